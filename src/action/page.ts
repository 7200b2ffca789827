import { writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { asFailure, errorMessage, Failure, toError } from '../failure.js'
import { notice, runnerLog } from '../github/log.js'
import { helpFor, makeTempFolder, refusedAt, setOutputs } from '../github/step.js'
import { type Cause, type Cell, factTable, withHelp, writeSummary } from '../github/summary.js'
import type { Platform } from '../platform/client.js'
import { humanTime, toSingleLine } from '../text.js'
import type { PlatformInputs } from './inputs.js'
import type { JobOutputs, Task } from './job.js'

/** Returns an environment's host, with its path prefix if it has one, as people call it. */
export function hostName({ host, pathname }: URL): string {
  return host + pathname.replace(/\/$/, '')
}

/** The result of the work on one workflow. */
export interface Result {
  name: string
  /** The last job. */
  job: JobOutputs
  /** Why it failed. */
  error?: Error | undefined
}

/** Characters for all causes together: every workflow is named, so causes are cut. */
const MAX_CAUSES = 20_000

/** Returns an error in one line, cut to what a row of an output or a summary may hold. */
export function inOneLine({ message }: Error): string {
  return toSingleLine(message, 1000)
}

/** Stands for the ID of a job, so that causes that only differ in it are one. */
const JOB_ID = '<dock status ID>'

/** Returns each cause of a failure once, in one line, with the names of all that failed by it. Of jobs, it lists their IDs in the same order. */
export function causesOf(results: readonly Result[]): Cause[] {
  const causes = new Map<string, { names: string[]; ids: string[]; help: string | undefined }>()
  for (const { name, error, job } of results) {
    if (!error) continue
    const { 'dock-status-id': id } = job
    const cause = id === undefined ? error.message : error.message.replaceAll(id, JOB_ID)
    const known = causes.get(cause) ?? { names: [], ids: [], help: helpFor(error) }
    causes.set(cause, known)
    known.names.push(name)
    if (id !== undefined) known.ids.push(id)
  }
  const maxLength = Math.max(100, Math.min(1000, Math.floor(MAX_CAUSES / causes.size)))
  return Array.from(causes, ([cause, { names, ids, help }]) => ({
    names,
    message: toSingleLine(cause, maxLength).replaceAll(JOB_ID, () => ids.join(', ')),
    help,
  }))
}

/** Returns failures in one line that names every workflow, and each cause once: `banking, support: the cause | travel: another one`. */
export function listFailures(results: readonly Result[]): string {
  return causesOf(results)
    .map(({ names, message }) => `${names.join(', ')}: ${message}`)
    .join(' | ')
}

/** Returns two errors of one workflow as one. Of equal ones, such as a cancellation, only the first counts. */
export function combine(first: Error | undefined, second: Error | undefined): Error | undefined {
  if (!first || !second || first.message === second.message) return first ?? second
  return retold(first, `${first.message} Also: ${second.message}`)
}

/** Returns an error in other words that say it all, under its topic. */
export function retold(cause: Error, what: string): Failure {
  return new Failure({ what, topic: asFailure(cause).topic, cause })
}

/** An import or a deployment. */
export interface JobStep {
  platform: Platform
  titles: { done: string; failed: string }
  /** More facts for the summary, besides the host and the outputs. */
  facts?: [string, Cell | undefined][]
  /** The outputs that are known before the job has started. */
  known: JobOutputs
  work(task: Task): Promise<void>
}

/** Does the work of a step, sets what is known of its job as outputs, and writes the summary. Throws what the work threw. */
export async function runJob(
  inputs: PlatformInputs,
  signal: AbortSignal,
  { platform, titles, facts = [], known, work }: JobStep,
): Promise<void> {
  let outputs = known
  const publish = (job: JobOutputs) => {
    outputs = job
    setOutputs(job)
  }
  publish(known)
  const task = { inputs, platform, log: runnerLog(), signal, endsAt: Infinity, publish }
  const error = await work(task).then(() => undefined, toError)
  if (inputs.summary) {
    const table = factTable([
      ['Host', { words: hostName(inputs.host) }],
      ...facts,
      ['Workflow ID', outputs['workflow-id']],
      ['Dock status ID', outputs['dock-status-id']],
      ['Status', outputs.status && { words: outputs.status }],
      // The process began with the step.
      ['Duration', { words: humanTime(performance.now()) }],
    ])
    if (error) await writeSummary(titles.failed, withHelp(inOneLine(error), helpFor(error)), table)
    else await writeSummary(titles.done, table)
  }
  if (error) throw error
}

/** GitHub takes at most 1 MB for an output. */
const MAX_OUTPUT = 1_000_000

/** Sets rows as the output `name`, and keeps them as a file. Rows that are too long for an output become `[]`, and a notice names the file. */
export async function publishRows(name: string, rows: readonly object[]): Promise<void> {
  const text = JSON.stringify(rows)
  await publishFiles(`the output ${name}`, { [`${name}.json`]: text })
  const isTooLong = Buffer.byteLength(text) > MAX_OUTPUT
  if (isTooLong)
    notice(`The output ${name} would be longer than GitHub's limit of 1 MB. Read the file in ${name}-path.`)
  setOutputs({ [name]: isTooLong ? [] : rows })
}

/** Writes files outside the workspace and sets their paths as outputs, `report-path` for `report.md`. A failure is a warning: the step's work is done. */
export async function publishFiles(label: string, files: Record<string, string | string[]>): Promise<void> {
  try {
    const folder = await makeTempFolder('workflow-results-')
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, file)
      await writeFile(path, text).catch(refusedAt(path))
      setOutputs({ [`${parse(file).name}-path`]: path })
    }
  } catch (error) {
    runnerLog().warning(`Can't keep ${label} as a file. ${errorMessage(error)}`)
  }
}
