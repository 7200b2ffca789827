// Finds the flow in a document: which places (places.ts) are nodes, and which nodes are connected. If in doubt, it finds none.
//
// A field is a *link* if nearly all its texts refer to other places, so that `"type": "end"` beside a node `end` isn't one. Two forms are known:
// 1. Items with two links, called like a source and a target: {"source": "a", "target": "b"}.
// 2. Links inside the node that they start from, or under its ID as a key of a map: {"id": "a", "next": "b"}, {"a": {"main": [[{"node": "b"}]]}}.
//    Source and target are in the same array or map, and the link is called like one: a node's group or its settings refer to other nodes, too.
//
// Example: {"States": {"A": {"Next": "B"}, "B": {"Catch": [{"Next": "A"}]}}} has the connections A → B and B → A, the latter called "Catch".

import type { Json } from './document.js'
import { type Field, isInside, type Place, type Places, type Reference, readPlaces } from './places.js'

/** A connection in one version. */
export interface Edge {
  readonly source: Place
  readonly target: Place
  /** Empty if it has none. */
  readonly label: string
  /** The fields that say its ends, and the IDs that they say, as JSON. */
  readonly links: readonly Field[]
  readonly texts: readonly string[]
  /** The item that only describes it, if there is one. */
  readonly item: Json | undefined
}

export type Graph = ReturnType<typeof findFlow>

interface Link {
  readonly field: Field
  /** The field of the innermost place around it, and the keys on the way from there. */
  readonly item: Field
  readonly keys: readonly string[]
  readonly references: readonly (Reference & { target: Place })[]
}

const SOURCE = /^(source|from|origin|src|tail|out)$/
const TARGET = /^(target|to|dest|destination|head|in)$/
const FORWARD =
  /^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/
const BACKWARD = /^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/
/** Names of fields that only say that it is a connection. */
const PLAIN =
  /^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i
const LABELS = 'label title name condition if when event type relationship selectedRelationships'.split(' ')
const MAX_LABEL = 60

/** Returns the flow of two versions of a document, with no edges if nothing flows. */
export function findFlow(base: Json, head: Json) {
  const found = readPlaces(base, head)
  const links = fieldsIn(found.root).flatMap((field) => toLink(field, found))
  const paired = pairLinks(links)
  const edges = paired.length > 0 ? paired : followLinks(links, found)
  const fields = new Set(edges.flatMap(({ source, target }) => [source.field, target.field]))
  return { ...found, nodes: found.places.filter(({ field }) => fields.has(field)), edges }
}

function fieldsIn(field: Field): Field[] {
  return [field, ...[...field.inner.values()].flatMap(fieldsIn)]
}

function toLink(field: Field, { find }: Places): Link[] {
  const references = field.references.flatMap((reference) => {
    const target = find(reference.text, reference.place)
    return target ? [{ ...reference, target }] : []
  })
  const item = references[0]?.place.field
  // A field that repeats its own item's ID is a copy of it.
  const others = references.filter(({ place, target }) => !isInside(place, target))
  if (item === undefined || 2 * others.length < references.length) return []
  const share = references.length / field.references.length
  // A few words beside IDs, such as "end", mean that the flow ends there.
  const hasFewWords = share >= 0.5 && countTexts(field.references) - countTexts(references) <= 2
  const isSure = share >= 0.9 || (hasFewWords && isCalled(field.keys.slice(-2), FORWARD))
  return isSure ? [{ field, item, keys: field.keys.slice(item.keys.length), references }] : []
}

function countTexts(references: readonly Reference[]): number {
  return new Set(references.map(({ text }) => text)).size
}

/** Whether one of the words of the keys is called so: `onSuccess` has two. */
function isCalled(keys: readonly string[], pattern: RegExp): boolean {
  const words = keys.flatMap((key) => key.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/))
  return words.some((word) => pattern.test(word.toLowerCase()))
}

