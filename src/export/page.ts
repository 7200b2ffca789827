import { causesOf } from '../action/failures.js'
import type { JobOutputs } from '../action/job.js'
import { hostName } from '../action/page.js'
import { keepReport, pageReport, rowOutputs, tellUnusedIgnores } from '../action/report.js'
import { isChanged, summarizeCounts } from '../compare/counts.js'
import { foldReport, makeReport, type Report } from '../compare/report.js'
import { setOutputs } from '../github/step.js'
import { type Cell, causeList, factTable, folded, table, writeSummary } from '../github/summary.js'
import { plainText } from '../markdown.js'
import { counted, humanSize, humanTime } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'
import { changesOf, closingError, comparisonOf, failuresOf, rowsOf, stepOutputs } from './results.js'

/** Sets the outputs of a step, keeps its report and writes its summary. Returns the error that the step ends with, if there is one. */
export async function finishExport(all: readonly Exported[], inputs: ExportInputs): Promise<Error | undefined> {
  setOutputs({ ...stepOutputs(all, inputs), ...(await rowOutputs('exports', rowsOf(all))) })
  const comparison = comparisonOf(all)
  const report = makeReport(comparison)
  if (inputs.unpackTo !== undefined) {
    tellUnusedIgnores(comparison)
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

/** In the order of the table, the worst first. */
const OUTCOMES = {
  failed: { row: '❌ Failed', count: 'failed', single: 'export failed' },
  notTried: { row: '⏸️ Not tried', count: 'not tried', single: 'not tried' },
  neither: {
    row: '⚠️ Artifact not kept, not unpacked',
    count: 'neither kept as an artifact nor unpacked',
    single: 'exported, but neither kept as an artifact nor unpacked',
  },
  notKept: {
    row: '⚠️ Artifact not kept',
    count: 'not kept as an artifact',
    single: 'exported, but not kept as an artifact',
  },
  notUnpacked: { row: '⚠️ Not unpacked', count: 'not unpacked', single: 'exported, but not unpacked' },
  notCompared: {
    row: '⚠️ Changes not shown',
    count: 'without a report',
    single: "exported, but what changed can't be shown",
  },
  changed: { row: '✏️ Changed', count: 'changed', single: 'changed' },
  unchanged: { row: '✅ Unchanged', count: 'unchanged', single: 'unchanged' },
  exported: { row: '✅ Exported', count: 'exported', single: 'exported' },
} satisfies Record<string, Outcome>

const ALL_OUTCOMES: Outcome[] = Object.values(OUTCOMES)
/** Files of a package to list. */
const MAX_FILES = 50

/** Writes the job summary: what came of each workflow, failures, what changed, and the IDs to look up later. */
export async function writeExportPage(all: readonly Exported[], inputs: ExportInputs, report: Report): Promise<void> {
  const rows = all.map((exported) => ({ exported, outcome: outcomeOf(exported) }))
  rows.sort((a, b) => ALL_OUTCOMES.indexOf(a.outcome) - ALL_OUTCOMES.indexOf(b.outcome))
  const [first] = rows
  if (first === undefined) return
  const sorted = rows.map(({ exported }) => exported)
  const failures = failuresOf(sorted)
  const { fromList } = inputs
  const ids = fromList ? idsOfList(sorted) : idsOfOne(first.exported)
  const before = [
    origin(all, inputs),
    overview(rows),
    ...(failures.length === 0 ? [] : [causeList(causesOf(failures))]),
  ]
  await writeSummary(
    fromList ? headingOfList(rows.map(({ outcome }) => outcome)) : headingOfOne(first.exported, first.outcome),
    ...before,
    ...(isChanged(comparisonOf(all))
      ? [foldReport(pageReport(report, fromList, [...before, ids]), 'What changed')]
      : []),
    ids,
  )
}

function outcomeOf(exported: Exported): Outcome {
  if (exported.state !== 'fetched') return OUTCOMES[exported.state]
  const { kept, unpacked } = exported
  if (kept.state === 'failed') return unpacked.state === 'failed' ? OUTCOMES.neither : OUTCOMES.notKept
  if (unpacked.state === 'failed') return OUTCOMES.notUnpacked
  if (unpacked.state === 'off') return OUTCOMES.exported
  if (unpacked.value.compared.state === 'failed') return OUTCOMES.notCompared
  return unpacked.value.changed ? OUTCOMES.changed : OUTCOMES.unchanged
}

function headingOfList(outcomes: Outcome[]): string {
  const { changed, unchanged, exported, notCompared, notUnpacked, notKept, neither, notTried, failed } = OUTCOMES
  const words = [changed, unchanged, exported, notCompared, notUnpacked, notKept, neither, notTried, failed].flatMap(
    (outcome) => {
      const count = outcomes.filter((each) => each === outcome).length
      return count === 0 ? [] : [`${count} ${outcome.count}`]
    },
  )
  return `${counted(outcomes.length, 'workflow')}: ${words.join(', ')}`
}

function headingOfOne(exported: Exported, outcome: Outcome): string {
  const changes = changesOf(exported)
  const counts = outcome === OUTCOMES.changed && changes?.status === 'changed' ? changes.counts : undefined
  return `${exported.target.name}: ${counts ? summarizeCounts(counts) : outcome.single}`
}

function origin(all: readonly Exported[], { host }: ExportInputs): string {
  const place = plainText(hostName(host))
  // The process began with the step.
  return all.some(({ state }) => state === 'fetched')
    ? `Exported from ${place} in ${humanTime(performance.now())}.`
    : `Nothing was exported from ${place}.`
}

interface Row {
  exported: Exported
  outcome: Outcome
}

/** A column, unless all its cells are empty. */
type Column = [title: string, cell: (row: Row) => Cell]

const COLUMNS: Column[] = [
  ['Workflow', ({ exported }) => ({ words: exported.target.name })],
  ['Name in the package', ({ exported }) => ({ words: ownName(exported) })],
  ['Result', ({ outcome }) => ({ words: outcome.row })],
  ['What changed', ({ exported }) => ({ words: whatChanged(exported) })],
  ['Package', ({ exported }) => packageCell(exported)],
]

function overview(rows: Row[]): string {
  const isEmpty = (cell: Cell) => cell === '' || (typeof cell === 'object' && 'words' in cell && cell.words === '')
  const optional = new Set(['Name in the package', 'What changed'])
  const columns = COLUMNS.filter(([title, cell]) => !optional.has(title) || rows.some((row) => !isEmpty(cell(row))))
  return table(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  )
}

function ownName(exported: Exported): string {
  return exported.state === 'fetched' ? (exported.ownName?.name ?? '') : ''
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

function jobOf(exported: Exported): JobOutputs {
  return exported.state === 'notTried' ? {} : exported.job
}

function idsOfList(all: readonly Exported[]): string {
  const rows = all.map((exported): Cell[] => [
    { words: exported.target.name },
    exported.target.workflowId,
    exported.target.flowId,
    jobOf(exported)['dock-status-id'] ?? '',
    jobOf(exported)['export-job-id'] ?? '',
    exported.state === 'fetched' ? exported.sha256 : '',
  ])
  const titles = ['Workflow', 'Workflow ID', 'Flow ID', 'Dock status ID', 'Export job ID', 'SHA-256 of the package']
  return folded('IDs and SHA-256 digests', table(titles, rows))
}

function idsOfOne(exported: Exported): string {
  const fetched = exported.state === 'fetched' ? exported : undefined
  const facts = factTable([
    ['Workflow ID', exported.target.workflowId],
    ['Flow ID', exported.target.flowId],
    ['Dock status ID', jobOf(exported)['dock-status-id']],
    ['Export job ID', jobOf(exported)['export-job-id']],
    ['SHA-256 of the package', fetched?.sha256],
    ['SHA-256 of the artifact', fetched?.kept.state === 'done' ? fetched.kept.value.digest : undefined],
  ])
  if (!fetched) return folded('IDs', facts)
  const { files } = fetched
  const rows = files.slice(0, MAX_FILES).map(({ name, size }): Cell[] => [name, { words: humanSize(size) }])
  if (files.length > MAX_FILES) rows.push([{ words: `and ${counted(files.length - MAX_FILES, 'more file')}` }, ''])
  return folded('IDs, SHA-256 digests and files', `${facts}\n\n${table(['File', 'Size'], rows)}`)
}
