/**
 * Compares environment variables by name, so that no value is part of a comparison.
 *
 * 1. The variables are the members of an object, or the items of an array that have a `value`, by their `name`, else their `key`.
 * 2. Those of one name are compared by their content. Those that only one side has were added or removed.
 * 3. Two files of another shape, or of two, are one change.
 *
 * Example: `[{"key":"A","value":"x"}]` became `[{"key":"A","value":"y"}]`: the variable `A` was modified.
 */
import { type Change, HIDDEN } from './changes.js'
import { type Json, keyOf } from './document.js'
import { isReordered } from './sequence.js'

/** The whole file, if its variables can't be told apart. */
const WHOLE: Change = { kind: 'modified', path: [], from: HIDDEN, to: HIDDEN }

/**
 * Returns what differs in two files of environment variables: by name, sorted, or as a whole. A document is undefined if the file isn't JSON. No value
 * is part of the changes. The files must differ.
 */
export function compareVariables(base: Json | undefined, head: Json | undefined): Change[] {
  if (base === undefined || head === undefined) return [WHOLE]
  if (base.id === head.id) return []
  const [before, after] = [variablesIn(base), variablesIn(head)]
  if (before === undefined || after === undefined || base.type !== head.type) return [WHOLE]

  const changes: Change[] = []
  const order = [...after.keys()]
  const places = new Map(order.map((name, index) => [name, index]))
  const kept = [...before.keys()].flatMap((name, index) => {
    const place = places.get(name)
    return place === undefined ? [] : [[index, place] as const]
  })
  if (base.type === 'array' && isReordered(kept)) changes.push({ kind: 'reordered', path: [], moved: [] })
  for (const name of [...new Set([...before.keys(), ...order])].sort()) {
    const path = [{ type: 'member', key: name }] as const
    const [from, to] = [before.get(name), after.get(name)]
    if (from === undefined) changes.push({ kind: 'added', path, value: HIDDEN })
    else if (to === undefined) changes.push({ kind: 'removed', path, value: HIDDEN })
    else if (from !== to) changes.push({ kind: 'modified', path, from: HIDDEN, to: HIDDEN })
  }
  return changes
}

/** Returns a change for each variable of a file that only one version has, none if they can't be told apart. */
export function listVariables(document: Json | undefined, kind: 'added' | 'removed'): Change[] {
  const names = [...((document && variablesIn(document))?.keys() ?? [])]
  return names.sort().map((key) => ({ kind, path: [{ type: 'member', key }], value: HIDDEN }))
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
