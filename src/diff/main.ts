import { existsSync } from 'node:fs'
import { InputReader, readIgnore } from '../action/inputs.js'
import { inOneLine } from '../action/page.js'
import { publishReport } from '../action/report.js'
import { missing, parsePath } from '../action/values.js'
import { isChanged, summarizeCounts, totalCounts } from '../compare/changes.js'
import { Failure, toError } from '../failure.js'
import { runnerLog } from '../github/log.js'
import { helpFor, run, setOutputs } from '../github/step.js'
import { factTable, withHelp, writeSummary } from '../github/summary.js'
import { toSingleLine } from '../text.js'
import { compareVersions } from './versions.js'

await run(async (signal) => {
  const { base, head, ignore, failOnChange, summary } = readInputs()
  const log = runnerLog()
  const [from, to] = [toSingleLine(base), toSingleLine(head)]
  const facts = factTable(Object.entries({ Base: from, Head: to }))
  log.info(`Comparing ${from} with ${to}`)
  const comparison = await compareVersions(base, head, { ignore, signal }).catch(async (thrown: unknown) => {
    const error = toError(thrown)
    if (summary) await writeSummary('Workflow comparison failed', withHelp(inOneLine(error), helpFor(error)), facts)
    throw error
  })
  for (const { name, status, counts, variablesCompared } of comparison.workflows) {
    const result = status === 'changed' || status === 'unchanged' ? summarizeCounts(counts) : status
    const note = variablesCompared ? '' : ' (environment variables are not compared)'
    log.info(`${name === undefined ? '' : `${toSingleLine(name)}: `}${result}${note}`)
  }
  const [changed, counts] = [isChanged(comparison), totalCounts(comparison)]
  setOutputs({ changed, ...counts })
  const report = await publishReport(comparison)
  if (summary) {
    const shown = report(comparison.workflows.length > 1, [facts])
    await writeSummary(`Workflow comparison: ${summarizeCounts(counts)}`, shown, facts)
  }
  if (changed && failOnChange) {
    const what = `The versions differ (${summarizeCounts(counts)}), and fail-on-change is true`
    throw new Failure({ what, advice: 'The report shows what changed.', topic: 'import-deploy-and-promote' })
  }
})

/** Reads the inputs that `diff/action.yml` names. Throws one `Failure` that names every bad input. */
function readInputs() {
  const reader = new InputReader()
  const base = reader.required('base', parsePath)
  const head = reader.required('head', parsePath)
  if (![base, head].some((path) => path !== undefined && existsSync(path))) {
    if (base !== undefined) reader.refuse('base', missing(reader.text('base')))
    if (head !== undefined) reader.refuse('head', missing(reader.text('head')))
  }
  const ignore = readIgnore(reader)
  const failOnChange = reader.boolean('fail-on-change', false)
  const summary = reader.boolean('summary', true)
  return { base: reader.check(base), head: reader.check(head), ignore, failOnChange, summary }
}
