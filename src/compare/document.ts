/**
 * What a JSON document is made of, and how it is read.
 *
 * 1. `parseJson` reads a text token by token, so that numbers keep their digits.
 * 2. Fields that `ignore` names are left out. Those by which items are matched are kept aside.
 * 3. Each value gets a number, from the inside out: equal values the same. So whole subtrees are compared by one number.
 *
 * Example: in `{"a":[1],"b":[1]}` both arrays have the same number. If `a` is ignored, there is only `b`.
 */
import { parseJson } from '../package/json.js'
import { type Ignore, isIgnored, type Place } from './ignore.js'

/** A value of a document without its ignored fields. */
export type Json = JsonScalar | JsonArray | JsonObject

interface Identified {
  /** Equal for equal values of one `Interner`, and only for those. */
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
  /** Whether the order of the items is ignored. */
  readonly unordered: boolean
}

export interface JsonObject extends Identified {
  readonly type: 'object'
  readonly members: ReadonlyMap<string, Json>
  /** Ignored members by which an item is still matched. */
  readonly matchOnly: ReadonlyMap<string, Json> | undefined
}

/** Two documents, or two values at the same place of them. */
export interface JsonPair {
  readonly base: Json
  readonly head: Json
}

/** The elements of two arrays. */
export interface Arrays {
  readonly base: readonly Json[]
  readonly head: readonly Json[]
}

/** The members by which items of arrays are matched, the earlier first. */
export const KEYS = ['id', '_id', 'key', 'name'] as const
/** The members that are an item's title. */
export const TITLES = ['name', 'title', 'label', 'displayName'] as const
/** The members that hold an item's own ID. */
export const OWN_ID = /^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i

/** What an item is called by a key, as written: a string that isn't empty, or a number. */
export function keyOf(item: Json, key: string): string | undefined {
  if (item.type !== 'object') return undefined
  const value = item.members.get(key) ?? item.matchOnly?.get(key)
  if (value?.type === 'string') return value.text === '""' ? undefined : value.text
  return value?.type === 'literal' && /\d/.test(value.text) ? value.text : undefined
}

/** Returns an item's own ID, as written. */
export function idOf(item: Json): string | undefined {
  const usual = firstOf(item, ['id', '_id', 'key'])
  if (usual !== undefined || item.type !== 'object') return usual
  return firstOf(item, [...item.members.keys()].filter((key) => OWN_ID.test(key)).sort())
}

/** Returns an item's title, as written. */
export function titleOf(item: Json): string | undefined {
  return firstOf(item, TITLES)
}

function firstOf(item: Json, keys: readonly string[]): string | undefined {
  return keys.map((key) => keyOf(item, key)).find((text) => text !== undefined)
}

/** Whether a member is one of those by which items are matched. */
export function isKey(key: string): boolean {
  return key === 'id' || key === '_id' || key === 'key' || key === 'name'
}

/** Whether a value is a string, a number, `true`, `false` or `null`. */
export function isScalar(value: Json): value is JsonScalar {
  return value.type === 'string' || value.type === 'literal'
}

/** Whether a member is an item's own ID or name, which is never a reference. */
export function isOwnKey(key: string, value: Json, isElement: boolean): boolean {
  return isElement && isKey(key) && isScalar(value)
}

/** Returns the text of a string, or a number as written. */
export function asText(scalar: string): string {
  if (!scalar.startsWith('"')) return scalar
  return scalar.includes('\\') ? JSON.parse(scalar) : scalar.slice(1, -1)
}

/** Makes values, and numbers them by their content. */
export class Interner {
  readonly #shares: boolean
  readonly #scalars = new Map<string, JsonScalar>()
  readonly #keys = new Map<string, number>()
  /** By a hash of the content, or the next free place. */
  readonly #known = new Map<number, JsonArray | JsonObject>()
  #last = 0

  /** If `shares`, equal values become the same. Without ignored fields, they can't differ. */
  constructor(shares: boolean) {
    this.#shares = shares
  }

