import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { ArtifactService } from '../simulator/fakes/artifact-service.js'
import { type PlatformSimulator, reply, samplePackage } from '../simulator/fakes/platform.js'
import { readZip } from '../simulator/fakes/zip.js'
import { readRecipes } from '../simulator/runner/recipes.js'
import { makeRepository, type Repository } from '../simulator/runner/repository.js'
import { type Job, runJob, type Surroundings, type Workflow } from '../simulator/runner/workflow.js'
import { linuxTest } from './posix.js'
import { artifactsFor, platformFor } from './scene.js'

const texts = [...readRecipes('docs/recipes.md').values()]
const recipes: Workflow[] = texts.map((text) => parse(text))
const jobOf = (name: string, job: string): Job =>
  recipes.find((candidate) => candidate.name === name)?.jobs[job] ?? { steps: [] }

const repositories: Repository[] = []
afterAll(() => {
  for (const repository of repositories) repository.remove()
})

// The recipes run on GitHub's Linux runners, which have bash, awk and git.
const recipeTest = spawnSync('bash', ['-c', 'awk 1 /dev/null && git --version']).status === 0 ? linuxTest : test.skip

const names = ['banking', 'support']
const development = names.map((name, n) => `${name}   a-${n + 1}   cf-${n + 1}\n`).join('')

/** Makes a repository for recipes to use. `targets` are the platforms of its environments, `runs` the artifacts of its runs by their IDs. */
function makeGitHub(
  platform: PlatformSimulator,
  targets: Record<string, PlatformSimulator> = {},
  runs: Record<string, ArtifactService> = {},
) {
  const repository = makeRepository(runs)
  repositories.push(repository)
  repository.commitFile('lists/development.txt', `# name workflow-id flow-id\n${development}`)
  const surroundings: Surroundings = {
    ...repository.surroundings,
    values: {
      'vars.AI_FOR_PROCESS_HOST': platform.url,
      'vars.BANKING_WORKFLOW_ID': 'a-1',
      'vars.BANKING_FLOW_ID': 'cf-1',
      'secrets.AI_FOR_PROCESS_API_KEY': platform.apiKey,
      'github.token': 'token',
    },
    environments: Object.fromEntries(
      Object.entries(targets).map(([name, { url, apiKey }]) => [
        name,
        {
          'vars.TARGET_HOST': url,
          'vars.TARGET_BANKING_WORKFLOW_ID': 'a-1',
          'vars.TARGET_BANKING_FLOW_ID': 'cf-1',
          'secrets.TARGET_API_KEY': apiKey,
        },
      ]),
    ),
  }
  return {
    ...repository,
    runJob: (job: Job, more: Record<string, string> = {}, env: Record<string, string> = {}) =>
      runJob(job, surroundings, more, env),
  }
}

test('eight recipes have permissions and time limits', () => {
  expect(recipes).toHaveLength(8)
  for (const { jobs, ...top } of recipes) {
    expect(top).toHaveProperty('permissions')
    for (const job of Object.values(jobs)) expect(job).toHaveProperty('timeout-minutes')
  }
})

test('backup, promotion and roll-back take less than 100 lines', () => {
  const lines = ['Nightly backup', 'Promote'].map(
    (name) =>
      texts
        .find((text) => text.startsWith(`name: ${name}\n`))
        ?.trimEnd()
        .split('\n').length ?? 100,
  )
  expect(lines.reduce((sum, count) => sum + count)).toBeLessThan(100)
})

test('targets share no name of a secret or variable with the repository', () => {
  const used = (text: string) => Array.from(text.matchAll(/(?:vars|secrets)\.(\w+)/g), ([, name = '']) => name)
  for (const text of texts) {
    const isTarget = text.includes('    environment: ')
    const repositoryNames = used(text).filter((name) => !name.startsWith('TARGET_'))
    if (isTarget && !text.startsWith('name: Promote\n')) expect(repositoryNames).toEqual([])
    if (!isTarget) expect(used(text)).toEqual(repositoryNames)
  }
})

recipeTest('a nightly backup commits what changed, and what succeeded when one fails', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({
    packageOf: (id) => samplePackage({ 'flow_definition.json': { id, prompt: id === 'a-2' ? prompt : '' } }),
  })
  const artifacts = await artifactsFor()
  const { runJob, log, files } = makeGitHub(platform)
  const backup = jobOf('Nightly backup', 'backup')
  const env = () => ({ ...artifacts.env })
  expect((await runJob(backup, {}, env())).exitCode).toBe(0)
  const before = ['lists/development.txt', 'README.md']
  expect(log('main')).toEqual(['Back up AI for Process workflows', ...before])
  expect(files('main')).toEqual([
    ...before.toReversed(),
    ...names.flatMap((name) =>
      ['.workflow-export.json', 'app_definition.json', 'flow_definition.json'].map(
        (file) => `workflows/${name}/${file}`,
      ),
    ),
  ])

  // On one artifact service: each is a re-run as well.
  expect((await runJob(backup, {}, env())).exitCode).toBe(0)
  expect(log('main')).toHaveLength(3)

  prompt = 'Good morning'
  platform.fault(
    'start',
    (request, response, serve) => (request.url?.includes('a-1') ? reply(400)(request, response, serve) : serve()),
    2,
  )
  expect((await runJob(backup, {}, env())).exitCode).toBe(1)
  expect(log('main')).toHaveLength(4)
})

