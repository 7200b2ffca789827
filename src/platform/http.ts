import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { Limit } from '../context.js'
import type { Failure } from '../failure.js'
import { raceAbort, retryAfterMs } from '../retry.js'
import { connectionFailure, RUN_LATER, responseFailure, toNetworkError } from './failures.js'
import { checkProxy, normalizeProxySettings } from './proxy.js'

/** Kept-alive connections, proxies of the environment included. */
export interface Pool {
  /** One client per protocol, since a client keeps a single agent. */
  readonly clients: Record<'http:' | 'https:', HttpClient>
  /** The origins that have answered. */
  readonly proven: Set<string>
}

/** Makes a pool of connections whose requests carry the user agent given. Without `keepAlive` each request gets a new one. */
export function makePool(userAgent: string, keepAlive: boolean): Pool {
  normalizeProxySettings()
  const make = () => new HttpClient(userAgent, [], { keepAlive })
  return { clients: { 'http:': make(), 'https:': make() }, proven: new Set() }
}

/** What a request carries. */
export interface Body {
  /** The media type. */
  readonly type: string
  readonly bytes: Buffer
}

/** Returns a value as the JSON that a request carries. */
export function jsonBody(value: unknown): Body {
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(value)) }
}

/** How long the platform may take for a response, and how long a transfer may stand still. */
export const IDLE_TIMEOUT_MS = 30_000

const PIECE_BYTES = 65_536
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const TRANSIENT_4XX = new Set([408, 421, 425, 429])
/** These say that the server can't do it or that a setting is wrong. Every other 5xx is one of 500's kind (RFC 9110, section 15). */
const FINAL_5XX = new Set([501, 505, 506, 508, 510, 511])
/** These prove that the request was not processed: it came to the wrong server, too early, or once too often. */
const UNPROCESSED = new Set([421, 425, 429])

/** A request to send. */
export interface Request {
  /** What fails if it does, for the message. */
  readonly label: string
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: http.OutgoingHttpHeaders
  readonly body?: Body
  /** Whether the platform named the URL's host. */
  readonly isProven?: boolean
  /** Called for each piece of the body on its way. */
  readonly onProgress?: () => void
  /** Called once there is a connection, from when on the server may process the request. */
  readonly onConnect?: () => void
}

/**
 * Sends one request and returns the response once its headers are here. Follows no redirect. The signal aborts the request, even before it
 * has a connection, and the reading of its response. Throws a `Failure`, or the signal's reason when aborted.
 */
export async function send(pool: Pool, request: Request, signal: AbortSignal): Promise<http.IncomingMessage> {
  signal.throwIfAborted()
  const { label, method, url, headers, body, isProven = false, onProgress, onConnect } = request
  const secure = url.protocol === 'https:'
  const client = pool.clients[secure ? 'https:' : 'http:']
  const stream = body && Readable.from(piecesOf(body.bytes, onProgress), { objectMode: false })
  const content = body && { 'content-type': body.type, 'content-length': body.bytes.length }
  let connected = false
  try {
    checkProxy(url, label)
    // HttpClient knows the proxies. Its own requests can't be aborted, and take every header along on a redirect.
    const outgoing = (secure ? https : http).request({
      method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (secure ? 443 : 80),
      path: url.pathname + url.search,
      headers: { ...headers, ...content, 'user-agent': client.userAgent },
      agent: client.getAgent(url.href),
      signal,
    })
    whenConnected(outgoing, secure, () => {
      connected = true
      onConnect?.()
    })
    // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
    const response = await raceAbort(signal, responseTo(outgoing, stream, label))
    response.once('close', () => stream?.destroy())
    pool.proven.add(url.origin)
    return response
  } catch (error) {
    stream?.destroy()
    throw toNetworkError(error, { label, signal, connected, isProven: isProven || pool.proven.has(url.origin) })
  }
}

function responseTo(
  request: http.ClientRequest,
  body: Readable | undefined,
  label: string,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Nobody asks for another protocol. Node calls it an upgrade only if the response names one.
    const switched = (response: http.IncomingMessage) => {
      response.socket.destroy()
      const facts = { retryable: true, maybeProcessed: true }
      reject(connectionFailure(label, 'the server switched protocols (101)', RUN_LATER, facts))
    }
    request.once('upgrade', switched)
    request.once('response', (response) => (response.statusCode === 101 ? switched(response) : resolve(response)))
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

function* piecesOf(bytes: Buffer, onProgress: () => void = () => {}): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    yield bytes.subarray(start, start + PIECE_BYTES)
    onProgress()
  }
}

/** Returns where a redirect leads, resolved against `from`, or undefined for any other response. Ends the response and throws if it can't be read. */
export function redirectTarget(response: http.IncomingMessage, from: URL, label: string): URL | undefined {
  const { statusCode = 0, headers } = response
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined
  const location = encodeBytes(headers.location)
  if (URL.canParse(location, from.href)) return new URL(location, from.href)
  response.destroy()
  const why = `the platform redirects (${statusCode}) to an address that can't be read`
  throw responseFailure(label, why, 'Check host.')
}

/** Node reads headers as Latin-1, but a raw address is mostly UTF-8: its bytes are kept as they came. */
function encodeBytes(header: string): string {
  return header.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Whether only the end of the connection ends a response, so that a cut looks like its end. */
export function isOpenEnded({ headers }: http.IncomingMessage): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined
}

/** Returns the failure of a response whose status says that it is transient, or undefined. */
export function transientFailure(response: http.IncomingMessage, label: string, why: string): Failure | undefined {
  const { statusCode: status = 0, headers } = response
  if (!TRANSIENT_4XX.has(status) && !(status >= 500 && status <= 599 && !FINAL_5XX.has(status))) return undefined
  return responseFailure(label, why, RUN_LATER, {
    status,
    retryable: true,
    retryAfterMs: retryAfterMs(headers['retry-after']),
    maybeProcessed: !UNPROCESSED.has(status),
  })
}

/** Returns a limit on the time without a response or without progress, as `why` says. */
export function idleLimit(label: string, why = 'no response', ms = IDLE_TIMEOUT_MS): Limit {
  const facts = { retryable: true, maybeProcessed: true }
  return { ms, error: connectionFailure(label, `${why} within ${ms / 1000} s`, RUN_LATER, facts) }
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
