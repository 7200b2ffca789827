import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { listen } from './server.js'

/** What a client may call: the service's methods, and requests for blobs. */
export type Call =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'DeleteArtifact'
  | 'GetSignedArtifactURL'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'

/** What goes wrong with a call. Faults of one call are used up in the order given. */
export interface Fault {
  call: Call
  /** How many calls it hits; 1 if unset. */
  times?: number
  /** Answers this instead of making the call. */
  status?: number
  /** The answer's body: a string as it is, anything else as JSON. */
  body?: unknown
  /** With `status` or `body`: answers so although the call took effect. */
  after?: true
  /** Cuts the connection before or after the call took effect. */
  drop?: 'before' | 'after'
  /** Takes the request and never answers. */
  stall?: true
}

/** An answer. Its body is sent like a fault's, or passed on from another server. */
export interface Answer {
  status: number
  headers?: IncomingHttpHeaders
  body: unknown
}

/** A call, and what carries it out. */
interface Accepted {
  call: string
  carryOut: () => Answer | Promise<Answer>
}

/** Serves calls that some of the faults hit. */
export function serve(faults: Fault[], accept: (incoming: IncomingMessage) => Accepted | Promise<Accepted>) {
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { call, carryOut } = await accept(incoming)
    const fault = takeFault(faults, call)
    if (!fault) return send(response, await carryOut())
    if (fault.drop === 'before') return void incoming.socket.destroy()
    if (fault.drop === 'after' || fault.after) {
      const { body } = await carryOut()
      if (body instanceof Readable) await buffer(body)
    } else incoming.resume()
    if (fault.stall) return
    if (fault.drop) return void incoming.socket.destroy()
    send(response, { status: fault.status ?? 200, body: fault.body ?? '' })
  }
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy())
  })
  return listen(server)
}

function takeFault(faults: Fault[], call: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.call === call)
  const fault = faults[index]
  if (!fault) return undefined
  const times = (fault.times ?? 1) - 1
  faults.splice(index, 1, ...(times > 0 ? [{ ...fault, times }] : []))
  return fault
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (body instanceof Readable) {
    response.writeHead(status, headers)
    pipeline(body, response, () => {})
  } else if (typeof body === 'string') {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  } else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}
