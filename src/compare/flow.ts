// Describes what changed in the flow of a file: a picture, and the connections by the names of their ends.
//
// 1. Nodes belong together if the comparison matched them, or if they are equal. A connection is added or removed if only one version has it.
// 2. A change is told by the connections if it consists of the IDs, names and labels of changed ones, and of words that most connections have.
// 3. A node is modified if a change lies in it, or in the component that it refers to, that isn't told by the connections and isn't only layout.
//
// Example: a node X inserted between A and B gives ➖ A → B, ➕ A → X, ➕ X → B. That X exists is left to the list of changes.

import type { Change, FileChanges, Hidden, Step } from './changes.js'
import { asText, idOf, type Json, keyOf, typeOf } from './document.js'
import { type Connection, findFlow, type Graph, type Node } from './graph.js'
import { isCalled } from './labels.js'
import { byStep, makeLayoutTest, memberKey } from './layout.js'
import { countAll, itemStep, makeNames, type Names, ownName, withId } from './names.js'
import { drawFlow } from './picture.js'
import { type Field, fieldsIn, MAP_KEY, memberField, type Place, type Reference } from './places.js'
import { groupBy } from './sequence.js'

/** What a connection's own ID is called. */
export const OWN_IDS = 'id _id identifier uuid edgeId connectionId linkId transitionId'.split(' ')
/** What fields are called that tell an end or a label of a connection. A note may have the same words. */
const NAMES = '* if when id name label title type key handle condition event relationships'.split(' ')

export type Flow = NonNullable<ReturnType<typeof describeFlow>>

type Said = Pick<Reference, 'text'> & { readonly field: Field }
type Tells = (change: Change) => boolean
type Changed = Connection & { readonly status: 'added' | 'removed' }

/** A connection that changed, and what it was if only its target or its label differs. */
export interface ChangedConnection extends Changed {
  readonly kind: 'added' | 'removed' | 'rewired'
  readonly was: Connection | undefined
}

/** Describes the flow of a JSON file. `hide` takes secrets out of the picture's labels. Returned by `elsewhere` are items of other files by their IDs. */
export function describeFlow(file: FileChanges, hide = (text: string) => text, elsewhere?: Names['itemOf']) {
  const whole = file.head ?? file.base
  if (whole === undefined) return undefined
  const [base, head] = [file.base ?? whole, file.head ?? whole]
  // In a document that is now in a list, all nodes are elsewhere.
  if (base.type !== head.type) return undefined
  const names = makeNames([head, base], elsewhere)
  const graph = findFlow(base, head)
  const nodeOf = matchNodes(file, graph, names)
  const nodes = [...new Set(nodeOf.values())].sort((one, other) => one.rank - other.rank)
  tellApart(nodes)
  const connections = compareConnections(graph, nodeOf)
  const changed = connections.filter((each): each is Changed => each.status !== 'same')
  const tells = makeTeller(graph, changed)
  markModified(file, nodes, names, tells)
  const ends = new Map(connections.map(({ item, source, target }) => [item, `${source.label} → ${target.label}`]))
  const keys = new Set(nodes.map(({ place }) => place.key))
  const maps = new Set(graph.nodes.flatMap(({ key, field }) => (key === undefined ? [] : (field.keys.at(-2) ?? ''))))
  const countHead = (parts: readonly (Node | Connection)[]) => parts.filter(({ status }) => status !== 'removed').length
  return {
    ...drawFlow(nodes, connections, { isWhole: file.status !== 'modified', hide }),
    /** In the order of the flow. The names of their ends come from the package. */
    connections: listChanged(changed),
    /** How many nodes and connections `head` has, or `base` if it was removed. */
    size: { nodes: countHead(nodes), connections: countHead(connections) },
    /** Whether the connections say all that a change says. */
    tells,
    /** Whether a node is a member of that key in a map, or a single item has it as its ID. */
    isItemKey: (key: string) => keys.has(key) || names.labelOf(JSON.stringify(key)) !== undefined,
    /** As that of `makeNames`. */
    labelOf: names.labelOf,
    /** Returns the names of both ends if an item only describes a connection. */
    endsOf: (item: Json) => ends.get(item),
    /** Returns a change in whose path nodes in maps are items. */
    withItems: (change: Change) => (maps.size === 0 ? change : withItems(change, maps, whole)),
  }
}

/** Returns a change in whose path the objects in maps are items if the maps are called like those of the nodes. */
function withItems(change: Change, maps: ReadonlySet<string>, whole: Json): Change {
  let value: Json | Hidden | undefined = whole
  const path = change.path.map((step, at): Step => {
    const outer = at === 0 ? '' : change.path[at - 1]
    if (at === change.path.length - 1 && 'value' in change) value = change.value
    else if (step.type !== 'member') value = step.item
    else value = value && 'members' in value ? value.members.get(step.key) : undefined
    if (step.type !== 'member' || outer === undefined || value === undefined || !('members' in value)) return step
    const map = typeof outer === 'string' ? outer : outer.type === 'member' ? outer.key : undefined
    return map !== undefined && maps.has(map) ? itemStep(value, step.key) : step
  })
  return { ...change, path }
}

