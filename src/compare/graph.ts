// Finds the flow in a document: which of its items are nodes, and which nodes are connected. It knows no schema. If in doubt, it finds none.
//
// A field is a *link* if nearly all its texts, over all items that have it, are IDs of other places (graph-fields.ts), so that `"type": "end"`
// beside a node `end` is none. Two forms of flows are known, the surer first:
// 1. Items with two links, called like a source and a target: {"source": "a", "target": "b"}.
// 2. Links inside the node that they start from, or under its ID as a key of a map: {"id": "a", "next": "b"}, {"a": {"main": [[{"node": "b"}]]}}.
//    Source and target are of the same array or map, and the link is called like one (`next`, `then`, `wires`) or, if none is, leads to many
//    different nodes. A node's group or its settings are shared by many nodes.
//
// Example: {"States": {"A": {"Next": "B"}, "B": {"Catch": [{"Next": "A"}]}}} has the connections A → B and B → A, the latter called "Catch".

import type { Json, JsonObject } from './document.js'
import { canRefer, type Field, keysBetween, MAP_KEY, type Place, type Reference, type Version } from './graph-fields.js'

export interface Connection {
  readonly source: Place
  readonly target: Place
  readonly label: string
  /** What the document says of it, as JSON texts: IDs and label. */
  readonly texts: readonly string[]
}

/** The nodes of one version, in order, with their connections. */
export interface Graph {
  readonly nodes: readonly Place[]
  readonly connections: readonly Connection[]
}

/** The flow that versions of one document have. */
export interface FoundFlow {
  /** One graph for each version. */
  readonly graphs: readonly Graph[]
  /** The fields whose texts say where connections lead and what they are called. */
  readonly fields: ReadonlySet<Field>
  /** The fields of items that are nothing but a connection. */
  readonly items: ReadonlySet<Field>
}

/** A field whose texts are IDs of other places. */
interface Link {
  readonly field: Field
  /** The field of the innermost place around its texts. */
  readonly item: Field
  readonly references: readonly Reference[]
  readonly isSure: boolean
}

/** A connection before it has a label. */
interface Edge {
  readonly version: Version
  readonly source: Place
  readonly target: Place
  /** The innermost place around it. */
  readonly place: Place
  readonly slot?: number | undefined
  readonly value?: Json | undefined
  /** The names of fields that lead to it. */
  readonly keys: readonly string[]
  readonly texts: readonly string[]
  readonly fields: readonly Field[]
}

const SOURCE = /^(source|from|origin|src|tail|begin|out)$/
const TARGET = /^(target|to|dest|destination|head|into|in)$/
const FORWARD =
  /^(next|then|else|default|goto|to|target|targets|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|jump|on)$/
const BACKWARD = /^(after|depends|dependencies|needs|requires|prev|previous|predecessors?|upstream)$/
const NEVER = /^(parent|group|owner|folder|container|scope|layer|component|template|type)$/
const LABELS = [
  'label',
  'title',
  'name',
  'condition',
  'if',
  'when',
  'event',
  'type',
  'kind',
  'relationship',
  'selectedRelationships',
  'sourceHandle',
]
/** Names of fields that only say that it is a connection. */
const PLAIN =
  /^(next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|runafter|depends_?on|needs|requires|previous)$/i
const MAX_LABEL = 60

/** Returns the flow of a document, given its root field and its versions. */
export function findFlow(root: Field, versions: readonly Version[]): FoundFlow | undefined {
  const links = allFields(root).flatMap(toLink)
  const paired = pairLinks(links)
  const edges = paired.length > 0 ? paired : followLinks(links)
  if (edges.length === 0) return undefined
  const labels = labelsOf(edges)
  const connections = edges.map((edge) => ({ edge, connection: labelled(edge, labels.get(edge.place.field)) }))
  const graphs = versions.map((version): Graph => {
    const own = connections.filter(({ edge }) => edge.version === version).map(({ connection }) => connection)
    return { nodes: nodesOf(version, own, edges), connections: own }
  })
  const labelFields = [...labels].flatMap(([item, name]) => item.inner.get(name ?? '') ?? [])
  return {
    graphs,
    fields: new Set([...edges.flatMap(({ fields }) => fields), ...labelFields]),
    items: new Set(paired.map(({ place }) => place.field)),
  }
}

function allFields(field: Field): Field[] {
  return [field, ...[...field.inner.values()].flatMap(allFields)]
}

