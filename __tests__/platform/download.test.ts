import { createHash, Hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { drop, type Reply, reply, stall } from '../../simulator/fakes/platform.js'
import { download } from '../../src/platform/download.js'
import { RetryableError } from '../../src/retry.js'
import { linuxTest, posixTest } from '../posix.js'
import { failure, faster, leap, pause, rigDice, until } from './bench.js'
import { half, type Stage, stage } from './stage.js'

let folder = ''
let handles: FileHandle
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'download-'))
  const probe = await open(join(folder, 'probe'), 'w')
  handles = Object.getPrototypeOf(probe)
  await probe.close()
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

let files = 0
interface Fetch {
  path?: string
  url?: string
  fresh?: () => Promise<URL>
  verify?: () => Promise<void>
}

/** Downloads from the platform, by default, and returns what came. */
async function fetchFile({ simulator, session }: Stage, options: Fetch = {}) {
  const path = options.path ?? join(folder, `${++files}.zip`)
  const url = new URL(options.url ?? '/orgFiles/p.zip?s=1', simulator.url)
  const fresh = options.fresh ?? (() => Promise.reject(new Error('Nobody asked for a fresh URL.')))
  const { verify = async () => {} } = options
  const downloaded = await download(session, { url, path, freshUrl: fresh, verify })
  return { ...downloaded, content: readFileSync(path) }
}

const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
const sha = (of: Buffer, encoding: 'hex' | 'base64' | 'base64url' = 'hex') =>
  createHash('sha256').update(of).digest(encoding)
const whole = (of = content) => ({ size: of.length, sha256: sha(of), content: of })
const ranged = { etag: '"tag"', 'accept-ranges': 'bytes' }
const length = { 'content-length': content.length }

/** The rest of the content, from a byte on. */
const rest = (from: number, headers: Record<string, string> = {}, status = 206) =>
  reply(status, content.subarray(from), {
    'content-range': `bytes ${from}-${content.length - 1}/${content.length}`,
    etag: '"tag"',
    ...headers,
  })
const rangesOf = ({ simulator }: Stage) =>
  simulator.seen.map(({ headers }) => [headers.range, headers['if-range']].filter(Boolean).join(' if '))
const tries = (lines: string[]) => lines.map((line) => line.replace(/ in [\d.]+ s$/, ''))
const again = (why: string) => `info: Download: ${why}; retrying`
const CUT = again('the connection was cut')

