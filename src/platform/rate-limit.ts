import type { Context } from '../context.js'
import { Failure } from '../failure.js'
import { RATE_LIMITED, sleep } from '../retry.js'
import { RUN_LATER, responseFailure } from './failures.js'

// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30
export const MINUTE_MS = 60_000
/** The time between two calls after the first 429. It doubles with each further one, and shrinks with each call that passes. */
const INTERVAL_MS = 500
const MAX_INTERVAL_MS = 16_000
const SHRINK = 0.95
/** Shorter intervals limit nothing. */
const MIN_INTERVAL_MS = 20

/**
 * Keeps the calls of one platform under its limits. A 429 for one call pauses all of them, as long as the platform asks or for two intervals. After
 * that they follow one another at intervals that adapt to what the platform allows. Times are on the scale of `performance.now()`, in milliseconds.
 */
export class RateLimit {
  /** When each path was last asked for. */
  readonly #checks = new Map<string, number[]>()
  /** No call starts before this moment. */
  #nextStart = 0
  /** The time between the starts of two calls. 0 until the platform limits them. */
  #intervalMs = 0
  #refusedAt = 0

  /**
   * Runs a call as soon as the limits allow it. `checked` is a path that may only be asked for 30 times a minute. If the call fails because the
   * platform limits calls, the failure comes back with the pause that all of them now make. Throws what `work` throws, and at once if the pause
   * exceeds the timeout.
   */
  async run<T>(label: string, checked: string | undefined, context: Context, work: () => Promise<T>): Promise<T> {
    const startedAt = await this.#acquire(label, checked, context)
    // Of calls under way at the same time, one refusal counts, and a call from before it says nothing of the time since.
    const isNews = () => startedAt > this.#refusedAt
    try {
      const result = await work()
      if (isNews()) this.#intervalMs = this.#intervalMs < MIN_INTERVAL_MS ? 0 : this.#intervalMs * SHRINK
      return result
    } catch (error) {
      if (!(error instanceof Failure && error.status === RATE_LIMITED)) throw error
      const now = performance.now()
      if (isNews()) {
        this.#intervalMs = Math.min(MAX_INTERVAL_MS, Math.max(INTERVAL_MS, this.#intervalMs * 2))
        this.#refusedAt = now
      }
      this.#nextStart = Math.max(this.#nextStart, now + (error.retryAfterMs || 2 * this.#intervalMs))
      throw error.with({ retryAfterMs: this.#nextStart - now })
    }
  }

  /** Waits until the call may start, counts it, and returns when it starts. */
  async #acquire(label: string, checked: string | undefined, { signal, endsAt }: Context): Promise<number> {
    const checks = (checked !== undefined && this.#checks.get(checked)) || []
    if (checked !== undefined) this.#checks.set(checked, checks)
    for (;;) {
      signal.throwIfAborted()
      if (this.#nextStart >= endsAt) {
        throw responseFailure(label, 'the platform asked for a pause that exceeds the timeout', RUN_LATER)
      }
      const now = performance.now()
      const thirtieth = checks.at(-MAX_CHECKS_PER_MINUTE) ?? Number.NEGATIVE_INFINITY
      const until = Math.max(this.#nextStart, thirtieth + MINUTE_MS)
      if (until <= now) {
        this.#nextStart = now + this.#intervalMs
        checks.push(now)
        return now
      }
      await sleep(until - now, signal)
    }
  }
}
