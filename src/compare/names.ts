/**
 * Says what items are called, and calls each item of an array by another label.
 *
 * 1. An item has a name of its own, also one for a language (`localeData.en.name`) or inside of what it is about, as React Flow has it (`data.label`),
 *    or the name of its component: an item with a name in another array that it refers to.
 * 2. Its label is its name, the name of the component that only it refers to, or its title: the first that it has.
 * 3. If it has none, or if another item has the same, its title or type is followed by its ID: first by the beginning of a UUID, then by all of it.
 * 4. If two items still have one label, their places tell them apart.
 *
 * Example: `[{id:1,name:"A"}, {id:2,name:"A"}, {id:3,componentId:"c"}]` are called `A (1)`, `A (2)` and, if `c` is the ID of an item named `Greet`, `Greet`.
 */
import type { Step } from './changes.js'
import {
  asText,
  firstOf,
  idOf,
  type Json,
  keyOf,
  keysOf,
  memberOf,
  OWN_ID,
  type Sides,
  TITLES,
  titleOf,
  typeOf,
  UUID,
} from './document.js'
import { type Item, itemsOf, type Lists, type Pair, without } from './sequence.js'
import { makeTextOf } from './telling.js'

/** Names of members that refer to an item's container. */
const CONTAINER = /group|parent|folder|owner/i
/** The end of a UUID, whose beginning is enough to tell items of one name apart. */
const UUID_END = /(-[\da-f]{4}){3}-[\da-f]{12}/i
/** Characters of an item's type that are shown beside its name. */
const MAX_HINT = 40

export type Names = ReturnType<typeof makeNames>