describe('a download', () => {
  test('asks for the plain bytes and returns what came', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content, ranged))
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.simulator.seen).toMatchObject([
      {
        method: 'GET',
        url: '/orgFiles/p.zip?s=1',
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'export-workflow-action' },
      },
    ])
    expect(rangesOf(it)).toEqual([''])
    expect([it.lines, it.masks]).toEqual([[], []])
  })

  test('may have no length and come in pieces', async () => {
    const it = await stage()
    it.simulator.fault('download', async (_request, response) => {
      for (const from of [0, 300, 600]) {
        response.write(content.subarray(from, from + 300))
        await pause(5)
      }
      response.end(content.subarray(900))
    })
    expect(await fetchFile(it)).toEqual(whole())
  })

  test('may be empty', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, ''))
    expect(await fetchFile(it)).toEqual(whole(Buffer.alloc(0)))
  })

  test('replaces what the file held', async () => {
    const it = await stage()
    const path = join(folder, 'old.zip')
    writeFileSync(path, 'x'.repeat(5000))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it, { path })).toEqual(whole())
  })

  test('has the key with it for the platform alone', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content), 2)
    await fetchFile(it)
    await fetchFile(it, { url: `${it.simulator.storageUrl}/orgFiles/p.zip` })
    expect(it.simulator.seen.map(({ origin, headers }) => [origin, headers['x-api-key']])).toEqual([
      ['platform', it.simulator.apiKey],
      ['storage', undefined],
    ])
  })

  test('writes on where the disk takes a piece in parts', async () => {
    const it = await stage()
    const write = handles.write as (...values: [Buffer, number, number, number]) => Promise<unknown>
    const parts: number[][] = []
    jest.spyOn(handles, 'write').mockImplementation(function (this: FileHandle, ...values: unknown[]) {
      const [chunk, offset, count, position] = values as [Buffer, number, number, number]
      parts.push([offset, count, position])
      return write.call(this, chunk, offset, Math.min(count, 400), position)
    } as never)
    it.simulator.fault('download', half(content.subarray(0, 100), { ...length, ...ranged }))
    it.simulator.fault('download', rest(100))
    leap()
    expect(await fetchFile(it)).toEqual(whole())
    expect(parts).toEqual([
      [0, 100, 0],
      [0, 900, 100],
      [400, 500, 500],
      [800, 100, 900],
    ])
  })

  test.each<[string, Reply]>([
    ['ends well', reply(200, content)],
    ['does not', reply(200, content, { 'repr-digest': 'sha-256=:AAAA:' })],
  ])('closes its file where it %s', async (_, fault) => {
    const it = await stage()
    const write = handles.write as (...values: unknown[]) => Promise<unknown>
    const used = new Set<FileHandle>()
    jest.spyOn(handles, 'write').mockImplementation(function (this: FileHandle, ...values: unknown[]) {
      used.add(this)
      return write.apply(this, values)
    } as never)
    leap()
    it.simulator.fault('download', fault, 9)
    await failure(fetchFile(it))
    expect(Array.from(used, ({ fd }) => fd)).toEqual([-1])
  })

  test('leaves no timer behind', async () => {
    const it = await stage()
    const set = jest.spyOn(globalThis, 'setTimeout')
    const clear = jest.spyOn(globalThis, 'clearTimeout')
    it.simulator.fault('download', reply(200, content))
    await fetchFile(it)
    const cleared = clear.mock.calls.map(([timer]) => timer)
    // One for the answer, one for its body.
    expect(set.mock.results).toHaveLength(2)
    for (const { value } of set.mock.results) expect(cleared).toContain(value)
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

  test('gives its connection back', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content), 3)
    for (let count = 0; count < 3; count++) await fetchFile(it)
    expect(it.simulator.connections()).toBe(1)
  })

  test.each<[string, number, Record<string, string>]>([
    ['fails', 400, {}],
    ['redirects', 302, { location: '/nowhere' }],
    ['redirects to nowhere', 302, { location: 'https://ai.invalid/' }],
  ])('does not wait for the end of an answer that %s', async (_, status, headers) => {
    const it = await stage()
    let closed = false
    it.simulator.fault('download', (request, response) => {
      request.socket.on('close', () => {
        closed = true
      })
      response.writeHead(status, headers)
      response.write('a')
    })
    const refused = new Error('enough')
    const work = failure(fetchFile(it, { fresh: () => Promise.reject(refused) }))
    for (let wait = 0; wait < 50 && !closed; wait++) await pause(10)
    expect(closed).toBe(true)
    it.abort(refused)
    await work
  })
})

