import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Spelling } from '../simulator/fakes/jobs.js'
import { samplePackage } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { downloadWithClient } from '../simulator/runner/read-artifact.js'
import { artifactsFor, platformFor, runExport, visible } from './scene.js'

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

test('the package becomes an artifact and every output is set', async () => {
  const content = samplePackage()
  const platform = await platformFor({ packageOf: () => content })
  const artifacts = await artifactsFor()
  const run = await runExport(platform, { 'flow-id': 'cf-5555' }, { artifacts, env: { GITHUB_RUN_ID: '77' } })

  expect(run).toMatchObject({ exitCode: 0, stderr: '', annotations: [] })
  const [artifact] = artifacts.artifacts
  const path = run.outputs['package-path'] ?? ''
  const expected = {
    'dock-status-id': expect.stringMatching(/^ds-[0-9a-f-]{36}$/),
    'export-job-id': expect.stringMatching(/^workflow-ej-[0-9a-f-]{36}$/),
    status: 'SUCCESS',
    'package-path': join(dirname(path), 'workflow-export-a-1.zip'),
    'package-sha256': sha256(content),
    'package-size': String(content.length),
    'artifact-id': String(artifact?.id),
    'artifact-name': 'workflow-export-a-1.zip',
    'artifact-url': `https://github.com/octo-org/flows/actions/runs/77/artifacts/${artifact?.id}`,
    'artifact-digest': sha256(content),
  }
  expect(run.outputs).toEqual({ ...expected, exports: expect.any(String), 'exports-path': expect.any(String) })
  expect(readFileSync(run.outputs['exports-path'] ?? '', 'utf8')).toBe(run.outputs.exports)
  expect(JSON.parse(run.outputs.exports ?? '')).toEqual([
    {
      ...expected,
      name: 'workflow-export-a-1',
      'workflow-id': 'a-1',
      'package-size': content.length,
      'artifact-id': artifact?.id,
    },
  ])
  expect(readFileSync(path)).toEqual(content)
  expect(readdirSync(dirname(path))).toEqual(['workflow-export-a-1.zip'])
  expect(await artifacts.read('workflow-export-a-1.zip')).toEqual(content)
  expect(artifact).toMatchObject({ hash: `sha256:${sha256(content)}`, finalised: true })

  const [start] = platform.seen
  expect(start).toMatchObject({ method: 'POST', url: '/api/public/workflows/a-1/export?flowId=cf-5555' })
  expect(start?.headers).toMatchObject({ 'x-api-key': platform.apiKey, 'content-length': '0' })
  expect(platform.seen.map(({ call }) => call)).toEqual(['start', 'status', 'status', 'download'])
})

test('the official client reads the artifact back as the JSON files of the package', async () => {
  const artifacts = await artifactsFor()
  const run = await runExport(await platformFor(), { name: 'Banking Assistant' }, { artifacts })
  expect(run.outputs['artifact-name']).toBe('Banking Assistant.zip')
  const folder = join(run.temp, 'back')
  const files = await downloadWithClient(artifacts.env, Number(run.outputs['artifact-id']), folder)
  expect(files).toEqual(['app_definition.json', 'env_variables.json', 'flow_definition.json'])
  expect(JSON.parse(readFileSync(join(folder, 'app_definition.json'), 'utf8'))).toMatchObject({ version: '1.4' })
})

const spellings: Partial<Spelling>[] = [
  { id: 'dock-statusId', url: 'downloadUrl', blanks: true, urlWhen: 'both' },
  { id: 'dockStatusId', url: 'downloadURL', urlIn: 'answer', lowerCase: true },
  { id: '_id', url: 'downloadURL', urlWhen: 'finished' },
  { urlBase: 'relative', blanks: false, singular: true },
  { emptyUrl: true },
]
test.each(spellings)('an API that spells its answers like %j is understood', async (spelling) => {
  const platform = await platformFor({ spelling })
  const run = await runExport(platform)
  expect(run).toMatchObject({
    exitCode: 0,
    annotations: [],
    outputs: { status: 'SUCCESS', 'package-size': expect.any(String) },
  })
  expect(platform.seen.find(({ call }) => call === 'status')?.url).toBe(
    `/api/public/dock-status/${run.outputs['dock-status-id']}`,
  )
  expect(platform.seen.at(-1)?.call).toBe('download')
})

