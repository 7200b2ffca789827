/**
 * Writes a comparison as Markdown.
 *
 * 1. Each workflow is a part with its files, each file one with its changes (`report-entries.ts`), in words that hide secrets (`report-values.ts`).
 * 2. Parts share the room (`report-parts.ts`).
 *
 * Names and texts from packages only stand in code spans and fences. They can't leave them.
 */
import { fence } from '../markdown.js'
import { counted } from '../text.js'
import { changedLines } from './changed-lines.js'
import type { Comparison, Counts, FileChanges, WorkflowChanges } from './changes.js'
import { countChanges, summarizeCounts } from './counts.js'
import { describeFlow } from './flow.js'
import { countTexts } from './layout.js'
import { textDetail } from './report-details.js'
import { changeParts, ICONS } from './report-entries.js'
import { compositePart, cutPart, fenceUnder, moreChanges, type Part, wholePart } from './report-parts.js'
import { nameSpan, type Printer, pathOf } from './report-values.js'
import { type Mask, makeMask } from './secrets.js'

/** The first line of a report. It can't be seen, and a pull request's comment is found by it. */
export const REPORT_MARK = '<!-- workflow-report -->'

/** Characters of a report. GitHub takes 65,536 in the body of a pull request or an issue. */
export const MAX_REPORT = 60_000
/** Less than that isn't tried. */
const MIN_ROOM = 1_000
/** References that follow are named up to this number. */
const MAX_REFERENCES = 5
/** Names of workflows that didn't change. */
const MAX_NAMES = 4_000

export interface ReportOptions {
  /** UTF-16 units, 1,000 or more. */
  readonly maxLength?: number
  /** Bytes in UTF-8. */
  readonly maxBytes?: number
  /** False if the report goes under the heading of a page about one workflow. */
  readonly headings?: boolean
  /** Whether `REPORT_MARK` comes first. */
  readonly mark?: boolean
}

/** Returns a comparison as Markdown: what changed by workflow and file, then the workflows that didn't change. What doesn't fit is counted. */
export function renderReport(comparison: Comparison, options: ReportOptions = {}): string {
  const { maxLength = MAX_REPORT, maxBytes = Infinity, headings = true, mark = true } = options
  const part = reportPart(comparison, headings)
  const first = mark ? `${REPORT_MARK}\n` : ''
  let room = Math.min(maxLength, maxBytes)
  for (;;) {
    const report = `${first}${part.render(room - first.length - 1)}\n`
    const bytes = maxBytes === Infinity ? 0 : Buffer.byteLength(report)
    if (bytes <= maxBytes || room < MIN_ROOM) return report
    room = Math.floor((room * maxBytes * 0.99) / bytes)
  }
}

/** Returns a report to stand in a longer page: as it is if it is short, else folded under `title`, which must be plain words. */
export function foldReport(report: string, title: string): string {
  const short = report.length <= 3_000 && report.split('\n').length <= 50
  return short ? report : `<details><summary>${title}</summary>\n\n${report}\n</details>\n`
}

function reportPart(comparison: Comparison, headings: boolean): Part {
  const { workflows, missing } = comparison
  const mask = makeMask(comparison)
  const named = (status: WorkflowChanges['status']) => workflows.filter((workflow) => workflow.status === status)
  const sections = [...named('changed'), ...named('added'), ...named('removed')].map((workflow) =>
    compositePart({
      heading: headingOf(workflow, mask, headings),
      parts: workflow.files.map((file) => filePart(file, mask)),
      omitted: moreChanges,
      changes: countAll(workflow.counts),
    }),
  )
  return compositePart({
    heading: missing === undefined ? '' : `\`${missing}\` doesn't exist: it counts as empty.`,
    parts: [
      compositePart({
        heading: '',
        parts: sections,
        omitted: (changes, count) => `${moreChanges(changes)} in ${counted(count, 'more workflow')}`,
      }),
      ...unchangedNote(named('unchanged'), workflows.length === 0, mask),
      ...variablesNote(workflows, mask),
    ],
    omitted: () => '',
  })
}

function headingOf({ name, status, counts }: WorkflowChanges, mask: Mask, headings: boolean): string {
  const isWhole = status === 'added' || status === 'removed'
  if (!isWhole && !headings) return ''
  const words = isWhole ? `workflow ${status}` : summarizeCounts(counts)
  const title = name === undefined ? capitalized(words) : `${nameSpan(name, mask)}: ${words}`
  return `${headings ? '### ' : ''}${isWhole ? `${ICONS[status]} ` : ''}${title}`
}