/** Finds the items that have a link to their source and a link to their target. */
function pairLinks(links: readonly Link[]): Edge[] {
  return links.flatMap((last) => {
    const isEnd = ({ item, references }: Link) => !references.some(({ target }) => target.field === item)
    const beside = links.filter((link) => link.item === last.item && isEnd(link))
    const first = bestEnd(beside, SOURCE)
    if (!first || bestEnd(beside, TARGET) !== last) return []
    const starts = new Map(first.references.map((reference) => [reference.place, reference]))
    return last.references.flatMap((reference): Edge[] => {
      const { place, target, text } = reference
      const start = starts.get(place)
      const said = { links: [first.field, last.field], texts: [start?.text ?? '', text] }
      const label = labelOf(reference, place, [])
      return start ? [{ source: start.target, target, label, item: place.value, ...said }] : []
    })
  })
}

/** Returns the link that is called so and has the most different ends, of equal ones that with the shortest path. */
function bestEnd(links: readonly Link[], pattern: RegExp): Link | undefined {
  const score = ({ references, keys }: Link) => 100 * countTexts(references) - keys.length
  return links.filter(({ keys }) => isCalled(keys, pattern)).sort((one, other) => score(other) - score(one))[0]
}

/** Finds connections whose links are inside their source, or under its ID. */
function followLinks(links: readonly Link[], places: Places): Edge[] {
  const found: { forward: Edge[]; backward: Edge[] } = { forward: [], backward: [] }
  const starts = new Set<string | undefined>()
  for (const { field, references } of links) {
    let keys: readonly string[] = []
    const keyed = new Set<string | undefined>()
    const edges = references.flatMap((reference): Edge[] => {
      const { place, target, text } = reference
      const { source, inside } = startOf(place, target, places) ?? {}
      if (!source || !inside) return []
      keys = field.keys.slice(inside.field.keys.length)
      if (source !== inside) keyed.add(inside.key)
      const item = place === source ? undefined : place
      const label = labelOf(reference, item, keys)
      return [{ source, target, label, links: [field], texts: [text], item: item?.value }]
    })
    if (10 * edges.length < 9 * references.length) continue
    const turned = edges.map((edge) => ({ ...edge, source: edge.target, target: edge.source }))
    if (isCalled(keys, BACKWARD)) found.backward.push(...turned)
    else if (keyed.size > 0 || isCalled(keys, FORWARD)) found.forward.push(...edges)
    for (const key of keyed) starts.add(key)
  }
  const edges = found.forward.length < found.backward.length ? found.backward : found.forward
  // One connection proves nothing, nor do items that all refer to one, unless they do it under their own IDs.
  return starts.size > 1 || new Set(edges.flatMap(({ texts }) => texts)).size > 1 ? edges : []
}

/** Returns the nearest place around another that is like a target, or whose key is the ID of such a place. */
function startOf(place: Place, { field }: Place, { find }: Places): { source: Place; inside: Place } | undefined {
  for (let inside: Place | undefined = place; inside; inside = inside.outer) {
    const named = inside.key === undefined ? undefined : find(JSON.stringify(inside.key), inside)
    const source = [inside, named].find((each) => each?.field === field)
    if (source) return { source, inside }
  }
  return undefined
}

/** Calls a connection by a text beside its link, else by the fields that lead to it and the output that it starts from. */
function labelOf({ slot, value }: Reference, item: Place | undefined, keys: readonly string[]): string {
  const beside = LABELS.map((name) => {
    const [field, text] = [item?.field.inner.get(name), shortText(item?.value.members.get(name))]
    // What is equal everywhere and isn't written for people, such as "smoothstep", says nothing.
    const varies = field && field.texts.size + (field.inner.get('[]')?.texts.size ?? 0) > 1
    return varies || text?.includes(' ') ? text : undefined
  })
  const words = keys.filter((key) => !PLAIN.test(key))
  const output = slot === undefined ? [] : [`output ${slot + 1}`]
  return [shortText(value), ...beside].find((text) => text) ?? [...words, ...output].join(', ')
}

/** Returns a short text, or a few of them, that says something. */
function shortText(value: Json | undefined): string | undefined {
  if (value?.type === 'array' && value.items.length > 0 && value.items.length < 4) {
    const texts = value.items.map(shortText)
    return texts.includes(undefined) ? undefined : texts.join(', ')
  }
  const text = value?.type === 'string' ? String(JSON.parse(value.text)) : ''
  return text.trim() === '' || text.length > MAX_LABEL ? undefined : text
}
