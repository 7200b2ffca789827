import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  type Call,
  cutAfter,
  drop,
  type ExportCall,
  endless,
  type PlatformSimulator,
  type Reply,
  reply,
  samplePackage,
  stall,
} from '../simulator/platform.js'
import type { RunResult } from '../simulator/runner.js'
import { posixTest } from './posix.js'
import { platformFor, runExport } from './scene.js'

/** What every failure looks like: exit code 1, one error line, and nothing half-written. */
function expectOneError(run: RunResult, message: string | RegExp): void {
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([
    { level: 'error', message: typeof message === 'string' ? message : expect.stringMatching(message) },
  ])
  expect(run.raw.match(/^::error::/gm)).toHaveLength(1)
  expect(run).toMatchObject({ exitCode: 1, signal: null, stderr: '' })
  expect(run.outputs.exports).toBeDefined()
  expect(filesOf(run).filter((file) => file.includes('.zip'))).toEqual([])
}

function filesOf({ temp }: RunResult): string[] {
  return readdirSync(temp, { recursive: true, encoding: 'utf8' })
}

const count = (platform: PlatformSimulator, call: Call) => platform.seen.filter((seen) => seen.call === call).length

/** Seconds of the action's clock between the first request of a call and the next one of any kind. */
function waitAfter(platform: PlatformSimulator, call: Call, speed: number): number {
  const index = platform.seen.findIndex((seen) => seen.call === call)
  const [first, second] = platform.seen.slice(index, index + 2)
  return (((second?.at ?? 0) - (first?.at ?? 0)) * speed) / 1000
}

const calls: ExportCall[] = ['start', 'status', 'download']
const passing: [string, Reply, RegExp][] = [
  ['429', reply(429, { error: 'Rate limit for this API has been reached.' }), /answered 429/],
  ['500', reply(500, 'oops'), /answered 500/],
  ['502', reply(502, '<html>bad gateway</html>'), /answered 502/],
  ['503', reply(503), /answered 503/],
  ['504', reply(504), /answered 504/],
  ['408', reply(408), /answered 408/],
  ['a reset', drop, /the connection was cut/],
  ['a silent server', stall, /no (response within|data for) 30 s/],
]
const passingCases = calls.flatMap((call) => passing.map(([name, fault, words]) => ({ call, name, fault, words })))

test.each(passingCases)('$name at the $call passes: tried again', async ({ call, fault, words }) => {
  const platform = await platformFor()
  platform.fault(call, fault)
  const run = await runExport(platform, {}, { speed: 50 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'SUCCESS' } })
  const told = run.log.split('\n').filter((line) => line.includes('; retrying in '))
  expect(told).toEqual([expect.stringMatching(words)])
  expect(count(platform, call)).toBe({ start: 2, status: 3, download: 2 }[call])
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})

test.each(calls)('Retry-After in seconds is waited for at the %s', async (call) => {
  const platform = await platformFor()
  platform.fault(call, reply(503, {}, { 'retry-after': '40' }))
  const run = await runExport(platform, {}, { speed: 60 })
  expect(run.exitCode).toBe(0)
  expect(run.log).toContain('; retrying in 40 s')
  expect(waitAfter(platform, call, 60)).toBeGreaterThan(39)
})

test('Retry-After as a date is waited for', async () => {
  const platform = await platformFor()
  platform.fault('status', (...call) => {
    reply(429, {}, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })(...call)
  })
  // The action's clock runs ahead of this one by a few seconds once it has started.
  const run = await runExport(platform, {}, { speed: 30 })
  expect(run.exitCode).toBe(0)
  const [, told] = /answered 429; retrying in ([\d.]+) s/.exec(run.log) ?? []
  expect(Number(told)).toBeGreaterThan(20)
  expect(waitAfter(platform, 'status', 30)).toBeGreaterThan(Number(told) - 1)
})

test.each(calls)('a Retry-After past the deadline fails the %s at once', async (call) => {
  const platform = await platformFor()
  platform.fault(call, reply(429, { message: 'Try again tomorrow' }, { 'retry-after': '86400' }))
  const run = await runExport(platform)
  expectOneError(
    run,
    /answered 429.*and waiting 24 h 0 min before the next attempt would exceed the timeout\. Re-run the job later/,
  )
  expect(run.elapsed).toBeLessThan(20_000)
})

