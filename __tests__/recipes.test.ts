import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { ArtifactService } from '../simulator/artifact-service.js'
import { type PlatformSimulator, reply, samplePackage } from '../simulator/platform.js'
import { makeRepository, type Repository } from '../simulator/repository.js'
import { root } from '../simulator/runner.js'
import { type Job, runJob, type Surroundings, type Workflow } from '../simulator/workflow.js'
import { readZip } from '../simulator/zip.js'
import { artifactsFor, platformFor } from './scene.js'

const texts = Array.from(
  readFileSync(join(root, 'docs', 'recipes.md'), 'utf8').matchAll(/```yaml\n([\s\S]+?)```/g),
  ([, text = '']) => text,
)
const recipes: Workflow[] = texts.map((text) => parse(text))
const called = (path: string): Workflow => parse(texts.find((text) => text.startsWith(`# ${path.slice(2)}\n`)) ?? '')
const recipe = (name: string) => recipes.find((candidate) => candidate.name === name) ?? { name, jobs: {} }

const repositories: Repository[] = []
afterAll(() => {
  for (const repository of repositories) repository.remove()
})

// The recipes run on GitHub's Linux runners, which have bash, jq and sha256sum.
const linuxTest =
  process.platform === 'linux' && spawnSync('bash', ['-c', 'jq --version && sha256sum --version']).status === 0
    ? test
    : test.skip

/** What GitHub has of a recipe's environments, and of the artifacts of each run by its id. */
interface Known {
  environments?: Record<string, { platform: PlatformSimulator; workflowId: string }>
  runs?: Record<string, ArtifactService>
}

const valuesOf = (platform: PlatformSimulator, workflowId: string): Record<string, string> => ({
  'vars.AI_FOR_PROCESS_HOST': platform.url,
  'vars.BANKING_WORKFLOW_ID': workflowId,
  'vars.BANKING_FLOW_ID': 'cf-1',
  'secrets.AI_FOR_PROCESS_API_KEY': platform.apiKey,
})

/** A repository for a recipe to push to, with what its settings name. */
function makeGitHub(platform: PlatformSimulator, { environments = {}, runs = {} }: Known = {}) {
  const repository = makeRepository(runs)
  repositories.push(repository)
  const surroundings: Surroundings = {
    ...repository.surroundings,
    called,
    values: { ...valuesOf(platform, 'a-1'), 'github.token': 'token' },
    environments: Object.fromEntries(
      Object.entries(environments).map(([name, { platform, workflowId }]) => [name, valuesOf(platform, workflowId)]),
    ),
  }
  return {
    ...repository,
    runJob: (job: Job, more: Record<string, string> = {}, env: Record<string, string> = {}) =>
      runJob(job, surroundings, more, env),
  }
}

test('there are seven workflow files, each with permissions and time limits', () => {
  expect(recipes).toHaveLength(7)
  for (const { jobs, ...top } of recipes) {
    expect(top).toHaveProperty('permissions')
    for (const job of Object.values(jobs)) expect(job).toHaveProperty(job.uses ? 'uses' : 'timeout-minutes')
  }
})

linuxTest('a nightly backup commits what changed, and what succeeded when one fails', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({
    packageOf: (id) => samplePackage({ 'flow_definition.json': { id, prompt: id === 'a-2' ? prompt : '' } }),
  })
  const artifacts = await artifactsFor()
  const { runJob, log, files } = makeGitHub(platform)
  const { backup = { steps: [] } } = recipe('Nightly backup').jobs
  const env = () => ({ ...artifacts.env })
  expect((await runJob(backup, {}, env())).exitCode).toBe(0)
  expect(log('main')).toEqual(['Back up AI for Process workflows', 'README.md'])
  expect(files('main')).toEqual([
    'README.md',
    ...['banking', 'support'].flatMap((name) =>
      ['.workflow-export.json', 'app_definition.json', 'flow_definition.json'].map(
        (file) => `workflows/${name}/${file}`,
      ),
    ),
  ])

  // On one artifact service: each is a re-run as well.
  expect((await runJob(backup, {}, env())).exitCode).toBe(0)
  expect(log('main')).toHaveLength(2)

  prompt = 'Good morning'
  platform.fault(
    'start',
    (request, response, serve) => (request.url?.includes('a-1') ? reply(400)(request, response, serve) : serve()),
    2,
  )
  expect((await runJob(backup, {}, env())).exitCode).toBe(1)
  expect(log('main')).toHaveLength(3)
})

