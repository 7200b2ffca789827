/**
 * Matches items of two arrays that no key and no equal content matches, by how much of them is equal.
 *
 * 1. An item is taken apart into its leaves: a path and a value, without IDs and names. A leaf weighs one over the number of the array's
 *    items that have it, so that default values say little.
 * 2. Items with an equal title are candidates, however little else is equal. Then those of one type of which at least 0.4 are equal, or 0.9
 *    of the plain leaves if both have an ID and a title that the other side doesn't know.
 * 3. The most alike are matched first, then those that are nearest to where their matched neighbours went, then the first.
 * 4. Up to 40,000 pairs all are compared. Above, each item is compared with those that share a value which few items have, and with the one at
 *    its place between matched neighbours.
 *
 * Example: `{id:"a", type:"llm", prompt:"Greet", top:1}` and `{id:"b", type:"llm", prompt:"Greet", top:2}` are 0.5 alike.
 */
import { type Arrays, type Json, keyOf, TITLES } from './document.js'
import { makeIdOf } from './keys.js'
import { type Group, type Item, likeness, weigh } from './leaves.js'
import type { Form } from './references.js'
import { gapsBetween, longestIncreasing, type Pair, type Rest, without } from './sequence.js'

const MIN_ALIKE = 0.4
const MIN_ALIKE_NEW = 0.9
const MAX_PAIRS = 40_000
/** Items of a side that may have a value which few have. */
const MAX_RARE = 4
/** Candidates of an item that share such values. */
const MAX_CANDIDATES = 8

/** What is matched already. */
export interface Matched {
  readonly arrays: Arrays
  /** In the order of `base`. */
  readonly pairs: readonly Pair[]
  readonly rest: Rest
}

interface Candidate {
  readonly base: Item
  readonly head: Item
  readonly alike: number
  readonly distance: number
}

/** Matches items by likeness. References follow in the form of `base`. */
export function matchAlike({ arrays, rest, pairs }: Matched, follow: Form): Pair[] {
  const isObject = (side: readonly Json[]) => (index: number) => side[index]?.type === 'object'
  const objects = { base: rest.base.filter(isObject(arrays.base)), head: rest.head.filter(isObject(arrays.head)) }
  if (objects.base.length === 0 || objects.head.length === 0) return []
  const items = weigh(arrays, objects, follow)
  const distanceOf = makeDistance(pairs)
  const isNew = makeIsNew(arrays)
  const found: Pair[] = []

  const match = (groups: readonly Group[], min: (base: Item, head: Item) => number) => {
    const left = without(objects, found)
    const [base, head] = [new Set(left.base), new Set(left.head)]
    const open = groups.map((group) => ({
      base: group.base.filter(({ index }) => base.has(index)),
      head: group.head.filter(({ index }) => head.has(index)),
    }))
    const candidates = propose(open, pairs).flatMap((pair): Candidate[] => {
      const alike = likeness(pair.base, pair.head, items.weights)
      if (alike < min(pair.base, pair.head)) return []
      return [{ ...pair, alike, distance: distanceOf(pair.base.index, pair.head.index) }]
    })
    for (const candidate of candidates.sort(byLikeness)) {
      const { index } = candidate.base
      if (!base.delete(index)) continue
      if (head.delete(candidate.head.index)) found.push([index, candidate.head.index])
      else base.add(index)
    }
  }

  for (const title of [...TITLES, 'key'])
    match(
      groupBy(items, (json) => keyOf(json, title)),
      () => 0,
    )
  match(
    groupBy(items, (json) => typeOf(json)),
    (base, head) => {
      if (!isNew(base.json, head.json)) return MIN_ALIKE
      return likeness(base, head) >= MIN_ALIKE_NEW ? 0 : Number.POSITIVE_INFINITY
    },
  )
  return found
}

function groupBy({ base, head }: Group, keyOfItem: (json: Json) => string | undefined): Group[] {
  const groups = new Map<string, { base: Item[]; head: Item[] }>()
  for (const item of base) {
    const key = keyOfItem(item.json)
    if (key === undefined) continue
    const group = groups.get(key) ?? { base: [], head: [] }
    group.base.push(item)
    groups.set(key, group)
  }
  for (const item of head) {
    const key = keyOfItem(item.json)
    if (key !== undefined) groups.get(key)?.head.push(item)
  }
  return [...groups.values()].filter((group) => group.head.length > 0)
}

