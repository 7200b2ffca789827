import * as core from '@actions/core'
import { run } from '../github/run.js'
import type { Exported } from './export-workflow.js'
import { type ExportInputs, readInputs } from './inputs.js'
import { row, writeExportSummary } from './report.js'

await run(async (cancelled) => {
  const all: Exported[] = []
  let inputs: ExportInputs | undefined
  try {
    inputs = readInputs()
    // Loaded only now, so that a person sees bad input, and the first line, at once.
    const { exportWorkflows } = await import('./export-all.js')
    await exportWorkflows(inputs, all, cancelled)
  } finally {
    core.setOutput('exports', all.map(row))
    if (inputs?.summary && all.length > 0) await writeExportSummary(all, inputs)
  }
})
