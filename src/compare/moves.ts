/**
 * Finds items that moved to another array.
 *
 * 1. Items that an array lost or got, and those inside of what was removed or added as a whole, are candidates, if they have an ID or a name.
 *    At least one of the two was lost or got on its own: the inner items of two groups that aren't matched belong to their groups.
 * 2. Those with an equal ID that no other item of their document has are one item.
 * 3. So are those with an equal name that no other item has, or with equal content except for IDs and names and more than two members, if they are
 *    of one type and alike.
 *
 * Example: the node `{id:"a"}` left `nodes`, and the new group in `nodes` has `{id:"a"}` in its `children`: it moved there.
 */
import type { Step } from './changes.js'
import { type Arrays, type Json, keyOf, TITLES } from './document.js'
import { makeIdOf } from './keys.js'
import { listInside } from './labels.js'
import { likenessOf } from './leaves.js'
import type { Matching } from './match-arrays.js'
import type { ComponentNames } from './names.js'
import type { Holders } from './references.js'

/** An item that was in another array. */
export interface Move {
  readonly base: Json
  /** The place that it had. */
  readonly from: readonly Step[]
}

/** The items of a document that moved, by their places. One value may be at several, so that it doesn't tell which of them moved. */
export interface Moves {
  readonly bases: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, Move>
}

export const NO_MOVES: Moves = { bases: new Set(), heads: new Map() }

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

interface Candidate extends Unmatched {
  readonly place: string
  readonly id: string | undefined
  /** Whether an array lost or got the item on its own. */
  readonly isDirect: boolean
}

type Side = 'base' | 'head'

/** What it takes to find moved items. */
export interface MoveOptions {
  readonly matching: Matching
  readonly holders: { readonly base: Holders; readonly head: Holders }
  readonly componentOf: ComponentNames
}

/** Returns the known moves in a document, and those that are found among its values that were not matched. */
export function findMoves(
  { base, head }: { readonly base: readonly Unmatched[]; readonly head: readonly Unmatched[] },
  known: Moves,
  { matching, holders, componentOf }: MoveOptions,
): Moves {
  const idsIn = new Map<Arrays, (item: Json) => string | undefined>()
  const toCandidate = (each: Unmatched, isDirect: boolean): Candidate[] => {
    const { path, value, arrays } = each
    if (arrays === undefined || path.at(-1)?.type !== 'item') return []
    const idOf = idsIn.get(arrays) ?? makeIdOf(arrays.base, arrays.head)
    idsIn.set(arrays, idOf)
    return [{ ...each, place: placeAt(path), id: idOf(value), isDirect }]
  }
  const direct = {
    base: base.flatMap((each) => toCandidate(each, true)),
    head: head.flatMap((each) => toCandidate(each, true)),
  }
  const inside = (values: readonly Unmatched[]) =>
    values.flatMap((each) => listAllInside(each, componentOf)).flatMap((each) => toCandidate(each, false))
  const candidates = {
    base: [...direct.base, ...(direct.head.length > 0 ? inside(base) : [])],
    head: [...direct.head, ...(direct.base.length > 0 ? inside(head) : [])],
  }
  const moves = { bases: new Set(known.bases), heads: new Map(known.heads) }
  const match = (nameOf: (candidate: Candidate, side: Side) => string | undefined, isEnough = isAlike) => {
    const inHead = byName(candidates.head, (each) => (moves.heads.has(each.place) ? undefined : nameOf(each, 'head')))
    const inBase = byName(candidates.base, (each) => (moves.bases.has(each.place) ? undefined : nameOf(each, 'base')))
    for (const [name, left] of inBase) {
      const right = inHead.get(name)
      if (!left || !right || !(left.isDirect || right.isDirect) || left.arrays === right.arrays) continue
      if (!isEnough(left, right)) continue
      moves.bases.add(left.place)
      moves.heads.set(right.place, { base: left.value, from: left.path })
    }
  }
  const isOnly = (name: string | undefined, side: Side) =>
    name !== undefined && (holders[side].get(name) ?? 0) <= 1 ? name : undefined
  match(
    ({ id }, side) => isOnly(id, side),
    (left, right) => (left.id?.length ?? 0) >= MIN_ID || isAlike(left, right),
  )
  for (const title of TITLES) match(({ value }, side) => isOnly(keyOf(value, title), side))
  match(({ id, value }, side) => {
    const bare = matching.bare[side](value, true)
    if (id !== undefined && isOnly(id, side) === undefined) return undefined
    return bare.type === 'object' && bare.members.size > 2 ? `${bare.id}` : undefined
  }, isSameType)
  return moves
}

/** Returns a text that stands for a place. */
export function placeAt(path: readonly Step[]): string {
  const parts = path.map((step) =>
    step.type === 'member' ? step.key : step.type === 'item' ? [step.label] : step.index,
  )
  return JSON.stringify(parts)
}

function listAllInside({ value, path }: Unmatched, componentOf: ComponentNames): Unmatched[] {
  return listInside(value, componentOf).flatMap((inner) => {
    const place = { value: inner.value, path: [...path, inner.step], arrays: inner.arrays }
    return [place, ...listAllInside(place, componentOf)]
  })
}

/** Returns candidates by what they are called, undefined for a name that two have. */
function byName(
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string | undefined,
): Map<string, Candidate | undefined> {
  const found = new Map<string, Candidate | undefined>()
  for (const candidate of candidates) {
    const name = nameOf(candidate)
    if (name !== undefined) found.set(name, found.has(name) ? undefined : candidate)
  }
  return found
}

function isSameType({ value: base }: Candidate, { value: head }: Candidate): boolean {
  return keyOf(base, 'type') === keyOf(head, 'type')
}

function isAlike(base: Candidate, head: Candidate): boolean {
  return isSameType(base, head) && likenessOf(base.value, head.value) >= MIN_ALIKE
}