/** Returns the field as a link into the space that most of its texts are IDs of. */
function toLink(field: Field): Link[] {
  let best: Reference[] = []
  for (const space of [...field.references.keys()].sort(bySpace)) {
    const all = field.references.get(space) ?? []
    const others = all.filter(({ place, target }) => !isInside(place, target))
    // A field that repeats its own item's ID is a copy of it.
    if (others.length > best.length && 2 * others.length >= all.length) best = all
  }
  const first = best[0]
  if (first === undefined) return []
  const texts = [...field.texts].filter(([text]) => canRefer(field, text))
  const total = texts.reduce((sum, [, count]) => sum + count, 0)
  const unknown = texts.length - new Set(best.map(({ text }) => text)).size
  const isSure = 10 * best.length >= 9 * total
  // A few words beside IDs, such as "end", mean that there is no next node.
  const hasWords =
    2 * best.length >= total && unknown <= 2 && wordsOf(keysBetween(first.place.field, field)).some(isForward)
  return isSure || hasWords ? [{ field, item: first.place.field, references: best, isSure }] : []
}

/** IDs before names, keys of maps last. */
function bySpace(one: string, other: string): number {
  return rankOf(one) - rankOf(other)
}

function rankOf(space: string): number {
  if (space === MAP_KEY) return 3
  if (/^(name|label|title|key|alias)$/.test(space)) return 2
  return /^_?id$/.test(space) ? 0 : 1
}

function isInside(place: Place | undefined, outer: Place): boolean {
  return place !== undefined && (place === outer || isInside(place.outer, outer))
}

/** Returns the words that keys consist of: `onSuccess` has two. */
function wordsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => key.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).map((word) => word.toLowerCase())
}

function isForward(word: string): boolean {
  return FORWARD.test(word)
}

/** Finds the items that have a link to their source and a link to their target. */
function pairLinks(links: readonly Link[]): Edge[] {
  const items = new Set(links.map(({ item }) => item))
  return [...items].flatMap((item) => {
    const ends = links.filter((link) => link.isSure && link.item === item)
    const [source, target] = [bestEnd(ends, SOURCE), bestEnd(ends, TARGET)]
    if (!source || !target || source === target) return []
    const targets = new Map(target.references.map((reference) => [reference.place, reference]))
    return source.references.flatMap((start): Edge[] => {
      const { version, place } = start
      const end = targets.get(place)
      if (end === undefined) return []
      const texts = [start.text, end.text]
      return [
        {
          version,
          place,
          source: start.target,
          target: end.target,
          keys: [],
          texts,
          fields: [source.field, target.field],
        },
      ]
    })
  })
}

/** Returns the link that is called by one of the words, has the most different ends and the shortest path. */
function bestEnd(links: readonly Link[], words: RegExp): Link | undefined {
  const named = links
    .filter(({ item, field }) => wordsOf(keysBetween(item, field)).some((word) => words.test(word)))
    .filter(({ item, references }) => !references.some(({ target }) => target.field === item))
    .map((link) => ({ link, ends: new Set(link.references.map(({ target }) => target)).size }))
  const length = ({ item, field }: Link) => keysBetween(item, field).length
  return named.sort((one, other) => other.ends - one.ends || length(one.link) - length(other.link))[0]?.link
}

/** Finds connections whose links are inside their source, or under its ID. */
function followLinks(links: readonly Link[]): readonly Edge[] {
  const found = links.flatMap((link) => {
    const fields = new Set(link.references.map(({ target }) => target.field))
    const edges = link.references.flatMap((reference): Edge[] => {
      const source = sourceOf(reference, fields)
      if (source === undefined) return []
      const { version, place, target, slot, value, text } = reference
      const keys = keysBetween(source.inside.field, link.field)
      return [{ version, place, source: source.place, target, slot, value, keys, texts: [text], fields: [link.field] }]
    })
    const words = wordsOf(edges[0]?.keys ?? [])
    if (10 * edges.length < 9 * link.references.length || words.some((word) => NEVER.test(word))) return []
    const isKeyed = edges[0] !== undefined && !isInside(edges[0].place, edges[0].source)
    return [
      { link, edges, isNamed: isKeyed || words.some(isForward), isBackward: words.some((word) => BACKWARD.test(word)) },
    ]
  })
  const named = found.filter(({ isNamed, isBackward }) => isNamed && !isBackward)
  if (named.length > 0) return enough(named.flatMap(({ edges }) => edges))
  const backward = found.filter(({ isBackward }) => isBackward)
  if (backward.length > 0) return enough(backward.flatMap(({ edges }) => edges.map(reversed)))
  const others = found.map(({ link, edges }) => ({ link, edges, targets: countTargets(edges) }))
  const best = others.sort((one, other) => other.targets - one.targets)[0]
  const versions = new Set(best?.edges.map(({ version }) => version)).size
  const isVaried = best && best.targets > 2 && 2 * versions * best.targets >= best.edges.length
  return isVaried && best.link.isSure ? best.edges : []
}

