/**
 * Reads JSON files: into values that are quick to compare, or into one form of the text.
 *
 * 1. `parseJson` reads the text token by token, so that numbers keep their digits.
 * 2. Fields that `ignore` names are left out. Those by which items are matched are kept aside.
 * 3. An interner keeps each value once (`interner.ts`), or the value becomes a text again with its keys sorted.
 *
 * Example: with `at` ignored, `{"at": 1, "id": 1.0}` becomes an object with the member `id` of the text `1.0`.
 */
import { type JsonBuilder, parseJson } from '../package/json.js'
import { isKey, type Json } from './document.js'
import { type Ignore, matches, type Place } from './ignore.js'
import type { Interner, Values } from './interner.js'

/** Where a document is read into. */
export interface Reading {
  readonly interner: Interner
  readonly ignore: Ignore
  /** Gets each line of `ignore` that matches. */
  readonly onMatch?: (line: string) => void
}

/** Returns undefined for text that `parseJson` doesn't read. */
export function readDocument(text: string, { interner, ignore, onMatch }: Reading): Json | undefined {
  return parseJson(text, ROOT, pruning(interner, ignore, onMatch))
}

/**
 * Returns a JSON text in one form: without ignored fields, white space and the order of keys. Two texts have the same content if these are equal.
 * Returns undefined for text that `parseJson` doesn't read.
 */
export function canonicalJson(text: string, ignore: Ignore): string | undefined {
  const texts: Values<string> = {
    scalar: (scalar) => scalar,
    array: (items, unordered) => `[${(unordered ? items.toSorted() : items).join()}]`,
    object: (members) => {
      const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)}`)
      return `{${sorted.join()}}`
    },
  }
  return parseJson(text, ROOT, pruning(texts, ignore))
}

const ROOT: Place = { key: undefined, outer: undefined }

/** Makes a builder that leaves out ignored fields. */
function pruning<T>(values: Values<T>, ignore: Ignore, onMatch = (_: string) => {}): JsonBuilder<T, Place> {
  if (ignore.lines.length === 0) {
    const { scalar, array, object } = values
    return { enter: (place) => place, scalar, array: (items) => array(items), object: (members) => object(members) }
  }
  const isIgnored = (place: Place) => matches(ignore.fields, place, onMatch)
  return {
    enter: (outer, key) => ({ key, outer }),
    scalar: values.scalar,
    array(items, place) {
      const unordered = matches(ignore.orders, place, onMatch)
      const isEmptied = items.length > 0 && isIgnored({ key: undefined, outer: place })
      return values.array(isEmptied ? [] : items, unordered)
    },
    object(members, place) {
      const matchOnly = new Map<string, T>()
      for (const [key, value] of members) {
        if (!isIgnored({ key, outer: place })) continue
        members.delete(key)
        if (isKey(key)) matchOnly.set(key, value)
      }
      return values.object(members, matchOnly.size > 0 ? matchOnly : undefined)
    },
  }
}
