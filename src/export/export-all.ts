import { mkdir } from 'node:fs/promises'
import * as core from '@actions/core'
import { toDiskError } from '../disk.js'
import { isPublicRepository } from '../github/artifact.js'
import { runnerLog } from '../github/log.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { connect } from '../platform/client.js'
import { toSingleLine } from '../text.js'
import { type Exported, exportWorkflow, type Outputs, refuseExisting } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/**
 * Exports the workflows of one step, at most `max-parallel` at once, and keeps in `all` what is known of each, in the order given. One
 * that fails does not stop the others. Throws one `Error` in the end that names every failure.
 */
export async function exportWorkflows(inputs: ExportInputs, all: Exported[], cancelled: AbortSignal): Promise<void> {
  const { many, targets } = inputs
  const directory =
    inputs.directory === undefined ? await makeTempFolder('workflow-export-') : await makeDirectory(inputs.directory)
  for (const target of targets) await refuseExisting(directory, target)
  if (inputs.upload && isPublicRepository()) {
    core.warning(
      'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set upload-artifact: false if they hold secrets.',
    )
  }
  const platform = connect(inputs.host, inputs.apiKey, 'Export workflow')
  const step = { inputs, platform, directory, cancelled }
  const failures: Error[] = []
  all.push(...targets.map((target) => ({ target, outputs: {}, files: [], elapsedMs: 0 })))
  await inParallel(all, inputs.maxParallel, async (exported) => {
    const { target, outputs } = exported
    const since = performance.now()
    const log = runnerLog(many ? `[${target.name}] ` : '')
    const report = (known: Outputs) => {
      Object.assign(outputs, known)
      if (!many) for (const [name, value] of Object.entries(known)) core.setOutput(name, value)
    }
    try {
      cancelled.throwIfAborted()
      exported.files = await exportWorkflow(target, step, log, report)
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      exported.error = toSingleLine(failure.message, 1000)
      failures.push(failure)
      if (many) log.info(`Failed: ${exported.error}`)
    }
    exported.elapsedMs = performance.now() - since
  })
  const changed = all.some(({ outputs }) => outputs.changed)
  if (many && inputs.unpackTo !== undefined) core.setOutput('changed', changed)
  const [first] = failures
  if (first === undefined) return
  if (!many) throw first
  const named = all.flatMap(({ target, error }) => (error === undefined ? [] : [`${target.name}: ${error}`]))
  throw new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first })
}

async function makeDirectory(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw toDiskError(error, directory)
  })
  return directory
}

async function inParallel<T>(items: T[], max: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane))
}