test('a success resets the count of failures', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'] })
  platform.fault('status', reply(503), 7)
  platform.fault('status', (_request, _response, serve) => serve())
  platform.fault('status', reply(503), 7)
  const run = await runExport(platform, {}, { speed: 60 })
  expect(run.exitCode).toBe(0)
  expect(count(platform, 'status')).toBe(17)
})

test.each(calls)('the %s is given up after eight failures in a row, with growing, jittered waits', async (call) => {
  const platform = await platformFor()
  platform.fault(call, reply(502, { message: 'Bad gateway' }), 100)
  const run = await runExport(platform, {}, { speed: 60 })
  const words = 'answered 502( \\(Bad gateway\\))?, 8 times in a row\\. Re-run the job later\\.'
  const running = call === 'status' ? ' The job may still be running on the platform: dock status ds-\\S+\\.' : ''
  expectOneError(run, new RegExp(`${words}${running}$`))
  expect(count(platform, call)).toBe(8)
  const waits = Array.from(run.log.matchAll(/retrying in ([\d.]+) s/g), ([, wait]) => Number(wait))
  expect(waits).toHaveLength(7)
  for (const [index, longest] of [1, 2, 4, 8, 16, 30, 30].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(Math.floor(longest * 5) / 10)
    expect(waits[index]).toBeLessThanOrEqual(longest)
  }
  expect(waits.slice(0, 5)).not.toEqual([1, 2, 4, 8, 16])
})

test.each([
  ['a refused connection', 'http://127.0.0.1:9', /^Export: the connection was refused, 8 times in a row\./],
  [
    'a host name that does not exist',
    'nowhere.invalid',
    /^Export: the host name was not found \(DNS\), 3 times in a row\. Check host\./,
  ],
])('%s is tried again, then told', async (_, host, message) => {
  expectOneError(await runExport(await platformFor(), { host }, { speed: 60 }), message)
})

test.each([
  ['start', 400, /^Export: the platform answered 400 \(flowId is wrong, code 4001\)\. Check the inputs\.$/],
  [
    'start',
    401,
    /^Export: the platform answered 401 \(.*\)\. The platform does not know the key: .* Set api-key to an account key from Settings → Security & Control → API Scopes\.$/,
  ],
  ['start', 403, /^Export: the platform answered 403 \(.*\)\. The key needs the scope "Export workflow"/],
  ['start', 404, /^Export: the platform answered 404 \(.*\)\. Check host, the IDs/],
  ['status', 400, /^Dock status: the platform answered 400/],
  ['status', 401, /^Dock status: the platform answered 401 .* does not know the key/],
  ['status', 403, /^Dock status: the platform answered 403 .* scope/],
  ['download', 409, /^Download: the server answered 409\. Re-run the job\.$/],
] as const)('at the %s, %i fails at once', async (call, status, message) => {
  const platform = await platformFor()
  platform.fault(call, reply(status, { errors: [{ msg: 'flowId is wrong', code: 4001 }] }), 9)
  expectOneError(await runExport(platform), message)
  expect(count(platform, call)).toBe(1)
})

test.each([
  ['a request under way', (platform: PlatformSimulator) => platform.fault('status', stall, 9), 'IN_PROGRESS'],
  ['a wait', (platform: PlatformSimulator) => platform.fault('status', reply(503), 9), 'IN_PROGRESS'],
  ['the reading of an answer', (platform: PlatformSimulator) => platform.fault('status', halfAnswer, 9), 'IN_PROGRESS'],
  ['the reading of a package', (platform: PlatformSimulator) => platform.fault('download', halfAnswer, 9), 'SUCCESS'],
])('the deadline cuts off %s', async (_, arrange, status) => {
  const platform = await platformFor()
  arrange(platform)
  const run = await runExport(platform, { 'timeout-minutes': '0.02' })
  const id = run.outputs['dock-status-id']
  const job = status === 'SUCCESS' ? '' : ` The job may still be running on the platform: dock status ${id}.`
  const late = `No package within 1.2 s (timeout-minutes). Raise timeout-minutes.${job}`
  const tooLong = /before the next attempt would exceed the timeout/
  expectOneError(run, run.log.includes(late) ? late : tooLong)
  expect(run.outputs.status).toBe(status)
  expect(run.elapsed).toBeLessThan(20_000)
})