linuxTest('changes become one pull request, only when there are any', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) })
  const { runJob, log, ghCalls } = makeGitHub(platform)
  const { propose = { steps: [] } } = recipe('Propose workflow changes').jobs
  await runJob(propose)
  expect(log('workflow-changes')).toEqual(['Changes made on AI for Process', 'README.md'])
  expect(log('main')).toEqual(['README.md'])
  expect(ghCalls().filter((call) => call.startsWith('pr create'))).toHaveLength(1)
  prompt = 'Good morning'
  await runJob(propose)
  expect(log('workflow-changes')).toHaveLength(2)
  expect(ghCalls().filter((call) => call.startsWith('pr create'))).toHaveLength(1)
  expect(ghCalls().filter((call) => call.startsWith('pr close'))).toEqual([])
})

linuxTest('a pull request is closed once there is nothing to propose, and not where that is not known', async () => {
  let prompt = 'Hello'
  const platform = await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) })
  const { runJob, ghCalls, merge } = makeGitHub(platform)
  const { propose = { steps: [] } } = recipe('Propose workflow changes').jobs
  const closed = () => ghCalls().filter((call) => call.startsWith('pr close workflow-changes --delete-branch'))
  await runJob(propose)
  merge('workflow-changes')
  await runJob(propose)
  expect(closed()).toEqual([])
  prompt = 'Edited, and taken back the next day'
  await runJob(propose)
  prompt = 'Hello'
  platform.fault('start', reply(400))
  await runJob(propose)
  expect(closed()).toEqual([])
  await runJob(propose)
  expect(closed()).toHaveLength(1)
})

linuxTest('every environment has an artifact of its own', async () => {
  const platform = await platformFor()
  const artifacts = await artifactsFor()
  const { runJob } = makeGitHub(platform)
  const { backup = { steps: [] } } = recipe('Back up every environment').jobs
  for (const environment of ['development', 'staging', 'production']) {
    expect((await runJob(backup, { 'matrix.environment': environment }, artifacts.env)).exitCode).toBe(0)
  }
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual([
    'banking-development.zip',
    'banking-staging.zip',
    'banking-production.zip',
  ])
})

linuxTest(
  'hundreds of workflows are split, exported and committed once',
  async () => {
    const count = 45
    let gone = false
    const platform = await platformFor({
      statuses: ['SUCCESS'],
      packageOf: (id) => samplePackage({ 'app_definition.json': gone && id === 'a-7' ? undefined : { id } }),
    })
    const artifacts = await artifactsFor()
    const github = makeGitHub(platform)
    const lines = Array.from({ length: count }, (_, n) => `w${n} a-${n} cf-${n}`)
    github.commitFile('workflows.txt', `# all of them\n${lines.join('\n')}\n\n`)
    const {
      plan = { steps: [] },
      export: exporting = { steps: [] },
      commit = { steps: [] },
    } = recipe('Back up all workflows').jobs

    const night = async () => {
      github.newRun()
      const { known } = await github.runJob(plan)
      const shards: { number: number; workflows: string }[] = JSON.parse(known['steps.split.outputs.shards'] ?? '')
      expect(shards.map(({ workflows }) => workflows.split('\n').length)).toEqual([20, 20, 5])
      expect(shards.flatMap(({ workflows }) => workflows.split('\n'))).toEqual(lines)
      for (const { number, workflows } of shards) {
        const matrix = { 'matrix.shard.number': String(number), 'matrix.shard.workflows': workflows }
        // Uploading 45 artifacts is shown elsewhere; here it would only take time.
        const step = { ...exporting.steps[0], with: { ...exporting.steps[0]?.with, 'upload-artifact': 'false' } }
        await github.runJob({ steps: [step, ...exporting.steps.slice(1)] }, matrix, artifacts.env)
      }
      await github.runJob(commit)
    }
    await night()
    expect(github.log('main')).toEqual(['Back up AI for Process workflows', 'workflows.txt', 'README.md'])
    expect(github.files('main').filter((file) => file.endsWith('/app_definition.json'))).toHaveLength(count)
    gone = true
    await night()
    expect(github.log('main')).toHaveLength(4)
    expect(github.files('main').filter((file) => file.endsWith('/app_definition.json'))).toHaveLength(count - 1)

    github.newRun()
    await github.runJob(commit)
    expect(github.log('main')).toHaveLength(4)
  },
  60_000,
)

