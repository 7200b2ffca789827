/**
 * Matches the elements of two arrays.
 *
 * 1. Items by their keys (`keys.ts`).
 * 2. By equal content, references followed: in order between the same matched neighbours, then items anywhere.
 * 3. Items by another member that is unique on both sides.
 * 4. Items by equal content without IDs and names: in order between the same matched neighbours, then anywhere if more than two members remain.
 * 5. Items by likeness (`likeness.ts`).
 * 6. What has neither an ID nor a name is paired in order between two matched ones. What else remains was removed and added.
 *
 * Example: `[{id:"a",x:1}, {id:"b",x:2}, "z"]` became `[{id:"c",x:2}, {id:"a",x:3}, "y"]`: `a` by its key, `b` and `c` by their content, `z` and `y` in order.
 */
import { type Arrays, type Json, type JsonPair, KEYS, keyOf, TITLES } from './document.js'
import { findOtherKey, makeIdOf, matchByKey, matchByKeys, usableKeys } from './keys.js'
import { matchAlike } from './likeness.js'
import type { Interner } from './read-document.js'
import { canonicalize, type Form, type Renames, renamesOf } from './references.js'
import { commonSubsequence, gapsBetween, type Pair, type Rest, without } from './sequence.js'

/** What makes two values equal. */
export interface Equivalence {
  readonly base: Form
  readonly head: Form
}

/** How values are matched while references follow some renames. */
export interface Matching {
  readonly interner: Interner
  readonly renames: Renames
  /** The surest first. */
  readonly equivalences: readonly Equivalence[]
  /** Without IDs and names. */
  readonly bare: Equivalence
}

/** Returns how values are matched while references follow the renames. */
export function makeMatching(interner: Interner, renames: Renames): Matching {
  const same: Form = (value) => value
  const bare = canonicalize(interner, { bare: true })
  const matching = { interner, renames }
  if (renames.size === 0)
    return { ...matching, equivalences: [{ base: same, head: same }], bare: { base: bare, head: bare } }
  const either = new Set([...renames.keys(), ...renames.values()])
  const rename = (text: string) => renames.get(text) ?? text
  // The same word may be a reference at one place and not at another. So all words that could be references are taken for equal here:
  // what really differs in two matched elements is seen when they are compared.
  const alike = canonicalize(interner, { rename: (text) => (either.has(text) ? '""' : text) })
  return {
    ...matching,
    equivalences: [
      { base: canonicalize(interner, { rename }), head: same },
      { base: alike, head: alike },
    ],
    bare: { base: canonicalize(interner, { rename, bare: true }), head: bare },
  }
}

/** Returns the elements of two arrays that belong together, in the order of `base`. */
export function matchElements(arrays: Arrays, matching: Matching, unordered = false): Pair[] {
  const { base, head } = arrays
  let pairs: Pair[] = []
  let rest: Rest = { base: [...base.keys()], head: [...head.keys()] }
  const isDone = () => rest.base.length === 0 || rest.head.length === 0
  const take = (found: readonly Pair[]) => {
    if (found.length === 0) return
    pairs = [...pairs, ...found].sort(([left], [right]) => left - right)
    rest = without(rest, found)
  }

  const haveItems = unordered || base.some(isObject) || head.some(isObject)
  const keys = usableKeys(arrays)
  if (haveItems) take(matchByKeys(arrays, keys, (found) => countEqual(found, matching)))
  for (const { base: inBase, head: inHead } of matching.equivalences) {
    if (isDone()) return pairs
    const ids = idsOf(arrays, rest, { base: inBase, head: inHead })
    take(gapsBetween(pairs, rest).flatMap((gap) => matchInOrder(ids, gap)))
    if (haveItems) take(matchAnywhere(ids, rest))
  }
  if (haveItems && !isDone()) {
    const other = findOtherKey(arrays)
    if (other !== undefined) take(matchByKey(arrays, rest, other))
    const bare = idsOf(arrays, rest, matching.bare, 1)
    take(gapsBetween(pairs, rest).flatMap((gap) => matchInOrder(bare, gap)))
    take(matchAnywhere(idsOf(arrays, rest, matching.bare, 3), rest))
    if (!isDone()) take(matchAlike({ arrays, pairs, rest }, matching.equivalences[0]?.base ?? ((value) => value)))
  }
  if (!isDone()) take(pairRest(arrays, gapsBetween(pairs, rest), keys))
  return pairs
}

