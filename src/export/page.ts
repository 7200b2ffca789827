import { causesOf, hostName, rowOutputs } from '../action/page.js'
import { isChanged, summarizeCounts, type WorkflowChanges } from '../compare/changes.js'
import type { Report } from '../compare/report.js'
import { setOutputs } from '../github/step.js'
import { type Cell, causeList, folded, table, writeSummary } from '../github/summary.js'
import { plainText } from '../markdown.js'
import { counted, humanSize, humanTime } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'
import { closingError, comparisonOf, failuresOf, rowsOf, stepOutputs } from './results.js'

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

/** What came of an export: in a row of the table, and in a heading. In the order of the table, the worst first. */
const OUTCOMES: Record<Exported['outcome'], [row: string, words: string]> = {
  failed: ['❌ Failed', 'failed'],
  notTried: ['⏸️ Not tried', 'not tried'],
  neither: ['⚠️ Artifact not kept, not unpacked', 'neither kept as an artifact nor unpacked'],
  notKept: ['⚠️ Artifact not kept', 'not kept as an artifact'],
  notUnpacked: ['⚠️ Not unpacked', 'not unpacked'],
  changed: ['✏️ Changed', 'changed'],
  unchanged: ['✅ Unchanged', 'unchanged'],
  exported: ['✅ Exported', 'exported'],
}

/** Writes the job summary: what came of each workflow, failures, what changed, and the IDs to look up later. */
export async function writeExportPage(
  all: readonly Exported[],
  inputs: ExportInputs,
  report: Report | undefined,
): Promise<void> {
  const sorted = Object.keys(OUTCOMES).flatMap((outcome) => all.filter((each) => each.outcome === outcome))
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
  await writeSummary(inputs.fromList ? headingOf(all) : all.map(headingOfOne).join(), ...blocks, ids)
}

function headingOf(all: readonly Exported[]): string {
  const { changed, unchanged, ...others } = OUTCOMES
  const counts = [changed, unchanged, ...Object.values(others).reverse()].flatMap(([row, words]) => {
    const count = all.filter(({ outcome }) => OUTCOMES[outcome][0] === row).length
    return count === 0 ? [] : `${count} ${words}`
  })
  return `${counted(all.length, 'workflow')}: ${counts.join(', ')}`
}

function headingOfOne({ target: { name }, outcome, unpacked }: Exported): string {
  const [row, words] = OUTCOMES[outcome]
  if (outcome === 'changed' && unpacked?.changes.status === 'changed')
    return `${name}: ${summarizeCounts(unpacked.changes.counts)}`
  return `${name}: ${row.startsWith('⚠️') ? 'exported, but ' : ''}${words}`
}

function origin(all: readonly Exported[], { host }: ExportInputs): string {
  const place = plainText(hostName(host))
  // The process began with the step.
  return all.some(({ file }) => file)
    ? `Exported from ${place} in ${humanTime(performance.now())}.`
    : `Nothing was exported from ${place}.`
}

function overview(sorted: readonly Exported[]): string {
  const rows = sorted.map(({ target: { name }, outcome, file, artifact, unpacked }): Cell[] => {
    const size = file ? ` (${humanSize(file.size)})` : ''
    const link = artifact && { text: artifact.name, href: artifact.url, after: size }
    return [
      { words: name },
      { words: file?.ownName ?? '' },
      { words: OUTCOMES[outcome][0] },
      { words: unpacked ? whatChanged(unpacked.changes) : '' },
      link ?? { words: file ? `${name}.zip${size}` : '' },
    ]
  })
  return table(['Workflow', 'Name in the package', 'Result', 'What changed', 'Package'], rows)
}

function whatChanged({ status, counts }: WorkflowChanges): string {
  if (status === 'unchanged') return ''
  return status === 'changed' ? summarizeCounts(counts) : 'new'
}

function idsOf(sorted: readonly Exported[]): string {
  const titles = ['Workflow', 'Workflow ID', 'Flow ID', 'Dock status ID', 'Export job ID', 'SHA-256 of the package']
  const rows = sorted.map(({ target, job, file }): Cell[] => [
    { words: target.name },
    target.workflowId,
    target.flowId,
    job['dock-status-id'] ?? '',
    job['export-job-id'] ?? '',
    file?.sha256 ?? '',
  ])
  return folded('IDs and SHA-256 digests', table(titles, rows))
}
