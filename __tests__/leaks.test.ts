import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generate } from 'selfsigned'
import { reply, samplePackage } from '../simulator/platform.js'
import { platformFor, runExport, runImport, visible, workspaceWith } from './scene.js'

let tls: { key: string; cert: string }
let trusted: { NODE_EXTRA_CA_CERTS: string }
const authority = join(tmpdir(), `authority-${process.pid}.pem`)

beforeAll(async () => {
  const names = ['localhost', 'platform.test', 'storage.test'].map((value) => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'platform.test' }], {
    extensions: [
      { name: 'subjectAltName', altNames: names },
      { name: 'basicConstraints', cA: true },
    ],
  })
  tls = { key, cert }
  writeFileSync(authority, cert)
  trusted = { NODE_EXTRA_CA_CERTS: authority }
})

const proxies: { close(): void }[] = []
afterAll(() => {
  rmSync(authority, { force: true })
  for (const proxy of proxies) proxy.close()
})

/** A proxy on loopback that alone knows where `platform.test` is. What `refuses` says of a tunnel, by its number from 0, it answers. */
async function startProxy(refuses: (tunnel: number) => number | undefined = () => undefined) {
  const tunnels: { target: string; authorization: string | undefined }[] = []
  const server = createServer((_request, response) => response.writeHead(405).end())
  server.on('connect', (request, client) => {
    const [host, port] = (request.url ?? '').split(':')
    const status = refuses(tunnels.length)
    tunnels.push({ target: host ?? '', authorization: request.headers['proxy-authorization'] })
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} Refused\r\n\r\n`)
      return
    }
    const upstream = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  proxies.push(server)
  return { tunnels, port: (server.address() as AddressInfo).port }
}

test('a platform that only a proxy reaches is reached through HTTPS_PROXY', async () => {
  const platform = await platformFor({ tls, hostname: 'platform.test' })
  const proxy = await startProxy()
  const url = `http://user:pass@127.0.0.1:${proxy.port}`
  const run = await runExport(platform, {}, { env: { ...trusted, HTTPS_PROXY: url } })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(platform.seen.map(({ call }) => call)).toEqual(['start', 'status', 'status', 'download'])
  expect(proxy.tunnels[0]).toEqual({
    target: 'platform.test',
    authorization: `Basic ${Buffer.from('user:pass').toString('base64')}`,
  })
  expect(run.raw).not.toContain('user:pass')
})

test('without the proxy, that platform can not be reached', async () => {
  const platform = await platformFor({ tls, hostname: 'platform.test' })
  const run = await runExport(platform, {}, { env: trusted, speed: 60 })
  expect(run.annotations[0]?.message).toMatch(/^Export: the host name was not found \(DNS\)/)
  expect(platform.seen).toEqual([])
})

test('a proxy that refuses is named', async () => {
  const platform = await platformFor({ tls, hostname: 'platform.test' })
  const { port } = await startProxy(() => 407)
  const env = { ...trusted, HTTPS_PROXY: `http://127.0.0.1:${port}` }
  const run = await runExport(platform, {}, { env })
  expect(run.annotations[0]?.message).toBe(
    'Export: the proxy asks for a user name and a password (407). Put them into HTTPS_PROXY.',
  )
})

test('an import that a proxy let nothing through of is sent again', async () => {
  const platform = await platformFor({ tls, hostname: 'platform.test' })
  // Each upload has a connection of its own, and so has the import, the fourth.
  const { port } = await startProxy((tunnel) => (tunnel === 3 || tunnel === 4 ? 503 : undefined))
  const env = { ...trusted, HTTPS_PROXY: `http://127.0.0.1:${port}` }
  const workspace = await workspaceWith({ 'a.zip': samplePackage() })
  const run = await runImport(platform, {}, { env, workspace, speed: 20 })
  expect(run.log).toContain('Import: the proxy made no connection (503); trying again in')
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(platform.seen.filter(({ call }) => call === 'import')).toHaveLength(1)
})

test('NO_PROXY is kept to', async () => {
  const platform = await platformFor({ tls, hostname: 'localhost' })
  const proxy = await startProxy()
  const env = { ...trusted, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'localhost' }
  const run = await runExport(platform, {}, { env })
  expect(run.exitCode).toBe(0)
  expect(proxy.tunnels).toEqual([])
})

test('a certificate that can not be verified fails at once', async () => {
  const platform = await platformFor({ tls, hostname: 'localhost' })
  const run = await runExport(platform)
  expect(run.annotations).toEqual([
    {
      level: 'error',
      message:
        "Export: the TLS connection can't be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Check host; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.",
    },
  ])
  expect(platform.seen).toEqual([])
  expect((await runExport(platform, {}, { env: trusted })).exitCode).toBe(0)
})

