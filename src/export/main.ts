import { keepReport } from '../action/report-file.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import { readInputs } from './inputs.js'
import { writeExportPage } from './page.js'
import { closingError, outputsOf, reportOf } from './report.js'

await run(async (signal) => {
  setOutputs({ exports: [] })
  const inputs = readInputs()
  // Loaded only now, so that bad inputs, and the first line, are shown at once.
  const { exportAll } = await import('./export-all.js')
  const all = await exportAll(inputs, signal)
  setOutputs(outputsOf(all, inputs))
  if (inputs.unpackTo !== undefined) setOutputs({ 'report-path': await keepReport(reportOf(all)) })
  if (inputs.summary) await writeExportPage(all, inputs)
  const error = closingError(all, inputs)
  if (error) throw error
})
