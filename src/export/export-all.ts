import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../action/targets.js'
import { type Result, runTask } from '../action/task.js'
import type { WorkflowChanges } from '../compare/changes.js'
import { toDiskError } from '../disk.js'
import { isPublicRepository } from '../github/event.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { makeTempFolder } from '../github/temp-folder.js'
import type { PackageFile } from '../package/check.js'
import { connect } from '../platform/client.js'
import { toSingleLine } from '../text.js'
import { type ExportOutputs, exportWorkflow } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** What came of one workflow's export. */
export interface Exported extends Result<ExportOutputs> {
  target: Target
  /** False if the export of another workflow failed before, for a cause that is the same for all. */
  tried: boolean
  /** The package's files, as far as it was exported. */
  files: PackageFile[]
  /** What differs from the folder before, if it was unpacked. */
  changes?: WorkflowChanges
}

/**
 * Exports the workflows of one step, at most `max-parallel` at once, and returns what came of each, in the order given. A failure of one
 * is in its result and doesn't stop the others, unless its cause is the same for all. Throws an `Error` in one line if the folder for the packages can't be used.
 */
export async function exportAll({ targets, ...inputs }: ExportInputs, signal: AbortSignal): Promise<Exported[]> {
  const directory = await makeDirectory(inputs.directory)
  for (const target of targets) await refuseExisting(directory, target)
  if (inputs.upload && isPublicRepository()) {
    runnerLog().warning(
      'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set upload-artifact: false if they hold secrets.',
    )
  }
  const platform = connect(inputs.host, inputs.apiKey)
  let stop: Error | undefined
  return await mapInParallel(targets, inputs.maxParallel, async (target): Promise<Exported> => {
    if (stop) {
      const error = new Error('Not tried: another export failed for a cause that is the same for all.', { cause: stop })
      return { target, tried: false, outputs: {}, files: [], elapsedMs: 0, error }
    }
    const log = runnerLog(inputs.many ? `[${target.name}] ` : '')
    const publish = inputs.many ? () => {} : setOutputs
    let files: PackageFile[] = []
    const result = await runTask<ExportOutputs>({ log, signal, publish }, async (task) => {
      signal.throwIfAborted()
      files = await exportWorkflow(task, platform, target, { ...inputs, directory })
    })
    if (isSameForAll(result.error)) stop ??= result.error
    if (inputs.many && result.error) log.info(`Failed: ${toSingleLine(result.error.message, 1000)}`)
    return { ...result, target, tried: true, files }
  })
}

/** Returns whether an error would meet each workflow: a refused key, a host that doesn't exist. */
function isSameForAll(error: Error | undefined): boolean {
  return error !== undefined && 'affectsAll' in error && error.affectsAll === true
}

async function makeDirectory(directory: string | undefined): Promise<string> {
  if (directory === undefined) return await makeTempFolder('workflow-export-')
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw toDiskError(error, directory)
  })
  return directory
}

/** Throws if `directory` already contains a package of that name, so that nothing is overwritten. */
async function refuseExisting(directory: string, { name }: Target): Promise<void> {
  const path = join(directory, `${name}.zip`)
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (exists) throw new Error(`${path} exists already. Remove it first, or choose another directory or name.`)
}

/** Returns what `work` makes of each item, in their order; at most `max` run at once. */
async function mapInParallel<T, R>(items: T[], max: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane))
  return results
}
