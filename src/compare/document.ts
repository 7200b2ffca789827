import { type JsonBuilder, parseJson } from '../package/json-tokens.js'
import { type Ignore, isIgnored, type Place } from './ignore.js'

/** The members by which items of arrays are matched, the earlier first. */
export const KEYS = ['id', '_id', 'key', 'name'] as const
export type Key = (typeof KEYS)[number]

/** A value of a document without its ignored fields. */
export type Json = JsonScalar | JsonArray | JsonObject

interface Identified {
  /** Equal for equal values of one store, and only for those. */
  readonly id: number
}

export interface JsonScalar extends Identified {
  /** A literal is a number, `true`, `false` or `null`. */
  readonly type: 'string' | 'literal'
  /** As `JSON.stringify` writes it. A number has the digits that it was written with. */
  readonly text: string
}

export interface JsonArray extends Identified {
  readonly type: 'array'
  readonly items: readonly Json[]
}

export interface JsonObject extends Identified {
  readonly type: 'object'
  readonly members: ReadonlyMap<string, Json>
  /** Ignored members by which an item is still matched. */
  readonly hidden: ReadonlyMap<string, Json> | undefined
}

/** What values are made of, from the inside out. */
interface Values<T> {
  scalar(text: string): T
  array(items: readonly T[]): T
  object(members: ReadonlyMap<string, T>, hidden?: ReadonlyMap<string, T>): T
}

/** Makes values and keeps them, so that equal ones are found to be equal at once. */
export type Store = Values<Json>

/**
 * Makes a store. A value that is there already is not kept twice. Hashes only say where to look: values with the same ID have been compared, so no
 * two different values can ever be taken for equal.
 */
export function makeStore(): Store {
  const scalars = new Map<number, JsonScalar>()
  const keys = new Map<string, number>()
  const others = new Map<number, JsonArray | JsonObject>()
  let last = 0

  /** Returns the value with that hash that `isEqual` accepts, or what `make` makes of a new ID. */
  function find<T extends JsonArray | JsonObject>(
    hash: number,
    isEqual: (other: Json) => other is T,
    make: (id: number) => T,
  ): T {
    for (let place = hash; ; place = (place + 1) | 0) {
      const other = others.get(place)
      if (other === undefined) {
        const made = make(++last)
        others.set(place, made)
        return made
      }
      if (isEqual(other)) return other
    }
  }

  function keyNumber(key: string): number {
    const number = keys.get(key) ?? keys.size
    if (number === keys.size) keys.set(key, number)
    return number
  }

  return {
    scalar(text) {
      for (let place = hashOf(text); ; place = (place + 1) | 0) {
        const other = scalars.get(place)
        if (other === undefined) {
          const made: JsonScalar = { type: text.startsWith('"') ? 'string' : 'literal', id: ++last, text }
          scalars.set(place, made)
          return made
        }
        if (other.text === text) return other
      }
    },
    array(items) {
      let hash = items.length
      for (const { id } of items) hash = mix(hash, id)
      const isEqual = (other: Json): other is JsonArray =>
        other.type === 'array' &&
        other.items.length === items.length &&
        other.items.every((item, index) => item.id === items[index]?.id)
      const found = find(hash, isEqual, (id) => ({ type: 'array', id, items }))
      // Its ID doesn't tell of hidden members, by which it may still differ.
      return found.items.every((item, index) => item === items[index]) ? found : { ...found, items }
    },
    object(members, hidden) {
      let hash = ~members.size
      // In any order of the keys.
      for (const [key, { id }] of members) hash = (hash + mix(keyNumber(key), id)) | 0
      const isEqual = (other: Json): other is JsonObject => {
        if (other.type !== 'object' || other.members.size !== members.size) return false
        for (const [key, { id }] of members) if (other.members.get(key)?.id !== id) return false
        return true
      }
      const found = find(hash, isEqual, (id) => ({ type: 'object', id, members, hidden }))
      if (found.members === members) return found
      let isSame = hidden === undefined && found.hidden === undefined
      for (const [key, value] of members) isSame &&= found.members.get(key) === value
      return isSame ? found : { ...found, members, hidden }
    },
  }
}

function hashOf(text: string): number {
  let hash = text.length
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x1000193)
  return hash ^ (hash >>> 15)
}

/** Spreads two numbers over 32 bits. */
function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other ^ (other >>> 16), 0x45d9f3b)
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}

/** Reads a JSON text into a store. Returns undefined for text that `parseJson` doesn't read. */
export function readDocument(text: string, store: Store, ignore: Ignore): Json | undefined {
  return parseJson(text, ROOT, pruning(store, ignore))
}

/**
 * Returns a JSON text in one form: without ignored fields, white space and the order of keys. Two texts have the same content if these are equal.
 * Returns undefined for text that `parseJson` doesn't read.
 */
export function canonicalJson(text: string, ignore: Ignore): string | undefined {
  const texts: Values<string> = {
    scalar: (scalar) => scalar,
    array: (items) => `[${items.join()}]`,
    object: (members) => {
      const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)}`)
      return `{${sorted.join()}}`
    },
  }
  return parseJson(text, ROOT, pruning(texts, ignore))
}

/** What an item is called by a key, as written: a string or number. Undefined if it has neither. */
export function keyOf(item: Json, key: Key): string | undefined {
  if (item.type !== 'object') return undefined
  const value = item.members.get(key) ?? item.hidden?.get(key)
  if (value?.type === 'string') return value.text
  return value?.type === 'literal' && /\d/.test(value.text) ? value.text : undefined
}

/** Whether an element of an array has a key by which it can be matched. */
export function isItem(element: Json): boolean {
  return KEYS.some((key) => keyOf(element, key) !== undefined)
}

/** Whether a member is one of those by which items are matched. */
export function isKey(key: string): boolean {
  return key === 'id' || key === '_id' || key === 'key' || key === 'name'
}

/** Whether a value is a string, a number, `true`, `false` or `null`. */
export function isScalar(value: Json): value is JsonScalar {
  return value.type === 'string' || value.type === 'literal'
}

const ROOT: Place = { key: undefined, outer: undefined }

/** Makes a builder that leaves out ignored fields. */
function pruning<T>(values: Values<T>, ignore: Ignore): JsonBuilder<T, Place> {
  const { scalar, array } = values
  if (ignore.patterns.length === 0) {
    return { enter: (place) => place, scalar, array, object: (members) => values.object(members) }
  }
  return {
    enter: (outer, key) => ({ key, outer }),
    scalar,
    array: (items, place) => values.array(isIgnored(ignore, { key: undefined, outer: place }) ? [] : items),
    object(members, place) {
      const hidden = new Map<string, T>()
      for (const [key, value] of members) {
        if (!isIgnored(ignore, { key, outer: place })) continue
        members.delete(key)
        if (isKey(key)) hidden.set(key, value)
      }
      return values.object(members, hidden.size > 0 ? hidden : undefined)
    },
  }
}