  scalar(text: string): JsonScalar {
    let scalar = this.#scalars.get(text)
    if (scalar === undefined) {
      scalar = { type: text.startsWith('"') ? 'string' : 'literal', id: ++this.#last, text }
      this.#scalars.set(text, scalar)
    }
    return scalar
  }

  array(items: readonly Json[], unordered = false): Json {
    const ordered = unordered ? items.toSorted((left, right) => left.id - right.id) : items
    let hash = ordered.length
    for (const { id } of ordered) hash = mix(hash, id)
    const found = this.#keep(hash, { type: 'array', id: this.#last + 1, items: ordered, unordered })
    return this.#shares ? found : { type: 'array', id: found.id, items, unordered }
  }

  object(members: ReadonlyMap<string, Json>, matchOnly?: ReadonlyMap<string, Json>): Json {
    let hash = ~members.size
    // In any order of the keys.
    for (const [key, { id }] of members) {
      const number = this.#keys.get(key) ?? this.#keys.size
      if (number === this.#keys.size) this.#keys.set(key, number)
      hash = (hash + mix(number, id)) | 0
    }
    const found = this.#keep(hash, { type: 'object', id: this.#last + 1, members, matchOnly })
    return this.#shares ? found : { type: 'object', id: found.id, members, matchOnly }
  }

  /** Returns the equal value that is kept, or keeps the new one. */
  #keep(hash: number, made: JsonArray | JsonObject): JsonArray | JsonObject {
    for (let place = hash; ; place = (place + 1) | 0) {
      const found = this.#known.get(place)
      if (found && isEqual(found, made)) return found
      if (found) continue
      this.#known.set(place, made)
      this.#last++
      return made
    }
  }
}

function isEqual(left: JsonArray | JsonObject, right: JsonArray | JsonObject): boolean {
  if (left.type === 'array') {
    if (right.type === 'object' || left.items.length !== right.items.length) return false
    return left.items.every(({ id }, index) => id === right.items[index]?.id)
  }
  if (right.type === 'array' || left.members.size !== right.members.size) return false
  for (const [key, { id }] of right.members) if (left.members.get(key)?.id !== id) return false
  return true
}

/** Spreads two numbers over 32 bits. */
function mix(left: number, right: number): number {
  const mixed = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right ^ (right >>> 16), 0x45d9f3b)
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}

/** How documents are read that are compared with each other. */
export interface Reading {
  readonly interner: Interner
  readonly ignore: Ignore
  /** Gets each line of `ignore` that matches. */
  readonly onMatch: (line: string) => void
}

/** Returns what documents are read with. */
export function makeReading(ignore: Ignore, onMatch = (_: string) => {}): Reading {
  return { interner: new Interner(ignore.lines.length === 0), ignore, onMatch }
}

/** Returns undefined for text that `parseJson` doesn't read. */
export function readDocument(text: string, { interner, ignore, onMatch }: Reading): Json | undefined {
  return parseJson<Json, Place | undefined>(text, undefined, {
    enter: (outer, key) => (ignore.lines.length === 0 ? undefined : { key, outer }),
    scalar: (scalar) => interner.scalar(scalar),
    array(items, place) {
      const isEmptied = items.length > 0 && isIgnored(ignore.fields, { key: undefined, outer: place }, onMatch)
      return interner.array(isEmptied ? [] : items, isIgnored(ignore.orders, place, onMatch))
    },
    object(members, place) {
      let matchOnly: Map<string, Json> | undefined
      for (const [key, value] of ignore.fields.size === 0 ? [] : members) {
        if (!isIgnored(ignore.fields, { key, outer: place }, onMatch)) continue
        members.delete(key)
        if (isKey(key)) matchOnly = (matchOnly ?? new Map()).set(key, value)
      }
      return interner.object(members, matchOnly)
    },
  })
}

/** Returns a document as JSON in one form: without white space, and with sorted keys. */
export function canonicalJson(value: Json): string {
  if (isScalar(value)) return value.text
  if (value.type === 'array') {
    const items = value.items.map(canonicalJson)
    return `[${(value.unordered ? items.sort() : items).join()}]`
  }
  const members = Array.from(value.members, ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.sort().join()}}`
}
