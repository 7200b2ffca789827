import { keepReport } from '../action/report-file.js'
import { remove } from '../disk.js'
import { notice } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { readInputs } from './inputs.js'
import { promoteAll } from './promote-all.js'
import { closingError, outputsOf, planInWords, reportOf, writePromotionSummary } from './report.js'

await run(async (signal) => {
  setOutputs({ promotions: [] })
  const temp = await makeTempFolder('workflow-promote-')
  try {
    const inputs = await readInputs(temp, signal)
    const promotion = await promoteAll(inputs, signal)
    const report = reportOf(promotion)
    setOutputs({ ...outputsOf(promotion), 'report-path': await keepReport(report) })
    if (inputs.summary) await writePromotionSummary(promotion, report, inputs)
    const error = closingError(promotion, inputs)
    if (error) throw error
    if (inputs.plan) notice(planInWords(promotion, inputs))
  } finally {
    // The runner empties that folder in any case: what came of the promotion is what there is to say.
    await remove(temp).catch(() => {})
  }
})
