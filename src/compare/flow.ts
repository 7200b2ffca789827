// Describes what changed in the flow of a file: a picture, and the connections by the names of their ends.
//
// 1. The flow is found in both versions at once (graph.ts), so that both have the same kinds of nodes and connections.
// 2. Nodes belong together if the comparison matched them, or if they are equal.
// 3. A node is modified if a change lies in it, or in the component that only it refers to, that isn't told by the connections and isn't only layout.
// 4. A connection is added or removed if only one version has it. If a node's connection leads elsewhere, and both ends exist in both versions, it is
//    rewired.
//
// Example: a node inserted between A and B gives ➖ A → B, ➕ A → new, ➕ new → B.

import type { Change, FileChanges, Step } from './changes.js'
import type { Json } from './document.js'
import { type Connection, type FoundFlow, findFlow } from './graph.js'
import { type Field, fieldAt, KEYS, memberField, type Place, readVersions, type Version } from './graph-fields.js'
import { makeNames, type Names } from './graph-names.js'
import { makeLayoutTest } from './layout.js'
import { type DrawnConnection, drawFlow, type Status } from './picture.js'

export interface Flow {
  /** The source of a Mermaid flowchart. */
  readonly picture: string | undefined
  /** Why there is no picture although the flow changed. */
  readonly note?: string
  /** In the order of the flow. The names of their ends come from the package. */
  readonly connections: readonly ChangedConnection[]
  /** How many nodes and connections `head` has, or `base` if it was removed. */
  readonly size: { readonly nodes: number; readonly connections: number }
  /** Whether the connections say all that a change says. */
  tells(change: Change): boolean
  /** Returns the name of the item that has an ID (as a JSON text), if a single one has it. */
  labelOf(text: string): string | undefined
}

export interface ChangedConnection {
  readonly kind: 'added' | 'removed' | 'rewired'
  readonly from: string
  readonly to: string
  readonly label?: string
  /** The former target of a rewired connection. */
  readonly was?: string
}

/** A node of one version or of both. */
interface Node {
  readonly base: Place | undefined
  readonly head: Place | undefined
  readonly label: string
  /** Where it is drawn: in the order of `head`, a removed one behind the one that it stood behind. */
  readonly rank: number
  status: Status
}

interface Connected extends DrawnConnection<Node> {
  readonly texts: readonly string[]
}

/** Describes the flow of a JSON file. `hide` takes secrets out of the picture's labels. */
export function describeFlow(file: FileChanges, hide = (text: string) => text): Flow | undefined {
  const sides = [file.base, file.head].filter((side) => side !== undefined)
  if (sides.length === 0) return undefined
  const { root, versions } = readVersions(sides)
  const names = makeNames(versions)
  const { labelOf } = names
  const found = findFlow(root, versions)
  if (found === undefined)
    return { picture: undefined, connections: [], size: { nodes: 0, connections: 0 }, tells: () => false, labelOf }

  const isWhole = sides.length === 1
  const nodes = matchNodes(file, found, versions, names)
  const connections = compareConnections(found, nodes)
  const tells = makeTeller(root, found, connections)
  if (!isWhole) markModified(file, nodes, names, tells)
  const picture = drawFlow(nodes, connections, { isWhole, hide })
  return {
    picture: picture && 'source' in picture ? picture.source : undefined,
    ...(picture && 'note' in picture && { note: picture.note }),
    connections: isWhole ? [] : listChanged(connections),
    size: { nodes: found.graphs.at(-1)?.nodes.length ?? 0, connections: found.graphs.at(-1)?.connections.length ?? 0 },
    tells,
    labelOf,
  }
}

