import { causesOf } from '../action/failures.js'
import { hostName } from '../action/report.js'
import { isChanged } from '../compare/counts.js'
import { foldReport, renderReport, summarizeCounts } from '../compare/report.js'
import { type Cell, factTable, folded, quoteCauses, table, writeSummary } from '../github/summary.js'
import { plainText } from '../markdown.js'
import { counted, humanSize, humanTime } from '../text.js'
import type { Exported } from './exported.js'
import type { ExportInputs } from './inputs.js'
import { comparisonOf, failuresOf } from './report.js'

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
export async function writeExportPage(all: Exported[], inputs: ExportInputs): Promise<void> {
  const rows = all.map((exported) => ({ exported, outcome: outcomeOf(exported, inputs) }))
  rows.sort((a, b) => ALL_OUTCOMES.indexOf(a.outcome) - ALL_OUTCOMES.indexOf(b.outcome))
  const [first] = rows
  if (first === undefined) return
  const failures = failuresOf(rows.map(({ exported }) => exported))
  await writeSummary(
    inputs.many ? headingOfMany(rows.map(({ outcome }) => outcome)) : headingOfOne(first.exported, first.outcome),
    origin(all, inputs),
    overview(rows, inputs),
    ...(failures.length === 0 ? [] : [quoteCauses(causesOf(failures))]),
    ...report(all, inputs),
    inputs.many ? idsOfMany(rows.map(({ exported }) => exported)) : idsOfOne(first.exported),
  )
}

function outcomeOf({ tried, outputs, error }: Exported, { upload, unpackTo }: ExportInputs): Outcome {
  if (!tried) return OUTCOMES.notTried
  if (outputs['package-path'] === undefined) return OUTCOMES.failed
  const kept = !upload || outputs['artifact-id'] !== undefined
  const unpacked = unpackTo === undefined || outputs.changed !== undefined
  if (!kept && !unpacked) return OUTCOMES.neither
  if (!kept) return OUTCOMES.notKept
  if (!unpacked) return OUTCOMES.notUnpacked
  if (error) return unpackTo === undefined ? OUTCOMES.failed : OUTCOMES.notCompared
  if (outputs.changed === undefined) return OUTCOMES.exported
  return outputs.changed ? OUTCOMES.changed : OUTCOMES.unchanged
}

function headingOfMany(outcomes: Outcome[]): string {
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
  const { changed, unchanged, exported, notCompared, notUnpacked, notKept, neither, notTried, failed } = OUTCOMES
  const inOrder: Outcome[] = [
    changed,
    unchanged,
    exported,
    notCompared,
    notUnpacked,
    notKept,
    neither,
    notTried,
    failed,
  ]
  const words = inOrder.flatMap((each) => (count(each) === 0 ? [] : [`${count(each)} ${each.count}`]))
  return `${counted(outcomes.length, 'workflow')}: ${words.join(', ')}`
}

function headingOfOne({ target, changes }: Exported, outcome: Outcome): string {
  const counts = outcome === OUTCOMES.changed && changes?.status === 'changed' ? changes.counts : undefined
  return `${target.name}: ${counts ? summarizeCounts(counts) : outcome.single}`
}

function origin(all: Exported[], { host }: ExportInputs): string {
  const place = plainText(hostName(host))
  const some = all.some(({ outputs }) => outputs['package-path'] !== undefined)
  // The process began with the step.
  return some ? `Exported from ${place} in ${humanTime(performance.now())}.` : `Nothing was exported from ${place}.`
}

function overview(rows: { exported: Exported; outcome: Outcome }[], { unpackTo }: ExportInputs): string {
  const unpacked = unpackTo !== undefined && rows.some(({ exported }) => whatChanged(exported) !== '')
  const cells = rows.map(({ exported, outcome }): Cell[] => [
    { words: exported.target.name },
    { words: outcome.row },
    ...(unpacked ? [{ words: whatChanged(exported) }] : []),
    packageCell(exported),
  ])
  return table(['Workflow', 'Result', ...(unpacked ? ['What changed'] : []), 'Package'], cells)
}

function whatChanged({ changes }: Exported): string {
  if (changes === undefined || changes.status === 'unchanged') return ''
  return changes.status === 'changed' ? summarizeCounts(changes.counts) : 'new'
}

function packageCell({ target, outputs }: Exported): Cell {
  const { 'package-size': size, 'artifact-url': href, 'artifact-name': text } = outputs
  if (size === undefined) return ''
  const after = ` (${humanSize(size)})`
  return href !== undefined && text !== undefined ? { text, href, after } : { words: `${target.name}.zip${after}` }
}

function report(all: Exported[], { many }: ExportInputs): string[] {
  const comparison = comparisonOf(all)
  if (!isChanged(comparison)) return []
  return [foldReport(renderReport(comparison, { headings: many, mark: false }), 'What changed')]
}

function idsOfMany(all: Exported[]): string {
  const rows = all.map(({ target, outputs }): Cell[] => [
    { words: target.name },
    target.workflowId,
    target.flowId,
    outputs['dock-status-id'] ?? '',
    outputs['export-job-id'] ?? '',
    outputs['package-sha256'] ?? '',
  ])
  const titles = ['Workflow', 'Workflow ID', 'Flow ID', 'Dock status ID', 'Export job ID', 'SHA-256 of the package']
  return folded('IDs and SHA-256 digests', table(titles, rows))
}

function idsOfOne({ target, outputs, files = [] }: Exported): string {
  const facts = factTable([
    ['Workflow ID', target.workflowId],
    ['Flow ID', target.flowId],
    ['Dock status ID', outputs['dock-status-id']],
    ['Export job ID', outputs['export-job-id']],
    ['SHA-256 of the package', outputs['package-sha256']],
    ['SHA-256 of the artifact', outputs['artifact-digest']],
  ])
  const rows = files.slice(0, MAX_FILES).map(({ name, size }): Cell[] => [name, { words: humanSize(size) }])
  if (files.length > MAX_FILES) rows.push([{ words: `and ${counted(files.length - MAX_FILES, 'more file')}` }, ''])
  if (files.length === 0) return folded('IDs', facts)
  return folded('IDs, SHA-256 digests and files', `${facts}\n\n${table(['File', 'Size'], rows)}`)
}
