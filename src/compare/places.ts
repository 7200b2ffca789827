// Reads both versions of a document for what may refer to what, without a schema.
//
// 1. A *place* is what can be referred to: an item of an array, or a member of a map. An object is a map if all its members are objects, and half of
//    its keys are texts (`Next` of Step Functions) or keys of innermost objects (`runAfter` of Logic Apps).
// 2. A text refers to the place that has it as its ID, else as its name, else as its key: to the nearest one if several have it.
//
// Example: {"nodes": [{"id": "a", "next": "b"}, {"id": "b"}]} has the field `nodes.[].next`, in which "b" refers to the second node.

import { asText, isScalar, type Json, type JsonObject, keysOf, OWN_ID } from './document.js'
import { called } from './layout.js'

/** A path with `[]` for each index and `*` for each key of a map. Both versions share their fields. */
export interface Field {
  readonly keys: readonly string[]
  readonly inner: Map<string, Field>
  /** How often each scalar occurs, as JSON. */
  readonly texts: Map<string, number>
  /** What may refer to a place. */
  readonly references: Reference[]
}

/** An object that can be referred to. */
export interface Place {
  readonly side: 'base' | 'head'
  readonly value: JsonObject
  readonly field: Field
  readonly outer: Place | undefined
  /** Its key in a map, or the array that it is in. */
  readonly key: string | undefined
  readonly array: readonly Json[]
}

/** A text or the key of an object, as JSON. */
export interface Reference {
  readonly text: string
  /** The innermost place around it. */
  readonly place: Place
  /** The object that it is right in. */
  readonly object: JsonObject | undefined
  /** Which of several outputs it belongs to: the index in an array of arrays. */
  readonly slot: number | undefined
  /** The value of a key. */
  readonly value: Json | undefined
}

export type Places = ReturnType<typeof readPlaces>

