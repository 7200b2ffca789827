import { causesOf, hostName, rowOutputs } from '../action/page.js'
import { isChanged, summarizeCounts } from '../compare/changes.js'
import type { Report } from '../compare/report.js'
import { setOutputs } from '../github/step.js'
import { type Cell, causeList, folded, table, writeSummary } from '../github/summary.js'
import { plainText } from '../markdown.js'
import { counted, humanSize, humanTime } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'
import { changesOf, closingError, comparisonOf, failuresOf, rowsOf, stepOutputs } from './results.js'

/** Sets the outputs of a step, keeps its report and writes its summary. Returns the error that the step ends with, if there is one. */
export async function finishExport(all: readonly Exported[], inputs: ExportInputs): Promise<Error | undefined> {
  setOutputs({ ...stepOutputs(all, inputs), ...(await rowOutputs('exports', rowsOf(all))) })
  let report: Report | undefined
  if (inputs.unpackTo !== undefined) {
    const comparison = comparisonOf(all)
    const { makeReport } = await import('../compare/report.js')
    const { keepReport, tellUnusedIgnores } = await import('../action/report.js')
    tellUnusedIgnores(comparison)
    report = makeReport(comparison)
    setOutputs(await keepReport(report))
  }
  if (inputs.summary) await writeExportPage(all, inputs, report)
  return closingError(all, inputs)
}

/** What came of an export, as a row of the table says it, as a heading counts it, and as the heading of a single one says it. */
interface Outcome {
  row: string
  count: string
  single: string
}

function problem(row: string, count: string): Outcome {
  return { row: `⚠️ ${row}`, count, single: `exported, but ${count}` }
}

/** In the order of the table, the worst first. */
const OUTCOMES = {
  failed: { row: '❌ Failed', count: 'failed', single: 'export failed' },
  notTried: { row: '⏸️ Not tried', count: 'not tried', single: 'not tried' },
  neither: problem('Artifact not kept, not unpacked', 'neither kept as an artifact nor unpacked'),
  notKept: problem('Artifact not kept', 'not kept as an artifact'),
  notUnpacked: problem('Not unpacked', 'not unpacked'),
  changed: { row: '✏️ Changed', count: 'changed', single: 'changed' },
  unchanged: { row: '✅ Unchanged', count: 'unchanged', single: 'unchanged' },
  exported: { row: '✅ Exported', count: 'exported', single: 'exported' },
} satisfies Record<string, Outcome>

/** Writes the job summary: what came of each workflow, failures, what changed, and the IDs to look up later. */
export async function writeExportPage(
  all: readonly Exported[],
  inputs: ExportInputs,
  report: Report | undefined,
): Promise<void> {
  const sorted = Object.values(OUTCOMES).flatMap((outcome) => all.filter((each) => outcomeOf(each) === outcome))
  const failures = failuresOf(sorted)
  const blocks = [
    origin(all, inputs),
    overview(sorted),
    ...(failures.length === 0 ? [] : [causeList(causesOf(failures))]),
  ]
  const ids = idsOf(sorted)
  if (report && isChanged(comparisonOf(all))) {
    const { pageReport } = await import('../action/report.js')
    blocks.push(pageReport(report, inputs.fromList, [...blocks, ids], 'What changed'))
  }
  await writeSummary(headingOf(all, inputs), ...blocks, ids)
}

function outcomeOf(exported: Exported): Outcome {
  if (exported.state !== 'fetched') return OUTCOMES[exported.state]
  const { kept, unpacked } = exported
  if (kept.state === 'failed') return unpacked.state === 'failed' ? OUTCOMES.neither : OUTCOMES.notKept
  if (unpacked.state === 'failed') return OUTCOMES.notUnpacked
  if (unpacked.state === 'off') return OUTCOMES.exported
  return unpacked.value.changed ? OUTCOMES.changed : OUTCOMES.unchanged
}

function headingOf(all: readonly Exported[], { fromList }: ExportInputs): string {
  const outcomes = all.map(outcomeOf)
  if (!fromList) return all.map((each) => `${each.target.name}: ${singleResult(each)}`).join()
  const { changed, unchanged, ...others } = OUTCOMES
  const words = [changed, unchanged, ...Object.values(others).reverse()].flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length
    return count === 0 ? [] : `${count} ${outcome.count}`
  })
  return `${counted(outcomes.length, 'workflow')}: ${words.join(', ')}`
}

function singleResult(exported: Exported): string {
  const [outcome, changes] = [outcomeOf(exported), changesOf(exported)]
  return outcome === OUTCOMES.changed && changes?.status === 'changed'
    ? summarizeCounts(changes.counts)
    : outcome.single
}

function origin(all: readonly Exported[], { host }: ExportInputs): string {
  const place = plainText(hostName(host))
  // The process began with the step.
  return all.some(({ state }) => state === 'fetched')
    ? `Exported from ${place} in ${humanTime(performance.now())}.`
    : `Nothing was exported from ${place}.`
}

function overview(sorted: readonly Exported[]): string {
  const titles = ['Workflow', 'Name in the package', 'Result', 'What changed', 'Package']
  const rows = sorted.map((exported): Cell[] => {
    const fetched = exported.state === 'fetched' ? exported : undefined
    return [
      { words: exported.target.name },
      { words: fetched?.ownName ?? '' },
      { words: outcomeOf(exported).row },
      { words: whatChanged(exported) },
      packageCell(exported),
    ]
  })
  return table(titles, rows)
}

function whatChanged(exported: Exported): string {
  const changes = changesOf(exported)
  if (changes === undefined || changes.status === 'unchanged') return ''
  return changes.status === 'changed' ? summarizeCounts(changes.counts) : 'new'
}

function packageCell(exported: Exported): Cell {
  if (exported.state !== 'fetched') return ''
  const { kept, size, target } = exported
  const after = ` (${humanSize(size)})`
  if (kept.state === 'done') return { text: kept.value.name, href: kept.value.url, after }
  return { words: `${target.name}.zip${after}` }
}

function idsOf(sorted: readonly Exported[]): string {
  const titles = ['Workflow', 'Workflow ID', 'Flow ID', 'Dock status ID', 'Export job ID', 'SHA-256 of the package']
  const rows = sorted.map((exported): Cell[] => {
    const job = exported.state === 'notTried' ? {} : exported.job
    return [
      { words: exported.target.name },
      exported.target.workflowId,
      exported.target.flowId,
      job['dock-status-id'] ?? '',
      job['export-job-id'] ?? '',
      exported.state === 'fetched' ? exported.sha256 : '',
    ]
  })
  return folded('IDs and SHA-256 digests', table(titles, rows))
}
