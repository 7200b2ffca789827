import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { warnIfPublic } from '../action/artifact.js'
import { mapInParallel, type Target } from '../action/targets.js'
import { toDiskError } from '../disk.js'
import { Failure } from '../failure.js'
import { groupedLog, runnerLog } from '../github/log.js'
import { makeTempFolder, setOutputs } from '../github/step.js'
import { isEnvVariables } from '../package/names.js'
import { findOrphans } from '../package/unpack.js'
import { connect } from '../platform/client.js'
import { quoted } from '../text.js'
import { type Exported, exportWorkflow } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'
import { errorOf, resultLine } from './results.js'

/**
 * Exports the workflows of one step, at most `max-parallel` at once, and returns what came of each, in the order given. A failure of one
 * is in its result and doesn't stop the others, unless its cause is the same for all. Throws `Failure` if the folder for the packages can't be used.
 */
export async function exportAll({ targets, ...inputs }: ExportInputs, signal: AbortSignal): Promise<Exported[]> {
  const directory = await makeDirectory(inputs.directory)
  for (const target of targets) await refuseExisting(directory, target)
  warnIfPublic(inputs, runnerLog())
  // A signed URL may hold these. They aren't secrets, and GitHub would drop an output with a masked part.
  const known = targets.flatMap(({ name, ...ids }) => [join(directory, `${name}.zip`), ...Object.values(ids)])
  const platform = connect(inputs.host, inputs.apiKey, { known })
  let stop: Error | undefined
  let ended = 0
  const all = await mapInParallel(targets, inputs.maxParallel, async (target): Promise<Exported> => {
    if (stop) {
      const what = 'Not tried: another export failed for a cause that is the same for all'
      return { target, state: 'notTried', error: new Failure({ what }, { cause: stop }) }
    }
    const group = inputs.fromList ? groupedLog(target.name) : undefined
    const task = {
      log: group ?? runnerLog(),
      signal,
      endsAt: Number.POSITIVE_INFINITY,
      publish: inputs.fromList ? () => {} : setOutputs,
    }
    const exported = await exportWorkflow(task, platform, target, { ...inputs, directory })
    const error = errorOf(exported)
    if (error instanceof Failure && error.affectsAll) stop ??= error
    group?.end(`${++ended} of ${targets.length}: ${resultLine(exported)}`)
    return exported
  })
  tellOfVariables(all, inputs)
  if (inputs.fromList) await tellOfOrphans(targets, inputs.unpackTo)
  return all
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
  if (!exists) return
  const advice = 'Delete it, or set another directory or name.'
  throw new Failure({ what: `${path} already exists`, advice, topic: 'before-anything-is-sent' })
}

function tellOfVariables(
  all: readonly Exported[],
  { unpackTo, unpackEnvVariables }: Pick<ExportInputs, 'unpackTo' | 'unpackEnvVariables'>,
): void {
  if (unpackTo === undefined || unpackEnvVariables) return
  if (!all.some((each) => each.state === 'fetched' && each.files.some(({ name }) => isEnvVariables(name)))) return
  runnerLog().info(
    "env_variables.json isn't unpacked, because it may contain secrets. Set unpack-env-variables: true to unpack it",
  )
}

/** Warns of folders that this action has unpacked into and that no line of the list names any more. */
async function tellOfOrphans(targets: readonly Target[], unpackTo: string | undefined): Promise<void> {
  const names = targets.map(({ name }) => name)
  const orphans = unpackTo === undefined ? [] : await findOrphans(unpackTo, names)
  for (const name of orphans) {
    runnerLog().warning(
      `The folder ${quoted(name)} was unpacked by this action, but no line of the list names it. Delete the folder, or add its line.`,
    )
  }
}
