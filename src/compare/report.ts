import { codeSpan, cut, fence } from '../markdown.js'
import { counted } from '../text.js'
import { changedLines } from './changed-lines.js'
import type { Change, Comparison, Counts, FileChanges, Hidden, Step, WorkflowChanges } from './changes.js'
import { countChanges, sum } from './counts.js'
import type { Json } from './document.js'

/** Characters of a report. GitHub takes 65,536 in the body of a pull request or an issue. */
export const MAX_REPORT = 60_000

/** Characters of one change. */
const MAX_CHANGE = 6_000
/** Characters of a value on one line. */
const MAX_VALUE = 80
/** Steps of a path before its middle is left out. */
const MAX_STEPS = 8
/** Characters that are kept free under each heading, to say what is left out. */
const RESERVED = 60

const ICONS = { added: '➕', removed: '➖', modified: '✏️', reordered: '✏️', moved: '✏️' }

type Value = Json | Hidden

/** Returns counts in words: `3 modified, 1 added, 1 removed`, or `no changes`. */
export function summarizeCounts({ modified, added, removed }: Counts): string {
  const kinds: [number, string][] = [
    [modified, 'modified'],
    [added, 'added'],
    [removed, 'removed'],
  ]
  const words = kinds.flatMap(([count, word]) => (count === 0 ? [] : [`${count.toLocaleString('en-US')} ${word}`]))
  return words.join(', ') || 'no changes'
}

/**
 * Returns a comparison as Markdown of at most `maxLength` UTF-16 units (1,000 or more): what changed by workflow and file, then the
 * workflows that didn't change. What doesn't fit is counted. Without `headings` it goes under the heading of a page about one workflow.
 *
 * Names and texts from packages only stand in code spans and fences. They can't leave them.
 */
export function renderReport({ workflows }: Comparison, { maxLength = MAX_REPORT, headings = true } = {}): string {
  const changed = workflows.filter(({ status }) => status === 'changed')
  const tail = [...wholeNotes(workflows, maxLength / 10), ...variablesNote(workflows, maxLength / 10)]
  const budget = { left: maxLength - costOf(tail) - 2 * RESERVED }
  const sections = planSections(changed, budget)
  fillIn(
    sections.flatMap(({ files }) => files),
    budget,
  )
  const blocks = sections.flatMap(({ heading, files, omitted }) => [
    ...(headings ? [heading] : []),
    ...files.flatMap(({ blocks: each }) => each),
    ...more(omitted),
  ])
  return `${[...blocks, ...omittedNote(changed.slice(sections.length)), ...tail].join('\n\n')}\n`
}

/** Returns a report to stand in a longer page: as it is if it is short, else folded under `title`, which must be plain words. */
export function foldReport(report: string, title: string): string {
  const short = report.length <= 3_000 && report.split('\n').length <= 50
  return short ? report : `<details><summary>${title}</summary>\n\n${report}\n</details>\n`
}

interface Section {
  heading: string
  files: Part[]
  /** Changes in files that don't fit. */
  omitted: number
}

/** A file of the report: its title, and the blocks with its changes once they are rendered. */
interface Part {
  file: FileChanges
  blocks: string[]
}

/** Takes the headings of as many workflows, and then of their files, as fit. */
function planSections(workflows: readonly WorkflowChanges[], budget: { left: number }): Section[] {
  const sections: Section[] = []
  for (const workflow of workflows) {
    const heading = headingOf(workflow)
    if (!spend(budget, costOf([heading]) + RESERVED)) break
    sections.push({ heading, files: [], omitted: 0 })
  }
  for (const [at, section] of sections.entries()) {
    for (const file of workflows[at]?.files ?? []) {
      const blocks = [titleOf(file), ...referencesNote(file)]
      const fits = section.omitted === 0 && spend(budget, costOf(blocks) + RESERVED)
      if (fits) section.files.push({ file, blocks })
      else section.omitted += countAll([countChanges(file)])
    }
  }
  return sections
}

/** Renders the changes of all files. Small files come first, so that a large one doesn't take their room. */
function fillIn(parts: readonly Part[], budget: { left: number }): void {
  const bySize = [...parts].sort((a, b) => a.file.changes.length - b.file.changes.length)
  for (const [at, part] of bySize.entries()) {
    const share = { left: Math.floor(budget.left / (bySize.length - at)) }
    budget.left -= share.left
    const lines = part.file.status === 'modified' ? changeLines(withText(part.file), share) : []
    budget.left += share.left
    const [title = '', ...notes] = part.blocks
    const list = lines.length === 0 ? [] : [lines.join('\n')]
    part.blocks = [title, ...list, ...more(part.file.changes.length - lines.length), ...notes]
  }
}

