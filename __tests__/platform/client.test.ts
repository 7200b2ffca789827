import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { drop, type Reply, reply, stall } from '../../simulator/fakes/replies.js'
import type { Context } from '../../src/context.js'
import { callApi } from '../../src/platform/client.js'
import { jsonBody } from '../../src/platform/http.js'
import type { Fields } from '../../src/platform/response.js'
import { failure, faster, leap, pause, rigDice } from './bench.js'
import { answering, type Stage, stage } from './stage.js'

/** The dock status call: what it asks for is up to the faults. */
async function look({ session }: Stage, changes: Partial<Context> = {}): Promise<Fields> {
  const call = { label: 'Look', method: 'GET', path: 'dock-status/ds-1', scope: 'Export workflow' } as const
  return (await callApi({ ...session, ...changes }, call)).fields
}

/** Answers in part, and neither goes on nor ends. */
const stopped: Reply = (_request, response) => {
  response.writeHead(200, { 'content-length': 20 })
  response.write('{')
}

const MIB = 1024 * 1024
const TOO_LARGE = 'Look: the response is larger than 1.0 MiB, the limit. Check host.'
const page = { 'content-type': 'text/html; charset=utf-8' }
const SCOPE = 'The key needs the scope "Export workflow". Add it under Settings → Security & Control → API Scopes.'
const KEY =
  "The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from Settings → Security & Control → API Scopes."
const WALL =
  'A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.'
const IDS = "Check host, the IDs, and that the key's account can see the workflow."
const BUSY = 'Another job may be changing the workflow. Check it in AI for Process, then re-run the job.'
const OWN = "Check that host is the environment's own address."

test('a call carries the key, names itself and returns the answer', async () => {
  const it = await answering('status', reply(200, { status: 'SUCCESS', a: [1] }))
  expect(await look(it)).toEqual({ status: 'SUCCESS', a: [1] })
  expect(it.simulator.seen).toMatchObject([
    {
      method: 'GET',
      url: '/api/public/dock-status/ds-1',
      headers: {
        'x-api-key': it.simulator.apiKey,
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'export-workflow-action',
      },
    },
  ])
  expect([it.lines, it.masks]).toEqual([[], []])
})

test('no ID that a call names is a secret, wherever it stands', async () => {
  const id = 'abcdef0123456789'.repeat(2)
  const it = await answering('status', reply(200, { message: `No /p?n=${id}&s=signature` }))
  const answer = await callApi(it.session, { label: 'Look', method: 'GET', path: `dock-status/${id}` })
  expect(answer.message).toBe(`No /p?n=${id}&s=***`)
  expect(it.masks).toEqual(['signature'])
})

test('a path is checked thirty times a minute at most, and what is sent is not held back', async () => {
  const it = await answering('status', reply(200))
  it.simulator.fault('chunk', reply(200), 99)
  const waits = leap()
  const upload = { label: 'Upload', method: 'POST', path: 'files/session/us-1', body: jsonBody({}) } as const
  for (let count = 0; count < 33; count++) await callApi(it.session, upload)
  for (let count = 0; count < 30; count++) await look(it)
  await callApi(it.session, { label: 'Other', method: 'GET', path: 'dock-status/ds-2' })
  expect(waits).toEqual([])
  await look(it)
  expect(waits).toEqual([60_000])
})