function halfAnswer(_request: unknown, response: Parameters<Reply>[1]): void {
  response.writeHead(200, { 'content-type': 'application/zip', 'content-length': 1000 })
  response.write('PK')
}

test('a download cut off goes on where it stopped', async () => {
  const platform = await platformFor()
  platform.fault('download', cutAfter(200))
  const run = await runExport(platform, {}, { speed: 20 })
  expect(run.exitCode).toBe(0)
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
  const [first, second] = platform.seen.filter(({ call }) => call === 'download')
  expect(first?.headers.range).toBeUndefined()
  expect(second?.headers).toMatchObject({ range: 'bytes=200-', 'if-range': expect.stringMatching(/^"[0-9a-f]+"$/) })
})

test('a download cut off again and again ends as long as it gets further', async () => {
  const platform = await platformFor()
  platform.fault('download', cutAfter(40), 12)
  const run = await runExport(platform, {}, { speed: 60 })
  expect(run.exitCode).toBe(0)
  expect(count(platform, 'download')).toBe(13)
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})

test('a download cut off at the same byte each time is given up', async () => {
  const platform = await platformFor({ ranges: false })
  platform.fault('download', cutAfter(200), 99)
  expectOneError(await runExport(platform, {}, { speed: 60 }), /^Download: the connection was cut, 8 times in a row/)
})

test.each([
  ['the server takes no ranges', false, samplePackage()],
  ['the entity tag has changed', true, samplePackage({ 'app_definition.json': { version: '2.0' } })],
])('a download cut off starts over where %s', async (_, ranges, second) => {
  let content = samplePackage()
  const platform = await platformFor({ ranges })
  platform.fault('download', (request, response) => {
    const headers = ranges ? { etag: '"old"', 'accept-ranges': 'bytes' } : {}
    response.writeHead(200, { ...headers, 'content-length': content.length })
    response.write(content.subarray(0, 150), () => setTimeout(() => request.socket.destroy(), 20))
    content = second
  })
  platform.fault('download', (request, response) => {
    expect(request.headers.range).toBe(ranges ? 'bytes=150-' : undefined)
    reply(200, content, { etag: '"new"' })(request, response, () => {})
  })
  const run = await runExport(platform, {}, { speed: 20 })
  expect(run.exitCode).toBe(0)
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(second)
})

test.each([
  ['another range than asked for', 'bytes 0-99/541', '"tag"'],
  ['another entity tag', 'bytes 200-540/541', '"other"'],
])('a 206 with %s is not taken: the download starts over', async (_, range, etag) => {
  const content = samplePackage()
  const platform = await platformFor()
  platform.fault('download', (request, response) => {
    response.writeHead(200, { etag: '"tag"', 'accept-ranges': 'bytes', 'content-length': content.length })
    response.write(content.subarray(0, 200), () => setTimeout(() => request.socket.destroy(), 20))
  })
  platform.fault('download', reply(206, Buffer.alloc(341), { 'content-range': range, etag }))
  const run = await runExport(platform, {}, { speed: 20 })
  expect(run.exitCode).toBe(0)
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(content)
})

test.each([
  ['repr-digest', 'sha-256=:AAAA:'],
  ['digest', 'SHA-256=AAAA'],
  ['x-amz-checksum-sha256', 'AAAA'],
])('a download whose digest (%s) does not add up is not accepted', async (header, value) => {
  const platform = await platformFor()
  platform.fault('download', reply(200, samplePackage(), { [header]: value }), 99)
  const message =
    "Download: the download doesn't have the digest that the server named, 8 times in a row. Re-run the job later."
  expectOneError(await runExport(platform, {}, { speed: 60 }), message)
})

test('an empty download whose digest does not add up is tried again', async () => {
  const platform = await platformFor()
  platform.fault('download', reply(200, '', { 'repr-digest': 'sha-256=:AAAA:' }))
  const run = await runExport(platform, {}, { speed: 50 })
  expect(run.exitCode).toBe(0)
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})

test('a download whose digest adds up is', async () => {
  const digest = createHash('sha256').update(samplePackage()).digest('base64')
  const platform = await platformFor()
  platform.fault('download', reply(200, samplePackage(), { 'repr-digest': `sha-512=:AAAA:, sha-256=:${digest}:` }))
  expect((await runExport(platform)).exitCode).toBe(0)
  expect(count(platform, 'download')).toBe(1)
})

