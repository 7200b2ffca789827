import { type Facts, Failure } from '../failure.js'
import { toSingleLine } from '../text.js'

/** Returns the failure of a call whose response is to blame. */
export function responseFailure(label: string, why: string, advice: string, facts: Facts = {}): Failure {
  return new Failure({ what: label, why, advice, topic: 'the-platforms-response' }, facts)
}

/** Returns the failure of a call whose connection is to blame. */
export function connectionFailure(label: string, why: string, advice: string, facts: Facts): Failure {
  return new Failure({ what: label, why, advice, topic: 'the-connection' }, facts)
}

/** What is known of the call that a network error ended. */
export interface Circumstances {
  /** What failed, for the message. */
  readonly label: string
  readonly signal: AbortSignal
  /** Whether the server may have seen the request. */
  readonly connected: boolean
  /** Whether the host has answered before, or was named by the platform: then it isn't a slip of whoever set `host`. */
  readonly isProven: boolean
}

const WORDS: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNABORTED: 'the connection was cut',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'the host name was not found (DNS)',
  EAI_AGAIN: 'the host name was not found (DNS)',
  ETIMEDOUT: 'the connection timed out',
}
export const RUN_LATER = 'Re-run the job later.'
const PRIVATE_CA = 'For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.'

/** Two retries take a few seconds: enough for a mistyped name or a wrong port, which no retry makes right. */
const FEW_RETRIES = 2

/**
 * OpenSSL's codes for a certificate that is refused, as Node names them. A server that wants a certificate of the client says so by an alert after the
 * handshake.
 */
const CERTIFICATE =
  /^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/
const HANDSHAKE = /^(EPROTO$|ERR_SSL_)/
const DECODING = /^(Z_|ERR__ERROR_|ERR_BROTLI)/
/** What a proxy's tunnel says of its failure. */
const TUNNEL = /^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s

/**
 * Puts a network error in words: a `Failure`, retryable unless a certificate or a proxy refuses the connection. When aborted, the signal's
 * reason comes back. An error without a code isn't a network error and comes back as it is.
 */
export function toNetworkError(error: unknown, circumstances: Circumstances): unknown {
  const { label, signal, connected, isProven } = circumstances
  if (signal.aborted) return signal.reason
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (CERTIFICATE.test(code)) {
    const why = `the TLS connection can't be trusted (${code})`
    return connectionFailure(label, why, `Check host. ${PRIVATE_CA}`, { affectsAll: true, cause: error })
  }
  const [, refusal] = TUNNEL.exec(error.message) ?? []
  if (refusal !== undefined) return proxyError(label, refusal, error)
  const facts = { retryable: true, maybeProcessed: connected, affectsAll: !connected, cause: error }
  if (DECODING.test(code)) return connectionFailure(label, `the response can't be decoded (${code})`, RUN_LATER, facts)
  const isHandshake = !connected && HANDSHAKE.test(code)
  const why = isHandshake ? `the TLS connection failed (${code})` : (WORDS[code] ?? `the connection failed (${code})`)
  if (isProven || !(isHandshake || code === 'ENOTFOUND')) return connectionFailure(label, why, RUN_LATER, facts)
  const advice = isHandshake ? `Check host and its port. ${PRIVATE_CA}` : 'Check host.'
  return connectionFailure(label, why, advice, { ...facts, maxRetries: FEW_RETRIES })
}

function proxyError(label: string, refusal: string, cause: unknown): Failure {
  const fail = (why: string, advice: string, retryable = false) =>
    connectionFailure(label, why, advice, { affectsAll: true, cause, retryable })
  if (refusal === '407') return fail('the proxy requires a user name and a password (407)', 'Set them in HTTPS_PROXY.')
  if (/^4(?!08|25|29)\d\d$/.test(refusal)) {
    return fail(`the proxy refuses the connection (${refusal})`, 'Allow the host there, or add it to NO_PROXY.')
  }
  const why = `the proxy made no connection (${toSingleLine(refusal, 100)})`
  return fail(why, 'Check HTTPS_PROXY, or re-run the job later.', true)
}