describe('a download cut off', () => {
  test('goes on where it stopped', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', rest(200))
    expect(await fetchFile(it)).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', 'bytes=200- if "tag"'])
    expect(tries(it.lines)).toEqual([CUT])
  })

  test('goes on several times', async () => {
    const it = await stage()
    leap()
    const part = (from: number, to: number): Reply =>
      half(content.subarray(from, to), { 'content-range': `bytes ${from}-999/1000`, ...ranged }, from === 0 ? 200 : 206)
    it.simulator.fault('download', part(0, 200))
    it.simulator.fault('download', part(200, 201))
    it.simulator.fault('download', drop)
    it.simulator.fault('download', reply(503))
    it.simulator.fault('download', rest(201))
    expect(await fetchFile(it)).toEqual(whole())
    const from201 = 'bytes=201- if "tag"'
    expect(rangesOf(it)).toEqual(['', 'bytes=200- if "tag"', from201, from201, from201])
  })

  test('before its first byte begins anew', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half('', { ...length, ...ranged }))
    it.simulator.fault('download', reply(200, content, ranged))
    expect(await fetchFile(it)).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', ''])
  })

  test.each<[string, Record<string, string>]>([
    ['has no entity tag', { 'accept-ranges': 'bytes' }],
    ['has a weak entity tag', { 'accept-ranges': 'bytes', etag: 'W/"tag"' }],
    ['has an entity tag without quotes', { 'accept-ranges': 'bytes', etag: 'tag' }],
    ['does not say that it takes ranges', { etag: '"tag"' }],
    ['says that it takes no ranges', { 'accept-ranges': 'none', etag: '"tag"' }],
  ])('starts over where the server %s', async (_, headers) => {
    const it = await stage()
    leap()
    const other = Buffer.from(content).reverse().subarray(0, 300)
    it.simulator.fault('download', half(content.subarray(0, 400), { ...length, ...headers }))
    it.simulator.fault('download', reply(200, other, headers))
    expect(await fetchFile(it)).toEqual(whole(other))
    expect(rangesOf(it)).toEqual(['', ''])
    expect(tries(it.lines)).toEqual([CUT])
  })

  test('starts over where the server answers with the whole', async () => {
    const it = await stage()
    leap()
    const other = Buffer.from(content).reverse()
    it.simulator.fault('download', half(content.subarray(0, 400), { ...length, ...ranged }))
    it.simulator.fault('download', half(other.subarray(0, 300), { ...length, ...ranged, etag: '"new"' }))
    it.simulator.fault(
      'download',
      reply(206, other.subarray(300), { 'content-range': 'bytes 300-999/1000', etag: '"new"' }),
    )
    expect(await fetchFile(it)).toEqual(whole(other))
    expect(rangesOf(it)).toEqual(['', 'bytes=400- if "tag"', 'bytes=300- if "new"'])
  })

  test.each<[string, Reply, number]>([
    ['another range', rest(199), 206],
    ['a later range', rest(201), 206],
    ['no range', reply(206, content.subarray(200), { etag: '"tag"' }), 206],
    ['a range in other units', rest(200, { 'content-range': 'pages 200-999/1000' }), 206],
    ['a range with more before it', rest(200, { 'content-range': 'x bytes 200-999/1000' }), 206],
    ['a range with more behind it', rest(200, { 'content-range': 'bytes 200-999/1000 x' }), 206],
    ['a range without an end', rest(200, { 'content-range': 'bytes 200-/1000' }), 206],
    ['a range of unknown length', rest(200, { 'content-range': 'bytes 200-999/*' }), 206],
    ['another entity tag', rest(200, { etag: '"new"' }), 206],
    ['a weak entity tag', rest(200, { etag: 'W/"tag"' }), 206],
    ['no content', reply(204, '', { etag: '"tag"' }), 204],
    ['416', reply(416, '', { 'content-range': 'bytes */100' }), 416],
  ])('starts over where the server answers with %s', async (_, fault, status) => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', fault)
    it.simulator.fault('download', reply(200, content, ranged))
    expect(await fetchFile(it)).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', 'bytes=200- if "tag"', ''])
    expect(tries(it.lines)).toEqual([CUT, again(`the server didn't resume the download (${status})`)])
  })

  test('starts over where the server answers 200 with a range', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', reply(200, content, { 'content-range': 'bytes 200-999/1000', etag: '"tag"' }))
    expect(await fetchFile(it)).toEqual(whole())
  })

  test('goes on to the length that the range names', async () => {
    const it = await stage()
    leap()
    const part = (from: number, to: number) =>
      reply(206, content.subarray(from, to), { 'content-range': `bytes ${from}-${to - 1}/1000`, etag: '"tag"' })
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', part(200, 300))
    it.simulator.fault('download', part(300, 1000))
    expect(await fetchFile(it)).toEqual(whole())
    expect(tries(it.lines)).toEqual([CUT, again('300 of 1000 bytes were received')])
    expect(rangesOf(it).at(-1)).toBe('bytes=300- if "tag"')
  })

  test('that comes in ranges unasked for is taken from the first byte on', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(206, content, { 'content-range': 'bytes 0-999/1000' }))
    expect(await fetchFile(it)).toEqual(whole())
  })

  test('is given up after eight times at the same byte', async () => {
    const it = await stage()
    const waits = leap()
    rigDice(0)
    it.simulator.fault('download', half(content.subarray(0, 200), length), 99)
    expect((await failure(fetchFile(it))).message).toBe(
      'Download: the connection was cut, 8 times in a row. Re-run the job later.',
    )
    expect(it.simulator.seen).toHaveLength(8)
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000])
  })

  test('counts its failures anew from each new furthest byte on', async () => {
    const it = await stage()
    const waits = leap()
    rigDice(0)
    for (const size of [200, 100, 200, 201, 150, 300]) {
      it.simulator.fault('download', half(content.subarray(0, size), length))
    }
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    // New furthest bytes: the first, the fourth and the sixth time.
    expect(waits).toEqual([500, 1000, 2000, 500, 1000, 500])
  })

  test('says what had gone wrong', async () => {
    const it = await stage()
    it.simulator.fault('download', half(content.subarray(0, 200), length))
    const session = { ...it.session, endsAt: performance.now() + 400 }
    const error = await failure(fetchFile({ ...it, session }))
    expect(error.message).toMatch(
      /^Download: the connection was cut, and waiting .* before the next attempt would exceed the timeout\./,
    )
    expect(error.cause).toBeInstanceOf(RetryableError)
    expect(error.cause).toMatchObject({ progress: true, cause: expect.any(RetryableError) })
  })
})

