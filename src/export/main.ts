import { keepReport, rowOutputs, tellUnusedIgnores } from '../action/page.js'
import { run, setOutputs } from '../github/step.js'
import { readInputs } from './inputs.js'
import { writeExportPage } from './page.js'
import { closingError, comparisonOf, rowsOf, stepOutputs } from './results.js'

await run(async (signal) => {
  setOutputs({ exports: [] })
  const inputs = readInputs()
  // Loaded only now, so that bad inputs, and the first line, are shown at once.
  const { exportAll } = await import('./export-all.js')
  const all = await exportAll(inputs, signal)
  setOutputs({ ...stepOutputs(all, inputs), ...(await rowOutputs('exports', rowsOf(all))) })
  if (inputs.unpackTo !== undefined) {
    const comparison = comparisonOf(all)
    tellUnusedIgnores(comparison)
    setOutputs(await keepReport(comparison))
  }
  if (inputs.summary) await writeExportPage(all, inputs)
  const error = closingError(all, inputs)
  if (error) throw error
})
