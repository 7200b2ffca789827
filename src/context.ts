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

/** Runs `work` with the context narrowed to a time limit: after `ms` milliseconds, its signal aborts with `error`. */
export async function withDeadline<C extends Context, T>(
  context: C,
  { ms, error }: { ms: number; error: Error },
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

/** Returns the limit of `timeout-minutes`, in milliseconds. Its error begins with what is missing then, as in "No package". */
export function userLimit(ms: number, missing: string): { ms: number; error: Failure } {
  const what = `${missing} within ${humanTime(ms)} (timeout-minutes)`
  return { ms, error: new Failure({ what, advice: 'Raise timeout-minutes.', topic: 'the-job-on-the-platform' }) }
}
