// Describes what changed in the flow of a file: a picture, and the connections by the names of their ends.
//
// 1. The flow is found in both versions at once (graph.ts), so that both have the same kinds of nodes and connections.
// 2. Nodes belong together if the comparison matched them, or if they are equal.
// 3. A connection is added or removed if only one version has it. If a node's connection leads elsewhere, and both ends exist in both versions, it is
//    rewired.
// 4. A node is modified if a change lies in it, or in the component that only it refers to, that isn't told by the connections and isn't only layout.
//
// Example: a node X inserted between A and B gives ➖ A → B, ➕ A → X, ➕ X → B.

import type { Change, FileChanges, Step } from './changes.js'
import { asText, type Json, keyOf } from './document.js'
import { type Connection, type FoundFlow, findFlow } from './graph.js'
import { makeLayoutTest } from './layout.js'
import { makeNames, type Names, ownName } from './names.js'
import { drawFlow } from './picture.js'
import { type Place, readVersions } from './places.js'
import { type Connected, makeTeller, type Node } from './told.js'

export interface Flow {
  /** The source of a Mermaid flowchart. */
  readonly picture: string | undefined
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

export interface ChangedConnection {
  readonly kind: 'added' | 'removed' | 'rewired'
  readonly from: string
  readonly to: string
  /** Which nodes these are: others may have the same names. */
  readonly source: object
  readonly target: object
  readonly label?: string
  /** The former target of a rewired connection. */
  readonly was?: string
  /** The item that only describes this connection, if there is one. */
  readonly item?: Json
}

/** Describes the flow of a JSON file. `hide` takes secrets out of the picture's labels. */
export function describeFlow(file: FileChanges, hide = (text: string) => text): Flow | undefined {
  const [base, head] = [file.base ?? file.head, file.head ?? file.base]
  if (base === undefined || head === undefined) return undefined
  const { root, ...versions } = readVersions(base, head)
  const names = makeNames([head, base])
  const { labelOf } = names
  const found = findFlow(root, versions)
  if (found === undefined)
    return {
      picture: undefined,
      connections: [],
      size: { nodes: 0, connections: 0 },
      tells: () => false,
      labelOf,
      endsOf: () => undefined,
    }
  const nodes = matchNodes(file, found, names)
  const connections = compareConnections(found, nodes)
  const tells = makeTeller(root, found, connections)
  markModified(file, nodes, names, tells)
  const drawing = drawFlow(nodes, connections, { isWhole: file.status !== 'modified', hide })
  const size = { nodes: found.head.nodes.length, connections: found.head.connections.length }
  const ends = new Map(connections.map((each) => [itemOf(each), `${each.source.label} → ${each.target.label}`]))
  const endsOf = (item: Json) => ends.get(item)
  return { picture: undefined, ...drawing, connections: listChanged(connections), size, tells, labelOf, endsOf }
}

/** Returns the item that only describes a connection. */
function itemOf({ place, source }: Connected): Json | undefined {
  return place === source.base || place === source.head ? undefined : place.value
}

/** Returns the nodes in the order of `head`, a removed one behind the one that it stood behind. */
function matchNodes({ matches }: FileChanges, { base, head }: FoundFlow, names: Names): Node[] {
  const ranks = new Map(head.places.map((place, index) => [place, index]))
  const byValue = groupBy(head.places, ({ value }): Json => value)
  const byContent = groupBy(head.places, ({ value }) => value.id)
  const matched = groupBy(matches, (match) => match.base)
  const nodes = new Map<Place, Node>()
  let rank = -1
  for (const place of base.nodes) {
    const match = matched.get(place.value)?.shift()?.head
    const candidates = [...((match && byValue.get(match)) ?? []), ...(byContent.get(place.value.id) ?? [])]
    const other = candidates.find((candidate) => !nodes.has(candidate))
    rank = (other && ranks.get(other)) ?? rank
    nodes.set(other ?? place, {
      base: place,
      head: other,
      label: nodeName(other ?? place, names),
      rank,
      status: other ? 'same' : 'removed',
    })
  }
  for (const place of head.nodes) {
    if (!nodes.has(place))
      nodes.set(place, {
        base: undefined,
        head: place,
        label: nodeName(place, names),
        rank: ranks.get(place) ?? rank,
        status: 'added',
      })
  }
  const sorted = [...nodes.values()].sort((one, other) => one.rank - other.rank)
  return sorted.map((node, index) => ({ ...node, rank: index }))
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
function compareConnections({ base, head }: FoundFlow, nodes: readonly Node[]): Connected[] {
  const nodeOf = new Map(nodes.flatMap((node) => [node.base, node.head].map((place) => [place, node])))
  const toConnected = (connections: readonly Connection[], status: 'added' | 'removed') =>
    connections.flatMap((connection): Connected[] => {
      const [source, target] = [nodeOf.get(connection.source), nodeOf.get(connection.target)]
      return source && target ? [{ ...connection, source, target, status }] : []
    })
  const keyOf = ({ source, target, label }: Connected) => `${source.rank} ${target.rank} ${label}`
  const removed = groupBy(toConnected(base.connections, 'removed'), keyOf)
  const added = toConnected(head.connections, 'added').map((connection): Connected => {
    return removed.get(keyOf(connection))?.pop() ? { ...connection, status: 'same' } : connection
  })
  const order = ({ source, target }: Connected) => source.rank + target.rank / nodes.length
  return [...added, ...[...removed.values()].flat()].sort((one, other) => order(one) - order(other))
}

/** Lists the changed connections. A removed and an added one of the same source and label are one that leads elsewhere, if no node is new. */
function listChanged(connections: readonly Connected[]): ChangedConnection[] {
  const changed = connections.filter(({ status }) => status !== 'same')
  const alike = groupBy(changed, ({ source, label }) => `${source.rank} ${label}`)
  return changed.flatMap((connection): ChangedConnection[] => {
    const { source, target, label, status } = connection
    const others = alike.get(`${source.rank} ${label}`) ?? []
    const other = others.length === 2 ? others.find((each) => each !== connection && each.status !== status) : undefined
    const isRewired = other && [source, target, other.target].every(({ base, head }) => base && head)
    if (status === 'same' || (isRewired && status === 'removed')) return []
    const item = itemOf(connection)
    const ends = {
      from: source.label,
      to: target.label,
      source,
      target,
      ...(label !== '' && { label }),
      ...(item && { item }),
    }
    return [isRewired ? { kind: 'rewired', ...ends, was: other.target.label } : { kind: status, ...ends }]
  })
}

/** Marks the innermost nodes in which something changed that the connections don't say. What they refer to as their component counts too. */
function markModified(file: FileChanges, nodes: readonly Node[], { componentOf }: Names, isTold: Flow['tells']): void {
  const isLayout = makeLayoutTest(file)
  const places = nodes.flatMap((node) =>
    [node.head, node.base].flatMap((place) => {
      const component = place && ownName(place.value) === undefined && componentOf(place.value, place.array)
      const own = node.base?.value.id === node.head?.value.id ? undefined : place
      return [own?.value, component].flatMap((value) => (value ? [{ node, value }] : []))
    }),
  )
  const owners = groupBy(places, ({ value }): Json => value)
  for (const change of file.changes) {
    if (isTold(change) || isLayout(change)) continue
    let value: Json | undefined = file.head
    let found: readonly { node: Node }[] | undefined
    for (const step of change.path) {
      value = inner(value, step)
      found = (value && owners.get(value)) ?? found
    }
    if ('value' in change && change.value.type !== 'hidden') found = owners.get(change.value) ?? found
    for (const { node } of found ?? []) if (node.status === 'same') node.status = 'modified'
  }
}

function inner(value: Json | undefined, step: Step): Json | undefined {
  if (step.type === 'item') return step.item
  if (step.type === 'member') return value?.type === 'object' ? value.members.get(step.key) : undefined
  return value?.type === 'array' ? value.items[step.index] : undefined
}
