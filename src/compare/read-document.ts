/**
 * Reads JSON files: into values that are quick to compare, or into one form of the text.
 *
 * 1. `parseJson` reads the text token by token, so that numbers keep their digits.
 * 2. Fields that `ignore` names are left out. Those by which items are matched are kept aside.
 * 3. An interner makes the values from the inside out and keeps each only once. A hash of the parts says where to look for an equal value,
 *    and values with an equal hash are compared part by part, so that no two different values are ever taken for equal.
 * 4. Or the value becomes a text again, with its keys sorted.
 *
 * Example: in `{"a":[1],"b":[1]}` both members are the same array with the same ID. If `a` is ignored, there is only `b`.
 */
import { type JsonBuilder, parseJson } from '../package/json.js'
import { isKey, type Json, type JsonArray, type JsonObject, type JsonScalar } from './document.js'
import { type Ignore, matches, type Place } from './ignore.js'

/** What values are made of, from the inside out. */
export interface Values<T> {
  scalar(text: string): T
  array(items: readonly T[], unordered?: boolean): T
  object(members: ReadonlyMap<string, T>, matchOnly?: ReadonlyMap<string, T>): T
}

export type Interner = Values<Json>

export function makeInterner(): Interner {
  const scalars = new Map<string, JsonScalar>()
  const arrays = new Map<number, JsonArray>()
  const objects = new Map<number, JsonObject>()
  const keys = new Map<string, number>()
  let last = 0

  /** Returns a number that stands for a key. */
  function numberOf(key: string): number {
    const number = keys.get(key) ?? keys.size
    if (number === keys.size) keys.set(key, number)
    return number
  }

  /** Returns the equal value that is kept, or keeps the new one. */
  function keep<T>(known: Map<number, T>, hash: number, made: T, isEqual: (left: T, right: T) => boolean): T {
    for (let place = hash; ; place = (place + 1) | 0) {
      const other = known.get(place)
      if (other === undefined) {
        known.set(place, made)
        last++
        return made
      }
      if (isEqual(other, made)) return other
    }
  }

  return {
    scalar(text) {
      let found = scalars.get(text)
      if (found === undefined) {
        found = { type: text.startsWith('"') ? 'string' : 'literal', id: ++last, text }
        scalars.set(text, found)
      }
      return found
    },
    array(items, unordered = false) {
      const ordered = unordered ? items.toSorted((left, right) => left.id - right.id) : items
      let hash = ordered.length
      for (const { id } of ordered) hash = mix(hash, id)
      const made: JsonArray = { type: 'array', id: last + 1, items: ordered, unordered }
      const found = keep(arrays, hash, made, haveEqualItems)
      // Its ID doesn't tell of another order or of members that only match, by which it may still differ.
      return found.items.every((item, index) => item === items[index]) ? found : { ...found, items }
    },
    object(members, matchOnly) {
      let hash = ~members.size
      // In any order of the keys.
      for (const [key, { id }] of members) hash = (hash + mix(numberOf(key), id)) | 0
      const found = keep(objects, hash, { type: 'object', id: last + 1, members, matchOnly }, haveEqualMembers)
      if (found.members === members) return found
      let isSame = matchOnly === undefined && found.matchOnly === undefined
      for (const [key, value] of members) isSame &&= found.members.get(key) === value
      return isSame ? found : { ...found, members, matchOnly }
    },
  }
}

function haveEqualItems(left: JsonArray, right: JsonArray): boolean {
  if (left.unordered !== right.unordered || left.items.length !== right.items.length) return false
  return left.items.every((item, index) => item.id === right.items[index]?.id)
}

function haveEqualMembers({ members: left }: JsonObject, { members: right }: JsonObject): boolean {
  if (left.size !== right.size) return false
  for (const [key, { id }] of right) if (left.get(key)?.id !== id) return false
  return true
}

/** Spreads two numbers over 32 bits. */
function mix(left: number, right: number): number {
  const mixed = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right ^ (right >>> 16), 0x45d9f3b)
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}

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
