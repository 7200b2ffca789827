import { causesOf, hostName, inOneLine, listFailures, publishRows, retold } from '../action/page.js'
import type { PageReport } from '../action/report.js'
import { type Comparison, isChanged, summarizeCounts, totalCounts, type WorkflowChanges } from '../compare/changes.js'
import { setOutputs } from '../github/step.js'
import { type Cell, causeList, folded, table, writeSummary } from '../github/summary.js'
import { plainText } from '../markdown.js'
import { counted, humanSize, humanTime } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** Sets the outputs of a step, keeps its report and writes its summary. Returns the error that the step ends with, if there is one. */
export async function finishExport(all: readonly Exported[], inputs: ExportInputs): Promise<Error | undefined> {
  await setExportOutputs(all, inputs)
  let report: PageReport | undefined
  if (inputs.unpackTo !== undefined) {
    const { publishReport } = await import('../action/report.js')
    report = await publishReport(comparisonOf(all))
  }
  if (inputs.summary) await writeExportPage(all, inputs, report)
  return closingError(all, inputs)
}

/** Sets the outputs of a step, except for the report: a single workflow's, or what is said of all, and a row for each. */
async function setExportOutputs(all: readonly Exported[], { fromList, unpackTo }: ExportInputs): Promise<void> {
  const rows = all.map((exported) => {
    const { name, workflowId, error } = exported
    return { name, 'workflow-id': workflowId, ...outputsOf(exported), error: error && inOneLine(error) }
  })
  const changed = all.some(({ unpacked }) => unpacked?.changed)
  const ofAll = unpackTo === undefined ? {} : { changed, ...totalCounts(comparisonOf(all)) }
  setOutputs(fromList ? ofAll : Object.assign({}, ...all.map(outputsOf)))
  await publishRows('exports', rows)
}

/** Returns the outputs of one workflow's export, by their names in `action.yml`. What is undefined isn't known. */
function outputsOf({ job, file, artifact, unpacked }: Exported): object {
  return {
    ...job,
    'package-path': file?.path,
    'package-sha256': file?.sha256,
    'package-size': file?.size,
    'artifact-id': artifact?.id,
    'artifact-name': artifact?.name,
    'artifact-url': artifact?.url,
    'artifact-digest': artifact?.digest,
    changed: unpacked?.changed,
    ...unpacked?.changes.counts,
  }
}

/** Returns what changed in all folders. */
export function comparisonOf(all: readonly Exported[]): Comparison {
  return { workflows: all.flatMap(({ unpacked }) => unpacked?.changes ?? []) }
}

/** Returns the error that the step ends with, which names every workflow that failed; undefined if all succeeded. */
function closingError(all: readonly Exported[], { fromList }: ExportInputs): Error | undefined {
  const tried = all.filter(({ outcome }) => outcome !== 'notTried')
  const failures = tried.flatMap(({ error }) => error ?? [])
  const [first] = failures
  if (!fromList || first === undefined) return first
  const others = tried.length === all.length ? '' : `, ${all.length - tried.length} not tried`
  return retold(first, `${failures.length} of ${all.length} exports failed${others}. ${listFailures(tried)}`)
}

/** Returns what came of one of several exports, as the log's line for it. */
export function resultLine({ name, error, file, unpacked }: Exported): string {
  if (error) return `${name} failed: ${inOneLine(error)}`
  return `${name}: ${unpacked ? summarizeCounts(unpacked.changes.counts) : 'exported'}, ${humanSize(file?.size ?? 0)}`
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
  report: PageReport | undefined,
): Promise<void> {
  const sorted = Object.keys(OUTCOMES).flatMap((outcome) => all.filter((each) => each.outcome === outcome))
  const causes = causesOf(sorted)
  const blocks = [origin(all, inputs), overview(sorted), ...(causes.length === 0 ? [] : [causeList(causes)])]
  const ids = idsOf(sorted)
  if (report && isChanged(comparisonOf(all))) blocks.push(report(inputs.fromList, [...blocks, ids], 'What changed'))
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

function headingOfOne({ name, outcome, unpacked }: Exported): string {
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
  const rows = sorted.map(({ name, outcome, file, artifact, unpacked }): Cell[] => {
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
  const rows = sorted.map(({ name, workflowId, flowId, job, file }): Cell[] => [
    { words: name },
    workflowId,
    flowId,
    job['dock-status-id'] ?? '',
    job['export-job-id'] ?? '',
    file?.sha256 ?? '',
  ])
  return folded('IDs and SHA-256 digests', table(titles, rows))
}