const isInHead = ({ side }: Place) => side === 'head'

/** Returns the key of a place in a map, and those of the maps around it. */
function mapKeysOf(place: Place | undefined): unknown {
  return place && [place.key, mapKeysOf(place.outer)]
}

/** Returns the nodes by their places, ranked in the order of `head`, a removed one behind the one that it stood behind. */
function matchNodes({ matches }: FileChanges, { nodes }: Graph, names: Names): Map<Place, Node> {
  const keysOf = (place: Place) => JSON.stringify(mapKeysOf(place))
  const keyed = nodes.filter(({ key }) => key !== undefined)
  const kept = [...groupBy(keyed, keysOf).values()].filter((all) => all.some(isInHead) && !all.every(isInHead))
  const steady = new Set<Place>(kept.flat())
  const signOf = (place: Place) => (steady.has(place) ? keysOf(place) : `${place.value.id} ${place.key ?? ''}`)
  const ranks = new Map(nodes.map((place, rank) => [place, rank]))
  const heads = groupBy(nodes.filter(isInHead), signOf)
  const matched = groupBy(matches, ({ base }) => base.id)
  const partnerOf = (old: Place) => {
    const matches = (steady.has(old) ? undefined : matched.get(old.value.id)) ?? []
    // An equal value elsewhere may not be a node.
    for (let match = matches.shift(); match; match = matches.shift()) {
      const partner = heads.get(`${match.head.id} ${memberKey(match.path.at(-1))}`)?.shift()
      if (partner) return partner
    }
    return heads.get(signOf(old))?.shift()
  }
  const found = new Map<Place, Node>()
  let rank = 0
  for (const each of nodes) {
    if (found.has(each)) continue
    const recent = isInHead(each) ? each : partnerOf(each)
    rank = (recent && ranks.get(recent)) ?? rank + 1e-6
    const status = recent === undefined ? 'removed' : recent === each ? 'added' : 'same'
    const place = recent ?? each
    const name = nodeName(place, names)
    const node: Node = { name, label: name, status, rank, place, old: status === 'same' ? each : undefined }
    found.set(each, node).set(place, node)
  }
  return found
}

/** Adds the ID to the label of each node whose name another one has. */
function tellApart(nodes: readonly Node[]): void {
  const counts = countAll(nodes.map(({ name }) => name))
  for (const node of nodes) {
    const id = idOf(node.place.value)
    if (id && (counts.get(node.name) ?? 0) > 1) node.label = withId(node.name, id)
  }
}

/** Returns what a node is called, at least by its type, its ID or its first text. */
export function nodeName({ key, value, array }: Place, names: Names): string {
  const [type, ...texts] = ['componentType', ...value.members.keys()].map((each) => keyOf(value, each))
  const [text = '?'] = [typeOf(value), type, idOf(value), ...texts].filter((each) => each !== undefined)
  return key ?? names.nameOf(value, array) ?? asText(text)
}

/** Compares the connections, in the order of their sources. Several equal ones are counted. */
function compareConnections({ edges }: Graph, nodeOf: ReadonlyMap<Place, Node>): Connection[] {
  const all = edges.flatMap((edge): Connection[] => {
    const [source, target] = [nodeOf.get(edge.source), nodeOf.get(edge.target)]
    return source && target ? [{ ...edge, source, target, status: isInHead(edge.source) ? 'added' : 'removed' }] : []
  })
  // The first output has no number while it is the only one.
  const signOf = ({ source, target, label }: Connection) =>
    `${source.rank} ${target.rank} ${label.replace(/(, )?output 1$/, '')}`
  const sides = groupBy(all, ({ status }) => status)
  const left = groupBy(sides.get('removed') ?? [], signOf)
  const statusOf = (each: Connection) => (left.get(signOf(each))?.pop() ? 'same' : 'added')
  const kept = (sides.get('added') ?? []).map((each): Connection => ({ ...each, status: statusOf(each) }))
  const compared = [...kept, ...[...left.values()].flat()]
  return compared.sort((one, other) => one.source.rank - other.source.rank || one.target.rank - other.target.rank)
}

