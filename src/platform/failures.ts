import type { IncomingHttpHeaders } from 'node:http'
import { type Facts, Failure } from '../failure.js'
import { retryAfterMs } from '../retry.js'
import { toSingleLine } from '../text.js'

/** Returns the failure of a call whose response is to blame. */
export function responseFailure(label: string, why: string, advice: string, facts: Facts = {}): Failure {
  return new Failure({ what: label, why, advice, topic: 'the-platforms-response', ...facts })
}

/** Returns the failure of a call whose connection is to blame. */
export function connectionFailure(label: string, why: string, advice: string, facts: Facts): Failure {
  return new Failure({ what: label, why, advice, topic: 'the-connection', ...facts })
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

/** Parts of OpenSSL's codes, as Node names them, for a certificate that is refused, be it the server's or the client's. */
const CERTIFICATE =
  /CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/
const HANDSHAKE = /EPROTO|ERR_SSL_/
const DECODING = /Z_|ERR__ERROR_/
/** What a proxy's tunnel says of its failure. */
const TUNNEL = /tunneling socket could not be established, (?:statusCode|cause)=(.*)/s

/**
 * Puts a network error in words: a `Failure`, retryable unless a certificate or a proxy refuses the connection. `connected` tells whether the server may
 * have seen the request. `isProven` tells that the host has answered before or was named by the platform, so that it isn't a slip of whoever set `host`.
 * An error without a code isn't a network error and comes back as it is.
 */
export function toNetworkError(error: unknown, label: string, connected: boolean, isProven: boolean): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const code = String(error.code)
  if (CERTIFICATE.test(code)) {
    const why = `the TLS connection can't be trusted (${code})`
    return connectionFailure(label, why, `Check host. ${PRIVATE_CA}`, { affectsAll: true, cause: error })
  }
  const [, refusal] = TUNNEL.exec(error.message) ?? []
  if (refusal !== undefined) return proxyError(label, refusal, error)
  const isHandshake = !connected && HANDSHAKE.test(code)
  const failed = isHandshake ? 'the TLS connection failed' : 'the connection failed'
  const why = WORDS[code] ?? `${DECODING.test(code) ? "the response can't be decoded" : failed} (${code})`
  const facts = { retryable: true, maybeProcessed: connected, affectsAll: !connected, cause: error }
  if (isProven || !(isHandshake || code === 'ENOTFOUND')) return connectionFailure(label, why, RUN_LATER, facts)
  const advice = isHandshake ? `Check host and its port. ${PRIVATE_CA}` : 'Check host.'
  // Two retries take a few seconds: enough for a mistyped name or a wrong port, which no retry makes right.
  return connectionFailure(label, why, advice, { ...facts, maxRetries: 2 })
}

function proxyError(label: string, refusal: string, cause: unknown): Failure {
  const fail = (why: string, advice: string, retryable = false) =>
    connectionFailure(label, why, advice, { affectsAll: true, cause, retryable })
  if (refusal === '407') return fail('the proxy requires a user name and a password (407)', 'Set them in HTTPS_PROXY.')
  const status = Number(refusal)
  if (status < 500 && !isTransient(status)) {
    return fail(`the proxy refuses the connection (${refusal})`, 'Allow the host there, or add it to NO_PROXY.')
  }
  const why = `the proxy made no connection (${toSingleLine(refusal, 100)})`
  return fail(why, 'Check HTTPS_PROXY, or re-run the job later.', true)
}

const TRANSIENT_4XX = new Set([408, 421, 425, 429])
/** These say that the server can't do it or that a setting is wrong. Every other 5xx is one of 500's kind (RFC 9110, section 15). */
const FINAL_5XX = new Set([501, 505, 506, 508, 510, 511])

/** Whether a status says that the request may succeed later. */
export function isTransient(status: number): boolean {
  return TRANSIENT_4XX.has(status) || (status >= 500 && !FINAL_5XX.has(status))
}

/** Returns what the status of a response tells of its failure. Only most of 4xx prove that the request was not processed. */
export function factsOf(status: number, headers: IncomingHttpHeaders): Facts {
  return {
    status,
    retryable: isTransient(status),
    retryAfterMs: retryAfterMs(headers['retry-after']),
    maybeProcessed: status < 400 || status === 408 || status >= 500,
  }
}
