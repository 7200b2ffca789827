import { expect, test } from '@jest/globals'
import { makeCertificate } from '../simulator/fakes/certificate.js'
import { reply } from '../simulator/fakes/replies.js'
import { platformFor, runExport, visible } from './scene.js'

test('a certificate that can not be verified fails at once', async () => {
  const { tls, trusted, remove } = await makeCertificate(['localhost'])
  const platform = await platformFor({ tls, hostname: 'localhost' })
  const run = await runExport(platform)
  const message =
    "Export: the TLS connection can't be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Check host. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner."
  expect(run.annotations).toEqual([{ level: 'error', message }])
  expect(platform.seen).toEqual([])
  expect((await runExport(platform, {}, { env: trusted })).exitCode).toBe(0)
  await remove()
})

test('a status check that redirects to another origin fails; the key does not go there', async () => {
  const platform = await platformFor()
  const elsewhere = await platformFor()
  platform.fault('status', reply(307, '', { location: `${elsewhere.url}/api/public/x?key=1` }), 9)
  const run = await runExport(platform)
  const message = `Dock status: the platform redirects to ${elsewhere.url}, and the key follows no redirect. If that is your environment, set host to it. The job may still be running on the platform: dock status ${run.outputs['dock-status-id']}.`
  expect(run.annotations).toEqual([{ level: 'error', message }])
  expect(elsewhere.seen).toEqual([])
})

test('a download that redirects is followed without the key', async () => {
  const platform = await platformFor()
  platform.fault('download', (request, ...rest) =>
    reply(303, '', { location: `${platform.storageUrl}${request.url}&sig=${'z'.repeat(20)}` })(request, ...rest),
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

test('a key that the platform echoes is shown nowhere', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(400, { message: `Key ${platform.apiKey} may not` }))
  const run = await runExport(platform, {}, { debug: true })
  expect(run.annotations[0]?.message).toContain('(Key *** may not)')
  const lines = run.raw.split(/\r?\n/).filter((line) => !line.startsWith('::add-mask::'))
  expect(lines.join('\n') + run.outputs.exports + run.summary).not.toContain(platform.apiKey)
})
