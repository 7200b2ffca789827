/** The headings of `docs/troubleshooting.md` that a failure can link to, as slugs. */
export const TOPICS = [
  'before-anything-is-sent',
  'the-platforms-response',
  'the-connection',
  'the-job-on-the-platform',
  'the-package',
  'the-artifact',
  'unpacking',
  'import-deploy-and-promote',
] as const
export type Topic = (typeof TOPICS)[number]

/** What may be said and known of a failure. What is left out is empty, false or unknown. */
export type Facts = Partial<Omit<Failure, 'name' | 'message' | 'stack' | 'with'>>
type Details = Facts & Pick<Failure, 'what'>

/** A failure told to a person: what failed, why, and what to do. `message` is its one line. */
export class Failure extends Error {
  /** What failed, without a full stop: `Export`, `Can't write /tmp/a.zip`. */
  readonly what: string
  /** Why it failed, often in the platform's words. Empty if `what` says it all. */
  readonly why: string = ''
  /** What to do, in whole sentences. Empty if nothing can be done. */
  readonly advice: string = ''
  /** The entry of the troubleshooting page. */
  readonly topic: Topic | undefined
  /** The HTTP status of the response, if that is what failed. */
  readonly status: number | undefined
  /** Whether the platform may still have acted on the call. */
  readonly maybeProcessed: boolean = false
  /** Whether every other call with this host and key would fail for the same reason. */
  readonly affectsAll: boolean = false
  /** Whether the target was busy, so that nothing began. */
  readonly busy: boolean = false
  /** Whether another attempt can be worth it. */
  readonly retryable: boolean = false
  /** The wait that the server asked for, in milliseconds. 0 if it asked for none. */
  readonly retryAfterMs: number = 0
  /** Fewer retries than other failures get. */
  readonly maxRetries: number | undefined

  constructor(details: Details) {
    super(render(details), { cause: details.cause })
    this.what = details.what
    Object.assign(this, details)
  }

  /** Returns a copy with some details changed, caused by this failure. */
  with(changes: Facts): Failure {
    return new Failure({ ...this, cause: this, ...changes })
  }
}

/** Returns what failed and why, without a full stop. */
export function sentenceOf({ what, why = '' }: Details): string {
  return why === '' ? what : `${what}: ${why}`
}

/** Returns the one line of a failure. Foreign words may bring their own full stop. */
function render(details: Details): string {
  const sentence = sentenceOf(details)
  return `${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'} ${details.advice ?? ''}`.trim()
}

/** Returns what was thrown as an `Error`. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** Returns what was thrown as a `Failure`, which it is already or which it causes. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure({ what: errorMessage(thrown), cause: thrown })
}

/** Returns the message of what was thrown. */
export function errorMessage(thrown: unknown): string {
  return toError(thrown).message
}