/** Renders changes until they don't fit: first without their details, then not at all. */
function changeLines({ kind, changes }: FileChanges, budget: { left: number }): string[] {
  const lines: string[] = []
  const known = new Map<string, string>()
  let details = true
  for (const change of changes) {
    const head = `- ${ICONS[change.kind]} ${pathOf(change.path, kind, known)}`
    const full = details ? head + (kind === 'variables' ? '' : detailOf(change)) : undefined
    // The line break is the one that joins the lines.
    if (full !== undefined && spend(budget, full.length + 1)) {
      lines.push(full)
      continue
    }
    details = false
    if (!spend(budget, head.length + 3)) break
    lines.push(`${head} …`)
  }
  return lines
}

function withText(file: FileChanges): FileChanges {
  const { base, head } = file.text ?? {}
  if (base === undefined || head === undefined || base.length + head.length > 512 * 1024) return file
  const [from, to] = [base, head].map((text) => ({ type: 'string', id: 0, text: JSON.stringify(text) }) as const)
  return from && to ? { ...file, changes: [{ kind: 'modified', path: [], from, to }] } : file
}

function spend(budget: { left: number }, cost: number): boolean {
  if (cost > budget.left) return false
  budget.left -= cost
  return true
}

/** Returns how much of a report blocks take, with the blank lines between them. */
function costOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length + 2, 0)
}

function headingOf({ name, counts }: WorkflowChanges): string {
  const what = summarizeCounts(counts)
  return name === undefined ? `### ${capitalized(what)}` : `### ${codeSpan(name)}: ${what}`
}

function titleOf({ name, kind, status, changes, references }: FileChanges): string {
  const title = `**${codeSpan(name)}**`
  if (status !== 'modified') return `${ICONS[status]} ${title}: file ${status}`
  const note = kind === 'variables' ? `${title} (values are never shown)` : title
  return changes.length === 0 && references.length === 0 ? `${ICONS.modified} ${note}: content modified` : note
}

function referencesNote({ references: all }: FileChanges): string[] {
  const references = all.length
  if (references === 0) return []
  return [
    `${counted(references, 'reference')} to new IDs and names ${references === 1 ? 'follows' : 'follow'} and ${references === 1 ? "isn't" : "aren't"} counted.`,
  ]
}

function more(count: number): string[] {
  return count === 0 ? [] : [`… and ${counted(count, 'more change')}`]
}

function omittedNote(workflows: readonly WorkflowChanges[]): string[] {
  if (workflows.length === 0) return []
  const total = countAll(workflows.map(({ counts }) => counts))
  return [`… and ${counted(total, 'more change')} in ${counted(workflows.length, 'more workflow')}`]
}

function countAll(counts: readonly Counts[]): number {
  const { added, modified, removed } = sum(counts)
  return added + modified + removed
}

/** Returns a line each for the workflows that were added, that were removed, and that didn't change. */
function wholeNotes(workflows: readonly WorkflowChanges[], max: number): string[] {
  if (workflows.length === 0) return ['No changes']
  const note = (status: WorkflowChanges['status'], icon: string, words: string) => {
    const found = workflows.filter((workflow) => workflow.status === status)
    if (found.length === 0) return []
    const names = found.flatMap(({ name }) => name ?? [])
    return [icon + (names.length === 0 ? capitalized(words) : `${listed(names, max)}: ${words}`)]
  }
  return [
    ...note('added', `${ICONS.added} `, 'workflow added'),
    ...note('removed', `${ICONS.removed} `, 'workflow removed'),
    ...note('unchanged', '', 'no changes'),
  ]
}

function variablesNote(workflows: readonly WorkflowChanges[], max: number): string[] {
  const both = workflows.filter(({ status }) => status === 'changed' || status === 'unchanged')
  const missing = both.filter(({ variablesCompared }) => !variablesCompared)
  if (missing.length === 0) return []
  const of =
    missing.length === both.length
      ? ''
      : ` of ${listed(
          missing.flatMap(({ name }) => name ?? []),
          max,
        )}`
  return [
    `The environment variables${of} weren't compared, because one side is a folder without \`env_variables.json\`.`,
  ]
}

