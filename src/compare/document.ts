/**
 * What a JSON document is made of, and what an item is called.
 *
 * A document is made by `readDocument`. Each of its values has an ID, so that whole subtrees are compared by one number.
 *
 * Example: in `[{"id": 1.0, "name": ""}]` the item is called `1.0` by the key `id`, and has nothing by the key `name`.
 */

/** A value of a document without its ignored fields. */
export type Json = JsonScalar | JsonArray | JsonObject

interface Identified {
  /** Equal for equal values of one interner, and only for those. */
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

/** What an item is called by a key, as written: a string that isn't empty, or a number. */
export function keyOf(item: Json, key: string): string | undefined {
  if (item.type !== 'object') return undefined
  const value = item.members.get(key) ?? item.matchOnly?.get(key)
  if (value?.type === 'string') return value.text === '""' ? undefined : value.text
  return value?.type === 'literal' && /\d/.test(value.text) ? value.text : undefined
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
