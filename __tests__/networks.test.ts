import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Certificate, makeCertificate } from '../simulator/fakes/certificate.js'
import { samplePackage } from '../simulator/fakes/platform.js'
import { onlyThrough } from '../simulator/fakes/proxy.js'
import { encoded, expired, redirectInUtf8, reply, tokenBucket, withoutLength } from '../simulator/fakes/replies.js'
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
  expect(run).toMatchObject({ exitCode: 0, annotations: [], stderr: '' })
  expect(platform.seen.map(({ call }) => call)).toEqual(['start', 'status', 'status', 'download'])
  expect(artifacts.artifacts).toMatchObject([{ finalised: true }])
  expect(proxy.passages[0]).toEqual({
    host: 'platform.test',
    authorization: `Basic ${Buffer.from('user:pass').toString('base64')}`,
  })
  expect(run.raw).not.toContain('user:pass')
})

const many = (count: number) => Array.from({ length: count }, (_, n) => `w${n} a-${n} cf-${n}`).join('\n')

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

test('the dialect of tools is spoken by all three actions, and found out by a 404', async () => {
  const from = await platformFor({ dialect: 'tools' })
  const exported = await runExport(from)
  expect(exported).toMatchObject({ exitCode: 0, annotations: [], outputs: { status: 'SUCCESS' } })
  expect(exported.outputs['export-job-id']).toMatch(/^agent-ej-/)
  const paths = from.seen.filter(({ call }) => call === 'start' || call === 'other').map(({ url }) => url.split('?')[0])
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

test('behind a gateway of one call per second, all workflows pass', async () => {
  const speed = 20
  const platform = await platformFor({
    gateway: tokenBucket({ perSecond: speed, retryAfter: 1 }),
    statuses: ['IN_PROGRESS', 'SUCCESS'],
  })
  const run = await runExport(platform, { workflows: many(8), 'max-parallel': '4' }, { speed })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(JSON.parse(run.outputs.exports ?? '')).toHaveLength(8)
  const refused = platform.seen.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(platform.seen.length / 2)
})

test('an export passes if the job is not known at first, and storage cuts off, refuses, redirects and encodes', async () => {
  const platform = await platformFor({ spelling: { urlWhen: 'both' } })
  platform.fault('status', reply(404, { message: 'Not found' }))
  for (const fault of [withoutLength(200), expired(400), expired(401), redirectInUtf8, encoded('gzip')])
    platform.fault('download', fault)
  const run = await runExport(platform, {}, { speed: 30 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})
