import { RetryableError } from '../retry.js'
import { toSingleLine } from '../text.js'

/** A connection that no other attempt would get: TLS or a proxy refuses it. */
export class Unreachable extends Error {}

const WORDS: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNABORTED: 'the connection was cut',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  EAI_AGAIN: 'the host name was not found (DNS)',
  ETIMEDOUT: 'the connection timed out',
}

/** A name that DNS does not know is mostly mistyped: a few seconds are enough to see that. */
const UNKNOWN_HOST = { maxAttempts: 3, advice: 'Check host.' }

/** OpenSSL's codes for a certificate that is refused, as Node names them. */
const CERTIFICATE =
  /^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/
const HANDSHAKE = /^(EPROTO$|ERR_SSL_)/
/** A server that wants a certificate of the client says so after the handshake. */
const ALERT = /^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/
const DECODING = /^(Z_|ERR__ERROR_|ERR_BROTLI)/
/** What a proxy's tunnel says of its failure. */
const TUNNEL = /^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s

/**
 * Puts a network error in words: `RetryableError`, or `Unreachable` if no other attempt would change it. `connected` tells whether the
 * server may have seen the request. When aborted the signal's reason comes back. An error without a code isn't a network error and comes
 * back as it is.
 */
export function toNetworkError(error: unknown, signal: AbortSignal, connected = true): unknown {
  if (signal.aborted) return signal.reason
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (CERTIFICATE.test(code) || ALERT.test(code) || (!connected && HANDSHAKE.test(code))) {
    return new Unreachable(
      `the TLS connection can't be trusted (${code}). Check host. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.`,
      { cause: error },
    )
  }
  const [, refusal] = TUNNEL.exec(error.message) ?? []
  if (refusal !== undefined) return proxyError(refusal, error)
  const known = { maybeProcessed: connected, unreachable: !connected, cause: error }
  if (code === 'ENOTFOUND')
    return new RetryableError('the host name was not found (DNS)', { ...known, ...UNKNOWN_HOST })
  if (DECODING.test(code)) return new RetryableError(`the response can't be decoded (${code})`, known)
  return new RetryableError(WORDS[code] ?? `the connection failed (${code})`, known)
}

function proxyError(refusal: string, cause: unknown): Error {
  const known = { maybeProcessed: false, unreachable: true, cause }
  const words = toSingleLine(refusal, 100)
  if (refusal === '407') {
    return new Unreachable('the proxy requires a user name and a password (407). Set them in HTTPS_PROXY.', { cause })
  }
  if (/^4(?!08|25|29)\d\d$/.test(refusal)) {
    return new Unreachable(
      `the proxy refuses the connection (${refusal}). Allow the host there, or add it to NO_PROXY.`,
      {
        cause,
      },
    )
  }
  if (/certificate|altnames/i.test(refusal)) {
    return new Unreachable(
      `the proxy's TLS connection can't be trusted (${words}). Check HTTPS_PROXY. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.`,
      { cause },
    )
  }
  if (/ENOTFOUND/.test(refusal)) {
    return new RetryableError("the proxy's host name was not found (DNS)", {
      ...known,
      ...UNKNOWN_HOST,
      advice: 'Check HTTPS_PROXY.',
    })
  }
  return new RetryableError(`the proxy made no connection (${words})`, known)
}
