import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { downloadWithClient } from '../simulator/runner/read-artifact.js'
import type { Workflow } from '../simulator/runner/workflow.js'
import { jobOf, makeGitHub, names, recipe, recipeTest, texts } from './recipe-scene.js'
import { artifactsFor, platformFor, workspaceWith } from './scene.js'

const backUp = jobOf('Back up', 'back-up')
const BACKED_UP = 'Back up AI for Process workflows'

test('each workflow file has permissions, time limits, and steps that end before their job, so that the rest of the night is kept', () => {
  expect(texts.size).toBe(14)
  for (const [name, text] of texts) {
    const { jobs, ...top }: Workflow = recipe(name)
    expect(top).toHaveProperty('permissions')
    for (const job of Object.values(jobs)) expect(job).toHaveProperty('timeout-minutes')
    const limits = text.match(/(?<=timeout-minutes: )\d+/g)
    if (['Back up', 'Propose workflow changes', 'Drift'].includes(name)) expect(limits).toEqual(['60', '50'])
  }
})

test('targets share no name of a secret or variable with the repository', () => {
  for (const [name, text] of texts) {
    const used = text.match(/(?<=(?:vars|secrets)\.)\w+/g) ?? []
    const repositoryNames = used.filter((each) => !each.startsWith('TARGET_'))
    const isTarget = text.includes('    environment:')
    if (isTarget && name !== 'Promote') expect(repositoryNames).toEqual([])
    if (!isTarget) expect(used).toEqual(repositoryNames)
  }
})

recipeTest('a nightly backup commits what changed, and what succeeded when one fails', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({
    packageOf: (id) => samplePackage({ 'flow_definition.json': { id, prompt: id === 'a-2' ? prompt : '' } }),
  })
  const { env } = await artifactsFor()
  const { run, log, files } = makeGitHub(platform)
  expect(await run(backUp, { env })).toMatchObject({ exitCode: 0 })
  expect(log('main')).toEqual([BACKED_UP, 'lists/development.txt', 'README.md'])
  const own = ['.workflow-export.json', 'app_definition.json', 'flow_definition.json']
  const backups = names.flatMap((name) => own.map((file) => `workflows/${name}/${file}`))
  expect(files('main')).toEqual(['README.md', 'lists/development.txt', ...backups])

  // On one artifact service: each is a re-run as well.
  expect((await run(backUp, { env })).exitCode).toBe(0)
  expect(log('main')).toHaveLength(3)

  prompt = 'Good morning'
  platform.fault(
    'start',
    (request, response, serve) => (request.url?.includes('a-1') ? reply(400)(request, response, serve) : serve()),
    2,
  )
  expect((await run(backUp, { env })).exitCode).toBe(1)
  expect(log('main')).toHaveLength(4)
})

recipeTest('a re-run of a backup commits on top of what was pushed since, on a self-hosted runner too', async () => {
  const platform = await platformFor()
  const { env } = await artifactsFor()
  const { run, log, commit, commitOf, surroundings } = makeGitHub(platform)
  const workspace = await mkdtemp(join(surroundings.folder, 'self-hosted-'))
  const values = { 'github.sha': commitOf('main') }
  platform.fault('start', reply(400), 2)
  const night = async () => (await run(backUp, { env, values }, { workspace })).exitCode
  expect(await night()).toBe(1)
  commit({ 'notes.md': 'pushed since' })
  // Somebody pushes during the export, too.
  platform.fault('download', (_request, _response, serve) => {
    commit({ 'more.md': 'pushed meanwhile' })
    serve()
  })
  // The run's commit stays the old one.
  expect([await night(), log('main').slice(0, 3)]).toEqual([0, [BACKED_UP, 'more.md', 'notes.md']])
})

recipeTest('a cancelled backup commits nothing, and a cancelled proposal proposes nothing', async () => {
  const { run, log, pullRequests } = makeGitHub(await platformFor())
  const options = { env: (await artifactsFor()).env, cancelIn: 'export' }
  await run(backUp, options)
  await run(jobOf('Propose workflow changes', 'propose'), options)
  expect([log('main')[0], pullRequests()]).toEqual(['lists/development.txt', []])
})

