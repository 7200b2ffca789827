/**
 * Pairs the elements of two lists that are equal by a sign, which may be an ID or a number of their content.
 *
 * 1. Those that are the only ones of a sign, or anywhere: the first of a sign with the first, the second with the second.
 * 2. In order: a search (Myers) finds a longest common subsequence of lists with few changes. Of others, the most of the pairs found anywhere that are
 *    in one order are taken.
 *
 * Example: `a b c d` and `b x d c` have `b d` or `b c` in common, in order.
 */
import { diffArrays } from 'diff'
import type { Json, Sides } from './document.js'

/** An element of an array. */
export interface Item {
  readonly item: Json
  readonly index: number
  readonly array: readonly Json[]
}

/** Two elements that belong together. */
export type Pair<T = Item> = Sides<T>

/** Some elements of both sides, in order. */
export type Lists<T = Item> = Sides<readonly T[]>

/** Returns what an element is equal by, undefined if it isn't equal to any. */
export type SignOf<T = Item> = (element: T, side: keyof Sides<T>) => string | number | undefined

/** Pairs elements of equal signs. */
export type Pairing = (lists: Lists, signOf: SignOf) => Pair[]

/** The time of a search grows with the square of the changes. */
const MAX_EDITS = 500

/** Returns the elements of an array. */
export function itemsOf(array: readonly Json[]): Item[] {
  return array.map((item, index) => ({ item, index, array }))
}

/** Returns a longest common subsequence. Of lists with more than 500 changes, it may be a shorter one. */
export function pairInOrder(lists: Lists, signOf: SignOf): Pair[] {
  const signsOf = (side: keyof Lists) => lists[side].map((element) => signOf(element, side))
  const comparator = (left: unknown, right: unknown) => left !== undefined && left === right
  const parts = diffArrays(signsOf('base'), signsOf('head'), { maxEditLength: MAX_EDITS, comparator })
  if (parts === undefined) return longestIncreasing(pairAnywhere(lists, signOf))
  let [left, right] = [0, 0]
  return parts.flatMap(({ added, removed, count }) => {
    const [base, head] = [lists.base.slice(left, left + count), lists.head.slice(right, right + count)]
    if (!added) left += count
    if (!removed) right += count
    return added || removed ? [] : zip({ base, head })
  })
}

/** Pairs the first of a kind with the first, the second with the second. */
export function pairAnywhere(lists: Lists, signOf: SignOf): Pair[] {
  return groupEqual(lists, signOf).flatMap(zip)
}

/** Pairs those that are the only one of their kind on either side. */
export function pairUnique<T>(lists: Lists<T>, signOf: SignOf<T>): Pair<T>[] {
  return groupEqual(lists, signOf).flatMap((group) =>
    group.base.length === 1 && group.head.length === 1 ? zip(group) : [],
  )
}

/** Returns the elements of each kind that both sides have. */
export function groupEqual<T>(lists: Lists<T>, signOf: SignOf<T>): Lists<T>[] {
  const heads = groupBy(lists.head, (element) => signOf(element, 'head'))
  heads.delete(undefined)
  return [...groupBy(lists.base, (element) => signOf(element, 'base'))].flatMap(([sign, base]) => {
    const head = heads.get(sign)
    return head ? [{ base, head }] : []
  })
}

/** Returns values by their keys, in the order of the first of each. */
export function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key) {
  const groups = new Map<Key, [Value, ...Value[]]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Pairs elements one by one. */
export function zip<T>({ base, head }: Lists<T>): Pair<T>[] {
  return base.flatMap((element, at) => {
    const other = head[at]
    return other === undefined ? [] : [{ base: element, head: other }]
  })
}

/** Returns the most of the pairs that are in one order on both sides. */
export function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  type Run = { readonly last: Pair; readonly before: Run | undefined }
  // For each length, the run that ends earliest in `head`.
  const runs: Run[] = []
  for (const last of pairs.toSorted((left, right) => left.base.index - right.base.index)) {
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.last.head.index ?? 0) < last.head.index) low = middle + 1
      else high = middle
    }
    runs[low] = { last, before: runs[low - 1] }
  }
  const longest: Pair[] = []
  for (let run = runs.at(-1); run; run = run.before) longest.push(run.last)
  return longest.reverse()
}

/** Returns the lists without the elements of the pairs. */
export function without<T>({ base, head }: Lists<T>, pairs: readonly Pair<T>[]): Lists<T> {
  const paired = new Set(pairs.flatMap((pair) => [pair.base, pair.head]))
  return { base: base.filter((element) => !paired.has(element)), head: head.filter((element) => !paired.has(element)) }
}

/** Returns the elements of the lists between each two pairs that are in the same order in both arrays. */
export function gapsBetween(pairs: readonly Pair[], lists: Lists): Lists[] {
  const steady = longestIncreasing(pairs)
  const passed = { base: 0, head: 0 }
  return groupEqual(lists, ({ index }, side) => {
    while ((steady[passed[side]]?.[side].index ?? Infinity) < index) passed[side]++
    return passed[side]
  })
}
