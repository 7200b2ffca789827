/**
 * Shows values and paths in a report. Percent-encoded texts are decoded, secrets are hidden, and an ID has the name of its item beside it.
 *
 * Example: the value `"n7"` at `nodes › [A] › next` becomes `"n7"` (`Greet`) at **`A`** › `next`.
 */
import { codeSpan, cut } from '../markdown.js'
import { MASK } from '../text.js'
import { linesOf } from './changed-lines.js'
import type { Change, Step } from './changes.js'
import { asText, idOf, isScalar, type Json, type JsonObject, keyOf, OWN_ID, TITLES } from './document.js'
import { isBookkeepingText, isOwnLayout, type itemsEnd } from './layout.js'
import { countAll } from './names.js'
import { isSecretMember, type Mask } from './secrets.js'

export const ICONS = { added: '➕', removed: '➖', modified: '✏️', reordered: '✏️', moved: '✏️', rewired: '✏️' }

/** Characters of a value on one line. */
const MAX_VALUE = 80
/** Texts that tell what an object does, their characters, and how often they may stand in the file. */
const GIST = { texts: 3, min: 4, max: 60, usual: 2, usualWeight: 0.001 }
const indented = (line: string) => `  ${line}`

/** What is known of all files of a comparison, and of the one to show. */
export interface Printer {
  readonly mask: Mask
  /** Returns the name of the item whose ID a text is. A word only is one if it `isId`. */
  labelOf(text: string, isId?: boolean): string | undefined
  /** Returns the names of both ends if an item only describes a connection. */
  endsOf(item: Json): string | undefined
  /** Words for an empty path. By default: the whole file. */
  readonly whole?: string
  /** How often a text stands in the file. */
  countOf(text: string): number
}

/** Returns a value in a code span, or undefined if it is too long: strings as in JSON, so that `"30"` differs from `30`. */
export function inLine(value: Json, printer: Printer, outer?: JsonObject): string | undefined {
  if (value.type === 'string') return textSpan(readable(asText(value.text), printer.mask), printer, outer)
  const [line = '', ...more] = outline(value, printer)
  return more.length > 0 || line.length > MAX_VALUE ? undefined : codeSpan(line, Infinity)
}

/** Returns a text in a code span, or undefined if it is too long. */
export function textSpan(text: string, printer: Printer, outer?: JsonObject): string | undefined {
  const shown = printer.mask(text).shown
  if (shown.length > MAX_VALUE || shown.includes('\n')) return undefined
  const label = labelBeside(text, printer, outer)
  return codeSpan(JSON.stringify(shown), Infinity) + (label === undefined ? '' : ` (${nameSpan(label, printer)})`)
}

/** Returns the name of the item that a text refers to, unless it is said already. */
function labelBeside(text: string, { labelOf }: Printer, outer?: JsonObject): string | undefined {
  const label = labelOf(text)
  const isOwn = outer !== undefined && asText(idOf(outer) ?? '') === text
  if (label === undefined || isOwn || label.toLowerCase() === text.toLowerCase()) return undefined
  const isSaid = [...(outer?.members.values() ?? [])].some((value) => isScalar(value) && asText(value.text) === label)
  return isSaid ? undefined : label
}

/** Whether a text (as JSON) is the ID of the item right around it. It refers to no item, though another one may have had it. */
export function isOwnId(path: readonly Step[], text: string, { labelOf }: Printer): boolean {
  const [outer, own] = path.slice(-2)
  if (outer?.type !== 'item' || own?.type !== 'member' || !OWN_ID.test(own.key)) return false
  return idOf(outer.item) === text || labelOf(asText(text)) === outer.label
}

/** Returns a value as lines that look like JSON, except that a text of several lines stands as it is. */
export function outline(value: Json, printer: Printer, outer?: JsonObject): string[] {
  const { mask } = printer
  if (isScalar(value)) {
    if (value.type === 'literal') return [mask(value.text).shown]
    const text = readable(asText(value.text), mask)
    const { shown } = mask(text)
    if (shown.includes('\n')) return ['|', ...linesOf(shown).map(indented)]
    const label = labelBeside(text, printer, outer)
    return [JSON.stringify(shown) + (label === undefined ? '' : ` (${mask(label).shown})`)]
  }
  const [open = '', close = ''] = value.type === 'array' ? '[]' : '{}'
  const inner =
    value.type === 'array'
      ? value.items.map((item) => outline(item, printer))
      : Array.from(value.members, ([key, member]) => {
          const [first, ...more] = isSecretMember(key, member, value) ? [MASK] : outline(member, printer, value)
          return [`${JSON.stringify(mask(key).shown)}: ${first}`, ...more]
        })
  const line = open + inner.join(', ') + close
  const isShort = line.length <= MAX_VALUE && inner.every((lines) => lines.length === 1)
  return isShort ? [line] : [open, ...inner.flat().map(indented), close]
}

/**
 * Returns what a percent-encoded text says, or the text itself if encoding it again would give another one. A URL with credentials stays encoded: a
 * decoded one doesn't tell their end.
 */
export function readable(text: string, mask: Mask): string {
  if (!text.includes('%') || (text.includes('://') && mask(text).shown !== text)) return text
  try {
    const decoded = decodeURIComponent(text)
    return [encodeURIComponent(decoded), encodeURI(decoded)].includes(text) ? decoded : text
  } catch {
    return text
  }
}