test('a certificate for another name fails', async () => {
  const platform = await platformFor({ tls, hostname: '127.0.0.1' })
  const run = await runExport(platform, {}, { env: trusted })
  expect(run.annotations[0]?.message).toMatch(
    /^Export: the TLS connection can't be trusted \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
  )
})

test.each(['start', 'status'] as const)(
  'a %s that redirects to another origin fails; the key does not go there',
  async (call) => {
    const platform = await platformFor()
    const elsewhere = await platformFor()
    platform.fault(call, reply(307, '', { location: `${elsewhere.url}/api/public/x?key=1` }), 9)
    const run = await runExport(platform)
    expect(run.annotations).toEqual([
      {
        level: 'error',
        message: `${call === 'start' ? 'Export' : 'Dock status'}: the platform redirects to ${elsewhere.url}, where the key is not sent. If that is your environment, set host to it.${call === 'start' ? '' : ` The job may still be running on the platform: dock status ${run.outputs['dock-status-id']}.`}`,
      },
    ])
    expect(elsewhere.seen).toEqual([])
  },
)

test.each(['start', 'status'] as const)('a %s that redirects within the origin is followed', async (call) => {
  const platform = await platformFor()
  platform.fault(call, (request, ...rest) => reply(308, '', { location: `${request.url}` })(request, ...rest))
  expect((await runExport(platform)).exitCode).toBe(0)
})

test.each([301, 302, 303, 307, 308])('a download that redirects (%i) is followed without the key', async (status) => {
  const platform = await platformFor()
  platform.fault('download', (request, ...rest) =>
    reply(status, '', { location: `${platform.storageUrl}${request.url}&sig=${'z'.repeat(20)}` })(request, ...rest),
  )
  const run = await runExport(platform, {}, { debug: true })
  expect(run.exitCode).toBe(0)
  const [first, second] = platform.seen.filter(({ call }) => call === 'download')
  expect(first?.headers['x-api-key']).toBe(platform.apiKey)
  expect(second?.origin).toBe('storage')
  expect(JSON.stringify(second?.headers)).not.toContain(platform.apiKey)
  expect(run.masks).toContain('z'.repeat(20))
  expect(visible(run)).not.toContain('z'.repeat(20))
})

test('a download that redirects within the origin goes on without the key', async () => {
  const platform = await platformFor()
  platform.fault('download', (request, ...rest) => reply(302, '', { location: `${request.url}` })(request, ...rest))
  expect((await runExport(platform)).exitCode).toBe(0)
  expect(platform.seen.filter(({ call }) => call === 'download').map(({ headers }) => 'x-api-key' in headers)).toEqual([
    true,
    false,
  ])
})

const finishedAt = (downloadUrl: string) =>
  reply(200, { dockStatusId: 'ds-1', status: 'SUCCESS', response: { downloadUrl } })

test.each([
  ['another host', 'http://elsewhere.test/package.zip'],
  ['loopback', 'http://127.0.0.1:9/package.zip'],
  ['a file', 'file:///etc/passwd'],
])('an https platform that hands out %s without https is refused', async (_, url) => {
  const platform = await platformFor({ tls, hostname: 'localhost' })
  platform.fault('start', finishedAt(url))
  const run = await runExport(platform, {}, { env: trusted })
  expect(run.annotations).toEqual([
    { level: 'error', message: 'Download: the platform hands out a download URL that is not https, which is refused.' },
  ])
})

test('an https platform that hands out http for its own host is upgraded', async () => {
  const platform = await platformFor({ tls, hostname: 'localhost', spelling: { urlWhen: 'finished' } })
  platform.fault('status', (request, response) => {
    const url = `${platform.signed[0]}`.replace(/^https:\/\/localhost:\d+/, 'http://localhost')
    reply(200, { status: 'SUCCESS', response: { downloadUrl: url } })(request, response, () => {})
  })
  const run = await runExport(platform, {}, { env: trusted })
  expect(run.exitCode).toBe(0)
  expect(platform.seen.at(-1)?.call).toBe('download')
})

test('a key that the platform echoes is shown nowhere', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(400, { message: `Key ${platform.apiKey} may not` }))
  const run = await runExport(platform, {}, { debug: true })
  expect(run.annotations[0]?.message).toContain('(Key *** may not)')
  const lines = run.raw.split(/\r?\n/).filter((line) => !line.startsWith('::add-mask::'))
  expect(lines.join('\n') + run.outputs.exports + run.summary).not.toContain(platform.apiKey)
})
