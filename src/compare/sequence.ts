/**
 * Finds what two lists have in common, in order.
 *
 * 1. Elements that only one list has are left out. Most lists are nearly equal without them.
 * 2. A search finds a longest common subsequence (Myers), if there are not too many changes.
 * 3. Else the elements that both lists have once are anchors, as far as they are in the same order, and the search goes block by block between them.
 *
 * Example: `a b c d` and `b x d c` have `b d` or `b c` in common.
 */
import { diffArrays } from 'diff'

/** Indices in `base` and in `head` of two elements that belong together. */
export type Pair = readonly [base: number, head: number]

/** Indices of elements that belong to no pair yet, in order. */
export interface Rest {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** Lists of fewer changes than this are compared exactly, however short they are. */
const MIN_EDITS = 100
/** How much work an element is worth: the search takes as many steps as the square of the changes. */
const STEPS_PER_ELEMENT = 50
/** Elements of a block in which a long list with too many changes is compared. */
const BLOCK = 64

/**
 * Returns a longest common subsequence of two lists, by index. For long lists with many changes among elements that both lists have, it may be a
 * shorter one, so that the time doesn't grow with the square of the length.
 */
export function commonSubsequence<T>(base: readonly T[], head: readonly T[]): Pair[] {
  // An element that only one list has is in no common subsequence. Without those, most lists are nearly equal.
  const [inBase, inHead] = [new Set(base), new Set(head)]
  const baseIndices = [...base.keys()].filter((index) => inHead.has(base[index] as T))
  const headIndices = [...head.keys()].filter((index) => inBase.has(head[index] as T))
  const [first, second] = [baseIndices.map((index) => base[index] as T), headIndices.map((index) => head[index] as T)]
  const maxEditLength = Math.max(MIN_EDITS, Math.floor(Math.sqrt(STEPS_PER_ELEMENT * (first.length + second.length))))
  const pairs = searched(first, second, maxEditLength) ?? anchored(first, second)
  return pairs.map(([one, other]) => [baseIndices[one] as number, headIndices[other] as number])
}

/** Returns undefined if there are more changes than `maxEditLength`. */
function searched<T>(base: T[], head: T[], maxEditLength: number): Pair[] | undefined {
  const parts = diffArrays(base, head, { maxEditLength })
  if (parts === undefined) return undefined
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let offset = 0; offset < count; offset++) pairs.push([one + offset, other + offset])
    if (!added) one += count
    if (!removed) other += count
  }
  return pairs
}

/** Takes the elements that both lists have once, as far as they are in the same order, and searches between them block by block. */
function anchored<T>(base: T[], head: T[]): Pair[] {
  const inHead = indexOnce(head)
  const candidates: Pair[] = []
  for (const [element, index] of indexOnce(base)) {
    const other = inHead.get(element)
    if (index !== undefined && other !== undefined) candidates.push([index, other])
  }
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  for (const [nextOne, nextOther] of [...longestIncreasing(candidates), [base.length, head.length] as const]) {
    for (; one < nextOne && other < nextOther; one += BLOCK, other += BLOCK) {
      const [first, second] = [
        base.slice(one, Math.min(one + BLOCK, nextOne)),
        head.slice(other, Math.min(other + BLOCK, nextOther)),
      ]
      for (const [a, b] of searched(first, second, 2 * BLOCK) ?? []) pairs.push([one + a, other + b])
    }
    if (nextOne < base.length) pairs.push([nextOne, nextOther])
    ;[one, other] = [nextOne + 1, nextOther + 1]
  }
  return pairs
}

/** The index of each element, undefined for one that is there again. */
function indexOnce<T>(elements: T[]): Map<T, number | undefined> {
  const indices = new Map<T, number | undefined>()
  for (const [index, element] of elements.entries()) indices.set(element, indices.has(element) ? undefined : index)
  return indices
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
      if ((pairs[ends[middle] as number] as Pair)[1] < head) low = middle + 1
      else high = middle
    }
    before.push(ends[low - 1])
    ends[low] = index
  }
  const longest: Pair[] = []
  for (let index = ends.at(-1); index !== undefined; index = before[index]) longest.push(pairs[index] as Pair)
  return longest.reverse()
}

/** Whether pairs in the order of `base` are in another order in `head`. */
export function isReordered(pairs: readonly Pair[]): boolean {
  return pairs.some(([, head], index) => head < (pairs[index - 1]?.[1] ?? 0))
}

/** Returns the rest without the elements of the pairs. */
export function without(rest: Rest, pairs: readonly Pair[]): Rest {
  if (pairs.length === 0) return rest
  const [inBase, inHead] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))]
  return {
    base: rest.base.filter((index) => !inBase.has(index)),
    head: rest.head.filter((index) => !inHead.has(index)),
  }
}

/** Returns the elements of the rest between each two pairs that are in the same order in both arrays, if both arrays have some there. */
export function gapsBetween(pairs: readonly Pair[], rest: Rest): Rest[] {
  const gaps: Rest[] = []
  let [one, other] = [0, 0]
  for (const [baseEnd, headEnd] of [
    ...longestIncreasing(pairs),
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ]) {
    const [baseStart, headStart] = [one, other]
    while ((rest.base[one] ?? Number.NaN) < baseEnd) one++
    while ((rest.head[other] ?? Number.NaN) < headEnd) other++
    if (one > baseStart && other > headStart) {
      gaps.push({ base: rest.base.slice(baseStart, one), head: rest.head.slice(headStart, other) })
    }
  }
  return gaps
}
