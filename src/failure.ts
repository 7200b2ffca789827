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

/** The words of a failure. */
export interface Words {
  /** What failed, without a full stop: `Export`, `Can't write /tmp/a.zip`. */
  readonly what: string
  /** Why it failed, often in the platform's words. Empty if `what` says it all. */
  readonly why?: string
  /** What to do, in whole sentences. Empty if nothing can be done. */
  readonly advice?: string
  /** The entry of the troubleshooting page. */
  readonly topic?: Topic | undefined
}

/** What is known of a failure besides its words. */
export interface Facts {
  /** The HTTP status of the response, if that is what failed. */
  readonly status?: number | undefined
  /** Whether the platform may still have acted on the call. */
  readonly maybeProcessed?: boolean
  /** Whether every other call with this host and key would fail for the same reason. */
  readonly affectsAll?: boolean
  /** Whether the target was busy, so that nothing began. */
  readonly busy?: boolean
  /** Whether another attempt can be worth it. */
  readonly retryable?: boolean
  /** The wait that the server asked for, in milliseconds. 0 if it asked for none. */
  readonly retryAfterMs?: number
  /** Fewer retries than other failures get. */
  readonly maxRetries?: number | undefined
  readonly cause?: unknown
}

/** A failure told to a person: what failed, why, and what to do. `message` is its one line. */
export class Failure extends Error implements Words, Facts {
  readonly what: string
  readonly why: string
  readonly advice: string
  readonly topic: Topic | undefined
  readonly status: number | undefined
  readonly maybeProcessed: boolean
  readonly affectsAll: boolean
  readonly busy: boolean
  readonly retryable: boolean
  readonly retryAfterMs: number
  readonly maxRetries: number | undefined

  constructor(words: Words, facts: Facts = {}) {
    super(render(words), { cause: facts.cause })
    this.what = words.what
    this.why = words.why ?? ''
    this.advice = words.advice ?? ''
    this.topic = words.topic
    this.status = facts.status
    this.maybeProcessed = facts.maybeProcessed ?? false
    this.affectsAll = facts.affectsAll ?? false
    this.busy = facts.busy ?? false
    this.retryable = facts.retryable ?? false
    this.retryAfterMs = facts.retryAfterMs ?? 0
    this.maxRetries = facts.maxRetries
  }

  /** Returns a copy with some words or facts changed, caused by this failure. */
  with(changes: Partial<Words> & Facts): Failure {
    const all = { ...this, cause: this, ...changes }
    return new Failure(all, all)
  }
}

/** Returns what failed and why, without a full stop. */
export function sentenceOf({ what, why = '' }: Words): string {
  return why === '' ? what : `${what}: ${why}`
}

/** Returns the one line of a failure. Foreign words may bring their own full stop. */
function render(words: Words): string {
  const sentence = sentenceOf(words)
  return `${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'} ${words.advice ?? ''}`.trim()
}

/** Returns what was thrown as an `Error`. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** Returns what was thrown as a `Failure`, which it is already or which it causes. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure({ what: errorMessage(thrown) }, { cause: thrown })
}

/** Returns the message of what was thrown. */
export function errorMessage(thrown: unknown): string {
  return toError(thrown).message
}
