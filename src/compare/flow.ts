// Describes what changed in the flow of a file: a picture, and the connections by the names of their ends.
//
// 1. Nodes belong together if the comparison matched them, or if they are equal. A connection is added or removed if only one version has it.
// 2. A change is told by the connections if it consists of the IDs, names and labels of changed ones, and of words that most connections have.
// 3. A node is modified if a change lies in it, or in the component that it refers to, that isn't told by the connections and isn't only layout.
//
// Example: a node X inserted between A and B gives ➖ A → B, ➕ A → X, ➕ X → B. That X exists is left to the list of changes.

import type { Change, FileChanges, Hidden, Step } from './changes.js'
import { asText, isScalar, type Json, keyOf } from './document.js'
import { type Edge, findFlow, type Graph } from './graph.js'
import { makeLayoutTest } from './layout.js'
import { makeNames, type Names, ownName } from './names.js'
import { type DrawnConnection, type DrawnNode, drawFlow } from './picture.js'
import { type Field, MAP_KEY, memberField, type Place } from './places.js'
import { groupBy } from './sequence.js'

export interface Flow {
  /** The source of a Mermaid flowchart. */
  readonly picture?: string
  /** Why the picture is missing although the flow changed. */
  readonly note?: string
  /** In the order of the flow. The names of their ends come from the package. */
  readonly connections: readonly ChangedConnection[]
  /** How many nodes and connections `head` has, or `base` if it was removed. */
  readonly size: { readonly nodes: number; readonly connections: number }
  /** Whether the connections say all that a change says. */
  tells(change: Change): boolean
  /** Returns the name of the item that has an ID (as a JSON text), if a single one has it. */
  labelOf(id: string): string | undefined
  /** Returns the names of both ends if an item only describes a connection. */
  endsOf(item: Json): string | undefined
}

/** A connection that changed, and what it was if only its target or its label differs. */
export interface ChangedConnection extends Connection {
  readonly kind: 'added' | 'removed' | 'rewired'
  readonly was: Connection | undefined
}

interface Connection extends Omit<Edge, 'source' | 'target'>, DrawnConnection {
  readonly source: Node
  readonly target: Node
}

interface Node extends DrawnNode {
  /** In `head` and in `base`. */
  readonly places: readonly Place[]
  /** Its place in the order of nodes. */
  readonly rank: number
  status: DrawnNode['status']
}

/** Describes the flow of a JSON file. `hide` takes secrets out of the picture's labels. */
export function describeFlow(file: FileChanges, hide = (text: string) => text): Flow | undefined {
  const [base, head] = [file.base ?? file.head, file.head ?? file.base]
  if (base === undefined || head === undefined) return undefined
  const names = makeNames([head, base])
  const graph = findFlow(base, head)
  const nodeOf = matchNodes(file, graph, names)
  const nodes = [...new Set(nodeOf.values())].sort((one, other) => one.rank - other.rank)
  const connections = compareConnections(graph, nodeOf)
  const tells = makeTeller(graph, connections)
  markModified(file, nodes, names, tells)
  const ends = new Map(connections.map(({ item, source, target }) => [item, `${source.label} → ${target.label}`]))
  const countHead = (places: readonly Place[]) => places.filter(isInHead).length
  return {
    ...drawFlow(nodes, connections, { isWhole: file.status !== 'modified', hide }),
    connections: listChanged(connections),
    size: { nodes: countHead(graph.nodes), connections: countHead(graph.edges.map(({ source }) => source)) },
    tells,
    labelOf: names.labelOf,
    endsOf: (item) => ends.get(item),
  }
}

function isInHead({ side }: Place): boolean {
  return side === 'head'
}

/** Returns the keys of the maps around a place, and its own. */
function keysOf(place: Place | undefined): string {
  return place ? `${keysOf(place.outer)}/${place.key ?? ''}` : ''
}

