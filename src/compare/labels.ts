/**
 * Calls the items of an array by what a person knows them by, each by another label.
 *
 * 1. By its name, the name of the component that only it refers to, its label, title or display name: the first that it has.
 * 2. If it has none, or if another item has the same, by its type or that name, and its ID: first by the beginning of a UUID, then by all of it.
 * 3. If two items still have one label, by their places.
 *
 * Example: `[{id:1,name:"A"}, {id:2,name:"A"}, {id:3,componentId:"c"}]` are called `A (1)`, `A (2)` and, if `c` is the ID of an item named `Greet`, `Greet`.
 */
import type { Step } from './changes.js'
import { type Arrays, asText, idOf, type Json, type JsonPair, keyOf, titleOf } from './document.js'
import { type ComponentNames, ownName } from './names.js'
import type { Pair } from './sequence.js'

/** An element on each side that has it. */
export interface Element extends Partial<JsonPair> {
  readonly step: Step
}

/** The end of a UUID, whose beginning is enough to tell items of one name apart. */
const UUID_END = /(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Characters of an item's type that are shown beside its name. */
const MAX_HINT = 40

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
  return places.map((place) => toElement(place, labels.get(place))).sort(byLabel)
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

function toElement({ item, index, base, head }: Place, label: string | undefined): Element {
  const sides = { ...(base && { base }), ...(head && { head }) }
  if (label === undefined) return { ...sides, step: { type: 'element', index } }
  const hint = typeOf(item)
  const isShown = hint !== undefined && hint.length <= MAX_HINT && !label.startsWith(hint)
  return { ...sides, step: { type: 'item', label, ...(isShown && { hint }), item } }
}

/** Puts items first, by their labels. */
function byLabel({ step: left }: Element, { step: right }: Element): number {
  if (left.type === 'item' && right.type === 'item') return left.label < right.label ? -1 : 1
  if (left.type === 'element' && right.type === 'element') return left.index - right.index
  return left.type === 'item' ? -1 : 1
}

/** Returns a label for each item, none for elements without any ID or name. */
function labelAll(places: readonly Place[], componentOf: ComponentNames): Map<Place, string> {
  const labels = new Map<Place, string>()
  const taken = new Set<string>()
  let open = places.flatMap((place): Named[] => {
    const [own, title] = [ownName(place.item), titleOf(place.item)]
    if (own === undefined && title === undefined && idOf(place.item) === undefined) return []
    const component = own === undefined ? componentOf(place.item, place.array) : undefined
    return [{ place, own, component, name: own ?? (title && asText(title)) }]
  })
  const components = countAll(open.map(({ component }) => component))
  open = open.map((each) =>
    each.component !== undefined && components.get(each.component) === 1 ? { ...each, name: each.component } : each,
  )
  for (const labelOf of [
    ({ own }: Named) => own,
    (each: Named) => each.name ?? withId(each, UUID_END),
    (each: Named) => withId(each, UUID_END),
    (each: Named) => withId(each),
    ({ place, name }: Named) => `${name ?? typeOf(place.item) ?? withId({ place, name })} ${placeOf(place)}`,
  ]) {
    const found = open.map(labelOf)
    const counts = countAll(found)
    open = open.filter(({ place }, at) => {
      const label = found[at]
      if (label === undefined || counts.get(label) !== 1 || taken.has(label)) return true
      taken.add(label)
      labels.set(place, label)
      return false
    })
  }
  return labels
}

interface Named {
  readonly place: Place
  readonly own: string | undefined
  readonly component: string | undefined
  readonly name: string | undefined
}

function countAll(texts: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Returns an item's name or type with its ID, if it has one, or its ID without an end. */
function withId({ place: { item }, name }: Pick<Named, 'place' | 'name'>, end: RegExp | string = ''): string {
  const [id, known] = [idOf(item), name ?? typeOf(item)]
  if (id === undefined) return known ?? ''
  const shown = asText(id).replace(end, '')
  return known === undefined ? shown : `${known} (${shown})`
}

function placeOf({ index, head }: Place): string {
  return head ? `[${index}]` : `[${index}, before]`
}

function typeOf(item: Json): string | undefined {
  const type = keyOf(item, 'type')
  return type?.startsWith('"') ? asText(type) : undefined
}
