import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  type Call,
  type PlatformOptions,
  type PlatformSimulator,
  reply,
  samplePackage,
  stall,
} from '../simulator/fakes/platform.js'
import { artifactsFor, platformFor, runPromote, visible, workspaceWith } from './scene.js'

const app = '{"name":"Banking"}'
const variables = '[{"name":"REGION","value":"production-secret-7"}]'
const flow = (prompt: string) => ({ nodes: [{ id: 'n1', name: 'Greet', prompt }] })
const packageWith = (prompt: string, more: Record<string, unknown> = {}) =>
  samplePackage({
    'app_definition.json': app,
    'flow_definition.json': flow(prompt),
    'env_variables.json': variables,
    ...more,
  })

/** A target whose workflows say "old", and a workspace with a package for each of them that says "new". */
async function scene(options: PlatformOptions = {}, names: string[] = ['banking']) {
  const platform = await platformFor({ packageOf: () => packageWith('old'), ...options })
  const artifacts = await artifactsFor()
  const files = Object.fromEntries(names.map((name) => [`packages/${name}.zip`, packageWith('new')]))
  const workspace = await workspaceWith({ 'new.zip': packageWith('new'), 'same.zip': packageWith('old'), ...files })
  const run = (inputs: Record<string, string> = {}) => runPromote(platform, inputs, { artifacts, workspace })
  return { platform, artifacts, workspace, run }
}

const callsOf = (platform: PlatformSimulator) => platform.seen.map(({ call }) => call)
const count = (platform: PlatformSimulator, call: Call) => callsOf(platform).filter((each) => each === call).length
const rowsOf = ({ outputs }: { outputs: Record<string, string> }) => JSON.parse(outputs.promotions ?? '')

test('a plan shows what will change, needs the export scope only, and changes nothing', async () => {
  const { platform, artifacts, run } = await scene({ scopes: ['Export workflow'] })
  const plan = await run({ plan: 'true' })
  expect(plan).toMatchObject({ exitCode: 0, stderr: '' })
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '0', modified: '1', removed: '0', 'workflow-id': 'a-1' })
  expect(plan.outputs['target-digest']).toMatch(/^[0-9a-f]{64}$/)
  const report = readFileSync(plan.outputs['report-path'] ?? '', 'utf8')
  expect(report).toContain('**`Greet`** › `prompt`: `"old"` → `"new"`')
  expect(plan.summary).toContain('**`Greet`** › `prompt`: `"old"` → `"new"`')
  expect(plan.summary).toMatch(/Plan&#58; 1 of 1 workflow will change at 127\.0\.0\.1/)
  expect(plan.annotations).toEqual([
    {
      level: 'notice',
      message: expect.stringMatching(/^Plan: 1 of 1 workflow will change at 127\.0\.0\.1:\d+ \(1 modified\)/),
    },
  ])
  expect(new Set(callsOf(platform))).toEqual(new Set(['start', 'status', 'download']))
  expect(artifacts.artifacts).toEqual([])
  expect(rowsOf(plan)).toEqual([
    {
      name: 'workflow-a-1',
      'workflow-id': 'a-1',
      changed: true,
      added: 0,
      modified: 1,
      removed: 0,
      imported: false,
      deployed: false,
    },
  ])
})

