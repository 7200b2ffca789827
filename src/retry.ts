import type { Context } from './context.js'
import { humanTime, toSingleLine } from './text.js'

/** What is known of a transient failure. */
export interface Transience {
  /** The wait that the server asked for, in milliseconds. 0 if it asked for none. */
  readonly afterMs?: number
  /** Something was gained before the failure, so that attempts are counted from zero. */
  readonly progress?: boolean
  /** False if the failure proves that the server has not acted on the request. */
  readonly maybeProcessed?: boolean
  /** The server takes no more requests for now (429). That uses up time, but no attempt. */
  readonly limited?: boolean
  /** No connection was made. */
  readonly unreachable?: boolean
  readonly maxAttempts?: number
  /** What to do when it is given up. */
  readonly advice?: string
  readonly cause?: unknown
}

/** A failure that may pass: another attempt can be worth it. */
export class RetryableError extends Error {
  readonly afterMs: number
  readonly progress: boolean
  readonly maybeProcessed: boolean
  readonly limited: boolean
  readonly unreachable: boolean
  readonly maxAttempts: number
  readonly advice: string

  constructor(message: string, known: Transience = {}) {
    super(message, { cause: known.cause })
    this.afterMs = known.afterMs ?? 0
    this.progress = known.progress ?? false
    this.maybeProcessed = known.maybeProcessed ?? true
    this.limited = known.limited ?? false
    this.unreachable = known.unreachable ?? false
    this.maxAttempts = known.maxAttempts ?? MAX_ATTEMPTS
    this.advice = known.advice ?? 'Re-run the job later.'
  }
}

const MAX_ATTEMPTS = 8
const MAX_BACKOFF_MS = 30_000
/** The longest that a timer can wait. No deadline is as far away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Runs `operation` until it succeeds, with exponential backoff and jitter between attempts. Only a `RetryableError` is retried. Throws what
 * `operation` threw, after eight failures in a row or if the next wait would pass `endsAt`.
 */
export async function retry<T>(
  what: string,
  { log, signal, endsAt }: Context,
  operation: () => Promise<T>,
): Promise<T> {
  let failures = 0
  let limited = 0
  for (;;) {
    try {
      return await operation()
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error
      limited = error.limited ? limited + 1 : 0
      if (!error.limited) failures = error.progress ? 1 : failures + 1
      const said = `${what}: ${toSingleLine(error.message, 1000)}`
      if (!error.limited && failures >= error.maxAttempts) {
        throw new Error(`${said}, ${failures} times in a row. ${error.advice}`, { cause: error })
      }
      const wait = error.limited && error.afterMs > 0 ? error.afterMs : backoff(limited || failures, error.afterMs)
      if (performance.now() + wait >= endsAt) {
        throw new Error(
          `${said}, and waiting ${humanTime(wait)} before the next attempt would exceed the timeout. Re-run the job later, or raise timeout-minutes.`,
          { cause: error },
        )
      }
      log.info(`${said}; retrying in ${humanTime(wait)}`)
      await sleep(wait, signal)
    }
  }
}

function backoff(failures: number, atLeastMs: number): number {
  const growing = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** (failures - 1))
  return Math.max(atLeastMs, growing * (0.5 + Math.random() / 2))
}

/** Takes a `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date), returns milliseconds, at most what a timer can wait, 0 if it says nothing. */
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
