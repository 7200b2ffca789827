import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { evaluate, fill, holds, type Lookup, type Value } from './expressions.js'
import { bareEnvironment, parsePairs, root, runAction } from './runner.js'

/** A step of a workflow's file. */
export interface Step {
  id?: string
  if?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}

/** A job of a workflow's file. */
export interface Job {
  if?: string
  environment?: string | { name: string }
  env?: Record<string, unknown>
  outputs?: Record<string, string>
  steps: Step[]
}

/** A workflow's file. */
export interface Workflow {
  name: string
  jobs: Record<string, Job>
}

/** Returns the workflow files in the pages of the project by their names, as text. */
export function readRecipes(): Map<string, string> {
  const pages = ['README.md', 'docs/recipes.md', 'docs/try-it.md', 'diff/README.md', 'promote/README.md']
  const text = pages.map((page) => readFileSync(join(root, page), 'utf8')).join('\n')
  const files = text.matchAll(/```yaml\n(?:# \S+\n)?(name: (.+)\n[\s\S]+?)^```$/gm)
  return new Map(Array.from(files, ([, file = '', name = '']) => [name, file]))
}

/**
 * Returns the folder of this project's action that a step uses, whatever the repository is called. Returns undefined for no action, and
 * for the actions of others that the pages use. Throws for any other.
 */