/** Returns the nodes by their places, ranked in the order of `head`, a removed one behind the one that it stood behind. */
function matchNodes({ matches }: FileChanges, { places, nodes }: Graph, names: Names): Map<Place, Node> {
  const ranks = new Map(places.map((place, rank) => [place, rank]))
  const idOf = (place: Place) => (place.key === undefined ? `${place.value.id}` : keysOf(place))
  const heads = groupBy(places.filter(isInHead), idOf)
  const matched = groupBy(matches, ({ base }) => base.id)
  const found = new Map<Place, Node>()
  let rank = -1
  for (const place of nodes) {
    if (found.has(place)) continue
    const old = isInHead(place) ? undefined : place
    const match = old && matched.get(old.value.id)?.shift()
    const recent = old ? ((match && heads.get(`${match.head.id}`)?.shift()) ?? heads.get(idOf(old))?.shift()) : place
    rank = (recent && ranks.get(recent)) ?? rank + 1e-6
    const status = recent === undefined ? 'removed' : old ? 'same' : 'added'
    const both = [recent, old].filter((each) => each !== undefined)
    const node: Node = { label: nodeName(recent ?? place, names), status, rank, places: both }
    for (const each of both) found.set(each, node)
  }
  return found
}

/** Returns what a node is called, at least by its type or ID. */
export function nodeName({ key, value, array }: Place, names: Names): string {
  const texts = ['type', 'componentType', 'kind', 'id', 'identifier', 'nodeId'].map((each) => keyOf(value, each))
  return key ?? names.nameOf(value, array) ?? asText(texts.find((text) => text !== undefined) ?? '?')
}

/** Compares the connections, in the order of their sources. Several equal ones are counted. */
function compareConnections({ edges }: Graph, nodeOf: ReadonlyMap<Place, Node>): Connection[] {
  const all = edges.flatMap((edge): Connection[] => {
    const [source, target] = [nodeOf.get(edge.source), nodeOf.get(edge.target)]
    return source && target ? [{ ...edge, source, target, status: isInHead(edge.source) ? 'added' : 'removed' }] : []
  })
  const keyOf = ({ source, target, label }: Connection) => `${source.rank} ${target.rank} ${label}`
  const sides = groupBy(all, ({ status }) => status)
  const left = groupBy(sides.get('removed') ?? [], keyOf)
  const kept = (sides.get('added') ?? []).map(
    (each): Connection => (left.get(keyOf(each))?.pop() ? { ...each, status: 'same' } : each),
  )
  const compared = [...kept, ...[...left.values()].flat()]
  return compared.sort((one, other) => one.source.rank - other.source.rank || one.target.rank - other.target.rank)
}

/** Lists the changed connections. A removed and an added one are one that was rewired if they differ in their label or their target only. */
function listChanged(connections: readonly Connection[]): ChangedConnection[] {
  const changed = connections.filter(({ status }) => status !== 'same')
  const partners = new Map<Connection, Connection>()
  for (const what of ['target', 'label'] as const) {
    const keyOf = (each: Connection) => `${each.source.rank} ${what === 'label' ? each.label : each.target.rank}`
    for (const [one, other, ...more] of groupBy(changed, keyOf).values()) {
      if (!one || !other || more.length > 0 || one.status === other.status) continue
      const isSteady = [one.source, one.target, other.target].every(({ places }) => places.length === 2)
      if (isSteady && !partners.has(one) && !partners.has(other)) partners.set(one, other).set(other, one)
    }
  }
  return changed.flatMap((connection): ChangedConnection[] => {
    const was = partners.get(connection)
    if (connection.status === 'same' || (was && connection.status === 'removed')) return []
    return [{ ...connection, kind: was ? 'rewired' : connection.status, was }]
  })
}