test.each([400, 401, 403, 404, 410])('a URL that answers %i at first is tried again', async (status) => {
  const platform = await platformFor()
  platform.fault('download', reply(status), 2)
  const run = await runExport(platform, {}, { speed: 50 })
  expect(run.exitCode).toBe(0)
  expect(count(platform, 'download')).toBe(3)
})

test.each([403, 404, 410])('a URL that stays %i is given up after a short while', async (status) => {
  const platform = await platformFor()
  platform.fault('download', reply(status), 99)
  const run = await runExport(platform, {}, { speed: 50 })
  expectOneError(run, `Download: the URL was refused 5 times (${status}). Re-run the job.`)
})

test('an expired URL is replaced by a fresh one of the dock status', async () => {
  const platform = await platformFor()
  platform.fault('start', (request, response, serve) => {
    const end = response.end.bind(response)
    response.end = ((text: string) => end(text.replace(/&s=[^&]+/, '&s=expired'))) as typeof end
    serve()
    request.resume()
  })
  platform.fault('status', (_request, _response, serve) => serve(), 2)
  platform.fault('status', (request, response) => {
    reply(200, { status: 'SUCCESS', response: { downloadUrl: platform.signed[0] } })(request, response, () => {})
  })
  const run = await runExport(platform, {}, { speed: 50 })
  expect(run.exitCode).toBe(0)
  expect(run.log).toContain('Download: the URL was refused (403); retrying in ')
  expect(count(platform, 'status')).toBe(3)
  expect(run.masks).toContain(platform.signed[0])
})

const broken = samplePackage()
const flipped = Buffer.from(broken)
flipped.writeUInt8(flipped.readUInt8(60) ^ 1, 60)
const page = '<!doctype html><title>Sign in</title>'
const html = { 'content-type': 'text/html; charset=utf-8' }
const badAnswers: [string, Call, Reply, RegExp][] = [
  [
    'a web page',
    'start',
    reply(200, page, html),
    /^Export: the platform answered with a web page \(200\)\. Check that host is/,
  ],
  ['a web page', 'status', reply(200, page, html), /^Dock status: the platform answered with a web page \(200\)/],
  ['a web page', 'download', reply(200, page, html), /^Download: the server sent a web page instead of the package/],
  ['a web page without a type', 'download', reply(200, page), /web page/],
  ['nothing', 'start', reply(200, ''), /^Export: the platform answered nothing \(200\)/],
  ['nothing', 'status', reply(204, ''), /^Dock status: the platform answered nothing \(204\)/],
  ['nothing', 'download', reply(200, ''), /empty/],
  [
    'JSON that is none',
    'start',
    reply(200, '{"status": "IN_PROGRESS" "x": 1}'),
    /^Export: the platform answered with something other than a JSON object \(200\)/,
  ],
  [
    'a JSON array',
    'status',
    reply(200, []),
    /^Dock status: the platform answered with something other than a JSON object/,
  ],
  [
    'an answer without ids',
    'start',
    reply(200, { status: 'IN_PROGRESS' }),
    /^Export: the platform answered without a dock status ID\. Check host/,
  ],
  [
    'an error with status 200',
    'start',
    reply(200, { success: false, error: { code: 7, message: 'No such flow' } }),
    /^Export: the platform answered without a dock status ID \(No such flow, code 7\)/,
  ],
  [
    'an id that is a path',
    'start',
    reply(200, { dockStatusId: '../../admin' }),
    /^Export: the platform answered without a dock status ID/,
  ],
  ['an answer without end', 'start', endless('{"a": "'), /^Export: the platform answered with more than 1 MiB/],
  ['an answer without end', 'status', endless('{"a": "'), /^Dock status: the platform answered with more than 1 MiB/],
  ['a download without end', 'download', endless('PK\x03\x04'), /^Download: the package is larger than 1\.0 GiB/],
  [
    'a length beyond belief',
    'download',
    reply(200, '', { 'content-length': String(2 ** 40) }),
    /^Download: the package is larger than 1\.0 GiB/,
  ],
  ['a truncated zip', 'download', reply(200, broken.subarray(0, 300)), /truncated|not a zip/],
  ['a flipped byte', 'download', reply(200, flipped), /app_definition\.json/],
  ['a zip that is no zip', 'download', reply(200, 'PK\x03\x04 but nothing else of a zip'), /zip/],
  ['text', 'download', reply(200, '{"error":"expired"}'), /zip/],
  ['a redirect loop', 'start', redirect(), /^Export: the platform redirects in a circle\. Check host\.$/],
  ['a redirect loop', 'download', redirect(), /^Download: the URL redirects in a circle\. Re-run the job\.$/],
  [
    'a redirect to nowhere',
    'status',
    redirect('http://['),
    /^Dock status: the platform redirects \(302\) to an address that can't be read/,
  ],
  [
    'success without a URL',
    'start',
    reply(200, { dockStatusId: 'ds-1', status: 'SUCCESS' }),
    /^Dock status: the platform answered 404/,
  ],
  [
    'a URL that is none',
    'start',
    reply(200, { dockStatusId: 'ds-1', status: 'SUCCESS', response: { downloadUrl: 'http://[' } }),
    /^Download: the platform's download URL can't be read/,
  ],
]

