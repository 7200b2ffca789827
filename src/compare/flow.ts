// Describes what changed in the flow of a file: a picture, and the connections by the names of their ends.
//
// 1. The flow is found in both versions at once (graph.ts). Nodes belong together if the comparison matched them, or if they are equal.
// 2. A connection is added or removed if only one version has it. One of each that differ in their target or their label only are one that was rewired.
// 3. A change is told by the connections if it consists of the IDs, names and labels of changed ones, and of words that most connections have.
// 4. A node is modified if a change lies in it, or in the component that it refers to, that isn't told by the connections and isn't only layout.
//
// Example: a node X inserted between A and B gives ➖ A → B, ➕ A → X, ➕ X → B. That X exists is left to the list of changes.

import type { Change, FileChanges, Hidden, Step } from './changes.js'
import { asText, isScalar, type Json, keyOf } from './document.js'
import { type Edge, findFlow, type Graph } from './graph.js'
import { makeLayoutTest } from './layout.js'
import { makeNames, type Names, ownName } from './names.js'
import { type DrawnConnection, type DrawnNode, drawFlow } from './picture.js'
import { type Field, MAP_KEY, memberField, type Place } from './places.js'

export interface Flow {
  /** The source of a Mermaid flowchart. */
  readonly picture?: string
  /** Why the picture is missing although the flow changed. */
  readonly note?: string
  /** Those that changed, in the order of the flow. The names of their ends come from the package. */
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

/** A connection that changed, and what it was before if it was rewired. */
export interface ChangedConnection extends Connection {
  readonly kind: 'added' | 'removed' | 'rewired'
  readonly was: Connection | undefined
}

interface Connection extends Omit<Edge, 'source' | 'target' | 'label'>, DrawnConnection<Node> {}

/** A node, and its places in `head` and `base`. */
interface Node extends DrawnNode {
  readonly places: readonly Place[]
  /** Its place in the order of nodes. */
  rank: number
  status: DrawnNode['status']
}

/** What the ID of an item is called. */
const OWN_ID = /^(_?id|identifier|uuid)$/

/** Describes the flow of a JSON file. `hide` takes secrets out of the picture's labels. */
export function describeFlow(file: FileChanges, hide = (text: string) => text): Flow | undefined {
  const [base, head] = [file.base ?? file.head, file.head ?? file.base]
  if (base === undefined || head === undefined) return undefined
  const names = makeNames([head, base])
  const graph = findFlow(base, head)
  const nodeOf = matchNodes(file, graph, names)
  const nodes = [...new Set(nodeOf.values())].sort((one, other) => one.rank - other.rank)
  for (const [rank, node] of nodes.entries()) node.rank = rank
  const connections = compareConnections(graph, nodeOf)
  const tells = makeTeller(graph, connections)
  markModified(file, nodes, names, tells)
  const ends = new Map(connections.map(({ item, source, target }) => [item, `${source.label} → ${target.label}`]))
  const countHead = (places: readonly Place[]) => places.filter(({ side }) => side === 'head').length
  return {
    ...drawFlow(nodes, connections, { isWhole: file.status !== 'modified', hide }),
    connections: listChanged(connections),
    size: { nodes: countHead(graph.nodes), connections: countHead(graph.edges.map(({ source }) => source)) },
    tells,
    labelOf: names.labelOf,
    endsOf: (item) => ends.get(item),
  }
}

/** Returns the nodes by their places, ranked in the order of `head`, a removed one behind the one that it stood behind. */
function matchNodes({ matches }: FileChanges, { places, nodes }: Graph, names: Names): Map<Place, Node> {
  const ranks = new Map(places.map((place, rank) => [place, rank]))
  const heads = groupBy(
    places.filter(({ side }) => side === 'head'),
    ({ value }) => value.id,
  )
  const matched = groupBy(matches, ({ base }) => base.id)
  const found = new Map<Place, Node>()
  let rank = 0
  for (const place of nodes) {
    if (found.has(place)) continue
    const isOld = place.side === 'base'
    const match = isOld ? matched.get(place.value.id)?.shift() : undefined
    const other = (match && heads.get(match.head.id)?.shift()) ?? (isOld && heads.get(place.value.id)?.shift())
    const shown = other || place
    if (shown.side === 'head') rank = ranks.get(shown) ?? 0
    const node: Node = {
      label: nodeName(shown, names),
      status: other ? 'same' : isOld ? 'removed' : 'added',
      rank,
      places: other ? [other, place] : [place],
    }
    for (const each of node.places) found.set(each, node)
  }
  return found
}

/** Returns what a node is called, at least by its type or ID. */
export function nodeName({ key, value, array }: Place, names: Names): string {
  const texts = ['type', 'componentType', 'kind', 'id', 'identifier', 'nodeId'].map((each) => keyOf(value, each))
  return key ?? names.nameOf(value, array) ?? asText(texts.find((text) => text !== undefined) ?? '?')
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? []
    group.push(value)
    groups.set(keyOf(value), group)
  }
  return groups
}

