// Finds the flow in a document: which places (places.ts) are nodes, and which nodes are connected. If in doubt, it finds none.
//
// A field is a *link* if nearly all its texts refer to other places, so that `"type": "end"` beside a node `end` isn't one. Two forms are known:
// 1. Items with two links, called like a source and a target: {"source": "a", "target": "b"}.
// 2. Links inside the node that they start from, or under its ID as a key of a map: {"id": "a", "next": "b"}, {"a": {"main": [[{"node": "b"}]]}}.
//    Source and target are in the same array or map, and the link is called like one: a node's group or its settings refer to other nodes, too.
//
// Example: {"States": {"A": {"Next": "B"}, "B": {"Catch": [{"Next": "A"}]}}} has the connections A → B and B → A, the latter called "Catch".

import { idOf, type Json } from './document.js'
import { type Edge, isCalled, LEADS, type Link, labelOf, nameOutputs, SOURCE, wordsOf } from './labels.js'
import { type Field, fieldsIn, isInside, type Place, type Places, type Reference, readPlaces } from './places.js'
import { groupBy } from './sequence.js'

/** A node of one version or of both. */
export interface Node {
  readonly name: string
  /** Its name, and its ID if another node has that name. */
  label: string
  /** Its place in the order of nodes. */
  readonly rank: number
  /** In `head` if it exists there. */
  readonly place: Place
  /** In `base` if it exists in both. */
  readonly old: Place | undefined
  status: 'same' | 'added' | 'modified' | 'removed'
}

export interface Connection extends Edge<Node> {
  readonly status: 'same' | 'added' | 'removed'
}

export type Graph = ReturnType<typeof findFlow>

const TARGET = 'target to dest destination head in'.split(' ')
const ENDS = 'then else default on success failure fail error timeout case cases choice choices branch branches'
const FORWARD = `${LEADS} ${ENDS} outgoing output outputs successor successors`.split(' ')
const BACKWARD = 'after depends dependencies needs requires prev previous predecessor predecessors'.split(' ')

/** Returns the flow of two versions of a document, with no edges if nothing flows. */
export function findFlow(base: Json, head: Json) {
  const found = readPlaces(base, head)
  const links = fieldsIn(found.root).flatMap((field) => linksIn(field, found))
  const paired = nameOutputs(pairLinks(links), found)
  const all = paired.length > 0 ? paired : followLinks(links, found)
  const fields = new Set(all.flatMap(({ source, target }) => [source.field, target.field]))
  const places = groupBy(found.places, ({ field }) => field)
  const copies = [...fields].filter((field) =>
    [...fields].some((other) => isCopy(places.get(field), places.get(other))),
  )
  for (const field of copies) fields.delete(field)
  const edges = all.filter(({ source, target }) => fields.has(source.field) && fields.has(target.field))
  return { root: found.root, nodes: found.places.filter(({ field }) => fields.has(field)), edges }
}

/** Whether most nodes have the ID of one that is further out, such as those of the version that is active, inside the draft. */
function isCopy(inner: readonly Place[] = [], outer: readonly Place[] = []): boolean {
  const depthOf = ([place]: readonly Place[]) => place?.field.keys.length ?? 0
  if (depthOf(outer) >= depthOf(inner)) return false
  const ids = new Set(outer.map(({ value }) => idOf(value)))
  return 2 * inner.filter(({ value }) => idOf(value) !== undefined && ids.has(idOf(value))).length > inner.length
}

/** Returns the links of a field as an array of its own, none if the field isn't a link. */
function linksIn(field: Field, { find }: Places): Link[][] {
  const links = field.references.flatMap((reference) => {
    const target = find(reference.text, reference.place, reference.object)
    return target ? [{ ...reference, field, target }] : []
  })
  // A field that repeats its own item's ID is a copy of it.
  const others = links.filter(({ place, target }) => !isInside(place, target))
  const share = links.length / field.references.length
  // A few words beside IDs, such as "end", mean that the flow ends there.
  const hasFewWords = share >= 0.5 && countTexts(field.references) - countTexts(links) <= 2
  const isSure = share >= 0.9 || (hasFewWords && isCalled(field.keys.slice(-2), FORWARD))
  return isSure && 2 * others.length >= links.length ? [links] : []
}

function countTexts(references: readonly Reference[]): number {
  return new Set(references.map(({ text }) => text)).size
}

/** Finds the items that have a link to their source and a link to their target. */
function pairLinks(all: readonly Link[][]): Edge[] {
  const ends = all.filter((links) => !links.some(({ place, target }) => target.field === place.field))
  return [...groupBy(ends, ([link]) => link?.place.field).values()].flatMap((beside) => {
    const sources = groupBy(beside, (links) => endOf(links, SOURCE))
    const targets = groupBy(beside, (links) => endOf(links, TARGET))
    sources.delete(undefined)
    const found = [...sources].flatMap(([end, starts]) =>
      starts.flatMap((one) => (targets.get(end) ?? []).map((other) => pairEnds(one, other))),
    )
    // A group around both ends connects nothing. What is inside a node, such as its port, isn't the node.
    found.sort((one, other) => countBetween(other) - countBetween(one) || depthOf(one) - depthOf(other))
    return found[0] ?? []
  })
}

