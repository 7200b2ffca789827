/**
 * Writes a comparison as Markdown.
 *
 * 1. Each workflow is a section with its files, each file one with its changes (`report-sections.ts`, `report-entries.ts`).
 * 2. They share the room (`report-room.ts`).
 *
 * Names and texts from packages only stand in code spans and fences. They can't leave them.
 */
import { counted } from '../text.js'
import { type Comparison, type FileChanges, summarizeCounts, type WorkflowChanges } from './changes.js'
import { lazily } from './document.js'
import { makeNames } from './names.js'
import { type Part, partOf, sectionOf, writePart } from './report-room.js'
import { fileParts, totalOf } from './report-sections.js'
import { ICONS, nameSpan } from './report-values.js'
import { type Mask, makeMask } from './secrets.js'

/** The first line of a report. It can't be seen, and a pull request's comment is found by it. */
export const REPORT_MARK = '<!-- workflow-report -->'

/** Characters of a report. GitHub takes 65,536 in the body of a pull request or an issue. */
export const MAX_REPORT = 60_000
/** Less than that isn't tried. */
const MIN_ROOM = 1_000

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

/**
 * Writes a comparison as Markdown: what changed by workflow and file, then the workflows that didn't change. What doesn't fit is counted. Returns the
 * pieces of the text.
 */
export type Report = (options?: ReportOptions) => string[]

/** Makes the report of a comparison. Its texts are prepared once, however often it is written. */
export function makeReport(comparison: Comparison): Report {
  const { workflows, missing } = comparison
  const mask = makeMask(comparison)
  const changed = (['changed', 'added', 'removed'] as const).flatMap((status) =>
    workflows.filter((workflow) => workflow.status === status),
  )
  const prepared = changed.map((workflow) => {
    const changes = totalOf(workflow.counts)
    const documents = workflow.files.flatMap(({ base, head }) => [head ?? [], base ?? []].flat())
    const names = lazily(() => makeNames([...documents, ...workflow.unchanged]))
    const partsOf = (file: FileChanges) => fileParts(file, (id) => names().itemOf(id), mask)
    return { workflow, changes, parts: workflow.files.flatMap(partsOf) }
  })
  const notes = notesOn(comparison, mask)
  const heading = missing === undefined ? '' : `\`${missing}\` doesn't exist: it counts as empty.`
  return ({ maxLength = MAX_REPORT, maxBytes = Infinity, headings = true, mark = true } = {}) => {
    const parts = prepared.map(({ workflow, ...more }) => partOf(headingOf(workflow, mask, headings), more))
    const root = partOf(heading, { parts: [...sectionOf('', parts, { noun: 'workflow' }), ...notes] })
    const first = mark ? `${REPORT_MARK}\n` : ''
    for (let room = Math.min(maxLength, maxBytes); ; ) {
      const report = [first, ...writePart(root, room - first.length - 1), '\n']
      const bytes = maxBytes === Infinity ? 0 : Buffer.byteLength(report.join(''))
      if (bytes <= maxBytes || room < MIN_ROOM) return report
      room = Math.floor((room * maxBytes * 0.99) / bytes)
    }
  }
}

/** Returns a report to stand in a longer page: as it is if it is short, else folded under `title`, which must be plain words. */
export function foldReport(report: string, title: string): string {
  const short = report.length <= 3_000 && report.split('\n').length <= 50
  return short ? report : `<details><summary>${title}</summary>\n\n${report}\n</details>\n`
}

function headingOf({ name, status, counts }: WorkflowChanges, mask: Mask, headings: boolean): string {
  const start = headings ? '### ' : ''
  const title = name === undefined ? undefined : nameSpan(name, { mask })
  if (status === 'added' || status === 'removed')
    return `${start}${ICONS[status]} ${title === undefined ? 'Workflow' : `${title}: workflow`} ${status}`
  return headings ? `${start}${title === undefined ? '' : `${title}: `}${summarizeCounts(counts)}` : ''
}

/** Says what holds for several workflows: by their names, or how many they are if the names do not fit. */
function notesOn({ workflows, notCompared = [] }: Comparison, mask: Mask): Part[] {
  const note = (names: readonly (string | undefined)[], say: (names: string) => string): Part[] => {
    const listed = names.flatMap((name) => (name === undefined ? [] : [nameSpan(name, { mask })])).join(', ')
    return names.length === 0 ? [] : [partOf(say(listed), { least: say(counted(names.length, 'workflow')) })]
  }
  const unchanged = workflows.flatMap(({ name, status }) => (status === 'unchanged' ? [name] : []))
  const lacking = workflows.flatMap(({ name, variablesCompared }) => (variablesCompared ? [] : [name]))
  return [
    ...(workflows.length === 0 ? [partOf('No workflow was compared')] : []),
    ...note(unchanged, (names) => (names === '' ? 'No changes' : `${names}: no changes`)),
    ...note(lacking, (names) => {
      const of = lacking.length === workflows.length ? '' : ` of ${names}`
      return `The environment variables${of} weren't compared, because one side is a folder without \`env_variables.json\`.`
    }),
    ...note(notCompared, (names) => `${names}: not compared, because the step failed`),
  ]
}
