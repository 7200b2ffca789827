/**
 * Takes items apart into leaves, to tell how much of two items is equal.
 *
 * 1. A leaf is a path and a value: a scalar or something empty. Paths don't tell the places in arrays. IDs and names, also those of nested
 *    items, and the item's type aren't leaves.
 * 2. Each leaf becomes a number, equal ones the same.
 * 3. It weighs one over the number of the array's items that have it, of the side where more have it. A switch, a zero, null or something
 *    empty weighs a quarter of that, because unlike items have those too.
 *
 * Example: `{id:"a", type:"api", on:[{do:1}, {do:2}]}` has two leaves, `on › do › 1` and `on › do › 2`.
 */
import { type Arrays, isKey, isOwnKey, isScalar, type Json, TITLES } from './document.js'
import type { Form } from './references.js'
import type { Rest } from './sequence.js'

const TRIVIAL = /^(""|0|true|false|null)$/
const TRIVIAL_WEIGHT = 0.25

/** An item by its leaves. */
export interface Item {
  readonly index: number
  readonly json: Json
  /** Sorted numbers. */
  readonly leaves: readonly number[]
  /** The weight of all leaves. */
  readonly weight: number
}

/** The items of both sides that may belong together. */
export interface Group {
  readonly base: readonly Item[]
  readonly head: readonly Item[]
}

/** Returns what share of two items' leaves is equal: by their weights, or each alike. */
export function likeness(base: Item, head: Item, weights?: readonly number[]): number {
  let [common, left, right] = [0, 0, 0]
  const [some, others] = [base.leaves, head.leaves]
  while (left < some.length && right < others.length) {
    const [leaf, other] = [some[left] ?? 0, others[right] ?? 0]
    if (leaf === other) common += weights?.[leaf] ?? 1
    if (leaf <= other) left++
    if (leaf >= other) right++
  }
  const total = weights ? base.weight + head.weight : some.length + others.length
  return total === 0 ? 0 : (2 * common) / total
}

/** Takes the items of the rest apart, and weighs their leaves by all items of the arrays. */
export function weigh(arrays: Arrays, rest: Rest, follow: Form): Group & { weights: readonly number[] } {
  const { leavesOf, trivial } = makeLeaves()
  const base = arrays.base.map((item) => leavesOf(follow(item, true)))
  const head = arrays.head.map((item) => leavesOf(item))
  const [inBase, inHead] = [countLeaves(base), countLeaves(head)]
  const weights = Array.from(
    { length: Math.max(inBase.length, inHead.length) },
    (_, leaf) => (trivial.has(leaf) ? TRIVIAL_WEIGHT : 1) / Math.max(inBase[leaf] ?? 0, inHead[leaf] ?? 0),
  )
  const toItems = (elements: readonly Json[], indices: readonly number[], all: readonly (readonly number[])[]) =>
    indices.flatMap((index): Item[] => {
      const [json, leaves = []] = [elements[index], all[index]]
      return json ? [{ index, json, leaves, weight: leaves.reduce((sum, leaf) => sum + (weights[leaf] ?? 0), 0) }] : []
    })
  return { base: toItems(arrays.base, rest.base, base), head: toItems(arrays.head, rest.head, head), weights }
}

function countLeaves(items: readonly (readonly number[])[]): number[] {
  const counts: number[] = []
  for (const leaves of items) for (const leaf of leaves) counts[leaf] = (counts[leaf] ?? 0) + 1
  return counts
}

/** Makes a function that returns the leaves of an item as sorted numbers, equal ones for equal leaves, and gathers those that say little. */
function makeLeaves(): { leavesOf: (item: Json) => number[]; trivial: ReadonlySet<number> } {
  const paths = new Map<number, Map<string, number>>()
  const numbers = new Map<number, number>()
  const trivial = new Set<number>()
  let lastPath = 0

  function pathTo(outer: number, key: string): number {
    let inner = paths.get(outer)
    if (inner === undefined) {
      inner = new Map()
      paths.set(outer, inner)
    }
    let path = inner.get(key)
    if (path === undefined) {
      path = ++lastPath
      inner.set(key, path)
    }
    return path
  }

  function collect(value: Json, path: number, isElement: boolean, leaves: Set<number>): void {
    const isEmpty =
      value.type === 'array' ? value.items.length === 0 : value.type === 'object' && value.members.size === 0
    if (isScalar(value) || isEmpty) {
      const leaf = path * 2 ** 26 + value.id
      const number = numbers.get(leaf) ?? numbers.size
      numbers.set(leaf, number)
      leaves.add(number)
      if (isEmpty || (isScalar(value) && TRIVIAL.test(value.text))) trivial.add(number)
    } else if (value.type === 'array') {
      for (const item of value.items) collect(item, pathTo(path, ''), true, leaves)
    } else if (value.type === 'object') {
      for (const [key, member] of value.members) {
        if (!isOwnKey(key, member, isElement)) collect(member, pathTo(path, key), false, leaves)
      }
    }
  }

  const leavesOf = (item: Json) => {
    const leaves = new Set<number>()
    if (item.type === 'object') {
      for (const [key, member] of item.members) {
        const isTitle = isKey(key) || (TITLES as readonly string[]).includes(key) || key === 'type'
        if (!(isTitle && isScalar(member))) collect(member, pathTo(0, key), false, leaves)
      }
    }
    return [...leaves].sort((left, right) => left - right)
  }
  return { leavesOf, trivial }
}

/** Returns what share of two items' leaves is equal. */
export function likenessOf(base: Json, head: Json): number {
  const items = weigh({ base: [base], head: [head] }, { base: [0], head: [0] }, (value) => value)
  const [left, right] = [items.base[0], items.head[0]]
  return left && right ? likeness(left, right) : 0
}