test('a path prefix of the host is kept, and a host with odd spelling understood', async () => {
  const platform = await platformFor()
  const run = await runExport(platform, { host: `  ${platform.url.replace('http', 'HTTP')}/tenant/one/ ` })
  expect(run.exitCode).toBe(1)
  expect(platform.seen.map(({ url }) => url)).toEqual([
    '/tenant/one/api/public/workflows/a-1/export?flowId=cf-1',
    '/tenant/one/api/public/workflow/a-1/export?flowId=cf-1',
    '/tenant/one/api/public/tools/a-1/export?flowId=cf-1',
  ])
})

test('a job that has finished in the first answer is not polled', async () => {
  const platform = await platformFor({ statuses: ['SUCCESS'] })
  expect((await runExport(platform)).exitCode).toBe(0)
  expect(platform.seen.map(({ call }) => call)).toEqual(['start', 'download'])
})

test('a job that has failed fails the step with the reason that the platform gave; its ids stay', async () => {
  const platform = await platformFor({
    statuses: ['IN_PROGRESS', 'FAILED'],
    extra: { errors: [{ msg: 'The flow has no end node', code: 4002 }] },
  })
  const run = await runExport(platform)
  const id = run.outputs['dock-status-id']
  expect(run.exitCode).toBe(1)
  const message = `The job failed on the platform: The flow has no end node, code 4002 (dock status ${id}). Check the workflow in AI for Process, then re-run the job.`
  expect(run.annotations).toEqual([{ level: 'error', message }])
  expect(run.outputs).toEqual({
    'dock-status-id': expect.stringMatching(/^ds-/),
    'export-job-id': expect.stringMatching(/^workflow-ej-/),
    status: 'FAILED',
    exports: expect.any(String),
    'exports-path': expect.any(String),
  })
  expect(JSON.parse(run.outputs.exports ?? '')).toMatchObject([{ status: 'FAILED', error: message }])
  expect(run.summary).toContain('### workflow-export-a-1&#58; failed\n\nNothing was exported from ')
  expect(run.summary).toMatch(/^- \*\*workflow-export-a-1\*\*: .*The flow has no end node/m)
})

test('an unknown status ends at the deadline', async () => {
  const run = await runExport(await platformFor({ statuses: ['QUEUED'] }), { 'timeout-minutes': '0.01' })
  expect(run.exitCode).toBe(1)
  expect(run.outputs.status).toBe('QUEUED')
  expect(run.annotations.at(-1)?.message).toBe(
    `No package within 0.6 s (timeout-minutes). Raise timeout-minutes. The job may still be running on the platform: dock status ${run.outputs['dock-status-id']}, last status QUEUED.`,
  )
})

test('neither the key nor a signed URL is seen in log, summary or outputs', async () => {
  const artifacts = await artifactsFor()
  const platform = await platformFor({ spelling: { urlWhen: 'both' }, extra: { message: 'exported' } })
  platform.fault('download', (_request, response) => response.destroy())
  const run = await runExport(platform, {}, { artifacts, debug: true, speed: 5 })
  expect(run.exitCode).toBe(0)
  // The mask of the key is the first thing printed.
  expect(run.raw.split(/\r?\n/)[0]).toBe(`::add-mask::${platform.apiKey}`)
  const [signed = ''] = platform.signed
  const signature = new URL(signed).searchParams.get('s') ?? ''
  expect(signature).toHaveLength(44)
  // The artifact client masks its own signature.
  expect(run.masks).toContainEqual(expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/))
  const secrets = [platform.apiKey, signed, signature].flatMap((secret) => [secret, encodeURIComponent(secret)])
  const seen = visible(run) + JSON.stringify(run.outputs) + run.stderr
  for (const secret of secrets) {
    expect(run.masks).toContain(secret)
    expect(seen).not.toContain(secret)
  }
  // Nor are they printed for the mask to hide: they only stand in the mask commands themselves.
  const printed = run.raw.split(/\r?\n/).filter((line) => !line.startsWith('::add-mask::'))
  for (const secret of secrets) expect(printed.join('\n')).not.toContain(secret)
})

