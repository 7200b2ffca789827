import type { Log } from './log.js'
import { humanTime } from './text.js'

/** What any work runs under: its log, what stops it, and when its time is up. */
export interface Context {
  readonly log: Log
  /** Aborts requests and waits under way. Its reason is the error they end with. */
  readonly signal: AbortSignal
  /** On the scale of `performance.now()`, in milliseconds. */
  readonly endsAt: number
}

/** A time limit in milliseconds, and the error that work ends with when it passes. */
export interface Limit {
  readonly ms: number
  readonly error: Error
}

/**
 * Runs `work` with the context given, narrowed to a time limit: its signal aborts with the limit's error after `ms`, and with the
 * outer signal's reason when that aborts. Returns what `work` returns and throws what it throws.
 */
export async function withDeadline<C extends Context, T>(
  context: C,
  { ms, error }: Limit,
  work: (context: C) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(error), ms)
  const endsAt = Math.min(context.endsAt, performance.now() + ms)
  try {
    return await work({ ...context, signal: AbortSignal.any([context.signal, deadline.signal]), endsAt })
  } finally {
    clearTimeout(timer)
  }
}

/** The limit that `timeout-minutes` sets, given in milliseconds. `what` begins its error, as in "No package". */
export function userLimit(ms: number, what: string): Limit {
  return { ms, error: new Error(`${what} within ${humanTime(ms)} (timeout-minutes). Raise timeout-minutes.`) }
}
