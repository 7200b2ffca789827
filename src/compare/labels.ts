/**
 * Calls the items of an array by what a person knows them by, each by another label.
 *
 * 1. By its name, the name of the component that it alone refers to, its label, title or display name: the first that it has.
 * 2. If it has none, or if another item has the same, by its type or that name, and its ID: first by the beginning of a UUID, then by all of it.
 * 3. If two items still have one label, by their places.
 *
 * Example: `[{id:1,name:"A"}, {id:2,name:"A"}, {id:3,componentId:"c"}]` are called `A (1)`, `A (2)` and, if `c` is the ID of an item named `Greet`, `Greet`.
 */
import type { Step } from './changes.js'
import { type Arrays, asText, type Json, type JsonPair, KEYS, keyOf, TITLES } from './document.js'
import { makeIdOf } from './keys.js'
import type { Pair } from './sequence.js'

/** An element on each side that has it. */
export interface Element extends Partial<JsonPair> {
  readonly step: Step
}

/** The end of a UUID, whose beginning is enough to tell items of one name apart. */
const UUID_END = /(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Characters of an item's type that are shown beside its name. */
const MAX_HINT = 40

/** Tells the name of the item in another array that an item refers to. */
export type ComponentNames = (item: Json, array: readonly Json[]) => string | undefined

/** Lists the elements of two arrays: items in the order of what they are called, then others by their index. */
export function listElements({ base, head }: Arrays, pairs: readonly Pair[], componentOf: ComponentNames): Element[] {
  const [inBase, inHead] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))]
  const places: Place[] = [
    ...base.flatMap((item, index) => (inBase.has(index) ? [] : [{ base: item, item, index, array: base }])),
    ...pairs.flatMap(([left, right]) => {
      const [from, item] = [base[left], head[right]]
      return from && item ? [{ base: from, head: item, item, index: right, array: head }] : []
    }),
    ...head.flatMap((item, index) => (inHead.has(index) ? [] : [{ head: item, item, index, array: head }])),
  ]
  const labels = labelAll(places, componentOf)
  return places.map((place) => toListed(place, labels.get(place))).sort(byName)
}

/** A value inside another one. */
export interface Inner {
  readonly step: Step
  readonly value: Json
  /** The array that it is an element of. */
  readonly arrays?: Arrays
}

/** Lists the values right inside one that only one side has. */
export function listInside(value: Json, componentOf: ComponentNames): Inner[] {
  if (value.type === 'object') {
    return Array.from(value.members, ([key, member]) => ({ step: { type: 'member', key }, value: member }))
  }
  if (value.type !== 'array') return []
  const arrays = { base: [], head: value.items }
  const elements = listElements(arrays, [], componentOf)
  return elements.flatMap(({ step, head }) => (head ? [{ step, value: head, arrays }] : []))
}

interface Place extends Partial<JsonPair> {
  readonly item: Json
  readonly index: number
  readonly array: readonly Json[]
}

interface Listed extends Element {
  /** What an item is called. Empty for another element. */
  readonly names: string
  readonly index: number
}

function toListed({ item, index, ...sides }: Place, label: string | undefined): Listed {
  if (label === undefined) return { ...sides, step: { type: 'element', index }, names: '', index }
  const hint = typeOf(item)
  const isShown = hint !== undefined && hint.length <= MAX_HINT && !label.startsWith(hint)
  const step: Step = { type: 'item', label, ...(isShown && { hint }), item }
  return { ...sides, step, names: [label, ...KEYS.map((key) => keyOf(item, key))].join(), index }
}

/** Puts items first. Those that are called the same are in the order of their array. */
function byName(left: Listed, right: Listed): number {
  if (left.names === right.names) return left.index - right.index
  if (left.names === '' || right.names === '') return left.names === '' ? 1 : -1
  return left.names < right.names ? -1 : 1
}