function filePart(file: FileChanges, mask: Mask): Part {
  const flow = file.kind === 'json' ? describeFlow(file, (text) => mask(text).shown) : undefined
  const counts = countTexts(file.head ?? file.base)
  const printer: Printer = {
    mask,
    labelOf: (text) => flow?.labelOf(JSON.stringify(text)),
    endsOf: (item) => flow?.endsOf(item),
    countOf: (text) => counts().get(text) ?? 0,
  }
  const changes = countAll(countChanges(file))
  const parts = file.kind === 'text' ? textParts(file, printer) : changeParts(file, printer, flow)
  const { nodes = 0, connections = 0 } = flow?.size ?? {}
  const size = nodes === 0 ? 'What is in it' : `${counted(nodes, 'node')}, ${counted(connections, 'connection')}`
  const isFolded = file.status !== 'modified' && parts.length > 0
  const fold = { heading: size, parts, omitted: moreChanges, changes, folded: true }
  const content = [...(isFolded ? [compositePart(fold)] : parts), ...referencesNote(file, printer)]
  const titled = compositePart({ heading: titleOf(file, mask), parts: content, omitted: moreChanges, changes })
  const picture = flow?.picture ? fence(flow.picture.trimEnd().split('\n'), 'mermaid', '') : (flow?.note ?? '')
  if (picture === '') return titled
  return compositePart({
    heading: '',
    parts: [wholePart(picture), titled],
    omitted: (omitted) => (omitted === 0 ? "The picture doesn't fit here." : moreChanges(omitted)),
  })
}

function titleOf({ name, kind, status, changes }: FileChanges, mask: Mask): string {
  const title = `**${nameSpan(name, mask)}**`
  if (status !== 'modified') return `${ICONS[status]} ${title}: file ${status}`
  if (kind === 'binary' || (kind === 'variables' && changes.length === 0))
    return `${ICONS.modified} ${title}: content modified`
  return kind === 'variables' ? `${title} (values are never shown)` : title
}

/** Returns how a text became another as a whole. */
function textParts({ status, text }: FileChanges, printer: Printer): Part[] {
  const [from, to] = [text?.base, text?.head]
  if (status !== 'modified') {
    const [old, recent] = [from, to].map((side) => (side === undefined ? undefined : printer.mask(side).shown))
    const lines = changedLines(old, recent)
    return [cutPart('- the whole file', (max) => fenceUnder(lines(max)), 1)]
  }
  const { line, lines } = textDetail(from ?? '', to ?? '', printer)
  return [cutPart(`- ${ICONS.modified} the whole file${line}`, (max) => (lines ? fenceUnder(lines(max)) : ''), 1)]
}

function referencesNote({ references }: FileChanges, printer: Printer): Part[] {
  if (references.length === 0) return []
  const isOne = references.length === 1
  const places = references.slice(0, MAX_REFERENCES).map(({ path, from, to }) => {
    const [old, recent] = [from, to].map((text) => nameSpan(text, printer.mask))
    return `${pathOf(path, printer)} (${old} → ${recent})`
  })
  const more = references.length > MAX_REFERENCES ? ', …' : ''
  const words = `${counted(references.length, 'reference')} to new IDs and names ${isOne ? "follows and isn't" : "follow and aren't"} counted`
  return [wholePart(`${words}: ${places.join(', ')}${more}`)]
}

function unchangedNote(workflows: readonly WorkflowChanges[], isEmpty: boolean, mask: Mask): Part[] {
  const names = workflows.flatMap(({ name }) => name ?? [])
  if (workflows.length === 0) return isEmpty ? [wholePart('No changes')] : []
  return [wholePart(names.length === 0 ? 'No changes' : `${listed(names, mask)}: no changes`)]
}

function variablesNote(workflows: readonly WorkflowChanges[], mask: Mask): Part[] {
  const missing = workflows.filter(({ variablesCompared }) => !variablesCompared)
  if (missing.length === 0) return []
  const of =
    missing.length === workflows.length
      ? ''
      : ` of ${listed(
          missing.flatMap(({ name }) => name ?? []),
          mask,
        )}`
  return [
    wholePart(
      `The environment variables${of} weren't compared, because one side is a folder without \`env_variables.json\`.`,
    ),
  ]
}

/** Returns names in code spans, and the count of those that would take too much room. */
function listed(names: readonly string[], mask: Mask): string {
  const spans: string[] = []
  let left = MAX_NAMES
  for (const name of names) {
    const span = nameSpan(name, mask)
    left -= span.length + 2
    if (left >= 0) spans.push(span)
  }
  const omitted = names.length - spans.length
  return spans.join(', ') + (omitted === 0 ? '' : ` and ${counted(omitted, 'more workflow')}`)
}

function countAll({ added, modified, removed }: Counts): number {
  return added + modified + removed
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