function matchNodes(file: FileChanges, { graphs }: FoundFlow, versions: readonly Version[], names: Names): Node[] {
  const isWhole = graphs.length === 1
  const places = versions.at(-1)?.places ?? []
  const ranks = new Map(places.map((place, index) => [place, index]))
  const [byValue, byContent] = [groupBy(places, ({ value }): Json => value), groupBy(places, ({ value }) => value.id)]
  const matches = groupBy(file.matches, ({ base }) => base)
  const nodes = new Map<Place, Node>()
  let rank = -1
  for (const base of isWhole ? [] : (graphs[0]?.nodes ?? [])) {
    const match = matches.get(base.value)?.shift()
    const candidates = [...(match ? (byValue.get(match.head) ?? []) : []), ...(byContent.get(base.value.id) ?? [])]
    const head = candidates.find((place) => !nodes.has(place))
    rank = (head && ranks.get(head)) ?? rank
    nodes.set(head ?? base, { base, head, label: names.nameOf(head ?? base), rank, status: head ? 'same' : 'removed' })
  }
  for (const head of graphs.at(-1)?.nodes ?? []) {
    if (nodes.has(head)) continue
    const status = isWhole ? 'same' : 'added'
    nodes.set(head, { base: undefined, head, label: names.nameOf(head), rank: ranks.get(head) ?? rank, status })
  }
  return [...nodes.values()].sort((one, other) => one.rank - other.rank)
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** Compares the connections, in the order of their sources. Equal ones are counted. */
function compareConnections({ graphs }: FoundFlow, nodes: readonly Node[]): Connected[] {
  const nodeOf = new Map(nodes.flatMap((node) => [node.base, node.head].map((place) => [place, node])))
  const toConnected = (connections: readonly Connection[], status: 'added' | 'removed') =>
    connections.flatMap(({ source, target, label, texts }): Connected[] => {
      const ends = { source: nodeOf.get(source), target: nodeOf.get(target) }
      return ends.source && ends.target ? [{ source: ends.source, target: ends.target, label, texts, status }] : []
    })
  const [removed, added] = [
    toConnected(graphs.length === 1 ? [] : (graphs[0]?.connections ?? []), 'removed'),
    toConnected(graphs.at(-1)?.connections ?? [], 'added'),
  ]
  const numbers = new Map(nodes.map((node, index) => [node, index]))
  const unmatched = groupBy(removed, keyOf)
  function keyOf({ source, target, label }: Connected): string {
    return `${numbers.get(source)} ${numbers.get(target)} ${label}`
  }
  const kept = added.map((connection): Connected => {
    const isKept = graphs.length === 1 || unmatched.get(keyOf(connection))?.pop() !== undefined
    return isKept ? { ...connection, status: 'same' } : connection
  })
  const order = ({ source, target }: Connected) =>
    (numbers.get(source) ?? 0) * nodes.length + (numbers.get(target) ?? 0)
  return [...kept, ...[...unmatched.values()].flat()].sort((one, other) => order(one) - order(other))
}

/** Lists the changed connections. A connection that leads elsewhere between nodes of both versions is one. */
function listChanged(connections: readonly Connected[]): ChangedConnection[] {
  const starts = groupBy(
    connections.filter(({ status }) => status !== 'same'),
    ({ source }) => source,
  )
  return connections.flatMap((connection): ChangedConnection[] => {
    const { source, target, label, status } = connection
    if (status === 'same') return []
    const [one, other, ...more] = (starts.get(source) ?? []).filter((each) => each.label === label)
    const isRewired =
      more.length === 0 && one && other && one.status !== other.status && isInBoth(one) && isInBoth(other)
    const was = one === connection ? other : one
    if (isRewired && status === 'removed') return []
    const ends = { from: source.label, to: target.label, ...(label !== '' && { label }) }
    return [isRewired && was ? { kind: 'rewired', ...ends, was: was.target.label } : { kind: status, ...ends }]
  })
}

function isInBoth({ source, target }: Connected): boolean {
  return [source, target].every(({ base, head }) => base && head)
}

/** Makes the function that tells whether the list of connections says all of a change. */
function makeTeller(root: Field, found: FoundFlow, connections: readonly Connected[]): (change: Change) => boolean {
  const said = { added: new Set<string>(), removed: new Set<string>() }
  for (const { status, texts } of connections) if (status !== 'same') for (const text of texts) said[status].add(text)
  const places = found.graphs.flatMap(({ nodes }) => nodes)
  const nodeFields = new Set(places.map(({ field }) => field))
  const nodeTexts = new Set(places.flatMap(({ value }) => [...value.members.values()].map(textOf)))

  /** Returns how many ends and labels of connections a value consists of, and Infinity if it says anything else. */
  function count(value: Json, field: Field | undefined, texts: ReadonlySet<string>): number {
    if (field === undefined || nodeFields.has(field)) return Number.POSITIVE_INFINITY
    if (value.type === 'array')
      return sum(value.items.map((item) => count(item, field.inner.get('[]') ?? field, texts)))
    if (value.type === 'object')
      return sum([...value.members].map(([key, member]) => countMember(key, member, field, texts)))
    if (isEnd(field)) return texts.has(value.text) ? 1 : Number.POSITIVE_INFINITY
    return isUsual(value.text, field) || isCopy(value.text, field) || isOwnId(field) ? 0 : Number.POSITIVE_INFINITY
  }

  function countMember(key: string, value: Json, outer: Field, texts: ReadonlySet<string>): number {
    const field = memberField(outer, key)
    if (field?.key === KEYS && !texts.has(JSON.stringify(key))) return Number.POSITIVE_INFINITY
    return count(value, field, texts)
  }

  function isEnd(field: Field): boolean {
    return found.fields.has(field) || (field.key === '[]' && field.outer !== undefined && found.fields.has(field.outer))
  }

  /** Whether a word or a number stands in most connections. */
  function isUsual(text: string, { texts }: Field): boolean {
    const times = texts.get(text) ?? 0
    return times > 2 && 2 * times >= sum([...texts.values()]) && /^"?[\w.-]{0,30}"?$/.test(text)
  }

  /** Whether a text stands beside an ID in a reference, and is a text of a node too, such as its name. */
  function isCopy(text: string, { outer }: Field): boolean {
    const isReference = outer !== undefined && !found.items.has(outer) && [...outer.inner.values()].some(isEnd)
    return isReference && text.startsWith('"') && nodeTexts.has(text)
  }

  function isOwnId({ key, outer }: Field): boolean {
    return outer !== undefined && found.items.has(outer) && /^(_?id|identifier|uuid)$/.test(key)
  }

  return (change) => {
    const last = change.path.at(-1)
    const outer = fieldAt(root, change.path.slice(0, -1))
    const values =
      change.kind === 'modified'
        ? [
            { value: change.from, texts: said.removed },
            { value: change.to, texts: said.added },
          ]
        : 'value' in change
          ? [{ value: change.value, texts: said[change.kind] }]
          : []
    const counts = values.map(({ value, texts }) => {
      if (value.type === 'hidden' || outer === undefined || last === undefined) return Number.POSITIVE_INFINITY
      return last.type === 'member'
        ? countMember(last.key, value, outer, texts)
        : count(value, outer.inner.get('[]'), texts)
    })
    const all = sum(counts)
    return all > 0 && Number.isFinite(all)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function textOf(value: Json): string {
  return 'text' in value ? value.text : ''
}

/** Marks the nodes in which something changed that the connections don't say. A component belongs to the node that alone refers to it. */
function markModified(
  file: FileChanges,
  nodes: readonly Node[],
  names: Names,
  isTold: (change: Change) => boolean,
): void {
  const isLayout = makeLayoutTest(file)
  const placed = nodes.flatMap((node) =>
    [node.head, node.base].flatMap((place) => {
      const component = place && names.componentOf(place)
      return [place, component].flatMap((each) => (each ? [{ node, value: each.value }] : []))
    }),
  )
  const owners = groupBy(placed, ({ value }): Json => value)
  const ownerOf = (value: Json | undefined) => {
    const found = new Set((value && owners.get(value))?.map(({ node }) => node))
    const changed = [...found].filter(({ base, head }) => base?.value.id !== head?.value.id)
    return changed[0] ?? [...found][0]
  }
  for (const change of file.changes) {
    if (isTold(change) || isLayout(change)) continue
    let value: Json | undefined = file.head
    let owner: Node | undefined
    for (const step of change.path) {
      value = inner(value, step)
      owner = ownerOf(value) ?? owner
    }
    if ('value' in change && change.value.type !== 'hidden') owner = ownerOf(change.value) ?? owner
    if (owner?.status === 'same') owner.status = 'modified'
  }
}

function inner(value: Json | undefined, step: Step): Json | undefined {
  if (step.type === 'item') return step.item
  if (step.type === 'member') return value?.type === 'object' ? value.members.get(step.key) : undefined
  return value?.type === 'array' ? value.items[step.index] : undefined
}
