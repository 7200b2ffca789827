/**
 * References to items, which follow when an item gets a new ID or name.
 *
 * 1. A matched item whose ID or name differs is a rename.
 * 2. A rename is kept if it says to which item a value refers: one item had the old value, one has the new one.
 * 3. Values are brought into forms in which references follow, so that equal ones have equal IDs (`canonicalize`).
 *
 * Example: `{"id":"a","name":"A"}` became `{"id":"b","name":"A"}`. Then `"next":"a"` and `"next":"b"` are equal, and so are
 * the keys in `{"a":1}` and `{"b":1}`.
 */
import { isOwnKey, isScalar, type Json, type JsonObject, type JsonPair, KEYS, keyOf } from './document.js'
import type { Interner } from './read-document.js'

/** Old IDs and names of items and their new ones, as JSON strings. */
export type Renames = ReadonlyMap<string, string>

/** An old ID or name of an item and its new one, as JSON strings. */
export type Rename = readonly [from: string, to: string]

/** How many items have a value as ID or name. */
export type Holders = ReadonlyMap<string, number>

/** Returns the new key of an object's member if its key refers to an item with a new ID or name. */
export function renamedKey(key: string, renames: Renames): string | undefined {
  const renamed = renames.size === 0 ? undefined : renames.get(JSON.stringify(key))
  return renamed === undefined ? undefined : JSON.parse(renamed)
}

/** Returns the new IDs and names that a matched item got. */
export function renamesOf({ base, head }: JsonPair): Rename[] {
  if (base.id === head.id && base === head) return []
  return KEYS.flatMap((key) => {
    const [from, to] = [keyOf(base, key), keyOf(head, key)]
    return from !== to && from?.startsWith('"') && to?.startsWith('"') ? [[from, to]] : []
  })
}

/**
 * Returns those of the renames that say to which item a value refers: only one item had the old value, only one has the new one, and the old value
 * has only one new one.
 */
export function unambiguous(renames: readonly Rename[], holders: { base: Holders; head: Holders }): Renames {
  const found = new Map<string, string | undefined>()
  for (const [from, to] of renames) found.set(from, !found.has(from) || found.get(from) === to ? to : undefined)
  const sure = new Map<string, string>()
  for (const [from, to] of found) {
    if (to !== undefined && holders.base.get(from) === 1 && holders.head.get(to) === 1) sure.set(from, to)
  }
  return sure
}

/** Counts the items of documents that have a value as ID or name. */
export function countHolders(documents: readonly Json[]): Holders {
  const holders = new Map<string, number>()
  const count = (value: Json, isElement: boolean) => {
    if (value.type === 'array') for (const item of value.items) count(item, true)
    if (value.type !== 'object') return
    if (isElement) {
      for (const name of new Set(KEYS.map((key) => keyOf(value, key)))) {
        if (name !== undefined) holders.set(name, (holders.get(name) ?? 0) + 1)
      }
    }
    for (const member of value.members.values()) count(member, false)
  }
  for (const document of documents) count(document, false)
  return holders
}

/** Returns a value in another form. */
export type Form = (value: Json, isElement?: boolean) => Json

/** What a form is. */
export interface FormOptions {
  /** Returns what stands for a string or a key, except for an item's own IDs and names. Undefined if they stay. */
  readonly rename?: ((text: string) => string) | undefined
  /** Whether items have no IDs and names. */
  readonly bare?: boolean
}

/** Makes a function that brings values into one form. */
export function canonicalize(interner: Interner, { rename = (text) => text, bare = false }: FormOptions): Form {
  const known = { element: new Map<Json, Json>(), member: new Map<Json, Json>() }
  const keys = new Map<string, string>()

  function formOfKey(key: string): string {
    let form = keys.get(key)
    if (form === undefined) {
      form = JSON.parse(rename(JSON.stringify(key))) as string
      keys.set(key, form)
    }
    return form
  }

  function formOfMembers({ members }: JsonObject, isElement: boolean): Map<string, Json> {
    const forms = new Map<string, Json>()
    for (const [key, value] of members) {
      const isOwn = isOwnKey(key, value, isElement)
      if (!(isOwn && bare)) forms.set(isOwn ? key : formOfKey(key), isOwn ? value : formOf(value))
    }
    return forms
  }

  function formOf(value: Json, isElement = false): Json {
    if (isScalar(value)) {
      const text = rename(value.text)
      return text === value.text ? value : interner.scalar(text)
    }
    const done = isElement ? known.element : known.member
    let form = done.get(value)
    if (form === undefined) {
      form =
        value.type === 'array'
          ? interner.array(
              value.items.map((item) => formOf(item, true)),
              value.unordered,
            )
          : interner.object(formOfMembers(value, isElement))
      done.set(value, form)
    }
    return form
  }
  return formOf
}