describe('a digest', () => {
  const right = sha(content, 'base64')
  const wrong = sha(Buffer.from('other'), 'base64')

  test.each<[string, Record<string, string | string[]>]>([
    ['Repr-Digest', { 'repr-digest': `sha-256=:${right}:` }],
    ['Repr-Digest among others', { 'repr-digest': `sha-512=:AAAA:, sha-256=:${right}:, md5=:AAAA:` }],
    ['Digest', { digest: `SHA-256=${right}` }],
    ['Digest among others', { digest: `MD5=AAAA,sha-256=${right}` }],
    ["Amazon's", { 'x-amz-checksum-sha256': right }],
    ['two that agree', { 'repr-digest': `sha-256=:${right}:`, 'x-amz-checksum-sha256': right }],
    ['other algorithms', { 'repr-digest': 'sha-512=:AAAA:', digest: 'MD5=AAAA' }],
    ['other headers', { 'content-digest': `sha-256=:${wrong}:`, 'content-md5': 'AAAA' }],
    ['no value', { 'repr-digest': 'sha-256=::' }],
    ['no value, and another header', { 'repr-digest': 'sha-256=', digest: 'MD5=AAAA' }],
    ['without padding', { digest: `sha-256=${right.replace('=', '')}` }],
    ['in the alphabet of URLs', { digest: `sha-256=${sha(content, 'base64url')}` }],
    ['in hex', { 'x-amz-checksum-sha256': sha(content) }],
    ['with parameters', { 'repr-digest': `sha-256=:${right}:;q=1` }],
    ['of the parts of an upload', { 'x-amz-checksum-sha256': `${wrong}-2` }],
    ['of the parts of an upload, by its type', { 'x-amz-checksum-sha256': wrong, 'x-amz-checksum-type': 'COMPOSITE' }],
    ['of another algorithm whose name ends alike', { digest: `id-sha-256=${wrong}` }],
    ['by Google', { 'x-goog-hash': 'crc32c=AAAAAA==,md5=AAAA' }],
  ])('that adds up is accepted: %s', async (_, headers) => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content, headers))
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.simulator.seen).toHaveLength(1)
  })

  test.each<[string, Record<string, string>]>([
    ['Repr-Digest', { 'repr-digest': `sha-256=:${wrong}:` }],
    ['Digest', { digest: `sha-256=${wrong}` }],
    ["Amazon's", { 'x-amz-checksum-sha256': wrong }],
    ['without padding', { digest: `sha-256=${wrong.replace('=', '')}` }],
    ['in hex', { 'x-amz-checksum-sha256': sha(Buffer.from('other')) }],
    ['of the whole, by its type', { 'x-amz-checksum-sha256': wrong, 'x-amz-checksum-type': 'FULL_OBJECT' }],
    ['of another length', { 'x-amz-checksum-sha256': wrong.slice(8) }],
    ['after parts', { 'repr-digest': `md5=:AAAA:, sha-256=:${wrong}:` }],
  ])('that does not add up is not accepted: %s', async (_, headers) => {
    const it = await stage()
    leap()
    it.simulator.fault('download', reply(200, content, { ...ranged, ...headers }))
    it.simulator.fault('download', reply(200, content, ranged))
    expect(await fetchFile(it)).toEqual(whole())
    // Nothing is kept of what was wrong.
    expect(rangesOf(it)).toEqual(['', ''])
    expect(tries(it.lines)).toEqual([again("the download doesn't have the digest that the server named")])
  })

  test('is that of the whole where a download went on', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', rest(200, { 'repr-digest': `sha-256=:${right}:` }))
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.simulator.seen).toHaveLength(2)
  })

  test('can be named for a body that did not come at all', async () => {
    const it = await stage()
    leap()
    const headers = { 'repr-digest': `sha-256=:${right}:` }
    it.simulator.fault('download', reply(200, '', headers))
    it.simulator.fault('download', reply(200, content, headers))
    expect(await fetchFile(it)).toEqual(whole())
  })
})

