/**
 * Walks through what differs in two documents, in one order.
 *
 * 1. Equal values are passed over: their IDs are equal.
 * 2. Objects are walked by their matched members, arrays by their matched elements (`match-arrays.ts`).
 * 3. What differs there is a change, unless it is a reference that follows.
 *
 * If keys refer to items, the same key may belong to two items after IDs were numbered again. So members match: of the same key and equal values,
 * of a key that follows its item and equal values, of the same key, of a key that follows. Nodes that are left over and alike were renamed.
 *
 * Example: in `{"nodes": [{"id": 1, "x": 1}]}` and `{"nodes": [{"id": 1, "x": 2}]}` the walk comes to `nodes`, then to the item `1`, then to its `x`.
 */
import type { Change, JsonChanges, Match, Reference, Step } from './changes.js'
import { asText, isOwnKey, isScalar, type Json, type JsonArray, type JsonObject, type Sides } from './document.js'
import { isNode, pairNodes } from './likeness.js'
import { matchElements } from './match-arrays.js'
import type { Moves, Unmatched } from './moves.js'
import { type ComponentOf, listElements, listInside } from './names.js'
import { type Matching, type Rename, renamedKey, renamesOf } from './references.js'
import { itemsOf, longestIncreasing } from './sequence.js'

/** What a walk through two documents comes across. */
export interface Walked extends JsonChanges {
  /** The new IDs and names of matched items. */
  readonly renames: readonly Rename[]
  /** Values that were not matched. They, or items inside of them, may have moved. */
  readonly unmatched: Sides<readonly Unmatched[]>
}

/** A value's role: a document, an array's element, an item's own ID or name, or another member. */
type Role = 'root' | 'element' | 'own' | 'member'

/** Walks through two documents. */
export function walk(document: Sides<Json>, matching: Matching, moves: Moves, componentOf: ComponentOf): Walked {
  const changes: Change[] = []
  const references: Reference[] = []
  const matches: Match[] = []
  const renames: Rename[] = []
  const unmatched: Sides<Unmatched[]> = { base: [], head: [] }

  /** Compares two values that belong together. */
  function compare({ base, head }: Sides<Json>, path: readonly Step[], role: Role): void {
    if (role === 'element') renames.push(...renamesOf({ base, head }))
    if (role === 'element' || (role === 'member' && base.type === 'object' && head.type === 'object')) {
      matches.push({ base, head, path })
    }
    if (base.id === head.id) return
    if (base.type === 'array' && head.type === 'array') compareArrays(base, head, path)
    else if (base.type === 'object' && head.type === 'object') compareObjects({ base, head }, path, role)
    else if (role !== 'own' && isScalar(base) && isScalar(head) && matching.renames.get(base.text) === head.text) {
      references.push({ path, from: asText(base.text), to: asText(head.text) })
    } else changes.push({ kind: 'modified', path, from: base, to: head })
  }

  /** Compares the sides of a member, or of an element of the arrays. */
  function compareAt({ base, head }: Partial<Sides<Json>>, path: readonly Step[], role: Role, owner: unknown): void {
    if (base !== undefined && head !== undefined) compare({ base, head }, path, role)
    else if (head !== undefined && !followMove(head, path)) {
      changes.push({ kind: 'added', path, value: head })
      unmatched.head.push({ value: head, path, owner })
      if (moves.heads.size > 0) followInside(head, path)
    } else if (base !== undefined && !moves.bases.has(base)) {
      changes.push({ kind: 'removed', path, value: base })
      unmatched.base.push({ value: base, path, owner })
    }
  }

  /** Compares an item with what it was elsewhere, and returns whether it was there. */
  function followMove(head: Json, path: readonly Step[]): boolean {
    const move = moves.heads.get(head)
    if (move === undefined) return false
    changes.push({ kind: 'moved', path, from: move.path })
    compare({ base: move.value, head }, path, path.at(-1)?.type === 'member' ? 'member' : 'element')
    return true
  }

  /** Looks for items inside an added value that were elsewhere before. */
  function followInside(outer: Json, path: readonly Step[]): void {
    for (const { step, value } of listInside(outer, componentOf)) {
      const inner = [...path, step]
      if (!followMove(value, inner)) followInside(value, inner)
    }
  }

  function compareObjects(objects: Sides<JsonObject>, outer: readonly Step[], role: Role): void {
    for (const { key, from, isRenamed, ...sides } of matchMembers(objects, matching)) {
      const path: readonly Step[] = [...outer, { type: 'member', key }]
      if (isRenamed) {
        changes.push({ kind: 'moved', path, from: [...outer, { type: 'member', key: from }] })
        renames.push([JSON.stringify(from), JSON.stringify(key)])
      } else if (from !== key) references.push({ path, from, to: key })
      const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element')
      compareAt(sides, path, isOwn ? 'own' : 'member', objects)
    }
  }

  function compareArrays(base: JsonArray, head: JsonArray, path: readonly Step[]): void {
    const arrays = { base: itemsOf(base.items), head: itemsOf(head.items) }
    const pairs = matchElements(arrays, matching, head.unordered).filter(
      (pair) => !moves.bases.has(pair.base.item) && !moves.heads.has(pair.head.item),
    )
    const elements = listElements(arrays, pairs, componentOf)
    const steady = new Set(longestIncreasing(pairs).map((pair) => pair.head.index))
    const moved = elements.filter((each) => each.base && each.head && !steady.has(each.index))
    if (moved.length > 0 && !head.unordered) {
      changes.push({ kind: 'reordered', path, moved: moved.map(({ step }) => step) })
    }
    for (const { step, ...sides } of elements) compareAt(sides, [...path, step], 'element', arrays)
  }

  compare(document, [], 'root')
  return { changes, references, matches, renames, unmatched }
}

