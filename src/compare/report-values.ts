/**
 * Shows values in a report: on one line if they are short, else line by line. Percent-encoded texts are decoded, secrets are hidden, and an ID has the
 * name of its item beside it.
 */
import { codeSpan, cut } from '../markdown.js'
import type { Step } from './changes.js'
import { asText, isScalar, type Json, type JsonObject } from './document.js'
import { isBookkeepingText } from './layout.js'
import { isSecretMember, MASK, type Mask } from './secrets.js'

/** Characters of a value on one line. */
export const MAX_VALUE = 80
/** Steps of a path before its middle is left out. */
const MAX_STEPS = 8
/** Texts that tell what an object does, their characters, and how often they may stand in the file. */
const GIST = { texts: 3, min: 4, max: 60, usual: 2 }

const NAMING = /^(type|_?id|uuid|identifier)$/i

/** What is known of all files of a comparison, and of the one to show. */
export interface Printer {
  readonly mask: Mask
  /** Returns the name of the item whose ID a text is. */
  labelOf(text: string): string | undefined
  /** Returns the names of both ends if an item only describes a connection. */
  endsOf(item: Json): string | undefined
  /** How often a text stands in the file. */
  countOf(text: string): number
}

/** Returns a value in a code span, or undefined if it is too long: strings as in JSON, so that `"30"` differs from `30`. */
export function inLine(value: Json, printer: Printer, outer?: JsonObject): string | undefined {
  if (value.type === 'string') return textSpan(readable(asText(value.text)), printer, outer)
  const text = compact(value, printer, MAX_VALUE, outer)
  return text === undefined ? undefined : codeSpan(text, Infinity)
}

/** Returns a text in a code span, or undefined if it is too long. */
export function textSpan(raw: string, printer: Printer, outer?: JsonObject): string | undefined {
  const text = printer.mask(raw).shown
  if (text.length > MAX_VALUE || text.includes('\n')) return undefined
  const label = labelBeside(raw, printer, outer)
  return codeSpan(JSON.stringify(text), Infinity) + (label === undefined ? '' : ` (${nameSpan(label, printer.mask)})`)
}

/** Returns the name of the item that a text refers to, unless it is said already. */
function labelBeside(text: string, { labelOf }: Printer, outer: JsonObject | undefined): string | undefined {
  const label = labelOf(text)
  if (label === undefined || label.toLowerCase() === text.toLowerCase()) return undefined
  const isSaid = [...(outer?.members.values() ?? [])].some((value) => isScalar(value) && asText(value.text) === label)
  return isSaid ? undefined : label
}

/** Returns a value as JSON on one line of at most `max` characters, else undefined. */
function compact(value: Json, printer: Printer, max: number, outer?: JsonObject): string | undefined {
  if (isScalar(value)) {
    const text = scalarText(value, printer, outer)
    return text.length <= max && !text.includes('\\n') ? text : undefined
  }
  const parts: string[] = []
  let left = max - 2
  for (const { name, member, isSecret } of membersOf(value, printer)) {
    const text = isSecret
      ? MASK
      : compact(member, printer, left - name.length, value.type === 'object' ? value : undefined)
    if (text === undefined) return undefined
    parts.push(name + text)
    left -= name.length + text.length + 2
  }
  return value.type === 'array' ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
}

/** Returns a value as lines that look like JSON, except that a text of several lines stands as it is. */
export function outline(value: Json, printer: Printer, outer?: JsonObject): string[] {
  const short = compact(value, printer, MAX_VALUE, outer)
  if (short !== undefined) return [short]
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
  if (isScalar(value)) {
    const lines = printer.mask(readable(asText(value.text))).shown.split('\n')
    return lines.length === 1 ? [scalarText(value, printer, outer)] : ['|', ...indented(lines)]
  }
  const inner = membersOf(value, printer).flatMap(({ name, member, isSecret }) => {
    const lines = isSecret ? [MASK] : outline(member, printer, value.type === 'object' ? value : undefined)
    return lines.map((line, at) => (at === 0 ? name + line : line))
  })
  return value.type === 'array' ? ['[', ...indented(inner), ']'] : ['{', ...indented(inner), '}']
}

/** Lists what is in an array or an object, with what stands before it. */
function membersOf(value: Exclude<Json, { text: string }>, { mask }: Printer) {
  if (value.type === 'array') return value.items.map((member) => ({ name: '', member, isSecret: false }))
  return Array.from(value.members, ([key, member]) => ({
    name: `${JSON.stringify(mask(key).shown)}: `,
    member,
    isSecret: isSecretMember(key, member, value),
  }))
}

