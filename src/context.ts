import { Failure } from './failure.js'
import { humanTime } from './text.js'

/** Where `platform/` and `package/` tell what happens. The runner's side decides how it is shown. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
  /** Hides a secret from everything printed after this call. */
  mask(secret: string): void
}

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

/** Returns the limit that `timeout-minutes` sets, in milliseconds. Its error begins with what is missing then, as in "No package". */
export function userLimit(ms: number, missing: string): Limit {
  const what = `${missing} within ${humanTime(ms)} (timeout-minutes)`
  return { ms, error: new Failure({ what, advice: 'Raise timeout-minutes.', topic: 'the-job-on-the-platform' }) }
}
