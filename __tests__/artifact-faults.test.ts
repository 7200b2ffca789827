import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import type { Call, Fault } from '../simulator/fakes/artifact-faults.js'
import { samplePackage } from '../simulator/fakes/platform.js'
import type { RunResult } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { artifactsFor, platformFor, runExport } from './scene.js'

/** One error line that says where the package stays, which it does, with the outputs known so far. */
function expectPackageKept(run: RunResult, message: RegExp): void {
  const path = run.outputs['package-path'] ?? ''
  expect(run.annotations).toEqual([{ level: 'error', message: expect.stringMatching(message) }])
  expect(run.annotations[0]?.message).toMatch(`The package stays at ${path}.`)
  expect(run).toMatchObject({ exitCode: 1, signal: null })
  expect(readFileSync(path)).toEqual(samplePackage())
  expect(run.outputs).toMatchObject({ status: 'SUCCESS', 'package-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(run.outputs['artifact-id']).toBeUndefined()
}

const calls: Call[] = ['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact']

test.each(['before', 'after'] as const)(
  'connections cut in every call, %s it took effect, are tried again and leave one artifact',
  async (drop) => {
    const artifacts = await artifactsFor()
    artifacts.faults.push(...calls.map((call) => ({ call, drop })))
    const run = await runExport(await platformFor(), {}, { artifacts, speed: 20 })
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
    expect(run.log).toMatch(/^Artifact: the connection .* failed; retrying in /m)
    expect(artifacts.faults).toEqual([])
    expect(artifacts.artifacts.map(({ id, finalised }) => ({ id: String(id), finalised }))).toEqual([
      { id: run.outputs['artifact-id'], finalised: true },
    ])
    expect(await artifacts.read('workflow-export-a-1.zip')).toEqual(samplePackage())
  },
)

test.each([
  ['ListArtifacts', 'before'],
  ['DeleteArtifact', 'after'],
] as const)('a connection cut in %s, %s it took effect, while overwriting is tried again', async (call, drop) => {
  const artifacts = await artifactsFor()
  const platform = await platformFor({ packageOf: (id) => samplePackage({ 'app_definition.json': { id } }) })
  await runExport(platform, { name: 'backup', 'workflow-id': 'a-2' }, { artifacts })
  artifacts.faults.push({ call, drop })
  const run = await runExport(platform, { name: 'backup', overwrite: 'true' }, { artifacts, speed: 20 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(artifacts.faults).toEqual([])
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([run.outputs['artifact-id']])
  expect(await artifacts.read('backup.zip')).toEqual(samplePackage({ 'app_definition.json': { id: 'a-1' } }))
})

test.each([
  ['CreateArtifact', 502],
  ['FinalizeArtifact', 502],
  ['FinalizeArtifact', 400],
] as const)('%s that took effect but answered %i leaves one artifact', async (call, status) => {
  const artifacts = await artifactsFor()
  artifacts.faults.push({ call, status, body: { msg: 'lost' }, after: true })
  const run = await runExport(await platformFor(), {}, { artifacts, speed: 50 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([run.outputs['artifact-id']])
})

test('the artifact of somebody else with that name is not deleted when a connection was cut', async () => {
  const artifacts = await artifactsFor()
  const platform = await platformFor({
    packageOf: (id) => (id === 'a-2' ? samplePackage({ 'app_definition.json': {} }) : samplePackage()),
  })
  const first = await runExport(platform, { name: 'backup', 'workflow-id': 'a-2' }, { artifacts })
  artifacts.faults.push({ call: 'CreateArtifact', drop: 'before' })
  const run = await runExport(platform, { name: 'backup' }, { artifacts, speed: 20 })
  expectPackageKept(
    run,
    /^Artifact: this run already has an artifact named backup\.zip\. Set overwrite: true or another name\./,
  )
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([first.outputs['artifact-id']])
})

/** An upload of another job of the run, which isn't finished. */
const ofAnotherJob = (name: string) => ({
  name,
  ...{ id: 7, size: 0, hash: '', created_at: '2026-11-26T11:31:17.373Z', expires_at: undefined },
  ...{ finalised: false, job: 'another job', blob: 'none' },
})
const held =
  /^Artifact: an upload that isn't finished holds the name backup\.zip, for example another job's\. Set another name, or re-run the job later\./

test.each([
  ['there was no fault', {}, []],
  ['a connection was cut before an artifact was created', {}, [{ call: 'CreateArtifact', drop: 'before' }]],
  ['artifacts are overwritten', { overwrite: 'true' }, []],
] satisfies [string, object, Fault[]][])(
  'an upload under way in another job is never deleted: %s',
  async (_, inputs, faults) => {
    const artifacts = await artifactsFor()
    artifacts.artifacts.push(ofAnotherJob('backup.zip'))
    artifacts.faults.push(...faults)
    const run = await runExport(await platformFor(), { name: 'backup', ...inputs }, { artifacts, speed: 50 })
    expectPackageKept(run, Object.keys(inputs).length > 0 ? /^Artifact: .*holds the name|already has/ : held)
    expect(artifacts.artifacts).toEqual([ofAnotherJob('backup.zip')])
  },
)

test('an upload of another job that ends while ours is retried is a taken name', async () => {
  const artifacts = await artifactsFor()
  const other = ofAnotherJob('backup.zip')
  artifacts.artifacts.push(other)
  artifacts.faults.push({ call: 'CreateArtifact', drop: 'before' })
  const run = runExport(await platformFor(), { name: 'backup' }, { artifacts, speed: 20 })
  const creations = () => artifacts.requests.filter(({ method }) => method === 'CreateArtifact').length
  while (creations() < 3) await setTimeout(5)
  Object.assign(other, { finalised: true, hash: 'sha256:other' })
  expectPackageKept(await run, /^Artifact: this run already has an artifact named backup\.zip\./)
  expect(artifacts.artifacts).toEqual([other])
})

test('one conflict right after the deletion is retried while overwriting, and not otherwise', async () => {
  const conflict = {
    ...({ call: 'CreateArtifact', status: 409 } as const),
    body: { msg: 'an artifact with this name already exists on the workflow run' },
  }
  const artifacts = await artifactsFor()
  const platform = await platformFor()
  await runExport(platform, { name: 'backup' }, { artifacts })
  artifacts.faults.push(conflict)
  const run = await runExport(platform, { name: 'backup', overwrite: 'true' }, { artifacts, speed: 20 })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([run.outputs['artifact-id']])
  artifacts.faults.push(conflict, conflict)
  expect((await runExport(platform, { name: 'backup', overwrite: 'true' }, { artifacts, speed: 20 })).exitCode).toBe(1)
  artifacts.faults.splice(0, 2, conflict)
  expect((await runExport(platform, { name: 'new' }, { artifacts, speed: 20 })).exitCode).toBe(1)
})

const final: [string, Fault, RegExp][] = [
  [
    'the service is a stand-in that refuses a field',
    { call: 'CreateArtifact', status: 400, body: { msg: 'proto: unknown field "mime_type"' } },
    /^Artifact: the artifact service here can't take the upload of workflow-export-a-1\.zip \(.*mime_type.*\)\. Set upload-artifact: false\./,
  ],
  [
    'the quota is used up',
    { call: 'CreateArtifact', status: 403, body: { msg: 'insufficient usage to create artifact' } },
    /^Artifact: the account's artifact storage is used up\. Delete old artifacts or lower retention-days, then re-run the job\./,
  ],
  [
    'the storage refuses without a word',
    { call: 'PutBlock', status: 403, times: 99 },
    /^Artifact: the upload of workflow-export-a-1\.zip failed \(status 403\)\. Re-run the job\./,
  ],
  [
    'the upload stalls',
    { call: 'PutBlock', stall: true, times: 99 },
    /^Artifact: the upload of workflow-export-a-1\.zip failed \((Upload progress stalled|it didn't finish within 10 minutes)\)/,
  ],
  [
    'the service never answers',
    { call: 'CreateArtifact', stall: true, times: 99 },
    /^Artifact: the upload of workflow-export-a-1\.zip failed \(it didn't finish within 10 minutes\)/,
  ],
]

test.each(final)('where %s, one line says what to do and the package stays', async (_, fault, message) => {
  const artifacts = await artifactsFor()
  artifacts.faults.push(fault)
  expectPackageKept(await runExport(await platformFor(), {}, { artifacts, speed: 1000 }), message)
})

test.each(['CreateArtifact', 'PutBlock'] as const)('if each %s is cut, the name is not called taken', async (call) => {
  const artifacts = await artifactsFor()
  artifacts.faults.push({ call, drop: 'before', times: 99 })
  const run = await runExport(await platformFor(), {}, { artifacts, speed: 50 })
  expectPackageKept(run, /^Artifact: the connection to the artifact service failed, 8 times in a row\. Re-run the job/)
})

test('where there is no artifact service, as on Enterprise Server, upload-artifact: false is named', async () => {
  const artifacts = await artifactsFor()
  const env = { GITHUB_SERVER_URL: 'https://github.corp.example' }
  expectPackageKept(
    await runExport(await platformFor(), {}, { artifacts, env }),
    /^Artifact: GitHub Enterprise Server has no artifact service for this action\. Set upload-artifact: false\./,
  )
  const run = await runExport(await platformFor(), { 'upload-artifact': 'true' })
  expectPackageKept(run, /^Artifact: no artifact service is available on this runner\. Set upload-artifact: false\./)
})

test('blocks of an artifact are held in memory for no more than two connections', async () => {
  const run = await runExport(await platformFor(), {}, { artifacts: await artifactsFor(), debug: true })
  expect(run.log).toContain('maxConcurrency: 2, bufferSize: 8388608')
})

posixTest('a run cancelled while it uploads ends at once and unpacks nothing; the package stays', async () => {
  const artifacts = await artifactsFor()
  artifacts.faults.push({ call: 'CreateArtifact', stall: true })
  const signalAfter = { signal: 'SIGTERM', when: /all checksums verified/ } as const
  const run = await runExport(await platformFor(), { 'unpack-to': 'flow' }, { artifacts, signalAfter })
  expect(run.annotations).toEqual([{ level: 'error', message: 'Cancelled (SIGTERM).' }])
  expect(run.exitCode).toBe(1)
  expect(existsSync(run.outputs['package-path'] ?? '')).toBe(true)
  expect(existsSync(join(run.workspace, 'flow'))).toBe(false)
})