function scalarText(value: Json & { text: string }, printer: Printer, outer: JsonObject | undefined): string {
  if (value.type === 'literal') return printer.mask(value.text).shown
  const text = asText(value.text)
  const label = labelBeside(text, printer, outer)
  return (
    JSON.stringify(printer.mask(readable(text)).shown) + (label === undefined ? '' : ` (${printer.mask(label).shown})`)
  )
}

/** Returns the texts inside an object that tell what it does: addresses, then the longest that aren't usual in the file. Those deep inside come last. */
export function gistOf(value: JsonObject, known: readonly (string | undefined)[], printer: Printer): string {
  const { mask, labelOf, countOf } = printer
  const found = new Map<string, { text: string; weight: number }>()
  const add = (key: string, text: string, weight: number) => {
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { text, weight })
  }
  const visit = (inner: Json, key: string, depth: number) => {
    if (inner.type === 'string') {
      const text = asText(inner.text)
      const isName = NAMING.test(key) || known.includes(text) || isBookkeepingText(text) || labelOf(text) !== undefined
      if (text.length < GIST.min || isName) return
      const length = text.includes('://') ? 2 * GIST.max : Math.min(text.length, GIST.max)
      // What is usual is only said if there is nothing else.
      add(key, mask(readable(text)).shown, (countOf(text) > GIST.usual ? 0.001 : 1) * (length / (depth + 1)))
    } else if (inner.type === 'array') for (const item of inner.items) visit(item, key, depth + 1)
    else if (inner.type === 'object') {
      for (const [name, member] of inner.members) {
        if (isSecretMember(name, member, inner)) add(name, MASK, GIST.max)
        else visit(member, name, depth + 1)
      }
    }
  }
  visit(value, '', 0)
  const [first, ...more] = [...found].sort(([, one], [, other]) => other.weight - one.weight)
  return [...(first ? [first] : []), ...more.filter(([, { weight }]) => weight > 0.1).slice(0, GIST.texts - 1)]
    .map(([key, { text }]) => `${nameSpan(key, mask)}: ${codeSpan(JSON.stringify(cut(text, GIST.max)), Infinity)}`)
    .join(', ')
}

/** Returns what a percent-encoded text says, or the text itself if encoding it again would give another one. */
export function readable(text: string): string {
  if (!/%[\da-f]{2}/i.test(text) || /\s/.test(text)) return text
  try {
    const decoded = decodeURIComponent(text)
    return encodeURIComponent(decoded) === text || encodeURI(decoded) === text ? decoded : text
  } catch {
    return text
  }
}

/** Returns a name without its secrets as a code span. */
export function nameSpan(name: string, mask: Mask, max = 100): string {
  return codeSpan(mask(name).shown, max)
}

/** Returns where the path of the innermost item ends. */
export function itemsEnd(path: readonly Step[]): number {
  return path.findLastIndex(({ type }) => type === 'item') + 1
}

/** Returns the path to a change: items by their names, without the arrays that they are in unless it is `full`. */
export function pathOf(path: readonly Step[], { mask, endsOf }: Printer, full = false): string {
  const end = itemsEnd(path)
  const max = full ? Infinity : 100
  const steps = path.flatMap((step, at) => {
    if (step.type === 'element') return [codeSpan(`[${step.index}]`)]
    if (step.type === 'item') {
      const hint = at === end - 1 && step.hint !== undefined ? ` (${nameSpan(step.hint, mask)})` : ''
      const ends = endsOf(step.item)
      const label = ends === undefined || full ? step.label : ends
      return [`**${nameSpan(ends !== undefined && full ? `${ends} (${label})` : label, mask, max)}**${hint}`]
    }
    const isContainer = !full && path.slice(at + 1).find(({ type }) => type !== 'member')?.type === 'item'
    return isContainer ? [] : [nameSpan(step.key, mask, max)]
  })
  if (steps.length > MAX_STEPS && !full) steps.splice(2, steps.length - MAX_STEPS + 1, '…')
  return steps.join(' › ') || 'the whole file'
}

/** Returns a path for each of several: as short as possible, but never the same for two. */
export function distinctPaths(places: readonly { readonly path: readonly Step[] }[], printer: Printer): string[] {
  const shown = places.map(({ path }) => pathOf(path, printer))
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
    return counts
  }
  const counts = count(shown)
  const longer = shown.map((text, at) =>
    counts.get(text) === 1 ? text : pathOf(places[at]?.path ?? [], printer, true),
  )
  const left = count(longer)
  const seen = new Map<string, number>()
  return longer.map((text) => {
    if (left.get(text) === 1) return text
    seen.set(text, (seen.get(text) ?? 0) + 1)
    return `${text} (${seen.get(text)} of ${left.get(text)})`
  })
}
