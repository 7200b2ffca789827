// Finds the flow in a document: which of its places (places.ts) are nodes, and which nodes are connected. If in doubt, it finds none.
//
// A field is a *link* if nearly all its texts, over all items that have it, are IDs of other places, so that `"type": "end"` beside a node `end`
// isn't one. Two forms of flows are known, the surer first:
// 1. Items with two links, called like a source and a target: {"source": "a", "target": "b"}.
// 2. Links inside the node that they start from, or under its ID as a key of a map: {"id": "a", "next": "b"}, {"a": {"main": [[{"node": "b"}]]}}.
//    Source and target are in the same array or map, and the link is called like one: a node's group or its settings refer to other nodes too.
//
// Example: {"States": {"A": {"Next": "B"}, "B": {"Catch": [{"Next": "A"}]}}} has the connections A → B and B → A, the latter called "Catch".

import { type Json, keyOf } from './document.js'
import { canRefer, type Field, keysBetween, MAP_KEY, type Place, type Reference, type Version } from './places.js'

export interface Connection {
  readonly source: Place
  readonly target: Place
  readonly label: string
  /** The IDs of its ends that the document says, as JSON texts. */
  readonly texts: readonly string[]
  /** The innermost place around them: the source, or an item of its own. */
  readonly place: Place
}

/** The nodes of one version, in order, with their connections, and all places. */
export interface Graph {
  readonly places: readonly Place[]
  readonly nodes: readonly Place[]
  readonly connections: readonly Connection[]
}

/** The flow that two versions of a document have. */
export interface FoundFlow {
  readonly base: Graph
  readonly head: Graph
  /** The fields whose texts say where connections lead. */
  readonly links: ReadonlySet<Field>
}

/** A field whose texts are IDs of other places. */
interface Link {
  readonly field: Field
  /** The field of the innermost place around its texts. */
  readonly item: Field
  readonly references: readonly Reference[]
}

/** A connection before it has a label. */
interface Edge {
  readonly source: Place
  readonly target: Place
  readonly links: readonly Field[]
  readonly texts: readonly string[]
  /** The reference to its target, or to its source if that is what refers. */
  readonly reference: Reference
  /** The names of fields that lead to it. */
  readonly keys: readonly string[]
}

const SOURCE = /^(source|from|origin|src|tail|out)$/
const TARGET = /^(target|to|dest|destination|head|in)$/
const FORWARD =
  /^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/
const BACKWARD = /^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/
/** Names of fields that only say that it is a connection. */
const PLAIN =
  /^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i
const LABELS = 'label title name condition if when event type relationship selectedRelationships'.split(' ')
const MAX_LABEL = 60

/** Returns the flow of a document, given its root field and its versions. */
export function findFlow(root: Field, versions: { base: Version; head: Version }): FoundFlow | undefined {
  const found = allFields(root).flatMap(toLink)
  const paired = pairLinks(found)
  const edges = paired.length > 0 ? paired : followLinks(found)
  if (edges.length === 0) return undefined
  const labelOf = makeLabels(edges)
  const toGraph = (version: Version): Graph => {
    const own = edges.filter(({ reference }) => reference.version === version)
    const connections = own.map((edge) => ({ ...edge, label: labelOf(edge), place: edge.reference.place }))
    return { places: version.places, nodes: nodesOf(version, edges), connections }
  }
  const links = new Set(edges.flatMap((edge) => edge.links))
  return { base: toGraph(versions.base), head: toGraph(versions.head), links }
}

function allFields(field: Field): Field[] {
  return [field, ...[...field.inner.values()].flatMap(allFields)]
}

/** Returns the field as a link into the space that most of its texts are IDs of. */
function toLink(field: Field): Link[] {
  let best: readonly Reference[] = []
  // The keys of n8n's `connections` are names of nodes too: the nodes are meant.
  for (const [, all] of [...field.references].sort(
    ([one], [other]) => Number(one === MAP_KEY) - Number(other === MAP_KEY),
  )) {
    const others = all.filter(({ place, target }) => !isInside(place, target))
    // A field that repeats its own item's ID is a copy of it.
    if (others.length > best.length && 2 * others.length >= all.length) best = all
  }
  const [first] = best
  if (first === undefined) return []
  const texts = [...field.texts].filter(([text]) => canRefer(field, text))
  const total = texts.reduce((sum, [, count]) => sum + count, 0)
  // A few words beside IDs, such as "end", mean that the flow ends there.
  const words = texts.length - new Set(best.map(({ text }) => text)).size
  const hasWords = 2 * best.length >= total && words <= 2 && isCalled([field.outer?.key ?? '', field.key], FORWARD)
  return 10 * best.length >= 9 * total || hasWords ? [{ field, item: first.place.field, references: best }] : []
}

function isInside(place: Place | undefined, outer: Place): boolean {
  return place !== undefined && (place === outer || isInside(place.outer, outer))
}

/** Whether one of the words of the keys is called so: `onSuccess` has two. */
function isCalled(keys: readonly string[], pattern: RegExp): boolean {
  return keys.flatMap(wordsOf).some((word) => pattern.test(word.toLowerCase()))
}

function wordsOf(key: string): string[] {
  return key.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
}

/** Finds the items that have a link to their source and a link to their target. */
function pairLinks(links: readonly Link[]): Edge[] {
  return [...new Set(links.map(({ item }) => item))].flatMap((item) => {
    const ends = links.filter(
      (link) => link.item === item && link.references.every(({ target }) => target.field !== item),
    )
    const [source, target] = [bestEnd(ends, SOURCE), bestEnd(ends, TARGET)]
    if (!source || !target || source === target) return []
    const targets = new Map(target.references.map((reference) => [reference.place, reference]))
    return source.references.flatMap((start): Edge[] => {
      const reference = targets.get(start.place)
      if (reference === undefined) return []
      const texts = [start.text, reference.text]
      return [
        {
          reference,
          source: start.target,
          target: reference.target,
          links: [source.field, target.field],
          texts,
          keys: [],
        },
      ]
    })
  })
}

