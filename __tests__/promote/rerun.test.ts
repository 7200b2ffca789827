import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import type { ArtifactService } from '../../simulator/fakes/artifact-service.js'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { dropTaken, reply } from '../../simulator/fakes/replies.js'
import { platformFor, rowsIn, runExport, runPromote, visible } from '../scene.js'
import {
  attempt,
  backupsIn,
  count,
  deployedOf,
  errorOf,
  packageWith,
  rowsOf,
  scene,
  several,
  stepsOf,
} from './promote.js'

/** Artifacts of the run, as if earlier attempts or other jobs had kept them, with the content of the first one. */
function keep({ artifacts }: ArtifactService, ...names: string[]) {
  const other = { size: 0, hash: '', expires_at: undefined, finalised: true, blob: 'none', job: 'other' }
  for (const name of names) {
    const id = (artifacts.at(-1)?.id ?? 0) + 1
    artifacts.push({ ...other, ...artifacts[0], name, id, created_at: new Date().toISOString() })
  }
}

test('a deployment that fails after its import is finished by a re-run under the same plan', async () => {
  const { platform, artifacts, run, approve } = await scene()
  const inputs = { name: 'banking', 'approved-plan': await approve({ name: 'banking' }) }
  platform.fault('deploy', reply(400, { message: 'A guardrail is missing' }))
  const failed = await run(inputs)
  expect(failed.exitCode).toBe(1)
  const [backup] = artifacts.artifacts
  expect(errorOf(failed)).toMatch(
    /^banking was imported into workflow a-1 but not deployed: Deploy: the platform answered 400 \(A guardrail is missing\)/,
  )
  expect(errorOf(failed)).toContain('Or deploy workflow a-1 with the deploy action.')
  expect(errorOf(failed)).toContain(`had before is banking-before-1.zip (artifact ${backup?.id}).`)
  expect(errorOf(failed)).not.toMatch(/re-run the job|all jobs/i)
  expect(rowsOf(failed)).toMatchObject([
    { imported: true, deployed: false, error: expect.any(String), 'backup-artifact-name': 'banking-before-1.zip' },
  ])
  expect(failed.summary).toContain('Imported, not deployed')
  expect(failed.summary).toMatch(/failed&#58; 0 of 1 workflow promoted/)
  expect(failed.summary).toMatch(
    /To roll back at .*promote from run `\d+`: `banking-before-1\.zip` \(artifact \d+\) to workflow `a-1`\./,
  )

  platform.seen.splice(0)
  const result = await run(inputs, attempt(2))
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(stepsOf(platform)).toEqual(['start', 'deploy'])
  expect(rowsOf(result)).toMatchObject([
    {
      changed: false,
      imported: false,
      deployed: true,
      'backup-artifact-id': backup?.id,
      'backup-artifact-name': 'banking-before-1.zip',
    },
  ])
  expect(result.summary).toContain('Deployed, was already imported')
  expect(result.summary).toContain('`banking-before-1.zip`')
  expect(backupsIn(artifacts)).toEqual(['banking-before-1.zip'])
  expect(deployedOf(platform, 'a-1')).toBe('new')
})

test('without a plan, a re-run deploys what has a backup of an earlier attempt, and nothing else', async () => {
  const packageOf = (id: string) => packageWith(id === 'a-0' ? 'new' : 'old')
  const { platform, run } = await scene({ packageOf })
  platform.fault('deploy', reply(400, { message: 'No' }))
  expect(rowsOf(await run(several(2)))).toMatchObject([{ imported: false }, { imported: true, deployed: false }])
  platform.seen.splice(0)
  const result = await run(several(2), attempt(2))
  expect(result.exitCode).toBe(0)
  expect(rowsOf(result)).toMatchObject([
    { name: 'first', imported: false, deployed: false },
    { name: 'second', imported: false, deployed: true, 'backup-artifact-name': 'second-before-1.zip' },
  ])
  expect(count(platform, 'import')).toBe(0)
  expect(deployedOf(platform, 'a-1')).toBe('new')
  expect(platform.workflows.has('a-0')).toBe(false)
  // Nobody can tell whether the first is deployed.
  expect(result.annotations).toEqual([
    {
      level: 'warning',
      message: expect.stringMatching(
        /^Nothing differs in first, .* deploy it with the deploy action \(workflow-id a-0, flow-id cf-0\)\.$/,
      ),
    },
  ])
})

test('without a plan, only the latest backup of that workflow and of an earlier attempt leads to a deployment', async () => {
  const { artifacts, platform, run } = await scene()
  const inputs = { name: 'banking', package: 'same.zip' }
  await run({ name: 'travel', 'workflow-id': 'a-2' })
  platform.seen.splice(0)
  keep(artifacts, 'banking-before-2.zip', 'banking-before-3.zip', 'other-banking-before-1.zip')
  keep(artifacts, 'banking-before-1-before-1.zip', 'banking-before-1.txt', 'banking-before-1.zip.zip')
  const result = await run(inputs, attempt(2))
  expect(rowsOf(result)).toMatchObject([{ imported: false, deployed: false }])
  expect(rowsOf(result)[0]).not.toHaveProperty('backup-artifact-name')
  expect(stepsOf(platform)).toEqual(['start'])
  keep(artifacts, 'banking-before-9-9.zip', 'banking-before-9-10.zip', 'banking-before-11.zip')
  const later = await run(inputs, attempt(11))
  expect(rowsOf(later)).toMatchObject([{ deployed: true, 'backup-artifact-name': 'banking-before-9-10.zip' }])
})

test("of what has a backup's name, the package with what the plan found is named", async () => {
  const { artifacts, platform, workspace, run, approve } = await scene()
  const other = await platformFor({ packageOf: () => packageWith('other'), statuses: ['SUCCESS'] })
  const approved = await approve({ name: 'banking' })
  platform.fault('deploy', reply(400, { message: 'No' }))
  await run({ name: 'banking', 'approved-plan': approved })
  await runPromote(other, { name: 'banking' }, { artifacts, workspace })
  const odd = await platformFor({ packageOf: () => samplePackage({ 'app_definition.json': undefined }) })
  await runExport(odd, { name: 'banking-before-1-3' }, { artifacts })
  const names = ['banking-before-1.zip', 'banking-before-1-2.zip', 'banking-before-1-3.zip']
  expect(backupsIn(artifacts)).toEqual(names)
  const result = await run({ name: 'banking', 'approved-plan': approved }, attempt(2))
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result)).toMatchObject([{ deployed: true, 'backup-artifact-name': 'banking-before-1.zip' }])
})

