import http from 'node:http'
import net, { type Socket } from 'node:net'
import { pipeline } from 'node:stream'
import { PRELOAD } from '../runner/runner.js'
import { type Listening, listen } from './server.js'

/**
 * How a proxy treats a client: it forwards; it takes the connection and reads nothing; it reads the request and never answers; it
 * stops in the middle of its answer; it answers that the tunnel stands and lets nothing through; or it refuses with that status.
 */
export type Manner = 'forward' | 'unread' | 'unanswered' | 'half-answer' | 'dead-tunnel' | number

/** A tunnel that a client asked for, or a request to pass on. */
interface Passage {
  /** The host without its port. */
  host: string
  authorization: string | undefined
}

/** A running proxy. */
export interface RunningProxy extends Listening {
  url: string
  /** In the order in which they were asked for. */
  passages: Passage[]
}

/**
 * Starts a proxy on loopback which takes any host for this machine, so that a host name which doesn't exist is reached only
 * through the proxy. `mannerOf` tells how it treats a connection, by the number of connections before.
 */
export async function startProxy(
  mannerOf: Manner | ((connection: number) => Manner) = 'forward',
): Promise<RunningProxy> {
  const passages: Passage[] = []
  const manners = new WeakMap<Socket, Manner>()
  let connections = 0

  const passing = http.createServer()
  const note = ({ headers }: http.IncomingMessage, url: URL) =>
    passages.push({ host: url.hostname, authorization: headers['proxy-authorization'] })

  passing.on('connect', (request: http.IncomingMessage, client: Socket) => {
    const target = new URL(`http://${request.url}`)
    note(request, target)
    const manner = manners.get(client)
    client.on('error', () => client.destroy())
    if (typeof manner === 'number') return void client.end(`HTTP/1.1 ${manner} Refused\r\ncontent-length: 0\r\n\r\n`)
    if (manner === 'unanswered') return
    if (manner === 'half-answer') return void client.write('HTTP/1.1 200 Connection esta')
    const established = 'HTTP/1.1 200 Connection established\r\n\r\n'
    if (manner === 'dead-tunnel') return void client.write(established, () => client.resume())
    const upstream = net.connect(Number(target.port), '127.0.0.1', () => {
      client.write(established)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  // Some clients ask for no tunnel if the target is http.
  passing.on('request', (request, response) => {
    const url = new URL(request.url ?? '')
    note(request, url)
    const manner = manners.get(request.socket)
    if (typeof manner === 'number') return void response.writeHead(manner).end()
    if (manner !== 'forward') return
    const { method, headers } = request
    const { port, pathname, search } = url
    const upstream = http.request({ host: '127.0.0.1', port, path: pathname + search, method, headers, agent: false })
    pipeline(request, upstream, () => {})
    upstream.on('error', () => response.destroy())
    upstream.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      pipeline(answer, response, () => {})
    })
  })

  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    const manner = typeof mannerOf === 'function' ? mannerOf(connections++) : mannerOf
    manners.set(socket, manner)
    if (manner !== 'unread') passing.emit('connection', socket)
  })
  const listening = await listen(server)
  return { ...listening, url: `http://127.0.0.1:${listening.port}`, passages }
}

/** How to run an action on a machine whose only way out is the proxy. */
export function onlyThrough({ url, port }: RunningProxy, env: Record<string, string> = {}) {
  return {
    nodeArgs: PRELOAD,
    env: { HTTPS_PROXY: url, HTTP_PROXY: url, SIMULATOR_PROXY_PORT: String(port), ...env },
  }
}