function isObject({ type }: Json): boolean {
  return type === 'object'
}

/** Counts the pairs that are equal except for their own IDs and names, if references follow these matches. */
function countEqual(pairs: readonly JsonPair[], { interner, renames }: Matching): number {
  const all = new Map([...renames, ...pairs.flatMap(renamesOf)])
  const bare = canonicalize(interner, { bare: true })
  const follow = canonicalize(interner, { rename: (text) => all.get(text) ?? text, bare: true })
  const isEqual = ({ base, head }: JsonPair) => {
    const other = bare(head, true).id
    return bare(base, true).id === other || follow(base, true).id === other
  }
  return pairs.filter(isEqual).length
}

/** IDs of the elements by their index: equal ones match. */
interface Ids {
  readonly base: ReadonlyMap<number, number>
  readonly head: ReadonlyMap<number, number>
}

/** Returns the IDs of the rest in some form, without objects of fewer members than `min`. */
function idsOf(arrays: Arrays, rest: Rest, forms: Equivalence, min = 0): Ids {
  const ids = (side: 'base' | 'head') =>
    new Map(
      rest[side].flatMap((index) => {
        const element = arrays[side][index]
        if (element === undefined || (min > 0 && element.type !== 'object')) return []
        const form = forms[side](element, true)
        return form.type === 'object' && form.members.size < min ? [] : [[index, form.id] as const]
      }),
    )
  return { base: ids('base'), head: ids('head') }
}

/** Matches equal elements by a common subsequence. */
function matchInOrder(ids: Ids, gap: Rest): Pair[] {
  const known = {
    base: gap.base.filter((index) => ids.base.has(index)),
    head: gap.head.filter((index) => ids.head.has(index)),
  }
  const common = commonSubsequence(
    known.base.map((index) => ids.base.get(index)),
    known.head.map((index) => ids.head.get(index)),
  )
  return common.map(([left, right]) => [known.base[left] ?? 0, known.head[right] ?? 0])
}

/** Matches equal elements wherever they are. */
function matchAnywhere(ids: Ids, rest: Rest): Pair[] {
  const inHead = new Map<number, number[]>()
  // From the end, so that the first can be taken from the end of each list.
  for (const index of rest.head.toReversed()) {
    const id = ids.head.get(index)
    if (id === undefined) continue
    const indices = inHead.get(id)
    if (indices) indices.push(index)
    else inHead.set(id, [index])
  }
  return rest.base.flatMap((index) => {
    const other = inHead.get(ids.base.get(index) ?? -1)?.pop()
    return other === undefined ? [] : [[index, other] as const]
  })
}

/** Pairs elements by their order, if they have neither an ID nor a name, or are at the same place of arrays whose items are numbered. */
function pairRest({ base, head }: Arrays, gaps: readonly Rest[], keys: readonly string[]): Pair[] {
  const isNumbered = keys.length < KEYS.length
  const idOf = isNumbered ? () => undefined : makeIdOf(base, head)
  const isNamed = (element: Json | undefined) =>
    element !== undefined &&
    [...keys, ...TITLES].some((key) => keyOf(element, key) !== undefined || idOf(element) !== undefined)
  return gaps.flatMap((gap) => {
    const isSamePlace = gap.base.length === gap.head.length && gap.base.every((index, at) => index === gap.head[at])
    if (isNumbered && isSamePlace) return gap.base.map((index): Pair => [index, index])
    const left = gap.base.filter((index) => !isNamed(base[index]))
    const right = gap.head.filter((index) => !isNamed(head[index]))
    return left.slice(0, right.length).map((index, at): Pair => [index, right[at] ?? 0])
  })
}