function redirect(location?: string): Reply {
  return (request, ...rest) => reply(302, '', { location: location ?? request.url })(request, ...rest)
}

// Kilobytes. On Linux, maxRSS of a child begins at what its parent had.
const printPeak = `
  import { readFileSync } from 'node:fs'
  process.on('exit', () => {
    const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
    console.error(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
  })
`

test.each(badAnswers)('%s at the %s is one clear error', async (_, call, fault, message) => {
  const platform = await platformFor()
  platform.fault(call, fault, 99)
  const rss = ['--import', `data:text/javascript,${encodeURIComponent(printPeak)}`]
  const run = await runExport(platform, {}, { speed: 20, nodeArgs: rss })
  expect(Number(run.stderr)).toBeLessThan(250_000)
  expectOneError({ ...run, stderr: '' }, message)
})

posixTest.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while the platform works: requests end, and the log says that the job may still run',
  async (signal) => {
    const platform = await platformFor({ statuses: ['IN_PROGRESS'] })
    platform.fault('status', stall, 99)
    let sent = 0
    const run = await runExport(
      platform,
      {},
      {
        signalAfter: { signal, when: /dock status ds-/ },
        onStart: (child) =>
          child.stdout?.on('data', (data) => {
            if (String(data).includes('dock status ds-')) sent ||= performance.now()
          }),
      },
    )
    expect(performance.now() - sent).toBeLessThan(2000)
    expectOneError(
      run,
      `Cancelled (${signal}). The job may still be running on the platform: dock status ${run.outputs['dock-status-id']}.`,
    )
    expect(run.summary).toContain('Cancelled')
  },
)

posixTest('SIGTERM while a package comes leaves no partial file', async () => {
  const platform = await platformFor()
  platform.fault('download', halfAnswer, 9)
  const run = await runExport(platform, {}, { signalAfter: { signal: 'SIGTERM', when: /SUCCESS after/ } })
  expectOneError(run, 'Cancelled (SIGTERM).')
})

test('a directory that can not be made is told', async () => {
  const platform = await platformFor()
  const { workspace } = await runExport(platform)
  writeFileSync(join(workspace, 'file'), '')
  const run = await runExport(platform, { directory: 'file/backups' }, { workspace })
  const path = join(workspace, 'file', 'backups')
  expectOneError(
    run,
    `Can't write ${path}: part of the path isn't a folder. Set another directory, or free some space.`,
  )
})

// Where not even an administrator may write.
const linuxTest = process.platform === 'linux' ? test : test.skip
linuxTest('a directory that is not writable is told', async () => {
  const run = await runExport(await platformFor(), { directory: '/sys/backups' })
  const message = "Can't write /sys/backups: permission denied. Set another directory, or free some space."
  expectOneError(run, message)
})

test('what was downloaded stays when a later step fails', async () => {
  const run = await runExport(await platformFor(), { 'upload-artifact': 'true' })
  const path = run.outputs['package-path'] ?? ''
  expect(run.annotations).toEqual([
    {
      level: 'error',
      message: `Artifact: no artifact service is available on this runner. Set upload-artifact: false. The package stays at ${path}.`,
    },
  ])
  expect(readFileSync(path)).toEqual(samplePackage())
  expect(existsSync(dirname(path))).toBe(true)
})