/** Compares the connections, in the order of their sources. Several equal ones are counted. */
function compareConnections({ edges }: Graph, nodeOf: ReadonlyMap<Place, Node>): Connection[] {
  const all = edges.flatMap((edge): Connection[] => {
    const [source, target] = [nodeOf.get(edge.source), nodeOf.get(edge.target)]
    const status = edge.source.side === 'base' ? 'removed' : 'added'
    return source && target ? [{ ...edge, source, target, status }] : []
  })
  const keyOf = ({ source, target, label }: Connection) => `${source.rank} ${target.rank} ${label}`
  const left = groupBy(
    all.filter(({ status }) => status === 'removed'),
    keyOf,
  )
  const head = all
    .filter(({ status }) => status === 'added')
    .map((connection): Connection => {
      return left.get(keyOf(connection))?.pop() ? { ...connection, status: 'same' } : connection
    })
  const order = ({ source, target }: Connection) => source.rank + target.rank / nodeOf.size
  return [...head, ...[...left.values()].flat()].sort((one, other) => order(one) - order(other))
}

/** Lists the changed connections. */
function listChanged(connections: readonly Connection[]): ChangedConnection[] {
  const changed = connections.filter(({ status }) => status !== 'same')
  const partners = new Map<Connection, Connection>()
  for (const keyOf of [
    ({ source, target }: Connection) => `${source.rank} ${target.rank}`,
    ({ source, label }: Connection) => `${source.rank} ${label}`,
  ]) {
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
  const links = new Set<Field | undefined>(connections.flatMap((connection) => connection.links))
  const nodeFields = new Set(nodes.map(({ field }) => field))
  const said = { same: new Set<string>(), added: new Set<string>(), removed: new Set<string>() }
  const changed = connections.filter(({ status }) => status !== 'same')
  const items = new Set(changed.map(({ item }) => item))
  for (const { status, texts, label, source, target } of changed) {
    const words = [source.label, target.label, ...label.split(', ')].map((word) => JSON.stringify(word))
    for (const text of [...texts, ...words]) said[status].add(text)
  }

  /** Lists the texts in a value, and the keys that are references, with their fields. A node has none, which nothing says. */
  function textsIn(value: Json | Hidden, field: Field | undefined, key = ''): { text: string; field?: Field }[] {
    const keys = field?.keys.at(-1) === MAP_KEY ? [{ text: JSON.stringify(key), field }] : []
    if (field === undefined || nodeFields.has(field) || value.type === 'hidden') return [{ text: '' }]
    if (isScalar(value)) return [...keys, { text: value.text, field }]
    const inner =
      value.type === 'array'
        ? value.items.map((item) => textsIn(item, field.inner.get('[]') ?? field))
        : Array.from(value.members, ([name, member]) => textsIn(member, memberField(field, name), name))
    return [...keys, ...inner.flat()]
  }

  return (change) => {
    if (change.kind === 'reordered' || change.kind === 'moved' || changed.length === 0) return false
    const last = change.path.at(-1)
    const field = change.path.reduce<Field | undefined>(
      (outer, step) => (step.type === 'member' ? memberField(outer, step.key) : outer?.inner.get('[]')),
      root,
    )
    const isInItem = change.path.some((step) => step !== last && step.type === 'item' && items.has(step.item))
    const isSaid = (value: Json | Hidden, words: ReadonlySet<string>) => {
      const texts = textsIn(value, field, last?.type === 'member' ? last.key : '')
      const isLink = texts.some((each) => links.has(each.field) && words.has(each.text))
      const isEachSaid = texts.every(
        ({ text, field: of }) =>
          of && (words.has(text) || OWN_ID.test(of.keys.at(-1) ?? '') || (isLink && isUsual(text, of))),
      )
      return isEachSaid && (isLink || isInItem)
    }
    if (change.kind === 'modified') return isSaid(change.from, said.removed) && isSaid(change.to, said.added)
    return isSaid(change.value, said[change.kind])
  }
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