/** Returns what two texts say if they differ in it. If one stays encoded, so does the other: else all that is encoded would look like a change. */
export function readablePair(from: string, to: string, mask: Mask): readonly [string, string] {
  const decoded = [readable(from, mask), readable(to, mask)] as const
  const isLeft = [from, to].some((text) => text.includes('%') && decoded.includes(text))
  return isLeft || decoded[0] === decoded[1] ? [from, to] : decoded
}

/** Returns the texts inside an object that tell what it does: addresses, then long ones, first those of outer fields. Usual ones come last. */
export function gistOf(object: JsonObject, isKnown: (text: Json) => boolean, printer: Printer): string {
  const found = new Map<string, { text: string; weight: number }>()
  const add = (key: string, text: string, weight: number) => {
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { text, weight })
  }
  const visit = (value: Json, key: string, depth: number): void => {
    if (value.type === 'array') for (const item of value.items) visit(item, key, depth + 1)
    if (value.type === 'object')
      for (const [name, member] of value.members) {
        // A member that repeats its key as its name only describes another one.
        if (TITLES.some((title) => title === name) && keyOf(value, 'name') === JSON.stringify(key)) continue
        if (isSecretMember(name, member, value)) add(name, MASK, GIST.max)
        else visit(member, name, depth + 1)
      }
    if (value.type !== 'string') return
    const text = asText(value.text)
    const isId = /^type$/i.test(key) || isOwnLayout(key, value) || isBookkeepingText(text)
    const isName = isId || isKnown(value) || printer.labelOf(text) !== undefined
    if (text.length < GIST.min || isName) return
    const length = text.includes('://') ? 2 * GIST.max : Math.min(text.length, GIST.max)
    const factor = printer.countOf(text) > GIST.usual ? GIST.usualWeight : 1
    add(key, printer.mask(readable(text, printer.mask)).shown, (factor * length) / (depth + 1))
  }
  visit(object, '', 0)
  return [...found]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .filter(([, { weight }], at) => at === 0 || (at < GIST.texts && weight > GIST.usualWeight * 2 * GIST.max))
    .map(([key, { text }]) => `${nameSpan(key, printer)}: ${codeSpan(JSON.stringify(cut(text, GIST.max)), Infinity)}`)
    .join(', ')
}

/** Returns a name without its secrets as a code span. */
export function nameSpan(name: string, { mask }: Pick<Printer, 'mask'>, max = 100): string {
  return codeSpan(mask(name).shown, max)
}

/** Returns the path to a change: items by their names, without the arrays that they are in unless it is `full`. */
export function pathOf(path: readonly Step[], printer: Printer, full = false): string {
  const last = path.findLastIndex(({ type }) => type === 'item')
  const max = full ? Infinity : 100
  const steps = path.flatMap((step, at) => {
    if (step.type === 'element') {
      // A text that the next step or the value shows anyway isn't repeated.
      const next = path[at + 1]
      const own = next?.type === 'member' && step.item ? keyOf(step.item, next.key) : undefined
      const isSaid = step.text === undefined || (at > 0 && !next) || own === JSON.stringify(step.text)
      return [codeSpan(`[${step.index}]`) + (isSaid ? '' : ` (${nameSpan(step.text, printer)})`)]
    }
    if (step.type === 'item') {
      const ends = printer.endsOf(step.item)
      const label = ends === undefined ? step.label : full ? `${ends} (${step.label})` : ends
      const hint = at === last && step.hint !== undefined ? ` (${nameSpan(step.hint, printer)})` : ''
      return [`**${nameSpan(label, printer, max)}**${hint}`]
    }
    const isContainer = path.slice(at + 1).find(({ type }) => type !== 'member')?.type === 'item'
    // A key that isn't made of letters, such as `Step_1`, is one of many in a map.
    const isHidden = !full && isContainer && /^([A-Za-z]*|[a-z_]+)$/.test(step.key)
    const label = labelBeside(step.key, printer)
    return isHidden ? [] : [nameSpan(step.key, printer, max) + (label ? ` (${nameSpan(label, printer)})` : '')]
  })
  return steps.join(' › ') || (printer.whole ?? 'the whole file')
}

/** Returns the path from an end on, without texts in which items differ. */
export function tailOf({ path }: Pick<Change, 'path'>, endOf: typeof itemsEnd, printer: Printer): string {
  const tail = path.slice(endOf(path)).map((step) => ({ ...step, text: undefined }))
  return pathOf(tail, printer)
}

/** Returns a path for each of several, after its change's icon: as short as possible, but never the same for two. */
export function distinctPaths(
  places: readonly { readonly path: readonly Step[]; readonly kind?: Change['kind'] }[],
  printer: Printer,
): string[] {
  const pathsOf = (full: boolean) => {
    return places.map(({ path, kind }) => (kind ? `${ICONS[kind]} ` : '') + pathOf(path, printer, full))
  }
  const [short, full] = [pathsOf(false), pathsOf(true)]
  const counts = countAll(short)
  return numbered(short.map((text, at) => (counts.get(text) === 1 ? text : (full[at] ?? text))))
}

/** Numbers texts that are the same. */
export function numbered(texts: readonly string[]): string[] {
  const [counts, seen] = [countAll(texts), new Map<string, number>()]
  return texts.map((text) => {
    const [count = 1, number] = [counts.get(text), (seen.get(text) ?? 0) + 1]
    seen.set(text, number)
    return count === 1 ? text : `${text} (${number} of ${count})`
  })
}