describe('a URL that is refused', () => {
  test.each([400, 401, 403, 404, 410])('with %i is replaced by a fresh one', async (status) => {
    const it = await stage()
    leap()
    it.simulator.fault('download', reply(status))
    it.simulator.fault('download', reply(200, content))
    const fresh = jest.fn(async () => new URL('/orgFiles/p.zip?s=2', it.simulator.url))
    expect(await fetchFile(it, { fresh })).toEqual(whole())
    expect(fresh).toHaveBeenCalledTimes(1)
    expect(it.simulator.seen.map(({ url }) => url)).toEqual(['/orgFiles/p.zip?s=1', '/orgFiles/p.zip?s=2'])
    expect(tries(it.lines)).toEqual([again(`the URL was refused (${status})`)])
  })

  test('is given up the fifth time, whatever came between', async () => {
    const it = await stage()
    leap()
    for (const status of [403, 404, 503, 400, 401, 410]) it.simulator.fault('download', reply(status))
    const fresh = jest.fn(async () => new URL('/orgFiles/p.zip', it.simulator.url))
    const error = await failure(fetchFile(it, { fresh }))
    expect(error.message).toBe('Download: the URL was refused 5 times (410). Re-run the job.')
    expect(fresh).toHaveBeenCalledTimes(4)
    expect(it.simulator.seen).toHaveLength(6)
  })

  test('ends the download where there is no fresh one', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(403))
    const error = await failure(fetchFile(it))
    expect(error.message).toBe('Nobody asked for a fresh URL.')
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('half-way does not lose what came', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', reply(403))
    it.simulator.fault('download', rest(200))
    const fresh = async () => new URL('/orgFiles/p.zip?s=2', it.simulator.url)
    expect(await fetchFile(it, { fresh })).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', 'bytes=200- if "tag"', 'bytes=200- if "tag"'])
  })
})

