import type http from 'node:http'

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
export function whenRead(then: Reply): Reply {
  return (request, response, serve) => {
    if (request.complete) then(request, response, serve)
    else request.resume().once('end', () => then(request, response, serve))
  }
}

/** Takes the request as usual, but cuts the connection in place of the answer. */
export const dropTaken: Reply = (request, response, serve) => {
  response.end = () => {
    request.socket.destroy()
    return response
  }
  serve()
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

/** Stops reading the request's body, and never answers. */
export const stallUpload: Reply = (request) => {
  request.pause()
}

/** Cuts the connection without an answer. */
export const drop: Reply = (request) => {
  request.socket.destroy()
}

/** Takes the request and never answers. */
export const stall: Reply = () => {}

/** Answers as usual, but cuts the connection after so many bytes of the body. */
export function cutAfter(bytes: number): Reply {
  return (request, response, serve) => {
    const end = response.end.bind(response)
    response.end = ((content: Buffer) => {
      response.write(content.subarray(0, bytes), () => setTimeout(() => request.socket.destroy(), 20))
      return response
    }) as typeof end
    serve()
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
