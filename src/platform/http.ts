import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { HttpClient } from '@actions/http-client'
import type { Failure } from '../failure.js'
import { raceAbort, retryAfterMs } from '../retry.js'
import { humanSize } from '../text.js'
import { connectionFailure, RUN_LATER, responseFailure, toNetworkError } from './failures.js'
import { checkProxy, decode, normalizeProxySettings } from './host.js'

/** How long the platform may take for a response, and how long a transfer may stand still. */
const IDLE_TIMEOUT_MS = 30_000

const PIECE_BYTES = 65_536
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const TRANSIENT_4XX = new Set([408, 421, 425, 429])
/** These say that the server can't do it or that a setting is wrong. Every other 5xx is one of 500's kind (RFC 9110, section 15). */
const FINAL_5XX = new Set([501, 505, 506, 508, 510, 511])
/** These prove that the request was not processed: it came to the wrong server, too early, or once too often. */
const UNPROCESSED = new Set([421, 425, 429])

type Clients = Record<'http:' | 'https:', HttpClient>

/** Connections, by the proxies that the environment names. A client keeps a single agent, and so is for one protocol. */
export interface Connections {
  readonly kept: Clients
  /** For requests with a body: on a kept connection, a cut leaves open whether it was processed, and an early response leaves it useless. */
  readonly fresh: Clients
  /** The origins that have answered. */
  readonly proven: Set<string>
}

/** Opens no connection yet. */
export function makeConnections(userAgent: string): Connections {
  normalizeProxySettings()
  const make = (keepAlive: boolean) => ({
    'http:': new HttpClient(userAgent, [], { keepAlive }),
    'https:': new HttpClient(userAgent, [], { keepAlive }),
  })
  return { kept: make(true), fresh: make(false), proven: new Set() }
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

/** A request to send. */
export interface Request {
  /** What fails if it does, for the message. */
  readonly label: string
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: http.OutgoingHttpHeaders
  readonly body?: Body | undefined
  /** Bytes of a response, also after its decoding. */
  readonly maxBytes: number
  readonly idleMs?: number
  /** Whether the platform named the URL's host. */
  readonly isProven?: boolean
}

/** A whole response, without its content codings. */
export interface Response {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

/**
 * Sends one request and returns the response once it is here. Follows no redirect. Throws a `Failure`, retryable if nothing moves for `idleMs`, or the
 * signal's reason.
 */
export async function send(connections: Connections, request: Request, outer: AbortSignal): Promise<Response> {
  outer.throwIfAborted()
  const { label, method, url, headers, body, maxBytes, idleMs = IDLE_TIMEOUT_MS, isProven = false } = request
  checkProxy(url, label)
  const secure = url.protocol === 'https:'
  const client = (body ? connections.fresh : connections.kept)[secure ? 'https:' : 'http:']
  const idle = new AbortController()
  const signal = AbortSignal.any([outer, idle.signal])
  let [connected, lacking] = [false, 'no response']
  const timer = setTimeout(() => {
    const facts = { retryable: true, maybeProcessed: connected }
    idle.abort(connectionFailure(label, `${lacking} within ${idleMs / 1000} s`, RUN_LATER, facts))
  }, idleMs)
  let outgoing: ClientRequest | undefined
  try {
    // HttpClient knows the proxies. Its own requests can't be aborted, and take every header along on a redirect.
    outgoing = (secure ? https : http).request({
      method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (secure ? 443 : 80),
      path: url.pathname + url.search,
      headers: {
        ...headers,
        ...(body && { 'content-type': body.type, 'content-length': body.bytes.length }),
        'accept-encoding': 'identity',
        'user-agent': client.userAgent,
      },
      ...(url.username + url.password !== '' && { auth: `${decode(url.username)}:${decode(url.password)}` }),
      agent: client.getAgent(url.href),
      signal,
    })
    whenConnected(outgoing, secure, () => {
      connected = true
    })
    const responding = responseTo(outgoing, label)
    sendBody(outgoing, body?.bytes ?? Buffer.alloc(0), () => timer.refresh())
    // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
    const response = await raceAbort(signal, responding)
    connections.proven.add(url.origin)
    lacking = 'no data'
    const chunks: Buffer[] = []
    let left = maxBytes
    for await (const chunk of response) {
      timer.refresh()
      left -= chunk.length
      if (left < 0) throw tooLarge(label, maxBytes)
      chunks.push(chunk)
    }
    const bytes = decodeBody(Buffer.concat(chunks), response.headers['content-encoding'], label, maxBytes)
    return { status: response.statusCode ?? 0, headers: response.headers, bytes }
  } catch (error) {
    outgoing?.destroy()
    throw toNetworkError(error, {
      label,
      signal,
      connected,
      isProven: isProven || connections.proven.has(url.origin),
    })
  } finally {
    clearTimeout(timer)
    if (body) outgoing?.destroy()
  }
}

function whenConnected(request: ClientRequest, secure: boolean, connected: () => void): void {
  request.once('socket', (socket) => {
    if (request.reusedSocket) connected()
    else socket.once(secure ? 'secureConnect' : 'connect', connected)
  })
}

function responseTo(request: ClientRequest, label: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Nobody asks for another protocol. Node calls it an upgrade only if the response names one.
    const switched = (response: IncomingMessage) => {
      response.socket.destroy()
      const facts = { retryable: true, maybeProcessed: true }
      reject(connectionFailure(label, 'the server switched protocols (101)', RUN_LATER, facts))
    }
    request.once('upgrade', switched)
    request.once('response', (response) => (response.statusCode === 101 ? switched(response) : resolve(response)))
    request.on('error', reject)
  })
}

