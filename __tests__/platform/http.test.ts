import { setMaxListeners } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cutUpload, drop, type Reply, reply, replyEarly, stall } from '../../simulator/fakes/replies.js'
import {
  idleLimit,
  makePool,
  redirectTarget,
  send,
  transientFailure,
  withIdleTimeout,
} from '../../src/platform/http.js'
import { failure, faster, pause, until } from './bench.js'
import { stage } from './stage.js'

function response(statusCode: number | undefined, headers: Record<string, string> = {}): IncomingMessage {
  return Object.assign(new http.IncomingMessage(new Socket()), { statusCode, headers })
}

const never = new AbortController().signal
setMaxListeners(0, never)

afterEach(() => {
  jest.restoreAllMocks()
})

describe('send', () => {
  test.each([
    ['https://ai.example.com/a?b=c#d', { host: 'ai.example.com', port: 443, path: '/a?b=c' }],
    ['https://ai.example.com:8443', { host: 'ai.example.com', port: '8443', path: '/' }],
    ['http://localhost/a', { host: 'localhost', port: 80, path: '/a' }],
    ['http://[::1]:3000/a', { host: '::1', port: '3000', path: '/a' }],
    ['https://[2001:db8::1]', { host: '2001:db8::1', port: 443, path: '/' }],
  ])('asks for %s', async (url, expected) => {
    const pool = makePool('agent', true)
    const [module, other] = url.startsWith('https:') ? [https, http] : [http, https]
    const asked = jest.spyOn(module, 'request').mockImplementation(() => {
      throw new Error('Asked.')
    })
    const notAsked = jest.spyOn(other, 'request')
    const request = { label: 'Call', method: 'GET', url: new URL(url), headers: { 'x-a': 'b' } } as const
    expect((await failure(send(pool, request, never))).message).toBe('Asked.')
    expect(notAsked).not.toHaveBeenCalled()
    const agent = pool.clients[request.url.protocol === 'https:' ? 'https:' : 'http:'].getAgent(url)
    const headers = { 'x-a': 'b', 'user-agent': 'agent' }
    expect(asked.mock.calls).toEqual([[{ ...expected, method: 'GET', headers, agent, signal: never }]])
  })

  test('posts an empty body', async () => {
    const { simulator, platform } = await stage()
    await send(platform.pool, { label: 'Call', method: 'POST', url: new URL(simulator.url), headers: {} }, never)
    await send(platform.pool, { label: 'Call', method: 'GET', url: new URL(simulator.url), headers: {} }, never)
    expect(simulator.seen.map(({ method, headers }) => [method, headers['content-length']])).toEqual([
      ['POST', '0'],
      ['GET', undefined],
    ])
  })

  test('asks for nothing once it is aborted', async () => {
    const { simulator, platform } = await stage()
    const request = { label: 'Call', method: 'GET', url: new URL(simulator.url), headers: {} } as const
    const error = await failure(send(platform.pool, request, AbortSignal.abort(new Error('Cancelled.'))))
    expect(error.message).toBe('Cancelled.')
    expect(simulator.seen).toEqual([])
  })

  test('stops with the reason of an abort', async () => {
    const { simulator, platform } = await stage()
    simulator.fault('download', stall)
    const controller = new AbortController()
    const work = failure(
      send(
        platform.pool,
        { label: 'Call', method: 'GET', url: new URL('/orgFiles/a', simulator.url), headers: {} },
        controller.signal,
      ),
    )
    await until(() => simulator.seen.length > 0)
    controller.abort(new Error('Cancelled.'))
    expect((await work).message).toBe('Cancelled.')
  })

  test('sends a body in pieces, and tells of each piece that is on its way', async () => {
    const { simulator, platform } = await stage()
    const onProgress = jest.fn()
    const bytes = Buffer.alloc(65_536 * 2 + 1, ' ')
    const body = { type: 'application/json', bytes }
    const url = new URL('/a', simulator.url)
    const response = await send(
      platform.pool,
      { label: 'Call', method: 'POST', url, headers: {}, body, onProgress },
      never,
    )
    expect(response.statusCode).toBe(401)
    const headers = { 'content-length': String(bytes.length), 'content-type': 'application/json' }
    expect(simulator.seen[0]?.headers).toMatchObject(headers)
    await until(() => onProgress.mock.calls.length === 3)
  })

  /** Sends a large body to where `files` go; `sent` counts its pieces. */
  async function sendLarge(fault: Reply) {
    const { simulator, platform } = await stage()
    simulator.fault('file', fault)
    const url = new URL('/api/public/files', simulator.url)
    const onProgress = jest.fn()
    const body = { type: 'application/json', bytes: Buffer.alloc(64 * 1024 * 1024) }
    const sent = send(platform.freshPool, { label: 'Call', method: 'POST', url, headers: {}, body, onProgress }, never)
    return { sent, onProgress }
  }

  /** Whether no piece is sent any more. */
  async function expectStopped(onProgress: jest.Mock) {
    await pause(50)
    const { length } = onProgress.mock.calls
    await pause(50)
    expect(onProgress.mock.calls.length).toBe(length)
    expect(length).toBeLessThan(1024)
  }

  test.each(['HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade', 'HTTP/1.1 101 Odd'])(
    'does not wait where the server switches protocols: %j',
    async (head) => {
      const { simulator, platform } = await stage()
      simulator.fault('download', (request) => request.socket.write(`${head}\r\n\r\n`))
      const url = new URL('/orgFiles/a', simulator.url)
      const error = await failure(send(platform.pool, { label: 'Call', method: 'GET', url, headers: {} }, never))
      expect(error).toMatchObject({
        message: 'Call: the server switched protocols (101). Re-run the job later.',
        retryable: true,
        maybeProcessed: true,
      })
    },
  )

  test('knows a kept connection for one', async () => {
    const { simulator, platform } = await stage()
    const request = { label: 'Call', method: 'GET', url: new URL('/orgFiles/a', simulator.url), headers: {} } as const
    simulator.fault('download', reply(200))
    simulator.fault('download', drop)
    for await (const _ of await send(platform.pool, request, never));
    const onConnect = jest.fn()
    const error = await failure(send(platform.pool, { ...request, onConnect }, never))
    expect(simulator.connections()).toBe(1)
    expect(error).toMatchObject({ why: 'the connection was cut', maybeProcessed: true, affectsAll: false })
    expect(onConnect).toHaveBeenCalledTimes(1)
  })

  test('stops sending a body that was answered before its end', async () => {
    const { sent, onProgress } = await sendLarge(replyEarly(413))
    const response = await sent.catch((error: unknown) => error)
    if (response instanceof http.IncomingMessage) response.resume()
    await expectStopped(onProgress)
  })

  test('stops sending a body whose connection was cut', async () => {
    const { sent, onProgress } = await sendLarge(cutUpload(1e5))
    expect(await failure(sent)).toMatchObject({ retryable: true, maybeProcessed: true })
    await expectStopped(onProgress)
  })

  test('puts what goes wrong in words', async () => {
    const { simulator, platform } = await stage()
    await simulator.close()
    const error = await failure(
      send(platform.pool, { label: 'Call', method: 'GET', url: new URL(simulator.url), headers: {} }, never),
    )
    expect(error).toMatchObject({ why: 'the connection was refused', retryable: true, maybeProcessed: false })
  })
})