/** What the members are called by which a text may refer to an object, the surest first. The key in a map comes last. */
const ID_LIKE = [
  called('_?id key uuid guid identifier'),
  called('(node|step|state)_?id'),
  called('name label title alias'),
  /(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
  called('\\*'),
]
/** Numbers refer to something only in members that are called so. They are counts and sizes elsewhere. */
export const DIRECTED = called('(source|from|target|to|next|then|else|goto|default)(_?id)?')
export const MAP_KEY = '*'
/** Places of one ID among which the nearest is looked for. */
const MAX_HOLDERS = 64

/** Where the walk through a document is, and how an object there can be referred to. */
interface At {
  readonly side: 'base' | 'head'
  readonly place?: Place
  readonly slot?: number
  readonly key?: string
  readonly array?: readonly Json[]
  readonly object?: JsonObject | undefined
  /** The map that it is a member of, or that the object around it is a member of. */
  readonly map?: JsonObject | undefined
}

/** Reads two versions of a document. Places are in their order. */
export function readPlaces(base: Json, head: Json) {
  const root = makeField([])
  const places: Place[] = []
  const [words, read] = [new Set<string>(), new Set<number>()]
  for (const document of [base, head]) addWords(document, words, read)

  function walk(value: Json, field: Field, at: At): void {
    if (isScalar(value)) addText(value.text, field, at)
    else if (value.type === 'object') walkMembers(value, field, at)
    else {
      const hasSlots = value.items.length > 1 && value.items.some(({ type }) => type === 'array')
      for (const [slot, item] of value.items.entries()) {
        walk(item, innerOf(field, '[]'), { ...at, array: value.items, object: undefined, ...(hasSlots && { slot }) })
      }
    }
  }

  function walkMembers(value: JsonObject, field: Field, { key: ownKey, array, map, ...outer }: At): void {
    let at: At = outer
    if (array !== undefined || ownKey !== undefined) {
      const place = { side: outer.side, value, field, outer: outer.place, key: ownKey, array: array ?? [] }
      at = { ...outer, place, map }
      places.push(place)
    }
    const known = keysOf(value).filter((key) => !DIRECTED.test(key) && words.has(key))
    const isMap = 2 * known.length >= value.members.size && [...value.members.values()].every(isObject)
    const isKeyed = at === outer && keysOf(value).some((key) => map?.members.has(key))
    for (const [key, member] of value.members) {
      const inner = innerOf(field, isMap || isKeyed ? MAP_KEY : key)
      if (isKeyed) addText(JSON.stringify(key), inner, at, member)
      if (!isKeyed || member.type === 'array')
        walk(member, inner, { ...at, object: value, ...(isMap && { key, map: value }) })
    }
  }

  walk(base, root, { side: 'base' })
  walk(head, root, { side: 'head' })
  return { root, places, find: makeFinder(places) }
}

function makeField(keys: readonly string[]): Field {
  return { keys, inner: new Map(), texts: new Map(), references: [] }
}

function innerOf(field: Field, key: string): Field {
  const found = field.inner.get(key) ?? makeField([...field.keys, key])
  field.inner.set(key, found)
  return found
}

/** Lists a field and those inside it, the outer ones first. */
export function fieldsIn(root: Field): Field[] {
  const fields = [root]
  for (const field of fields) for (const inner of field.inner.values()) fields.push(inner)
  return fields
}

/** Returns the field of an object's member, or with `[]` that of an array's items. */
export function memberField(field: Field | undefined, key: string): Field | undefined {
  return field?.inner.get(key) ?? field?.inner.get(MAP_KEY)
}

function addText(text: string, { keys, texts, references }: Field, { place, slot, object }: At, value?: Json): void {
  texts.set(text, (texts.get(text) ?? 0) + 1)
  const canRefer = text.startsWith('"')
    ? text.length > 2
    : DIRECTED.test(keys.findLast((key) => key !== '[]') ?? '') && Number.isInteger(Number(text))
  if (place && canRefer) references.push({ text, place, slot, value, object })
}

const isObject = ({ type }: Json) => type === 'object'

/** Adds the texts in a value, and the keys of the innermost objects. Equal values are read once. */
function addWords(value: Json, words: Set<string>, read: Set<number>): void {
  if (read.has(value.id)) return
  read.add(value.id)
  if (isScalar(value)) {
    words.add(asText(value.text))
    return
  }
  const inside = value.type === 'array' ? value.items : [...value.members.values()]
  if (!inside.some(isObject)) for (const key of keysOf(value)) words.add(key)
  for (const inner of inside) addWords(inner, words, read)
}

/** Makes the function that returns the place that a text refers to. */
function makeFinder(places: readonly Place[]) {
  const holders = { base: new Map<string, Set<Place>[]>(), head: new Map<string, Set<Place>[]>() }
  for (const place of places) {
    const add = (key: string, text: string) => {
      const rank = ID_LIKE.findIndex((pattern) => pattern.test(key))
      if (rank < 0) return
      const ranked = holders[place.side].get(text) ?? []
      ranked[rank] = (ranked[rank] ?? new Set()).add(place)
      holders[place.side].set(text, ranked)
    }
    if (place.key !== undefined) add(MAP_KEY, JSON.stringify(place.key))
    for (const [key, value] of place.value.members) if (isScalar(value)) add(key, value.text)
  }
  return (text: string, from: Place, object?: JsonObject): Place | undefined => {
    const found = holders[from.side].get(text)?.find((places) => places)
    if (!found || found.size > MAX_HOLDERS) return undefined
    // A text beside it may say in which of several groups it is.
    const beside = found.size > 1 ? [...(object?.members.values() ?? [])].map(({ id }) => id) : []
    const told = [...found].filter(({ outer }) =>
      [...(outer?.value.members ?? [])].some(([key, { id }]) => OWN_ID.test(key) && beside.includes(id)),
    )
    return nearest(told.length > 0 ? told : [...found], from, from)
  }
}

/** Returns the place that has the most places around it in common with another, else the most of its path, if there is only one. */
function nearest(places: readonly Place[], from: Place, around: Place | undefined): Place | undefined {
  const found = around ? places.filter((place) => isInside(place, around)) : places
  if (found.length === 0 && around) return nearest(places, from, around.outer)
  // {"id": "a", "port": 0} only refers to the item.
  const items = found.length > 1 ? found.filter(({ value }) => value.members.size > 2) : found
  /** How many keys lead away from the place. */
  const steps = items.map(({ field: { keys } }) => {
    const same = keys.findIndex((key, at) => key !== from.field.keys[at])
    return same < 0 ? 0 : keys.length - same
  })
  const [first, ...more] = items.filter((_, at) => steps[at] === Math.min(...steps))
  return more.length === 0 ? first : undefined
}

export function isInside(place: Place | undefined, outer: Place): boolean {
  return place !== undefined && (place === outer || isInside(place.outer, outer))
}
