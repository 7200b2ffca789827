import { type JsonBuilder, parseJson } from '../package/json-tokens.js'
import { type Ignore, isIgnored, type Place } from './ignore.js'

/** The members by which items of arrays are matched, the earlier first. */
export const KEYS = ['id', '_id', 'key', 'name'] as const
export type Key = (typeof KEYS)[number]

/** A value of a document without its ignored fields. A scalar is its text, as `JSON.stringify` writes it, with the digits of numbers as they are. */
export type Json = string | JsonArray | JsonObject

export interface JsonArray {
  readonly type: 'array'
  /** Equal for equal values that were read by the same reader. */
  readonly id: number
  readonly items: readonly Json[]
}

export interface JsonObject {
  readonly type: 'object'
  /** Equal for equal values that were read by the same reader. */
  readonly id: number
  readonly members: ReadonlyMap<string, Json>
  /** Ignored members by which an item is matched all the same. */
  readonly hidden: ReadonlyMap<string, Json> | undefined
}

/** Equal for equal values that were read by the same reader: a scalar's text, the number of an array or object. */
export type Identity = string | number

/** Reads documents that can be compared with each other. */
export interface Reader {
  /** Returns undefined for text that `parseJson` doesn't read. */
  read(text: string): Json | undefined
  /** The identity of an array of values with these identities. */
  arrayId(items: readonly Identity[]): number
  /** The identity of an object with these members. */
  objectId(members: readonly (readonly [key: string, value: Identity])[]): number
}

/** Makes a reader. Identities are exact, not hashes: each array and object is looked up by what it contains. */
export function makeReader(ignore: Ignore): Reader {
  const known = new Map<string, number>()
  const identify = (content: string): number => {
    const id = known.get(content) ?? known.size
    if (id === known.size) known.set(content, id)
    return id
  }
  const arrayId = (items: readonly Identity[]) => identify(`[${items.map(asText).join()}`)
  const objectId = (members: readonly (readonly [string, Identity])[]) => {
    const sorted = [...members].sort(([one], [other]) => (one < other ? -1 : 1))
    let content = '{'
    for (const [key, value] of sorted) content += `${key.length}:${key}${asText(value)},`
    return identify(content)
  }
  const builder = pruning<Json>(ignore, {
    scalar: (text) => text,
    array: (items) => ({ type: 'array', id: arrayId(items.map(identityOf)), items }),
    object: (members, hidden) => {
      const id = objectId(Array.from(members, ([key, value]) => [key, identityOf(value)]))
      return { type: 'object', id, members, hidden }
    },
  })
  return { read: (text) => parseJson(text, ROOT, builder), arrayId, objectId }
}

/**
 * Returns a JSON text in one form: without ignored fields, white space and the order of keys. Two texts have the same content if these are equal.
 * Returns undefined for text that `parseJson` doesn't read.
 */
export function canonicalJson(text: string, ignore: Ignore): string | undefined {
  const builder = pruning<string>(ignore, {
    scalar: (scalar) => scalar,
    array: (items) => `[${items.join()}]`,
    object: (members) => {
      const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)}`)
      return `{${sorted.join()}}`
    },
  })
  return parseJson(text, ROOT, builder)
}

/** The identity of a value. */
export function identityOf(value: Json): Identity {
  return typeof value === 'string' ? value : value.id
}

/** What an item is called by a key: the text of a string or number. Undefined if it has neither. */
export function keyOf(item: Json, key: Key): string | undefined {
  if (typeof item === 'string' || item.type === 'array') return undefined
  const value = item.members.get(key) ?? item.hidden?.get(key)
  return typeof value === 'string' && /^["\d-]/.test(value) ? value : undefined
}

/** Whether an element of an array has a key by which it can be matched. */
export function isItem(element: Json): boolean {
  return KEYS.some((key) => keyOf(element, key) !== undefined)
}

/** Whether a member is one of those by which items are matched. */
export function isKey(key: string): key is Key {
  return KEYS.some((each) => each === key)
}

function asText(identity: Identity): string {
  return typeof identity === 'number' ? `#${identity}` : identity
}

const ROOT: Place = { key: undefined, outer: undefined }

interface Values<T> {
  scalar(text: string): T
  array(items: T[]): T
  object(members: ReadonlyMap<string, T>, hidden: ReadonlyMap<string, T> | undefined): T
}

/** Makes a builder that leaves out ignored fields. */
function pruning<T>(ignore: Ignore, values: Values<T>): JsonBuilder<T, Place> {
  if (ignore.patterns.length === 0) {
    const { scalar, array } = values
    return { enter: (place) => place, scalar, array, object: (members) => values.object(members, undefined) }
  }
  return {
    enter: (outer, key) => ({ key, outer }),
    scalar: values.scalar,
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