describe('an answer', () => {
  test.each([
    [200, {}, {}],
    [201, { a: null }, { a: null }],
    [299, '{"a":1,"a":2}', { a: 2 }],
    [200, '{"__proto__":1}', JSON.parse('{"__proto__":1}')],
    [200, '\n {} \n', {}],
  ])('of status %i is taken: %j', async (status, body, answer) => {
    const it = await answering('status', reply(status, body))
    expect(await look(it)).toEqual(answer)
  })

  type Row = [number, string | object, Record<string, string>, string]
  const OTHER = `with something other than a JSON object (200). ${OWN}`
  test.each<Row>([
    [200, '', {}, `nothing (200). ${OWN}`],
    [204, '', {}, `nothing (204). ${OWN}`],
    [200, '', { 'content-encoding': 'gzip' }, `nothing (200). ${OWN}`],
    [200, '<!doctype html>', {}, `with a web page (200). ${OWN}`],
    [203, '\n  <html>', {}, `with a web page (203). ${OWN}`],
    [200, 'Sign in', page, `with a web page (200). ${OWN}`],
    [200, '', page, `nothing (200). ${OWN}`],
    [200, 'Sign in', { 'content-type': 'text/plain' }, OTHER],
    ...['a <b>', '[]', 'null', '"<"', '{"a":1'].map((body): Row => [200, body, {}, OTHER]),
    [400, { error: 'No flow' }, {}, '400 (No flow). Check the inputs.'],
    [400, 'oops', {}, '400. Check the inputs.'],
    [413, {}, {}, '413. Check the inputs.'],
    [409, { message: 'Busy' }, {}, `409 (Busy). ${BUSY}`],
    ...[300, 304, 302, 405, 501, 511].map((status): Row => [status, '', {}, `${status}. Check host.`]),
    [401, { error: 'Bad key' }, {}, `401 (Bad key). ${KEY}`],
    [401, { error: 'A Scope' }, {}, `401 (A Scope). ${KEY} The key also needs the scope "Export workflow".`],
    [401, 'Sign in', page, `401. ${WALL}`],
    [403, {}, {}, `403. ${SCOPE}`],
    [403, '<html>', {}, `403. ${WALL}`],
    [404, { msg: 'No job' }, {}, `404 (No job). ${IDS}`],
  ])('of status %i and %j %j fails for good', async (status, body, headers, message) => {
    const it = await answering('status', reply(status, body, headers))
    const error = await failure(look(it))
    expect(error.message).toBe(`Look: the platform answered ${message}`)
    expect(error).toMatchObject({
      status: status < 300 ? undefined : status,
      affectsAll: status === 401 || status === 403,
      topic: 'the-platforms-response',
    })
    expect(it.simulator.seen).toHaveLength(1)
    expect(it.lines).toEqual([])
  })

  test('with a byte order mark is read without it', async () => {
    const it = await answering('status', reply(200, '\ufeff{"a":1}'))
    expect(await look(it)).toEqual({ a: 1 })
  })

  test('that unpacks to more than 1 MiB is refused before it is unpacked', async () => {
    const it = await stage()
    const bomb = gzipSync(gzipSync(Buffer.alloc(256 * MIB), { level: 9 }))
    it.simulator.fault('status', reply(200, bomb, { 'content-encoding': 'gzip, gzip' }))
    const since = performance.now()
    expect((await failure(look(it))).message).toBe(TOO_LARGE)
    expect(performance.now() - since).toBeLessThan(1000)
  })
})

describe('what may pass', () => {
  test.each<[string, Reply, string]>([
    ['429', reply(429, { error: 'Slow down' }, { 'retry-after': '2' }), 'the platform answered 429 (Slow down)'],
    ['500', reply(500, 'oops'), 'the platform answered 500'],
    ['503', reply(503, { errors: [{ msg: 'Busy', code: 5 }] }), 'the platform answered 503 (Busy, code 5)'],
    ['a reset', drop, 'the connection was cut'],
    [
      'half',
      (request) => request.socket.end('HTTP/1.0 200 OK\r\n\r\n{"a":'),
      'the platform answered with half an object (200)',
    ],
    ['nonsense', (request) => request.socket.end('nonsense\r\n\r\n'), 'the connection failed (HPE_INVALID_CONSTANT)'],
  ])('%s is tried again', async (_, fault, words) => {
    const it = await answering('status', fault, reply(200, { b: 1 }))
    leap()
    rigDice(0.998)
    expect(await look(it)).toEqual({ b: 1 })
    const time = words.includes('Slow') ? '2.0' : '1.0'
    expect(it.lines).toEqual([`info: Look: ${words}; retrying in ${time} s`])
  })

  test.each<[string, string, Reply]>([
    ['a silent server', 'response', stall],
    ['an answer that stops', 'data', stopped],
  ])('%s is given 30 s', async (_, lacking, fault) => {
    const it = await answering('status', fault, reply(200, { b: 1 }))
    faster(100)
    const since = performance.now()
    expect(await look(it)).toEqual({ b: 1 })
    expect(performance.now() - since).toBeGreaterThan(29_000)
    expect(it.lines).toEqual([expect.stringMatching(`^info: Look: no ${lacking} within 30 s; retrying in `)])
  })
})

