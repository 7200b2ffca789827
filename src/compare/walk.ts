/**
 * Walks through what differs in two documents, in one order, and tells a visitor.
 *
 * 1. Equal values are passed over: their IDs are equal.
 * 2. Objects are walked by their matched members (`match-objects.ts`), arrays by their matched elements (`match-arrays.ts`).
 * 3. What differs there is a change, unless it is a reference that follows.
 *
 * Example: in `{"nodes": [{"id": 1, "x": 1}]}` and `{"nodes": [{"id": 1, "x": 2}]}` the walk comes to `nodes`, then to the item `1`, then to its `x`.
 */
import type { Change, Match, Reference, Step } from './changes.js'
import {
  type Arrays,
  asText,
  isOwnKey,
  isScalar,
  type Json,
  type JsonArray,
  type JsonObject,
  type JsonPair,
} from './document.js'
import { type Element, listElements, listInside } from './labels.js'
import { type Matching, matchElements } from './match-arrays.js'
import { matchMembers } from './match-objects.js'
import { type Move, type Moves, placeAt, type Unmatched } from './moves.js'
import type { ComponentNames } from './names.js'
import { isReordered, longestIncreasing } from './sequence.js'

/** What a walk through two documents comes across. */
export interface Visitor {
  change(change: Change): void
  /** A reference follows its item. */
  reference(reference: Reference): void
  /** Two values belong together. */
  match(match: Match, isElement: boolean): void
  /** A value was not matched. It, or items inside of it, may have moved. */
  unmatched(side: 'base' | 'head', unmatched: Unmatched): void
}

/** How documents are walked through. */
export interface Route {
  readonly matching: Matching
  readonly moves: Moves
  readonly componentOf: ComponentNames
}

/** A value's role: an array's element, an item's own ID or name, or another member. */
type Role = 'element' | 'own' | 'member'

/** Walks through two documents. */
export function walk(document: JsonPair, { matching, moves, componentOf }: Route, visitor: Visitor): void {
  const path: Step[] = []

  function compareValues(base: Json, head: Json, role: Role): void {
    if (base.id === head.id) return
    if (base.type === 'array' && head.type === 'array') compareArrays(base, head)
    else if (base.type === 'object' && head.type === 'object') compareObjects(base, head, role)
    else if (role !== 'own' && isScalar(base) && isScalar(head) && matching.renames.get(base.text) === head.text) {
      visitor.reference({ path: [...path], from: asText(base.text), to: asText(head.text) })
    } else visitor.change({ kind: 'modified', path: [...path], from: base, to: head })
  }

  /** Compares the sides of a member, or of an element of the arrays. */
  function compareAt({ step, base, head }: Element, role: Role, arrays?: Arrays): void {
    path.push(step)
    if (base !== undefined && head !== undefined) {
      if (arrays || (base.type === 'object' && head.type === 'object')) {
        visitor.match({ base, head, path: [...path] }, arrays !== undefined)
      }
      compareValues(base, head, role)
    } else if (head !== undefined) add(head, arrays)
    else if (base !== undefined) remove(base, arrays)
    path.pop()
  }

  function remove(value: Json, arrays?: Arrays): void {
    if (arrays && moves.bases.size > 0 && moves.bases.has(placeAt(path))) return
    visitor.change({ kind: 'removed', path: [...path], value })
    visitor.unmatched('base', { value, path: [...path], arrays })
  }

  function add(value: Json, arrays?: Arrays): void {
    const move = moveTo(arrays)
    if (move) followMove(move, value)
    else {
      visitor.change({ kind: 'added', path: [...path], value })
      visitor.unmatched('head', { value, path: [...path], arrays })
      if (moves.heads.size > 0) findMoved(value)
    }
  }

  /** Returns how the element at this place came here, if it was elsewhere. */
  function moveTo(arrays?: Arrays): Move | undefined {
    return arrays && moves.heads.size > 0 ? moves.heads.get(placeAt(path)) : undefined
  }

  function followMove({ base, from }: Move, head: Json): void {
    visitor.change({ kind: 'moved', path: [...path], from })
    visitor.match({ base, head, path: [...path] }, true)
    compareValues(base, head, 'element')
  }

  /** Looks for items inside an added value that were elsewhere before. */
  function findMoved(outer: Json): void {
    for (const { step, value, arrays } of listInside(outer, componentOf)) {
      path.push(step)
      const move = moveTo(arrays)
      if (move) followMove(move, value)
      else findMoved(value)
      path.pop()
    }
  }

  function compareObjects(base: JsonObject, head: JsonObject, role: Role): void {
    for (const { key, renamedFrom, ...sides } of matchMembers(base, head, matching)) {
      const step: Step = { type: 'member', key }
      if (renamedFrom !== undefined) visitor.reference({ path: [...path, step], from: renamedFrom, to: key })
      const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element')
      compareAt({ step, ...sides }, isOwn ? 'own' : 'member')
    }
  }

  function compareArrays(base: JsonArray, head: JsonArray): void {
    const arrays = { base: base.items, head: head.items }
    const pairs = matchElements(arrays, matching, base.unordered && head.unordered)
    const elements = listElements(arrays, pairs, componentOf)
    if (isReordered(pairs) && !head.unordered) {
      const steady = new Set(longestIncreasing(pairs).map(([, index]) => head.items[index]))
      const isMoved = (each: Element) => each.base && each.head && !steady.has(each.head)
      visitor.change({ kind: 'reordered', path: [...path], moved: elements.filter(isMoved).map(({ step }) => step) })
    }
    for (const element of elements) compareAt(element, 'element', arrays)
  }

  compareValues(document.base, document.head, 'member')
}