test.each([true, false])(
  'a re-run says what a roll-back to a backup without variables needs (approved: %s)',
  async (isPlanned) => {
    const { platform, run, approve } = await scene({
      packageOf: () => packageWith('old', { 'env_variables.json': undefined }),
    })
    const inputs = { name: 'banking', 'approved-plan': isPlanned ? await approve({ name: 'banking' }) : 'none' }
    platform.fault('deploy', reply(400, { message: 'No' }))
    for (const number of [1, 2]) {
      const { summary } = await run(inputs, attempt(number))
      expect(summary).toMatch(/`banking-before-1\.zip` \(artifact \d+\) to workflow `a-1` with env-variables, because/)
    }
  },
)

test("if the run's artifacts can't be listed, nothing is changed, and a re-run is the advice", async () => {
  const { artifacts, platform, run, approve } = await scene()
  const approved = await approve()
  platform.fault('deploy', reply(400, { message: 'No' }))
  await run({ 'approved-plan': approved })
  const cutOff = new Readable({ read: () => cutOff.push('{') && setImmediate(() => cutOff.destroy(new Error('cut'))) })
  for (const [plan, body] of [[approved, { msg: 'no' }] as const, ['none', cutOff] as const]) {
    artifacts.faults.push({ call: 'ListArtifacts', status: body === cutOff ? 200 : 403, body })
    expect(errorOf(await run({ 'approved-plan': plan }, { ...attempt(2), speed: 100 }))).toMatch(
      /^Can't look for the backups of the earlier attempts, so this attempt changed nothing: .*\. Use "Re-run failed jobs"\. What an earlier attempt imported can also be deployed with the deploy action: workflow-a-1 \(a-1 cf-1\)\.$/,
    )
  }
  // Nothing is left to do.
  expect(await run({ deploy: 'false' }, attempt(2))).toMatchObject({ exitCode: 0 })
  expect(count(platform, 'deploy')).toBe(1)
})

