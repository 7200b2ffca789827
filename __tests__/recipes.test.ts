import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type PlatformSimulator, reply, samplePackage } from '../simulator/platform.js'
import { bareEnvironment, root, runAction } from '../simulator/runner.js'
import { artifactsFor, platformFor } from './scene.js'

interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  steps: Step[]
}
interface Recipe {
  name: string
  jobs: Record<string, Job>
}

const recipes: Recipe[] = Array.from(
  readFileSync(join(root, 'docs', 'recipes.md'), 'utf8').matchAll(/```yaml\n([\s\S]+?)```/g),
  ([, text]) => parse(text ?? ''),
)
const recipe = (name: string) => recipes.find((candidate) => candidate.name === name) ?? { name, jobs: {} }

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

// The recipes run on GitHub's Linux runners, which have bash and jq.
const linuxTest =
  spawnSync('bash', ['-c', 'jq --version']).status === 0 && process.platform !== 'win32' ? test : test.skip

/** A remote repository for a recipe to push to, and what stands in for GitHub's side of a run. */
function makeGitHub(platform: PlatformSimulator) {
  const base = mkdtempSync(join(tmpdir(), 'recipe-'))
  folders.push(base)
  const remote = join(base, 'remote.git')
  const seed = join(base, 'seed')
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  git(base, 'clone', '--quiet', remote, seed)
  const commitFile = (name: string, content: string) => {
    writeFileSync(join(seed, name), content)
    git(seed, 'add', '.')
    git(seed, 'commit', '--quiet', '--message', name)
    git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
  }
  commitFile('README.md', 'backups')
  // Answers as GitHub's command line would, and keeps what it was asked.
  const bin = join(base, 'bin')
  mkdirSync(bin)
  const calls = join(base, 'gh.log')
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh\necho "$@" >> '${calls}'\n[ "$2" = list ] && grep -c '^pr create' '${calls}' || true\n`,
    { mode: 0o755 },
  )
  const uploads = join(base, 'uploads')
  mkdirSync(uploads)

  const values: Record<string, string> = {
    'vars.AI_FOR_PROCESS_HOST': platform.url,
    'vars.BANKING_WORKFLOW_ID': 'a-1',
    'vars.BANKING_FLOW_ID': 'cf-1',
    'secrets.AI_FOR_PROCESS_API_KEY': platform.apiKey,
    'github.token': 'token',
  }

  const runJob = async (job: Job, more: Record<string, string> = {}, env: Record<string, string> = {}) => {
    const temp = mkdtempSync(join(base, 'temp-'))
    const workspace = mkdtempSync(join(base, 'workspace-'))
    const known: Record<string, string> = { ...values, ...more, 'runner.temp': temp }
    const fill = (text: string) =>
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
        const value = known[expression]
        if (value === undefined) throw new Error(`The test knows no ${expression}`)
        return value
      })
    let exitCode = 0
    for (const step of job.steps) {
      if (step.if ? !step.if.includes('!cancelled()') || !holds(step.if, known) : exitCode !== 0) continue
      const inputs = Object.fromEntries(
        Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(String(value))]),
      )
      if (step.uses?.startsWith('actions/checkout@')) git(base, 'clone', '--quiet', remote, workspace)
      else if (step.uses?.startsWith('actions/upload-artifact@')) {
        const kept = join(uploads, inputs.name ?? '')
        cpSync(join(workspace, inputs.path ?? ''), kept, { recursive: true })
        if (inputs['include-hidden-files'] !== 'true')
          throw new Error('The record of the unpacked files would be left out')
      } else if (step.uses?.startsWith('actions/download-artifact@')) {
        for (const name of readdirSync(uploads)) cpSync(join(uploads, name), inputs.path ?? '', { recursive: true })
      } else if (step.uses === 'owner/repo@v1') {
        const run = await runAction({ inputs: { 'poll-interval-seconds': '0.05', ...inputs }, workspace, env })
        for (const [name, value] of Object.entries(run.outputs)) known[`steps.${step.id}.outputs.${name}`] = value
        exitCode ||= run.exitCode ?? 1
      } else if (step.run) {
        const output = join(temp, 'output')
        writeFileSync(output, '')
        const paths = { PATH: `${bin}${delimiter}${process.env.PATH}`, RUNNER_TEMP: temp, GITHUB_OUTPUT: output }
        execFileSync('bash', ['-eo', 'pipefail', '-c', fill(step.run)], {
          cwd: workspace,
          env: { ...bareEnvironment(), ...paths },
          stdio: 'pipe',
        })
        for (const line of readFileSync(output, 'utf8').trim().split('\n')) {
          known[`steps.${step.id}.outputs.${line.split('=')[0]}`] = line.slice(line.indexOf('=') + 1)
        }
      } else throw new Error(`The test knows no ${step.uses}`)
    }
    return { exitCode, known }
  }
  const log = (branch: string) => git(remote, 'log', '--format=%s', branch).trim().split('\n')
  const files = (branch: string) => git(remote, 'ls-tree', '-r', '--name-only', branch).trim().split('\n')
  const ghCalls = () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])
  const newRun = () => {
    for (const name of readdirSync(uploads)) rmSync(join(uploads, name), { recursive: true })
  }
  return { runJob, log, files, ghCalls, commitFile, newRun }
}

/** Whether an `if` of the recipes holds in a run that is not cancelled. */
function holds(condition: string, known: Record<string, string>): boolean {
  const [, output, value] = /(steps\.\S+) == '(.+?)'/.exec(condition) ?? []
  return output === undefined || known[output] === value
}

test('there are four recipes, each with permissions and time limits', () => {
  expect(recipes).toHaveLength(4)
  for (const { jobs, ...top } of recipes) {
    expect(top).toHaveProperty('permissions')
    for (const job of Object.values(jobs)) expect(job).toHaveProperty('timeout-minutes')
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

  artifacts.artifacts.length = 0
  await runJob(backup, {}, env())
  expect(log('main')).toHaveLength(2)

  artifacts.artifacts.length = 0
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
  },
  60_000,
)
