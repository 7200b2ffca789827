import * as core from '@actions/core'
import { run } from '../runner/run.js'
import { type ExportInputs, readInputs } from './inputs.js'
import { row, writeExportSummary } from './summary.js'
import type { Exported } from './workflow.js'

await run(async (cancelled) => {
  const all: Exported[] = []
  let inputs: ExportInputs | undefined
  try {
    inputs = readInputs()
    // Loaded only now, so that a person sees bad input, and the first line, at once.
    const { exportWorkflows } = await import('./workflows.js')
    await exportWorkflows(inputs, all, cancelled)
  } finally {
    core.setOutput('exports', all.map(row))
    if (inputs?.summary && all.length > 0) await writeExportSummary(all, inputs)
  }
})
