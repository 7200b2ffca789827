/**
 * Says what changed, in a line for each change, with texts and long values under it. An equal change in many items is said once.
 *
 * Example: `- ✏️ **Greet** › timeout: 30 → 60`, or `- ✏️ showGrid: true → false in 14 items`.
 */
import { codeSpan, fence } from '../markdown.js'
import { counted, MASK } from '../text.js'
import { changedLines, cutLines, unseenDifference } from './changed-lines.js'
import type { Change, Step } from './changes.js'
import { asText, isScalar, type Json, type JsonObject } from './document.js'
import { canonicalJson, compareTexts } from './json.js'
import { isOwnLayout, itemsEnd } from './layout.js'
import { foldedUnder, INDENT, indented, type Part, partOf, type Under, writePart } from './report-room.js'
import {
  distinctPaths,
  gistOf,
  ICONS,
  inLine,
  isOwnId,
  nameSpan,
  outline,
  type Printer,
  pathOf,
  readable,
  readablePair,
  tailOf,
  textSpan,
} from './report-values.js'
import { isSecretMember, isSecretPath } from './secrets.js'
import { groupBy } from './sequence.js'

/** Items that share a change, before it is said once. */
export const MIN_ITEMS = 3
/** Names on one line. */
const MAX_NAMES = 5
/** Characters of the fields of an object that are all on its line. */
const MAX_FIELDS = 120

/** What is said of a change after its path: on the same line, and under it. */
interface Detail {
  readonly line: string
  readonly under?: Under
}

type Moved = Change & { kind: 'moved' }

const HIDDEN: Detail = { line: ': changed, hidden' }

/** Returns a line for each change, or for an equal change in many items, else in many objects. */
export function entries(changes: readonly Change[], printer: Printer): Part[] {
  const parts = new Map<Change, Part>()
  let single = changes
  for (const endOf of [itemsEnd, ({ length }: readonly Step[]) => length - 1]) {
    const groups = [...groupBy(single, (change) => sharedKey(change, endOf(change.path), printer)).values()]
    for (const group of groups) if (group.length >= MIN_ITEMS) parts.set(group[0], sharedEntry(group, endOf, printer))
    single = groups.filter((group) => group.length < MIN_ITEMS).flat()
  }
  const starts = distinctPaths(single, printer)
  for (const [at, change] of single.entries()) {
    const { line, ...more } = detailOf(change, printer)
    parts.set(change, partOf(`- ${starts[at]}${line}`, { changes: 1, ...more }))
  }
  return changes.flatMap((change) => parts.get(change) ?? [])
}

/** Returns a text that items share which moved together, or equal changes whose paths only differ up to an end, else the change itself. */
function sharedKey(change: Change, end: number, printer: Printer): unknown {
  if (change.kind === 'moved') return oldKey(change) === undefined ? movedWords(change, printer) : change
  const values = change.kind === 'modified' ? [change.from, change.to] : 'value' in change ? [change.value] : []
  const ids = values.flatMap((value) => ('id' in value ? [value.id] : []))
  if (end <= 0 || ids.length === 0) return change
  const nameOf = (step: Step) => (step.type === 'member' ? step.key : step.type === 'item' ? [step.label] : step.index)
  const tail = change.path.slice(end).map(nameOf)
  return JSON.stringify([change.kind, ids, tail])
}

/** Returns a line for an equal change in many places. */
function sharedEntry(group: readonly [Change, ...Change[]], endOf: typeof itemsEnd, printer: Printer): Part {
  const [first] = group
  const { line, under = () => '' } = detailOf(first, printer)
  const isMoved = first.kind === 'moved'
  const steps = group.flatMap(({ path }) => path.slice(-1))
  const names = isMoved ? namesOf(steps, printer) : namesDetail(outerNames(group, endOf, printer))
  const verb = first.kind === 'modified' ? '' : ` ${first.kind}`
  const said = isMoved ? names.line + line : `${tailOf(first, endOf, printer)}${line}${verb} in ${names.line}`
  const text = `- ${ICONS[first.kind]} ${said}`
  return partOf(text, { changes: group.length, under: (max) => under(max) + (names.under?.(max) ?? '') })
}

/** Returns what changes are in, up to the end of their paths. */
export function outerNames(changes: readonly Change[], endOf: typeof itemsEnd, printer: Printer): string[] {
  const places = changes.map(({ path }) => ({ path: path.slice(0, endOf(path)) }))
  return distinctPaths(places, printer)
}

