/**
 * Walks through what differs in two documents, in one order.
 *
 * 1. Equal values are passed over: their IDs are equal.
 * 2. Objects are walked by their matched members, arrays by their matched elements (`match-arrays.ts`).
 * 3. What differs there is a change, unless it is a reference that follows.
 *
 * If keys refer to items, the same key may belong to two items after IDs were numbered again. So members match: of the same key and equal values,
 * of a key that follows its item and equal values, of the same key, of a key that follows.
 *
 * Example: in `{"nodes": [{"id": 1, "x": 1}]}` and `{"nodes": [{"id": 1, "x": 2}]}` the walk comes to `nodes`, then to the item `1`, then to its `x`.
 */
import type { Change, Match, Reference, Step } from './changes.js'
import { asText, isOwnKey, isScalar, type Json, type JsonArray, type JsonObject, type Sides } from './document.js'
import { matchElements } from './match-arrays.js'
import type { Moves, Unmatched } from './moves.js'
import { type ComponentOf, type Element, listElements, listInside } from './names.js'
import { type Matching, type Rename, renamedKey, renamesOf } from './references.js'
import { itemsOf, type Lists, longestIncreasing } from './sequence.js'

/** What a walk through two documents comes across. */
export interface Walked {
  readonly changes: readonly Change[]
  /** The references that follow a new ID or name. */
  readonly references: readonly Reference[]
  readonly matches: readonly Match[]
  /** The new IDs and names of matched items. */
  readonly renames: readonly Rename[]
  /** Values that were not matched. They, or items inside of them, may have moved. */
  readonly unmatched: Sides<readonly Unmatched[]>
}

/** A value's role: an array's element, an item's own ID or name, or another member. */
type Role = 'element' | 'own' | 'member'

/** Walks through two documents. */
export function walk(document: Sides<Json>, matching: Matching, moves: Moves, componentOf: ComponentOf): Walked {
  const changes: Change[] = []
  const references: Reference[] = []
  const matches: Match[] = []
  const renames: Rename[] = []
  const unmatched: Sides<Unmatched[]> = { base: [], head: [] }
  const path: Step[] = []

  function compareValues(base: Json, head: Json, role: Role): void {
    if (base.id === head.id) return
    if (base.type === 'array' && head.type === 'array') compareArrays(base, head)
    else if (base.type === 'object' && head.type === 'object') compareObjects(base, head, role)
    else if (role !== 'own' && isScalar(base) && isScalar(head) && matching.renames.get(base.text) === head.text) {
      references.push({ path: [...path], from: asText(base.text), to: asText(head.text) })
    } else changes.push({ kind: 'modified', path: [...path], from: base, to: head })
  }

  /** Compares two values that belong together. */
  function comparePair(base: Json, head: Json, role: Role): void {
    if (role === 'element') renames.push(...renamesOf({ base, head }))
    if (role === 'element' || (base.type === 'object' && head.type === 'object')) {
      matches.push({ base, head, path: [...path] })
    }
    compareValues(base, head, role)
  }

  /** Compares the sides of a member, or of an element of the arrays. */
  function compareAt({ step, base, head }: Element, role: Role, arrays?: Lists): void {
    path.push(step)
    if (base !== undefined && head !== undefined) comparePair(base, head, role)
    else if (head !== undefined && !followMove(head)) {
      changes.push({ kind: 'added', path: [...path], value: head })
      unmatched.head.push({ value: head, path: [...path], arrays })
      followInside(head)
    } else if (base !== undefined && !moves.bases.has(base)) {
      changes.push({ kind: 'removed', path: [...path], value: base })
      unmatched.base.push({ value: base, path: [...path], arrays })
    }
    path.pop()
  }

  /** Compares an item with what it was elsewhere, and returns whether it was there. */
  function followMove(head: Json): boolean {
    const move = moves.heads.get(head)
    if (move === undefined) return false
    changes.push({ kind: 'moved', path: [...path], from: move.path })
    comparePair(move.value, head, 'element')
    return true
  }

  /** Looks for items inside an added value that were elsewhere before. */
  function followInside(outer: Json): void {
    if (moves.heads.size === 0) return
    for (const { step, value } of listInside(outer, componentOf)) {
      path.push(step)
      if (!followMove(value)) followInside(value)
      path.pop()
    }
  }

  function compareObjects(base: JsonObject, head: JsonObject, role: Role): void {
    for (const { key, from, ...sides } of matchMembers(base, head, matching)) {
      const step: Step = { type: 'member', key }
      if (from !== undefined) references.push({ path: [...path, step], from, to: key })
      const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element')
      compareAt({ step, ...sides }, isOwn ? 'own' : 'member')
    }
  }

  function compareArrays(base: JsonArray, head: JsonArray): void {
    const arrays = { base: itemsOf(base.items), head: itemsOf(head.items) }
    const pairs = matchElements(arrays, matching, base.unordered && head.unordered).filter(
      (pair) => !moves.bases.has(pair.base.item) && !moves.heads.has(pair.head.item),
    )
    const elements = listElements(arrays, pairs, componentOf)
    const steady = new Set(longestIncreasing(pairs).map((pair) => pair.head.index))
    const moved = elements.filter((each) => each.base && each.head && !steady.has(each.index))
    if (moved.length > 0 && !head.unordered) {
      changes.push({ kind: 'reordered', path: [...path], moved: moved.map(({ step }) => step) })
    }
    for (const element of elements) compareAt(element, 'element', arrays)
  }

  compareValues(document.base, document.head, 'member')
  return { changes, references, matches, renames, unmatched }
}

/** A member on each side that has it. */
interface Member extends Sides<Json | undefined> {
  /** As in `head` if it exists there. */
  readonly key: string
  /** The key in `base`, if it refers to an item with a new ID or name. */
  readonly from?: string
}

/** Returns the members of two objects that belong together and those that only one has, sorted by key. */
function matchMembers(base: JsonObject, head: JsonObject, { renames, follow }: Matching): Member[] {
  const matched = new Set<string>()
  const members = new Map<string, Member>()
  const isEqual = (left: Json, right: Json) => left.id === right.id || follow(left) === right.id
  for (const isEnough of [isEqual, () => true]) {
    for (const toHead of [(key: string) => key, (key: string) => renamedKey(key, renames)]) {
      for (const [from, value] of base.members) {
        const key = toHead(from)
        const other = head.members.get(key)
        if (other === undefined || matched.has(from) || members.has(key) || !isEnough(value, other)) continue
        matched.add(from)
        members.set(key, { key, base: value, head: other, ...(key !== from && { from }) })
      }
    }
  }
  const onlyInBase = [...base.members].filter(([key]) => !matched.has(key))
  const onlyInHead = [...head.members].filter(([key]) => !members.has(key))
  return [
    ...members.values(),
    ...onlyInBase.map(([key, value]) => ({ key, base: value, head: undefined })),
    ...onlyInHead.map(([key, value]) => ({ key, base: undefined, head: value })),
  ].sort((left, right) => (left.key < right.key ? -1 : 1))
}
