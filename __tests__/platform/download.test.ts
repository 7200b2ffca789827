import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { drop, type Reply, reply } from '../../simulator/fakes/replies.js'
import { Failure } from '../../src/failure.js'
import { connect } from '../../src/platform/client.js'
import { download, downloadUrl } from '../../src/platform/download.js'
import { failure, faster, leap, pause, recorder } from './bench.js'
import { answering, half, type Stage, stage } from './stage.js'

afterEach(() => {
  jest.restoreAllMocks()
})

interface Options {
  url?: string
  fresh?: () => Promise<URL>
  read?: (bytes: Buffer) => Promise<unknown>
}

/** Downloads from the platform, by default. */
function fetchFile({ simulator, session }: Stage, { url, fresh, read = async () => 'read' }: Options = {}) {
  const freshUrl = fresh ?? (() => Promise.reject(new Error('Nobody asked for a fresh URL.')))
  return download(session, { url: new URL(url ?? '/orgFiles/p.zip?s=1', simulator.url), freshUrl, read })
}

const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const whole = (bytes = content) => ({ bytes, sha256: sha256(bytes), content: 'read' })
const length = { 'content-length': content.length }
const retries = (lines: string[]) => lines.map((line) => line.replace(/ in [\d.]+ s$/, ''))
const again = (why: string) => `info: Download: ${why}; retrying`
const CUT = again('the connection was cut')

describe('a download', () => {
  test('asks for the plain bytes, and returns them with their digest and what was read', async () => {
    const it = await answering('download', reply(200, content))
    const read = jest.fn(async (bytes: Buffer) => bytes.length)
    expect(await fetchFile(it, { read })).toEqual({ ...whole(), content: 1000 })
    expect(read.mock.calls).toEqual([[content]])
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'export-workflow-action' }
    expect(it.simulator.seen).toMatchObject([{ method: 'GET', url: '/orgFiles/p.zip?s=1', headers }])
    expect([it.lines, it.masks]).toEqual([[], []])
  })

  test('is told when debugging, without the path and what it may hide', async () => {
    const it = await stage()
    const target = `${it.simulator.storageUrl}/orgFiles/p.zip?s=secret`
    it.simulator.fault('download', reply(307, '', { location: target }))
    it.simulator.fault('download', reply(200, content))
    await fetchFile(it)
    expect(it.debug).toEqual([
      `GET a package from ${it.simulator.url}: 307`,
      `GET a package from ${it.simulator.storageUrl}: 200`,
    ])
  })
})

describe('a download cut off', () => {
  test('starts over, and does not ask for a range', async () => {
    const it = await stage()
    leap()
    const ranged = { etag: '"tag"', 'accept-ranges': 'bytes' }
    const other = Buffer.from(content).reverse().subarray(0, 300)
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', half('', { 'content-length': 20 }))
    it.simulator.fault('download', drop)
    it.simulator.fault('download', reply(200, other, ranged))
    expect(await fetchFile(it)).toEqual(whole(other))
    expect(it.simulator.seen.map(({ headers }) => [headers.range, headers['if-range']])).toEqual(
      Array(4).fill([undefined, undefined]),
    )
    expect(retries(it.lines)).toEqual([CUT, CUT, CUT])
  })
})

describe('a URL that is refused', () => {
  test.each([400, 401, 403, 404, 410])('with %i is replaced by a fresh one', async (status) => {
    const it = await answering('download', reply(status), reply(200, content))
    leap()
    const fresh = jest.fn(async () => new URL('/orgFiles/p.zip?s=2', it.simulator.url))
    expect(await fetchFile(it, { fresh })).toEqual(whole())
    expect(fresh).toHaveBeenCalledTimes(1)
    expect(it.simulator.seen.map(({ url }) => url)).toEqual(['/orgFiles/p.zip?s=1', '/orgFiles/p.zip?s=2'])
    expect(retries(it.lines)).toEqual([again(`the URL was refused (${status})`)])
  })

  test('is given up the eighth time', async () => {
    const it = await answering('download', reply(410))
    leap()
    const fresh = jest.fn(async () => new URL('/orgFiles/p.zip', it.simulator.url))
    const error = await failure(fetchFile(it, { fresh }))
    expect(error.message).toBe('Download: the URL was refused (410), 8 times in a row. Re-run the job.')
    expect(fresh).toHaveBeenCalledTimes(7)
  })
})