/** Returns what is said of a change. */
export function detailOf(change: Change, printer: Printer): Detail {
  if (change.kind === 'modified') return modifiedDetail(change, printer)
  if ('value' in change) return valueDetail(change, printer)
  if (change.kind === 'moved') {
    const old = oldKey(change)
    return { line: `: ${old === undefined ? movedWords(change, printer) : `renamed from ${nameSpan(old, printer)}`}` }
  }
  if (change.moved.length === 0) return { line: ': in a new order' }
  const names = namesOf(change.moved, printer)
  const moved = names.under ? `${names.line} moved` : `moved: ${names.line}`
  return { ...names, line: `: in a new order (${moved})` }
}

/** Returns the key that a member had, if it has a new one. */
function oldKey({ from, path }: Moved): string | undefined {
  const [old, recent] = [from.at(-1), path.at(-1)]
  const name = recent && 'label' in recent ? recent.label : recent && 'key' in recent && recent.key
  return old?.type === 'member' && old.key !== name ? old.key : undefined
}

function movedWords({ from, path }: Moved, printer: Printer): string {
  const [before, after] = [from, path].map((each) => pathOf(each.slice(0, -1), printer))
  return `moved from ${before} to ${after}`
}

/** Returns the names of items of one array, without what is around them. */
function namesOf(steps: readonly Step[], printer: Printer): Detail {
  const places = steps.map((step) => ({ path: [step] }))
  return namesDetail(distinctPaths(places, printer))
}

/** Returns names, or how many there are if they are too many for one line. */
function namesDetail(names: readonly string[]): Detail {
  if (names.length <= MAX_NAMES) return { line: names.join(', ') }
  const line = counted(names.length, 'item')
  const list = foldedUnder(line, INDENT + names.join(', '))
  return { line, under: (max) => (list.length <= max ? list : '') }
}

function modifiedDetail({ path, from, to }: Change & { kind: 'modified' }, printer: Printer): Detail {
  if (from.type === 'hidden' || to.type === 'hidden') return { line: '' }
  if (isSecretPath(path, from, to)) return HIDDEN
  if (from.type === 'string' && to.type === 'string') {
    const plain = isOwnId(path, to.text, printer) ? { ...printer, labelOf: () => undefined } : printer
    return textDetail(asText(from.text), asText(to.text), plain)
  }
  const inside = insideOf(from, to)
  if (inside?.changes.length === 0) return { line: `: the same ${inside.words}` }
  if (inside) return { line: ` (${inside.words})`, under: listUnder(entries(inside.changes, printer)) }
  const [old, recent] = [outline(from, printer).join('\n'), outline(to, printer).join('\n')]
  if (old === recent) return HIDDEN
  const [before, after] = [inLine(from, printer), inLine(to, printer)]
  const line = `: ${before ?? '…'} → ${after ?? '…'}`
  if (before && after) return { line }
  const isWhole = [old, recent].includes('null') && ![from.type, to.type].includes('string')
  return isWhole ? { line, under: fenceOf(old, recent, 'All of it') } : { line: '', under: fenceOf(old, recent) }
}

/** Compares JSON with a text that holds it, or an object with a list of only it. */
function insideOf(from: Json, to: Json) {
  const isText = (from.type === 'string') !== (to.type === 'string')
  const [only, ...more] = [from, to].flatMap((side) => (side.type === 'array' ? side.items : []))
  if (!isText && (only?.type !== 'object' || more.length > 0)) return undefined
  const contentOf = (side: Json) => canonicalJson(!isText && side.type === 'array' && only ? only : side)
  const textOf = (side: Json) => (side.type === 'string' ? asText(side.text) : contentOf(side))
  const changes = compareTexts(textOf(from), textOf(to))?.changes
  const [word, place, type] = isText ? ['JSON', 'text', 'string'] : ['object', 'list', 'array']
  return changes && { changes, words: `${word}, ${to.type === type ? 'now' : 'no longer'} in a ${place}` }
}

function listUnder(parts: readonly Part[]): Under {
  const list = partOf('', { parts })
  return (max) => `\n${indented(writePart(list, max).join(''))}`
}