test('a plan that does not deploy names the backup of the earlier attempt, and does not deploy', async () => {
  const { platform, run, approve } = await scene()
  const inputs = { deploy: 'false', name: 'banking' }
  const approved = await approve(inputs)
  const first = await run({ ...inputs, 'approved-plan': approved })
  expect(first.exitCode).toBe(0)
  expect(rowsOf(first)).toMatchObject([{ imported: true, deployed: false }])
  expect(rowsIn(first)[0]?.[2]).toBe('✅ Imported, not deployed')
  const result = await run({ ...inputs, 'approved-plan': approved }, attempt(2))
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result)).toMatchObject([{ deployed: false, 'backup-artifact-name': 'banking-before-1.zip' }])
  expect(result.summary).toContain('Imported by an earlier attempt')
  expect(result.summary).not.toContain('Nothing differs in')
  expect(count(platform, 'deploy')).toBe(0)
})

test('a plan in a later attempt warns that nothing differs, which is no word on the deployment', async () => {
  const { run } = await scene()
  const inputs = { plan: 'true', package: 'same.zip' }
  expect((await run(inputs)).annotations).toMatchObject([{ level: 'notice' }])
  expect((await run(inputs, attempt(2))).annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('(workflow-id a-1, flow-id cf-1)') },
    { level: 'notice' },
  ])
  expect((await run({ ...inputs, deploy: 'false' }, attempt(2))).annotations).toMatchObject([{ level: 'notice' }])
})

