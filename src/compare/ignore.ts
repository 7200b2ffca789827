/**
 * The lines of the input `ignore`, by their last keys, so that a hundred lines cost as much as one.
 *
 * Example: with the lines `position` and `*.meta.at`, the place `nodes › #0 › position` matches the first, `app › meta › at` the second,
 * and `at` none.
 */

/** Fields that don't count as a change, and arrays whose order doesn't. */
export interface Ignore {
  readonly lines: readonly string[]
  readonly fields: Rules
  /** Of lines that end in `[]`. */
  readonly orders: Rules
}

/** By their last key. */
type Rules = ReadonlyMap<string, readonly Rule[]>

interface Rule {
  readonly line: string
  /** From the last to the first. `*` stands for any. */
  readonly keys: readonly string[]
}

/** The place of a value in a document. Its key is empty for an element of an array. */
export interface Place {
  readonly key: string
  readonly outer: Place | undefined
}

/** No field is ignored. */
export const NOTHING: Ignore = parseIgnore('')

/** Reads the fields to ignore, one per line. Empty lines and lines that begin with `#` are skipped. Throws if a line isn't a field. */
export function parseIgnore(text: string): Ignore {
  const lines = new Set<string>()
  const [fields, orders] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()]
  for (const [index, each] of text.split(/\r\n|\r|\n/).entries()) {
    const line = each.trim()
    if (line === '' || line.startsWith('#')) continue
    const [field, rules] = line.endsWith('[]') ? [line.slice(0, -2), orders] : [line, fields]
    const keys = field.split('.').reverse()
    const last = lastKey(field)
    if (keys.includes('')) throw new Error(`has an empty key in line ${index + 1} (join keys by single dots)`)
    if (keys.every((key) => key === '*')) {
      throw new Error(`has only * in line ${index + 1}, which would ignore everything (name a key)`)
    }
    lines.add(line)
    rules.set(last, [...(rules.get(last) ?? []), { line, keys }])
  }
  return { lines: [...lines], fields, orders }
}

/** Whether a line matches the place. Tells `onMatch` each one that does. */
export function isIgnored(rules: Rules, place: Place | undefined, onMatch: (line: string) => void): boolean {
  if (rules.size === 0 || place === undefined) return false
  const found = ['*', lastKey(place.key)]
    .flatMap((key) => rules.get(key) ?? [])
    .filter(({ keys }) => endsWith(place, keys))
  for (const { line } of found) onMatch(line)
  return found.length > 0
}

/** A key may have dots of its own. */
function lastKey(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

/** Whether a place has the keys, the last one first. */
function endsWith(place: Place | undefined, keys: readonly string[]): boolean {
  if (place === undefined || keys.length === 0) return keys.length === 0
  const parts = keys[0] === '*' ? ['*'] : place.key.split('.').reverse()
  return parts.every((part, at) => part === keys[at]) && endsWith(place.outer, keys.slice(parts.length))
}