linuxTest('a list that names no workflow says so', async () => {
  const { runJob, commitFile } = makeGitHub(await platformFor())
  commitFile('workflows.txt', '# none yet\n\n')
  const { plan = { steps: [] } } = recipe('Back up all workflows').jobs
  const said = await runJob(plan).catch((error: { stdout: Buffer }) => String(error.stdout))
  expect(said).toBe('::error::workflows.txt names no workflow\n')
})

const digest = (content: Buffer | undefined) =>
  createHash('sha256')
    .update(content ?? '')
    .digest('hex')

/** Three environments, with what dev's flow says there; `promote` runs the recipe's jobs as GitHub would, until one fails. */
async function promotion() {
  let prompt = 'Hello'
  const old = samplePackage({ 'flow_definition.json': '{"old":true}' })
  const platforms = {
    development: await platformFor({ packageOf: () => samplePackage({ 'flow_definition.json': { prompt } }) }),
    staging: await platformFor({ packageOf: () => old }),
    production: await platformFor({ packageOf: () => old }),
  }
  const environments = {
    development: { platform: platforms.development, workflowId: 'a-dev' },
    staging: { platform: platforms.staging, workflowId: 'a-stg' },
    production: { platform: platforms.production, workflowId: 'a-prd' },
  }
  const runs: Record<string, ArtifactService> = {}
  const github = makeGitHub(platforms.development, { environments, runs })
  const variables = { staging: '[{"name":"REGION","value":"staging"}]\n', production: '[]\n' }
  const config = (name: keyof typeof variables) => github.commitFile(`config/${name}.env.json`, variables[name])
  config('staging')
  config('production')

  const runOf = async (id: string) => {
    const artifacts = runs[id] ?? (await artifactsFor())
    runs[id] = artifacts
    return { artifacts, context: { 'github.run_id': id, 'github.run_attempt': '1' } }
  }
  const exportNow = async (id: string) => {
    const { artifacts, context } = await runOf(id)
    const { export: exporting = { steps: [] } } = recipe('Promote banking').jobs
    const { exitCode, known } = await github.runJob(exporting, context, artifacts.env)
    expect(exitCode).toBe(0)
    return {
      ...context,
      'needs.export.outputs.artifact': known['outputs.artifact'] ?? '',
      'needs.export.outputs.sha256': known['outputs.sha256'] ?? '',
    }
  }
  const bringTo = (environment: 'staging' | 'production', id: string, context: Record<string, string>) =>
    github.runJob(recipe('Promote banking').jobs[environment] ?? { steps: [] }, context, runs[id]?.env)
  return {
    ...{ platforms, runs, variables, old, runOf, exportNow, bringTo, runJob: github.runJob },
    edit: (text: string) => {
      prompt = text
    },
  }
}

