import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { reply } from '../../simulator/fakes/replies.js'
import { makeZip } from '../../simulator/fakes/zip.js'
import { downloadWithClient } from '../../simulator/runner/read-artifact.js'
import { artifactsFor, platformFor, runExport, textOf } from '../scene.js'

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
  expect((await runExport(platform, inputs, { workspace })).outputs.changed).toBe('false')
})

test('env_variables.json stays out of the folder unless asked for, and the log says so; the artifact has it', async () => {
  const platform = await platformFor()
  const artifacts = await artifactsFor()
  const told = /without env_variables\.json/
  const run = await runExport(platform, { 'unpack-to': 'flow' }, { artifacts })
  expect(run.log).toMatch(told)
  const files = () => readdirSync(join(run.workspace, 'flow')).filter((name) => !name.startsWith('.'))
  expect(files()).toEqual(['app_definition.json', 'flow_definition.json'])
  expect((await artifacts.read('workflow-export-a-1.zip')).toString('latin1')).toContain('env_variables.json')
  const inputs = { 'unpack-to': 'flow', 'unpack-env-variables': 'true' }
  expect((await runExport(platform, inputs, { workspace: run.workspace })).log).not.toMatch(told)
  expect(files()).toEqual(['app_definition.json', 'env_variables.json', 'flow_definition.json'])
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

test('a public repository is warned of artifacts with environment variables', async () => {
  const options = { artifacts: await artifactsFor(), event: { repository: { private: false } } }
  const platform = await platformFor()
  const run = await runExport(platform, {}, options)
  const message =
    'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.'
  expect(run.annotations).toEqual([{ level: 'warning', message }])
  expect((await runExport(platform, {}, { event: options.event })).annotations).toEqual([])
})

test('a line of ignore that matches nothing in any workflow is named once', async () => {
  const platform = await platformFor({ packageOf: (id) => (id === 'a-1' ? savedAt('monday', 'x') : samplePackage()) })
  const inputs = { workflows: 'one a-1 cf-1\ntwo a-2 cf-2', 'unpack-to': 'flows', ignore: 'saved\npositon\n# note' }
  expect((await runExport(platform, inputs)).annotations).toEqual([
    { level: 'notice', message: 'No field matched "positon" in ignore. Check the spelling.' },
  ])
})

test('folders that were unpacked before and that no line names are named', async () => {
  const platform = await platformFor()
  const { workspace } = await runExport(platform, { workflows: 'old a-1 cf-1\nBanking a-2 cf-2', 'unpack-to': 'flows' })
  mkdirSync(join(workspace, 'flows', 'notes'))
  const inputs = { workflows: 'new a-1 cf-1\nBanking a-2 cf-2', 'unpack-to': 'flows' }
  const run = await runExport(platform, inputs, { workspace })
  const message =
    'The folder "old" was unpacked by this action, but no line of the list names it. Delete the folder, or add its line.'
  expect(run.annotations).toEqual([{ level: 'warning', message }])
})

test('a file that GitHub would refuse in a push is named, and a credential in it never shown', async () => {
  const token = `ghp_${'aB3'.repeat(12)}`
  const content = makeZip([
    ...['app_definition.json', 'flow_definition.json'].map((name) => ({ name, content: `{"x":"${name} ${token}"}` })),
    { name: 'env_variables.json', content: `{"TOKEN":"${token}"}` },
  ])
  const platform = await platformFor({ packageOf: () => content })
  const run = await runExport(platform, { workflows: 'banking a-1 cf-1', 'unpack-to': 'flows' }, { debug: true })
  const refused = (name: string) =>
    `[banking] "${name}" contains what looks like a GitHub token. GitHub may refuse a push with it (GH013). Move it to an environment variable of the workflow, and replace it.`
  expect(run.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    `warning: ${refused('app_definition.json')}`,
    `warning: ${refused('flow_definition.json')}`,
  ])
  expect(run.log).not.toContain(token)
  expect((await runExport(platform)).annotations).toEqual([])
})

test('the error and the summary link the troubleshooting page of the version that runs', async () => {
  const platform = await platformFor()
  const env = { GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1' }
  const page = 'https://github.com/o/r/blob/v1/docs/troubleshooting.md'
  platform.fault('start', reply(404, {}), 99)
  for (const inputs of [{}, { workflows: 'one a-1 cf-1\ntwo a-2 cf-2' }]) {
    const run = await runExport(platform, inputs, { env })
    expect(run.annotations[0]?.message).toMatch(new RegExp(`\\. See ${page}#the-platforms-response$`))
    expect(textOf(run.summary.replace(/href="(.*?)"/g, '>$1<'))).toContain(`${page}#the-platforms-response`)
  }
  const refused = await runExport(platform, { summary: 'yes' }, { env })
  expect(refused.annotations[0]?.message).toMatch(new RegExp(` See ${page}#before-anything-is-sent$`))
})

test('variables that are not unpacked are not spoken of in the report, and their values stay hidden', async () => {
  let prompt = 'Call with secret-value-1'
  let value = 'secret-value-1'
  const packageOf = () =>
    samplePackage({
      'env_variables.json': { CRM_KEY: value },
      'flow_definition.json': { nodes: [{ id: 'n1', name: 'Greet', prompt }] },
    })
  const platform = await platformFor({ packageOf })
  const first = await runExport(platform, { 'unpack-to': 'flow' })
  prompt = 'Ask with secret-value-1'
  const second = await runExport(platform, { 'unpack-to': 'flow' }, { workspace: first.workspace })
  for (const { outputs, summary } of [first, second]) {
    const report = readFileSync(outputs['full-report-path'] ?? '', 'utf8')
    expect(report + summary).not.toMatch(/CRM_KEY|variables.{1,3}json.*values|weren't compared|secret-value/)
  }
  expect(second.outputs).toMatchObject({ added: '0', modified: '1', removed: '0' })
  const { workspace } = first
  const third = await runExport(platform, { 'unpack-to': 'flow', 'unpack-env-variables': 'true' }, { workspace })
  expect(third.outputs).toMatchObject({ changed: 'true', added: '1' })
  expect(third.summary).toContain('CRM_KEY')
  value = 'secret-value-2'
  prompt = 'Ask with secret-value-2'
  const last = await runExport(platform, { 'unpack-to': 'flow' }, { workspace })
  expect(last.outputs).toMatchObject({ modified: '1', removed: '1' })
  expect(readFileSync(last.outputs['full-report-path'] ?? '', 'utf8')).not.toContain(value)
})