describe('an answer', () => {
  test.each([201, 204, 206, 300, 302, 304, 405, 409, 416, 451, 501])('of status %i is no package', async (status) => {
    const it = await stage()
    it.simulator.fault('download', reply(status, status === 204 || status === 304 ? '' : content), 9)
    const error = await failure(fetchFile(it))
    expect(error.message).toBe(`Download: the server answered ${status}. Re-run the job.`)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test.each([408, 425, 429, 500, 502, 503, 504, 520, 530])('of status %i may pass', async (status) => {
    const it = await stage()
    const waits = leap()
    it.simulator.fault('download', reply(status, {}, { 'retry-after': '7' }))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(waits).toEqual([7000])
    expect(it.lines).toEqual([`info: Download: the server answered ${status}; retrying in 7.0 s`])
  })

  test.each([
    ['text/html', true],
    ['text/html; charset=utf-8', true],
    ['application/octet-stream', false],
    ['application/zip', false],
  ])('of type %s is a web page: %p', async (type, page) => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content, { 'content-type': type }))
    if (page) {
      expect((await failure(fetchFile(it))).message).toBe(
        'Download: the server sent a web page instead of the package. Check host, then re-run the job.',
      )
    } else expect(await fetchFile(it)).toEqual(whole())
  })

  test('of status 429 slows down the calls of the platform, if it comes from there', async () => {
    const it = await stage()
    leap()
    for (const fault of [reply(429), reply(200, content)]) it.simulator.fault('download', fault)
    await fetchFile(it, { url: `${it.simulator.storageUrl}/orgFiles/p.zip` })
    expect(it.platform.rateLimit.intervalMs).toBe(0)
    for (const fault of [reply(429), reply(200, content)]) it.simulator.fault('download', fault)
    await fetchFile(it)
    expect(it.platform.rateLimit.intervalMs).toBeGreaterThan(0)
  })

  const GIB = 1024 ** 3
  const TOO_LONG = 'Download: the package is larger than 1.0 GiB, the limit. Check host.'

  test('that promises more than 1 GiB is refused', async () => {
    const it = await stage()
    it.simulator.fault('download', half('PK', { 'content-length': GIB + 1 }))
    expect((await failure(fetchFile(it))).message).toBe(TOO_LONG)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('that promises 1 GiB is waited for', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half('PK', { 'content-length': GIB }))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(tries(it.lines)).toEqual([CUT])
  })

  test.each([
    ['1 GiB', [GIB - 5, 5], undefined],
    ['a byte more than 1 GiB', [GIB - 5, 6], TOO_LONG],
  ])('that goes on for %s', async (_, lengths, message) => {
    const it = await stage()
    // So much need neither be sent nor kept.
    const body = IncomingMessage.prototype[Symbol.asyncIterator]
    IncomingMessage.prototype[Symbol.asyncIterator] = async function* () {
      for (const length of lengths) yield { length }
    } as never
    jest.spyOn(Hash.prototype, 'update').mockReturnThis()
    const write = jest.spyOn(handles, 'write')
    write.mockImplementation((async (_chunk: Buffer, _from: number, count: number) => ({
      bytesWritten: count,
    })) as never)
    try {
      const { session, simulator } = it
      // No length is promised.
      simulator.fault('download', (_request, response) => response.write('PK'))
      const url = new URL('/orgFiles/p.zip', simulator.url)
      const work = download(session, { url, path: join(folder, 'long.zip'), freshUrl: async () => url })
      if (message === undefined) expect((await work).size).toBe(GIB)
      else expect((await failure(work)).message).toBe(message)
      expect(write).toHaveBeenCalledTimes(message === undefined ? 2 : 1)
    } finally {
      IncomingMessage.prototype[Symbol.asyncIterator] = body
    }
  })

  test('that is silent is given 30 s', async () => {
    const it = await stage()
    it.simulator.fault('download', stall)
    it.simulator.fault('download', reply(200, content))
    faster(100)
    const since = performance.now()
    expect(await fetchFile(it)).toEqual(whole())
    expect(performance.now() - since).toBeGreaterThan(29_000)
    expect(tries(it.lines)).toEqual([again('no response within 30 s')])
  })

  test('that stops is given 30 s, and then goes on', async () => {
    const it = await stage()
    it.simulator.fault('download', (_request, response) => {
      response.writeHead(200, { ...length, ...ranged })
      response.write(content.subarray(0, 200))
    })
    it.simulator.fault('download', rest(200))
    faster(100)
    const since = performance.now()
    expect(await fetchFile(it)).toEqual(whole())
    expect(performance.now() - since).toBeGreaterThan(29_000)
    expect(tries(it.lines)).toEqual([again('no data for 30 s')])
    expect(rangesOf(it).at(-1)).toBe('bytes=200- if "tag"')
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

describe('an encoded answer', () => {
  const encodings: [string, Buffer][] = [
    ['gzip', gzipSync(content)],
    ['X-GZip', gzipSync(content)],
    ['deflate', deflateSync(content)],
    ['deflate', deflateRawSync(content)],
    ['br', brotliCompressSync(content)],
    ['gzip, br', brotliCompressSync(gzipSync(content))],
    ['aws-chunked', content],
    ['identity', content],
    ['utf-8', content],
    ['gzip,aws-chunked', gzipSync(content)],
  ]

  test.each(encodings)('by %s is decoded', async (encoding, body) => {
    const it = await stage()
    const headers = { 'content-encoding': encoding, 'content-length': body.length, ...ranged }
    it.simulator.fault('download', reply(200, body, headers))
    expect(await fetchFile(it)).toEqual(whole())
    expect(it.lines).toEqual([])
  })

  test('is not held to a digest, which may be that of either', async () => {
    const it = await stage()
    const headers = { 'content-encoding': 'gzip', digest: `sha-256=${sha(Buffer.from('other'), 'base64')}` }
    it.simulator.fault('download', reply(200, gzipSync(content), headers))
    expect(await fetchFile(it)).toEqual(whole())
  })

  test('that is cut off starts over', async () => {
    const it = await stage()
    leap()
    const body = gzipSync(content, { level: 0 })
    const headers = { 'content-encoding': 'gzip', 'content-length': body.length, ...ranged }
    it.simulator.fault('download', half(body.subarray(0, 700), headers))
    it.simulator.fault('download', reply(200, body, headers))
    expect(await fetchFile(it)).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', ''])
  })

  test('is not taken for the rest of one that is not', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', rest(200, { 'content-encoding': 'gzip' }))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(tries(it.lines)).toEqual([CUT, again("the server didn't resume the download (206)")])
  })

  test.each([
    ['is not what it says', content, "the response can't be decoded (Z_DATA_ERROR)"],
    ['ends too soon', gzipSync(content).subarray(0, 20), "the response can't be decoded (Z_BUF_ERROR)"],
  ])('that %s is tried again', async (_, body, words) => {
    const it = await stage()
    leap()
    it.simulator.fault('download', reply(200, body, { 'content-encoding': 'gzip' }))
    it.simulator.fault('download', reply(200, content))
    expect(await fetchFile(it)).toEqual(whole())
    expect(tries(it.lines)).toEqual([again(words)])
  })

  test('may be empty', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, '', { 'content-encoding': 'gzip' }))
    expect(await fetchFile(it)).toEqual(whole(Buffer.alloc(0)))
  })

  test('over and over is refused', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', reply(200, content, { 'content-encoding': 'gzip, gzip, gzip, gzip' }), 9)
    expect((await failure(fetchFile(it))).message).toMatch(
      /^Download: the response is encoded 4 times, 8 times in a row/,
    )
  })
})

