import type { OutgoingHttpHeaders } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { type Reply, reply } from './replies.js'

/** An answer on its way. */
interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** Lets the platform answer, and changes the answer. */
export function altered(alter: (answer: Answer) => Answer): Reply {
  return (_request, response, serve) => {
    const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)]
    const whole: Answer = { status: 200, headers: {}, body: Buffer.of() }
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
      Object.assign(whole, { status, headers })
      return response
    }) as typeof writeHead
    response.end = ((content: Buffer | string = '') => {
      const { status, headers, body } = alter({ ...whole, body: Buffer.from(content as Buffer) })
      writeHead(status, headers)
      return end(body)
    }) as typeof end
    serve()
  }
}

const encoders = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }

/** Encodes the answer, as some gateways do whether they were asked to or not. */
export function encoded(encoding: keyof typeof encoders): Reply {
  return altered(({ status, headers, body }) => {
    const { 'accept-ranges': _ranges, etag: _tag, ...rest } = headers
    const content = encoders[encoding](body)
    return {
      status,
      headers: { ...rest, 'content-encoding': encoding, 'content-length': content.length },
      body: content,
    }
  })
}

/** Begins the answer with a byte order mark. */
export const withByteOrderMark = altered(({ status, headers, body }) => ({
  status,
  headers,
  body: Buffer.concat([Buffer.from('\ufeff'), body]),
}))

/** Says that the signed URL has expired, as stores that follow S3 do: with 400 for a token, with 401 or 403 for a signature. */
export function expired(status: 400 | 401 | 403): Reply {
  const [code, message] =
    status === 400 ? ['ExpiredToken', 'The provided token has expired.'] : ['AccessDenied', 'Request has expired']
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return reply(status, body, { 'content-type': 'application/xml' })
}

/** Names no length and ends the answer by closing the connection, as HTTP/1.0 does; after so many bytes, if given. */
export function withoutLength(bytes?: number): Reply {
  return (request, response, serve) => {
    response.writeHead = (() => response) as typeof response.writeHead
    response.end = ((content: Buffer) => {
      request.socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\nconnection: close\r\n\r\n')
      request.socket.end(content.subarray(0, bytes))
      return response
    }) as typeof response.end
    serve()
  }
}

/** Redirects to an address with letters beyond ASCII in it, which stands there in raw UTF-8, and serves only that one. */
export const redirectInUtf8: Reply = (request, response, serve) => {
  const url = new URL(request.url ?? '/', 'http://storage')
  const name = url.searchParams.get('as')
  if (name === 'Gr\u00f6\u00dfe.zip') serve()
  else if (name !== null) reply(404)(request, response, serve)
  else {
    // Node writes a header in Latin-1: these are the bytes of UTF-8.
    const location = Buffer.from(`${request.url}&as=Gr\u00f6\u00dfe.zip`, 'utf8').toString('latin1')
    reply(302, '', { location })(request, response, serve)
  }
}

/** Answers as usual, but late. */
export function late(ms: number): Reply {
  return (_request, _response, serve) => {
    setTimeout(serve, ms)
  }
}

/** Answers as usual, but in pieces of so many bytes and with a pause of so many milliseconds after each. */
export function dripping(bytes: number, ms: number): Reply {
  return (_request, response, serve) => {
    const end = response.end.bind(response)
    response.end = ((content: Buffer | string) => {
      const body = Buffer.from(content as Buffer)
      const next = (from: number) => {
        if (response.destroyed) return
        if (from >= body.length) end()
        else response.write(body.subarray(from, from + bytes), () => setTimeout(next, ms, from + bytes))
      }
      next(0)
      return response
    }) as typeof end
    serve()
  }
}
