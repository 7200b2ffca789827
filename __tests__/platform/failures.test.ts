import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/failure.js'
import { factsOf, toNetworkError } from '../../src/platform/failures.js'
import { retryable } from './bench.js'

const translate = (error: unknown, { connected = true, isProven = false } = {}) =>
  toNetworkError(error, 'Call', connected, isProven)

/** Codes by which Node tells that OpenSSL refuses a certificate. */
const VERIFY_CODES = [
  ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_HAS_EXPIRED', 'CRL_HAS_EXPIRED', 'ERROR_IN_CERT_NOT_AFTER_FIELD'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'PATH_LENGTH_EXCEEDED', 'INVALID_CA'],
  ...['INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'ERR_TLS_CERT_ALTNAME_INVALID'],
]

describe('a fault of the network', () => {
  const coded = (code: string) => Object.assign(new Error('raw words'), { code })

  test.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was cut'],
    ['ECONNABORTED', 'the connection was cut'],
    ['EPIPE', 'the connection was cut'],
    ['Z_DATA_ERROR', "the response can't be decoded (Z_DATA_ERROR)"],
    ['ERR__ERROR_FORMAT_PADDING_1', "the response can't be decoded (ERR__ERROR_FORMAT_PADDING_1)"],
    [
      'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
      'the connection failed (ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC)',
    ],
    ['EPROTO', 'the connection failed (EPROTO)'],
    ['EAI_AGAIN', 'the host name was not found (DNS)'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['EHOSTUNREACH', 'the connection failed (EHOSTUNREACH)'],
    ['HPE_INVALID_CONSTANT', 'the connection failed (HPE_INVALID_CONSTANT)'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'the connection failed (ERR_STREAM_PREMATURE_CLOSE)'],
  ])('%s is retryable', (code, why) => {
    const cause = coded(code)
    const error = translate(cause)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ what: 'Call', why, topic: 'the-connection', retryable: true, retryAfterMs: 0, cause })
  })

  test.each([true, false])('tells whether the request may have been processed: %p', (connected) => {
    const facts = { maybeProcessed: connected, affectsAll: !connected, maxRetries: undefined }
    expect(translate(coded('ECONNRESET'), { connected })).toMatchObject(facts)
  })

  const HANDSHAKE =
    'Check host and its port. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.'
  const LATER = 'Re-run the job later.'
  test.each([
    ['ENOTFOUND', false, 2, 'the host name was not found (DNS)', 'Check host.'],
    ['ENOTFOUND', true, undefined, 'the host name was not found (DNS)', LATER],
    ['EAI_AGAIN', false, undefined, 'the host name was not found (DNS)', LATER],
    ['EPROTO', false, 2, 'the TLS connection failed (EPROTO)', HANDSHAKE],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false, 2, 'the TLS connection failed (ERR_SSL_WRONG_VERSION_NUMBER)', HANDSHAKE],
    [
      'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR',
      true,
      undefined,
      'the TLS connection failed (ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR)',
      LATER,
    ],
  ])('%s, of a host that has answered before: %p', (code, isProven, ...[maxRetries, why, advice]) => {
    const error = translate(coded(code), { connected: false, isProven })
    expect(error).toMatchObject({ why, advice, maxRetries, retryable: true, maybeProcessed: false, affectsAll: true })
  })

  const tunnel = (refusal: string) =>
    Object.assign(new Error(`tunneling socket could not be established, ${refusal}`), { code: 'ECONNRESET' })

  test.each([
    ['statusCode=503', 'the proxy made no connection (503)'],
    ['statusCode=429', 'the proxy made no connection (429)'],
    ['statusCode=408', 'the proxy made no connection (408)'],
    ['statusCode=500', 'the proxy made no connection (500)'],
    ['cause=connect ECONNREFUSED 10.0.0.1:3128', 'the proxy made no connection (connect ECONNREFUSED 10.0.0.1:3128)'],
    ['cause=a\nb', 'the proxy made no connection (a b)'],
  ])("a proxy's %s is retryable, and nothing was sent", (refusal, why) => {
    const facts = { retryable: true, maybeProcessed: false, affectsAll: true, why }
    expect(translate(tunnel(refusal), { connected: false })).toMatchObject(facts)
  })

  test.each([
    ['statusCode=407', 'the proxy requires a user name and a password (407). Set them in HTTPS_PROXY.'],
    ['statusCode=403', 'the proxy refuses the connection (403). Allow the host there, or add it to NO_PROXY.'],
    ['statusCode=400', 'the proxy refuses the connection (400). Allow the host there, or add it to NO_PROXY.'],
  ])("a proxy's %s is final", (refusal, message) => {
    const cause = tunnel(refusal)
    const facts = { message: `Call: ${message}`, retryable: false, affectsAll: true, cause }
    expect(translate(cause, { connected: false })).toMatchObject(facts)
  })

  test.each(VERIFY_CODES)('%s is final', (code) => {
    const cause = coded(code)
    expect(translate(cause, { connected: false, isProven: true })).toMatchObject({
      message: `Call: the TLS connection can't be trusted (${code}). Check host. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.`,
      retryable: false,
      affectsAll: true,
      cause,
    })
  })

  test('a server that wants a certificate of the client says so after the handshake', () => {
    expect(translate(coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'))).toMatchObject({ retryable: false })
  })

  test.each([retryable('no data'), new TypeError('a bug'), 'a string', undefined])('stays what it is: %p', (error) => {
    expect(translate(error)).toBe(error)
  })
})

test('a transient failure is known by its status', () => {
  for (const status of [408, 421, 425, 429, 500, 502, 503, 504, 507, 509, 520, 530, 599]) {
    const facts = { status, retryable: true, retryAfterMs: 7000, maybeProcessed: ![421, 425, 429].includes(status) }
    expect(factsOf(status, { 'retry-after': '7' })).toEqual(facts)
  }
  for (const status of [302, 400, 401, 403, 404, 407, 409, 410, 501, 505, 506, 508, 510, 511]) {
    const facts = { status, retryable: false, retryAfterMs: 0, maybeProcessed: status < 400 || status > 500 }
    expect(factsOf(status, {})).toEqual(facts)
  }
})
