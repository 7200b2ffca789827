import { spawnSync } from 'node:child_process'
import { test } from '@jest/globals'
import { parse } from 'yaml'
import type { ArtifactService } from '../simulator/fakes/artifact-service.js'
import type { PlatformSimulator } from '../simulator/fakes/platform.js'
import { makeRepository } from '../simulator/runner/repository.js'
import {
  type Job,
  type JobOptions,
  type JobResult,
  jobRuns,
  readRecipes,
  runJob,
  type Surroundings,
  type Workflow,
} from '../simulator/runner/workflow.js'
import { linuxTest } from './posix.js'
import { artifactsFor } from './scene.js'

/** The workflow files of the pages as text, by their names. */
export const texts = readRecipes()

/** Reads a workflow file of the pages, after `change` to its text. */
export function recipe(name: string, change = (text: string) => text): Workflow {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`No page has a workflow ${name}`)
  return parse(change(text))
}

/** Returns a job of a workflow file of the pages. */
export function jobOf(name: string, job: string): Job {
  const found = recipe(name).jobs[job]
  if (!found) throw new Error(`${name} has no job ${job}`)
  return found
}

// The recipes run on GitHub's Linux runners, which have bash, awk, git and jq.
const tools = 'awk 1 /dev/null && git --version && jq --version'
export const recipeTest = spawnSync('bash', ['-c', tools]).status === 0 ? linuxTest : test.skip

export const names = ['banking', 'support']
const development = names.map((name, n) => `${name}   a-${n + 1}   cf-${n + 1}\n`).join('')

const variablesOf = ({ url, apiKey }: PlatformSimulator) => ({
  'vars.TARGET_HOST': url,
  'vars.TARGET_BANKING_WORKFLOW_ID': 'a-1',
  'vars.TARGET_BANKING_FLOW_ID': 'cf-1',
  'secrets.TARGET_API_KEY': apiKey,
})

/** Makes a repository for recipes to use. `targets` are the platforms of its environments, `runs` the artifacts of its runs by their IDs. */
export function makeGitHub(
  platform: PlatformSimulator,
  targets: Record<string, PlatformSimulator> = {},
  runs: Record<string, ArtifactService> = {},
) {
  const repository = makeRepository(runs)
  repository.commit({ 'lists/development.txt': `# name workflow-id flow-id\n${development}` })
  const surroundings: Surroundings = {
    ...repository.surroundings,
    values: {
      'vars.AI_FOR_PROCESS_HOST': platform.url,
      'secrets.AI_FOR_PROCESS_API_KEY': platform.apiKey,
      'secrets.SCRATCH_API_KEY': platform.apiKey,
      'github.token': 'token',
      'github.ref': 'refs/heads/main',
      'github.repository': 'octo-org/flows',
    },
    environments: Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, variablesOf(target)])),
  }
  /** Runs a job on the newest commit of `main`, unless `values` say otherwise. */
  const run = (job: Job, options: JobOptions = {}, around: Partial<Surroundings> = {}): Promise<JobResult> => {
    const values = { 'github.sha': repository.commitOf('main'), ...options.values }
    return runJob(job, { ...surroundings, ...around }, { ...options, values })
  }
  return { ...repository, surroundings, run }
}

/** A run of a workflow with the jobs `plan` and `apply`. */
export interface Dispatched {
  plan: JobResult
  apply: JobResult | undefined
  /** Selects *Re-run failed jobs* after a failed `apply`. */
  rerun: () => Promise<JobResult>
}

/**
 * Starts a workflow with the jobs `plan` and `apply` as run `id`, with an approval between them. Its artifacts go into `runs`. A plan among
 * `plans`, by the text of its job, is taken from there.
 */
export async function dispatch(
  github: ReturnType<typeof makeGitHub>,
  runs: Record<string, ArtifactService>,
  { workflow, id, inputs }: { workflow: Workflow; id: string; inputs: Record<string, string> },
  {
    approve = () => {},
    lenient = false,
    plans = new Map(),
  }: { approve?: () => unknown; lenient?: boolean; plans?: Map<string, JobResult> } = {},
): Promise<Dispatched> {
  const artifacts = await artifactsFor()
  runs[id] = artifacts
  const given = { 'run-id': '', artifact: '', ...inputs }
  const values: Record<string, string> = { 'github.run_id': id, 'github.sha': github.commitOf('main') }
  for (const [name, value] of Object.entries(given)) values[`inputs.${name}`] = value
  const { plan: planJob, apply: applyJob } = workflow.jobs
  if (!planJob || !applyJob) throw new Error(`${workflow.name} has no jobs plan and apply`)
  const env = (attempt = 1) => ({ ...artifacts.env, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: String(attempt) })
  const rerun = () => github.run(applyJob, { values, env: env(2) }, { lenient })
  const key = JSON.stringify(planJob)
  const plan = plans.get(key) ?? (await github.run(planJob, { values, env: env() }, { lenient }))
  plans.set(key, plan)
  if (plan.exitCode !== 0) return { plan, apply: undefined, rerun }
  await approve()
  for (const [name, value] of Object.entries(plan.known)) {
    if (name.startsWith('outputs.')) values[`needs.plan.${name}`] = value
  }
  if (!jobRuns(applyJob, values, lenient)) return { plan, apply: undefined, rerun }
  return { plan, apply: await github.run(applyJob, { values, env: env() }, { lenient }), rerun }
}