export function actionFolder(uses: string): string | undefined {
  if (uses === '' || /^(?:actions|peter-evans)\//.test(uses)) return undefined
  const [, folder] = /^[\w.-]+\/[\w.-]+\/?(\w*)@(?:v1|[0-9a-f]{40})$/.exec(uses) ?? []
  if (folder === undefined) throw new Error(`${uses} isn't an action of this project`)
  return folder
}

/** What stands in for an action of others: it gets the step's inputs, the workspace and the run's ref and commit. */
export type ForeignAction = (inputs: Record<string, string>, workspace: string, run: Lookup) => unknown

/** What a job finds around it. */
export interface Surroundings {
  /** Folders for each job are made here. */
  folder: string
  /** A folder with programs that go before the machine's own. */
  bin: string
  /** What expressions stand for, by their text, as in `vars.HOST`. */
  values: Record<string, string>
  /** Further values of an environment, by its name. */
  environments: Record<string, Record<string, string>>
  /** Actions of others, by their name without a version. */
  actions: Record<string, ForeignAction>
  /** The workspace of a self-hosted runner, which keeps what the last job left. A new folder for each job if unset. */
  workspace?: string
  /** Whether a property that doesn't exist is empty, as on GitHub. It throws if unset, so that a test finds what a recipe misspells. */
  lenient?: boolean
}

/** How a job runs. */
export interface JobOptions {
  /** Values of this job, as in `inputs.run-id`. */
  values?: Record<string, string>
  /** Environment variables of the runner, for the artifact service. */
  env?: Record<string, string>
  /** The ID of the step during which somebody cancels the run. */
  cancelIn?: string
  /** The step that reaches its `timeout-minutes` as soon as its log says this. */
  timesOut?: { step: string; when: RegExp }
}

/** What became of a job. */
export interface JobResult {
  exitCode: number
  /** All values that its expressions could read at its end, the job's own `outputs.…` included. */
  known: Record<string, string>
  /** What the steps printed, and why they failed. */
  log: string
  summary: string
}

const CONTEXTS = ['github', 'env', 'vars', 'secrets', 'inputs', 'needs', 'steps', 'matrix', 'runner']

/** Runs a job of a workflow: the actions of this checkout, actions of others by what stands in for them, and shell steps in bash. */
export async function runJob(job: Job, surroundings: Surroundings, options: JobOptions = {}): Promise<JobResult> {
  const { folder, bin, environments } = surroundings
  const temp = await mkdtemp(join(folder, 'temp-'))
  const workspace = surroundings.workspace ?? (await mkdtemp(join(folder, 'workspace-')))
  const known: Record<string, string> = { ...surroundings.values, ...options.values, 'runner.temp': temp }
  const result: JobResult = { exitCode: 0, known, log: '', summary: '' }
  let isCancelled = false
  const lookup: Lookup = (name) => {
    const status: Record<string, Value> = {
      'success()': !isCancelled && result.exitCode === 0,
      'failure()': !isCancelled && result.exitCode !== 0,
      'cancelled()': isCancelled,
      'always()': true,
    }
    return status[name] ?? lookUp(name, known, surroundings.lenient ?? false)
  }
  const { environment = '' } = job
  const environmentName = fill(typeof environment === 'string' ? environment : environment.name, lookup)
  Object.assign(known, environments[environmentName])
  for (const [name, value] of Object.entries(fillAll(job.env, lookup))) known[`env.${name}`] = value

  for (const step of job.steps) {
    const runs = holds(step.if ?? 'success()', lookup)
    const { exitCode, outputs } = runs ? await runStep(step) : { exitCode: 0, outputs: {} }
    for (const [name, value] of Object.entries(outputs)) known[`steps.${step.id}.outputs.${name}`] = value
    known[`steps.${step.id}.outcome`] = runs ? (exitCode === 0 ? 'success' : 'failure') : 'skipped'
    result.exitCode ||= exitCode
    isCancelled ||= step.id !== undefined && step.id === options.cancelIn
  }
  for (const [name, value] of Object.entries(job.outputs ?? {})) known[`outputs.${name}`] = fill(value, lookup)
  return result

  async function runStep(step: Step): Promise<{ exitCode: number; outputs: Record<string, string> }> {
    try {
      return await (step.run === undefined ? useAction(step) : runShell(step))
    } catch (error) {
      result.log += `${error}\n`
      return { exitCode: 1, outputs: {} }
    }
  }

  async function useAction({ id = '', uses = '', with: given }: Step) {
    const inputs = fillAll(given, lookup)
    const foreign = surroundings.actions[uses.replace(/@.*/, '')]
    if (foreign) {
      await foreign(inputs, workspace, lookup)
      return { exitCode: 0, outputs: {} }
    }
    const own = actionFolder(uses)
    if (own === undefined) throw new Error(`The simulator knows no action ${uses}`)
    const action = join(own, 'action.yml')
    // A comparison doesn't wait for a platform.
    const pace = own === 'diff' ? {} : { 'poll-interval-seconds': '0.05' }
    const run = await runAction({
      action,
      inputs: { ...pace, ...inputs },
      workspace,
      env: options.env ?? {},
      ...(id === options.timesOut?.step && { signalAfter: { signal: 'SIGINT', when: options.timesOut.when } }),
    })
    result.log += `${run.log}\n`
    result.summary += run.summary
    return { exitCode: run.exitCode ?? 1, outputs: run.outputs }
  }

  // As GitHub does with `shell: bash`.
  async function runShell({ run = '', env }: Step) {
    const [output, summary] = [join(temp, 'output'), join(temp, 'summary')]
    for (const file of [output, summary]) await writeFile(file, '')
    const child = spawn('bash', ['-eo', 'pipefail', '-c', fill(run, lookup)], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...bareEnvironment(),
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: 'octo-org/flows',
        ...fillAll(job.env, lookup),
        ...fillAll(env, lookup),
      },
    })
    const printed = [text(child.stdout), text(child.stderr)]
    const [[exitCode]] = await Promise.all([once(child, 'close'), ...printed])
    result.log += (await Promise.all(printed)).join('')
    result.summary += await readFile(summary, 'utf8')
    return { exitCode: exitCode ?? 1, outputs: parsePairs(await readFile(output, 'utf8')) }
  }
}

/** Returns whether the `if` of a job that needs others holds, with their outputs. */
export function jobRuns(job: Job, values: Record<string, string>, lenient: boolean): boolean {
  const lookup: Lookup = (name) => (name === 'success()' ? true : lookUp(name, values, lenient))
  return job.if === undefined || evaluate(job.if.replace(/^\$\{\{ (.+) \}\}$/, '$1'), lookup) === true
}

function lookUp(name: string, known: Record<string, string>, lenient: boolean): string {
  const [context = ''] = name.split('.')
  if (!CONTEXTS.includes(context)) throw new Error(`GitHub knows no ${name}`)
  const value = known[name]
  // What steps and environment variables are there is known to the linter.
  if (value === undefined && !lenient && !/^(?:env|steps)\./.test(name)) throw new Error(`Nothing is called ${name}`)
  return value ?? ''
}

function fillAll(fields: Record<string, unknown> = {}, lookup: Lookup): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fill(String(value), lookup)]))
}