/** A member on each side that has it. */
interface Member extends Partial<Sides<Json>> {
  /** As in `head` if it exists there. */
  readonly key: string
  /** As in `base` if it exists there. */
  readonly from: string
  /** Whether it is a node that has a new name, and not a key that follows one. */
  readonly isRenamed?: boolean
}

/** Returns the members of two objects that belong together and those that only one has, sorted by key. */
function matchMembers({ base, head }: Sides<JsonObject>, matching: Matching): Member[] {
  const { renames, follow, holders } = matching
  const rest = new Map(base.members)
  const members = new Map<string, Member>()
  const isEqual = (left: Json, right: Json) => left.id === right.id || follow(left) === right.id
  for (const isEnough of [isEqual, () => true]) {
    for (const toHead of [(key: string) => key, (key: string) => renamedKey(key, renames)]) {
      for (const [from, value] of rest) {
        const key = toHead(from)
        const other = head.members.get(key)
        if (other === undefined || members.has(key) || !isEnough(value, other)) continue
        rest.delete(from)
        const isRenamed = from !== key && isNode(value) && !holders().base.has(JSON.stringify(from))
        members.set(key, { key, from, isRenamed, base: value, head: other })
      }
    }
  }
  const added = new Map([...head.members].filter(([key]) => !members.has(key)))
  const keys = { base: [...rest.keys()], head: [...added.keys()] }
  const nodes = pairNodes({ base: itemsOf([...rest.values()]), head: itemsOf([...added.values()]) }, matching)
  for (const pair of nodes) {
    const [from = '', key = ''] = [keys.base[pair.base.index], keys.head[pair.head.index]]
    rest.delete(from)
    members.set(key, { key, from, isRenamed: true, base: pair.base.item, head: pair.head.item })
  }
  for (const [key, value] of added) if (!members.has(key)) members.set(key, { key, from: key, head: value })
  const removed = Array.from(rest, ([key, value]) => ({ key, from: key, base: value }))
  return [...members.values(), ...removed].sort((left, right) => (left.key < right.key ? -1 : 1))
}
