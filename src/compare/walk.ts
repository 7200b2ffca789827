import type { Change, Match, Reference, Step } from './changes.js'
import { asText, isScalar, type Json, type JsonArray, type JsonObject } from './document.js'
import { listElements } from './labels.js'
import { type Equality, matchElements } from './match-arrays.js'
import { matchMembers } from './match-objects.js'
import { isOwnKey, type JsonPair } from './references.js'
import { isReordered, longestIncreasing } from './sequence.js'

/** What a walk through two documents comes across. */
export interface Visitor {
  change(change: Change): void
  /** A reference follows its item. */
  reference(reference: Reference): void
  /** Two values belong together. */
  match(match: Match, isElement: boolean): void
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
    else if (role !== 'own' && isReference(base, head)) follow(base, head)
    else visitor.change({ kind: 'modified', path: [...path], from: base, to: head })
  }

  function isReference(base: Json, head: Json): boolean {
    return isScalar(base) && isScalar(head) && equality.renames.get(base.text) === head.text
  }

  function follow(base: Json, head: Json): void {
    if (!isScalar(base) || !isScalar(head)) return
    visitor.reference({ path: [...path], from: asText(base.text), to: asText(head.text) })
  }

  function compareAt(step: Step, { base, head }: Partial<JsonPair>, role: Role): void {
    path.push(step)
    if (base !== undefined && head !== undefined) {
      if (role === 'element' || (base.type === 'object' && head.type === 'object'))
        visitor.match({ base, head, path: [...path] }, role === 'element')
      compareValues(base, head, role)
    } else if (head !== undefined) visitor.change({ kind: 'added', path: [...path], value: head })
    else if (base !== undefined) visitor.change({ kind: 'removed', path: [...path], value: base })
    path.pop()
  }

  function compareObjects(base: JsonObject, head: JsonObject, role: Role): void {
    for (const { key, renamedFrom, ...sides } of matchMembers(base, head, equality)) {
      const step: Step = { type: 'member', key }
      if (renamedFrom !== undefined) visitor.reference({ path: [...path, step], from: renamedFrom, to: key })
      const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element')
      compareAt(step, sides, isOwn ? 'own' : 'member')
    }
  }

  function compareArrays(base: JsonArray, head: JsonArray): void {
    const arrays = { base: base.items, head: head.items }
    const pairs = matchElements(arrays, equality)
    const elements = listElements(arrays, pairs)
    if (isReordered(pairs) && !head.unordered) {
      const steady = new Set(longestIncreasing(pairs).map(([, index]) => head.items[index]))
      const moved = elements.filter(({ base, head }) => base && head && !steady.has(head)).map(({ step }) => step)
      visitor.change({ kind: 'reordered', path: [...path], moved })
    }
    for (const { step, ...sides } of elements) compareAt(step, sides, 'element')
  }

  compareValues(document.base, document.head, 'member')
}
