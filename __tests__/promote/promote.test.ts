import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { reply, stall } from '../../simulator/fakes/replies.js'
import { filesOf, sampleWorkflow } from '../../simulator/fakes/sample.js'
import { rowsIn, runPromote, visible } from '../scene.js'
import {
  app,
  backupsIn,
  callsOf,
  count,
  deployedOf,
  errorOf,
  flow,
  packageWith,
  rowsOf,
  scene,
  several,
  stepsOf,
  variables,
} from './promote.js'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('a plan shows what is promoted onto what and what will be done, needs the export scope only, and changes nothing', async () => {
  const env = '[{"name":"REGION","value":"other"},{"name":"API_URL","value":"x"}]'
  const more = { 'app_definition.json': { name: 'Claims Assistant', version: '1.4' }, 'env_variables.json': env }
  const zip = packageWith('new', more)
  const { platform, artifacts, run } = await scene({ scopes: ['Export workflow'], files: { 'claims.zip': zip } })
  const plan = await run({ plan: 'true', name: 'claims', package: 'claims.zip' })
  expect(plan).toMatchObject({ exitCode: 0, stderr: '' })
  const counts = { added: 2, modified: 2, removed: 0 }
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '2', modified: '2', removed: '0', 'workflow-id': 'a-1' })
  expect(plan.outputs['dock-status-id']).toBe([...platform.jobs.keys()].at(-1))
  for (const name of ['report-path', 'full-report-path']) {
    expect(readFileSync(plan.outputs[name] ?? '', 'utf8')).toContain('`prompt`: `"old"` → `"new"`')
  }
  expect(plan.annotations).toEqual([
    { level: 'notice', message: expect.stringMatching(/^Plan: 1 of 1 workflow will change at 127\.0\.0\.1:\d+/) },
  ])
  expect(new Set(callsOf(platform))).toEqual(new Set(['start', 'download']))
  expect(artifacts.artifacts).toEqual([])
  const row = {
    ...{ name: 'claims', 'workflow-id': 'a-1', changed: true, ...counts, 'package-sha256': sha256(zip) },
    ...{ imported: false, deployed: false, 'dock-status-id': plan.outputs['dock-status-id'] },
  }
  expect(rowsOf(plan)).toEqual([row])
  expect(JSON.parse(readFileSync(plan.outputs['promotions-path'] ?? '', 'utf8'))).toEqual([row])

  const { summary } = plan
  expect(summary).toMatch(/^### Plan&#58; 1 of 1 workflow will change at 127\.0\.0\.1/)
  const source = `Claims Assistant 1.4, claims.zip, sha256 ${sha256(zip).slice(0, 12)}…`
  expect(rowsIn({ summary })).toEqual([['claims', source, 'Banking (a-1)', '2 modified, 2 added']])
  expect(summary).toContain(
    [
      '- The in-development version of `claims` is replaced, then deployed.',
      'A backup is kept first, as `claims-before-<run attempt>.zip`.',
      "The import sends the package's own variables. Added: `API_URL`. The target keeps its own value of `REGION`.\n",
    ].join(' '),
  )
  expect(summary).not.toMatch(/No backup|Nothing differs|Ignored fields|is created/)
})

test('a plan says what is left out', async () => {
  const { run } = await scene()
  const plan = async (inputs = {}) => (await run({ plan: 'true', ...inputs })).summary
  expect(await plan({ 'upload-artifact': 'false', deploy: 'false' })).toContain('is replaced. No backup is kept.')
  const without = '-before-<run attempt>.zip`, without environment variables.'
  expect(await plan({ 'artifact-env-variables': 'false' })).toContain(without)
  const summary = await plan()
  for (const words of ['is replaced. ', without]) expect(summary).not.toContain(words)
})

