import * as core from '@actions/core'
import { run } from '../runner/run.js'
import { type ExportInputs, readInputs } from './inputs.js'
import { row, writeExportSummary } from './summary.js'
import type { Exported } from './workflow.js'
import { exportWorkflows } from './workflows.js'

await run(async (cancelled) => {
  const all: Exported[] = []
  let inputs: ExportInputs | undefined
  try {
    inputs = readInputs()
    await exportWorkflows(inputs, all, cancelled)
  } finally {
    core.setOutput('exports', all.map(row))
    if (inputs?.summary && all.length > 0) await writeExportSummary(all, inputs)
  }
})