test('of several, each target is looked at once more right before its import, and a change stops the step', async () => {
  let second = 'old'
  const { platform, artifacts, run } = await scene({ packageOf: (id) => packageWith(id === 'a-1' ? second : 'old') })
  platform.fault('deploy', (_request, _response, serveIt) => {
    // While the first is deployed, somebody saves the second.
    second = 'edited'
    serveIt()
  })
  const result = await run(several(3))
  expect(errorOf(result)).toMatch(
    /^second: The target of second has changed since this step compared it, so it was left as it is\. .*Not started: third\.$/,
  )
  expect([...platform.workflows.keys()]).toEqual(['a-0'])
  expect(backupsIn(artifacts)).toEqual(['first-before-1.zip'])
  expect(result.summary).toMatch(/failed&#58; 1 of 3 workflows promoted/)
  expect(rowsOf(result)[1]).toMatchObject({ 'dock-status-id': [...platform.jobs.keys()].at(-1) })
})

test('of several, a backup is of the moment right before the import', async () => {
  const stamped = (at: number) => packageWith('old', { 'app_definition.json': { name: 'Banking', at } })
  let exports = () => 0
  const { platform, artifacts, run } = await scene({ packageOf: () => stamped(exports()) })
  exports = () => count(platform, 'start')
  expect(await run({ ...several(2), ignore: 'at' })).toMatchObject({ exitCode: 0 })
  expect(stepsOf(platform)).toEqual(['start', 'start', 'start', 'import', 'deploy', 'start', 'import', 'deploy'])
  expect(await artifacts.read('first-before-1.zip')).toEqual(stamped(3))
  expect(await artifacts.read('second-before-1.zip')).toEqual(stamped(4))
})

const busy = (status: number) => reply(status, { message: 'Busy' }, { 'retry-after': '0' })
test.each([409, 423])(
  'a busy target (%i) is looked at and kept anew before the import is sent again, and deployed once it is free',
  async (status) => {
    let stamp = 1
    const stamped = (at: number) => packageWith('old', { 'app_definition.json': { name: 'Banking', at } })
    const { platform, artifacts, run } = await scene({ packageOf: () => stamped(stamp++) })
    platform.fault('import', busy(status), 2)
    platform.fault('deploy', busy(status), 2)
    const result = await run({ name: 'banking', ignore: 'at' }, { speed: 20 })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    const imports = ['start', 'import', 'start', 'import', 'start', 'import']
    expect(stepsOf(platform)).toEqual([...imports, 'deploy', 'deploy', 'deploy'])
    expect(backupsIn(artifacts)).toEqual(['banking-before-1.zip', 'banking-before-1-2.zip', 'banking-before-1-3.zip'])
    expect(rowsOf(result)).toMatchObject([{ imported: true, 'backup-artifact-name': 'banking-before-1-3.zip' }])
    expect(await artifacts.read('banking-before-1-3.zip')).toEqual(stamped(3))
  },
)

test('a busy target that changes meanwhile is left as it is', async () => {
  let prompt = 'old'
  const { platform, run } = await scene({ packageOf: () => packageWith(prompt) })
  platform.fault('import', (...all) => {
    prompt = 'edited'
    busy(409)(...all)
  })
  expect(errorOf(await run({}, { speed: 20 }))).toMatch(
    /^The target of workflow-a-1 has changed since this step compared it/,
  )
  expect(platform.workflows.size).toBe(0)
})

test('a target that stays busy is given up in time, with advice that keeps the backups', async () => {
  const { platform, run } = await scene()
  platform.fault('import', busy(409), 1000)
  const result = await run({ 'timeout-minutes': '5' }, { speed: 60 })
  expect(errorOf(result)).toMatch(/Busy/)
  expect(errorOf(result)).toMatch(/Use "Re-run failed jobs" later, or raise timeout-minutes\./)
  expect(rowsOf(result)).toMatchObject([
    { imported: false, 'backup-artifact-name': expect.stringMatching(/-before-1-\d+\.zip$/) },
  ])
  expect(platform.workflows.size).toBe(0)
})

test('the name of a new workflow that is taken is not tried again', async () => {
  const { platform, run } = await scene()
  platform.fault('import', busy(409), 3)
  const result = await run({ 'workflow-name': 'Banking' }, { speed: 20 })
  expect(errorOf(result)).toMatch(/409/)
  expect(count(platform, 'import')).toBe(1)
  expect(platform.workflows.size).toBe(0)
})

test('a new workflow is applied in the first attempt only', async () => {
  const { platform, run, approve } = await scene()
  const inputs = { 'workflow-name': 'Banking' }
  const approved = await approve(inputs)
  for (const plan of [approved, 'none']) {
    expect(errorOf(await run({ ...inputs, 'approved-plan': plan }, attempt(2)))).toMatch(
      /^Bad input: workflow-name can't be applied in run attempt 2: an earlier attempt may have created the workflow\. Look for it in AI for Process\. If it doesn't exist, start a new run\.$/,
    )
  }
  expect((await run({ ...inputs, plan: 'true' }, attempt(2))).exitCode).toBe(0)
  expect(platform.seen).toEqual([])
  expect(await run({ ...inputs, 'approved-plan': approved })).toMatchObject({ exitCode: 0 })
})

test("a new workflow's ID is an output and in the error when its deployment fails", async () => {
  const { platform, run } = await scene()
  platform.fault('deploy', reply(400, { message: 'No' }))
  const result = await run({ 'workflow-name': 'Banking' })
  const [id = ''] = platform.workflows.keys()
  expect(result.outputs['workflow-id']).toBe(id)
  expect(rowsOf(result)).toMatchObject([{ 'workflow-id': id, imported: true, deployed: false }])
  expect(errorOf(result)).toContain(`Banking was imported into workflow ${id} but not deployed`)
  expect(errorOf(result)).toContain(`The new workflow's ID is ${id}.`)
  expect(errorOf(result)).not.toMatch(/re-run/i)
  expect(result.summary).toContain(`Workflow \`${id}\` is new: no action can remove it`)
})

test('without a backup as an artifact, an import that fails names the path of the package from before', async () => {
  const { platform, workspace, run } = await scene()
  platform.fault('import', reply(400, { message: 'Incompatible' }))
  const result = await run({ name: 'banking', 'upload-artifact': 'false' })
  const [, path = ''] = /had before is (\S+banking-before-1\.zip)\.$/.exec(errorOf(result)) ?? []
  expect(readFileSync(path)).toEqual(packageWith('old'))
  expect(rowsOf(result)[0]).not.toHaveProperty('backup-artifact-name')
  expect(result.log).toContain(path)
  const inputs = { name: 'banking', 'upload-artifact': 'false', 'artifact-env-variables': 'false' }
  const { summary } = await run(inputs)
  expect(summary).toMatch(/banking-before-1\.zip` \(on this runner only\) to workflow `a-1`\./)
  // There may be no artifact service to ask for backups.
  expect(await runPromote(platform, inputs, { workspace, ...attempt(2) })).toMatchObject({ exitCode: 0 })
})

test('a run keeps more than thirty backups of one name before anything is sent, and overwrites none', async () => {
  const { platform, artifacts, run } = await scene()
  const names = Array.from({ length: 30 }, (_, at) => `banking-before-1${at === 0 ? '' : `-${at + 1}`}.zip`)
  keep(artifacts, ...names)
  let kept: string[] = []
  platform.fault('file', (_request, _response, serveIt) => {
    kept = backupsIn(artifacts)
    serveIt()
  })
  await run({ name: 'banking' }, { env: { INPUT_OVERWRITE: 'true' } })
  expect(kept).toEqual([...names, 'banking-before-1-31.zip'])
})

test('an import whose answer is lost is not sent twice, and a re-run of failed jobs is the advice', async () => {
  const { platform, run, approve } = await scene()
  const approved = await approve()
  platform.fault('import', dropTaken)
  const result = await run({ 'approved-plan': approved }, { speed: 20 })
  expect(result.exitCode).toBe(1)
  expect(count(platform, 'import')).toBe(1)
  expect(errorOf(result)).toMatch(/before you use "Re-run failed jobs"/)
  expect(errorOf(result)).toMatch(/before-1\.zip/)
  expect(await run({ 'approved-plan': approved }, attempt(2))).toMatchObject({ exitCode: 0 })
})

test.each([409, 423])('an import that has begun is not sent again if its status is refused with %i', async (status) => {
  const { platform, run } = await scene({ statuses: ['IN_PROGRESS', 'SUCCESS'] })
  platform.fault('import', (_request, _response, serveIt) => {
    platform.fault('status', busy(status))
    serveIt()
  })
  expect(errorOf(await run({}, { speed: 20 }))).toMatch(/The job may still be running on the platform: dock status ds-/)
  expect(count(platform, 'import')).toBe(1)
})

test("a value of the target's variables is hidden if the platform quotes it", async () => {
  const env = '[{"name":"REGION","value":"other-value-9"}]'
  const { platform, run } = await scene({ files: { 'plain.zip': packageWith('new', { 'env_variables.json': env }) } })
  platform.fault('import', reply(400, { message: 'production-secret-7 and other-value-9 differ' }))
  const result = await run({ package: 'plain.zip' })
  expect(errorOf(result)).toContain('*** and *** differ')
  expect(visible(result) + JSON.stringify(result.outputs)).not.toMatch(/production-secret-7|other-value-9/)
})