describe('a response', () => {
  test.each([201, 204, 300, 302, 304, 405, 409, 416, 451, 501])('of status %i is no package', async (status) => {
    const it = await answering('download', reply(status, status === 204 || status === 304 ? '' : content))
    const error = await failure(fetchFile(it))
    expect(error.message).toBe(`Download: the server answered ${status}. Re-run the job.`)
    expect(error).toMatchObject({ topic: 'the-package' })
    expect(it.simulator.seen).toHaveLength(1)
  })

  test.each([408, 425, 429, 500, 502, 503, 504, 520, 530])('of status %i may pass', async (status) => {
    const it = await answering('download', reply(status, {}, { 'retry-after': '7' }), reply(200, content))
    const waits = leap()
    expect(await fetchFile(it)).toEqual(whole())
    expect(waits).toEqual([7000])
    expect(it.lines).toEqual([`info: Download: the server answered ${status}; retrying in 7.0 s`])
  })

  const page = 'the server sent a web page instead of the package'
  const wrong = reply(206, Buffer.alloc(1000), { 'content-range': 'bytes 0-999/1000' })
  test.each<[string, Reply, string, string]>([
    ['a part that nobody asked for', wrong, 'the server answered 206', 'Re-run the job.'],
    [
      'a web page by type',
      reply(200, content, { 'content-type': 'text/html; charset=utf-8' }),
      page,
      'Check host, then re-run the job.',
    ],
    ['a web page by its beginning', reply(200, '\ufeff\n<html>'), page, 'Check host, then re-run the job.'],
  ])('with %s is not the package, and may pass', async (_, fault, why, advice) => {
    const it = await stage()
    leap()
    it.simulator.fault('download', fault)
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(retries(it.lines)).toEqual([again(why)])
    it.simulator.fault('download', fault, 99)
    expect((await failure(fetchFile(it))).message).toBe(`Download: ${why}, 8 times in a row. ${advice}`)
  })

  test.each([
    ['the platform', 500 * 0.95],
    ['the storage', 0],
  ])('of status 429 slows down the calls of the platform if it comes from %s', async (from, interval) => {
    const it = await answering('download', reply(429), reply(200, content), reply(200, content), reply(200, content))
    leap()
    await fetchFile(it, from === 'the platform' ? {} : { url: `${it.simulator.storageUrl}/orgFiles/p.zip` })
    expect('x-api-key' in (it.simulator.seen[0]?.headers ?? {})).toBe(from === 'the platform')
    await Promise.all([fetchFile(it), fetchFile(it)])
    const [first = 0, second = 0] = it.simulator.seen.slice(-2).map(({ at }) => at)
    expect(second - first).toBeCloseTo(interval)
  })

  test('that is slow but does not stop is taken', async () => {
    const it = await stage()
    it.simulator.fault('download', async (_request, response) => {
      response.writeHead(200, length)
      for (const from of [0, 400, 800]) {
        response.write(content.subarray(from, from + 400))
        await pause(550)
      }
    })
    // 550 ms are 16.5 s.
    faster(30)
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.lines).toEqual([])
  })
})

describe('an encoded response', () => {
  test.each<[string, Buffer]>([
    ['gzip', gzipSync(content)],
    ['X-GZip', gzipSync(content)],
    ['deflate', deflateSync(content)],
    ['br', brotliCompressSync(content)],
    ['gzip, br', brotliCompressSync(gzipSync(content))],
    ['gzip,aws-chunked', gzipSync(content)],
    ['aws-chunked', content],
    [',', content],
    ['__proto__', content],
  ])('by %s is decoded', async (encoding, body) => {
    const it = await answering(
      'download',
      reply(200, body, { 'content-encoding': encoding, 'content-length': body.length }),
    )
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.lines).toEqual([])
  })

  test.each([
    ['is not what it says', content, "the response can't be decoded (Z_DATA_ERROR)"],
    ['ends too soon', gzipSync(content).subarray(0, 20), "the response can't be decoded (Z_BUF_ERROR)"],
  ])('that %s is retried', async (_, body, words) => {
    const it = await answering('download', reply(200, body, { 'content-encoding': 'gzip' }), reply(200, content))
    leap()
    expect(await fetchFile(it)).toEqual(whole())
    expect(retries(it.lines)).toEqual([again(words)])
  })
})