test('a plan of several says each sentence of the workflows for which it is true', async () => {
  const { run } = await scene({ packageOf: (id) => packageWith(id === 'a-1' ? 'new' : 'old') })
  const { summary } = await run({ ...several(3), plan: 'true' })
  expect(summary).toMatch(/^### Plan&#58; 2 of 3 workflows will change/)
  for (const name of ['first', 'third']) {
    expect(summary).toContain(
      `- The in-development version of \`${name}\` is replaced, then deployed. A backup is kept first, as \`${name}-before-<run attempt>.zip\`.`,
    )
  }
  expect(summary).not.toMatch(/of `second`|`second-before/)
  expect(summary).toContain(
    "Nothing differs in `second`: neither imported nor deployed. That doesn't mean that the version there is deployed",
  )
  expect(rowsIn({ summary }).map(([, , , what]) => what)).toEqual(['1 modified', 'nothing: it stays', '1 modified'])
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
      'package-sha256': sha256(packageWith('new')),
      imported: true,
      deployed: true,
      'dock-status-id': [...platform.jobs.keys()].at(-1),
      'backup-artifact-id': backup?.id,
      'backup-artifact-name': 'banking-before-1.zip',
    },
  ])
  expect(deployedOf(platform, 'a-1')).toBe('new')
  expect(result.outputs).toMatchObject({ 'workflow-id': 'a-1', status: 'SUCCESS' })
  expect(result.outputs['dock-status-id']).toBe([...platform.jobs.keys()].at(-1))
  expect(result.log).toMatch(/Backup of workflow a-1 cf-1 at 127\.0\.0\.1:\d+: banking-before-1\.zip, https:/)
  expect(rowsIn(result)).toEqual([['banking', 'a-1', '✅ Imported and deployed', '1 modified', 'banking-before-1.zip']])
  expect(result.summary).toMatch(/^### 1 of 1 workflow promoted to 127/)
  expect(result.summary).toContain(
    'If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.',
  )
  expect(stepsOf(platform)).toEqual(['start', 'import', 'deploy'])
})

test('a roll-back promotes the backup, also of a target that speaks the tools dialect', async () => {
  const { platform, artifacts, workspace, run } = await scene({ dialect: 'tools' })
  await run({ name: 'banking' })
  expect(deployedOf(platform, 'a-1')).toBe('new')
  writeFileSync(join(workspace, 'backup.zip'), await artifacts.read('banking-before-1.zip'))
  const back = await run({ name: 'banking', package: 'backup.zip' })
  expect(rowsOf(back)).toMatchObject([
    { imported: true, deployed: true, 'backup-artifact-name': 'banking-before-1-2.zip' },
  ])
  expect(deployedOf(platform, 'a-1')).toBe('old')
})

test('a workflow that does not differ is left alone', async () => {
  const { platform, artifacts, run } = await scene()
  const result = await run({ package: 'same.zip' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false', modified: '0' } })
  expect(rowsOf(result)).toMatchObject([{ changed: false, imported: false, deployed: false }])
  expect(new Set(callsOf(platform))).toEqual(new Set(['start', 'download']))
  expect(artifacts.artifacts).toEqual([])
  expect(rowsIn(result)).toEqual([['workflow-a-1', 'a-1', '✅ Unchanged']])
  expect(result.summary).toMatch(/^### Nothing differs at 127.*nothing was done\n/)
  expect(result.summary).not.toContain('roll back')
  const { summary } = await run({ plan: 'true', ignore: 'prompt' })
  expect(summary).toContain('Ignored fields that differ: `workflow-a-1` (`nodes.*.prompt`).')
})

test('without a backup nothing is imported', async () => {
  const { platform, workspace } = await scene()
  expect(errorOf(await runPromote(platform, {}, { workspace }))).toMatch(/^Artifact: /)
  expect(count(platform, 'file') + count(platform, 'import')).toBe(0)
})

test('artifact-env-variables: false leaves the variables out of the backup only, and the summary says what a roll-back needs', async () => {
  const { platform, artifacts, run } = await scene()
  const result = await run({ name: 'banking', 'artifact-env-variables': 'false' })
  const backup = await artifacts.read('banking-before-1.zip')
  expect(backup.includes('env_variables.json')).toBe(false)
  expect(backup.includes('flow_definition.json')).toBe(true)
  expect(platform.workflows.get('a-1')?.env?.toString()).toBe(variables)
  expect(result.summary).toContain('to workflow `a-1` with env-variables, because it holds none.')
  expect((await run({ name: 'banking', package: 'same.zip' })).summary).not.toContain('holds none')
})

test('a new workflow is created and deployed, without a backup', async () => {
  const { platform, artifacts, run } = await scene({
    files: { 'sample.zip': samplePackage(filesOf(sampleWorkflow('support'))) },
  })
  const inputs = { 'workflow-name': 'Banking', package: 'sample.zip' }
  const plan = await run({ ...inputs, plan: 'true' })
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '1', 'plan-digest': expect.any(String) })
  expect(platform.seen).toEqual([])
  expect(plan.summary).toContain('`Banking` is created and deployed: there is nothing to back up.')
  expect(plan.summary).not.toMatch(/replaced|backup is kept|No backup/i)
  expect(rowsIn(plan)).toMatchObject([
    [
      'Banking',
      expect.stringContaining('sample.zip'),
      'a new workflow',
      expect.stringMatching(/^\d\d nodes, \d\d connections$/),
    ],
  ])
  const result = await run({ ...inputs, 'approved-plan': plan.outputs['plan-digest'] ?? '' })
  const [id] = [...platform.workflows.keys()]
  expect(result.outputs['workflow-id']).toBe(id)
  expect(rowsOf(result)).toMatchObject([{ name: 'Banking', 'workflow-id': id, imported: true, deployed: true }])
  expect(result.summary).toContain(`Workflow \`${id}\` is new: no action can remove it, only AI for Process.`)
  expect(result.summary).not.toContain('To roll back')
  expect(artifacts.artifacts).toEqual([])
})

test('several workflows are all compared first, then applied in the order given', async () => {
  const { platform, artifacts, run } = await scene()
  const result = await run(several(3))
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result)).toMatchObject(
    ['first', 'second', 'third'].map((name) => ({ name, imported: true, deployed: true })),
  )
  const one = ['start', 'import', 'deploy']
  expect(stepsOf(platform)).toEqual(['start', 'start', 'start', ...one, ...one, ...one])
  const imported = [...platform.jobs.values()].filter(({ action }) => action === 'IMPORT')
  expect(imported.map(({ workflowId }) => workflowId)).toEqual(['a-0', 'a-1', 'a-2'])
  expect(backupsIn(artifacts)).toEqual(['first-before-1.zip', 'second-before-1.zip', 'third-before-1.zip'])
  const outputs = 'added changed full-report-path modified plan-digest promotions promotions-path removed report-path'
  expect(Object.keys(result.outputs).sort()).toEqual(outputs.split(' '))
  const unnamed = result.log.split('\n').filter((line) => !/^\[(first|second|third)\] /.test(line))
  expect(unnamed).toEqual(['Applied without an approved plan'])
})