recipeTest('an export that hangs until its step is stopped leaves the others committed, and the run red', async () => {
  const platform = await platformFor({
    gateway: (request, _response, serve) => (request.url?.includes('a-2') ? undefined : serve()),
  })
  const { run, log, files } = makeGitHub(platform)
  const timesOut = { step: 'export', when: /1 of 2: banking/ }
  const { exitCode } = await run(backUp, { env: (await artifactsFor()).env, timesOut })
  expect([exitCode, log('main')[0]]).toEqual([1, BACKED_UP])
  expect(files('main').some((name) => name.startsWith('workflows/banking/'))).toBe(true)
})

recipeTest('a nightly backup whose files git ignores ends without a commit', async () => {
  const { run, log, commit } = makeGitHub(await platformFor())
  commit({ '.gitignore': '*.json\n.workflow-export.json\n' })
  expect((await run(backUp, { env: (await artifactsFor()).env })).exitCode).toBe(0)
  expect(log('main')[0]).toBe('.gitignore')
})

recipeTest('changes become one pull request, closed when nothing differs', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) })
  const { run, log, pullRequests, merge, commit, commitOf } = makeGitHub(platform)
  const values = { 'github.sha': commitOf('main') }
  commit({ 'notes.md': 'pushed since' })
  const propose = () => run(jobOf('Propose workflow changes', 'propose'), { values })
  const mainBefore = log('main')
  await propose()
  expect(log('workflow-changes')).toEqual(['Changes made on AI for Process', ...mainBefore])
  expect(log('main')).toEqual(mainBefore)
  prompt = 'Good morning'
  await propose()
  expect(log('workflow-changes')).toHaveLength(mainBefore.length + 1)
  expect(pullRequests()).toEqual(['workflow-changes'])

  merge('workflow-changes')
  await propose()
  expect(pullRequests()).toEqual([])
  prompt = 'Edited, and taken back the next day'
  await propose()
  expect(pullRequests()).toEqual(['workflow-changes'])
  prompt = 'Good morning'
  platform.fault('start', reply(400))
  await propose()
  expect(pullRequests()).toEqual(['workflow-changes'])
  await propose()
  expect(pullRequests()).toEqual([])
})

recipeTest('a backup that stopped turns the weekly check red', async () => {
  const { run, setState } = makeGitHub(await platformFor())
  const check = async (...runs: { startedAt: string; status: string }[]) => {
    setState({ runs })
    return (await run(jobOf('The backup is recent', 'check'))).exitCode
  }
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '')
  expect(await check({ startedAt: daysAgo(2), status: 'success' })).toBe(0)
  expect(await check({ startedAt: daysAgo(0), status: 'failure' }, { startedAt: daysAgo(4), status: 'success' })).toBe(
    1,
  )
  expect(await check()).toBe(1)
})

