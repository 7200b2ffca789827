import type { Change, Step, Value } from './changes.js'
import { isScalar, type Json, type JsonArray, type JsonObject } from './document.js'
import { type Equality, matchElements } from './elements.js'
import { matchMembers } from './members.js'
import { isOwnKey, type JsonPair } from './references.js'
import { isReordered } from './sequence.js'
import { listElements } from './steps.js'

/** What a walk through two documents comes across. */
export interface Visitor {
  change(change: Change): void
  /** A reference follows its item. */
  reference(): void
  /** Two elements of arrays belong together. */
  match(base: Json, head: Json): void
}

/** A value's role: an array's element, an item's own ID or name, or another member. */
type Role = 'element' | 'own' | 'member'

/** Walks through what differs in two documents, in one order. */
export function walk(document: JsonPair, equality: Equality, visitor: Visitor): void {
  const path: Step[] = []

  function compareValues(base: Json, head: Json, role: Role): void {
    if (base.id === head.id) return
    if (base.type === 'array' && head.type === 'array') compareArrays(base, head)
    else if (base.type === 'object' && head.type === 'object') compareObjects(base, head, role)
    else if (role !== 'own' && isReference(base, head)) visitor.reference()
    else visitor.change({ kind: 'modified', path: [...path], from: asValue(base), to: asValue(head) })
  }

  function isReference(base: Json, head: Json): boolean {
    return isScalar(base) && isScalar(head) && equality.renames.get(base.text) === head.text
  }

  function compareAt(step: Step, { base, head }: Partial<JsonPair>, role: Role): void {
    path.push(step)
    if (base !== undefined && head !== undefined) compareValues(base, head, role)
    else if (head !== undefined) visitor.change({ kind: 'added', path: [...path], value: asValue(head) })
    else if (base !== undefined) visitor.change({ kind: 'removed', path: [...path], value: asValue(base) })
    path.pop()
  }

  function compareObjects(base: JsonObject, head: JsonObject, role: Role): void {
    for (const { key, renamed, ...sides } of matchMembers(base, head, equality)) {
      if (renamed) visitor.reference()
      const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element')
      compareAt({ type: 'member', key }, sides, isOwn ? 'own' : 'member')
    }
  }

  function compareArrays(base: JsonArray, head: JsonArray): void {
    const arrays = { base: base.items, head: head.items }
    const pairs = matchElements(arrays, equality)
    for (const [one, other] of pairs) visitor.match(base.items[one] as Json, head.items[other] as Json)
    if (isReordered(pairs)) visitor.change({ kind: 'reordered', path: [...path] })
    for (const { step, ...sides } of listElements(arrays, pairs)) compareAt(step, sides, 'element')
  }

  compareValues(document.base, document.head, 'member')
}

function asValue(json: Json): Value {
  if (json.type === 'array') return { type: 'array', size: json.items.length }
  if (json.type === 'object') return { type: 'object', size: json.members.size }
  return { type: json.type, text: json.type === 'string' ? JSON.parse(json.text) : json.text }
}