/** Returns what is called like an end without that name: "id" for `source.id` and for `targetId`, undefined if it isn't an end. */
function endOf([link]: readonly Link[], names: readonly string[]): string | undefined {
  const words = wordsOf(link?.field.keys.slice(-2) ?? [])
  const others = words.filter((word) => !names.includes(word))
  return others.length < words.length ? others.join(' ') : undefined
}

function pairEnds(sources: readonly Link[], targets: readonly Link[]): Edge[] {
  const starts = new Map(sources.map((link) => [link.place, link]))
  return targets.flatMap((link): Edge[] => {
    const start = starts.get(link.place)
    const ends = start && { source: start.target, target: link.target, links: [start, link] }
    return ends ? [{ ...ends, label: labelOf(link, link.place, []), item: link.place.value }] : []
  })
}

/** Counts the edges of which no end is inside the other one. */
function countBetween(edges: readonly Edge[]): number {
  return edges.filter(({ source, target }) => !isInside(source, target) && !isInside(target, source)).length
}

function depthOf([edge]: readonly Edge[]): number {
  return edge ? edge.source.field.keys.length + edge.target.field.keys.length : 0
}

/** Finds connections whose links are inside their source, or under its ID. */
function followLinks(fields: readonly Link[][], places: Places): Edge[] {
  const [forward, backward]: [Edge[], Edge[]] = [[], []]
  const keyed = new Set<string | undefined>()
  for (const links of fields) {
    const starts = links.flatMap((link) => startOf(link, places))
    const [first] = starts
    if (first === undefined || 10 * starts.length < 9 * links.length) continue
    const keys = first.link.field.keys.slice(first.inside.field.keys.length)
    const own = starts.filter(({ source, inside }) => source !== inside)
    for (const { inside } of own) keyed.add(inside.key)
    const isBackward = isCalled(keys, BACKWARD)
    if (!isBackward && own.length === 0 && !isCalled(keys, FORWARD)) continue
    for (const { link, source } of starts) {
      const item = link.place === source ? undefined : link.place
      const said = { label: labelOf(link, item, keys), links: [link], item: item?.value }
      if (isBackward) backward.push({ source: link.target, target: source, ...said })
      else forward.push({ source, target: link.target, ...said })
    }
  }
  const all = forward.length < backward.length ? backward : forward
  // A text that is a node's name by chance refers to nothing if IDs do.
  const byId = all.filter(({ links }) => links.some(({ text, target }) => target.key ?? idOf(target.value) === text))
  const edges = joinMutual(2 * byId.length > all.length ? byId : all)
  // One connection proves nothing, nor do items that all refer to one, unless they do it under their own IDs.
  return keyed.size > 1 || countTexts(edges.flatMap(({ links }) => links)) > 1 ? edges : []
}

/**
 * Joins the connections of two nodes that refer to each other by one field, such as the ends of a virtual wire, if nearly all its links do so. The one
 * connection starts where other fields only lead to, and ends where others only start.
 */
function joinMutual(edges: readonly Edge[]): Edge[] {
  const fieldOf = ({ links: [link] }: Edge) => link?.field
  return [...groupBy(edges, fieldOf)].flatMap(([field, all]) => {
    const starting = [...groupBy(all, ({ source }) => source)]
    const known = new Map(starting.map(([place, from]) => [place, new Map(from.map((edge) => [edge.target, edge]))]))
    const backOf = ({ source, target }: Edge) => known.get(target)?.get(source)
    if (10 * all.filter(backOf).length < 9 * all.length) return all
    const others = edges.filter((edge) => fieldOf(edge) !== field)
    const [starts, ends] = [new Set(others.map(({ source }) => source)), new Set(others.map(({ target }) => target))]
    const isWay = ({ source, target }: Edge) =>
      ends.has(source) && !starts.has(source) && starts.has(target) && !ends.has(target)
    return all.flatMap((edge) => {
      const back = backOf(edge)
      if (!back || isWay(edge) === isWay(back)) return edge
      return isWay(edge) ? { ...edge, links: [...edge.links, ...back.links] } : []
    })
  })
}

/** Finds the source of a link: the nearest place around it that is like its target, or whose key is the ID of such a place. */
function startOf(link: Link, { find }: Places) {
  for (let inside: Place | undefined = link.place; inside; inside = inside.outer) {
    const named = find(JSON.stringify(inside.key), inside)
    const source = [inside, named].find((each) => each?.field === link.target.field)
    if (source) return [{ link, source, inside }]
  }
  return []
}
