import type { Context } from './context.js'
import { Failure, sentenceOf } from './failure.js'
import { humanTime, toSingleLine } from './text.js'

const MAX_RETRIES = 7
const MAX_BACKOFF_MS = 30_000
export const RATE_LIMITED = 429

/**
 * Runs `operation` until it succeeds, with exponential backoff and jitter between attempts. A retryable failure is retried seven times in a row
 * and for `atLeastMs`, or until `endsAt` if the server limits calls. With `untilFree`, a busy target (409 or 423), which began nothing, is waited
 * for as well. Throws what `operation` threw last, or the signal's reason.
 */
export async function retry<T>(
  { log, signal, endsAt }: Context,
  operation: () => Promise<T>,
  { atLeastMs = 0, untilFree = false } = {},
): Promise<T> {
  let failures = 0
  let pauses = 0
  let failedSince: number | undefined
  for (;;) {
    try {
      return await operation()
    } catch (error) {
      if (!(error instanceof Failure && (error.retryable || (untilFree && error.busy)))) throw error
      signal.throwIfAborted()
      failedSince ??= performance.now()
      const isLimited = error.status === RATE_LIMITED
      const isPause = error.busy || isLimited
      pauses = isPause ? pauses + 1 : 0
      if (!isPause) failures++
      const isLast = failures > (error.maxRetries ?? MAX_RETRIES) && performance.now() - failedSince >= atLeastMs
      if (!isPause && isLast) throw final(error, `${failures} times in a row`)
      // A limit that the server names is waited for exactly.
      const backoff = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** ((pauses || failures) - 1)) * (0.5 + Math.random() / 2)
      const wait = isLimited && error.retryAfterMs > 0 ? error.retryAfterMs : Math.max(error.retryAfterMs, backoff)
      const time = humanTime(wait)
      if (performance.now() + wait >= endsAt) {
        const advice = 'Re-run the job later, or raise timeout-minutes.'
        throw final(error, `and waiting ${time} before the next attempt would exceed the timeout`, advice)
      }
      log.info(`${toSingleLine(sentenceOf(error), 1000)}; retrying in ${time}`)
      await sleep(wait, signal)
    }
  }
}

/** Returns a failure that is not retried any more, with words that go on after its own. */
function final(failure: Failure, words: string, advice = failure.advice): Failure {
  const { what, why } = failure
  const said = why ? { why: `${why}, ${words}` } : { what: `${what}, ${words}` }
  return failure.with({ ...said, advice, retryable: false })
}

/** Takes a `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date), returns milliseconds, at most what a timer can wait, 0 if it says nothing. */
export function retryAfterMs(header: string | undefined): number {
  const text = String(header)
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Math.min(Math.max(ms || 0, 0), 2 ** 31 - 1)
}

/** Waits `ms` milliseconds; throws the signal's reason as soon as it aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await raceAbort(signal, wait).finally(() => clearTimeout(timer))
}

/** Returns what `work` does, or throws the signal's reason as soon as it aborts. Whatever `work` does after that is ignored. */
export function raceAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort)
  })
}
