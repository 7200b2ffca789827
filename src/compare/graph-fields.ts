// Finds which objects of a document are referred to, and by which fields. It knows no schema.
//
// 1. A *place* is an object that can be referred to: an item of an array, or a member of a map. An object is a map if all its members are objects
//    and half of its keys occur as texts elsewhere (`States` of Step Functions) or as keys in its members (`runAfter` of Logic Apps).
// 2. A place has IDs: its members that are called like IDs or names, and its key in a map. Each such member is a *space*, so that NiFi's processors,
//    ports and funnels share the space `identifier`.
// 3. A *field* is a path in which every index is `[]` and every key of a map is `*`. A text in a field refers to the place that has it as its ID. If
//    several have it, the nearest in the tree is meant, and none if two are equally near.
//
// Example: {"nodes": [{"id": "a", "next": "b"}, {"id": "b"}]} has the field `nodes.[].next` with a reference into the space `id`.

import type { Step } from './changes.js'
import type { Json, JsonObject } from './document.js'

/** A path with `[]` for items and `*` for members of a map. Both versions of a document share their fields. */
export interface Field {
  readonly key: string
  readonly outer: Field | undefined
  readonly inner: Map<string, Field>
  /** How often each short text, number or other scalar occurs, as JSON. */
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
  readonly value?: Json | undefined
}

/** One version of a document. */
export interface Version {
  /** In their order. */
  readonly places: readonly Place[]
  /** By ID (as JSON) and by space, the places that have it. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>>
}

/** The space of keys in maps. */
export const MAP_KEY = '*'
/** The last part of a field of keys that are references. */
export const KEYS = '{}'

const ID_LIKE =
  /^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/
const DIRECTED = /^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i
const MAX_ID = 200
/** Places of one ID among which the nearest is looked for. */
const MAX_HOLDERS = 64

/** Reads versions of one document, so that they share their fields. */
export function readVersions(documents: readonly Json[]): { root: Field; versions: Version[] } {
  const words = new Set<string>()
  for (const document of documents) addWords(document, words)
  const root = makeField('', undefined)
  return { root, versions: documents.map((document) => readVersion(document, root, words)) }
}

function makeField(key: string, outer: Field | undefined): Field {
  return { key, outer, inner: new Map(), texts: new Map(), references: new Map() }
}

/** Returns the keys on the way from one field to another below it. */
export function keysBetween(outer: Field, field: Field): string[] {
  return field === outer || field.outer === undefined ? [] : [...keysBetween(outer, field.outer), field.key]
}

/** Returns the field of a path, if a version has it. */
export function fieldAt(root: Field, path: readonly Step[]): Field | undefined {
  let field: Field | undefined = root
  for (const step of path) {
    field = step.type === 'member' ? memberField(field, step.key) : field?.inner.get('[]')
  }
  return field
}

/** Returns the field of an object's member, also if the object is a map. */
export function memberField(field: Field | undefined, key: string): Field | undefined {
  return field?.inner.get(KEYS) ?? field?.inner.get(key) ?? field?.inner.get(MAP_KEY)
}

function addWords(value: Json, words: Set<string>): void {
  if (value.type === 'array') for (const item of value.items) addWords(item, words)
  else if (value.type === 'object') for (const member of value.members.values()) addWords(member, words)
  else if (isIdText(value)) words.add(value.text)
}

/** Whether a text in a field can be an ID. Numbers can where something is called like a connection: elsewhere they are counts and sizes. */
export function canRefer({ key }: Field, text: string): boolean {
  return text.startsWith('"') ? text.length > 2 : DIRECTED.test(key) && /^\d+$/.test(text)
}

function isIdText(value: Json | undefined): value is Json & { text: string } {
  if (value?.type === 'string') return value.text.length > 2 && value.text.length <= MAX_ID
  return value?.type === 'literal' && /^\d{1,15}$/.test(value.text)
}

/** Where the walk through a document is. */
interface At {
  readonly field: Field
  readonly place: Place | undefined
  readonly slot: number | undefined
}

/** A text that may be a reference, or a key that may be. */
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
    else if (value.text.length <= MAX_ID) addCandidate(value.text, at)
  }

  function walkItems(items: readonly Json[], at: At): void {
    const hasSlots = items.length > 1 && items.some(({ type }) => type === 'array')
    for (const [index, item] of items.entries()) {
      const place = item.type === 'object' ? addPlace(item, at, undefined) : at.place
      walk(item, { ...at, place, slot: hasSlots ? index : at.slot })
    }
  }

  function walkMembers(value: JsonObject, at: At): void {
    const isMap = looksLikeMap(value, words)
    for (const [key, member] of value.members) {
      const inside = { ...at, field: innerOf(at.field, isMap ? MAP_KEY : key) }
      if (!isMap || member.type !== 'object') {
        walk(member, inside)
        continue
      }
      const place = addPlace(member, inside, key)
      walk(member, { ...inside, place })
      for (const [name, keys] of keysOfSiblings(value, member)) {
        const field = innerOf(innerOf(inside.field, name), KEYS)
        for (const [text, content] of keys) addCandidate(JSON.stringify(text), { ...inside, field, place }, content)
      }
    }
  }

  function addCandidate(text: string, at: At, value?: Json): void {
    at.field.texts.set(text, (at.field.texts.get(text) ?? 0) + 1)
    if (canRefer(at.field, text)) candidates.push({ ...at, text, value })
  }

  function addPlace(value: JsonObject, { field, place: outer }: At, key: string | undefined): Place {
    const place = { value, field, outer, depth: (outer?.depth ?? 0) + 1, key }
    places.push(place)
    return place
  }

  walk(document, { field: root, place: undefined, slot: undefined })
  const version = { places, ids: indexById(places) }
  for (const candidate of candidates) addReferences(candidate, version)
  return version
}

