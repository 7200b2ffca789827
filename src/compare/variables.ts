import type { Change } from './changes.js'
import { type Json, keyOf, makeStore, readDocument } from './document.js'
import type { Ignore } from './ignore.js'
import { isReordered } from './sequence.js'

const HIDDEN = { type: 'hidden' } as const
/** The whole file, if its variables can't be told apart. */
const WHOLE: Change = { kind: 'modified', path: [], from: HIDDEN, to: HIDDEN }

/**
 * Returns what differs in two files of environment variables: by name, sorted, or as a whole. Their values don't leave this function. A text is
 * undefined if it isn't UTF-8. The files must differ.
 */
export function compareVariables(base: string | undefined, head: string | undefined, ignore: Ignore): Change[] {
  const store = makeStore()
  const read = (text: string | undefined) => (text === undefined ? undefined : readDocument(text, store, ignore))
  const [from, to] = [read(base), read(head)]
  if (from === undefined || to === undefined) return [WHOLE]
  if (from.id === to.id) return []
  const [before, after] = [variablesIn(from), variablesIn(to)]
  if (before === undefined || after === undefined || from.type !== to.type) return [WHOLE]

  const changes: Change[] = []
  const order = [...after.keys()]
  const places = new Map(order.map((name, index) => [name, index]))
  const kept = [...before.keys()].flatMap((name, index) => {
    const place = places.get(name)
    return place === undefined ? [] : [[index, place] as const]
  })
  if (from.type === 'array' && isReordered(kept)) changes.push({ kind: 'reordered', path: [] })
  for (const name of [...new Set([...before.keys(), ...order])].sort()) {
    const path = [{ type: 'member', key: name }] as const
    const [one, other] = [before.get(name), after.get(name)]
    if (one === undefined) changes.push({ kind: 'added', path, value: HIDDEN })
    else if (other === undefined) changes.push({ kind: 'removed', path, value: HIDDEN })
    else if (one !== other) changes.push({ kind: 'modified', path, from: HIDDEN, to: HIDDEN })
  }
  return changes
}

/** The ID of each variable's content by its name, or undefined if the document has another shape. */
function variablesIn(document: Json): ReadonlyMap<string, number> | undefined {
  if (document.type === 'object') return new Map(Array.from(document.members, ([name, { id }]) => [name, id]))
  if (document.type !== 'array') return undefined
  const variables = new Map<string, number>()
  for (const item of document.items) {
    const name = item.type === 'object' && item.members.has('value') ? nameOf(item) : undefined
    if (name === undefined || variables.has(name)) return undefined
    variables.set(name, item.id)
  }
  return variables
}

function nameOf(item: Json): string | undefined {
  const text = [keyOf(item, 'name'), keyOf(item, 'key')].find((name) => name?.startsWith('"'))
  return text === undefined ? undefined : JSON.parse(text)
}
