/**
 * Finds items that moved to another array.
 *
 * 1. Items that an array lost or got, and those inside of what was removed or added as a whole, are candidates, if they have an ID or a name.
 *    At least one of the two was lost or got on its own: the inner items of two groups that aren't matched belong to their groups.
 * 2. Those with an equal ID that no other item has are one item, if it is a long ID, they have one title, or they are alike.
 * 3. So are those with an equal title that are alike, and those with equal content except for IDs and names and more than two members.
 * 4. So are nodes of one key that are alike, in maps of one key.
 *
 * Example: the node `{id:"a"}` left `nodes`, and the new group in `nodes` has `{id:"a"}` in its `children`: it moved there.
 */
import type { Step } from './changes.js'
import { idOf, isScalar, type Json, titleOf, typeOf } from './document.js'
import { isNode, likenessOf } from './likeness.js'
import { bareOf } from './match-arrays.js'
import { type ComponentOf, listInside, ownName } from './names.js'
import type { Matching } from './references.js'
import { type Lists, pairUnique, type SignOf, without } from './sequence.js'

/** The items of a document that moved. */
export interface Moves {
  readonly bases: ReadonlySet<Json>
  /** Where each item of `head` was. */
  readonly heads: ReadonlyMap<Json, Unmatched>
}

/** Characters of an ID that no other item has by chance. */
const MIN_ID = 8
const MIN_ALIKE = 0.5

/** A value that was not matched, and its place. */
export interface Unmatched {
  readonly value: Json
  readonly path: readonly Step[]
  /** The arrays or objects of which one has it, if it was lost or got on its own. */
  readonly owner?: unknown
}

/** Returns the moved items and nodes among the values of a document that were not matched. */
export function findMoves(unmatched: Lists<Unmatched>, matching: Matching, componentOf: ComponentOf): Moves {
  const holders = matching.holders()
  const inside = (side: keyof Lists) => unmatched[side].flatMap((each) => [each, ...listAllInside(each, componentOf)])
  const all = { base: inside('base'), head: inside('head') }
  const listAll = (type: Step['type']): Lists<Unmatched> => {
    // An equal item that stays elsewhere can't be told apart.
    const listIn = (side: keyof Lists) =>
      all[side].filter(({ path, value }) => path.at(-1)?.type === type && holders[side].get(value.id) === 1)
    return { base: listIn('base'), head: listIn('head') }
  }
  const moves = { bases: new Set<Json>(), heads: new Map<Json, Unmatched>() }
  let rest = listAll('item')

  const match = (signOf: SignOf<Unmatched>, isSame: typeof isAlike) => {
    const found = pairUnique(rest, signOf).filter(
      ({ base, head }) => base.owner !== head.owner && isSame(base.value, head.value),
    )
    for (const { base, head } of found) {
      moves.bases.add(base.value)
      moves.heads.set(head.value, base)
    }
    rest = without(rest, found)
  }
  const isSameType = (base: Json, head: Json) => typeOf(base) === typeOf(head)
  const isSameTitle = (base: Json, head: Json) => titleOf(base) !== undefined && titleOf(base) === titleOf(head)
  const isAlike = (base: Json, head: Json) => isSameType(base, head) && likenessOf(base, head, matching) >= MIN_ALIKE
  const isOnly = (name: string | undefined, side: keyof Lists) => (holders[side].get(name ?? '') ?? 0) < 2
  const ifOnly = (name: string | undefined, side: keyof Lists) => (isOnly(name, side) ? name : undefined)
  match(
    ({ value }, side) => ifOnly(idOf(value), side),
    (base, head) => (idOf(base)?.length ?? 0) >= MIN_ID || isSameTitle(base, head) || isAlike(base, head),
  )
  match(({ value }, side) => ifOnly(titleOf(value) ?? ownName(value), side), isAlike)
  const contentOf: SignOf<Unmatched> = ({ value }, side) => bareOf(value, matching.bare[side], 3)
  match((each, side) => (isOnly(idOf(each.value), side) ? contentOf(each, side) : undefined), isSameType)
  rest = listAll('member')
  const isInMap = ({ path }: Unmatched) => path.at(-2)?.type === 'member'
  match((each) => (isInMap(each) && isNode(each.value) ? JSON.stringify(each.path.slice(-2)) : undefined), isAlike)
  return moves
}

function listAllInside({ value, path }: Unmatched, componentOf: ComponentOf): Unmatched[] {
  return listInside(value, componentOf).flatMap((inner) => {
    if (isScalar(inner.value)) return []
    const place = { value: inner.value, path: [...path, inner.step] }
    return [place, ...listAllInside(place, componentOf)]
  })
}
