import type { Context } from '../context.js'
import { Failure } from '../failure.js'
import { sleep } from '../retry.js'
import { RUN_LATER, responseFailure } from './failures.js'

// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30
export const MINUTE_MS = 60_000
const RATE_LIMITED = 429
/** The pause after a 429 that names no time. It doubles as long as the next call is refused too. */
const PAUSE_MS = 1000
const MAX_PAUSE_MS = 60_000
/** The time between two calls after the first 429. It doubles with each further one, and shrinks with each call that passes. */
const INTERVAL_MS = 500
const MAX_INTERVAL_MS = 15_000
const SHRINK = 0.95
/** Shorter intervals limit nothing. */
const MIN_INTERVAL_MS = 20

/** What of a call the limits depend on. */
export interface LimitedCall {
  /** What it is in messages. */
  readonly label: string
  /** A path that may only be asked for 30 times a minute. */
  readonly checked?: string
}

/**
 * Keeps the calls of one platform under its limits. A 429 for one call pauses all of them. After that they follow one another at a pace that
 * adapts to what the platform allows. Times are on the scale of `performance.now()`, in milliseconds.
 */
export class RateLimit {
  /** When each path was last asked for. */
  readonly #checks = new Map<string, number[]>()
  /** No call starts before this moment. */
  #nextStart = 0
  /** The end of a pause that the platform itself asked for. */
  #askedUntil = 0
  /** The time between the starts of two calls. 0 until the platform limits them. */
  #intervalMs = 0
  /** How many 429s came in a row, those for calls under way at the same time counted as one. */
  #refusals = 0
  #refusedAt = 0

  /**
   * Runs a call as soon as the limits allow it. If it fails because the platform limits calls, the failure comes back with the pause that all of
   * them now make. Throws what `work` throws, and at once if the platform asked for a pause that exceeds the timeout.
   */
  async run<T>(call: LimitedCall, context: Context, work: () => Promise<T>): Promise<T> {
    const startedAt = await this.#acquire(call, context)
    try {
      const result = await work()
      // A call from before the last 429 says nothing of the time since.
      if (startedAt > this.#refusedAt) {
        this.#refusals = 0
        this.#intervalMs = this.#intervalMs < MIN_INTERVAL_MS ? 0 : this.#intervalMs * SHRINK
      }
      return result
    } catch (error) {
      if (!(error instanceof Failure && error.status === RATE_LIMITED)) throw error
      throw error.with({ retryAfterMs: this.#slowDown(startedAt, error.retryAfterMs) })
    }
  }

  /**
   * Waits until the call may start, counts it, and returns when it starts. Throws at once if the platform asked for a pause that exceeds the
   * timeout, or the signal's reason. Our own limits only make a call wait.
   */
  async #acquire({ label, checked }: LimitedCall, { signal, endsAt }: Context): Promise<number> {
    const checks = checked === undefined ? [] : (this.#checks.get(checked) ?? [])
    if (checked !== undefined) this.#checks.set(checked, checks)
    for (;;) {
      signal.throwIfAborted()
      if (this.#askedUntil >= endsAt) {
        const why = 'the platform asked for a pause that exceeds the timeout'
        throw responseFailure(label, why, RUN_LATER)
      }
      const now = performance.now()
      const first = checks.length < MAX_CHECKS_PER_MINUTE ? Number.NEGATIVE_INFINITY : (checks[0] ?? now)
      const until = Math.max(this.#nextStart, first + MINUTE_MS)
      if (until <= now) {
        this.#nextStart = now + this.#intervalMs
        checks.push(now)
        if (checks.length > MAX_CHECKS_PER_MINUTE) checks.shift()
        return now
      }
      await sleep(until - now, signal)
    }
  }

  /** Returns how long calls pause now. */
  #slowDown(startedAt: number, askedMs: number): number {
    const now = performance.now()
    if (startedAt > this.#refusedAt) {
      this.#refusals++
      this.#intervalMs = Math.min(MAX_INTERVAL_MS, Math.max(INTERVAL_MS, this.#intervalMs * 2))
      this.#refusedAt = now
    }
    if (askedMs > 0) this.#askedUntil = Math.max(this.#askedUntil, now + askedMs)
    const pause = askedMs || Math.min(MAX_PAUSE_MS, PAUSE_MS * 2 ** (this.#refusals - 1))
    this.#nextStart = Math.max(this.#nextStart, now + pause)
    return this.#nextStart - now
  }
}
