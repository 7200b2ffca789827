// Finds which objects of a document are referred to, and by which fields. It knows no schema.
//
// 1. A *place* is an object that can be referred to: an item of an array, or a member of a map. An object is a map if all its members are objects
//    and half of its keys occur as texts elsewhere (`States` of Step Functions) or as keys inside its members (`runAfter` of Logic Apps).
// 2. A place has IDs: its members that are called like IDs or names, and its key in a map. Each such member is a *space*, so that NiFi's processors,
//    ports and funnels share the space `identifier`.
// 3. A *field* is a path in which every index is `[]` and every key of a map is `*`. A text in a field refers to the place that has it as its ID. If
//    several have it, the nearest in the tree is meant, and none if two are equally near.
//
// Example: {"nodes": [{"id": "a", "next": "b"}, {"id": "b"}]} has the field `nodes.[].next` with a reference into the space `id`.

import type { Json, JsonObject } from './document.js'

/** A path with `[]` for items and `*` for members of a map. Both versions of a document share their fields. */
export interface Field {
  readonly key: string
  readonly outer: Field | undefined
  readonly inner: Map<string, Field>
  /** How often each short scalar occurs, as JSON. */
  readonly texts: Map<string, number>
  /** By space. */
  readonly references: Map<string, Reference[]>
}

/** An object that can be referred to. */
export interface Place {
  readonly value: JsonObject
  readonly field: Field
  readonly outer: Place | undefined
  readonly depth: number
  /** Its key in a map. */
  readonly key: string | undefined
  /** The array that it is in. */
  readonly array: readonly Json[]
}

/** A text, or a key of an object, that is the ID of a place. */
export interface Reference {
  readonly version: Version
  readonly text: string
  /** The innermost place around it. */
  readonly place: Place
  readonly target: Place
  /** Which of several outputs it belongs to: the index in an array of arrays. */
  readonly slot: number | undefined
  /** The value of a key. */
  readonly value: Json | undefined
}

