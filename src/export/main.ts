import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { connect } from '../platform/api.js'
import { diskFault } from '../platform/download.js'
import { isPublicRepository } from '../runner/artifact.js'
import { runnerLog } from '../runner/log.js'
import { run } from '../runner/run.js'
import { type ExportInputs, readInputs } from './inputs.js'
import { inParallel } from './many.js'
import { row, writeExportSummary } from './summary.js'
import { type Exported, exportWorkflow, type Outputs, refuseExisting } from './workflow.js'

await run(async (cancelled) => {
  const all: Exported[] = []
  let inputs: ExportInputs | undefined
  try {
    inputs = readInputs()
    await exportAll(inputs, all, cancelled)
  } finally {
    core.setOutput('exports', all.map(row))
    if (inputs?.summary && all.length > 0) await writeExportSummary(all, inputs)
  }
})

async function exportAll(inputs: ExportInputs, all: Exported[], cancelled: AbortSignal): Promise<void> {
  const { many, targets } = inputs
  const directory = await makeDirectory(inputs)
  for (const target of targets) await refuseExisting(directory, target)
  if (inputs.upload && isPublicRepository()) {
    core.warning(
      'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set upload-artifact: false if they hold secrets.',
    )
  }
  const platform = connect(inputs.host, inputs.apiKey, 'Export workflow')
  const failures: Error[] = []
  all.push(...targets.map((target) => ({ target, outputs: {}, files: [], elapsedMs: 0 })))
  await inParallel(all, inputs.maxParallel, async (exported) => {
    const { target, outputs } = exported
    const since = performance.now()
    const tell = (known: Outputs) => {
      Object.assign(outputs, known)
      if (!many) for (const [name, value] of Object.entries(known)) core.setOutput(name, value)
    }
    try {
      cancelled.throwIfAborted()
      exported.files = await exportWorkflow(
        target,
        platform,
        inputs,
        directory,
        runnerLog(many ? `[${target.name}] ` : ''),
        cancelled,
        tell,
      )
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      exported.error = failure.message
      failures.push(failure)
      if (many) core.info(`[${target.name}] Failed: ${failure.message}`)
    }
    exported.elapsedMs = performance.now() - since
  })
  if (many && inputs.unpackTo !== undefined)
    core.setOutput(
      'changed',
      all.some(({ outputs }) => outputs.changed),
    )
  const [first] = failures
  if (first === undefined) return
  if (!many) throw first
  const named = all.flatMap(({ target, error }) => (error === undefined ? [] : [`${target.name}: ${error}`]))
  throw new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first })
}

async function makeDirectory({ directory, temp }: ExportInputs): Promise<string> {
  try {
    if (directory === undefined) return await mkdtemp(join(temp, 'workflow-export-'))
    await mkdir(directory, { recursive: true })
    return directory
  } catch (error) {
    throw diskFault(error, directory ?? temp)
  }
}
