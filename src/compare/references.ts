/**
 * References to items, which follow when an item gets a new ID or name.
 *
 * 1. A matched item whose ID or name differs is a rename.
 * 2. A rename is kept if it says to which item a value refers: one item had the old value, one has the new one.
 * 3. Values are numbered by forms in which references follow (`makeForm`).
 *
 * Example: `{"id":"a","name":"A"}` became `{"id":"b","name":"A"}`. Then `"next":"a"` and `"next":"b"` are equal, and so are
 * the keys in `{"a":1}` and `{"b":1}`.
 */
import {
  asText,
  type Interner,
  isOwnKey,
  isScalar,
  type Json,
  type JsonArray,
  type JsonObject,
  KEYS,
  keyOf,
  OWN_KEYS,
  type Sides,
  typeOf,
} from './document.js'

/** Old IDs and names of items and their new ones, as JSON strings. */
export type Renames = ReadonlyMap<string, string>

/** An old ID or name of an item and its new one, as JSON strings. */
export type Rename = readonly [from: string, to: string]

/** How many items of each version have a text as ID or name, how many nodes in maps as key (after `.`), or how many have an equal value (by its number). */
export type Holders = Sides<ReadonlyMap<string | number, number>>

/** Returns the key of an object's member, or the new one if it refers to an item with a new ID or name. */
export function renamedKey(key: string, renames: Renames): string {
  const renamed = renames.size === 0 ? undefined : renames.get(JSON.stringify(key))
  return renamed === undefined ? key : asText(renamed)
}

/** Returns the new IDs and names that a matched item got. */
export function renamesOf({ base, head }: Sides<Json>): Rename[] {
  if (base === head) return []
  return OWN_KEYS.flatMap((key) => {
    const [from, to] = [keyOf(base, key), keyOf(head, key)]
    return from !== to && from?.startsWith('"') && to?.startsWith('"') ? [[from, to]] : []
  })
}

/**
 * Returns those of the renames that say to which item a value refers: only one item had the old value, only one has the new one, and the old value
 * has only one new one.
 */
export function unambiguous(renames: readonly Rename[], holders: Holders): Renames {
  const targets = new Map<string, Set<string>>()
  for (const [from, to] of renames) targets.set(from, (targets.get(from) ?? new Set()).add(to))
  const isOne = (counts: Holders['base'], name: string) => (counts.get(name) ?? counts.get(`.${name}`)) === 1
  const isSure = ([from, to]: Rename) =>
    targets.get(from)?.size === 1 && isOne(holders.base, from) && isOne(holders.head, to)
  return new Map(renames.filter(isSure))
}

/** Counts the items of documents that have a value as ID or name. */
export function countHolders(documents: readonly Sides<Json>[]): Holders {
  const countIn = (side: 'base' | 'head') => {
    const counts = new Map<string | number, number>()
    const visit = (value: Json, key?: string) => {
      if (value.type === 'array') for (const item of value.items) visit(item)
      if (value.type !== 'object') return
      const own = typeOf(value) === undefined ? [] : [`.${JSON.stringify(key)}`]
      const names = key === undefined ? OWN_KEYS.flatMap((each) => keyOf(value, each) ?? []) : own
      for (const name of new Set([value.id, ...names])) counts.set(name, (counts.get(name) ?? 0) + 1)
      for (const [inner, member] of value.members) visit(member, inner)
    }
    for (const document of documents) visit(document[side], '')
    return counts
  }
  return { base: countIn('base'), head: countIn('head') }
}

/** Returns the number of a value in a form: equal for values that are equal in it. */
export type Form = (value: Json, isElement?: boolean) => number

/** Makes the form of values in which references follow the renames, and in which items have no IDs and names if it is `bare`. */
export function makeForm(interner: Interner, renames: Renames, bare: boolean): Form {
  const known = { element: new Map<number, Json>(), member: new Map<number, Json>() }

  function formOf(value: Json, isElement: boolean): Json {
    if (renames.size === 0 && !bare) return value
    if (isScalar(value)) return interner.scalar(renames.get(value.text) ?? value.text)
    const forms = known[isElement ? 'element' : 'member']
    const form = forms.get(value.id) ?? makeFormOf(value, isElement)
    forms.set(value.id, form)
    return form
  }

  function makeFormOf(value: JsonArray | JsonObject, isElement: boolean): Json {
    if (value.type === 'array') {
      const items = value.items.map((item) => formOf(item, true))
      return interner.array(items, value.unordered)
    }
    const forms = new Map<string, Json>()
    // Another member that repeats an item's name is one of its names.
    const names = bare && isElement ? KEYS.map((key) => keyOf(value, key)) : []
    const isName = (member: Json) => member.type === 'string' && names.includes(member.text)
    for (const [key, member] of value.members) {
      if (!isOwnKey(key, member, isElement) && !isName(member))
        forms.set(renamedKey(key, renames), formOf(member, false))
      else if (!bare) forms.set(key, member)
    }
    return interner.object(forms)
  }
  return (value, isElement = false) => formOf(value, isElement).id
}

export type Matching = ReturnType<typeof makeMatching>

/**
 * Returns how values are matched while references follow the renames: `follow` is the form of values of `base` in which they do, `bare` are the forms
 * without IDs and names.
 */
export function makeMatching(interner: Interner, renames: Renames, holders: () => Holders) {
  const bare = { base: makeForm(interner, renames, true), head: makeForm(interner, new Map(), true) }
  return { interner, renames, holders, follow: makeForm(interner, renames, false), bare }
}