/** Returns what is said of a text that became another. */
function textDetail(from: string, to: string, printer: Printer): Detail {
  const [before, after] = readablePair(from, to, printer.mask)
  const note = before === from && after === to ? '' : ' (percent-encoded)'
  const [first, ...more] = compareTexts(before, after)?.changes ?? []
  if (first !== undefined) {
    const inside = { ...printer, whole: 'the whole text' }
    const line = `${note} (JSON in a text)`
    if (more.length === 0 && first.kind === 'modified') {
      const detail = modifiedDetail(first, inside)
      return { ...detail, line: `${line} › ${pathOf(first.path, inside)}${detail.line}` }
    }
    return { line, under: listUnder(entries([first, ...more], inside)) }
  }
  const [old, recent] = [printer.mask(before), printer.mask(after)]
  if (old.shown === recent.shown) return { line: note + HIDDEN.line }
  const hidden = old.hidden === recent.hidden ? '' : ' (hidden values differ, too)'
  const areIds = [before, after].every((text) => printer.labelOf(text, true) !== undefined) || undefined
  const labels = { ...printer, labelOf: (text: string) => printer.labelOf(text, areIds) }
  const [oldSpan, newSpan] = [textSpan(before, labels), textSpan(after, labels)]
  if (!oldSpan || !newSpan) return { line: note + hidden, under: fenceOf(old.shown, recent.shown) }
  const unseen = unseenDifference(old.shown, recent.shown).join(', ')
  return { line: `${note}: ${oldSpan} → ${newSpan}${unseen && ` (${unseen})`}${hidden}` }
}

/** Returns what is said of a value that only one version has. */
function valueDetail(change: Change & { kind: 'added' | 'removed' }, printer: Printer): Detail {
  const { path, value } = change
  if (value.type === 'hidden') return { line: '' }
  if (isSecretPath(path, value)) return { line: ': hidden' }
  if (value.type === 'object') return objectDetail(change, value, printer)
  const short = inLine(value, printer)
  if (short !== undefined) return { line: `: ${short}` }
  if (value.type === 'array')
    return { line: '', under: wholeOf(change, outline(value, printer), counted(value.items.length, 'element')) }
  return { line: '', under: wholeOf(change, [printer.mask(readable(asText(value.text), printer.mask)).shown]) }
}

/** Returns what an object does on one line, and all of it under the line, unless only an item's own ID and place in the editor are left. */
function objectDetail(change: Change, object: JsonObject, printer: Printer): Detail {
  const step = change.path.at(-1)
  const item = step?.type === 'item' ? step : undefined
  if (object.members.size === 0 && !item) return { line: ': `{}`' }
  const isKnown = (field: Json) => isScalar(field) && [item?.label, item?.hint].includes(asText(field.text))
  const fields = [...object.members].filter(([, field]) => !item || !isKnown(field))
  const shown = fields.filter(([key, field]) => !item || !isOwnLayout(key, field))
  const texts = shown.map(([key, field]) => {
    const text = isSecretMember(key, field, object) ? codeSpan(MASK) : inLine(field, printer, object)
    return text && `${nameSpan(key, printer)}: ${text}`
  })
  const isShort = !texts.includes(undefined) && texts.join(', ').length <= MAX_FIELDS
  const line = isShort ? texts.join(', ') : gistOf(object, isKnown, printer)
  const said = line && `: ${line}`
  if (isShort && shown.length === fields.length) return { line: said }
  const whole = wholeOf(change, outline(object, printer), counted(object.members.size, 'field'))
  return { line: said, under: isShort ? (max) => (max === Infinity ? whole(max) : '') : whole }
}

/** Returns lines that only one version has in a fence, folded if there is a title. */
function wholeOf({ kind }: Change, lines: readonly string[], title?: string): Under {
  const text = lines.join('\n')
  return kind === 'added' ? fenceOf(undefined, text, title) : fenceOf(text, undefined, title)
}

/** Returns how a text became another in a fence, folded if there is a title. Only the whole block is kept, because many texts may be long. */
function fenceOf(from: string | undefined, to: string | undefined, title?: string): Under {
  const block = fence(changedLines(from, to), 'diff', INDENT)
  return (max) => {
    const text = block.length <= max ? block : cutFence(block, max)
    return title === undefined ? `\n${text}` : foldedUnder(title, text)
  }
}

function cutFence(block: string, max: number): string {
  const lines = block.split('\n')
  const inside = lines.slice(1, -1).map((line) => line.slice(INDENT.length))
  return [...lines.slice(0, 1), ...cutLines(inside, max).map((line) => INDENT + line), ...lines.slice(-1)].join('\n')
}
