import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import { HttpClient } from '@actions/http-client'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cutUpload, type Reply, reply, replyEarly, stall } from '../../simulator/platform.js'
import {
  makePool,
  noAnswerWithin,
  redirectTarget,
  send,
  toNetworkError,
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

describe('send', () => {
  interface Asked {
    options: RequestOptions
    module: unknown
    body: unknown
  }
  class Recorder extends HttpClient {
    readonly asked: Asked[] = []
    override async requestRaw(
      { options, httpModule }: Parameters<HttpClient['requestRaw']>[0],
      body: Parameters<HttpClient['requestRaw']>[1],
    ): ReturnType<HttpClient['requestRaw']> {
      this.asked.push({ options, module: httpModule, body })
      return { message: answer(200), readBody: async () => '' }
    }
  }
  const recorders = () => ({ 'http:': new Recorder('plain'), 'https:': new Recorder('secure') })

  test.each([
    ['https://ai.example.com/a?b=c#d', { host: 'ai.example.com', port: 443, path: '/a?b=c' }],
    ['https://ai.example.com:8443', { host: 'ai.example.com', port: '8443', path: '/' }],
    ['http://localhost/a', { host: 'localhost', port: 80, path: '/a' }],
    ['http://[::1]:3000/a', { host: '::1', port: '3000', path: '/a' }],
    ['https://[2001:db8::1]', { host: '2001:db8::1', port: 443, path: '/' }],
  ])('asks for %s', async (url, expected) => {
    const pool = recorders()
    await send(pool, { method: 'GET', url: new URL(url), headers: { 'x-a': 'b' } }, never)
    const secure = url.startsWith('https:')
    const [client, other] = secure ? [pool['https:'], pool['http:']] : [pool['http:'], pool['https:']]
    expect(other.asked).toEqual([])
    expect(client.asked).toEqual([
      {
        options: expect.objectContaining({ ...expected, method: 'GET', signal: never }),
        module: secure ? https : http,
        body: null,
      },
    ])
    expect(client.asked[0]?.options.headers).toEqual({ 'x-a': 'b', 'user-agent': secure ? 'secure' : 'plain' })
    expect(client.asked[0]?.options.agent).toBe(client.getAgent(url))
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
    const pool = recorders()
    const error = await failure(
      send(
        pool,
        { method: 'GET', url: new URL('https://ai.example.com'), headers: {} },
        AbortSignal.abort(new Error('Cancelled.')),
      ),
    )
    expect(error.message).toBe('Cancelled.')
    expect(pool['https:'].asked).toEqual([])
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
    expect(error).toMatchObject({ message: 'the connection was refused', maybeProcessed: false })
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

  test('to what is no address is refused', () => {
    expect(() => redirectTarget(answer(307, { location: 'http://[' }), from)).toThrow(
      new Error("the platform redirects (307) to an address that can't be read. Check host."),
    )
  })
})

describe('a fault that may pass', () => {
  test.each([408, 429, 500, 502, 503, 504])('is a %i', (status) => {
    expect(transientFailure(answer(status), 'words')).toMatchObject({ message: 'words', afterMs: 0, progress: false })
    expect(transientFailure(answer(status, { 'retry-after': '7' }), 'words')).toMatchObject({ afterMs: 7000 })
    expect(transientFailure(answer(status), 'words')).toBeInstanceOf(RetryableError)
  })

  test.each([undefined, 200, 400, 401, 403, 404, 410, 501, 505])('is no %p', (status) => {
    expect(transientFailure(answer(status, { 'retry-after': '7' }), 'words')).toBeUndefined()
  })
})

describe('a fault of the network', () => {
  const coded = (code: string) => Object.assign(new Error('raw words'), { code })

  test.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was cut'],
    ['ECONNABORTED', 'the connection was cut'],
    ['EPIPE', 'the connection was cut'],
    ['ENOTFOUND', 'the host name was not found (DNS)'],
    ['EAI_AGAIN', 'the host name was not found (DNS)'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['EHOSTUNREACH', 'the connection failed (EHOSTUNREACH)'],
    ['HPE_INVALID_CONSTANT', 'the connection failed (HPE_INVALID_CONSTANT)'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'the connection failed (ERR_STREAM_PREMATURE_CLOSE)'],
    ['MY_CERT_', 'the connection failed (MY_CERT_)'],
  ])('%s may pass', (code, message) => {
    const cause = coded(code)
    const fault = toNetworkError(cause, never)
    expect(fault).toBeInstanceOf(RetryableError)
    expect(fault).toMatchObject({ message, cause, afterMs: 0, progress: false })
  })

  const during = (code: string, syscall: string) => Object.assign(coded(code), { syscall })
  const refused = during('ECONNREFUSED', 'connect')
  const reset = (message: string) => Object.assign(new Error(message), { code: 'ECONNRESET' })

  test.each([
    [refused, false, 'the connection was refused'],
    [during('ENOTFOUND', 'getaddrinfo'), false, 'the host name was not found (DNS)'],
    [during('ETIMEDOUT', 'connect'), false, 'the connection timed out'],
    [during('ETIMEDOUT', 'read'), true, 'the connection timed out'],
    [during('ECONNRESET', 'read'), true, 'the connection was cut'],
    [during('EPIPE', 'write'), true, 'the connection was cut'],
    [reset('socket hang up'), true, 'the connection was cut'],
    [
      reset('Client network socket disconnected before secure TLS connection was established'),
      false,
      'the connection was cut',
    ],
    [reset('tunneling socket could not be established, statusCode=503'), false, 'the proxy made no connection (503)'],
    [
      Object.assign(new AggregateError([refused, refused]), { code: 'ECONNREFUSED' }),
      false,
      'the connection was refused',
    ],
    [
      Object.assign(new AggregateError([refused, reset('socket hang up')]), { code: 'ECONNREFUSED' }),
      true,
      'the connection was refused',
    ],
    [
      reset('tunneling socket could not be established, cause=connect ECONNREFUSED 10.0.0.1:3128'),
      false,
      'the proxy made no connection (connect ECONNREFUSED 10.0.0.1:3128)',
    ],
  ])('%s: whether the request may have been taken is %p', (cause, maybeProcessed, message) => {
    expect(toNetworkError(cause, never)).toMatchObject({ maybeProcessed, message, cause })
  })

  test.each([
    'EPROTO',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
  ])('%s does not pass', (code) => {
    const cause = coded(code)
    const fault = toNetworkError(cause, never)
    expect(fault).toBeInstanceOf(Error)
    expect(fault).not.toBeInstanceOf(RetryableError)
    expect(fault).toMatchObject({
      message: `the TLS connection can't be trusted (${code}). Check host; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.`,
      cause,
    })
  })

  test.each([new RetryableError('no data for 30 s'), new TypeError('a bug'), 'a string', undefined])(
    'stays what it is: %p',
    (error) => {
      expect(toNetworkError(error, never)).toBe(error)
    },
  )

  test('is the reason of an abort where there was one', () => {
    const reason = new Error('Cancelled.')
    expect(toNetworkError(coded('ECONNRESET'), AbortSignal.abort(reason))).toBe(reason)
    expect(toNetworkError(new RetryableError('no answer'), AbortSignal.abort(reason))).toBe(reason)
  })
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
    expect(error.message).toBe('no answer within 1.5 s')
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