describe('a redirect', () => {
  const to = (location: string, status = 307) => reply(status, '', { location })

  test.each([
    ['another host', 'https://elsewhere.example/a?s=signature', 'https://elsewhere.example'],
    ['another port', 'http://127.0.0.1:1/a?s=signature', 'http://127.0.0.1:1'],
    ['a host name without end', `https://${'a.'.repeat(60)}example/?s=signature`, `https://${'a.'.repeat(46)}…`],
  ])('to %s is not followed, and masked by its signature', async (_, location, named) => {
    const it = await answering('status', to(location))
    const error = await failure(look(it))
    const why = `the platform redirects to ${named}, and the key follows no redirect`
    expect(error.message).toBe(`Look: ${why}. If that is your environment, set host to it.`)
    expect(it.simulator.seen).toHaveLength(1)
    expect(it.masks).toContain('signature')
    expect(it.debug).toEqual(['GET /api/public/dock-status/ds-1: 307'])
  })

  test('within the origin is not followed', async () => {
    const it = await answering('status', to('ds-2'))
    expect((await failure(look(it))).message).toContain(`redirects to ${it.simulator.url}, and`)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test.each([
    [307, false],
    [308, false],
    [302, true],
    [300, true],
    [302, true, 'https://['],
  ])('by %i of what must not be sent twice may have been processed: %p', async (status, maybe, location = '/login') => {
    const it = await answering('import', to(location, status))
    const call = { label: 'Import', method: 'POST', path: 'workflows/import', idempotent: false } as const
    const error = await failure(callApi(it.session, call))
    expect(error.message.includes('The job may have started')).toBe(maybe)
  })
})

test('a call that must pass is not retried after what is final here too', async () => {
  const it = await answering('status', reply(400))
  const isTransient = ({ status }: { status: number | undefined }) => status !== 400
  const call = { label: 'Look', method: 'GET', path: 'dock-status/ds-1' } as const
  await failure(callApi(it.session, { ...call, isTransient }))
  expect(it.simulator.seen).toHaveLength(1)
})

test('a body that is on its way for longer than 30 s is sent on, as long as it moves', async () => {
  const it = await stage()
  faster(20)
  // The server takes 1 MiB each 2 s.
  it.simulator.fault('file', (request, _response, serve) => {
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size < MIB) return
      size = 0
      request.pause()
      pause(120).then(() => request.resume())
    })
    serve()
  })
  const body = jsonBody({ fileContext: 'x'.repeat(18 * MIB) })
  const call = { label: 'Upload', method: 'POST', path: 'files', body } as const
  const since = performance.now()
  expect((await failure(callApi(it.session, call))).message).toMatch(/answered 4\d\d/)
  expect(performance.now() - since).toBeGreaterThan(33_000)
  expect([it.simulator.seen.length, it.lines]).toEqual([1, []])
})

test('what must not be sent twice is, where no connection was made', async () => {
  const it = await stage()
  leap()
  await it.simulator.close()
  const call = { label: 'Import', method: 'POST', path: 'workflows/import', idempotent: false } as const
  const error = await failure(callApi(it.session, call))
  expect(error.message).toBe('Import: the connection was refused, 8 times in a row. Re-run the job later.')
  expect(it.lines).toHaveLength(7)
})

const STARTED =
  'The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.'
test.each<[string, Reply]>([
  ['the connection was cut.', drop],
  [`the platform answered with something other than a JSON object (200). ${OWN}`, reply(200, 'oops')],
])('what must not be sent twice is not, if %s', async (words, fault) => {
  const it = await answering('import', fault)
  const call = { label: 'Import', method: 'POST', path: 'workflows/import', idempotent: false } as const
  const facts = { maybeProcessed: true, topic: 'import-deploy-and-promote', retryable: false }
  const message = `Import: ${words} ${STARTED}`
  expect(await failure(callApi(it.session, call))).toMatchObject({ message, ...facts })
  expect(it.simulator.seen).toHaveLength(1)
})
