import { describe, expect, test } from '@jest/globals'
import { type Item, longestIncreasing, type Pair, pairInOrder, pairUnique, zip } from '../../src/compare/sequence.js'

/** A list of elements that looks random and is always the same. */
function scrambled(length: number, elements: number, seed: number): number[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state % elements
  })
}

const itemsOf = (ids: readonly number[]): Item[] =>
  ids.map((id, index) => ({ item: { type: 'literal', id, text: `${id}` }, index, array: [] }))

const commonSubsequence = (base: readonly number[], head: readonly number[]) =>
  pairInOrder({ base: itemsOf(base), head: itemsOf(head) }, ({ item }) => item.id)

const range = (length: number) => Array.from({ length }, (_, index) => index)

/** The length of a longest common subsequence, by the textbook. */
function longest(base: readonly number[], head: readonly number[]): number {
  let row = [0, ...head.map(() => 0)]
  for (const element of base) {
    const next = [0]
    for (const [index, other] of head.entries()) {
      next.push(element === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Checks that the pairs are a common subsequence, and returns its length. */
function lengthOf(pairs: readonly Pair[], base: readonly number[], head: readonly number[]): number {
  const isOne = pairs.every((pair, at) => {
    const [one, other, before] = [pair.base.index, pair.head.index, pairs[at - 1]]
    const isInOrder = !before || (one > before.base.index && other > before.head.index)
    return isInOrder && base[one] === head[other]
  })
  expect(isOne).toBe(true)
  return pairs.length
}

describe('a common subsequence', () => {
  test('is a longest one of short lists', () => {
    for (let seed = 1; seed < 300; seed++) {
      const base = scrambled(seed % 17, 4, seed)
      const head = scrambled((seed * 7) % 23, 5, seed + 1000)
      expect(lengthOf(commonSubsequence(base, head), base, head)).toBe(longest(base, head))
    }
  })

  test('is a longest one of long lists of which most is common', () => {
    const base = range(200_000)
    const head = base.map((element) => (element % 20 === 0 ? -element - 1 : element))
    expect(lengthOf(commonSubsequence(base, head), base, head)).toBe(190_000)
    const moved = [...base.slice(200), ...base.slice(0, 200)]
    expect(lengthOf(commonSubsequence(base, moved), base, moved)).toBe(199_800)
  })

  test.each([
    ['reversed', range(20_000), range(20_000).reverse(), 1],
    ['of two elements', scrambled(20_000, 2, 3), scrambled(20_000, 2, 4), 9_000],
    ['of many elements', scrambled(20_000, 5000, 3), scrambled(20_000, 5000, 4), 80],
    ['with a large block moved', range(20_000), [...range(20_000).slice(8000), ...range(8000)], 12_000],
    [
      'with elements that both have once among others',
      range(20_000).map((index) => (index % 100 === 0 ? index : -1 - (index % 2))),
      range(20_000).map((index) => (index % 100 === 0 ? index : -1 - (Math.floor(index / 3) % 2))),
      9_000,
    ],
  ])('of long lists %s is found in little time', (_, base, head, least) => {
    const since = performance.now()
    expect(lengthOf(commonSubsequence(base, head), base, head)).toBeGreaterThanOrEqual(least)
    // The time of a search that grows with the square of the length is a minute.
    expect(performance.now() - since).toBeLessThan(8000)
  })

  test('of lists with nothing in common, or nothing that is unique, is empty', () => {
    expect(commonSubsequence([1, 2], [3])).toEqual([])
    expect(commonSubsequence([], [])).toEqual([])
    expect(pairInOrder({ base: itemsOf([1]), head: itemsOf([1]) }, () => undefined)).toEqual([])
    expect(pairUnique({ base: itemsOf([1, 2, 2]), head: itemsOf([2, 1, 1]) }, ({ item }) => item.id)).toEqual([])
  })
})

test('the most pairs that are in the same order on both sides are returned', () => {
  const [base, head] = [itemsOf(range(6)), itemsOf(range(6))]
  const pairs = [3, 0, 4, 1, 2, 5].flatMap((other, at) =>
    zip({ base: base.slice(at), head: head.slice(other, other + 1) }),
  )
  expect(longestIncreasing(pairs).map((pair) => pair.head.index)).toEqual([0, 1, 2, 5])
  expect(longestIncreasing([])).toEqual([])
})