test('the first failure stops the rest, and the rows say what was done', async () => {
  const { platform, artifacts, run } = await scene()
  platform.fault('import', (_request, _response, serve) => serve())
  platform.fault('import', reply(400, { message: 'Incompatible version' }))
  const result = await run(several(3))
  expect(result.exitCode).toBe(1)
  const backup = artifacts.artifacts.at(-1)
  expect(errorOf(result)).toMatch(
    /^second: Import: the platform answered 400 \(Incompatible version\).* Not started: third\.$/,
  )
  expect(errorOf(result)).toContain(`had before is second-before-1.zip (artifact ${backup?.id}).`)
  const second = { name: 'second', imported: false, deployed: false, error: expect.any(String) }
  expect(rowsOf(result)).toMatchObject([{ deployed: true }, second, { imported: false, deployed: false }])
  expect(rowsOf(result)[2]).not.toHaveProperty('error')
  expect(rowsIn(result)).toEqual([
    ['first', 'a-0', '✅ Imported and deployed', '1 modified', 'first-before-1.zip'],
    ['second', 'a-1', '❌ Failed', '', 'second-before-1.zip'],
    ['third', 'a-2', '⏸️ Not started', '', ''],
  ])
  expect(count(platform, 'import')).toBe(2)
})

test('a target that cannot be exported stops all of them before anything is changed', async () => {
  const { platform, artifacts, run } = await scene()
  platform.fault('start', (_request, _response, serve) => serve())
  platform.fault('start', reply(400, { message: 'No such flow' }))
  const result = await run(several(3))
  expect(errorOf(result)).toMatch(/^1 of 3 targets could not be compared\. .*No such flow.*Nothing was changed\.$/)
  expect(result.summary).toContain('failed&#58; nothing was changed')
  expect(count(platform, 'import')).toBe(0)
  expect(artifacts.artifacts).toEqual([])
})

test('a wrong key is told once, and not tried for each target', async () => {
  const { platform, run } = await scene()
  const result = await run({ ...several(5), 'api-key': 'wrong-key' })
  expect(platform.seen.length).toBeLessThanOrEqual(4)
  expect(errorOf(result)).toMatch(/^5 of 5 targets could not be compared\./)
})

