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
import { type Ignore, isIgnored, NOTHING, type Place } from './ignore.js'

/** A value of a document without its ignored fields. */
export type Json = JsonScalar | JsonArray | JsonObject

export interface JsonScalar {
  /** Equal for equal values of one `Interner`, and only for those. */
  readonly id: number
  /** A literal is a number, `true`, `false` or `null`. */
  readonly type: 'string' | 'literal'
  /** As `JSON.stringify` writes it. A number has the digits that it was written with. */
  readonly text: string
}

export interface JsonArray {
  readonly id: number
  readonly type: 'array'
  readonly items: readonly Json[]
  /** Whether the order of the items is ignored. */
  readonly unordered: boolean
}

export interface JsonObject {
  readonly id: number
  readonly type: 'object'
  readonly members: ReadonlyMap<string, Json>
  /** Ignored members by which an item is still matched. */
  readonly matchOnly: ReadonlyMap<string, Json> | undefined
}

/** What both versions have of something. */
export interface Sides<T> {
  readonly base: T
  readonly head: T
}

/** The members by which items of arrays are matched, the earlier first. */
export const KEYS: readonly string[] = ['id', '_id', 'key', 'name']
/** The members that are never anything but an item's own ID or name. */
export const OWN_KEYS: readonly string[] = [...KEYS, 'uuid', 'guid', 'identifier', 'instanceIdentifier']
/** The members that are an item's title. */
export const TITLES = ['name', 'title', 'label', 'displayName', 'Name', 'Title', 'Label', 'DisplayName'] as const
/** The members that hold an item's own ID. */
export const OWN_ID = /^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i

/** Members that hold what an item is about, as `data` does in React Flow. */
const CONTENTS = ['data', 'attributes', 'definition', 'properties', '_source'] as const
/** The titles in there. What is written for people comes first. */
const INNER_TITLES = ['title', 'label', 'displayName', 'display_name', 'name'] as const
/** A UUID only identifies an item, even if it is the item's `name`. */
export const UUID = /^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i

