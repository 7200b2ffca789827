import type http from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

/** Answers in the platform's stead; `serve` answers as it would have, once the request's body is there. */
export type Reply = (request: http.IncomingMessage, response: http.ServerResponse, serve: () => void) => void

/** Replies at once with a status, headers and a body: text as it is, anything else as JSON. */
export function replyEarly(status: number, body: unknown = {}, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (_request, response) => {
    const text = typeof body === 'string' || Buffer.isBuffer(body)
    response.writeHead(status, { ...(text ? {} : { 'content-type': 'application/json' }), ...headers })
    response.end(text ? body : JSON.stringify(body))
  }
}

/** Replies likewise once the whole request is there, so that no answer is lost with the connection. */
export function reply(...answer: Parameters<typeof replyEarly>): Reply {
  return whenRead(replyEarly(...answer))
}

/** Answers with `then` once the whole request is there, without the platform having taken it. */
function whenRead(then: Reply): Reply {
  return (request, response, serve) => {
    if (request.complete) then(request, response, serve)
    else request.resume().once('end', () => then(request, response, serve))
  }
}

/** Cuts the connection without an answer. */
export const drop: Reply = (request) => {
  request.socket.destroy()
}

/** Cuts the connection once so many bytes of the request's body are there. */
export function cutUpload(bytes: number): Reply {
  return (request) => {
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size >= bytes) request.socket.destroy()
    })
  }
}

/** Takes the request and never answers. */
export const stall: Reply = () => {}

/** Answers as usual, but late. */
export function late(ms: number): Reply {
  return (_request, _response, serve) => {
    setTimeout(serve, ms)
  }
}

/** Answers without end, until the client hangs up. */
export function endless(start: string, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (_request, response) => {
    response.writeHead(200, headers)
    response.write(start)
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  }
}

/** Says that the signed URL has expired, as stores that follow S3 do: with 400 for a token, with 401 or 403 for a signature. */
export function expired(status: 400 | 401 | 403): Reply {
  const [code, message] =
    status === 400 ? ['ExpiredToken', 'The provided token has expired.'] : ['AccessDenied', 'Request has expired']
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return reply(status, body, { 'content-type': 'application/xml' })
}

/** Redirects to an address with letters beyond ASCII in it, which stands there in raw UTF-8, and serves only that one. */
export const redirectInUtf8: Reply = (request, response, serve) => {
  const name = new URL(request.url ?? '/', 'http://storage').searchParams.get('as')
  if (name === 'Gr\u00f6\u00dfe.zip') serve()
  else if (name !== null) reply(404)(request, response, serve)
  else {
    // Node writes a header in Latin-1: these are the bytes of UTF-8.
    const location = Buffer.from(`${request.url}&as=Gr\u00f6\u00dfe.zip`, 'utf8').toString('latin1')
    reply(302, '', { location })(request, response, serve)
  }
}

/** An answer on its way. */
interface Answer {
  status: number
  headers: http.OutgoingHttpHeaders
  body: Buffer
}

/** Lets the platform carry out the call, but has `send` send the answer. */
function sentBy(
  send: (answer: Answer, response: http.ServerResponse, socket: http.IncomingMessage['socket']) => void,
): Reply {
  return (request, response, serve) => {
    const { writeHead, end } = response
    const head: Omit<Answer, 'body'> = { status: 200, headers: {} }
    response.writeHead = ((status: number, headers: http.OutgoingHttpHeaders = {}) => {
      return Object.assign(head, { status, headers }) && response
    }) as typeof writeHead
    response.end = ((content: Buffer | string = '') => {
      Object.assign(response, { writeHead, end })
      send({ ...head, body: Buffer.from(content as Buffer) }, response, request.socket)
      return response
    }) as typeof end
    serve()
  }
}

/** Takes the request as usual, but cuts the connection in place of the answer. */
export const dropTaken: Reply = sentBy((_answer, _response, socket) => {
  socket.destroy()
})

/** Answers as usual, but cuts the connection after so many bytes of the body. */
export function cutAfter(bytes: number): Reply {
  return sentBy(({ status, headers, body }, response, socket) => {
    response.writeHead(status, headers)
    response.write(body.subarray(0, bytes), () => setTimeout(() => socket.destroy(), 20))
  })
}

const encoders = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }

/** Encodes the answer, as some gateways do whether they were asked to or not. */
export function encoded(encoding: keyof typeof encoders): Reply {
  return sentBy(({ status, headers, body }, response) => {
    const content = encoders[encoding](body)
    response.writeHead(status, { ...headers, 'content-encoding': encoding, 'content-length': content.length })
    response.end(content)
  })
}

/** Begins the answer with a byte order mark. */
export const withByteOrderMark = sentBy(({ status, headers, body }, response) => {
  response.writeHead(status, headers).end(Buffer.concat([Buffer.from('\ufeff'), body]))
})

/** Names no length and ends the answer by closing the connection, as HTTP/1.0 does; after so many bytes, if given. */
export function withoutLength(bytes?: number): Reply {
  return sentBy(({ body }, _response, socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\nconnection: close\r\n\r\n')
    socket.end(body.subarray(0, bytes))
  })
}

/** Answers as usual, but in pieces of so many bytes and with a pause of so many milliseconds after each. */
export function dripping(bytes: number, ms: number): Reply {
  return sentBy(({ status, headers, body }, response) => {
    response.writeHead(status, headers)
    const next = (from: number) => {
      if (response.destroyed) return
      if (from >= body.length) response.end()
      else response.write(body.subarray(from, from + bytes), () => setTimeout(next, ms, from + bytes))
    }
    next(0)
  })
}

/** How much a gateway lets through. */
interface Limit {
  /** Requests per second, in the long run. */
  perSecond: number
  /** Requests at once after a quiet time; 1 if unset. */
  burst?: number
  /** The `Retry-After` of its refusals, in seconds; none if unset. */
  retryAfter?: number
}

/** A gateway as a token bucket: lets requests through at the limit's rate, and refuses the others with 429. */
export function tokenBucket({ perSecond, burst = 1, retryAfter }: Limit): Reply {
  let tokens = burst
  let filledAt = performance.now()
  const message = 'Rate limit for this API has been reached. Please try again later'
  const refuse = reply(429, { message }, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
  return (request, response, serve) => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
    if (tokens < 1) return refuse(request, response, serve)
    tokens--
    serve()
  }
}
