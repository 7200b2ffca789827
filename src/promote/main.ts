import { keepReport, rowOutputs, tellUnusedIgnores } from '../action/report.js'
import { notice } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import { readInputs } from './inputs.js'
import { planInWords, writePromotionPage } from './page.js'
import { promoteAll, warnOfUndeployed } from './promote-all.js'
import { closingError, comparisonOf, rowsOf, stepOutputs } from './results.js'

await run(async (signal) => {
  setOutputs({ promotions: [] })
  const inputs = await readInputs(signal)
  const promotion = await promoteAll(inputs, signal)
  setOutputs({ ...stepOutputs(promotion, inputs), ...(await rowOutputs('promotions', rowsOf(promotion))) })
  const comparison = comparisonOf(promotion)
  if (comparison.workflows.length > 0) setOutputs(await keepReport(comparison))
  if (inputs.summary) await writePromotionPage(promotion, inputs)
  tellUnusedIgnores(comparison)
  warnOfUndeployed(promotion, inputs)
  const error = closingError(promotion, inputs)
  if (error) throw error
  if (inputs.mode.kind === 'plan') notice(planInWords(promotion, inputs))
})