describe('a package that is checked', () => {
  /** Answers as HTTP/1.0 does: the end of the connection ends the body, wherever that is. */
  const openEnded =
    (body: Buffer, headers: Record<string, string> = {}): Reply =>
    (request) => {
      const lines = Object.entries({ connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
      request.socket.write(`HTTP/1.0 200 OK\r\n${lines.join('')}\r\n`)
      request.socket.end(body)
    }
  const damaged = new Error('The package is not a zip.')

  /** Downloads to a file that must hold all of the content. */
  async function fetchChecked(it: Stage) {
    const path = join(folder, `${++files}.zip`)
    return fetchFile(it, {
      path,
      verify: async () => {
        if (!readFileSync(path).equals(content)) throw damaged
      },
    })
  }

  test('comes from a server that only closes the connection at its end', async () => {
    const it = await stage()
    it.simulator.fault('download', openEnded(content))
    expect(await fetchChecked(it)).toEqual(whole())
  })

  test('is asked for again where the connection may have been closed too soon', async () => {
    const it = await stage()
    leap()
    for (const size of [200, 500, 200, 0]) it.simulator.fault('download', openEnded(content.subarray(0, size), ranged))
    it.simulator.fault('download', openEnded(content, ranged))
    expect(await fetchChecked(it)).toEqual(whole())
    expect(rangesOf(it)).toEqual(['', '', '', '', ''])
    expect(tries(it.lines)).toEqual(Array(4).fill(again('the package is incomplete')))
  })

  test('is given up where the same bytes come a third time', async () => {
    const it = await stage()
    leap()
    it.simulator.fault('download', openEnded(content.subarray(1)), 9)
    expect(await failure(fetchChecked(it))).toBe(damaged)
    expect(it.simulator.seen).toHaveLength(3)
  })

  test.each<[string, Reply]>([
    ['a length', reply(200, content.subarray(1), { 'content-length': 999 })],
    ['chunks', reply(200, content.subarray(1), { 'transfer-encoding': 'chunked' })],
    ['a digest', openEnded(content.subarray(1), { digest: `sha-256=${sha(content.subarray(1), 'base64')}` })],
  ])('is damaged for good where %s tells that it is whole', async (_, fault) => {
    const it = await stage()
    it.simulator.fault('download', fault, 9)
    expect(await failure(fetchChecked(it))).toBe(damaged)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('ends with the reason of an abort meanwhile', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content))
    const reason = new Error('Cancelled.')
    const verify = async () => {
      it.abort(reason)
      throw damaged
    }
    expect(await failure(fetchFile(it, { verify }))).toBe(reason)
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
    const it = await stage()
    it.simulator.fault('download', to('/orgFiles/p.zip'), 9)
    expect((await failure(fetchFile(it))).message).toBe('Download: the URL redirects in a circle. Re-run the job.')
    expect(it.simulator.seen).toHaveLength(6)
  })

  test('is followed anew by each try, with the range', async () => {
    const it = await stage()
    leap()
    const storage = `${it.simulator.storageUrl}/orgFiles/p.zip`
    it.simulator.fault('download', to(storage))
    it.simulator.fault('download', half(content.subarray(0, 200), { ...length, ...ranged }))
    it.simulator.fault('download', to(storage))
    it.simulator.fault('download', rest(200))
    expect(await fetchFile(it)).toEqual(whole())
    const range = 'bytes=200- if "tag"'
    expect(rangesOf(it)).toEqual(['', '', range, range])
    expect(it.simulator.seen.map(({ origin }) => origin)).toEqual(['platform', 'storage', 'platform', 'storage'])
  })

  test.each(['http://elsewhere.example/p', 'ftp://127.0.0.1/p'])('to %s is refused', async (location) => {
    const it = await stage()
    it.simulator.fault('download', to(location), 9)
    expect((await failure(fetchFile(it))).message).toBe(
      "Download: the platform's download URL isn't https. Check host.",
    )
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('to what is no address fails', async () => {
    const it = await stage()
    it.simulator.fault('download', to('http://['), 9)
    expect((await failure(fetchFile(it))).message).toMatch(
      /the platform redirects \(302\) to an address that can't be read\. Check host\.$/,
    )
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('to what is no address says that it is the download that fails', async () => {
    const it = await stage()
    it.simulator.fault('download', to('http://['), 9)
    expect((await failure(fetchFile(it))).message).toMatch(/^Download: the/)
  })
})

test('a certificate that can not be trusted says that it is the download that fails', async () => {
  const { generate } = await import('selfsigned')
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
  const it = await stage({ tls: { key, cert } })
  expect((await failure(fetchFile(it))).message).toMatch(/^Download: the TLS connection can't be trusted /)
})

describe('an abort', () => {
  const reason = new Error('Cancelled.')
  const stopped: Reply = (_request, response) => {
    response.writeHead(200, length)
    response.write(content.subarray(0, 200))
  }

  test('beforehand: nothing is asked', async () => {
    const it = await stage()
    it.abort(reason)
    expect(await failure(fetchFile(it))).toBe(reason)
    expect(it.simulator.seen).toEqual([])
  })

  test.each<[string, Reply]>([
    ['the server is silent', stall],
    ['the package comes', stopped],
    ['a wait goes on', reply(503, {}, { 'retry-after': '600' })],
  ])('while %s ends the download with its reason', async (_, fault) => {
    const it = await stage()
    it.simulator.fault('download', fault, 9)
    const work = failure(fetchFile(it))
    await until(() => it.simulator.seen.length > 0)
    await pause(30)
    it.abort(reason)
    expect(await work).toBe(reason)
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('while a fresh URL is asked for is told by who asks', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(403))
    const fresh = async () => {
      it.abort(reason)
      throw reason
    }
    expect(await failure(fetchFile(it, { fresh }))).toBe(reason)
  })
})

describe('the disk', () => {
  linuxTest('being full ends the download at once', async () => {
    const it = await stage()
    it.simulator.fault('download', reply(200, content), 9)
    const error = await failure(fetchFile(it, { path: '/dev/full' }))
    expect(error.message).toBe("Can't write /dev/full: the disk is full. Set another directory, or free some space.")
    expect(error.cause).toMatchObject({ code: 'ENOSPC' })
    expect(it.simulator.seen).toHaveLength(1)
  })

  test('having no such directory ends it before it begins', async () => {
    const it = await stage()
    const path = join(folder, 'none', 'p.zip')
    expect((await failure(fetchFile(it, { path }))).message).toBe(
      `Can't write ${path}: no such file or folder. Set another directory, or free some space.`,
    )
    expect(it.simulator.seen).toEqual([])
  })

  posixTest('having a file for a directory does so too', async () => {
    const it = await stage()
    const path = join(folder, 'file', 'p.zip')
    writeFileSync(join(folder, 'file'), '')
    expect((await failure(fetchFile(it, { path }))).message).toBe(
      `Can't write ${path}: part of the path isn't a folder. Set another directory, or free some space.`,
    )
  })

  test('failing where a download starts over is told like any other failure of it', async () => {
    const it = await stage()
    leap()
    jest.spyOn(handles, 'truncate').mockRejectedValue(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }))
    it.simulator.fault('download', half(content.subarray(0, 200), length))
    it.simulator.fault('download', reply(200, content))
    expect((await failure(fetchFile(it))).message).toMatch(/^Can't write .*: EIO\. /)
  })
})

test('a connection to nowhere may pass', async () => {
  const it = await stage()
  await it.simulator.close()
  const session = { ...it.session, endsAt: performance.now() + 400 }
  expect((await failure(fetchFile({ ...it, session }))).message).toMatch(
    /^Download: the connection was refused, and waiting /,
  )
})
