import type { Context } from '../context.js'
import { RetryableError, raceAbort, sleep } from '../retry.js'

// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30
export const MINUTE_MS = 60_000
/** The pause after a 429 that names no time. It doubles as long as the first call after it is refused too. */
const PAUSE_MS = 1000
const MAX_PAUSE_MS = 60_000
/** The time between two calls after the first 429. It doubles with each further one, and shrinks with each call that passes. */
const INTERVAL_MS = 250
const MAX_INTERVAL_MS = 15_000
const SHRINK = 0.95
/** Shorter intervals limit nothing. */
const MIN_INTERVAL_MS = 20

/** What of a call the limits depend on. */
export interface LimitedCall {
  /** What it is in messages. */
  readonly what: string
  /** A path that may only be asked for 30 times a minute. */
  readonly checked?: string
}

/**
 * Keeps the calls of one platform under its limits: a 429 for one call pauses all of them. Then one call goes first, and the others follow
 * at a pace that adapts to what the platform allows. Times are on the scale of `performance.now()`, in milliseconds.
 */
export class RateLimit {
  /** When each path was last asked for. */
  readonly calls = new Map<string, number[]>()
  /** No call starts before this moment. */
  pausedUntil = 0
  /** The time between the starts of two calls. 0 until the platform limits them. */
  intervalMs = 0
  /** The end of a pause that the platform itself asked for. */
  #askedUntil = 0
  #nextStart = 0
  /** How many 429s came, those for calls under way at the same time counted as one: in all, and in a row. */
  #slowdowns = 0
  #refusals = 0
  /** Settles when the first call after a pause ends, if it is under way. */
  #probe: Promise<void> | undefined
  /** Whether calls wait for the first one after a pause. */
  #isProbing = false

  /** Lets no call start within the next `ms` milliseconds, as the platform asked. */
  pause(ms: number): void {
    this.#askedUntil = Math.max(this.#askedUntil, performance.now() + ms)
    this.pausedUntil = Math.max(this.pausedUntil, this.#askedUntil)
  }

  /**
   * Runs a call as soon as the limits allow it. If it fails because the platform limits calls, the error comes back with the pause that all of
   * them now make. Throws what `work` throws, and at once if the platform asked for a pause that exceeds the timeout.
   */
  async run<T>(call: LimitedCall, context: Context, work: () => Promise<T>): Promise<T> {
    const turn = await this.#acquire(call, context)
    try {
      const result = await work()
      this.#speedUp(turn)
      return result
    } catch (error) {
      if (error instanceof RetryableError && error.limited) {
        throw new RetryableError(error.message, {
          limited: true,
          afterMs: this.#slowDown(turn, error.afterMs),
          maybeProcessed: error.maybeProcessed,
          cause: error,
        })
      }
      if (!context.signal.aborted) this.#endProbing(turn)
      throw error
    } finally {
      turn.end()
    }
  }

  /**
   * Waits until the call may start, and counts it. Throws at once if the platform asked for a pause that exceeds the timeout, or the
   * signal's reason. Our own limits only make a call wait.
   */
  async #acquire({ what, checked }: LimitedCall, { signal, endsAt }: Context): Promise<Turn> {
    const calls = checked === undefined ? [] : (this.calls.get(checked) ?? [])
    if (checked !== undefined) this.calls.set(checked, calls)
    for (;;) {
      signal.throwIfAborted()
      const now = performance.now()
      if (this.#askedUntil >= endsAt) {
        throw new Error(`${what}: the platform asked for a pause that exceeds the timeout. Re-run the job later.`)
      }
      const first = calls.length < MAX_CHECKS_PER_MINUTE ? undefined : calls[0]
      const until = Math.max(this.pausedUntil, this.#nextStart, first === undefined ? 0 : first + MINUTE_MS)
      if (until > now) await sleep(until - now, signal)
      else if (this.#probe) await raceAbort(signal, this.#probe)
      else break
    }
    const now = performance.now()
    this.#nextStart = now + this.intervalMs
    calls.push(now)
    if (calls.length > MAX_CHECKS_PER_MINUTE) calls.shift()
    const slowdowns = this.#slowdowns
    if (!this.#isProbing) return { slowdowns, end() {} }
    let end = () => {}
    this.#probe = new Promise((resolve) => {
      end = () => {
        this.#probe = undefined
        resolve()
      }
    })
    return { slowdowns, end }
  }

  #endProbing(turn: Turn): boolean {
    // A call from before the last 429 says nothing of the time since.
    const isLater = turn.slowdowns === this.#slowdowns
    if (isLater) this.#isProbing = false
    return isLater
  }

  #speedUp(turn: Turn): void {
    if (!this.#endProbing(turn)) return
    this.#refusals = 0
    this.intervalMs = this.intervalMs < MIN_INTERVAL_MS ? 0 : this.intervalMs * SHRINK
  }

  /** Returns how long calls pause now. */
  #slowDown(turn: Turn, askedMs: number): number {
    const now = performance.now()
    if (turn.slowdowns === this.#slowdowns) {
      this.#slowdowns++
      this.#refusals++
      this.intervalMs = Math.min(MAX_INTERVAL_MS, Math.max(INTERVAL_MS, this.intervalMs * 2))
    }
    if (askedMs > 0) this.pause(askedMs)
    else
      this.pausedUntil = Math.max(this.pausedUntil, now + Math.min(MAX_PAUSE_MS, PAUSE_MS * 2 ** (this.#refusals - 1)))
    this.#isProbing = true
    return this.pausedUntil - now
  }
}

/** A call under way. */
interface Turn {
  /** How many slowdowns there were when it started. */
  readonly slowdowns: number
  /** Lets the calls go on that wait for the first one after a pause. */
  end(): void
}
