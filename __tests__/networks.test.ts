import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Certificate, makeCertificate } from '../simulator/fakes/certificate.js'
import { type PlatformOptions, samplePackage } from '../simulator/fakes/platform.js'
import { type Manner, onlyThrough } from '../simulator/fakes/proxy.js'
import {
  dripping,
  encoded,
  expired,
  type Reply,
  redirectInUtf8,
  reply,
  tokenBucket,
  withoutLength,
} from '../simulator/fakes/replies.js'
import type { ExportCall } from '../simulator/fakes/routes.js'
import { readZip } from '../simulator/fakes/zip.js'
import type { RunResult } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { artifactsFor, platformFor, proxyFor, runDeploy, runExport, runImport, workspaceWith } from './scene.js'

let certificate: Certificate
beforeAll(async () => {
  certificate = await makeCertificate(['platform.test', 'localhost'])
})
afterAll(() => certificate.remove())

/** A platform that only a proxy can find. */
const hiddenPlatform = () => platformFor({ tls: certificate.tls, hostname: 'platform.test' })

test('a proxy carries an export and its artifact on a machine that has no other way out', async () => {
  const platform = await hiddenPlatform()
  const artifacts = await artifactsFor({ hostname: 'results.test' })
  const proxy = await proxyFor()
  const { nodeArgs, env } = onlyThrough(proxy, certificate.trusted)
  const credentials = { HTTPS_PROXY: ` ${proxy.url.replace('http://', 'http://user:pass@')}` }
  const run = await runExport(platform, {}, { artifacts, nodeArgs, env: { ...env, ...credentials } })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(platform.seen.map(({ call }) => call)).toEqual(['start', 'status', 'status', 'download'])
  expect(artifacts.artifacts).toMatchObject([{ finalised: true }])
  expect(proxy.passages[0]).toEqual({
    host: 'platform.test',
    authorization: `Basic ${Buffer.from('user:pass').toString('base64')}`,
  })
  expect(run.raw).not.toContain('user:pass')
})

test('an export without the proxy fails there', async () => {
  const platform = await hiddenPlatform()
  const { nodeArgs, env } = onlyThrough(await proxyFor(), certificate.trusted)
  const run = await runExport(platform, {}, { nodeArgs, env: { ...env, HTTPS_PROXY: '' }, speed: 60 })
  expect(run.annotations[0]?.message).toMatch(/^Export: the connection failed \(EHOSTUNREACH\), 8 times in a row/)
  expect(platform.seen).toEqual([])
})

const many = (count: number) => Array.from({ length: count }, (_, n) => `w${n} a-${n} cf-${n}`).join('\n')

test.each([
  [407, 'Export: the proxy requires a user name and a password (407). Set them in HTTPS_PROXY.'],
  [403, 'Export: the proxy refuses the connection (403). Allow the host there, or add it to NO_PROXY.'],
])('a proxy that refuses (%i) stops many workflows at once, and is told once', async (status, cause) => {
  const platform = await hiddenPlatform()
  const proxy = await proxyFor(status)
  const options = onlyThrough(proxy, certificate.trusted)
  const run = await runExport(platform, { workflows: many(40), 'max-parallel': '4' }, options)
  const message = one(run)
  expect(message).toMatch(/^4 of 40 exports failed, 36 not tried\. w0, w1, w2, w3: /)
  expect(message.split(cause)).toHaveLength(2)
  expect(proxy.connections()).toBeLessThanOrEqual(4)
  expect(platform.seen).toEqual([])
})

test('an import that a proxy let nothing through of is sent again', async () => {
  const platform = await hiddenPlatform()
  // Each upload has a connection of its own, and so has the import, the fourth.
  const proxy = await proxyFor((connection) => (connection === 3 || connection === 4 ? 503 : 'forward'))
  const workspace = await workspaceWith({ 'a.zip': samplePackage() })
  const run = await runImport(platform, {}, { ...onlyThrough(proxy, certificate.trusted), workspace, speed: 20 })
  expect(run.log).toContain('Import: the proxy made no connection (503); retrying in')
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(platform.seen.filter(({ call }) => call === 'import')).toHaveLength(1)
})

test('a host in NO_PROXY is reached without the proxy', async () => {
  const platform = await platformFor({ tls: certificate.tls, hostname: 'localhost' })
  const proxy = await proxyFor()
  const env = { ...certificate.trusted, HTTPS_PROXY: proxy.url, NO_PROXY: '*.corp.example, localhost' }
  expect((await runExport(platform, {}, { env })).exitCode).toBe(0)
  expect(proxy.passages).toEqual([])
})

const one = (run: RunResult) => {
  const errors = run.annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(1)
  expect(run.raw.match(/^::error::/gm)).toHaveLength(1)
  expect(run).toMatchObject({ exitCode: 1, signal: null })
  return errors[0]?.message ?? ''
}

const manners: Manner[] = ['unanswered', 'dead-tunnel']

test.each(manners)('the deadline ends an export behind a proxy (%s)', async (manner) => {
  const platform = await hiddenPlatform()
  const proxy = await proxyFor(manner)
  const run = await runExport(platform, { 'timeout-minutes': '0.02' }, onlyThrough(proxy, certificate.trusted))
  expect(one(run)).toBe('No package within 1.2 s (timeout-minutes). Raise timeout-minutes.')
  expect(run.elapsed).toBeLessThan(10_000)
  expect(proxy.connections()).toBeGreaterThan(0)
})

