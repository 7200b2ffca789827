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

/** How to retry a failure that may pass. */
export interface Transience {
  /** The wait that the server asked for, in milliseconds. */
  readonly retryAfterMs?: number
  /** The server takes no more requests for now (429). That uses up time, but no attempt. */
  readonly limited?: boolean
  readonly maxRetries?: number
}

/** What is known of a failure besides its words. */
export interface Facts {
  /** The HTTP status of the response that refused the call, if there was one. */
  readonly status?: number | undefined
  /** Whether the platform may still have acted on the call. */
  readonly maybeProcessed?: boolean
  /** Whether every other call with this host and key would fail for the same reason. */
  readonly affectsAll?: boolean
  /** Whether the target was busy, so that nothing began. */
  readonly busy?: boolean
  /** Set if another attempt can be worth it. */
  readonly transience?: Transience | undefined
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
  readonly transience: Transience | undefined

  constructor({ what, why = '', advice = '', topic }: Words, facts: Facts = {}) {
    super(render({ what, why, advice }), { cause: facts.cause })
    this.what = what
    this.why = why
    this.advice = advice
    this.topic = topic
    this.status = facts.status
    this.maybeProcessed = facts.maybeProcessed ?? false
    this.affectsAll = facts.affectsAll ?? false
    this.busy = facts.busy ?? false
    this.transience = facts.transience
  }

  /** Returns a copy with some words or facts changed, caused by this failure. */
  with(changes: Partial<Words> & Facts): Failure {
    const { what, why, advice, topic, status, maybeProcessed, affectsAll, busy, transience } = this
    const facts = { status, maybeProcessed, affectsAll, busy, transience, cause: this, ...changes }
    return new Failure({ what, why, advice, topic, ...changes }, facts)
  }
}

/** Returns the one line of a failure: `what: why. advice`. Foreign words may bring their own full stop. */
function render({ what, why, advice }: Required<Omit<Words, 'topic'>>): string {
  const sentence = why === '' ? what : `${what}: ${why}`
  const stopped = /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
  return advice === '' ? stopped : `${stopped} ${advice}`
}