test('a pool has its user agent and keeps connections alive for each protocol', () => {
  const { clients } = makePool('agent', true)
  for (const [protocol, client] of Object.entries(clients)) {
    expect(client.userAgent).toBe('agent')
    expect(client.getAgent(`${protocol}//ai.example.com`)).toMatchObject({
      maxSockets: Number.POSITIVE_INFINITY,
      keepAlive: true,
      protocol,
    })
  }
  expect(Object.keys(clients)).toEqual(['http:', 'https:'])
  expect(clients['http:']).not.toBe(clients['https:'])
})

describe('a redirect', () => {
  const from = new URL('https://ai.example.com/a/b?c=d')

  test.each([301, 302, 303, 307, 308])('is a %i with a place to go', (status) => {
    expect(redirectTarget(response(status, { location: 'e' }), from, 'Call')?.href).toBe('https://ai.example.com/a/e')
    expect(redirectTarget(response(status, { location: 'http://x.example' }), from, 'Call')?.href).toBe(
      'http://x.example/',
    )
    expect(redirectTarget(response(status), from, 'Call')).toBeUndefined()
  })

  test.each([undefined, 200, 201, 300, 304, 305, 306, 309, 400])('is no %p', (status) => {
    expect(redirectTarget(response(status, { location: 'e' }), from, 'Call')).toBeUndefined()
  })

  test.each([
    ['/Größe.zip', '/Gr%C3%B6%C3%9Fe.zip'],
    ['/a.zip?name=Größe', '/a.zip?name=Gr%C3%B6%C3%9Fe'],
    ['https://ai.example.com/%C3%B6', '/%C3%B6'],
  ])('to %s in raw UTF-8 is read as such', (location, path) => {
    // Node reads the bytes of a header as Latin-1.
    const raw = Buffer.from(location).toString('latin1')
    expect(redirectTarget(response(302, { location: raw }), from, 'Call')?.href).toBe(`https://ai.example.com${path}`)
  })

  test('in raw Latin-1 keeps its bytes', () => {
    expect(redirectTarget(response(302, { location: '/\xf6.zip' }), from, 'Call')?.href).toBe(
      'https://ai.example.com/%F6.zip',
    )
  })

  test('to an unreadable address is refused', () => {
    expect(() => redirectTarget(response(307, { location: 'http://[' }), from, 'Call')).toThrow(
      new Error("Call: the platform redirects (307) to an address that can't be read. Check host."),
    )
  })
})

