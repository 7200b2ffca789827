import type { Context } from './context.js'
import { Failure } from './failure.js'
import { humanTime, toSingleLine } from './text.js'

const MAX_RETRIES = 7
const MAX_BACKOFF_MS = 30_000
/** The longest that a timer can wait. No deadline is as far away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const RATE_LIMITED = 429

/**
 * Runs `operation` until it succeeds, with exponential backoff and jitter between attempts. Only a retryable failure is retried, seven times in
 * a row and for `atLeastMs`, or until `endsAt` if the server limits calls or the target is busy. Throws what `operation` threw last.
 */
export async function retry<T>(
  { log, signal, endsAt }: Context,
  operation: () => Promise<T>,
  { atLeastMs = 0 } = {},
): Promise<T> {
  let failures = 0
  let pauses = 0
  let failedSince: number | undefined
  for (;;) {
    try {
      return await operation()
    } catch (error) {
      if (!(error instanceof Failure && error.retryable)) throw error
      failedSince ??= performance.now()
      const isPause = error.busy || error.status === RATE_LIMITED
      pauses = isPause ? pauses + 1 : 0
      if (!isPause) failures++
      const isLast = failures > (error.maxRetries ?? MAX_RETRIES) && performance.now() - failedSince >= atLeastMs
      if (!isPause && isLast) throw final(error, `, ${failures} times in a row`)
      // A limit that the server names is waited for exactly.
      const exact = error.status === RATE_LIMITED && error.retryAfterMs > 0
      const wait = exact ? error.retryAfterMs : backoff(pauses || failures, error.retryAfterMs)
      const time = humanTime(wait)
      if (performance.now() + wait >= endsAt) {
        const advice = 'Re-run the job later, or raise timeout-minutes.'
        throw final(error, `, and waiting ${time} before the next attempt would exceed the timeout`, advice)
      }
      log.info(`${toSingleLine(error.sentence, 1000)}; retrying in ${time}`)
      await sleep(wait, signal)
    }
  }
}

/** Returns a failure that is not retried any more, with words that go on after its own. */
function final(failure: Failure, words: string, advice = failure.advice): Failure {
  const { what, why } = failure
  return failure.with({ ...(why === '' ? { what: what + words } : { why: why + words }), advice, retryable: false })
}

/** Runs `operation` until it succeeds or `endsAt` comes, as long as the target is busy (409 or 423), so that nothing began. */
export async function retryBusy<T>(context: Context, operation: () => Promise<T>): Promise<T> {
  return await retry(context, () =>
    operation().catch((error: unknown) => {
      throw error instanceof Failure && error.busy ? error.with({ retryable: true }) : error
    }),
  )
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
  let timer: NodeJS.Timeout | undefined
  try {
    await raceAbort(
      signal,
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms)
      }),
    )
  } finally {
    clearTimeout(timer)
  }
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
