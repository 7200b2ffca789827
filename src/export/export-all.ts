import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { warnIfPublic } from '../action/keep-artifact.js'
import { mapInParallel } from '../action/parallel.js'
import type { Target } from '../action/targets.js'
import { runTask } from '../action/task.js'
import { toDiskError } from '../disk.js'
import { groupedLog, runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { isEnvVariables } from '../package/names.js'
import { connect } from '../platform/client.js'
import { type ExportedContent, type ExportOutputs, exportWorkflow } from './export-workflow.js'
import type { Exported } from './exported.js'
import type { ExportInputs } from './inputs.js'
import { resultLine } from './result-line.js'

/**
 * Exports the workflows of one step, at most `max-parallel` at once, and returns what came of each, in the order given. A failure of one
 * is in its result and doesn't stop the others, unless its cause is the same for all. Throws an `Error` in one line if the folder for the packages can't be used.
 */
export async function exportAll({ targets, ...inputs }: ExportInputs, signal: AbortSignal): Promise<Exported[]> {
  const directory = await makeDirectory(inputs.directory)
  for (const target of targets) await refuseExisting(directory, target)
  warnIfPublic(inputs, runnerLog())
  const known = targets.flatMap(({ name, workflowId, flowId }) => [join(directory, `${name}.zip`), workflowId, flowId])
  const platform = connect(inputs.host, inputs.apiKey, { known })
  let stop: Error | undefined
  let ended = 0
  const all = await mapInParallel(targets, inputs.maxParallel, async (target): Promise<Exported> => {
    if (stop) {
      const error = new Error('Not tried: another export failed for a cause that is the same for all.', { cause: stop })
      return { target, tried: false, outputs: {}, elapsedMs: 0, error }
    }
    const group = inputs.many ? groupedLog(target.name) : undefined
    const log = group ?? runnerLog()
    const publish = inputs.many ? () => {} : setOutputs
    const content: Partial<ExportedContent> = {}
    const onContent = (known: Partial<ExportedContent>) => Object.assign(content, known)
    const result = await runTask<ExportOutputs>({ log, signal, publish }, async (task) => {
      signal.throwIfAborted()
      await exportWorkflow(task, platform, target, { ...inputs, directory, onContent })
    })
    if (isSameForAll(result.error)) stop ??= result.error
    const exported = { ...result, ...content, target, tried: true }
    group?.end(`${++ended} of ${targets.length}: ${resultLine(exported)}`)
    return exported
  })
  const withVariables = all.some(({ files = [] }) => files.some(({ name }) => isEnvVariables(name)))
  if (inputs.unpackTo !== undefined && !inputs.unpackEnvVariables && withVariables) {
    runnerLog().info(
      "env_variables.json isn't unpacked, because it may contain secrets. Set unpack-env-variables: true to unpack it",
    )
  }
  return all
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
  if (exists) throw new Error(`${path} already exists. Delete it, or set another directory or name.`)
}
