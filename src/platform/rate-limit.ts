import type { Context } from '../context.js'
import { sleep } from '../retry.js'

// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30
const MINUTE_MS = 60_000

/** What of a call the limits depend on. */
export interface LimitedCall {
  /** What it is in messages. */
  readonly what: string
  readonly method: 'GET' | 'POST'
  readonly path: string
}

/** Keeps the calls of one platform under its limits. Times are on the scale of `performance.now()`. */
export class RateLimit {
  /** When each path was called last. */
  readonly calls = new Map<string, number[]>()
  /** No call starts before this moment: a 429 for one call slows all of them down. */
  pausedUntil = 0

  /** Lets no call start within the next `ms` milliseconds. */
  pause(ms: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, performance.now() + ms)
  }

  /**
   * Waits until the call may start, and counts it. Throws at once if the platform asked for a pause that passes the deadline, or the
   * signal's reason. Our own limit on status checks only makes a call wait.
   */
  async acquire({ what, method, path }: LimitedCall, { signal, endsAt }: Context): Promise<void> {
    const calls = this.calls.get(path) ?? []
    this.calls.set(path, calls)
    for (;;) {
      const now = performance.now()
      if (this.pausedUntil > now && this.pausedUntil >= endsAt) {
        throw new Error(`${what}: the platform asked for a pause that passes the deadline. Run the job again later.`)
      }
      const first = method === 'GET' && calls.length >= MAX_CHECKS_PER_MINUTE ? calls[0] : undefined
      const until = Math.max(this.pausedUntil, first === undefined ? 0 : first + MINUTE_MS)
      if (until <= now) break
      await sleep(until - now, signal)
    }
    calls.push(performance.now())
    if (calls.length > MAX_CHECKS_PER_MINUTE) calls.shift()
  }
}