/** Makes the function that tells whether the list of connections says all of a change. */
function makeTeller({ root, nodes }: Graph, connections: readonly Connection[]): Flow['tells'] {
  const changed = connections.filter(({ status }) => status !== 'same')
  const links = new Set<Field | undefined>(changed.flatMap((connection) => connection.links))
  const items = new Set(changed.map(({ item }) => item))
  const nodeFields = new Set<Field | undefined>(nodes.map(({ field }) => field))
  const said = { same: new Set<string>(), added: new Set<string>(), removed: new Set<string>() }
  for (const { status, texts, label, source, target } of changed) {
    const words = [source.label, target.label, ...label.split(', ')].map((word) => JSON.stringify(word))
    for (const text of [...texts, ...words]) said[status].add(text)
  }

  /** Lists the texts and the keys of maps in a value, with their fields. A node has no field, so that it is never said. */
  function textsIn(value: Json | Hidden, field: Field | undefined, key: string): { text: string; field?: Field }[] {
    if (field === undefined || nodeFields.has(field) || value.type === 'hidden') return [{ text: '' }]
    const keys = field.keys.at(-1) === MAP_KEY ? [{ text: JSON.stringify(key), field }] : []
    if (isScalar(value)) return [...keys, { text: value.text, field }]
    const inside = value.type === 'array' ? value.items.map((item) => ['[]', item] as const) : [...value.members]
    return [...keys, ...inside.flatMap(([name, each]) => textsIn(each, memberField(field, name), name))]
  }

  return (change) => {
    if (change.kind === 'reordered' || change.kind === 'moved') return false
    const keys = change.path.map((step) => (step.type === 'member' ? step.key : '[]'))
    const field = keys.reduce(memberField, root)
    const around = change.path.slice(0, -1)
    const isInItem = around.some((step) => step.type === 'item' && items.has(step.item))
    const isSaid = (value: Json | Hidden, words: ReadonlySet<string>) => {
      const texts = textsIn(value, field, keys.at(-1) ?? '')
      const hasLink = texts.some((each) => links.has(each.field))
      const isKnown = (text: string, of: Field) => {
        if (links.has(of)) return words.has(text)
        return isOwnId(of) || (words.has(text) && isNaming(of)) || (hasLink && isUsual(text, of))
      }
      return (hasLink || isInItem) && texts.every((each) => each.field && isKnown(each.text, each.field))
    }
    if (change.kind === 'modified') return isSaid(change.from, said.removed) && isSaid(change.to, said.added)
    return isSaid(change.value, said[change.kind])
  }
}

function isOwnId({ keys }: Field): boolean {
  return /^(_?id|identifier|uuid)$/.test(keys.at(-1) ?? '')
}

/** Whether a field tells an end or a label of a connection. A note may have the same words. */
function isNaming({ keys }: Field): boolean {
  const key = keys.findLast((each) => each !== '[]') ?? ''
  return /^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(key)
}

/** Whether a text is a word or a number that most connections have, such as a type or an index. */
function isUsual(text: string, { texts }: Field): boolean {
  const times = texts.get(text) ?? 0
  const total = [...texts.values()].reduce((sum, count) => sum + count, 0)
  return times > 2 && 2 * times > total && /^"?[\w.-]{0,30}"?$/.test(text)
}

/** Marks the innermost nodes in which something changed that the connections don't say. What they refer to as their component counts too. */
function markModified(file: FileChanges, nodes: readonly Node[], { componentOf }: Names, tells: Flow['tells']): void {
  const isLayout = makeLayoutTest(file)
  const owners = new Map<unknown, Node[]>()
  for (const node of nodes) {
    const [{ id } = {}, other] = node.places.map((place) => place.value)
    for (const { value, array } of node.places) {
      const component = ownName(value) === undefined && componentOf(value, array)
      for (const each of [id !== other?.id && value, component])
        if (each) owners.set(each, [...(owners.get(each) ?? []), node])
    }
  }
  for (const change of file.changes) {
    if (tells(change) || isLayout(change)) continue
    const around = [file.head]
    for (const step of change.path) around.push(inner(around.at(-1), step))
    const found = ['value' in change && change.value, ...around.reverse()].find((value) => owners.has(value))
    for (const node of owners.get(found) ?? []) if (node.status === 'same') node.status = 'modified'
  }
}

function inner(value: Json | undefined, step: Step): Json | undefined {
  if (step.type === 'item') return step.item
  if (step.type === 'member') return value?.type === 'object' ? value.members.get(step.key) : undefined
  return value?.type === 'array' ? value.items[step.index] : undefined
}
