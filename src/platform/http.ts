import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { Limit } from '../context.js'
import { RetryableError, raceAbort, retryAfterMs } from '../retry.js'
import { toNetworkError } from './network-error.js'
import { addProxySchemes, checkProxy } from './proxy.js'

/** Kept-alive connections, proxies of the environment included. One client per protocol, since a client keeps a single agent. */
export type Pool = Record<'http:' | 'https:', HttpClient>

/** Makes a pool of connections whose requests carry the user agent given. Without `keepAlive` each request gets a new one. */
export function makePool(userAgent: string, keepAlive: boolean): Pool {
  addProxySchemes()
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

/** Returns a value as the JSON that a request carries. */
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
const TRANSIENT_4XX = new Set([408, 421, 425, 429])
/** These say that the server can't do it or that a setting is wrong. Every other 5xx is one of 500's kind (RFC 9110, section 15). */
const FINAL_5XX = new Set([501, 505, 506, 508, 510, 511])
/** These prove that the request was not processed: it came to the wrong server, too early, or once too often. */
const UNPROCESSED = new Set([421, 425, 429])

/** A request to send. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: http.OutgoingHttpHeaders
  readonly body?: Body
  /** Called for each piece of the body on its way. */
  readonly onProgress?: () => void
  /** Called once there is a connection, from when on the server may process the request. */
  readonly onConnect?: () => void
}

/**
 * Sends one request and returns the answer once its headers are here. Follows no redirect. The signal aborts the request, even before it
 * has a connection, and the reading of its answer. Throws `RetryableError` for transient failures, the signal's reason when
 * aborted, what reading the body throws, and an `Error` for the rest.
 */
export async function send(pool: Pool, asked: Request, signal: AbortSignal): Promise<http.IncomingMessage> {
  signal.throwIfAborted()
  const { method, url, headers, body, onProgress, onConnect } = asked
  const secure = url.protocol === 'https:'
  const client = pool[secure ? 'https:' : 'http:']
  const unreadable = new AbortController()
  const stream = body && Readable.from(watched(body, onProgress), { objectMode: false })
  stream?.once('error', (error) => unreadable.abort(error))
  const either = stream ? AbortSignal.any([signal, unreadable.signal]) : signal
  const content = body && { 'content-type': body.type, 'content-length': body.length }
  let connected = false
  try {
    checkProxy(url)
    // HttpClient knows the proxies. Its own requests can't be aborted, and take every header along on a redirect.
    const request = (secure ? https : http).request({
      method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (secure ? 443 : 80),
      path: url.pathname + url.search,
      headers: { ...headers, ...content, 'user-agent': client.userAgent },
      agent: client.getAgent(url.href),
      signal: either,
    })
    whenConnected(request, secure, () => {
      connected = true
      onConnect?.()
    })
    // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
    const answer = await raceAbort(either, answerTo(request, stream))
    answer.once('close', () => stream?.destroy())
    return answer
  } catch (error) {
    stream?.destroy()
    unreadable.signal.throwIfAborted()
    throw toNetworkError(error, signal, connected)
  }
}

function answerTo(request: http.ClientRequest, body: Readable | undefined): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', reject)
    if (body) body.pipe(request)
    else request.end()
  })
}

function whenConnected(request: http.ClientRequest, secure: boolean, connected: () => void): void {
  request.once('socket', (socket) => {
    if (request.reusedSocket) connected()
    else socket.once(secure ? 'secureConnect' : 'connect', connected)
  })
}

async function* watched(body: Body, onProgress: () => void = () => {}): AsyncGenerator<Uint8Array> {
  for await (const chunk of body.open()) {
    yield chunk
    onProgress()
  }
}

/** Returns where a redirect leads, resolved against `from`, or undefined for any other answer. Ends the answer and throws if it can't be read. */
export function redirectTarget(answer: http.IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0, headers } = answer
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined
  const location = encodeBytes(headers.location)
  if (!URL.canParse(location, from.href)) {
    answer.destroy()
    throw new Error(`the platform redirects (${statusCode}) to an address that can't be read. Check host.`)
  }
  return new URL(location, from.href)
}

/** Node reads headers as Latin-1, but a raw address is mostly UTF-8: its bytes are kept as they came. */
function encodeBytes(header: string): string {
  return header.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Whether only the end of the connection ends an answer, so that a cut looks like its end. */
export function isOpenEnded({ headers }: http.IncomingMessage): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined
}

/** Returns the failure of an answer whose status says that it is transient, or undefined. */
export function transientFailure(answer: http.IncomingMessage, words: string): RetryableError | undefined {
  const { statusCode: status = 0, headers } = answer
  if (!TRANSIENT_4XX.has(status) && !(status >= 500 && status <= 599 && !FINAL_5XX.has(status))) return undefined
  return new RetryableError(words, {
    afterMs: retryAfterMs(headers['retry-after']),
    maybeProcessed: !UNPROCESSED.has(status),
    limited: status === 429,
  })
}

/** The limit on the time without an answer. */
export function noAnswerWithin(ms: number): Limit {
  return { ms, error: new RetryableError(`no response within ${ms / 1000} s`) }
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