test('applying keeps the package that was there as an artifact, then imports and deploys', async () => {
  const { platform, artifacts, run } = await scene()
  const result = await run({ name: 'banking' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' })
  expect(await artifacts.read('banking-before-1.zip')).toEqual(packageWith('old'))
  const [backup] = artifacts.artifacts
  expect(rowsOf(result)).toEqual([
    {
      name: 'banking',
      'workflow-id': 'a-1',
      changed: true,
      added: 0,
      modified: 1,
      removed: 0,
      imported: true,
      deployed: true,
      'backup-artifact-id': backup?.id,
      'backup-artifact-name': 'banking-before-1.zip',
    },
  ])
  expect(platform.workflows.get('a-1')?.deployed?.flow.toString()).toBe(JSON.stringify(flow('new')))
  expect(result.outputs).toMatchObject({ 'workflow-id': 'a-1', status: 'SUCCESS' })
  expect(result.outputs['dock-status-id']).toBe([...platform.jobs.keys()].at(-1))
  expect(result.summary).toContain('banking-before-1.zip')
  const order = callsOf(platform).filter((call) => call === 'start' || call === 'import' || call === 'deploy')
  expect(order).toEqual(['start', 'import', 'deploy'])
})

test('a second promotion in a run keeps a backup of its own', async () => {
  const { artifacts, run } = await scene()
  await run({ name: 'banking' })
  const back = await run({ name: 'banking', package: 'same.zip' })
  expect(back).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(back)).toMatchObject([
    { imported: true, deployed: true, 'backup-artifact-name': 'banking-before-1-2.zip' },
  ])
  expect(await artifacts.read('banking-before-1.zip')).toEqual(packageWith('old'))
  expect(await artifacts.read('banking-before-1-2.zip')).not.toEqual(packageWith('old'))
})

test('a target that speaks the tools dialect is planned for and promoted to', async () => {
  const { platform, artifacts, run } = await scene({ dialect: 'tools' })
  const plan = await run({ plan: 'true' })
  expect(plan.outputs).toMatchObject({ changed: 'true', modified: '1' })
  const result = await run({ name: 'banking', 'expected-target': plan.outputs['target-digest'] ?? '' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result)).toMatchObject([{ imported: true, deployed: true }])
  expect(await artifacts.read('banking-before-1.zip')).toEqual(packageWith('old'))
  expect(platform.workflows.get('a-1')?.deployed?.flow.toString()).toBe(JSON.stringify(flow('new')))
})

test('deploy: false stops after the import', async () => {
  const { platform, run } = await scene()
  const result = await run({ deploy: 'false' })
  expect(result.exitCode).toBe(0)
  expect(rowsOf(result)).toMatchObject([{ imported: true, deployed: false }])
  expect(count(platform, 'deploy')).toBe(0)
})

test('a workflow that does not differ is left alone', async () => {
  const { platform, artifacts, run } = await scene()
  const result = await run({ package: 'same.zip' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false', modified: '0' } })
  expect(rowsOf(result)).toMatchObject([{ changed: false, imported: false, deployed: false }])
  expect(new Set(callsOf(platform))).toEqual(new Set(['start', 'status', 'download']))
  expect(artifacts.artifacts).toEqual([])
  expect(result.summary).toContain('Nothing differs')
})

test('ignored fields neither make a difference nor a stale plan', async () => {
  let stamp = 1
  const { run } = await scene({
    packageOf: () => packageWith('old', { 'app_definition.json': { name: 'Banking', updatedAt: stamp++ } }),
  })
  const ignore = 'updatedAt'
  expect((await run({ package: 'same.zip', ignore })).outputs.changed).toBe('false')
  const plan = await run({ plan: 'true', ignore })
  const applied = await run({ ignore, 'expected-target': plan.outputs['target-digest'] ?? '' })
  expect(applied.exitCode).toBe(0)
  expect(rowsOf(applied)).toMatchObject([{ imported: true, deployed: true }])
})

test('a stale plan fails before anything is changed', async () => {
  let prompt = 'old'
  const { platform, artifacts, run } = await scene({ packageOf: () => packageWith(prompt) })
  const plan = await run({ plan: 'true' })
  prompt = 'edited behind its back'
  const stale = await run({ 'expected-target': plan.outputs['target-digest'] ?? '' })
  expect(stale.exitCode).toBe(1)
  expect(stale.annotations).toEqual([{ level: 'error', message: expect.stringMatching(/^The plan is stale/) }])
  expect(stale.outputs['target-digest']).not.toBe(plan.outputs['target-digest'])
  expect(readFileSync(stale.outputs['report-path'] ?? '', 'utf8')).toContain('edited behind its back')
  expect(count(platform, 'file') + count(platform, 'import')).toBe(0)
  expect(artifacts.artifacts).toEqual([])
  expect(rowsOf(stale)).toMatchObject([{ imported: false, deployed: false }])
})

test('without a backup nothing is imported', async () => {
  const { platform, workspace } = await scene()
  const result = await runPromote(platform, { 'upload-artifact': 'true' }, { workspace })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toEqual([{ level: 'error', message: expect.stringMatching(/^Artifact: /) }])
  expect(count(platform, 'file') + count(platform, 'import')).toBe(0)
  const allowed = await runPromote(platform, { 'upload-artifact': 'false' }, { workspace })
  expect(rowsOf(allowed)).toMatchObject([{ imported: true, deployed: true }])
})

test('artifact-env-variables: false leaves the variables out of the backup only', async () => {
  const { platform, artifacts, run } = await scene()
  expect((await run({ name: 'banking', 'artifact-env-variables': 'false' })).exitCode).toBe(0)
  const backup = await artifacts.read('banking-before-1.zip')
  expect(backup.includes('env_variables.json')).toBe(false)
  expect(backup.includes('flow_definition.json')).toBe(true)
  expect(platform.workflows.get('a-1')?.env?.toString()).toBe(variables)
})

test('a new workflow is created and deployed, without a backup', async () => {
  const { platform, artifacts, workspace } = await scene()
  const plan = await runPromote(platform, { 'workflow-name': 'Banking', plan: 'true' }, { artifacts, workspace })
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '1' })
  expect(platform.seen).toEqual([])
  const result = await runPromote(platform, { 'workflow-name': 'Banking' }, { artifacts, workspace })
  const [id] = [...platform.workflows.keys()]
  expect(result.outputs['workflow-id']).toBe(id)
  expect(rowsOf(result)).toMatchObject([{ name: 'Banking', 'workflow-id': id, imported: true, deployed: true }])
  expect(artifacts.artifacts).toEqual([])
})

const three = 'first a-0 cf-0\nsecond a-1 cf-1\nthird a-2 cf-2'
const names = ['first', 'second', 'third']

test('several workflows are all compared first, then applied in the order given', async () => {
  const { platform, artifacts, run } = await scene({}, names)
  const result = await run({ workflows: three, package: 'packages' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result).map(({ name, deployed }: { name: string; deployed: boolean }) => [name, deployed])).toEqual(
    names.map((name) => [name, true]),
  )
  const order = callsOf(platform).filter((call) => call === 'start' || call === 'import' || call === 'deploy')
  expect(order).toEqual(['start', 'start', 'start', 'import', 'deploy', 'import', 'deploy', 'import', 'deploy'])
  const imported = [...platform.jobs.values()].filter(({ action }) => action === 'IMPORT')
  expect(imported.map(({ workflowId }) => workflowId)).toEqual(['a-0', 'a-1', 'a-2'])
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(names.map((name) => `${name}-before-1.zip`))
  expect(Object.keys(result.outputs).sort()).toEqual(
    ['added', 'changed', 'modified', 'promotions', 'removed', 'report-path', 'target-digest'].sort(),
  )
})

test('the first failure stops the rest, and the rows say what was done', async () => {
  const { platform, run } = await scene({}, names)
  platform.fault('import', (_request, _response, serve) => serve())
  platform.fault('import', reply(400, { message: 'Incompatible version' }))
  const result = await run({ workflows: three, package: 'packages' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toEqual([
    {
      level: 'error',
      message: expect.stringMatching(
        /^second: Import: the platform answered 400 \(Incompatible version\).*second-before-1\.zip.*Not started: third\.$/,
      ),
    },
  ])
  expect(rowsOf(result)).toMatchObject([
    { name: 'first', imported: true, deployed: true },
    {
      name: 'second',
      imported: false,
      deployed: false,
      error: expect.any(String),
      'backup-artifact-name': 'second-before-1.zip',
    },
    { name: 'third', imported: false, deployed: false },
  ])
  expect(result.summary).toContain('first-before-1.zip')
  expect(count(platform, 'import')).toBe(2)
})

test('a target that cannot be exported stops all of them before anything is changed', async () => {
  const { platform, artifacts, run } = await scene({}, names)
  platform.fault('start', (_request, _response, serve) => serve())
  platform.fault('start', reply(400, { message: 'No such flow' }))
  const result = await run({ workflows: three, package: 'packages' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]?.message).toMatch(
    /^1 of 3 targets could not be compared\. .*No such flow.*Nothing was changed\.$/,
  )
  expect(count(platform, 'import')).toBe(0)
  expect(artifacts.artifacts).toEqual([])
})

test('bad inputs and missing packages are all named before any request', async () => {
  const { platform, run } = await scene({}, ['second'])
  const result = await run({ workflows: three, package: 'packages', 'expected-target': 'x', deploy: 'maybe' })
  expect(result.exitCode).toBe(1)
  const message = result.annotations[0]?.message ?? ''
  for (const part of ['package of first', 'package of third', 'expected-target', 'deploy'])
    expect(message).toContain(part)
  expect(message).not.toContain('package of second')
  expect(platform.seen).toEqual([])
  expect(result.outputs.promotions).toBe('[]')
})

test('one target for two packages is refused before any request', async () => {
  const { platform, run } = await scene({}, names)
  const result = await run({ workflows: `${three}\nthird-again a-2 cf-3`, package: 'packages' })
  expect(result.annotations[0]?.message).toContain('workflows has workflow-id a-2 for third and for third-again')
  expect(platform.seen).toEqual([])
})

test('package-sha256 refuses any other package', async () => {
  const { platform, run } = await scene()
  const result = await run({ 'package-sha256': 'a'.repeat(64) })
  expect(result.annotations[0]?.message).toMatch(/^Bad input: package-sha256 is not the digest of the package/)
  expect(platform.seen).toEqual([])
})

test('no value of a variable is shown, and those that the target lacks are named', async () => {
  const { run, workspace } = await scene()
  const { writeFileSync } = await import('node:fs')
  writeFileSync(
    join(workspace, 'env.json'),
    '[{"name":"REGION","value":"hidden-1"},{"name":"API_URL","value":"hidden-2"}]',
  )
  const plan = await run({ plan: 'true', 'env-variables': 'env.json' })
  expect(plan.exitCode).toBe(0)
  const report = readFileSync(plan.outputs['report-path'] ?? '', 'utf8')
  expect(plan.summary).toMatch(/lacks: `API_URL`/)
  expect(report).toContain('`REGION`')
  for (const value of ['hidden-1', 'hidden-2', 'production-secret-7']) {
    expect(visible(plan) + report + JSON.stringify(plan.outputs)).not.toContain(value)
  }
})

test('a cancelled import says that the job may still be running and where the backup is', async () => {
  const { platform, artifacts, workspace } = await scene()
  platform.fault('import', (_request, _response, serve) => serve())
  let imports = 0
  platform.fault('status', (_request, _response, serve) => serve(), 2)
  platform.fault('status', stall)
  const result = await runPromote(
    platform,
    { name: 'banking' },
    { artifacts, workspace, signalAfter: { signal: 'SIGINT', when: /Import job: / } },
  )
  imports = count(platform, 'import')
  expect(imports).toBe(1)
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]?.message).toMatch(
    /^Cancelled \(SIGINT\)\. The job may still be running on the platform: dock status ds-.* banking-before-1\.zip \(artifact \d+\)\.$/,
  )
  expect(rowsOf(result)).toMatchObject([{ imported: false, 'backup-artifact-name': 'banking-before-1.zip' }])
})

test('package-sha256 is of a zip, in any case', async () => {
  const { platform, run, workspace } = await scene()
  const sha256 = createHash('sha256')
    .update(readFileSync(join(workspace, 'new.zip')))
    .digest('hex')
  expect(await run({ plan: 'true', 'package-sha256': sha256.toUpperCase() })).toMatchObject({ exitCode: 0 })
  platform.seen.splice(0)
  const refused = [
    [{ package: 'packages', 'package-sha256': sha256 }, 'package-sha256 is only for a package that is a .zip'],
    [{ 'package-sha256': `${sha256}0` }, 'package-sha256 must be a SHA-256: 64 hexadecimal digits'],
    [
      { package: 'packages', 'package-sha256': sha256, workflows: 'banking a-1 cf-1' },
      'package-sha256 is only for a single package',
    ],
  ] as const
  for (const [inputs, why] of refused) expect((await run(inputs)).annotations[0]?.message).toContain(why)
  expect(platform.seen).toEqual([])
})

test('a new workflow needs no variables, and excludes what names an existing one', async () => {
  const { platform, run } = await scene()
  const others = { 'workflow-id': 'a-1', 'flow-id': 'cf-1', 'expected-target': 'a'.repeat(64) }
  const result = await run({ 'workflow-name': 'New', ...others })
  const message = result.annotations[0]?.message ?? ''
  for (const name of Object.keys(others)) expect(message).toContain(`${name} can't be combined with workflow-name`)
  expect(platform.seen).toEqual([])
})

test('a new workflow that the platform gives no ID is imported, not deployed, and the step says so', async () => {
  const { platform, run } = await scene({ extra: { workflowId: undefined } })
  const result = await run({ 'workflow-name': 'Banking' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations.at(-1)?.message).toMatch(/^Banking was imported but not deployed: the platform named no ID/)
  expect(count(platform, 'deploy')).toBe(0)
  const [row] = rowsOf(result)
  expect(row).toMatchObject({ name: 'Banking', imported: true, deployed: false, error: expect.any(String) })
})

test('a re-run of the job keeps a backup named after its attempt', async () => {
  const { platform, artifacts, workspace } = await scene()
  const options = { artifacts, workspace, env: { GITHUB_RUN_ATTEMPT: '2' } }
  const { exitCode, temp } = await runPromote(platform, { name: 'banking' }, options)
  expect(exitCode).toBe(0)
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['banking-before-2.zip'])
  // The definitions, which were unpacked to be uploaded, are gone.
  expect(readdirSync(temp).filter((name) => name.startsWith('workflow-promote-'))).toEqual([])
})

test('several packages may be zips or folders, and only some may have variables of their own', async () => {
  const { platform, artifacts } = await scene()
  const workspace = await workspaceWith({
    'packages/first.zip': packageWith('new'),
    'packages/second/app_definition.json': app,
    'packages/second/flow_definition.json': JSON.stringify(flow('new')),
    'packages/second/env_variables.json': variables,
    'variables/first.json': variables.replace('7', '8'),
  })
  const inputs = { workflows: 'first a-1 cf-1\nsecond a-2 cf-2', package: 'packages', 'env-variables': 'variables' }
  const plan = await runPromote(platform, { ...inputs, plan: 'true' }, { artifacts, workspace })
  expect(plan.exitCode).toBe(0)
  expect(rowsOf(plan)).toMatchObject([
    { name: 'first', modified: 2 },
    { name: 'second', modified: 1 },
  ])
})

test('a new workflow may come without variables', async () => {
  const { platform, artifacts } = await scene()
  const workspace = await workspaceWith({ 'bare.zip': packageWith('new', { 'env_variables.json': undefined }) })
  const inputs = { package: 'bare.zip', plan: 'true' }
  expect(await runPromote(platform, { ...inputs, 'workflow-name': 'New' }, { artifacts, workspace })).toMatchObject({
    exitCode: 0,
  })
  expect((await runPromote(platform, inputs, { artifacts, workspace })).annotations[0]?.message).toMatch(
    /^Bad input: env-variables is required for an existing workflow/,
  )
})

test('a value that the platform quotes is shown nowhere', async () => {
  const { platform, run } = await scene()
  platform.fault('import', reply(400, { message: 'REGION is production-secret-7' }))
  const result = await run()
  expect(result.annotations[0]?.message).toContain(' is ***)')
  expect(visible(result) + JSON.stringify(result.outputs)).not.toContain('production-secret-7')
})