test('a cancelled import says that the job may still be running and where the backup is', async () => {
  const { platform, run } = await scene({ statuses: ['IN_PROGRESS', 'SUCCESS'] })
  platform.fault('status', (_request, _response, serve) => serve(), 1)
  platform.fault('status', stall)
  const result = await run({ name: 'banking' }, { signalAfter: { signal: 'SIGINT', when: /Import job: / } })
  expect(count(platform, 'import')).toBe(1)
  expect(errorOf(result)).toMatch(
    /^Cancelled \(SIGINT\)\. The job may still be running on the platform: dock status ds-.* banking-before-1\.zip \(artifact \d+\)\.$/,
  )
  const job = { 'dock-status-id': [...platform.jobs.keys()].at(-1) }
  expect(rowsOf(result)).toMatchObject([{ ...job, imported: false, 'backup-artifact-name': 'banking-before-1.zip' }])
  expect(result.outputs).toMatchObject({ ...job, status: 'IN_PROGRESS' })
})

test('a new workflow that the platform gives no ID is imported, not deployed, and the step says so', async () => {
  const { platform, run } = await scene({ extra: { workflowId: undefined } })
  const result = await run({ 'workflow-name': 'Banking' })
  expect(errorOf(result)).toMatch(
    /^Banking was imported but not deployed: the platform didn't name the new workflow's ID\. Look for it in AI for Process, and deploy it there\.$/,
  )
  expect(count(platform, 'deploy')).toBe(0)
  expect(rowsOf(result)).toMatchObject([
    { name: 'Banking', imported: true, deployed: false, error: expect.any(String) },
  ])
})

test('no value of a variable is shown, nor a credential of a file that is equal', async () => {
  const env = '[{"name":"REGION","value":"hidden-1"},{"name":"API_URL","value":"hidden-2"}]'
  const prompt = 'old hidden-1 and hidden-3 and production-secret-7 and hidden-44'
  const key = { 'app_definition.json': '{"name":"Banking","apiKey":"hidden-44"}' }
  const more = { ...key, 'env_variables.json': '[{"name":"REGION","value":"hidden-3"}]' }
  const files = { 'env.json': env, 'leak.zip': packageWith(prompt, more) }
  const { run } = await scene({ packageOf: () => packageWith('old', key), files })
  const plan = await run({ plan: 'true', package: 'leak.zip', 'env-variables': 'env.json' })
  expect(plan.exitCode).toBe(0)
  expect(plan.summary).toContain('The import sends the variables of `env.json`.')
  const reports = ['report-path', 'full-report-path'].map((name) => readFileSync(plan.outputs[name] ?? '', 'utf8'))
  expect(visible(plan) + reports.join() + JSON.stringify(plan.outputs)).not.toMatch(/hidden-\d|production-secret-7/)
})

test('a line of ignore that matches nothing is told, and a summary is only written if it is wanted', async () => {
  const { run } = await scene()
  const { annotations, summary } = await run({ plan: 'true', ignore: 'prompt\nupdateAt', summary: 'false' })
  expect(annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('"updateAt"') },
    { level: 'notice' },
  ])
  expect(summary).toBe('')
})

test('a public repository is warned before its backup is kept, unless there is none', async () => {
  const { run } = await scene()
  const event = { repository: { private: false } }
  expect((await run({ plan: 'true' }, { event })).annotations).toMatchObject([{ level: 'notice' }])
  expect((await run({}, { event })).annotations).toMatchObject([{ level: 'warning' }])
  expect((await run({}, { event })).annotations).toEqual([])
})

test("if the temporary folder can't be written, outputs and summary are there", async () => {
  const { run } = await scene()
  const plan = await run({ plan: 'true' }, { env: { RUNNER_TEMP: '/nowhere' } })
  expect(plan.exitCode).toBe(0)
  expect(plan.outputs).toMatchObject({ changed: 'true', 'plan-digest': expect.any(String) })
  expect(plan.outputs).not.toHaveProperty('report-path')
  expect(plan.annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'notice'])
  expect(plan.summary).toContain('Plan')
})

test('packages may be zips or folders', async () => {
  const { platform, run } = await scene({
    files: {
      'mixed/first.zip': packageWith('new'),
      'mixed/second/app_definition.json': app,
      'mixed/second/flow_definition.json': JSON.stringify(flow('new')),
      'mixed/second/env_variables.json': variables,
      'production/first.json': variables.replace('7', '8'),
      'production/second.json': variables.replace('7', '9'),
    },
  })
  const result = await run({ ...several(2), package: 'mixed', 'env-variables': 'production' })
  expect(rowsOf(result)).toMatchObject([
    { name: 'first', imported: true, 'package-sha256': sha256(packageWith('new')) },
    { name: 'second', imported: true },
  ])
  expect(rowsOf(result)[1]).not.toHaveProperty('package-sha256')
  expect(platform.workflows.size).toBe(2)
})
