import type { Context } from './context.js'
import { humanTime } from './text.js'

/** A failure that may pass: another try can be worth it, after the wait the server asked for, if it did. */
export class RetryableError extends Error {
  readonly afterMs: number
  /** Something was gained before the failure, so that tries are counted anew. */
  readonly progress: boolean
  /** False where the failure proves that the server has not acted on the request. */
  readonly maybeProcessed: boolean

  constructor(
    message: string,
    {
      afterMs = 0,
      progress = false,
      maybeProcessed = true,
      cause,
    }: { afterMs?: number; progress?: boolean; maybeProcessed?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.afterMs = afterMs
    this.progress = progress
    this.maybeProcessed = maybeProcessed
  }
}

const MAX_ATTEMPTS = 8
const MAX_BACKOFF_MS = 30_000
/** The longest that a timer can wait; no deadline is as far away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Runs `operation` until it succeeds, waiting ever longer, with jitter, between tries. Only `RetryableError` is tried again.
 * Throws what `operation` threw, after eight failures in a row or when the next wait would pass `endsAt`.
 */
export async function retry<T>(
  what: string,
  { log, signal, endsAt }: Context,
  operation: () => Promise<T>,
): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      return await operation()
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error
      failures = error.progress ? 1 : failures + 1
      const growing = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** (failures - 1))
      const wait = Math.max(error.afterMs, growing * (0.5 + Math.random() / 2))
      if (failures === MAX_ATTEMPTS) {
        throw new Error(`${what}: ${error.message}, ${MAX_ATTEMPTS} times in a row. Run the job again later.`, {
          cause: error,
        })
      }
      if (performance.now() + wait >= endsAt) {
        throw new Error(
          `${what}: ${error.message}, and waiting ${humanTime(wait)} for another try would pass the deadline. Run the job again later, or raise timeout-minutes.`,
          { cause: error },
        )
      }
      log.info(`${what}: ${error.message}; trying again in ${humanTime(wait)}`)
      await sleep(wait, signal)
    }
  }
}

/** Takes a `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date), returns milliseconds, at most what a timer can wait, 0 where it says nothing. */
export function retryAfterMs(header: string | undefined): number {
  if (header === undefined) return 0
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1000, LONGEST_TIMER_MS)
  const date = Date.parse(header)
  return Number.isNaN(date) ? 0 : Math.min(Math.max(0, date - Date.now()), LONGEST_TIMER_MS)
}

/** Waits `ms` milliseconds; throws the signal's reason as soon as it aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal.addEventListener('abort', abort, { once: true })
  })
}

/** Returns what `work` does, or throws the signal's reason as soon as it aborts. Whatever `work` does after that is ignored. */
export function raceAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}
