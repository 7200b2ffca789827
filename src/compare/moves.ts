/**
 * Finds items that moved to another array.
 *
 * 1. Items that an array lost or got, and those inside of what was removed or added as a whole, are candidates, if they have an ID or a name.
 *    At least one of the two was lost or got on its own: the inner items of two groups that aren't matched belong to their groups.
 * 2. Those with an equal ID that no other item has are one item, if it is a long ID or they are alike.
 * 3. So are those with an equal title that are alike, and those with equal content except for IDs and names and more than two members.
 *
 * Example: the node `{id:"a"}` left `nodes`, and the new group in `nodes` has `{id:"a"}` in its `children`: it moved there.
 */
import type { Step } from './changes.js'
import { type Arrays, idOf, isScalar, type Json, keyOf, type Sides, titleOf } from './document.js'
import { likenessOf, makeSigns } from './likeness.js'
import { bareOf } from './match-arrays.js'
import { type ComponentOf, listInside } from './names.js'
import type { Holders, Matching } from './references.js'
import { pairUnique, type Rest, without } from './sequence.js'

/** The items of a document that moved. */
export interface Moves {
  readonly bases: ReadonlySet<Json | undefined>
  /** Where each item of `head` was. */
  readonly heads: ReadonlyMap<Json | undefined, Unmatched>
}

/** Characters of an ID that no other item has by chance. */
const MIN_ID = 8
const MIN_ALIKE = 0.5

/** A value that was not matched, and its place. */
export interface Unmatched {
  readonly value: Json
  readonly path: readonly Step[]
  /** The arrays of which one has it as an element. */
  readonly arrays: Arrays | undefined
}

type Side = 'base' | 'head'

/** Returns the moved items among the values of a document that were not matched. */
export function findMoves(
  unmatched: Sides<readonly Unmatched[]>,
  matching: Matching,
  holders: Holders,
  componentOf: ComponentOf,
): Moves {
  // An equal item that stays elsewhere can't be told apart.
  const itemsIn = (side: Side, values: readonly Unmatched[]) =>
    values.filter(({ path, value }) => path.at(-1)?.type === 'item' && holders[side].get(value.id) === 1)
  const direct = { base: itemsIn('base', unmatched.base), head: itemsIn('head', unmatched.head) }
  const inside = (side: Side) =>
    itemsIn(
      side,
      unmatched[side].flatMap((each) => listAllInside(each, componentOf)),
    )
  const candidates = {
    base: [...direct.base, ...(direct.head.length > 0 ? inside('base') : [])],
    head: [...direct.head, ...(direct.base.length > 0 ? inside('head') : [])],
  }
  const items = { base: candidates.base.map(({ value }) => value), head: candidates.head.map(({ value }) => value) }
  const moves = { bases: new Set<Json>(), heads: new Map<Json, Unmatched>() }
  let rest: Rest = { base: [...items.base.keys()], head: [...items.head.keys()] }

  const match = (signOf: (item: Json, side: Side) => string | number | undefined, isSame: typeof isAlike) => {
    const found = pairUnique(rest, makeSigns(items, signOf)).filter(([left, right]) => {
      const [base, head] = [candidates.base[left], candidates.head[right]]
      const isDirect = left < direct.base.length || right < direct.head.length
      if (!base || !head || !isDirect || base.arrays === head.arrays || !isSame(base.value, head.value)) return false
      moves.bases.add(base.value)
      moves.heads.set(head.value, base)
      return true
    })
    rest = without(rest, found)
  }
  const isSameType = (base: Json, head: Json) => keyOf(base, 'type') === keyOf(head, 'type')
  const isAlike = (base: Json, head: Json) => isSameType(base, head) && likenessOf(base, head, matching) >= MIN_ALIKE
  const ifOnly = (name: string | undefined, side: Side) =>
    name !== undefined && (holders[side].get(name) ?? 0) > 1 ? undefined : name
  match(
    (item, side) => ifOnly(idOf(item), side),
    (base, head) => (idOf(base)?.length ?? 0) >= MIN_ID || isAlike(base, head),
  )
  match((item, side) => ifOnly(titleOf(item), side), isAlike)
  match((item, side) => {
    const isOnly = ifOnly(idOf(item), side) === idOf(item)
    return isOnly ? bareOf(item, matching.bare[side], 3) : undefined
  }, isSameType)
  return moves
}

function listAllInside({ value, path }: Unmatched, componentOf: ComponentOf): Unmatched[] {
  return listInside(value, componentOf).flatMap((inner) => {
    if (isScalar(inner.value)) return []
    const place = { value: inner.value, path: [...path, inner.step], arrays: undefined }
    return [place, ...listAllInside(place, componentOf)]
  })
}
