import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { downloadWithClient } from '../../simulator/runner/read-artifact.js'
import { artifactsFor, platformFor, runExport } from '../scene.js'

const packageWith = (flow: object) => samplePackage({ 'flow_definition.json': flow })
const savedAt = (time: string, prompt: string) =>
  packageWith({ nodes: [{ id: 'n1', name: 'Greet', prompt }], saved: time })

test('what only differs in ignored fields is no change and is not written; what differs elsewhere is, as a whole', async () => {
  let content = savedAt('monday', 'old')
  const platform = await platformFor({ packageOf: () => content })
  const inputs = { 'unpack-to': 'flow', ignore: '# time stamps\nsaved' }
  const { workspace } = await runExport(platform, inputs)
  const flow = () => JSON.parse(readFileSync(join(workspace, 'flow', 'flow_definition.json'), 'utf8'))
  content = savedAt('tuesday', 'old')
  const same = await runExport(platform, inputs, { workspace })
  expect(same.outputs).toMatchObject({ changed: 'false', added: '0', modified: '0', removed: '0' })
  expect(flow().saved).toBe('monday')
  content = savedAt('wednesday', 'new')
  const other = await runExport(platform, inputs, { workspace })
  expect(other.outputs).toMatchObject({ changed: 'true', added: '0', modified: '1', removed: '0' })
  expect(flow()).toMatchObject({ saved: 'wednesday', nodes: [{ prompt: 'new' }] })
})

test('changes are counted for each workflow and for all of them, and the report is outside the workspace', async () => {
  let prompt = 'old'
  const platform = await platformFor({ packageOf: (id) => savedAt('monday', id === 'a-3' ? 'old' : prompt) })
  const inputs = { workflows: 'banking a-1 cf-1\nsupport a-2 cf-2\ntravel a-3 cf-3', 'unpack-to': 'flows' }
  const { workspace } = await runExport(platform, inputs)
  prompt = 'new'
  const run = await runExport(platform, inputs, { workspace })
  expect(run.outputs).toMatchObject({ changed: 'true', added: '0', modified: '2', removed: '0' })
  expect(JSON.parse(run.outputs.exports ?? '')).toMatchObject([
    { name: 'banking', changed: true, modified: 1 },
    { name: 'support', changed: true, modified: 1 },
    { name: 'travel', changed: false, added: 0, modified: 0, removed: 0 },
  ])
  const path = run.outputs['report-path'] ?? ''
  expect(relative(workspace, path)).toMatch(/^\.\./)
  expect(readFileSync(path, 'utf8')).toContain('`prompt`: `"old"` → `"new"`')
})

test('env_variables.json is told to stay out of the folder only if it does', async () => {
  const platform = await platformFor()
  const told = /env_variables\.json isn't unpacked/
  expect((await runExport(platform, { 'unpack-to': 'flow' })).log).toMatch(told)
  const unpacked = await runExport(platform, { 'unpack-to': 'flow', 'unpack-env-variables': 'true' })
  expect(existsSync(join(unpacked.workspace, 'flow', 'env_variables.json'))).toBe(true)
  expect(unpacked.log).not.toMatch(told)
  expect((await runExport(platform)).log).not.toMatch(told)
})

test('artifact-env-variables: false uploads a copy without the variables; the package stays what the platform made', async () => {
  const artifacts = await artifactsFor()
  const platform = await platformFor()
  const event = { repository: { private: false } }
  const run = await runExport(platform, { 'artifact-env-variables': 'false' }, { artifacts, event })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  const { outputs } = run
  expect(outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/)
  expect(outputs['artifact-digest']).not.toBe(outputs['package-sha256'])
  expect(artifacts.artifacts).toMatchObject([
    { name: 'workflow-export-a-1.zip', hash: `sha256:${outputs['artifact-digest']}` },
  ])
  expect(readFileSync(outputs['package-path'] ?? '')).toEqual(samplePackage())
  const folder = join(run.temp, 'back')
  expect(await downloadWithClient(artifacts.env, Number(outputs['artifact-id']), folder)).toEqual([
    'app_definition.json',
    'flow_definition.json',
  ])
})