/** Returns a label for each item, none for elements without any ID or name. */
function labelAll(places: readonly Place[], componentOf: ComponentNames): Map<Place, string> {
  const idOf = makeIdOf(places.map(({ item }) => item))
  const named = places.flatMap((place) => {
    const id = idOf(place.item)
    const title = TITLES.map((key) => keyOf(place.item, key)).find((text) => text !== undefined)
    if (id === undefined && title === undefined) return []
    const own = keyOf(place.item, 'name') ?? localizedName(place.item)
    const component = own === undefined ? componentOf(place.item, place.array) : undefined
    return [{ place, id: id && asText(id), own: own && asText(own), component, title: title && asText(title) }]
  })
  const components = countAll(named.map(({ component }) => component))
  const labels = new Map<Place, string>()
  let open = named.map(({ place, id, own, component, title }) => {
    const name = own ?? (components.get(component) === 1 ? component : undefined) ?? title
    const known = name ?? typeOf(place.item)
    const short = withId(known, id?.replace(UUID_END, ''))
    return { place, ways: [name ?? short, short, withId(known, id), `${known ?? id} ${placeOf(place)}`] }
  })
  const taken = new Set<string>()
  for (let way = 0; open.length > 0 && way < 4; way++) {
    const counts = countAll(open.map(({ ways }) => ways[way]))
    const isFree = (label = '') => counts.get(label) === 1 && !taken.has(label)
    const named = open.filter(({ ways }) => isFree(ways[way]))
    open = open.filter(({ ways }) => !isFree(ways[way]))
    for (const { place, ways } of named) labels.set(place, ways[way] ?? '')
    for (const label of labels.values()) taken.add(label)
  }
  return labels
}

function countAll(texts: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function withId(name: string | undefined, id: string | undefined): string | undefined {
  return name === undefined || id === undefined ? (name ?? id) : `${name} (${id})`
}

function placeOf({ index, head }: Place): string {
  return head ? `[${index}]` : `[${index}, before]`
}

function typeOf(item: Json): string | undefined {
  const type = keyOf(item, 'type')
  return type?.startsWith('"') ? asText(type) : undefined
}

/** Returns a name such as that under `localeData.en.name`. */
function localizedName(item: Json): string | undefined {
  if (item.type !== 'object') return undefined
  for (const [key, value] of item.members) {
    if (!/^(locale|locales|localeData|i18n|translations)$/.test(key) || value.type !== 'object') continue
    const names = ['en', ...[...value.members.keys()].sort()].map((language) =>
      keyOf(value.members.get(language) ?? value, 'name'),
    )
    const name = names.find((each) => each !== undefined)
    if (name !== undefined) return name
  }
  return undefined
}

/** Makes a function that returns the name of the item in another array which an item refers to. The earlier documents are asked first. */
export function findComponents(documents: readonly Json[]): ComponentNames {
  const known = documents.map(indexItems)
  return (item, array) => {
    if (item.type !== 'object') return undefined
    for (const key of [...item.members.keys()].sort()) {
      const id = key === 'type' ? undefined : keyOf(item, key)
      const found = id === undefined ? undefined : known.find((items) => items.get(id))?.get(id)
      const isOther = found && found.array !== array && found.item !== item && !isInside(array, found.item)
      const name = isOther ? (keyOf(found.item, 'name') ?? localizedName(found.item)) : undefined
      if (name !== undefined) return asText(name)
    }
    return undefined
  }
}

/** Whether an array is right inside an item, which then is a group and no component. */
function isInside(array: readonly Json[], item: Json): boolean {
  return (
    item.type === 'object' &&
    [...item.members.values()].some((value) => value.type === 'array' && value.items === array)
  )
}

interface Component {
  readonly item: Json
  readonly array: readonly Json[]
}

/** Returns the items of a document by their IDs, undefined for an ID that two have. */
function indexItems(document: Json): Map<string, Component | undefined> {
  const items = new Map<string, Component | undefined>()
  const collect = (value: Json) => {
    if (value.type === 'object') for (const member of value.members.values()) collect(member)
    if (value.type !== 'array') return
    const idOf = makeIdOf(value.items)
    for (const item of value.items) {
      const id = idOf(item)
      if (id?.startsWith('"')) items.set(id, items.has(id) ? undefined : { item, array: value.items })
      collect(item)
    }
  }
  collect(document)
  return items
}