/** One version of a document. */
export interface Version {
  /** In their order. */
  readonly places: readonly Place[]
  /** By ID (as JSON) and by space, the places that have it. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>>
}

/** The space of keys in maps, and their part of a field. */
export const MAP_KEY = '*'
/** The last part of a field of keys that are references. */
export const KEYS = '{}'

const ID_LIKE =
  /^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/
/** Numbers refer to something only in members that are called so. They are counts and sizes elsewhere. */
const DIRECTED = /^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i
const MAX_ID = 200
/** Places of one ID among which the nearest is looked for. */
const MAX_HOLDERS = 64

/** Reads two versions of a document, so that they share their fields. */
export function readVersions(base: Json, head: Json): { root: Field; base: Version; head: Version } {
  const words = new Set<string>()
  for (const document of [base, head]) addWords(document, words)
  const root = makeField('', undefined)
  return { root, base: readVersion(base, root, words), head: readVersion(head, root, words) }
}

function addWords(value: Json, words: Set<string>): void {
  if (value.type === 'array') for (const item of value.items) addWords(item, words)
  else if (value.type === 'object') for (const member of value.members.values()) addWords(member, words)
  else if (value.text.length <= MAX_ID) words.add(value.text)
}

function makeField(key: string, outer: Field | undefined): Field {
  return { key, outer, inner: new Map(), texts: new Map(), references: new Map() }
}

/** Returns the keys on the way from one field to another below it. */
export function keysBetween(outer: Field, field: Field): string[] {
  return field === outer || field.outer === undefined ? [] : [...keysBetween(outer, field.outer), field.key]
}

/** Returns the field of an object's member, also if the object is a map or its keys are references. */
export function memberField(field: Field | undefined, key: string): Field | undefined {
  return field?.inner.get(KEYS) ?? field?.inner.get(key) ?? field?.inner.get(MAP_KEY)
}

/** Whether a text of a field can be an ID. */
export function canRefer({ key }: Field, text: string): boolean {
  return text.startsWith('"') ? text.length > 2 : DIRECTED.test(key) && /^\d+$/.test(text)
}

/** Where the walk through a document is. */
interface At {
  readonly field: Field
  readonly place: Place | undefined
  readonly slot?: number
}

/** A text or a key that may be a reference. */
interface Candidate extends At {
  readonly text: string
  readonly value: Json | undefined
}

function readVersion(document: Json, root: Field, words: ReadonlySet<string>): Version {
  const places: Place[] = []
  const candidates: Candidate[] = []

  function walk(value: Json, at: At): void {
    if (value.type === 'array') walkItems(value.items, { ...at, field: innerOf(at.field, '[]') })
    else if (value.type === 'object') walkMembers(value, at)
    else if (value.text.length <= MAX_ID) addText(value.text, at)
  }

  function walkItems(items: readonly Json[], at: At): void {
    const hasSlots = items.length > 1 && items.some(({ type }) => type === 'array')
    for (const [index, item] of items.entries()) walkPlace(item, hasSlots ? { ...at, slot: index } : at, items)
  }

  function walkMembers(value: JsonObject, at: At): void {
    const isMap = looksLikeMap(value, words)
    for (const [key, member] of value.members) {
      const inside = { ...at, field: innerOf(at.field, isMap ? MAP_KEY : key) }
      if (isMap) addKeys(member, value, walkPlace(member, inside, key))
      else walk(member, inside)
    }
  }

  /** Walks through an item of an array or a member of a map. */
  function walkPlace(value: Json, at: At, among: string | readonly Json[]): At {
    if (value.type !== 'object') {
      walk(value, at)
      return at
    }
    const [key, array] = typeof among === 'string' ? [among, []] : [undefined, among]
    const place = { value, field: at.field, outer: at.place, depth: (at.place?.depth ?? 0) + 1, key, array }
    places.push(place)
    walk(value, { ...at, place })
    return { ...at, place }
  }

  /** Adds the keys of what a map's member has inside, if some are keys of the map. */
  function addKeys(member: Json, map: JsonObject, at: At): void {
    for (const [name, value] of member.type === 'object' ? member.members : []) {
      if (value.type !== 'object' || ![...value.members.keys()].some((key) => map.members.has(key))) continue
      const field = innerOf(innerOf(at.field, name), KEYS)
      for (const [key, content] of value.members) addText(JSON.stringify(key), { ...at, field }, content)
    }
  }

  function addText(text: string, at: At, value?: Json): void {
    at.field.texts.set(text, (at.field.texts.get(text) ?? 0) + 1)
    if (canRefer(at.field, text)) candidates.push({ ...at, text, value })
  }

  walk(document, { field: root, place: undefined })
  const version = { places, ids: indexById(places) }
  for (const candidate of candidates) addReferences(candidate, version)
  return version
}

function innerOf(field: Field, key: string): Field {
  const found = field.inner.get(key) ?? makeField(key, field)
  field.inner.set(key, found)
  return found
}

function looksLikeMap({ members }: JsonObject, words: ReadonlySet<string>): boolean {
  const inner = [...members.values()]
  if (members.size === 0 || !inner.every(isObject)) return false
  const keysInside = new Set(
    inner.flatMap((member) =>
      [...member.members.values()].filter(isObject).flatMap((each) => [...each.members.keys()]),
    ),
  )
  const isKnown = (key: string) => words.has(JSON.stringify(key)) || keysInside.has(key)
  return 2 * [...members.keys()].filter((key) => !DIRECTED.test(key) && isKnown(key)).length >= members.size
}

function isObject(value: Json): value is JsonObject {
  return value.type === 'object'
}

function indexById(places: readonly Place[]): Version['ids'] {
  const ids = new Map<string, Map<string, Place[]>>()
  const add = (id: string, space: string, place: Place) => {
    const spaces = ids.get(id) ?? new Map<string, Place[]>()
    const holders = spaces.get(space) ?? []
    holders.push(place)
    ids.set(id, spaces.set(space, holders))
  }
  for (const place of places) {
    if (place.key !== undefined) add(JSON.stringify(place.key), MAP_KEY, place)
    for (const [member, value] of place.value.members) {
      if ('text' in value && value.text.length <= MAX_ID && ID_LIKE.test(member)) add(value.text, member, place)
    }
  }
  return ids
}

function addReferences({ field, place, slot, text, value }: Candidate, version: Version): void {
  if (place === undefined) return
  for (const [space, holders] of version.ids.get(text) ?? []) {
    const target = nearest(holders, place)
    if (target === undefined) continue
    const references = field.references.get(space) ?? []
    references.push({ version, text, place, target, slot, value })
    field.references.set(space, references)
  }
}

/** Returns the place that shares the most places around it with another, if there is only one. */
function nearest(places: readonly Place[], from: Place): Place | undefined {
  if (places.length < 2) return places[0]
  if (places.length > MAX_HOLDERS) return undefined
  const around = new Set<Place>()
  for (let place: Place | undefined = from; place; place = place.outer) around.add(place)
  const depths = places.map((each) => {
    let place: Place | undefined = each
    while (place && !around.has(place)) place = place.outer
    return place?.depth ?? 0
  })
  const deepest = Math.max(...depths)
  const found = places.filter((_, index) => depths[index] === deepest)
  return found.length === 1 ? found[0] : undefined
}
