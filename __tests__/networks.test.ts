import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Certificate, makeCertificate } from '../simulator/certificate.js'
import { samplePackage } from '../simulator/platform.js'
import { onlyThrough } from '../simulator/proxy.js'
import { artifactsFor, platformFor, proxyFor, runExport, runImport, workspaceWith } from './scene.js'

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
  const credentials = { HTTPS_PROXY: proxy.url.replace('http://', 'http://user:pass@') }
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

test('a proxy that asks for credentials is named', async () => {
  const platform = await hiddenPlatform()
  const run = await runExport(platform, {}, onlyThrough(await proxyFor(407), certificate.trusted))
  expect(run.annotations[0]?.message).toBe(
    'Export: the proxy asks for a user name and a password (407). Put them into HTTPS_PROXY.',
  )
})

test('an import that a proxy let nothing through of is sent again', async () => {
  const platform = await hiddenPlatform()
  // Each upload has a connection of its own, and so has the import, the fourth.
  const proxy = await proxyFor((connection) => (connection === 3 || connection === 4 ? 503 : 'forward'))
  const workspace = await workspaceWith({ 'a.zip': samplePackage() })
  const run = await runImport(platform, {}, { ...onlyThrough(proxy, certificate.trusted), workspace, speed: 20 })
  expect(run.log).toContain('Import: the proxy made no connection (503); trying again in')
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(platform.seen.filter(({ call }) => call === 'import')).toHaveLength(1)
})

test('a host in NO_PROXY is reached without the proxy', async () => {
  const platform = await platformFor({ tls: certificate.tls, hostname: 'localhost' })
  const proxy = await proxyFor()
  const env = { ...certificate.trusted, HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost' }
  expect((await runExport(platform, {}, { env })).exitCode).toBe(0)
  expect(proxy.passages).toEqual([])
})