/** Lists the changed connections. A removed and an added one are one that was rewired if they differ in their label or their target only. */
function listChanged(changed: readonly Changed[]): ChangedConnection[] {
  const partners = new Map<Changed, Changed>()
  for (const alike of ['target', 'label'] as const) {
    const signOf = (each: Changed) => `${each.source.rank} ${alike === 'label' ? each.label : each.target.rank}`
    for (const [one, other, ...more] of groupBy(changed, signOf).values()) {
      if (!one || !other || more.length > 0 || one.status === other.status) continue
      const isSteady = [one.source, one.target, other.target].every(({ old }) => old)
      if (isSteady && !partners.has(one) && !partners.has(other)) partners.set(one, other).set(other, one)
    }
  }
  return changed.flatMap((each): ChangedConnection[] => {
    const was = partners.get(each)
    return was && each.status === 'removed' ? [] : [{ ...each, kind: was ? 'rewired' : each.status, was }]
  })
}

/** Makes the function that tells whether the list of connections says all of a change. */
function makeTeller({ root, nodes }: Graph, changed: readonly Changed[]): Tells {
  // Connections of another kind have the same members: `main` and `ai_tool`.
  const kindOf = ({ keys }: Field) => `${keys[0]} ${keys.length} ${keys.at(-1)}`
  const kinds = groupBy(fieldsIn(root), kindOf)
  const links = new Set(changed.flatMap((connection) => connection.links.map(({ field }) => field)))
  const items = new Set<unknown>(changed.map(({ item }) => item))
  const unsaid = new Set([root, ...nodes.map(({ field }) => field)])
  const said = { added: new Set<string>(), removed: new Set<string>() }
  for (const each of changed) {
    const words = [each.source.name, each.target.name, ...each.label.split(', ')].map((word) => JSON.stringify(word))
    for (const text of [...words, ...each.links.map((link) => link.text)]) said[each.status].add(text)
  }

  /** Lists the texts and the keys of maps in a value with their fields. What is never said, such as a node, has the field of the document. */
  function textsIn(value: Json | Hidden, field: Field | undefined, key: string): Said[] {
    if (field === undefined || unsaid.has(field)) return [{ text: key, field: root }]
    const keys = field.keys.at(-1) === MAP_KEY ? [{ text: JSON.stringify(key), field }] : []
    if ('text' in value) return [...keys, { text: value.text, field }]
    const members = 'members' in value ? [...value.members] : []
    const inside = 'items' in value ? value.items.map((item) => ['[]', item] as const) : members
    return [...keys, ...inside.flatMap(([name, each]) => textsIn(each, memberField(field, name), name))]
  }

  /** Whether a text is a word or a number that most connections have, such as a type or an index. */
  function isUsual(text: string, field: Field): boolean {
    const fields = kinds.get(kindOf(field)) ?? []
    const times = fields.reduce((sum, { texts }) => sum + (texts.get(text) ?? 0), 0)
    if (times < 3 || !/^"?[\w.-]{0,30}"?$/.test(text)) return false
    const counts = fields.flatMap(({ texts }) => [...texts.values()])
    return 2 * times > counts.reduce((sum, count) => sum + count, 0)
  }

  return ({ path, ...change }) => {
    const keys = path.map((step) => (step.type === 'member' ? step.key : '[]'))
    const isInItem = path.some((step) => 'item' in step && items.has(step.item))
    const isSaid = (value: Json | Hidden, words: ReadonlySet<string>) => {
      const texts = textsIn(value, keys.reduce(memberField, root), `${keys.at(-1)}`)
      const hasLink = texts.some(({ field }) => links.has(field))
      const isKnown = ({ text, field }: Said) => {
        if (links.has(field)) return words.has(text)
        const key = `${field.keys.findLast((each) => each !== '[]')}`
        return OWN_IDS.includes(key) || (words.has(text) && isCalled([key], NAMES)) || (hasLink && isUsual(text, field))
      }
      return (hasLink || isInItem) && texts.every(isKnown)
    }
    if (change.kind === 'modified') return isSaid(change.from, said.removed) && isSaid(change.to, said.added)
    return 'value' in change && isSaid(change.value, said[change.kind])
  }
}

/** Marks the innermost nodes in which something changed that the connections don't say. What they refer to as their component counts too. */
function markModified(file: FileChanges, nodes: readonly Node[], { componentOf }: Names, tells: Tells): void {
  const isLayout = makeLayoutTest(file)
  const owned = nodes.flatMap((node) => {
    const { key, value, array } = node.place
    const component = ownName(value) === undefined ? componentOf(value, array) : undefined
    const isSame = value.id === node.old?.value.id && key === node.old.key
    return [isSame ? undefined : value, component].map((owner) => ({ owner, node }))
  })
  const owners = groupBy<unknown, (typeof owned)[0]>(owned, ({ owner }) => owner)
  owners.delete(undefined)
  const matches = byStep(file.matches)
  for (const change of file.changes) {
    if (tells(change) || isLayout(change)) continue
    const around = change.path.map((step) => matches.get(step)?.head).reverse()
    const found = ['value' in change && change.value, ...around].find((value) => owners.has(value))
    for (const { node } of owners.get(found) ?? []) if (node.status === 'same') node.status = 'modified'
  }
}
