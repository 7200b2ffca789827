/** What is known of a call that failed for good. */
export interface Failure {
  /** The HTTP status of the answer that refused it, if there was an answer. */
  readonly status?: number | undefined
  /** Whether the platform may still have acted on it. */
  readonly maybeProcessed?: boolean
  /** Whether every other call with this host and key would fail for the same reason. */
  readonly affectsAll?: boolean
  readonly cause?: unknown
}

/** A call that failed for good. */
export class CallFailed extends Error {
  readonly status: number | undefined
  readonly maybeProcessed: boolean
  readonly affectsAll: boolean

  constructor(message: string, { status, maybeProcessed = false, affectsAll = false, cause }: Failure = {}) {
    super(message, { cause })
    this.status = status
    this.maybeProcessed = maybeProcessed
    this.affectsAll = affectsAll
  }
}

/** Whether an error, or what caused it, would meet every other workflow too: the key, the host, the certificate or the proxy. */
export function affectsAll(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (error instanceof CallFailed && error.affectsAll) || affectsAll(error.cause)
}