/** Makes names from documents. The earlier ones are asked first, and other documents last, where a number may be any ID. */
export function makeNames(documents: readonly Json[], elsewhere = (_id: string): Item | undefined => undefined) {
  const known = documents.map(indexItems)
  const itemOf = (id: string) =>
    known.find((items) => items.get(id))?.get(id) ?? (/[^\d"]/.test(id) ? elsewhere(id) : undefined)

  /** Returns the item with a name that an item refers to. */
  function componentOf(item: Json, array: readonly Json[]): Json | undefined {
    for (const key of keysOf(item).sort()) {
      if (CONTAINER.test(key)) continue
      const text = `${keyOf(item, key)}`
      // Node-RED's `type` of a subflow's instance is "subflow:" and the subflow's ID.
      const id = key === 'type' ? `"${text.split(':')[1]}` : text
      const found = itemOf(id)
      if (found === undefined || ownName(found.item) === undefined) continue
      // The other version's item may be in the same array, too.
      const isAround = known.some((items) => {
        const other = items.get(id)
        return other && (other.array === array || isInside(array, other.item))
      })
      if (key === 'type' || !isAround) return found.item
    }
    return undefined
  }

  /** Returns an item's own name, else that of its component, else its title. */
  function nameOf(item: Json, array: readonly Json[]): string | undefined {
    const title = titleOf(item)
    return ownName(item) ?? ownName(componentOf(item, array)) ?? (title && asText(title))
  }

  /**
   * Returns the name, or else the type, of the item that has an ID (as a JSON text), if only one has it. A word such as "gauge" may be an ID
   * somewhere, and means something else here, unless it `isId`.
   */
  function labelOf(id: string, isId = /\d/.test(id)): string | undefined {
    const found = isId ? itemOf(id) : undefined
    return found && (nameOf(found.item, found.array) ?? typeTextOf(found.item))
  }
  return { itemOf, componentOf, nameOf, labelOf }
}

/** Returns an item's name, for any language, or that inside of what it is about. */
export function ownName(item: Json | undefined): string | undefined {
  const name = firstOf(item, ['name', 'Name'])
  if (name && !UUID.test(name)) return asText(name)
  const isOther = name === undefined && firstOf(item, TITLES) !== undefined
  const title = isOther ? undefined : (titleOf(item) ?? (item && innerName(item)))
  return title && asText(title)
}

function innerName(item: Json): string | undefined {
  const locales = memberOf(item, 'localeData')
  const languages = locales ? ['en', ...keysOf(locales)] : []
  const inner = [...languages.map((language) => memberOf(locales, language)), memberOf(memberOf(item, 'data'), 'node')]
  const names = inner.map((value) => titleOf(value) ?? firstOf(value, ['display_name']))
  return names.find((name) => name !== undefined)
}

/** Whether an array is right inside an item, which then is a group and not a component. */
function isInside(array: readonly Json[], item: Json): boolean {
  const inner = keysOf(item).map((key) => memberOf(item, key))
  return inner.some((value) => value?.type === 'array' && value.items === array)
}

/** A document is asked for its items by the comparison and by the report. */
const indexes = new WeakMap<Json, Map<string, Item | undefined>>()

/** Returns the items of a document by their own IDs, undefined for an ID that two have. */
function indexItems(document: Json): Map<string, Item | undefined> {
  const known = indexes.get(document)
  if (known) return known
  const items = new Map<string, Item | undefined>()
  const collect = (value: Json) => {
    if (value.type === 'object') for (const inner of value.members.values()) collect(inner)
    if (value.type !== 'array') return
    for (const each of itemsOf(value.items)) {
      const keys = keysOf(each.item).filter((key) => OWN_ID.test(key))
      const ids = new Set(keys.flatMap((key) => keyOf(each.item, key) ?? []))
      for (const id of ids) items.set(id, items.has(id) ? undefined : each)
      collect(each.item)
    }
  }
  collect(document)
  indexes.set(document, items)
  return items
}

/** Returns the item with a name that an item refers to. */
export type ComponentOf = Names['componentOf']

/** Lists the elements of two arrays: items in the order of what they are called, then others by their index. */
export function listElements(lists: Lists, pairs: readonly Pair[], componentOf: ComponentOf) {
  const rest = without(lists, pairs)
  const places = [
    ...rest.base.map((base): Place => ({ ...base, base: base.item })),
    ...pairs.map(({ base, head }): Place => ({ ...head, base: base.item, head: head.item })),
    ...rest.head.map((head): Place => ({ ...head, head: head.item })),
  ]
  const labels = labelAll(places, componentOf)
  const textOf = makeTextOf(places.filter((place) => !labels.has(place)).map(({ item }) => item))
  const stepOf = (place: Place) => toStep(place, labels.get(place), textOf(place.item))
  return places.map((place) => ({ ...place, step: stepOf(place) })).sort(byLabel)
}

/** Lists the values right inside one that only one version has. */
export function listInside(value: Json, componentOf: ComponentOf): { step: Step; value: Json }[] {
  if (value.type === 'object') {
    return Array.from(value.members, ([key, member]) => ({ step: { type: 'member', key }, value: member }))
  }
  const elements = value.type === 'array' ? listElements({ base: [], head: itemsOf(value.items) }, [], componentOf) : []
  return elements.map(({ step, item }) => ({ step, value: item }))
}

/** An element in the versions that have it, with its index in `head` if it exists there. */
type Place = Item & Partial<Sides<Json>>

function toStep({ item, index }: Place, label: string | undefined, text: string | undefined): Step {
  return label === undefined ? { type: 'element', index, item, text } : itemStep(item, label)
}

/** Returns the step to an item that is called so. */
export function itemStep(item: Json, label: string): Step {
  const hint = typeTextOf(item)
  const isShown = hint !== undefined && hint.length <= MAX_HINT && !label.startsWith(hint)
  return { type: 'item', label, ...(isShown && { hint }), item }
}

/** Puts items first, by their labels. */
function byLabel({ step: left }: { step: Step }, { step: right }: { step: Step }): number {
  if (left.type === 'item' && right.type === 'item') return left.label < right.label ? -1 : 1
  if (left.type === 'element' && right.type === 'element') return left.index - right.index
  return left.type === 'item' ? -1 : 1
}

/** Returns a label for each item, none for elements without any ID or name. */
function labelAll(places: readonly Place[], componentOf: ComponentOf): Map<Place, string> {
  const labels = new Map<Place, string>()
  const taken = new Set<string>()
  let open = places.filter(({ item }) => (ownName(item) ?? titleOf(item) ?? idOf(item)) !== undefined)
  /** Labels the places that have a label which no other has. */
  const label = (labelOf: (place: Place) => string | undefined) => {
    const found = open.map(labelOf)
    const counts = countAll(found)
    open = open.filter((place, at) => {
      const each = found[at]
      if (each === undefined || counts.get(each) !== 1 || taken.has(each)) return true
      taken.add(each)
      labels.set(place, each)
      return false
    })
  }
  label(({ item }) => ownName(item))
  const named = new Map(
    open.map((place) => [place, ownName(place.item) ?? ownName(componentOf(place.item, place.array))]),
  )
  const counts = countAll([...named.values()])
  const nameOf = (place: Place) => {
    const [name, title] = [named.get(place), titleOf(place.item)]
    return ownName(place.item) ?? (counts.get(name) === 1 ? name : undefined) ?? (title && asText(title))
  }
  const nameWithId = (place: Place, end: RegExp) => {
    const [id, known] = [idOf(place.item), nameOf(place) ?? typeTextOf(place.item)]
    return id ? withId(known, id, end) : known
  }
  label((place) => nameOf(place) ?? nameWithId(place, UUID_END))
  label((place) => nameWithId(place, UUID_END))
  label((place) => nameWithId(place, /$/))
  const placeOf = ({ index, head }: Place) => `[${index}${head ? '' : ', before'}]`
  label((place) => `${nameOf(place) ?? typeTextOf(place.item) ?? nameWithId(place, /$/)} ${placeOf(place)}`)
  return labels
}

/** Returns a name followed by an ID (as JSON), without that end of the ID. */
export function withId(name: string | undefined, id: string, end = UUID_END): string {
  const shown = asText(id).replace(end, '')
  return name ? `${name} (${shown})` : shown
}

/** Returns how often each value occurs. */
export function countAll<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function typeTextOf(item: Json): string | undefined {
  const type = typeOf(item)
  return type?.startsWith('"') ? asText(type) : undefined
}
