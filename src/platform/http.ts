import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { brotliDecompressSync, unzipSync } from 'node:zlib'
import { HttpClient } from '@actions/http-client'
import type { Failure } from '../failure.js'
import { raceAbort } from '../retry.js'
import { decode, humanSize } from '../text.js'
import { connectionFailure, RUN_LATER, responseFailure, toNetworkError } from './failures.js'
import { checkProxy, normalizeProxySettings } from './host.js'

/** How long the platform may take for a response, and how long a transfer may stand still. */
const IDLE_TIMEOUT_MS = 30_000

const PIECE_BYTES = 65_536
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const USER_AGENT = 'export-workflow-action'

/** Connections, by the proxies that the environment names. */
export type Connections = ReturnType<typeof makeConnections>

/** Opens no connection yet. */
export function makeConnections() {
  // The package of HttpClient for proxies warns of itself, on stderr, when it sends a password.
  process.noDeprecation = true
  normalizeProxySettings()
  const keep = () => new HttpClient(undefined, undefined, { keepAlive: true })
  return {
    /** For requests without a body. A client keeps a single agent, and so is for one protocol. */
    kept: { http: keep(), https: keep() },
    /** The origins that have answered, or were named by the platform. */
    proven: new Set<string>(),
  }
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
export async function send({ kept, proven }: Connections, request: Request, outer: AbortSignal): Promise<Response> {
  const { label, method, url, headers, body, maxBytes, idleMs = IDLE_TIMEOUT_MS } = request
  checkProxy(url, label)
  // On a kept connection, a cut leaves open whether a body was processed, and an early response leaves it useless.
  const scheme = url.protocol === 'https:' ? 'https' : 'http'
  const client = body ? new HttpClient() : kept[scheme]
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
    outgoing = { http, https }[scheme].request({
      method,
      host: url.hostname.replace(/[[\]]/g, ''),
      port: url.port,
      path: url.pathname + url.search,
      headers: {
        ...headers,
        ...(body && { 'content-type': body.type, 'content-length': body.bytes.length }),
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
      },
      ...(url.username + url.password !== '' && { auth: `${decode(url.username)}:${decode(url.password)}` }),
      agent: client.getAgent(url.href),
      signal,
    })
    const responding = responseTo(outgoing, label, () => {
      connected = true
    })
    sendBody(outgoing, body?.bytes ?? Buffer.alloc(0), () => timer.refresh())
    // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
    const response = await raceAbort(signal, responding)
    proven.add(url.origin)
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
    signal.throwIfAborted()
    throw toNetworkError(error, label, connected, proven.has(url.origin))
  } finally {
    clearTimeout(timer)
    // Node has taken a connection that is kept from a finished request.
    outgoing?.destroy()
  }
}

function responseTo(request: ClientRequest, label: string, onConnected: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('socket', (socket) => {
      if (request.reusedSocket) onConnected()
      else socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', onConnected)
    })
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

/** Content codings that one function tells apart by the first bytes. */
const ZLIB = new Set(['gzip', 'x-gzip', 'deflate'])

/**
 * Returns a body without its content codings. The action asks for none, but gateways still compress. Names that aren't known, such as S3's
 * `aws-chunked`, change nothing of the bytes.
 */
function decodeBody(body: Buffer, codings = '', label: string, maxOutputLength: number): Buffer {
  const names = codings.toLowerCase().split(/[\s,]/)
  try {
    return names.reduceRight((bytes, name) => {
      const decoder = name === 'br' ? brotliDecompressSync : ZLIB.has(name) ? unzipSync : undefined
      return decoder && bytes.length > 0 ? decoder(bytes, { maxOutputLength }) : bytes
    }, body)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(label, maxOutputLength) : error
  }
}

function tooLarge(label: string, maxBytes: number): Failure {
  const why = `the response is larger than ${humanSize(maxBytes)}, the limit`
  return responseFailure(label, why, 'Check host.', { maybeProcessed: true })
}

/** Whether a response is a web page, by its type or by how it begins. */
export function isPage({ headers, bytes }: Response): boolean {
  return headers['content-type']?.includes('html') === true || /^\s*</.test(bytes.toString('utf8', 0, 100))
}

/** Returns where a redirect leads, resolved against `from`, or undefined for any other response. Throws if that can't be read. */
export function redirectTarget({ status, headers }: Response, from: URL, label: string): URL | undefined {
  if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
  // Node reads headers as Latin-1, but a raw address is mostly UTF-8: its bytes are kept as they came.
  const location = headers.location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
  if (URL.canParse(location, from.href)) return new URL(location, from.href)
  const why = `the platform redirects (${status}) to an address that can't be read`
  throw responseFailure(label, why, 'Check host.', { maybeProcessed: true })
}

/** Whether only the end of the connection ends a response, so that a cut looks like its end. */
export function isOpenEnded({ headers }: Response): boolean {
  return !headers['content-length'] && !headers['transfer-encoding']
}
