/** Says what changed, after the path to it: on its line, or under it. */
import { codeSpan, fence } from '../markdown.js'
import { counted } from '../text.js'
import { changedLines, unseenDifference } from './changed-lines.js'
import type { Change, Step } from './changes.js'
import { asText, isScalar, type Json } from './document.js'
import { compareTexts } from './json.js'
import {
  distinctPaths,
  gistOf,
  inLine,
  nameSpan,
  outline,
  type Printer,
  pathOf,
  readable,
  textSpan,
} from './report-values.js'
import { isSecretMember, isSecretPath, MASK } from './secrets.js'

/** Names on one line. */
const MAX_NAMES = 5
/** Characters of the fields of an added object that are all on its line. */
const MAX_FIELDS = 120

/** What is said of a change after its path. */
export interface Detail {
  /** On the same line. */
  readonly line: string
  /** Under it, in a fence. At most about `max` characters. */
  readonly lines?: (max: number) => string[]
  /** The words that the fence is folded under. */
  readonly title?: string
  /** Changes inside a text, whose paths follow on from this one. */
  readonly inner?: readonly Change[]
  /** The names that the line doesn't say. */
  readonly names?: readonly string[]
}

const HIDDEN: Detail = { line: ': changed, hidden' }

/** Returns what is said of a change. */
export function detailOf(change: Change, printer: Printer): Detail {
  if (change.kind === 'modified') return modifiedDetail(change, printer)
  if ('value' in change) return valueDetail(change, printer)
  if (change.kind === 'moved') {
    const [from, to] = [change.from, change.path].map((path) => pathOf(path.slice(0, -1), printer, true))
    return { line: `: moved from ${from} to ${to}` }
  }
  if (change.moved.length === 0) return { line: ': in a new order' }
  const names = namesDetail(
    distinctPaths(
      change.moved.map((step) => ({ path: [step] })),
      printer,
    ),
    'moved',
  )
  return { ...names, line: `: in a new order (${names.line})` }
}

/** Returns names, or how many there are if they are too many for one line. */
export function namesDetail(names: readonly string[], verb = ''): Detail & { names?: readonly string[] } {
  if (names.length <= MAX_NAMES) return { line: `${verb === '' ? '' : `${verb}: `}${names.join(', ')}` }
  return { line: `${counted(names.length, 'item')}${verb === '' ? '' : ` ${verb}`}`, names }
}

function modifiedDetail({ path, from, to }: Change & { kind: 'modified' }, printer: Printer): Detail {
  if (from.type === 'hidden' || to.type === 'hidden') return { line: '' }
  if (isSecretPath(path, from, to)) return HIDDEN
  if (from.type === 'string' && to.type === 'string') return textDetail(asText(from.text), asText(to.text), printer)
  const [before, after] = [inLine(from, printer), inLine(to, printer)]
  if (before !== undefined && after !== undefined) return before === after ? HIDDEN : { line: `: ${before} → ${after}` }
  const [old, recent] = [outline(from, printer).join('\n'), outline(to, printer).join('\n')]
  return old === recent ? HIDDEN : { line: '', lines: changedLines(old, recent) }
}

/** Returns what is said of a text that became another. */
export function textDetail(from: string, to: string, printer: Printer): Detail {
  const isDecoded = readable(from) !== readable(to) && (readable(from) !== from || readable(to) !== to)
  const [before, after, note] = isDecoded ? [readable(from), readable(to), ' (percent-encoded)'] : [from, to, '']
  const [first, ...more] = compareTexts(before, after)?.changes ?? []
  if (first !== undefined) {
    const line = `${note} (JSON in a text)`
    if (more.length > 0 || first.kind !== 'modified') return { line, inner: [first, ...more] }
    const detail = modifiedDetail(first, printer)
    return { ...detail, line: `${line} › ${pathOf(first.path, printer)}${detail.line}` }
  }
  const [old, recent] = [printer.mask(before), printer.mask(after)]
  if (old.shown === recent.shown) return { line: note + HIDDEN.line }
  const hidden = old.hidden === recent.hidden ? '' : ' (hidden values differ, too)'
  const [oldSpan, newSpan] = [textSpan(before, printer), textSpan(after, printer)]
  if (oldSpan === undefined || newSpan === undefined)
    return { line: note + hidden, lines: changedLines(old.shown, recent.shown) }
  const unseen = unseenDifference(old.shown, recent.shown)
  return { line: `${note}: ${oldSpan} → ${newSpan}${unseen === undefined ? '' : ` (${unseen})`}${hidden}` }
}

/** Returns what is said of a value that only one version has. */
function valueDetail({ kind, path, value }: Change & { kind: 'added' | 'removed' }, printer: Printer): Detail {
  if (value.type === 'hidden') return { line: '' }
  if (isSecretPath(path, value)) return { line: ': hidden' }
  const short = value.type === 'object' ? fieldsInLine(path.at(-1), value, printer) : inLine(value, printer)
  if (short !== undefined) return { line: short === '' ? '' : `: ${short}` }
  const text =
    value.type === 'string' ? printer.mask(readable(asText(value.text))).shown : outline(value, printer).join('\n')
  const lines = kind === 'added' ? changedLines(undefined, text) : changedLines(text, undefined)
  if (value.type !== 'object')
    return { line: '', lines, ...(value.type === 'array' && { title: counted(value.items.length, 'element') }) }
  const gist = gistOf(value, knownOf(path.at(-1)), printer)
  return { line: gist === '' ? '' : `: ${gist}`, lines, title: counted(value.members.size, 'field') }
}

/** Returns all fields of an object on one line, except what its path says already, or undefined if they are too long. */
function fieldsInLine(step: Step | undefined, value: Json & { type: 'object' }, printer: Printer): string | undefined {
  if (value.members.size === 0 && step?.type !== 'item') return '`{}`'
  const known = knownOf(step)
  const fields = [...value.members].filter(([, field]) => !isScalar(field) || !known.includes(asText(field.text)))
  const texts = fields.map(([key, field]) => {
    const text = isSecretMember(key, field, value) ? codeSpan(MASK) : inLine(field, printer, value)
    return text && `${nameSpan(key, printer.mask)}: ${text}`
  })
  const line = texts.join(', ')
  return texts.includes(undefined) || line.length > MAX_FIELDS ? undefined : line
}

function knownOf(step: Step | undefined): (string | undefined)[] {
  return step?.type === 'item' ? [step.label, step.hint] : []
}

/** Returns lines in a fence that stands in a list, folded if there is a title. */
export function fenceUnder(lines: readonly string[], title?: string): string {
  const block = fence(lines, 'diff', title === undefined ? '  ' : '')
  return title === undefined ? `\n${block}` : foldedUnder(title, block)
}

/** Returns Markdown in a list that is shown after a click on its title. */
export function foldedUnder(title: string, content: string): string {
  return `\n${indented(`<details><summary>${title}</summary>\n\n${content}\n</details>`)}`
}

/** Indents Markdown, so that it stands under a line of a list. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