recipeTest('a nightly backup whose files git ignores ends without a commit', async () => {
  const { runJob, log, commitFile } = makeGitHub(await platformFor())
  commitFile('.gitignore', '*.json\n.workflow-export.json\n')
  const artifacts = await artifactsFor()
  expect((await runJob(jobOf('Nightly backup', 'backup'), {}, artifacts.env)).exitCode).toBe(0)
  expect(log('main')[0]).toBe('.gitignore')
})

recipeTest('changes become one pull request, closed when nothing differs', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) })
  const { runJob, log, pullRequests, merge } = makeGitHub(platform)
  const propose = jobOf('Propose workflow changes', 'propose')
  const mainBefore = log('main')
  await runJob(propose)
  expect(log('workflow-changes')).toEqual(['Changes made on AI for Process', ...mainBefore])
  expect(log('main')).toEqual(mainBefore)
  prompt = 'Good morning'
  await runJob(propose)
  expect(log('workflow-changes')).toHaveLength(mainBefore.length + 1)
  expect(pullRequests()).toEqual(['workflow-changes'])

  merge('workflow-changes')
  await runJob(propose)
  expect(pullRequests()).toEqual([])
  prompt = 'Edited, and taken back the next day'
  await runJob(propose)
  expect(pullRequests()).toEqual(['workflow-changes'])
  prompt = 'Good morning'
  platform.fault('start', reply(400))
  await runJob(propose)
  expect(pullRequests()).toEqual(['workflow-changes'])
  await runJob(propose)
  expect(pullRequests()).toEqual([])
})

recipeTest('every environment has an artifact with its name', async () => {
  const targets = { 'staging-plan': await platformFor(), 'production-plan': await platformFor() }
  const artifacts = await artifactsFor()
  const { runJob } = makeGitHub(await platformFor(), targets)
  const backup = jobOf('Back up every environment', 'backup')
  for (const environment of ['staging', 'production']) {
    expect((await runJob(backup, { 'matrix.environment': environment }, artifacts.env)).exitCode).toBe(0)
  }
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['banking-staging.zip', 'banking-production.zip'])
})

recipeTest('a matrix exports one list per job', async () => {
  const platform = await platformFor({ statuses: ['SUCCESS'] })
  const artifacts = await artifactsFor()
  const { runJob, commitFile } = makeGitHub(platform)
  commitFile('lists/first-500.txt', 'w1 a-1 cf-1\nw2 a-2 cf-2\n')
  commitFile('lists/second-500.txt', '# the rest\nw3 a-3 cf-3\n')
  const backup = jobOf('Back up all workflows', 'backup')
  for (const list of ['first-500', 'second-500']) {
    expect((await runJob(backup, { 'matrix.list': list }, artifacts.env)).exitCode).toBe(0)
  }
  expect(artifacts.artifacts.map(({ name }) => name).sort()).toEqual(['w1.zip', 'w2.zip', 'w3.zip'])
})

const flowOf = (id: string, prompt: string) => ({ nodes: [{ id: 'n1', name: `Greet ${id}`, prompt }] })
const packageOf = (prompt: () => string) => (id: string) =>
  samplePackage({ 'flow_definition.json': flowOf(id.slice(-1), prompt()) })

/** Makes three environments with two workflows each. `dispatch` runs the jobs of a recipe as GitHub does, with an approval. */
async function promotion() {
  const prompts = { development: 'Hello', staging: 'Old', production: 'Old' }
  const platforms = {
    development: await platformFor({ packageOf: packageOf(() => prompts.development) }),
    staging: await platformFor({ packageOf: packageOf(() => prompts.staging) }),
    production: await platformFor({ packageOf: packageOf(() => prompts.production) }),
  }
  const { staging, production } = platforms
  const targets = { staging, production, 'staging-plan': staging, 'production-plan': production }
  const runs: Record<string, ArtifactService> = {}
  const github = makeGitHub(platforms.development, targets, runs)
  const variables = (name: string) => `[{"name":"REGION","value":"${name}"}]\n`
  for (const target of ['staging', 'production']) {
    github.commitFile(`lists/${target}.txt`, `banking p-1 cf-1\nsupport p-2 cf-2 # after banking\n`)
    for (const name of names) github.commitFile(`variables/${target}/${name}.json`, variables(target))
  }

  const dispatch = async (
    [recipe, id]: [string, string],
    given: Record<string, string>,
    approve: () => unknown = () => undefined,
  ) => {
    const artifacts = await artifactsFor()
    runs[id] = artifacts
    const context: Record<string, string> = { 'github.run_id': id, 'inputs.run-id': '', 'inputs.artifact': '' }
    for (const [name, value] of Object.entries(given)) context[`inputs.${name}`] = value
    const plan = await github.runJob(jobOf(recipe, 'plan'), context, artifacts.env)
    if (plan.exitCode !== 0) return { plan, apply: undefined }
    approve()
    const digest = { 'needs.plan.outputs.target': plan.known['outputs.target'] ?? '' }
    const apply = await github.runJob(jobOf(recipe, 'apply'), { ...context, ...digest }, artifacts.env)
    return { plan, apply }
  }
  const deployedTo = (target: 'staging' | 'production') =>
    Object.fromEntries(
      Array.from(platforms[target].workflows, ([id, { deployed }]) => [
        id,
        /"prompt":\s*"(.*?)"/.exec(String(deployed?.flow))?.[1],
      ]),
    )
  return { ...github, prompts, platforms, runs, variables, dispatch, deployedTo }
}