/** What an item is called by a key, as written: a string that isn't empty, or a number. */
export function keyOf(item: Json, key: string): string | undefined {
  if (item.type !== 'object') return undefined
  const value = item.members.get(key) ?? item.matchOnly?.get(key)
  if (value === undefined || !isScalar(value)) return undefined
  return (value.type === 'string' ? /[^\s"]/ : /\d/).test(value.text) ? value.text : undefined
}

/** Returns the keys of an object, none of any other value. */
export function keysOf(value: Json): string[] {
  return value.type === 'object' ? [...value.members.keys()] : []
}

/** Returns an item's own ID, as written. */
export function idOf(item: Json): string | undefined {
  const others = () => keysOf(item).filter((key) => OWN_ID.test(key))
  const isId = (name: string) => UUID.test(name)
  return firstOf(item, ['id', '_id', 'key']) ?? firstOf(item, others().sort()) ?? firstOf(item, ['name'], isId)
}

/** Returns an item's title, as written: its own, else that inside of what it is about. */
export function titleOf(item: Json | undefined): string | undefined {
  const isTitle = (text: string) => !UUID.test(text)
  let title = firstOf(item, TITLES, isTitle)
  for (const key of CONTENTS) title ??= firstOf(memberOf(item, key), INNER_TITLES, isTitle)
  return title
}

/** Returns an item's type, as written. */
export function typeOf(item: Json): string | undefined {
  return firstOf(item, ['type', 'Type'])
}

/** Returns what an item is called by the first key by which it has a text or a number that fits, as written. */
export function firstOf(
  item: Json | undefined,
  keys: readonly string[],
  fits = (_: string) => true,
): string | undefined {
  for (const key of keys) {
    const text = item && keyOf(item, key)
    if (text !== undefined && fits(text)) return text
  }
  return undefined
}

/** Returns a member of an object. */
export function memberOf(value: Json | undefined, key: string): Json | undefined {
  return value?.type === 'object' ? value.members.get(key) : undefined
}

/** Whether a value is a string, a number, `true`, `false` or `null`. */
export function isScalar(value: Json): value is JsonScalar {
  return value.type === 'string' || value.type === 'literal'
}

/** Returns the texts of all strings, and of all numbers and literals as written. */
export function scalarsIn(value: Json | undefined, found: string[] = []): string[] {
  if (value === undefined) return found
  if (isScalar(value)) found.push(asText(value.text))
  else for (const inner of value.type === 'array' ? value.items : value.members.values()) scalarsIn(inner, found)
  return found
}

/** Whether a member is an item's own ID or name, which is never a reference. */
export function isOwnKey(key: string, value: Json, isElement: boolean): boolean {
  return isElement && OWN_KEYS.includes(key) && isScalar(value)
}

/** Returns the text of a string, or a number as written. */
export function asText(scalar: string): string {
  if (!scalar.startsWith('"')) return scalar
  return scalar.includes('\\') ? JSON.parse(scalar) : scalar.slice(1, -1)
}

/** Reads documents that are compared with each other, and numbers their values by their content. */
export class Interner {
  readonly #ignore: Ignore
  /** Whether equal values are kept only once. If fields are ignored, they may differ in those. */
  readonly #shares: boolean
  readonly #onMatch: (line: string) => void
  readonly #scalars = new Map<string, JsonScalar>()
  /** By a hash of the content, or the next free place. */
  readonly #known = new Map<number, JsonArray | JsonObject>()
  #last = 0

  /** `onMatch` gets each line of `ignore` that matches. */
  constructor(ignore: Ignore, onMatch = (_: string) => {}) {
    this.#ignore = ignore
    this.#shares = ignore.lines.length === 0
    this.#onMatch = onMatch
  }

  /** Returns undefined for text that `parseJson` doesn't read. */
  read(text: string): Json | undefined {
    const { fields, orders } = this.#ignore
    const isField = (place: Place) => isIgnored(fields, place, this.#onMatch)
    return parseJson<Json, Place | undefined>(text, undefined, {
      enter: (outer, key = '') => (this.#shares ? undefined : { key, outer }),
      scalar: (scalar) => this.scalar(scalar),
      array: (items, place) => {
        const isEmptied = items.length > 0 && isField({ key: '', outer: place })
        return this.array(isEmptied ? [] : items, isIgnored(orders, place, this.#onMatch))
      },
      object: (members, place) => {
        let matchOnly: Map<string, Json> | undefined
        for (const [key, value] of fields.size === 0 ? [] : members) {
          if (!isField({ key, outer: place })) continue
          members.delete(key)
          if (KEYS.includes(key)) matchOnly = (matchOnly ?? new Map()).set(key, value)
        }
        return this.object(members, matchOnly)
      },
    })
  }

  scalar(text: string): JsonScalar {
    let scalar = this.#scalars.get(text)
    if (scalar === undefined) {
      scalar = { type: text.startsWith('"') ? 'string' : 'literal', id: ++this.#last, text }
      this.#scalars.set(text, scalar)
    }
    return scalar
  }

  array(items: readonly Json[], unordered: boolean): Json {
    const ordered = unordered ? items.toSorted((left, right) => left.id - right.id) : items
    let hash = ordered.length
    for (const { id } of ordered) hash = mix(hash, id)
    const found = this.#keep(hash, { type: 'array', id: this.#last + 1, items: ordered, unordered })
    return this.#shares ? found : { type: 'array', id: found.id, items, unordered }
  }

  object(members: ReadonlyMap<string, Json>, matchOnly?: ReadonlyMap<string, Json>): Json {
    let hash = ~members.size
    // In any order of the keys.
    for (const [key, { id }] of members) hash = (hash + mix(this.scalar(key).id, id)) | 0
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

/** Reads the JSON object or array in a text, if there is one. */
export function readText(text: string, interner = new Interner(NOTHING)): Json | undefined {
  return /^\s*[[{]/.test(text) ? interner.read(text) : undefined
}

/** Makes a function that returns what `make` returns, once it is asked. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