/** One connection is no proof. */
function enough(edges: readonly Edge[]): readonly Edge[] {
  return countTargets(edges) > 1 ? edges : []
}

/** Counts the IDs of targets, at least as many as each version has. */
function countTargets(edges: readonly Edge[]): number {
  return new Set(edges.map(({ texts }) => texts[0])).size
}

function reversed(edge: Edge): Edge {
  return { ...edge, source: edge.target, target: edge.source }
}

/** Returns the nearest place around a reference that can be a source, and the place inside which the reference is: its own or that of its key. */
function sourceOf(reference: Reference, fields: ReadonlySet<Field>): { place: Place; inside: Place } | undefined {
  for (let inside: Place | undefined = reference.place; inside; inside = inside.outer) {
    if (fields.has(inside.field)) return { place: inside, inside }
    if (inside.key === undefined) continue
    const id = JSON.stringify(inside.key)
    for (const holders of reference.version.ids.get(id)?.values() ?? []) {
      const [place, ...others] = holders.filter(({ field }) => fields.has(field))
      if (place && others.length === 0) return { place, inside }
    }
  }
  return undefined
}

/** Returns by which member connections are called, for each field of items with some: the one that has a short text in the most of them. */
function labelsOf(edges: readonly Edge[]): ReadonlyMap<Field, string | undefined> {
  const items = new Map<Field, Place[]>()
  for (const { place, source } of edges) {
    const places = items.get(place.field) ?? []
    items.set(place.field, places)
    if (place !== source) places.push(place)
  }
  const used = new Set(edges.flatMap(({ fields }) => fields))
  return new Map(
    [...items].map(([field, places]) => {
      const counted = LABELS.filter((name) => !used.has(field.inner.get(name) ?? field)).map((name) => {
        const texts = places.flatMap(({ value }) => shortText(value.members.get(name)) ?? [])
        // What is equal everywhere and isn't written for people, such as "smoothstep", says nothing.
        const isTelling = new Set(texts).size > 1 || texts[0]?.includes(' ')
        return { name, count: isTelling ? texts.length : 0 }
      })
      const best = counted.sort((one, other) => other.count - one.count)[0]
      return [field, best && best.count > 0 ? best.name : undefined]
    }),
  )
}

/** Calls a connection by the text beside it, else by the fields that lead to it and by the output that it starts from. */
function labelled({ source, target, place, slot, value, keys, texts }: Edge, name: string | undefined): Connection {
  const text = shortText(value ?? (name === undefined ? undefined : place.value.members.get(name)))
  if (text !== undefined)
    return { source, target, label: text, texts: [...texts, ...text.split(', ').map((each) => JSON.stringify(each))] }
  const words = keys.filter((key) => !/^(\[\]|\*|\{\})$/.test(key) && !PLAIN.test(key)).map(readable)
  const label = [...words, ...(slot === undefined ? [] : [`output ${slot + 1}`])].join(', ')
  return { source, target, label, texts }
}

/** `onSuccess` and `on_success` become `On Success`. */
function readable(key: string): string {
  if (!/^on[A-Z_-]/.test(key)) return key
  return wordsOf([key])
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

/** Returns the ends of connections, and what stands in the same arrays and is of the same type, or of any type if most there are connected. */
function nodesOf({ places }: Version, connections: readonly Connection[], edges: readonly Edge[]): Place[] {
  const ends = new Set(connections.flatMap(({ source, target }) => [source, target]))
  const all = edges.flatMap(({ source, target }) => [source, target])
  const kinds = new Map<Field, Set<string>>()
  for (const { field, value } of all) kinds.set(field, (kinds.get(field) ?? new Set()).add(typeOf(value)))
  const isMostly = new Set(
    [...kinds.keys()].filter((field) => {
      const there = places.filter((place) => place.field === field)
      return 2 * there.filter((place) => ends.has(place)).length >= there.length
    }),
  )
  return places.filter(
    (place) => ends.has(place) || kinds.get(place.field)?.has(typeOf(place.value)) || isMostly.has(place.field),
  )
}

function typeOf({ members }: JsonObject): string {
  const type = members.get('type')
  return type?.type === 'string' ? type.text : ''
}