test('the key goes neither to another origin nor to the artifact service', async () => {
  const artifacts = await artifactsFor()
  const platform = await platformFor({ elsewhere: true })
  const run = await runExport(platform, {}, { artifacts })
  expect(run.exitCode).toBe(0)
  expect(platform.seen.at(-1)).toMatchObject({ call: 'download', origin: 'storage' })
  expect(JSON.stringify(platform.seen.at(-1)?.headers)).not.toContain(platform.apiKey)
  expect(artifacts.requests.length).toBeGreaterThan(3)
  expect(JSON.stringify(artifacts.requests)).not.toContain(platform.apiKey)
})

test('a taken name fails and says what to do; overwrite replaces it', async () => {
  const artifacts = await artifactsFor()
  const packageOf = (id: string) => samplePackage({ 'app_definition.json': { id } })
  const platform = await platformFor({ packageOf })
  const first = await runExport(platform, { name: 'backup' }, { artifacts })
  const second = await runExport(platform, { name: 'backup', 'workflow-id': 'a-2' }, { artifacts })
  expect(second.exitCode).toBe(1)
  const path = second.outputs['package-path'] ?? ''
  const message = `Artifact: this run already has an artifact named backup.zip. Set overwrite: true or another name. The package stays at ${path}.`
  expect(second.annotations).toEqual([{ level: 'error', message }])
  expect(readFileSync(path)).toEqual(packageOf('a-2'))
  expect(second.outputs['artifact-id']).toBeUndefined()

  const third = await runExport(platform, { name: 'backup', 'workflow-id': 'a-2', overwrite: 'true' }, { artifacts })
  expect(third.exitCode).toBe(0)
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([third.outputs['artifact-id']])
  expect(third.outputs['artifact-id']).not.toBe(first.outputs['artifact-id'])
  expect(await artifacts.read('backup.zip')).toEqual(packageOf('a-2'))
})

test('retention-days reaches the service, and overwrite does no harm if there is nothing to replace', async () => {
  const artifacts = await artifactsFor()
  const inputs = { 'retention-days': '7', overwrite: 'true' }
  expect(await runExport(await platformFor(), inputs, { artifacts })).toMatchObject({ exitCode: 0, annotations: [] })
  const [{ expires_at: expires = '' } = {}, ...others] = artifacts.artifacts
  expect(Math.round((Date.parse(expires) - Date.now()) / 86_400_000)).toBe(7)
  expect(others).toEqual([])
})

test('upload-artifact: false works where there is no artifact service', async () => {
  const env = { GITHUB_SERVER_URL: 'https://github.corp.example' }
  const run = await runExport(await platformFor(), { 'upload-artifact': 'FALSE' }, { env })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(Object.keys(run.outputs).filter((name) => name.startsWith('artifact'))).toEqual([])
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})

test('the package is kept in the chosen directory, whose name is not a command for the runner, and summary: false writes no summary', async () => {
  const inputs = { name: 'a ##[error]name', directory: 'backups/a ##[error]directory', summary: 'false' }
  const run = await runExport(await platformFor(), inputs)
  expect(run).toMatchObject({ exitCode: 0, annotations: [], summary: '' })
  const folder = join(run.workspace, 'backups', 'a ##[error]directory')
  expect(run.outputs['package-path']).toBe(join(folder, 'a ##[error]name.zip'))
  expect(readdirSync(folder)).toEqual(['a ##[error]name.zip'])
})

test('text from the platform carries no workflow command, Markdown, HTML or line break into log and summary', async () => {
  const nasty =
    'one\n::error::two\r\n##[error]three <img src=x> [link](https://evil.example) @octocat `code` | \u202Ebidi \t[31m'
  const platform = await platformFor()
  platform.fault('start', reply(400, { error: { message: nasty + 'x'.repeat(5000) } }))
  const run = await runExport(platform)
  expect(run.annotations).toHaveLength(1)
  expect(run.annotations[0]?.message).toMatch(
    /^Export: the platform answered 400 \(one ::error::two ## \[error\]three <img/,
  )
  expect(run.annotations[0]?.message.length).toBeLessThan(500)
  expect(run.log).not.toMatch(/[\u202E\t]/)
  expect(run.summary).toContain(
    'three &#60;img src&#61;x&#62; &#91;link&#93;(https&#58;<wbr>//evil.example&#41; &#64;<wbr>octocat &#96;code&#96; &#124;',
  )
})