describe('a package that can not be read', () => {
  /** Answers as HTTP/1.0 does: the end of the connection ends the body, wherever that is. */
  const openEnded =
    (body: Buffer): Reply =>
    (request) => {
      request.socket.write('HTTP/1.0 200 OK\r\nconnection: close\r\n\r\n')
      request.socket.end(body)
    }
  const damaged = new Failure({ what: 'Download', why: 'the package is not a zip', advice: 'Export it again.' })
  const bug = new TypeError('Bug')
  const read = (error: Error) => async (bytes: Buffer) => {
    if (!bytes.equals(content)) throw error
    return 'read'
  }

  test('is retried if the connection may have been closed too soon', async () => {
    const it = await stage()
    leap()
    for (const size of [200, 0]) it.simulator.fault('download', openEnded(content.subarray(0, size)))
    it.simulator.fault('download', openEnded(content))
    expect(await fetchFile(it, { read: read(damaged) })).toEqual(whole())
    expect(retries(it.lines)).toEqual(Array(2).fill(again('the package is not a zip')))
  })

  test.each<[string, Error, Reply]>([
    ['a length tells that it is whole', damaged, reply(200, content.subarray(1), { 'content-length': 999 })],
    ['chunks tell that it is whole', damaged, reply(200, content.subarray(1), { 'transfer-encoding': 'chunked' })],
    ['reading fails by itself', bug, openEnded(content.subarray(1))],
  ])('is damaged for good if %s', async (_, error, fault) => {
    const it = await answering('download', fault)
    expect(await failure(fetchFile(it, { read: read(error) }))).toBe(error)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('ends with the reason of an abort meanwhile', async () => {
    const it = await answering('download', openEnded(content))
    const reason = new Failure({ what: 'No package within 1 s' })
    const abort = async () => {
      it.abort(reason)
      throw reason
    }
    expect(await failure(fetchFile(it, { read: abort }))).toBe(reason)
  })
})

describe('a redirect', () => {
  const to = (location: string, status = 302) => reply(status, '', { location })

  test('is followed five times, without the key, and each target is masked', async () => {
    const it = await stage()
    for (const hop of [1, 2, 3, 4, 5]) it.simulator.fault('download', to(`/orgFiles/p.zip?sig=secret-${hop}`))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.simulator.seen.map(({ url, headers }) => [url, 'x-api-key' in headers])).toEqual([
      ['/orgFiles/p.zip?s=1', true],
      ...[1, 2, 3, 4, 5].map((hop) => [`/orgFiles/p.zip?sig=secret-${hop}`, false]),
    ])
    for (const hop of [1, 2, 3, 4, 5]) expect(it.masks).toContain(`secret-${hop}`)
  })

  test('a sixth time is one too many', async () => {
    const it = await answering('download', to('/orgFiles/p.zip'))
    expect((await failure(fetchFile(it))).message).toBe('Download: the URL redirects in a circle. Re-run the job.')
    expect(it.simulator.seen).toHaveLength(6)
  })

  test.each([
    ['http://elsewhere.example/p', "Download: the platform's download URL isn't https. Check host."],
    ['ftp://127.0.0.1/p', "Download: the platform's download URL isn't https. Check host."],
    ['http://[', "Download: the platform redirects (302) to an address that can't be read. Check host."],
  ])('to %s is refused', async (location, message) => {
    const it = await answering('download', to(location))
    expect((await failure(fetchFile(it))).message).toBe(message)
    expect(it.simulator.seen).toHaveLength(1)
  })
})

test('credentials in the URL are sent as basic authentication, also after a redirect within their origin', async () => {
  const { simulator, ...it } = await stage()
  for (const from of [simulator.url, simulator.storageUrl]) {
    simulator.fault('download', reply(302, '', { location: `${from}/orgFiles/q.zip` }))
  }
  simulator.fault('download', reply(200, content))
  const url = `${simulator.url.replace('://', '://user:pa%40ss@')}/orgFiles/p.zip`
  await fetchFile({ simulator, ...it }, { url })
  expect(simulator.seen.map(({ origin, headers }) => [origin, headers.authorization])).toEqual([
    ['platform', `Basic ${Buffer.from('user:pa@ss').toString('base64')}`],
    ['platform', `Basic ${Buffer.from('user:pa@ss').toString('base64')}`],
    ['storage', undefined],
  ])
})

test("the storage's host is named by the platform, so it is looked up as often as anything is retried", async () => {
  const it = await stage()
  leap()
  const error = await failure(fetchFile(it, { url: 'https://storage.invalid/p.zip' }))
  expect(error).toMatchObject({
    message: 'Download: the host name was not found (DNS), 8 times in a row. Re-run the job later.',
    affectsAll: false,
  })
})

describe('a download URL', () => {
  const home = 'https://ai.example.com/tenant/'
  function read(raw: string, base = home) {
    const { context, masks } = recorder()
    const session = { ...context, platform: connect(new URL(base), 'key-1') }
    return { masks, read: () => downloadUrl(raw, session).href }
  }

  test.each([
    ['https://storage.example.com/p.zip?s=1', home, 'https://storage.example.com/p.zip?s=1'],
    ['/api/v1/p.zip?s=1', home, 'https://ai.example.com/api/v1/p.zip?s=1'],
    ['api/v1/p.zip', home, 'https://ai.example.com/tenant/api/v1/p.zip'],
    ['//storage.example.com/p.zip', home, 'https://storage.example.com/p.zip'],
    ['?s=1', home, 'https://ai.example.com/tenant/?s=1'],
    ['HTTPS://Storage.Example.com/p q.zip', home, 'https://storage.example.com/p%20q.zip'],
    ['http://ai.example.com/p', home, 'https://ai.example.com/p'],
    ['http://ai.example.com/p', 'https://ai.example.com:8443/', 'https://ai.example.com:8443/p'],
    ['http://ai.example.com:81/p', 'https://ai.example.com:8443/', 'https://ai.example.com:81/p'],
    ['http://127.0.0.1:9000/p', 'http://127.0.0.1:3000/', 'http://127.0.0.1:9000/p'],
    ['/p', 'http://127.0.0.1:3000/', 'http://127.0.0.1:3000/p'],
  ])('%s at %s is %s', (raw, base, url) => {
    expect(read(raw, base).read()).toBe(url)
  })

  test.each([
    ['http://storage.example.com/p', home],
    ['http://127.0.0.1/p', home],
    ['http://storage.example.com/p', 'http://127.0.0.1:3000/'],
    ['ftp://ai.example.com/p', home],
    ['file:///etc/passwd', 'http://127.0.0.1:3000/'],
    ['data:application/zip;base64,UEs=', home],
  ])('that is not https is refused, and masked all the same: %s at %s', (raw, base) => {
    const it = read(raw, base)
    expect(it.read).toThrow("Download: the platform's download URL isn't https. Check host.")
    expect(it.masks).toContain(raw)
  })

  test('is masked as it was written and as it is requested, also if it is not a URL', () => {
    const it = read('http://ai.example.com/p?s=abcdef')
    it.read()
    const masks = ['http://ai.example.com/p?s=abcdef', 'https://ai.example.com/p?s=abcdef', 'abcdef']
    expect(it.masks).toEqual(expect.arrayContaining(masks))
    const bad = read('http://[secret')
    expect(bad.read).toThrow("Download: the platform's download URL can't be read. Re-run the job.")
    expect(bad.masks).toContain('http://[secret')
  })
})