describe('a transient failure', () => {
  const transient = [
    408, 421, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 599,
  ]
  test.each(transient)('is a %i', (status) => {
    const maybeProcessed = ![421, 425, 429].includes(status)
    const facts = { what: 'Call', why: 'words', status, retryable: true, retryAfterMs: 0, maybeProcessed }
    expect(transientFailure(response(status), 'Call', 'words')).toMatchObject(facts)
    const retryAfter = response(status, { 'retry-after': '7' })
    expect(transientFailure(retryAfter, 'Call', 'words')).toMatchObject({ retryAfterMs: 7000 })
  })

  test.each([undefined, 200, 400, 401, 403, 404, 407, 409, 410, 501, 505, 506, 508, 510, 511, 600])(
    'is no %p',
    (status) => {
      expect(transientFailure(response(status, { 'retry-after': '7' }), 'Call', 'words')).toBeUndefined()
    },
  )
})

describe('a limit of time', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

  test('begins anew whenever the work makes progress', async () => {
    jest.useFakeTimers()
    const work = withIdleTimeout(idleLimit('Call', 'no response', 1000), never, async (signal, onProgress) => {
      for (let step = 0; step < 3; step++) {
        jest.advanceTimersByTime(900)
        expect(signal.aborted).toBe(false)
        onProgress()
      }
      jest.advanceTimersByTime(1000)
      return signal.aborted
    })
    expect(await work).toBe(true)
  })

  test('ends work that takes longer, to be retried', async () => {
    faster(100)
    const since = performance.now()
    const error = await failure(withIdleTimeout(idleLimit('Call', 'no response', 1500), never, untilAborted))
    expect(error).toMatchObject({ retryable: true, maybeProcessed: true })
    expect(error.message).toBe('Call: no response within 1.5 s. Re-run the job later.')
    expect(performance.now() - since).toBeGreaterThan(1300)
  })

  test("passes on the work's result or failure and goes away", async () => {
    jest.useFakeTimers()
    expect(await withIdleTimeout(idleLimit('Call', 'no response', 1000), never, async () => jest.getTimerCount())).toBe(
      1,
    )
    expect(jest.getTimerCount()).toBe(0)
    expect(
      (
        await failure(
          withIdleTimeout(idleLimit('Call', 'no response', 1000), never, () => Promise.reject(new Error('No'))),
        )
      ).message,
    ).toBe('No')
    expect(jest.getTimerCount()).toBe(0)
  })

  test('passes on an abort', async () => {
    const controller = new AbortController()
    const work = failure(withIdleTimeout(idleLimit('Call'), controller.signal, untilAborted))
    controller.abort(new Error('Cancelled.'))
    expect((await work).message).toBe('Cancelled.')
  })
})

test('calls at the same time do not wait for each other', async () => {
  const { simulator, platform } = await stage()
  const url = new URL('/orgFiles/a', simulator.url)
  const waiting: (() => void)[] = []
  simulator.fault('download', (...call) => waiting.push(() => reply(200)(...call)), 40)
  const all = Array.from({ length: 40 }, async () => {
    const request = { label: 'Call', method: 'GET', url, headers: {} } as const
    return (await send(platform.pool, request, never)).resume().statusCode
  })
  await until(() => waiting.length === 40)
  for (const serve of waiting) serve()
  expect(await Promise.all(all)).toEqual(Array(40).fill(200))
})