/** Sends a body piece by piece. */
function sendBody(request: ClientRequest, rest: Buffer, onProgress: () => void): void {
  if (rest.length === 0) request.end()
  else {
    request.write(rest.subarray(0, PIECE_BYTES), (error) => {
      onProgress()
      if (!error) sendBody(request, rest.subarray(PIECE_BYTES), onProgress)
    })
  }
}

type Decoder = (bytes: Buffer, limit: { maxOutputLength: number }) => Buffer

/** Servers mean two formats by `deflate`, with and without zlib's header. */
const DECODERS = new Map<string, Decoder>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', (bytes, limit) => ((bytes.readUInt8() & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, limit)],
  ['br', brotliDecompressSync],
])

/**
 * Returns a body without its content codings. The action asks for none, but gateways still compress. Names that aren't known, such as S3's
 * `aws-chunked`, change nothing of the bytes.
 */
function decodeBody(body: Buffer, codings = '', label: string, maxBytes: number): Buffer {
  const names = codings.toLowerCase().split(/[\s,]+/)
  const decoders = names.flatMap((name) => DECODERS.get(name) ?? []).reverse()
  try {
    return decoders.reduce(
      (bytes, decoder) => (bytes.length === 0 ? bytes : decoder(bytes, { maxOutputLength: maxBytes })),
      body,
    )
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(label, maxBytes) : error
  }
}

function tooLarge(label: string, maxBytes: number): Failure {
  const why = `the response is larger than ${humanSize(maxBytes)}, the limit`
  return responseFailure(label, why, 'Check host.', { maybeProcessed: true })
}

/** Returns where a redirect leads, resolved against `from`, or undefined for any other response. Throws if that can't be read. */
export function redirectTarget({ status, headers }: Response, from: URL, label: string): URL | undefined {
  if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
  // Node reads headers as Latin-1, but a raw address is mostly UTF-8: its bytes are kept as they came.
  const location = headers.location.replace(
    /[\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  if (URL.canParse(location, from.href)) return new URL(location, from.href)
  throw responseFailure(label, `the platform redirects (${status}) to an address that can't be read`, 'Check host.')
}

/** Whether only the end of the connection ends a response, so that a cut looks like its end. */
export function isOpenEnded({ headers }: Response): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined
}

/** Returns the failure of a response whose status says that it is transient, or undefined. */
export function transientFailure({ status, headers }: Response, label: string, why: string): Failure | undefined {
  if (!TRANSIENT_4XX.has(status) && !(status >= 500 && status <= 599 && !FINAL_5XX.has(status))) return undefined
  return responseFailure(label, why, RUN_LATER, {
    status,
    retryable: true,
    retryAfterMs: retryAfterMs(headers['retry-after']),
    maybeProcessed: !UNPROCESSED.has(status),
  })
}
