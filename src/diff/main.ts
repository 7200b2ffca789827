import { keepReport } from '../action/report-file.js'
import type { Comparison } from '../compare/changes.js'
import { isChanged, totalCounts } from '../compare/counts.js'
import { renderReport, summarizeCounts } from '../compare/report.js'
import { compareVersions } from '../compare/versions.js'
import { errorMessage } from '../errors.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import { factTable, quote, writeSummary } from '../github/summary.js'
import { toSingleLine } from '../text.js'
import { type DiffInputs, readInputs } from './inputs.js'

await run(async (signal) => {
  const inputs = readInputs()
  const log = runnerLog()
  log.info(`Comparing ${toSingleLine(inputs.base)} with ${toSingleLine(inputs.head)}`)
  const comparison = await compareVersions(inputs.base, inputs.head, { ignore: inputs.ignore, signal }).catch(
    async (error: unknown) => {
      if (inputs.summary) await writeFailure(inputs, errorMessage(error))
      throw error
    },
  )
  for (const line of resultLines(comparison)) log.info(line)

  const [changed, counts] = [isChanged(comparison), totalCounts(comparison)]
  setOutputs({ changed, ...counts, 'report-path': await keepReport(renderReport(comparison)) })
  if (inputs.summary) {
    const report = renderReport(comparison, { headings: comparison.workflows.length > 1, mark: false })
    await writeSummary(`Workflow comparison: ${summarizeCounts(counts)}`, report, factTable(versions(inputs)))
  }
  if (changed && inputs.failOnChange) {
    throw new Error(
      `The versions differ (${summarizeCounts(counts)}), and fail-on-change is true. The report shows what changed.`,
    )
  }
})

/** Returns a line per workflow. */
function resultLines({ workflows }: Comparison): string[] {
  return workflows.map(({ name, status, counts, variablesCompared }) => {
    const result = status === 'changed' || status === 'unchanged' ? summarizeCounts(counts) : status
    const note = variablesCompared ? '' : ' (environment variables are not compared)'
    return `${name === undefined ? '' : `${toSingleLine(name)}: `}${result}${note}`
  })
}

function versions({ base, head }: DiffInputs): [string, string][] {
  return [
    ['Base', toSingleLine(base)],
    ['Head', toSingleLine(head)],
  ]
}

async function writeFailure(inputs: DiffInputs, message: string): Promise<void> {
  await writeSummary('Workflow comparison failed', quote(toSingleLine(message, 1000)), factTable(versions(inputs)))
}