/** Returns names in code spans, at most `max` characters and the count of the others. */
function listed(names: readonly string[], max: number): string {
  const budget = { left: max - RESERVED }
  const spans: string[] = []
  for (const name of names) {
    const span = codeSpan(name)
    if (!spend(budget, span.length + 2)) break
    spans.push(span)
  }
  const omitted = names.length - spans.length
  if (omitted === 0) return spans.join(', ')
  return spans.length === 0
    ? counted(omitted, 'workflow')
    : `${spans.join(', ')} and ${counted(omitted, 'more workflow')}`
}

/**
 * Returns the path to a change: items by their names, without the arrays that they are in. If an item of the same name in
 * another array has been named before, the array is named too. `known` keeps the full path of each item by its short one.
 */
function pathOf(path: readonly Step[], kind: FileChanges['kind'], known: Map<string, string>): string {
  const steps: string[] = []
  let container: string[] = []
  let full = ''
  for (const step of path) {
    const name = stepName(step, kind)
    full += `${step.type} ${name}\n`
    if (step.type === 'item') {
      const short = [...steps, name].join('\n')
      const before = known.get(short)
      if (before === undefined) known.set(short, full)
      steps.push(...(before === undefined || before === full ? [] : container), name)
      container = []
    } else if (step.type === 'member') container.push(name)
    else {
      steps.push(...container, name)
      container = []
    }
  }
  steps.push(...container)
  if (steps.length > MAX_STEPS) steps.splice(2, steps.length - MAX_STEPS + 1, '…')
  return steps.join(' › ') || 'the whole file'
}

function stepName(step: Step, kind: FileChanges['kind']): string {
  if (step.type === 'element') return codeSpan(`[${step.index}]`)
  if (step.type === 'member' || kind === 'variables') return codeSpan(step.type === 'member' ? step.key : step.label)
  return `**${codeSpan(step.label)}**`
}

/** Returns what is said of a change after its path: in the same line, or in a fence under it. */
function detailOf(change: Change): string {
  if (change.kind === 'reordered') return ': in a new order'
  if (change.kind === 'moved') return ': moved here'
  if (change.kind === 'modified') {
    const { from, to } = change
    const texts = from.type === to.type && 'text' in from && 'text' in to
    if (texts && (isLong(from) || isLong(to))) return diffFence(changedLines(plain(from), plain(to), MAX_CHANGE))
    if (from.type === 'hidden' && to.type === 'hidden') return ''
    return `: ${inLine(from)} → ${inLine(to)}`
  }
  const { kind, path, value } = change
  const last = path.at(-1)
  if (last?.type === 'item' && last.hint !== undefined) return ` (${codeSpan(last.hint)})`
  if (value.type === 'hidden' || (last?.type === 'item' && value.type === 'object')) return ''
  if (value.type === 'string' && isLong(value)) {
    const [from, to] = kind === 'added' ? [undefined, plain(value)] : [plain(value), undefined]
    return diffFence(changedLines(from, to, MAX_CHANGE))
  }
  return `: ${inLine(value)}`
}

function diffFence(lines: string[]): string {
  return `\n${fence(lines, 'diff', '  ')}`
}

function plain({ type, text }: Value & { text: string }): string {
  return type === 'string' ? JSON.parse(text) : text
}

function isLong(value: Value): boolean {
  if (value.type === 'string') return plain(value).length > MAX_VALUE || plain(value).includes('\n')
  return value.type === 'literal' && value.text.length > MAX_VALUE
}

/** Returns a value on one line: strings as in JSON, so that `"30"` differs from `30`. */
function inLine(value: Value): string {
  if (value.type === 'string') {
    const text = plain(value)
    const shown = cut(text, MAX_VALUE)
    const json = JSON.stringify(shown)
    return codeSpan(shown === text ? json : `${json.slice(0, -1)}`, Infinity)
  }
  if (value.type === 'literal') return codeSpan(value.text, MAX_VALUE)
  if (value.type === 'hidden') return 'a hidden value'
  const empty = value.type === 'object' ? '{}' : '[]'
  const size = value.type === 'object' ? value.members.size : value.type === 'array' ? value.items.length : 0
  if (size === 0) return `\`${empty}\``
  const noun = value.type === 'object' ? 'field' : 'element'
  return `\`${value.type === 'object' ? '{…}' : '[…]'}\` (${counted(size, noun)})`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
