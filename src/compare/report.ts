/**
 * Writes a comparison as Markdown.
 *
 * 1. Each workflow is a section with its files, each file one with its changes (`report-sections.ts`, `report-entries.ts`).
 * 2. They share the room (`report-room.ts`).
 *
 * Names and texts from packages only stand in code spans and fences. They can't leave them.
 */
import { fence } from '../markdown.js'
import { counted } from '../text.js'
import {
  type Comparison,
  type Counts,
  countChanges,
  type FileChanges,
  summarizeCounts,
  type WorkflowChanges,
} from './changes.js'
import { scalarsIn } from './document.js'
import { describeFlow, type Flow } from './flow.js'
import { lazily } from './json.js'
import { countAll } from './names.js'
import { ICONS } from './report-entries.js'
import { type Entry, entryOf, type Part, type Section, writeSection } from './report-room.js'
import { fileSections } from './report-sections.js'
import { nameSpan, type Printer, pathOf } from './report-values.js'
import { type Mask, makeMask } from './secrets.js'

/** The first line of a report. It can't be seen, and a pull request's comment is found by it. */
export const REPORT_MARK = '<!-- workflow-report -->'

/** Characters of a report. GitHub takes 65,536 in the body of a pull request or an issue. */
export const MAX_REPORT = 60_000
/** Less than that isn't tried. */
const MIN_ROOM = 1_000
/** Characters of an ID that may have a name. */
const MAX_ID = 100
/** References that follow are named up to this number. */
const MAX_REFERENCES = 5

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
  const prepared = changed.map((workflow) => ({
    workflow,
    parts: workflow.files.flatMap((file) => fileParts(file, mask)),
    changes: totalOf(workflow.counts),
  }))
  const notes = notesOn(comparison, mask)
  return ({ maxLength = MAX_REPORT, maxBytes = Infinity, headings = true, mark = true } = {}) => {
    const parts = prepared.map(({ workflow, ...more }) => sectionOf(headingOf(workflow, mask, headings), more))
    const heading = missing === undefined ? '' : `\`${missing}\` doesn't exist: it counts as empty.`
    const changes = parts.length === 0 ? [] : [{ heading: '', parts, noun: 'workflow' } as const]
    const root = { heading, parts: [...changes, ...notes] }
    const first = mark ? `${REPORT_MARK}\n` : ''
    let room = Math.min(maxLength, maxBytes)
    for (;;) {
      const report = [first, ...writeSection(root, room - first.length - 1), '\n']
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
  const isWhole = status === 'added' || status === 'removed'
  if (!isWhole && !headings) return ''
  const words = isWhole ? `workflow ${status}` : summarizeCounts(counts)
  const title = name === undefined ? capitalized(words) : `${nameSpan(name, { mask })}: ${words}`
  return `${headings ? '### ' : ''}${isWhole ? `${ICONS[status]} ` : ''}${title}`
}

function fileParts(file: FileChanges, mask: Mask): Part[] {
  const flow = file.kind === 'json' ? describeFlow(file, (text) => mask(text).shown) : undefined
  const counts = lazily(() => countAll(scalarsIn(file.head ?? file.base)))
  const printer: Printer = {
    mask,
    labelOf: (text) => (text.length > MAX_ID ? undefined : flow?.labelOf(JSON.stringify(text))),
    endsOf: (item) => flow?.endsOf(item),
    countOf: (text) => counts().get(text) ?? 0,
  }
  const changes = totalOf(countChanges(file))
  const parts = fileSections(file, printer, flow)
  const { nodes = 0, connections = 0 } = flow?.size ?? {}
  const size = nodes === 0 ? 'What is in it' : `${counted(nodes, 'node')}, ${counted(connections, 'connection')}`
  const isFolded = file.status !== 'modified' && parts.length > 0
  const content = isFolded ? [sectionOf(size, { parts, changes, folded: true })] : parts
  return [
    ...pictureOf(flow),
    sectionOf(titleOf(file, mask), { parts: [...content, ...referencesNote(file, printer)], changes }),
  ]
}

function pictureOf(flow: Flow | undefined): Entry[] {
  if (flow?.note !== undefined) return [entryOf(flow.note)]
  if (!flow?.picture) return []
  const picture = fence(flow.picture.trimEnd().split('\n'), 'mermaid', '')
  return [entryOf(picture, { least: "The picture doesn't fit here." })]
}

/** Returns a section, or only its heading if nothing is in it. */
function sectionOf(heading: string, section: Omit<Section, 'heading'> & { changes: number }): Part {
  return section.parts.length === 0 ? entryOf(heading, { changes: section.changes }) : { heading, ...section }
}

function titleOf({ name, kind, status, changes }: FileChanges, mask: Mask): string {
  const title = `**${nameSpan(name, { mask })}**`
  if (status !== 'modified') return `${ICONS[status]} ${title}: file ${status}`
  if (kind === 'binary' || (kind === 'variables' && changes.length === 0))
    return `${ICONS.modified} ${title}: content modified`
  return kind === 'variables' ? `${title} (values are never shown)` : title
}

function referencesNote({ references }: FileChanges, printer: Printer): Part[] {
  if (references.length === 0) return []
  const isOne = references.length === 1
  const places = references.slice(0, MAX_REFERENCES).map(({ path, from, to }) => {
    const [old, recent] = [from, to].map((text) => nameSpan(text, printer))
    return `${pathOf(path, printer)} (${old} → ${recent})`
  })
  const more = references.length > MAX_REFERENCES ? ', …' : ''
  const words = `${counted(references.length, 'reference')} to new IDs and names ${isOne ? "follows and isn't" : "follow and aren't"} counted`
  return [entryOf(`${words}: ${places.join(', ')}${more}`)]
}

/** Says what holds for several workflows: by their names, or how many they are if the names do not fit. */
function notesOn({ workflows, notCompared = [] }: Comparison, mask: Mask): Entry[] {
  const listed = (named: readonly { readonly name: string | undefined }[]) => {
    return named.flatMap(({ name }) => (name === undefined ? [] : [nameSpan(name, { mask })])).join(', ')
  }
  const note = (named: readonly { readonly name: string | undefined }[], say: (names: string) => string): Entry[] =>
    named.length === 0 ? [] : [entryOf(say(listed(named)), { least: say(counted(named.length, 'workflow')) })]
  const unchanged = workflows.filter(({ status }) => status === 'unchanged')
  const lacking = workflows.filter(({ variablesCompared }) => !variablesCompared)
  const isOnly = unchanged.every(({ name }) => name === undefined) && unchanged.length === workflows.length
  return [
    ...(isOnly ? [entryOf('No changes')] : note(unchanged, (names) => `${names}: no changes`)),
    ...note(lacking, (names) => {
      const of = lacking.length === workflows.length ? '' : ` of ${names}`
      return `The environment variables${of} weren't compared, because one side is a folder without \`env_variables.json\`.`
    }),
    ...note(
      notCompared.map((name) => ({ name })),
      (names) => `${names}: not compared, because the step failed`,
    ),
  ]
}

function totalOf({ added, modified, removed }: Counts): number {
  return added + modified + removed
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