function innerOf(field: Field, key: string): Field {
  let found = field.inner.get(key)
  if (found === undefined) {
    found = makeField(key, field)
    field.inner.set(key, found)
  }
  return found
}

function looksLikeMap(object: JsonObject, words: ReadonlySet<string>): boolean {
  const keys = [...object.members.keys()]
  const members = [...object.members.values()]
  if (keys.length === 0 || !members.every(isObject) || keys.every((key) => DIRECTED.test(key))) return false
  if (2 * keys.filter((key) => words.has(JSON.stringify(key))).length >= keys.length) return true
  return (
    2 * members.filter((member) => keysOfSiblings(object, member).length > 0).length >= keys.length - 1 &&
    keys.length > 1
  )
}

function isObject(value: Json): value is JsonObject {
  return value.type === 'object'
}

/** Returns the members of a map's member that are objects with keys of its siblings, such as `runAfter`. */
function keysOfSiblings(map: JsonObject, member: JsonObject): [name: string, keys: ReadonlyMap<string, Json>][] {
  return [...member.members].flatMap(([name, value]): [string, ReadonlyMap<string, Json>][] => {
    if (value.type !== 'object') return []
    const isSibling = (key: string) => map.members.has(key) && map.members.get(key) !== member
    return [...value.members.keys()].some(isSibling) ? [[name, value.members]] : []
  })
}

function indexById(places: readonly Place[]): Map<string, Map<string, Place[]>> {
  const ids = new Map<string, Map<string, Place[]>>()
  const add = (id: string, space: string, place: Place) => {
    const spaces = ids.get(id) ?? new Map<string, Place[]>()
    ids.set(id, spaces)
    const holders = spaces.get(space)
    if (holders) holders.push(place)
    else spaces.set(space, [place])
  }
  const isIdLike = new Map<string, boolean>()
  for (const place of places) {
    if (place.key !== undefined) add(JSON.stringify(place.key), MAP_KEY, place)
    for (const [member, value] of place.value.members) {
      const known = isIdLike.get(member) ?? ID_LIKE.test(member)
      isIdLike.set(member, known)
      if (known && isIdText(value)) add(value.text, member, place)
    }
  }
  return ids
}

function addReferences({ field, place, slot, text, value }: Candidate, version: Version): void {
  if (place === undefined) return
  for (const [space, holders] of version.ids.get(text) ?? []) {
    const target = nearest(holders, place)
    if (target === undefined) continue
    const references = field.references.get(space)
    const reference = { version, text, place, target, slot, value }
    if (references) references.push(reference)
    else field.references.set(space, [reference])
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