test('an export behind a proxy that stops answering is tried again', async () => {
  const platform = await hiddenPlatform()
  const proxy = await proxyFor((connection) => (connection === 0 ? 'unanswered' : 'forward'))
  const run = await runExport(platform, {}, { ...onlyThrough(proxy, certificate.trusted), speed: 50 })
  expect(run.log).toMatch(/Export: no response within \d+ (s|min); retrying in/)
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
})

test('the deadline ends an import and a deployment behind a proxy that does not answer', async () => {
  const platform = await hiddenPlatform()
  const options = onlyThrough(await proxyFor('unanswered'), certificate.trusted)
  const workspace = await workspaceWith({ 'a.zip': samplePackage() })
  const inputs = { 'timeout-minutes': '0.02' }
  for (const run of [
    await runImport(platform, inputs, { ...options, workspace }),
    await runDeploy(platform, inputs, options),
  ]) {
    expect(one(run)).toContain('within 1.2 s (timeout-minutes). Raise timeout-minutes.')
    expect(run.elapsed).toBeLessThan(10_000)
  }
})

posixTest.each(manners)('a signal ends an export behind a proxy (%s)', async (manner) => {
  const platform = await hiddenPlatform()
  const options = onlyThrough(await proxyFor(manner), certificate.trusted)
  const signalAfter = { signal: 'SIGINT', when: /^Exporting/m } as const
  const run = await runExport(platform, {}, { ...options, signalAfter })
  expect(one(run)).toBe('Cancelled (SIGINT).')
  expect(run.elapsed).toBeLessThan(10_000)
})

describe('the dialect of tools', () => {
  test('is spoken by all three actions, and found out by a 404', async () => {
    const from = await platformFor({ dialect: 'tools' })
    const exported = await runExport(from)
    expect(exported).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'SUCCESS' } })
    expect(exported.outputs['export-job-id']).toMatch(/^agent-ej-/)
    const paths = from.seen
      .filter(({ call }) => call === 'start' || call === 'other')
      .map(({ url }) => url.split('?')[0])
    expect(paths.at(-1)).toBe('/api/public/tools/a-1/export')
    expect(paths.length).toBeLessThanOrEqual(3)

    const to = await platformFor({ dialect: 'tools' })
    const workspace = await workspaceWith({ 'a.zip': samplePackage(), 'env.json': '[]' })
    const imported = await runImport(to, { 'workflow-name': 'Banking', 'env-variables': 'env.json' }, { workspace })
    expect(imported).toMatchObject({ exitCode: 0, annotations: [] })
    const { 'workflow-id': id = '' } = imported.outputs
    expect(to.workflows.get(id)).toMatchObject({ name: 'Banking', deployed: undefined })
    const deployed = await runDeploy(to, { 'workflow-id': id })
    expect(deployed).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'workflow-id': id } })
    expect(to.workflows.get(id)?.deployed).toBeDefined()
  })

  test.each(['workflows', 'tools'] as const)('is no border: what %s exports the other imports', async (dialect) => {
    const from = await platformFor({ dialect })
    const to = await platformFor({ dialect: dialect === 'tools' ? 'workflows' : 'tools' })
    const { outputs } = await runExport(from)
    const workspace = await workspaceWith({ 'env.json': '[]' })
    const inputs = { package: outputs['package-path'] ?? '', 'env-variables': 'env.json' }
    expect(await runImport(to, inputs, { workspace })).toMatchObject({ exitCode: 0, annotations: [] })
    expect(to.workflows.get('a-1')?.flow).toEqual((await readZip(samplePackage())).get('flow_definition.json'))
  })
})

test('an empty URL in a finished status does not replace the one in the first answer', async () => {
  const platform = await platformFor({ spelling: { emptyUrl: true } })
  expect(await runExport(platform)).toMatchObject({ exitCode: 0, annotations: [] })
})

test.each([
  { perSecond: 1, lanes: 4, workflows: 8, retryAfter: 1 },
  { perSecond: 2, lanes: 16, workflows: 24, retryAfter: undefined },
])(
  'behind a gateway of $perSecond per second with Retry-After $retryAfter, $workflows workflows pass on $lanes lanes',
  async ({ perSecond, lanes, workflows, retryAfter }) => {
    const speed = 20
    const gateway = tokenBucket({ perSecond: perSecond * speed, ...(retryAfter && { retryAfter }) })
    const platform = await platformFor({ gateway, statuses: ['IN_PROGRESS', 'SUCCESS'] })
    const inputs = { workflows: many(workflows), 'max-parallel': String(lanes) }
    const run = await runExport(platform, inputs, { speed })
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
    expect(JSON.parse(run.outputs.exports ?? '')).toHaveLength(workflows)
    const refused = platform.seen.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(platform.seen.length / 2)
  },
)

const passesAt =
  (call: ExportCall, fault: Reply, options: PlatformOptions = {}, times = 1) =>
  async () => {
    const platform = await platformFor(options)
    platform.fault(call, fault, times)
    const run = await runExport(platform, {}, { speed: 30 })
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
    expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
  }

describe('an export passes if', () => {
  const always = Number.POSITIVE_INFINITY
  test('storage encodes the package', passesAt('download', encoded('gzip'), {}, always))
  test('storage names no length', passesAt('download', withoutLength(), {}, always))
  test('storage cuts off a package without a length', passesAt('download', withoutLength(200)))
  test('storage redirects to a name in raw UTF-8', passesAt('download', redirectInUtf8, {}, always))
  for (const status of [400, 401] as const)
    test(`the URL has expired (${status})`, passesAt('download', expired(status), { spelling: { urlWhen: 'both' } }))
  test('the platform does not know the job at first', passesAt('status', reply(404, { message: 'Not found' })))
  test('storage sends in drips', passesAt('download', dripping(50, 5)))
})