const callsOf = (platform: PlatformSimulator) => platform.seen.map(({ call }) => call)

recipeTest(
  'a promotion brings the same packages to staging and production, and a roll-back takes one back',
  async () => {
    const it = await promotion()
    const { staging, production } = it.platforms
    const toStaging = await it.dispatch(['Promote', '1'], { environment: 'staging' }, () => {
      // The plan has imported nothing.
      expect(new Set(callsOf(staging))).toEqual(new Set(['start', 'status', 'download']))
    })
    expect([toStaging.plan.known['outputs.changed'], toStaging.apply?.exitCode]).toEqual(['true', 0])
    expect(it.deployedTo('staging')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    expect(production.seen).toEqual([])
    const packages = ['banking.zip', 'support.zip', 'banking-before-1.zip', 'support-before-1.zip']
    expect(it.runs['1']?.artifacts.map(({ name }) => name).sort()).toEqual(packages.toSorted())

    it.prompts.development = 'Edited after staging'
    const toProduction = await it.dispatch(['Promote', '2'], { environment: 'production', 'run-id': '1' })
    expect(toProduction.apply?.exitCode).toBe(0)
    expect(it.deployedTo('production')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    expect(String(production.workflows.get('p-1')?.env)).toBe(it.variables('production'))

    const artifact = 'banking-before-1.zip'
    const back = await it.dispatch(['Promote', '3'], { environment: 'production', 'run-id': '2', artifact })
    expect(back.apply?.exitCode).toBe(0)
    expect(it.deployedTo('production')).toEqual({ 'p-1': 'Old', 'p-2': 'Hello' })
    expect(it.deployedTo('staging')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    // A roll-back keeps a backup too.
    const undone = await readZip((await it.runs['3']?.read(artifact)) ?? Buffer.of())
    expect(String(undone.get('flow_definition.json'))).toContain('Hello')
    expect(it.runs['3']?.artifacts).toHaveLength(1)
  },
  120_000,
)

recipeTest('a promotion whose target changes after the plan imports nothing', async () => {
  const it = await promotion()
  const { apply } = await it.dispatch(['Promote', '1'], { environment: 'staging' }, () => {
    it.prompts.staging = 'Edited behind its back'
  })
  expect(apply?.exitCode).toBe(1)
  expect(callsOf(it.platforms.staging)).not.toContain('import')
})

recipeTest(
  'a restore promotes a date with the current variables, and drift opens, updates and closes an issue',
  async () => {
    const it = await promotion()
    const night = async (recipe: string, job: string) =>
      (await it.runJob(jobOf(recipe, job), {}, (await artifactsFor()).env)).exitCode
    await night('Nightly backup', 'backup')
    const wanted = it.commitOf('main')
    it.prompts.development = 'Edited later'
    await night('Nightly backup', 'backup')
    it.commitFile('variables/production/banking.json', it.variables('production-2'))

    const restored = await it.dispatch(['Restore', '1'], { environment: 'production', at: wanted })
    expect(restored.apply?.exitCode).toBe(0)
    expect(it.deployedTo('production')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    expect(String(it.platforms.production.workflows.get('p-1')?.env)).toBe(it.variables('production-2'))
    expect(it.commitOf('promoted-production')).toBe(wanted)
    const byDate = await it.runJob(jobOf('Restore', 'plan'), {
      'inputs.environment': 'production',
      'inputs.at': '2090-01-01 18:00',
    })
    expect(byDate.known['steps.commit.outputs.sha']).toBe(it.commitOf('main'))

    const issueCalls = async () => {
      const before = it.ghCalls().length
      expect(await night('Drift', 'compare')).toBe(0)
      return it
        .ghCalls()
        .slice(before)
        .map((call) => call.split(' ').slice(0, 2).join(' '))
    }
    expect(await issueCalls()).toEqual(['issue list'])
    await it.dispatch(['Promote', '2'], { environment: 'production' })
    expect(await issueCalls()).toEqual(['issue list', 'label create', 'issue create'])
    expect(await issueCalls()).toEqual(['issue list', 'issue edit'])
    await it.dispatch(['Restore', '3'], { environment: 'production', at: 'promoted-production' })
    expect(await issueCalls()).toEqual(['issue list', 'issue close'])
  },
  120_000,
)
