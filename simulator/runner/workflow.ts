import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { bareEnvironment, runAction } from './runner.js'
import { actionFolder } from './uses.js'

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
  environment?: string
  env?: Record<string, unknown>
  outputs?: Record<string, string>
  steps: Step[]
}

/** A workflow's file. */
export interface Workflow {
  name: string
  jobs: Record<string, Job>
}

/** What stands in for an action of others: it gets the step's inputs and the workspace. */
export type ForeignAction = (inputs: Record<string, string>, workspace: string) => unknown

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
}

/** What became of a job. */
export interface JobResult {
  exitCode: number
  /** All values that its expressions could read at its end, the job's own `outputs.…` included. */
  known: Record<string, string>
}

/**
 * Runs a job of a workflow: the actions of this checkout with `env`, actions of others by what stands in for them, and shell steps in
 * bash. Knows only what the recipes need of expressions and conditions, and throws if a job needs more.
 */
export async function runJob(
  job: Job,
  surroundings: Surroundings,
  more: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<JobResult> {
  const { folder, values, environments } = surroundings
  const temp = await mkdtemp(join(folder, 'temp-'))
  const workspace = await mkdtemp(join(folder, 'workspace-'))
  const known: Record<string, string> = { ...values, ...more, 'runner.temp': temp }
  Object.assign(known, environments[fill(job.environment ?? '', known)])
  for (const [name, value] of Object.entries(fillAll(job.env, known))) known[`env.${name}`] = value
  let exitCode = 0
  for (const step of job.steps) {
    if (!holds(step.if ?? 'success()', known, exitCode)) continue
    const place = { temp, workspace, bin: surroundings.bin }
    const outputs = step.run ? await runShell(step, known, place) : await useAction(step)
    for (const [name, value] of Object.entries(outputs)) known[`steps.${step.id}.outputs.${name}`] = value
  }
  for (const [name, value] of Object.entries(job.outputs ?? {})) known[`outputs.${name}`] = fill(value, known)
  return { exitCode, known }

  async function useAction({ uses = '', with: given }: Step): Promise<Record<string, string>> {
    const inputs = fillAll(given, known)
    const foreign = surroundings.actions[uses.replace(/@.*/, '')]
    if (foreign) {
      await foreign(inputs, workspace)
      return {}
    }
    const own = actionFolder(uses)
    if (own === undefined) throw new Error(`The simulator knows no action ${uses}`)
    const action = join(own, 'action.yml')
    // A comparison doesn't wait for a platform.
    const pace = own === 'diff' ? {} : { 'poll-interval-seconds': '0.05' }
    const run = await runAction({ action, inputs: { ...pace, ...inputs }, workspace, env })
    exitCode ||= run.exitCode ?? 1
    return run.outputs
  }
}

/** Replaces the expressions in a text. Throws for a value that GitHub doesn't have, except for an environment variable. */
function fill(text: string, known: Record<string, string>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    let value: string | undefined
    for (const alternative of expression.split(' || ')) {
      value ||= /^'(.*)'$/.exec(alternative)?.[1] ?? known[alternative] ?? (/^env\./.test(alternative) ? '' : undefined)
    }
    if (value === undefined) throw new Error(`The simulator knows no ${expression}`)
    return value
  })
}

function fillAll(fields: Record<string, unknown> = {}, known: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fill(String(value), known)]))
}

/** Returns whether an `if` holds in a run that is not cancelled, after steps that ended with `exitCode`. */
function holds(condition: string, known: Record<string, string>, exitCode: number): boolean {
  const isTrue = (term: string): boolean => {
    if (term === '!cancelled()') return true
    if (term === 'success()') return exitCode === 0
    const [, name, value] = /^([\w.-]+) == '(.*)'$/.exec(term) ?? []
    if (name === undefined) throw new Error(`The simulator can't tell when ${condition}`)
    return (known[name] ?? '') === value
  }
  const text = condition.replace(/^\$\{\{ (.+) \}\}$/, '$1')
  const asksForStatus = /\b(?:success|cancelled)\(\)/.test(text)
  return (asksForStatus || exitCode === 0) && text.split(' || ').some((terms) => terms.split(' && ').every(isTrue))
}

/** Runs a shell step as GitHub does with `shell: bash`, and returns its outputs. Throws if it fails. */
async function runShell(
  { run = '', env }: Step,
  known: Record<string, string>,
  { temp, workspace, bin }: { temp: string; workspace: string; bin: string },
): Promise<Record<string, string>> {
  const output = join(temp, 'output')
  await writeFile(output, '')
  const paths = { PATH: `${bin}${delimiter}${process.env.PATH}`, RUNNER_TEMP: temp, GITHUB_OUTPUT: output }
  execFileSync('bash', ['-eo', 'pipefail', '-c', fill(run, known)], {
    cwd: workspace,
    env: { ...bareEnvironment(), ...paths, ...fillAll(env, known) },
    stdio: 'pipe',
  })
  const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}
