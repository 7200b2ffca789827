/**
 * Pairs the elements of two lists that are equal.
 *
 * 1. In order: a search (Myers) finds a longest common subsequence of lists with few changes.
 * 2. Else the first of a kind is paired with the first, the second with the second, and the most of these pairs that are in one order are taken.
 *
 * Example: `a b c d` and `b x d c` have `b d` or `b c` in common, in order.
 */
import { diffArrays } from 'diff'
import type { Sides } from './document.js'

/** Indices in `base` and in `head` of two elements that belong together. */
export type Pair = readonly [base: number, head: number]

/** Indices of some elements of both lists, in order. */
export type Rest = Sides<readonly number[]>

/** What the element at an index is equal by, undefined if it isn't equal to any. */
export type Signs = Sides<(index: number) => string | number | undefined>

/** The time of a search grows with the square of the changes. */
const MAX_EDITS = 500

/** Returns a longest common subsequence. Of lists with more than 500 changes, it may be a shorter one. */
export function pairInOrder(rest: Rest, signs: Signs): Pair[] {
  const [base, head] = [rest.base.map((index) => signs.base(index)), rest.head.map((index) => signs.head(index))]
  const comparator = (left: unknown, right: unknown) => left !== undefined && left === right
  const parts = diffArrays(base, head, { maxEditLength: MAX_EDITS, comparator })
  if (parts === undefined) return longestIncreasing(pairAnywhere(rest, signs).sort(byBase))
  const pairs: Pair[] = []
  let [left, right] = [0, 0]
  for (const { added, removed, count } of parts) {
    const [from, to] = [added ? left : left + count, removed ? right : right + count]
    if (!added && !removed) pairs.push(...zip({ base: rest.base.slice(left, from), head: rest.head.slice(right, to) }))
    ;[left, right] = [from, to]
  }
  return pairs
}

/** Pairs the first of a kind with the first, the second with the second. */
export function pairAnywhere(rest: Rest, signs: Signs): Pair[] {
  return groupEqual(rest, signs).flatMap(zip)
}

/** Pairs those that are the only one of their kind on either side. */
export function pairUnique(rest: Rest, signs: Signs): Pair[] {
  return groupEqual(rest, signs)
    .filter(({ base, head }) => base.length === 1 && head.length === 1)
    .flatMap(zip)
}

/** Returns the elements of each kind that both sides have. */
export function groupEqual({ base, head }: Rest, signs: Signs): Rest[] {
  const others = groupBy(head, signs.head)
  return Array.from(groupBy(base, signs.base), ([sign, group]) => ({
    base: group,
    head: (sign !== undefined && others.get(sign)) || [],
  })).filter((group) => group.head.length > 0)
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
export function zip({ base, head }: Rest): Pair[] {
  return base.flatMap((index, at) => {
    const other = head[at]
    return other === undefined ? [] : [[index, other] as const]
  })
}

export function byBase([left]: Pair, [right]: Pair): number {
  return left - right
}

/** Takes pairs in the order of `base`, returns the most of them that are in the order of `head` too. */
export function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  // For each length, the index of the pair that ends a run of that length earliest in `head`.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, [, head]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < head) low = middle + 1
      else high = middle
    }
    before.push(ends[low - 1])
    ends[low] = index
  }
  const longest: Pair[] = []
  for (let index = ends.at(-1); index !== undefined; index = before[index]) longest.push(pairs[index] ?? [0, 0])
  return longest.reverse()
}

/** Returns the rest without the elements of the pairs. */
export function without(rest: Rest, pairs: readonly Pair[]): Rest {
  const [inBase, inHead] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))]
  return {
    base: rest.base.filter((index) => !inBase.has(index)),
    head: rest.head.filter((index) => !inHead.has(index)),
  }
}

/** Returns the elements of the rest between each two pairs that are in the same order in both arrays. */
export function gapsBetween(pairs: readonly Pair[], rest: Rest): Rest[] {
  const gaps: Rest[] = []
  let [left, right] = [0, 0]
  for (const [baseEnd, headEnd] of [...longestIncreasing(pairs), [Infinity, Infinity] as const]) {
    const [baseStart, headStart] = [left, right]
    while ((rest.base[left] ?? Infinity) < baseEnd) left++
    while ((rest.head[right] ?? Infinity) < headEnd) right++
    if (left > baseStart && right > headStart) {
      gaps.push({ base: rest.base.slice(baseStart, left), head: rest.head.slice(headStart, right) })
    }
  }
  return gaps
}