/** Returns the link that is called so and has the most different ends, of equal ones that with the shortest path. */
function bestEnd(links: readonly Link[], pattern: RegExp): Link | undefined {
  return links
    .map((link) => ({ link, keys: keysBetween(link.item, link.field), ends: countTexts(link.references) }))
    .filter(({ keys }) => isCalled(keys, pattern))
    .sort((one, other) => other.ends - one.ends || one.keys.length - other.keys.length)[0]?.link
}

function countTexts(references: readonly Reference[]): number {
  return new Set(references.map(({ text }) => text)).size
}

/** Finds connections whose links are inside their source, or under its ID. */
function followLinks(links: readonly Link[]): Edge[] {
  const found = links.flatMap(({ field, references }) => {
    const fields = new Set(references.map(({ target }) => target.field))
    const edges = references.flatMap((reference): Edge[] => {
      const { place: source, inside } = sourceOf(reference, fields) ?? {}
      if (source === undefined || inside === undefined) return []
      const keys = keysBetween(inside.field, field)
      return [{ reference, source, target: reference.target, links: [field], texts: [reference.text], keys }]
    })
    const keys = edges[0]?.keys ?? []
    const isKeyed = edges[0] !== undefined && !isInside(edges[0].reference.place, edges[0].source)
    const way = isCalled(keys, BACKWARD) ? 'backward' : isKeyed || isCalled(keys, FORWARD) ? 'forward' : 'none'
    return 10 * edges.length >= 9 * references.length ? [{ edges, way }] : []
  })
  const forward = found.flatMap(({ edges, way }) => (way === 'forward' ? edges : []))
  const backward = found.flatMap(({ edges, way }) => (way === 'backward' ? edges : []))
  const edges =
    forward.length > 0 ? forward : backward.map((edge) => ({ ...edge, source: edge.target, target: edge.source }))
  // One connection proves nothing.
  return countTexts(edges.map(({ reference }) => reference)) > 1 ? edges : []
}

/** Returns the nearest place around a reference that can be a source, and the place inside which the reference is: its own or that of its key. */
function sourceOf(reference: Reference, fields: ReadonlySet<Field>): { place: Place; inside: Place } | undefined {
  for (let inside: Place | undefined = reference.place; inside; inside = inside.outer) {
    if (fields.has(inside.field)) return { place: inside, inside }
    const holders = inside.key === undefined ? undefined : reference.version.ids.get(JSON.stringify(inside.key))
    for (const places of holders?.values() ?? []) {
      const [place, ...others] = places.filter(({ field }) => fields.has(field))
      if (place && others.length === 0) return { place, inside }
    }
  }
  return undefined
}

/** Makes the function that calls a connection: by a text beside its link, else by the fields that lead to it and the output that it starts from. */
function makeLabels(edges: readonly Edge[]): (edge: Edge) => string {
  const found = new Map<string, Set<string>>()
  for (const { reference, source } of edges) {
    for (const name of reference.place === source ? [] : LABELS) {
      const text = shortText(reference.place.value.members.get(name))
      if (text !== undefined) found.set(name, (found.get(name) ?? new Set()).add(text))
    }
  }
  // What is equal everywhere and isn't written for people, such as "smoothstep", says nothing.
  const names = [...found].filter(([, texts]) => texts.size > 1 || [...texts][0]?.includes(' ')).map(([name]) => name)
  return ({ reference: { place, slot, value }, source, keys }) => {
    const beside = place === source ? [] : names.map((name) => place.value.members.get(name))
    const text = [value, ...beside].map(shortText).find((each) => each !== undefined)
    const words = keys.filter((key) => !PLAIN.test(key)).map(readable)
    return text ?? [...words, ...(slot === undefined ? [] : [`output ${slot + 1}`])].join(', ')
  }
}

/** `onSuccess` and `on_success` become `On Success`. */
function readable(key: string): string {
  if (!/^on[A-Z_-]/.test(key)) return key
  return wordsOf(key)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** Returns a short text, or a few of them, that says something. */
function shortText(value: Json | undefined): string | undefined {
  if (value?.type === 'array' && value.items.length > 0 && value.items.length < 4) {
    const texts = value.items.map(shortText)
    return texts.includes(undefined) ? undefined : texts.join(', ')
  }
  const text = value?.type === 'string' ? String(JSON.parse(value.text)) : ''
  return text.trim() === '' || text.length > MAX_LABEL || PLAIN.test(text) ? undefined : text
}

/** Returns the ends of connections, and what is in the same array or map: all of the same type, and all if most there are ends. */
function nodesOf({ places }: Version, edges: readonly Edge[]): Place[] {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const types = new Map<Field, Set<string | undefined>>()
  for (const { field, value } of ends) types.set(field, (types.get(field) ?? new Set()).add(keyOf(value, 'type')))
  const surplus = new Map<Field, number>()
  for (const place of places) surplus.set(place.field, (surplus.get(place.field) ?? 0) + (ends.has(place) ? 1 : -1))
  const isNode = ({ field, value }: Place) =>
    types.get(field)?.has(keyOf(value, 'type')) || (surplus.get(field) ?? 0) > 0
  return places.filter((place) => types.has(place.field) && isNode(place))
}
