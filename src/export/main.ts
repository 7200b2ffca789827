import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { warnIfPublic } from '../action/artifact.js'
import { mapInParallel } from '../action/targets.js'
import { toDiskError } from '../disk.js'
import { Failure } from '../failure.js'
import { groupedLog, runnerLog } from '../github/log.js'
import { makeTempFolder, run, setOutputs } from '../github/step.js'
import { connect } from '../platform/client.js'
import { type Exported, exportWorkflow } from './export-workflow.js'
import { type ExportInputs, readInputs } from './inputs.js'
import { finishExport, resultLine } from './page.js'

await run(async (signal) => {
  setOutputs({ exports: [] })
  const inputs = readInputs()
  const error = await finishExport(await exportAll(inputs, signal), inputs)
  if (error) throw error
})

/** Exports the workflows of a step. A failure of one doesn't stop the others, unless its cause is the same for all. Throws if the folder can't be used. */
async function exportAll(inputs: ExportInputs, signal: AbortSignal): Promise<Exported[]> {
  const { targets, fromList, unpackTo } = inputs
  const directory = await makeDirectory(inputs)
  warnIfPublic(inputs, runnerLog())
  // A signed URL may hold these. They aren't secrets, and GitHub would drop an output with a masked part.
  const known = targets.flatMap(({ name, ...ids }) => [join(directory, `${name}.zip`), ...Object.values(ids)])
  const platform = connect(inputs.host, inputs.apiKey, { known })
  const common = { inputs: { ...inputs, directory }, platform, signal, endsAt: Infinity }
  let ended = 0
  const all = await mapInParallel(targets, inputs.maxParallel, async (target, stop): Promise<Exported> => {
    if (stop) {
      const what = 'Not tried: another export failed for a cause that is the same for all'
      return { ...target, outcome: 'notTried', error: new Failure({ what, cause: stop }), job: {} }
    }
    const group = fromList ? groupedLog(target.name) : undefined
    const publish = fromList ? () => {} : setOutputs
    const exported = await exportWorkflow({ ...common, log: group ?? runnerLog(), publish }, target)
    group?.end(`${++ended} of ${targets.length}: ${resultLine(exported)}`)
    return exported
  })
  if (fromList && unpackTo !== undefined) {
    const { warnOfOrphans } = await import('./unpack.js')
    await warnOfOrphans(targets, unpackTo)
  }
  return all
}

/** Returns the folder for the packages. Throws if it already contains a package of one of the names, so that nothing is overwritten. */
async function makeDirectory({ directory, targets }: ExportInputs): Promise<string> {
  if (directory === undefined) return await makeTempFolder('workflow-export-')
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw toDiskError(error, directory)
  })
  const existing = targets.map(({ name }) => join(directory, `${name}.zip`)).find((path) => existsSync(path))
  if (existing === undefined) return directory
  const advice = 'Delete it, or set another directory or name.'
  throw new Failure({ what: `${existing} already exists`, advice, topic: 'before-anything-is-sent' })
}