linuxTest(
  'a promotion brings one package to staging and production, and a rollback takes it back',
  async () => {
    const it = await promotion()
    const { staging, production } = it.platforms
    const { 'app_definition.json': app } = Object.fromEntries(await readZip(samplePackage()))

    const first = await it.exportNow('1')
    it.edit('Edited while staging was tried')
    expect((await it.bringTo('staging', '1', first)).exitCode).toBe(0)
    expect(production.seen).toEqual([])
    expect((await it.bringTo('production', '1', first)).exitCode).toBe(0)
    const flow = Buffer.from('{"prompt":"Hello"}')
    const inStaging = { app, flow, env: Buffer.from(it.variables.staging) }
    const inProduction = { app, flow, env: Buffer.from(it.variables.production) }
    expect(staging.workflows).toEqual(new Map([['a-stg', { name: 'a-stg', ...inStaging, deployed: inStaging }]]))
    expect(production.workflows).toEqual(
      new Map([['a-prd', { name: 'a-prd', ...inProduction, deployed: inProduction }]]),
    )
    for (const { jobs } of [staging, production]) {
      expect(Array.from(jobs.values(), ({ action }) => action)).toEqual(['EXPORT', 'IMPORT', 'DEPLOY'])
    }
    expect(it.runs['1']?.artifacts.map(({ name }) => name)).toEqual([
      'banking.zip',
      'banking-staging-before-1.zip',
      'banking-production-before-1.zip',
    ])
    const backup = 'banking-production-before-1.zip'
    expect(await it.runs['1']?.read(backup)).toEqual(it.old)

    const { context, artifacts } = await it.runOf('2')
    const { import: back = { steps: [] } } = recipe('Roll back banking').jobs
    const inputs = { environment: 'production', 'run-id': '1', artifact: backup, sha256: `sha256:${digest(it.old)}` }
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value]))
    expect((await it.runJob(back, { ...context, ...given }, artifacts.env)).exitCode).toBe(0)
    const deployed = production.workflows.get('a-prd')?.deployed
    expect(deployed).toEqual({ app, flow: Buffer.from('{"old":true}'), env: Buffer.from(it.variables.production) })
    expect(staging.workflows.get('a-stg')).toMatchObject({ flow })
    // What was rolled back is kept too.
    const undone = Object.fromEntries(await readZip((await it.runs['2']?.read(backup)) ?? Buffer.of()))
    expect(undone['flow_definition.json']).toEqual(flow)
  },
  60_000,
)

linuxTest('a package that is not the one exported is not imported', async () => {
  const it = await promotion()
  const context = await it.exportNow('1')
  it.edit('Slipped in')
  await it.exportNow('2')
  const wrong = { ...context, 'github.run_id': '2' }
  await expect(it.bringTo('staging', '2', wrong)).rejects.toThrow('computed checksum did NOT match')
  expect(it.platforms.staging.seen).toEqual([])
})

linuxTest('an import that fails is not deployed, and the backup of the first attempt outlives a re-run', async () => {
  const it = await promotion()
  const { staging } = it.platforms
  await it.exportNow('1')
  it.edit('Edited before the run was started again')
  const context = await it.exportNow('1')
  staging.fault('deploy', reply(400, { message: 'No capacity' }))
  expect((await it.bringTo('staging', '1', context)).exitCode).toBe(1)
  staging.fault('import', reply(400, { message: 'Guardrail missing' }))
  expect((await it.bringTo('staging', '1', { ...context, 'github.run_attempt': '2' })).exitCode).toBe(1)
  expect(staging.workflows.get('a-stg')).toMatchObject({ deployed: undefined })
  expect(staging.seen.filter(({ call }) => call === 'deploy')).toHaveLength(1)
  expect(await it.runs['1']?.read('banking-staging-before-1.zip')).toEqual(it.old)
  expect(it.runs['1']?.artifacts.map(({ name }) => name)).toContain('banking-staging-before-2.zip')
})
