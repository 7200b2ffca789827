import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cutUpload, drop, type Reply, reply, replyEarly, stall } from '../../simulator/fakes/platform.js'
import {
  makePool,
  noAnswerWithin,
  redirectTarget,
  send,
  transientFailure,
  withIdleTimeout,
} from '../../src/platform/http.js'
import { RetryableError } from '../../src/retry.js'
import { failure, faster, until } from './bench.js'
import { stage } from './stage.js'

function answer(statusCode: number | undefined, headers: Record<string, string> = {}): IncomingMessage {
  return Object.assign(new http.IncomingMessage(new Socket()), { statusCode, headers })
}

const never = new AbortController().signal

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
    const request = { method: 'GET', url: new URL(url), headers: { 'x-a': 'b' } } as const
    expect((await failure(send(pool, request, never))).message).toBe('Asked.')
    expect(notAsked).not.toHaveBeenCalled()
    const agent = pool[request.url.protocol === 'https:' ? 'https:' : 'http:'].getAgent(url)
    const headers = { 'x-a': 'b', 'user-agent': 'agent' }
    expect(asked.mock.calls).toEqual([[{ ...expected, method: 'GET', headers, agent, signal: never }]])
  })

  test('posts an empty body', async () => {
    const { simulator, platform } = await stage()
    await send(platform.pool, { method: 'POST', url: new URL(simulator.url), headers: {} }, never)
    await send(platform.pool, { method: 'GET', url: new URL(simulator.url), headers: {} }, never)
    expect(simulator.seen.map(({ method, headers }) => [method, headers['content-length']])).toEqual([
      ['POST', '0'],
      ['GET', undefined],
    ])
  })

  test('asks for nothing once it is aborted', async () => {
    const { simulator, platform } = await stage()
    const request = { method: 'GET', url: new URL(simulator.url), headers: {} } as const
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
        { method: 'GET', url: new URL('/orgFiles/a', simulator.url), headers: {} },
        controller.signal,
      ),
    )
    await until(() => simulator.seen.length > 0)
    controller.abort(new Error('Cancelled.'))
    expect((await work).message).toBe('Cancelled.')
  })

  test('sends a body as it comes, and tells of each piece that is on its way', async () => {
    const { simulator, platform } = await stage()
    let onProgress = 0
    const body = {
      type: 'application/json',
      length: 13,
      async *open() {
        for (const piece of ['{"fileContext', '', '']) yield Buffer.from(piece)
      },
    }
    const answer = await send(
      platform.pool,
      { method: 'POST', url: new URL('/a', simulator.url), headers: {}, body, onProgress: () => onProgress++ },
      never,
    )
    expect(answer.statusCode).toBe(401)
    expect(simulator.seen[0]?.headers).toMatchObject({ 'content-length': '13', 'content-type': 'application/json' })
    expect(onProgress).toBe(3)
  })

  test('fails with what reading the body throws, which is no fault of the network', async () => {
    const { simulator, platform } = await stage()
    const fault = new Error('It has changed.')
    const body = {
      type: 'text/plain',
      length: 9,
      async *open() {
        yield Buffer.from('a')
        throw fault
      },
    }
    const error = await failure(
      send(platform.pool, { method: 'POST', url: new URL('/a', simulator.url), headers: {}, body }, never),
    )
    expect(error).toBe(fault)
  })

  /** Sends a body without end to where `files` go; `closed` tells whether its reading has ended. */
  async function sendEndless(answer: Reply) {
    const { simulator, platform } = await stage()
    simulator.fault('file', answer)
    let open = true
    const body = {
      type: 'application/json',
      length: 1e12,
      async *open() {
        try {
          for (;;) yield Buffer.alloc(1e5)
        } finally {
          open = false
        }
      },
    }
    const url = new URL('/api/public/files', simulator.url)
    return {
      sent: send(platform.freshPool, { method: 'POST', url: url, headers: {}, body }, never),
      closed: () => !open,
    }
  }

  test('knows a kept connection for one', async () => {
    const { simulator, platform } = await stage()
    const request = { method: 'GET', url: new URL('/orgFiles/a', simulator.url), headers: {} } as const
    simulator.fault('download', reply(200))
    simulator.fault('download', drop)
    for await (const _ of await send(platform.pool, request, never));
    const connected = jest.fn()
    const error = await failure(send(platform.pool, { ...request, onConnect: connected }, never))
    expect(simulator.connections()).toBe(1)
    expect(error).toMatchObject({ message: 'the connection was cut', maybeProcessed: true, unreachable: false })
    expect(connected).toHaveBeenCalledTimes(1)
  })

  test('stops reading a body that was answered before its end', async () => {
    const { sent, closed } = await sendEndless(replyEarly(413))
    const answer = await sent.catch((error: unknown) => error)
    if (answer instanceof http.IncomingMessage) answer.resume()
    await until(closed)
  })

  test('stops reading a body whose connection was cut', async () => {
    const { sent, closed } = await sendEndless(cutUpload(1e5))
    expect(await failure(sent)).toBeInstanceOf(RetryableError)
    await until(closed)
  })

  test('puts what goes wrong in words', async () => {
    const { simulator, platform } = await stage()
    await simulator.close()
    const error = await failure(send(platform.pool, { method: 'GET', url: new URL(simulator.url), headers: {} }, never))
    expect(error).toBeInstanceOf(RetryableError)
    expect(error).toMatchObject({ message: 'the connection was refused', maybeProcessed: false, unreachable: true })
  })
})

