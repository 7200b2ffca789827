import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { Limit } from '../context.js'
import { RetryableError, raceAbort, retryAfterMs } from '../retry.js'
import { toSingleLine } from '../text.js'

/** Kept-alive connections, proxies of the environment included; one client a protocol, since a client keeps a single agent. */
export type Pool = Record<'http:' | 'https:', HttpClient>

/** Makes a pool of connections whose requests carry the user agent given; without `keepAlive` each request gets a new one. */
export function makePool(userAgent: string, keepAlive: boolean): Pool {
  const make = () => new HttpClient(userAgent, [], { keepAlive })
  return { 'http:': make(), 'https:': make() }
}

/** What a request carries. */
export interface Body {
  /** The media type. */
  type: string
  /** In bytes. */
  length: number
  /** The bytes, from the first one at each call. */
  open(): AsyncIterable<Uint8Array>
}

/** A value as the JSON that a request carries. */
export function jsonBody(value: unknown): Body {
  const bytes = Buffer.from(JSON.stringify(value))
  return {
    type: 'application/json',
    length: bytes.length,
    async *open() {
      yield bytes
    },
  }
}

/** How long the platform may take for an answer, and how long a transfer may stand still. */
export const IDLE_TIMEOUT_MS = 30_000

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MAY_PASS = new Set([408, 429, 500, 502, 503, 504])

/** A request to send. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: http.OutgoingHttpHeaders
  readonly body?: Body
  /** Called for each piece of the body on its way. */
  readonly onProgress?: () => void
}

/**
 * Sends one request and returns the answer once its headers are here. Follows no redirect. The signal aborts the request, even before it
 * has a connection, and the reading of its answer. Throws `RetryableError` for transient failures, the signal's reason when
 * aborted, what reading the body throws, and an `Error` for the rest.
 */
export async function send(pool: Pool, request: Request, signal: AbortSignal): Promise<http.IncomingMessage> {
  signal.throwIfAborted()
  const { method, url, headers, body, onProgress } = request
  const secure = url.protocol === 'https:'
  const client = pool[secure ? 'https:' : 'http:']
  const unreadable = new AbortController()
  const stream = body && Readable.from(watched(body, onProgress), { objectMode: false })
  stream?.once('error', (error) => unreadable.abort(error))
  const content = body && { 'content-type': body.type, 'content-length': body.length }
  const either = stream ? AbortSignal.any([signal, unreadable.signal]) : signal
  const options: https.RequestOptions = {
    method,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (secure ? 443 : 80),
    path: url.pathname + url.search,
    headers: { ...headers, ...content, 'user-agent': client.userAgent },
    agent: client.getAgent(url.href),
    signal: either,
  }
  try {
    // HttpClient.request() knows no abort and takes every header along on a redirect. Its raw form leaves both to us.
    const sent = client.requestRaw(
      { options, parsedUrl: url, httpModule: secure ? https : http },
      stream ?? (method === 'POST' ? '' : null),
    )
    // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
    const { message } = await raceAbort(either, sent)
    message.once('close', () => stream?.destroy())
    return message
  } catch (error) {
    stream?.destroy()
    unreadable.signal.throwIfAborted()
    throw toNetworkError(error, signal)
  }
}

async function* watched(body: Body, onProgress: () => void = () => {}): AsyncGenerator<Uint8Array> {
  for await (const chunk of body.open()) {
    yield chunk
    onProgress()
  }
}

/** The place a redirect points to, resolved against `from`; undefined where the answer is none. Ends the answer and throws where it can't be read. */
export function redirectTarget(answer: http.IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0, headers } = answer
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined
  if (!URL.canParse(headers.location, from.href)) {
    answer.destroy()
    throw new Error(`the platform redirects (${statusCode}) to an address that can't be read. Check host.`)
  }
  return new URL(headers.location, from.href)
}

/** The failure that an HTTP status says may pass (RFC 9110 and RFC 6585), or undefined. */
export function transientFailure(answer: http.IncomingMessage, words: string): RetryableError | undefined {
  if (!MAY_PASS.has(answer.statusCode ?? 0)) return undefined
  return new RetryableError(words, {
    afterMs: retryAfterMs(answer.headers['retry-after']),
    maybeProcessed: answer.statusCode !== 429,
  })
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

/** What ended before the request could be sent, by its message alone: a proxy's tunnel (what it says of the cause follows) or TLS. */
const TUNNEL = /^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s
const HANDSHAKE = 'Client network socket disconnected before secure TLS connection was established'

/**
 * Puts a network error in words: `RetryableError`, or an `Error` for TLS or a proxy that no other try would change. When aborted the signal's reason
 * comes back; what has no code is no network error and comes back as it is.
 */
export function toNetworkError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (/^(EPROTO$|CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/.test(code)) {
    return new Error(
      `the TLS connection can't be trusted (${code}). Check host; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.`,
      { cause: error },
    )
  }
  const [, refusal] = TUNNEL.exec(error.message) ?? []
  if (refusal === '407') {
    return new Error('the proxy asks for a user name and a password (407). Put them into HTTPS_PROXY.', {
      cause: error,
    })
  }
  if (refusal !== undefined) {
    return new RetryableError(`the proxy made no connection (${toSingleLine(refusal, 100)})`, {
      maybeProcessed: false,
      cause: error,
    })
  }
  return new RetryableError(WORDS[code] ?? `the connection failed (${code})`, {
    maybeProcessed: !neverMade(error),
    cause: error,
  })
}

function neverMade(error: unknown): boolean {
  // A host of several addresses, none of which answered.
  if (error instanceof AggregateError) return error.errors.every(neverMade)
  if (!(error instanceof Error)) return false
  const connecting = 'syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')
  return connecting || error.message === HANDSHAKE
}

/** The limit on the time without an answer. */
export function noAnswerWithin(ms: number): Limit {
  return { ms, error: new RetryableError(`no answer within ${ms / 1000} s`) }
}

/** Runs `work` under `signal` and a limit on the time since it last called `onProgress`, after which it fails with the limit's error. */
export async function withIdleTimeout<T>(
  { ms, error }: Limit,
  signal: AbortSignal,
  work: (signal: AbortSignal, onProgress: () => void) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(error), ms)
  try {
    return await work(AbortSignal.any([signal, limit.signal]), () => timer.refresh())
  } finally {
    clearTimeout(timer)
  }
}
