import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { drop, endless, type Reply, reply, stall } from '../simulator/fakes/replies.js'
import type { Call } from '../simulator/fakes/routes.js'
import type { RunResult } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { peakOf, platformFor, printPeak, runExport } from './scene.js'

// A test for each promise that users see. The parts' own tests show it for all kinds of answers, headers and cuts.

/** What every failure looks like: exit code 1, one error line, and nothing half-written. */
function expectOneError(run: RunResult, message: string | RegExp): void {
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([
    { level: 'error', message: typeof message === 'string' ? message : expect.stringMatching(message) },
  ])
  expect(run.raw.match(/^::error::/gm)).toHaveLength(1)
  expect(run).toMatchObject({ exitCode: 1, signal: null, stderr: '' })
  expect(run.outputs.exports).toBeDefined()
  const files = readdirSync(run.temp, { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => file.includes('.zip'))).toEqual([])
}

const count = (platform: PlatformSimulator, call: Call) => platform.seen.filter((seen) => seen.call === call).length

test.each(['start', 'status', 'download'] as const)('the %s is retried until it passes', async (call) => {
  const platform = await platformFor()
  platform.fault(call, reply(429, { error: 'Rate limit for this API has been reached.' }))
  platform.fault(call, drop)
  platform.fault(call, stall)
  platform.fault(call, reply(502, '<html>bad gateway</html>'))
  const run = await runExport(platform, {}, { speed: 50 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'SUCCESS' } })
  const told = run.log.split('\n').filter((line) => line.includes('; retrying in '))
  const words = ['answered 429', 'the connection was cut', 'no response within 30 s', 'answered 502']
  expect(told).toEqual(words.map((each) => expect.stringContaining(each)))
  expect(count(platform, call)).toBe({ start: 5, status: 6, download: 5 }[call])
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})

test('a Retry-After past the deadline fails at once', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(429, { message: 'Try again tomorrow' }, { 'retry-after': '86400' }))
  const run = await runExport(platform)
  expectOneError(
    run,
    /answered 429.*and waiting 24 h 0 min before the next attempt would exceed the timeout\. Re-run the job later/,
  )
  expect(run.elapsed).toBeLessThan(20_000)
})

test.each([
  [
    'start',
    401,
    /^Export: the platform answered 401 \(.*\)\. The platform does not know the key: .* Set api-key to an account key from Settings → Security & Control → API Scopes\.$/,
  ],
  ['status', 400, /^Dock status: the platform answered 400 \(flowId is wrong, code 4001\)\. Re-run the job later\./],
  ['download', 409, /^Download: the server answered 409\. Re-run the job\.$/],
] as const)('a %s that is answered with %i fails at once', async (call, status, message) => {
  const platform = await platformFor()
  platform.fault(call, reply(status, { errors: [{ msg: 'flowId is wrong', code: 4001 }] }), 9)
  expectOneError(await runExport(platform), message)
  expect(count(platform, call)).toBe(1)
})

test.each([
  ['a request under way', (platform: PlatformSimulator) => platform.fault('status', stall, 9), 'IN_PROGRESS'],
  ['the reading of a package', (platform: PlatformSimulator) => platform.fault('download', halfAnswer, 9), 'SUCCESS'],
])('the deadline cuts off %s', async (_, arrange, status) => {
  const platform = await platformFor()
  arrange(platform)
  const run = await runExport(platform, { 'timeout-minutes': '0.02' })
  const id = run.outputs['dock-status-id']
  const job = status === 'SUCCESS' ? '' : ` The job may still be running on the platform: dock status ${id}.`
  expectOneError(run, `No package within 1.2 s (timeout-minutes). Raise timeout-minutes.${job}`)
  expect(run.outputs.status).toBe(status)
  expect(run.elapsed).toBeLessThan(20_000)
})

function halfAnswer(_request: unknown, response: Parameters<Reply>[1]): void {
  response.writeHead(200, { 'content-type': 'application/zip', 'content-length': 1000 })
  response.write('PK')
}

test('a name that is known is no secret, although the download URL has it as its key', async () => {
  const platform = await platformFor({ spelling: { urlWhen: 'both' } })
  const key = (url: string) => `${url}&key=banking.zip&credential=${encodeURIComponent('exports/banking.zip')}`
  platform.fault('status', (request, response) => {
    const url = key(platform.signed[0] ?? '')
    reply(200, { status: 'SUCCESS', response: { downloadUrl: url } })(request, response, () => {})
  })
  const run = await runExport(platform, { name: 'banking', directory: 'exports' })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(run.masks.length).toBeGreaterThan(1)
  for (const mask of run.masks) expect(run.outputs['package-path']).not.toContain(mask)
})

const broken = samplePackage()
const page = '<!doctype html><title>Sign in</title>'
const html = { 'content-type': 'text/html; charset=utf-8' }
const badAnswers: [string, Call, Reply, RegExp][] = [
  [
    'a web page',
    'start',
    reply(200, page, html),
    /^Export: the platform answered with a web page \(200\)\. Check that/,
  ],
  [
    'an error with status 200',
    'start',
    reply(200, { success: false, error: { code: 7, message: 'No such flow' } }),
    /^Export: the platform answered without a dock status ID \(No such flow, code 7\)/,
  ],
  ['a download without end', 'download', endless('PK\x03\x04'), /^Download: the response is larger than 256\.0 MiB/],
  ['a truncated zip', 'download', reply(200, broken.subarray(0, 300)), /cut off|not a zip/],
]

test.each(badAnswers)('%s in answer to the %s is one clear error', async (_, call, fault, message) => {
  const platform = await platformFor()
  platform.fault(call, fault, 99)
  const run = await runExport(platform, {}, { speed: 20, nodeArgs: printPeak })
  // A package is kept in memory: 256 MiB are received before this one is refused.
  expect(peakOf(run)).toBeLessThan(message.source.includes('larger than 256') ? 600 : 250)
  expectOneError({ ...run, stderr: '' }, message)
})

posixTest('SIGINT while the platform works ends requests, and the log says that the job may still run', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS'] })
  platform.fault('status', stall, 99)
  let sent = 0
  const onStart = (child: ChildProcess) =>
    child.stdout?.on('data', (data) => {
      if (String(data).includes('dock status ds-')) sent ||= performance.now()
    })
  const run = await runExport(platform, {}, { signalAfter: { signal: 'SIGINT', when: /dock status ds-/ }, onStart })
  expect(performance.now() - sent).toBeLessThan(2000)
  const still = 'The job may still be running on the platform: dock status'
  expectOneError(run, `Cancelled (SIGINT). ${still} ${run.outputs['dock-status-id']}.`)
  expect(run.summary).toContain('Cancelled')
})

posixTest('SIGTERM while a package comes leaves no partial file', async () => {
  const platform = await platformFor()
  platform.fault('download', halfAnswer, 9)
  const run = await runExport(platform, {}, { signalAfter: { signal: 'SIGTERM', when: /SUCCESS after/ } })
  expectOneError(run, 'Cancelled (SIGTERM).')
})
