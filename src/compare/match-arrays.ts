/**
 * Matches the elements of two arrays.
 *
 * 1. Items by `id`, `_id`, `key` and `name`: first by the one that matches the most items, or leaves the most of them otherwise equal.
 *    A key that only counts the items of its array (1, 2, 3) is a position and no key.
 * 2. By equal content, references followed: in order between the same matched neighbours, then items anywhere.
 * 3. Items by another member that is unique on both sides.
 * 4. Items by equal content without IDs and names: in order between the same matched neighbours, then anywhere if more than two members remain.
 * 5. Items by likeness (`likeness.ts`).
 * 6. What has neither an ID nor a name, or has the same position as its ID, is paired in order between two matched ones. What else remains was removed
 *    and added.
 *
 * Example: `[{id:"a",x:1}, {id:"b",x:2}, "z"]` became `[{id:"c",x:2}, {id:"a",x:3}, "y"]`: `a` by its key, `b` and `c` by their content, `z` and `y` in order.
 */
import { type Arrays, idOf, isKey, isScalar, type Json, KEYS, keyOf, OWN_ID, titleOf } from './document.js'
import { makeSigns, matchAlike } from './likeness.js'
import { type Form, type Matching, makeForm, renamesOf } from './references.js'
import {
  byBase,
  gapsBetween,
  type Pair,
  pairAnywhere,
  pairInOrder,
  pairUnique,
  type Rest,
  type Signs,
  without,
  zip,
} from './sequence.js'

/** Returns the elements of two arrays that belong together, in the order of `base`. */
export function matchElements(arrays: Arrays, matching: Matching, unordered = false): Pair[] {
  let pairs: Pair[] = []
  let rest: Rest = { base: [...arrays.base.keys()], head: [...arrays.head.keys()] }
  const add = (found: readonly Pair[]) => {
    if (found.length === 0) return
    pairs = [...pairs, ...found].sort(byBase)
    rest = without(rest, found)
  }
  const isDone = () => rest.base.length === 0 || rest.head.length === 0
  const addInOrder = (signs: Signs) => add(gapsBetween(pairs, rest).flatMap((gap) => pairInOrder(gap, signs)))

  const hasItems = unordered || [...arrays.base, ...arrays.head].some(({ type }) => type === 'object')
  const keys = KEYS.filter((key) => !(isCounting(arrays.base, key) && isCounting(arrays.head, key)))
  if (hasItems) {
    const [best, ...others] = rank(keys, arrays, matching)
    add(best?.pairs ?? [])
    for (const { key } of others) add(pairUnique(rest, signsByKey(arrays, key)))
  }
  const written = makeSigns(arrays, ({ id }) => id)
  const followed = { ...written, base: makeSigns(arrays, (item) => matching.follow(item, true)).base }
  for (const signs of matching.renames.size > 0 ? [followed, written] : [written]) {
    if (isDone()) return pairs
    addInOrder(signs)
    if (hasItems) add(pairAnywhere(rest, signs))
  }
  if (hasItems && !isDone()) {
    const [other] = rank(otherKeys(arrays), arrays, matching)
    if (other) add(pairUnique(rest, signsByKey(arrays, other.key)))
    const bare = (min: number) => makeSigns(arrays, (item, side) => bareOf(item, matching.bare[side], min))
    addInOrder(bare(1))
    add(pairAnywhere(rest, bare(3)))
    add(matchAlike(arrays, pairs, rest, matching))
  }
  const isNumbered = keys.length < KEYS.length
  const isUnnamed = (item: Json | undefined) =>
    item && !keys.some((key) => keyOf(item, key)) && !titleOf(item) && (isNumbered || !idOf(item))
  const unnamed = gapsBetween(pairs, rest).flatMap(({ base, head }) => {
    if (isNumbered && base.join() === head.join()) return zip({ base, head })
    return zip({
      base: base.filter((index) => isUnnamed(arrays.base[index])),
      head: head.filter((index) => isUnnamed(arrays.head[index])),
    })
  })
  add(unnamed)
  return pairs
}

function signsByKey(arrays: Arrays, key: string): Signs {
  return makeSigns(arrays, (item) => keyOf(item, key))
}

/** Returns the content of an item without IDs and names, if it has at least `min` other members. */
export function bareOf(item: Json, form: Form, min: number): number | undefined {
  if (item.type !== 'object') return undefined
  const own = KEYS.filter((key) => {
    const value = item.members.get(key)
    return value && isScalar(value)
  })
  return item.members.size - own.length < min ? undefined : form(item, true)
}

/** Whether a key only counts the items of an array. */
function isCounting(items: readonly Json[], key: string): boolean {
  const numbers = items.map((item) => Number(keyOf(item, key)?.replaceAll('"', '') || Number.NaN))
  const [first = -1] = numbers
  return items.length > 1 && (first === 0 || first === 1) && numbers.every((number, index) => number === first + index)
}

/** Sorts keys: those that match more items come first, among equals those that leave more of them otherwise equal. */
function rank(keys: readonly string[], arrays: Arrays, matching: Matching): { key: string; pairs: Pair[] }[] {
  const all = { base: [...arrays.base.keys()], head: [...arrays.head.keys()] }
  const ranked = keys.map((key) => ({ key, pairs: pairUnique(all, signsByKey(arrays, key)) }))
  const byEqual = (left: readonly Pair[], right: readonly Pair[]) => {
    const isSame = left.every(([base, head], at) => base === right[at]?.[0] && head === right[at]?.[1])
    return isSame ? 0 : countEqual(right, arrays, matching) - countEqual(left, arrays, matching)
  }
  return ranked.sort(({ pairs: left }, { pairs: right }) => right.length - left.length || byEqual(left, right))
}

/** Counts the pairs that are equal except for their own IDs and names, if references follow these matches. */
function countEqual(pairs: readonly Pair[], arrays: Arrays, { interner, renames, bare }: Matching): number {
  const items = pairs.flatMap(([left, right]) => {
    const [base, head] = [arrays.base[left], arrays.head[right]]
    return base && head ? [{ base, head }] : []
  })
  const follow = makeForm(interner, new Map([...renames, ...items.flatMap(renamesOf)]), true)
  return items.filter(({ base, head }) =>
    [follow, bare.head].some((form) => form(base, true) === bare.head(head, true)),
  ).length
}

/** Returns the other members that are a string in most items of both arrays, each another, those that are called like an ID first. */
function otherKeys({ base, head }: Arrays): string[] {
  const counts = new Map<string, number>()
  for (const item of head) {
    for (const key of item.type === 'object' ? item.members.keys() : []) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isInMost = (key: string) => !isKey(key) && key !== 'type' && 2 * (counts.get(key) ?? 0) > head.length
  const keys = [...counts.keys()].filter((key) => isInMost(key) && isUnique(base, key) && isUnique(head, key)).sort()
  return [...keys.filter((key) => OWN_ID.test(key)), ...keys.filter((key) => !OWN_ID.test(key))]
}

/** Whether most items have a string of their own by a key, and most of these don't refer to other items. */
function isUnique(items: readonly Json[], key: string): boolean {
  const texts = items.flatMap((item) => keyOf(item, key) ?? []).filter((text) => text.startsWith('"'))
  if (texts.length < 2 || 2 * texts.length <= items.length || new Set(texts).size < texts.length) return false
  const names = new Set(items.flatMap((item) => KEYS.map((each) => keyOf(item, each))))
  return 2 * texts.filter((text) => names.has(text)).length < texts.length
}