function typeOf(json: Json): string {
  const type = json.type === 'object' ? json.members.get('type') : undefined
  return `${type?.id}`
}

/** Returns the pairs to compare. */
function propose(groups: readonly Group[], pairs: readonly Pair[]): Pick<Candidate, 'base' | 'head'>[] {
  const count = groups.reduce((sum, { base, head }) => sum + base.length * head.length, 0)
  if (count <= MAX_PAIRS)
    return groups.flatMap(({ base, head }) =>
      base.flatMap((left) => head.map((right) => ({ base: left, head: right }))),
    )
  return groups.flatMap((group) => [...shareRareLeaf(group), ...atSamePlace(group, pairs)])
}

function shareRareLeaf({ base, head }: Group): Pick<Candidate, 'base' | 'head'>[] {
  const [inBase, inHead] = [indexLeaves(base), indexLeaves(head)]
  return base.flatMap((item) => {
    const shared = new Map<Item, number>()
    for (const leaf of item.leaves) {
      const others = inHead.get(leaf) ?? []
      if (others.length > MAX_RARE || (inBase.get(leaf)?.length ?? 0) > MAX_RARE) continue
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const best = [...shared].sort(([, left], [, right]) => right - left).slice(0, MAX_CANDIDATES)
    return best.map(([other]) => ({ base: item, head: other }))
  })
}

/** Returns the items that have each leaf, a few of them. */
function indexLeaves(items: readonly Item[]): Map<number, Item[]> {
  const index = new Map<number, Item[]>()
  for (const item of items) {
    for (const leaf of item.leaves) {
      const having = index.get(leaf)
      if (having === undefined) index.set(leaf, [item])
      else if (having.length <= MAX_RARE) having.push(item)
    }
  }
  return index
}

function atSamePlace({ base, head }: Group, pairs: readonly Pair[]): Pick<Candidate, 'base' | 'head'>[] {
  const [inBase, inHead] = [
    new Map(base.map((item) => [item.index, item])),
    new Map(head.map((item) => [item.index, item])),
  ]
  return gapsBetween(pairs, { base: [...inBase.keys()], head: [...inHead.keys()] }).flatMap((gap) =>
    gap.base.flatMap((index, at) => {
      const [left, right] = [inBase.get(index), inHead.get(gap.head[at] ?? -1)]
      return left && right ? [{ base: left, head: right }] : []
    }),
  )
}

function byLikeness(left: Candidate, right: Candidate): number {
  return (
    right.alike - left.alike ||
    left.distance - right.distance ||
    left.base.index - right.base.index ||
    left.head.index - right.head.index
  )
}

/** Makes a function that returns how far an item of `head` is from where an item of `base` would be after its matched neighbour. */
function makeDistance(pairs: readonly Pair[]): (base: number, head: number) => number {
  const steady = longestIncreasing(pairs)
  return (base, head) => {
    let [low, high] = [0, steady.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steady[middle]?.[0] ?? 0) < base) low = middle + 1
      else high = middle
    }
    const [left, right] = steady[low - 1] ?? [-1, -1]
    return Math.abs(right + base - left - head)
  }
}

/** Makes a function that returns whether two items both have an ID and a title which no item of the other side has. */
function makeIsNew({ base, head }: Arrays): (left: Json, right: Json) => boolean {
  const idOf = makeIdOf(base, head)
  const namesOf = (side: readonly Json[]) => new Set(side.flatMap((item) => [idOf(item) ?? '', titleOf(item) ?? '']))
  const [inBase, inHead] = [namesOf(base), namesOf(head)]
  const isNew = (item: Json, others: ReadonlySet<string>) =>
    [idOf(item), titleOf(item)].every((name) => name !== undefined && !others.has(name))
  return (left, right) => isNew(left, inHead) && isNew(right, inBase)
}

function titleOf(item: Json): string | undefined {
  return TITLES.map((key) => keyOf(item, key)).find((title) => title !== undefined)
}