recipeTest('a pull request gets one comment, kept up to date beside others, on a self-hosted runner too', async () => {
  const { run, commit, commitOf, makeMergeCommit, state, setState, surroundings } = makeGitHub(await platformFor())
  const workspace = await mkdtemp(join(surroundings.folder, 'self-hosted-'))
  const flow = (prompt: string) => JSON.stringify({ nodes: [{ id: 'n1', name: 'Greet', prompt }] })
  const remark = (id: number, body: string) =>
    setState({ comments: [...state().comments, { id, user: { login: 'github-actions[bot]' }, body }] })
  const show = async () => {
    makeMergeCommit('edit')
    const pull = { 'github.event.pull_request.head.repo.full_name': 'octo-org/flows', 'github.event.number': '1' }
    const merge = { 'github.sha': commitOf('refs/pull/1/merge'), 'github.ref': 'refs/pull/1/merge' }
    const { exitCode, log } = await run(jobOf('What changed', 'diff'), { values: { ...pull, ...merge } }, { workspace })
    expect([exitCode, log]).toEqual([0, expect.anything()])
    return state().comments.map(({ body }) => body)
  }
  remark(1, 'Coverage: 80 %')
  commit({ 'workflows/banking/app_definition.json': '{}', 'workflows/banking/flow_definition.json': flow('Hello') })
  commit({ 'workflows/banking/flow_definition.json': flow('Good morning') }, 'edit')
  // Another pull request is merged since. Its change is none of this one.
  commit({ 'workflows/support/flow_definition.json': flow('Hi'), 'workflows/support/app_definition.json': '{}' })
  expect(await show()).toEqual(['Coverage: 80 %', expect.stringMatching(/^(?![\s\S]*support`: \d)[\s\S]*Good morning/)])
  remark(200, 'Coverage: 90 %')
  commit({ 'workflows/banking/flow_definition.json': flow('Good evening') }, 'edit')
  expect(await show()).toEqual(['Coverage: 80 %', expect.stringContaining('Good evening'), 'Coverage: 90 %'])
})

recipeTest('a matrix exports one list per job, and a name outside ASCII stays', async () => {
  const platform = await platformFor({ statuses: ['SUCCESS'] })
  const artifacts = await artifactsFor()
  const { run, commit } = makeGitHub(platform)
  commit({ 'lists/first-400.txt': 'w1 a-1 cf-1\nw2 a-2 cf-2\n' })
  commit({ 'lists/second-400.txt': '# the rest\nKündigung a-3 cf-3\n' })
  for (const list of ['first-400', 'second-400']) {
    const values = { 'matrix.list': list }
    expect((await run(jobOf('Back up all workflows', 'backup'), { values, env: artifacts.env })).exitCode).toBe(0)
  }
  expect(artifacts.artifacts.map(({ name }) => name).sort()).toEqual(['Kündigung.zip', 'w1.zip', 'w2.zip'])
  const [id = 0] = artifacts.artifacts.flatMap(({ name, id }) => (name.startsWith('K') ? [id] : []))
  const folder = await workspaceWith({})
  const files = await downloadWithClient(artifacts.env, id, folder, { skipDecompress: true })
  expect(files).toEqual(['Kündigung.zip'])
})

recipeTest('packages of two runs are compared', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) })
  const runs = { 1: await artifactsFor(), 2: await artifactsFor() }
  const { run } = makeGitHub(platform, {}, runs)
  await run(backUp, { env: runs[1].env })
  prompt = 'Good morning'
  await run(backUp, { env: runs[2].env })
  const values = { 'inputs.before': '1', 'inputs.after': '2' }
  const compared = await run(jobOf('Compare two backups', 'diff'), { values })
  expect([compared.exitCode, compared.known['steps.undefined.outputs.changed']]).toEqual([0, 'true'])
})

/** Runs the verification on a platform. Returns how it ended, and the page that a person sees. */
async function verify(platform: PlatformSimulator) {
  const values = { 'inputs.workflow-id': 'a-1', 'inputs.flow-id': 'cf-1' }
  const { exitCode, summary } = await makeGitHub(platform).run(jobOf('Verify a live platform', 'verify'), { values })
  return { exitCode, page: summary.slice(summary.indexOf('### What held')) }
}

recipeTest('a live platform is verified, also in the other spelling', async () => {
  const { exitCode, page } = await verify(await platformFor({ dialect: 'tools' }))
  expect([exitCode, /```text\n([\s\S]*?)```/.exec(page)?.[1]]).toEqual([
    0,
    `Export: success (SUCCESS)
Spelling of the API: tools
Two exports are equal: yes
Import: success (SUCCESS)
The export after the import is equal: yes
Deployment: success (SUCCESS)
`,
  ])
})

recipeTest('what a platform stamps or rewrites is told, with lines for ignore and without values', async () => {
  let stamp = 0
  const flow = (content: object) => ({ 'flow_definition.json': { prompt: 'Secret plan', ...content } })
  const platform = await platformFor({ packageOf: () => samplePackage(flow({ updatedAt: `stamp-${++stamp}` })) })
  platform.fault('start', (_request, _response, serve) => serve(), 2)
  platform.fault('start', (_request, _response, serve) => {
    const imported = platform.workflows.get('a-1')
    if (imported) imported.flow = Buffer.from(JSON.stringify({ ...JSON.parse(String(imported.flow)), flowVersion: 2 }))
    serve()
  })
  const { exitCode, page } = await verify(platform)
  expect(exitCode).toBe(0)
  expect(page).toContain('Spelling of the API: workflows\n')
  expect(page).toContain('Two exports are equal: no\n  differs: updatedAt\nImport: success (SUCCESS)\n')
  expect(page).toContain('The export after the import is equal: no\n  differs: flowVersion\nDeployment: success')
  expect(page).toMatch(/Lines for `ignore`.*\n```text\nupdatedAt\n```/)
  expect(page).not.toMatch(/a-1|cf-1|Secret plan|stamp-|Banking/)
})

recipeTest('a platform that refuses the import is told, with what was not tried', async () => {
  const platform = await platformFor()
  platform.fault('import', reply(400))
  const { exitCode, page } = await verify(platform)
  expect(exitCode).toBe(1)
  expect(page).toContain(`Two exports are equal: yes
Import: failure (no status)
The export after the import is equal: not tried
Deployment: skipped (no status)
`)
})
