// Tells which changes of a file the list of its connections says completely, so that a report needn't say them twice.
//
// 1. What the list says are the IDs of the ends of changed connections, their names and labels.
// 2. A change is told if it consists of these, of IDs of connections, and of words and numbers that most connections have, such as a type.
// 3. It must say where at least one connection leads. A node, and a condition that only one connection has, are never told.
//
// Example: `{"id": "e7", "source": "a", "target": "b"}` was added, and the list says ➕ A → B. With a member `"if": "x > 1"` it isn't told.

import type { Change, Hidden, Step } from './changes.js'
import type { Json } from './document.js'
import type { FoundFlow } from './graph.js'
import type { DrawnConnection, Status } from './picture.js'
import { type Field, KEYS, memberField, type Place } from './places.js'

/** A node of one version or of both. */
export interface Node {
  readonly base: Place | undefined
  readonly head: Place | undefined
  readonly label: string
  /** Its place in the order of nodes. */
  readonly rank: number
  status: Status
}

export interface Connected extends DrawnConnection<Node> {
  readonly texts: readonly string[]
  readonly place: Place
}

/** What a connection's own ID is called. */
const OWN_ID = /^(_?id|identifier|uuid)$/

/** Makes the function that tells whether the list of connections says all of a change. */
export function makeTeller(
  root: Field,
  found: FoundFlow,
  connections: readonly Connected[],
): (change: Change) => boolean {
  const said = { added: new Set<string>(), removed: new Set<string>() }
  const items = new Set<Json>()
  for (const { status, texts, label, source, target, place } of connections) {
    if (status === 'same') continue
    if (place !== source.head) items.add(place.value)
    const words = [source.label, target.label, ...label.split(', ')].map((word) => JSON.stringify(word))
    for (const text of [...texts, ...words]) said[status].add(text)
  }
  const nodeFields = new Set([...found.base.nodes, ...found.head.nodes].map(({ field }) => field))

  /** Returns how many links a value consists of, and NaN if it says anything that the connections don't. */
  function countLinks(value: Json | Hidden, field: Field | undefined, texts: ReadonlySet<string>): number {
    if (field === undefined || nodeFields.has(field) || value.type === 'hidden') return Number.NaN
    if (value.type === 'array')
      return sum(value.items, (item) => countLinks(item, field.inner.get('[]') ?? field, texts))
    if (value.type === 'object')
      return sum([...value.members], ([key, member]) => {
        const inner = memberField(field, key)
        return inner?.key === KEYS && !texts.has(JSON.stringify(key)) ? Number.NaN : countLinks(member, inner, texts)
      })
    if (texts.has(value.text)) return found.links.has(field) ? 1 : 0
    return !found.links.has(field) && saysNothing(value.text, field) ? 0 : Number.NaN
  }

  return (change) => {
    if (change.kind === 'reordered' || change.kind === 'moved') return false
    const at = (path: readonly Step[]) =>
      path.reduce<Field | undefined>(
        (field, step) => (step.type === 'member' ? memberField(field, step.key) : field?.inner.get('[]')),
        root,
      )
    const field = at(change.path)
    const [outer, last] = change.path.slice(-2)
    if (change.kind === 'modified') {
      const isOwnId = last?.type === 'member' && OWN_ID.test(last.key)
      if (isOwnId && outer?.type === 'item' && items.has(outer.item)) return true
      return countLinks(change.from, field, said.removed) + countLinks(change.to, field, said.added) > 0
    }
    const isSaid = last?.type !== 'member' || field?.key !== KEYS || said[change.kind].has(JSON.stringify(last.key))
    return isSaid && countLinks(change.value, field, said[change.kind]) > 0
  }
}

/** Whether a text is an ID of its own, or a word or a number that most connections have, such as a type or an index. */
function saysNothing(text: string, { key, texts }: Field): boolean {
  const times = texts.get(text) ?? 0
  const isUsual = times > 2 && 2 * times >= sum([...texts.values()], (count) => count)
  return OWN_ID.test(key) || (isUsual && /^"?[\w.-]{0,30}"?$/.test(text))
}

function sum<Value>(values: readonly Value[], numberOf: (value: Value) => number): number {
  return values.reduce((total, value) => total + numberOf(value), 0)
}