test('a pool has its user agent and keeps connections onProgress for each protocol', () => {
  const pool = makePool('agent', true)
  for (const [protocol, client] of Object.entries(pool)) {
    expect(client.userAgent).toBe('agent')
    expect(client.getAgent(`${protocol}//ai.example.com`)).toMatchObject({
      maxSockets: Number.POSITIVE_INFINITY,
      keepAlive: true,
      protocol,
    })
  }
  expect(Object.keys(pool)).toEqual(['http:', 'https:'])
  expect(pool['http:']).not.toBe(pool['https:'])
})

describe('a redirect', () => {
  const from = new URL('https://ai.example.com/a/b?c=d')

  test.each([301, 302, 303, 307, 308])('is a %i with a place to go', (status) => {
    expect(redirectTarget(answer(status, { location: 'e' }), from)?.href).toBe('https://ai.example.com/a/e')
    expect(redirectTarget(answer(status, { location: 'http://x.example' }), from)?.href).toBe('http://x.example/')
    expect(redirectTarget(answer(status), from)).toBeUndefined()
  })

  test.each([undefined, 200, 201, 300, 304, 305, 306, 309, 400])('is no %p', (status) => {
    expect(redirectTarget(answer(status, { location: 'e' }), from)).toBeUndefined()
  })

  test.each([
    ['/Größe.zip', '/Gr%C3%B6%C3%9Fe.zip'],
    ['/a.zip?name=Größe', '/a.zip?name=Gr%C3%B6%C3%9Fe'],
    ['https://ai.example.com/%C3%B6', '/%C3%B6'],
  ])('to %s in raw UTF-8 is read as such', (location, path) => {
    // Node reads the bytes of a header as Latin-1.
    const raw = Buffer.from(location).toString('latin1')
    expect(redirectTarget(answer(302, { location: raw }), from)?.href).toBe(`https://ai.example.com${path}`)
  })

  test('in raw Latin-1 keeps its bytes', () => {
    expect(redirectTarget(answer(302, { location: '/\xf6.zip' }), from)?.href).toBe('https://ai.example.com/%F6.zip')
  })

  test('to what is no address is refused', () => {
    expect(() => redirectTarget(answer(307, { location: 'http://[' }), from)).toThrow(
      new Error("the platform redirects (307) to an address that can't be read. Check host."),
    )
  })
})

describe('a fault that may pass', () => {
  const passing = [
    408, 421, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 599,
  ]
  test.each(passing)('is a %i', (status) => {
    const fault = transientFailure(answer(status), 'words')
    expect(fault).toBeInstanceOf(RetryableError)
    expect(fault).toMatchObject({ message: 'words', afterMs: 0, progress: false, limited: status === 429 })
    expect(fault?.maybeProcessed).toBe(![421, 425, 429].includes(status))
    expect(transientFailure(answer(status, { 'retry-after': '7' }), 'words')).toMatchObject({ afterMs: 7000 })
  })

  test.each([undefined, 200, 400, 401, 403, 404, 407, 409, 410, 501, 505, 506, 508, 510, 511, 600])(
    'is no %p',
    (status) => {
      expect(transientFailure(answer(status, { 'retry-after': '7' }), 'words')).toBeUndefined()
    },
  )
})

describe('a limit of time', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

  test('begins anew whenever the work says that it is onProgress', async () => {
    jest.useFakeTimers()
    const work = withIdleTimeout(noAnswerWithin(1000), never, async (signal, onProgress) => {
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

  test('ends work that takes longer, to be tried again', async () => {
    faster(100)
    const since = performance.now()
    const error = await failure(withIdleTimeout(noAnswerWithin(1500), never, untilAborted))
    expect(error).toBeInstanceOf(RetryableError)
    expect(error.message).toBe('no response within 1.5 s')
    expect(performance.now() - since).toBeGreaterThan(1300)
  })

  test("passes on the work's result or failure and goes away", async () => {
    jest.useFakeTimers()
    expect(await withIdleTimeout(noAnswerWithin(1000), never, async () => jest.getTimerCount())).toBe(1)
    expect(jest.getTimerCount()).toBe(0)
    expect(
      (await failure(withIdleTimeout(noAnswerWithin(1000), never, () => Promise.reject(new Error('No'))))).message,
    ).toBe('No')
    expect(jest.getTimerCount()).toBe(0)
  })

  test('passes on an abort', async () => {
    const controller = new AbortController()
    const work = failure(withIdleTimeout(noAnswerWithin(60_000), controller.signal, untilAborted))
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
    const answer = await send(platform.pool, { method: 'GET', url: url, headers: {} }, new AbortController().signal)
    return answer.resume().statusCode
  })
  await until(() => waiting.length === 40)
  for (const serve of waiting) serve()
  expect(await Promise.all(all)).toEqual(Array(40).fill(200))
})
