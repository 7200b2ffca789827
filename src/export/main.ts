import { run, setOutputs } from '../github/step.js'
import { readInputs } from './inputs.js'

/**
 * Exports the workflows of a step. What bad inputs don't need is only loaded once the inputs are read, and what shows the result while the
 * platform works, so that each line comes as soon as it can.
 */
await run(async (signal) => {
  setOutputs({ exports: [] })
  const inputs = readInputs()
  const { exportAll } = await import('./export-all.js')
  const [all, { finishExport }] = await Promise.all([exportAll(inputs, signal), import('./page.js')])
  const error = await finishExport(all, inputs)
  if (error) throw error
})
