import http from 'node:http'
import https from 'node:https'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cutUpload, drop, reply, replyEarly } from '../../simulator/fakes/replies.js'
import { makeConnections, type Request, type Response, redirectTarget, send } from '../../src/platform/http.js'
import { failure } from './bench.js'
import { stage } from './stage.js'

const response = (status: number, headers: Record<string, string> = {}): Response => ({
  status,
  headers,
  bytes: Buffer.alloc(0),
})
const never = new AbortController().signal
const asked = (url: string | URL, more: Partial<Request> = {}): Request => ({
  ...{ label: 'Call', method: 'GET', url: new URL(url), headers: {}, maxBytes: 1000, ...more },
})

afterEach(() => {
  jest.restoreAllMocks()
})

test.each([
  ['https://ai.example.com/a?b=c#d', { host: 'ai.example.com', port: '', path: '/a?b=c' }],
  ['https://ai.example.com:8443', { host: 'ai.example.com', port: '8443', path: '/' }],
  ['http://localhost/a', { host: 'localhost', port: '', path: '/a' }],
  ['https://me:p%40w@[2001:db8::1]', { host: '2001:db8::1', port: '', path: '/', auth: 'me:p@w' }],
])('%s is asked for on a kept connection of its protocol', async (url, expected) => {
  const connections = makeConnections()
  const isSecure = url.startsWith('https:')
  const requested = jest.spyOn(isSecure ? https : http, 'request').mockImplementation(() => {
    throw new Error('Asked.')
  })
  expect((await failure(send(connections, asked(url, { headers: { 'x-a': 'b' } }), never))).message).toBe('Asked.')
  const headers = { 'x-a': 'b', 'accept-encoding': 'identity', 'user-agent': 'export-workflow-action' }
  const agent = connections.kept[isSecure ? 'https' : 'http'].getAgent(url)
  expect(agent).toMatchObject({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const signal = expect.any(AbortSignal)
  expect(requested.mock.calls).toEqual([[{ ...expected, method: 'GET', headers, agent, signal }]])
})

test('an empty body has a length', async () => {
  const { simulator, platform } = await stage()
  for (const method of ['POST', 'GET'] as const)
    await send(platform.connections, asked(simulator.url, { method }), never)
  expect(simulator.seen.map(({ method, headers }) => [method, headers['content-length']])).toEqual([
    ['POST', '0'],
    ['GET', undefined],
  ])
})

test('a response has at most as many bytes as the limit', async () => {
  const { simulator, platform } = await stage()
  const ask = () => send(platform.connections, asked(new URL('/orgFiles/a', simulator.url)), never)
  for (const size of [1000, 1001]) simulator.fault('download', reply(200, Buffer.alloc(size)))
  expect((await ask()).bytes).toHaveLength(1000)
  const message = 'Call: the response is larger than 1000 B, the limit. Check host.'
  expect(await failure(ask())).toMatchObject({ message, maybeProcessed: true })
})

test.each(['HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade', 'HTTP/1.1 101 Odd'])(
  'a server that switches protocols is not waited for: %j',
  async (head) => {
    const { simulator, platform } = await stage()
    simulator.fault('download', (request) => request.socket.write(`${head}\r\n\r\n`))
    const error = await failure(send(platform.connections, asked(new URL('/orgFiles/a', simulator.url)), never))
    const message = 'Call: the server switched protocols (101). Re-run the job later.'
    expect(error).toMatchObject({ message, retryable: true, maybeProcessed: true })
  },
)

test('a kept connection that is cut may have been processed, a refused one was not', async () => {
  const { simulator, platform } = await stage()
  const request = asked(new URL('/orgFiles/a', simulator.url))
  simulator.fault('download', reply(200))
  simulator.fault('download', drop)
  await send(platform.connections, request, never)
  const cut = await failure(send(platform.connections, request, never))
  expect(simulator.connections()).toBe(1)
  expect(cut).toMatchObject({ why: 'the connection was cut', maybeProcessed: true, affectsAll: false })
  await simulator.close()
  const refused = await failure(send(platform.connections, request, never))
  expect(refused).toMatchObject({ why: 'the connection was refused', retryable: true, maybeProcessed: false })
})

test.each([
  ['answered before its end', replyEarly(413)],
  ['cut', cutUpload(1e5)],
])('no more of a body is sent once it is %s', async (_, fault) => {
  const { simulator, platform } = await stage()
  let received = 0
  simulator.fault('file', (request, ...rest) => {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
    })
    return fault(request, ...rest)
  })
  const body = { type: 'application/json', bytes: Buffer.alloc(64 * 1024 * 1024) }
  const request = asked(new URL('/api/public/files', simulator.url), { method: 'POST', body })
  const outcome = await send(platform.connections, request, never).catch((error: unknown) => error)
  expect([413, undefined]).toContain((outcome as Response).status)
  expect(received).toBeLessThan(body.bytes.length)
})

describe('a redirect', () => {
  const from = new URL('https://ai.example.com/a/b?c=d')
  const target = (status: number, location?: string) =>
    redirectTarget(response(status, location === undefined ? {} : { location }), from, 'Call')?.href

  test('is one of five statuses with a place to go', () => {
    for (const status of [301, 302, 303, 307, 308]) {
      expect(target(status, 'e')).toBe('https://ai.example.com/a/e')
      expect(target(status)).toBeUndefined()
    }
    for (const status of [200, 201, 300, 304, 305, 306, 309, 400]) expect(target(status, 'e')).toBeUndefined()
    const error = "Call: the platform redirects (307) to an address that can't be read. Check host."
    expect(() => target(307, 'http://[')).toThrow(error)
  })

  test.each([
    ['/Größe.zip', '/Gr%c3%b6%c3%9fe.zip'],
    ['/a.zip?name=Größe', '/a.zip?name=Gr%c3%b6%c3%9fe'],
    ['https://ai.example.com/%C3%B6', '/%C3%B6'],
  ])('to %s in raw UTF-8 is read as such', (location, path) => {
    // Node reads the bytes of a header as Latin-1.
    expect(target(302, Buffer.from(location).toString('latin1'))).toBe(`https://ai.example.com${path}`)
  })
})
