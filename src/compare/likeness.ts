/**
 * Matches items of two arrays that no key and no equal content matches, by how much of them is equal.
 *
 * 1. An item is taken apart into its leaves: a path and a value, without IDs, names and its type. Paths don't tell the places in arrays. A leaf
 *    weighs one over the number of the array's items that have it, so that default values say little. A switch, a zero or something empty weighs a quarter of that.
 * 2. Items with an equal title are candidates, however little else is equal. Then those of one type of which at least 0.4 are equal, or 0.9
 *    of the plain leaves if both have an ID and a title that the other side doesn't know.
 * 3. The most alike are matched first, then those that are nearest to where their matched neighbours went, then the first.
 * 4. Up to 40,000 pairs all are compared. Above, each item is compared with those that share a value which few items have, and with the one at
 *    its place between matched neighbours.
 *
 * Example: `{id:"a", type:"llm", prompt:"Greet", top:1}` and `{id:"b", type:"llm", prompt:"Greet", top:2}` are 0.5 alike.
 */
import { type Arrays, idOf, isOwnKey, isScalar, type Json, keyOf, TITLES, titleOf } from './document.js'
import { type Matching, renamedKey } from './references.js'
import {
  gapsBetween,
  groupEqual,
  longestIncreasing,
  type Pair,
  type Rest,
  type Signs,
  without,
  zip,
} from './sequence.js'

const MIN_ALIKE = 0.4
const MIN_ALIKE_NEW = 0.9
const MAX_PAIRS = 40_000
/** Items of a side that may have a value which few have. */
const MAX_RARE = 4

/** Switches, zeros and empty values, which unlike items have too. */
const TRIVIAL = /^(""|0|true|false|null)$/
const TRIVIAL_WEIGHT = 0.25

/** Members that aren't leaves of an item, besides its IDs. */
const NAMING: ReadonlySet<string> = new Set([...TITLES, 'type'])

/** Matches items of the rest by likeness, beside pairs in the order of `base`. */
export function matchAlike(arrays: Arrays, pairs: readonly Pair[], rest: Rest, matching: Matching): Pair[] {
  const leaves = weigh(arrays, matching)
  const distanceOf = makeDistance(arrays.base, pairs)
  const isNew = makeIsNew(arrays)
  const titles = [...TITLES, 'key'].map((title) => makeSigns(arrays, (item) => keyOf(item, title)))
  const types = makeSigns(arrays, (item) => (item.type === 'object' ? (item.members.get('type')?.id ?? -1) : undefined))
  const found: Pair[] = []
  for (const signs of [...titles, types]) {
    const candidates = propose(groupEqual(without(rest, found), signs), pairs, leaves).flatMap((pair) => {
      const { weighted, plain } = leaves.compare(pair)
      const isAlike = isNew(pair) ? plain >= MIN_ALIKE_NEW : weighted >= MIN_ALIKE
      return isAlike || signs !== types ? [{ pair, alike: weighted, distance: distanceOf(pair) }] : []
    })
    candidates.sort(
      (left, right) =>
        right.alike - left.alike ||
        left.distance - right.distance ||
        left.pair[0] - right.pair[0] ||
        left.pair[1] - right.pair[1],
    )
    const taken = { base: new Set<number>(), head: new Set<number>() }
    for (const { pair } of candidates) {
      if (taken.base.has(pair[0]) || taken.head.has(pair[1])) continue
      taken.base.add(pair[0])
      taken.head.add(pair[1])
      found.push(pair)
    }
  }
  return found
}

/** Returns the pairs to compare. */
function propose(groups: readonly Rest[], pairs: readonly Pair[], leaves: ReturnType<typeof weigh>): Pair[] {
  const count = groups.reduce((sum, { base, head }) => sum + base.length * head.length, 0)
  return groups.flatMap((group) =>
    count > MAX_PAIRS
      ? [...leaves.shareRare(group), ...gapsBetween(pairs, group).flatMap(zip)]
      : group.base.flatMap((left) => group.head.map((right): Pair => [left, right])),
  )
}

/** Makes signs from what items are equal by. */
export function makeSigns(
  { base, head }: Arrays,
  signOf: (item: Json, side: keyof Arrays) => string | number | undefined,
): Signs {
  const of = (item: Json | undefined, side: keyof Arrays) => item && signOf(item, side)
  return { base: (index) => of(base[index], 'base'), head: (index) => of(head[index], 'head') }
}

/** Makes a function that returns how far an item of `head` is from where an item of `base` would be after its matched neighbour. */
function makeDistance(base: readonly Json[], pairs: readonly Pair[]): (pair: Pair) => number {
  const steady = new Map(longestIncreasing(pairs))
  let shift = 0
  const shifts = Array.from(base, (_, index) => {
    shift = (steady.get(index) ?? index + shift) - index
    return shift
  })
  return ([left, right]) => Math.abs(left + (shifts[left] ?? 0) - right)
}

/** Makes a function that returns whether two items both have an ID and a title which no item of the other side has. */
function makeIsNew({ base, head }: Arrays): (pair: Pair) => boolean {
  const namesOf = (item: Json | undefined) => (item ? [idOf(item), titleOf(item)] : [undefined])
  const [inBase, inHead] = [new Set(base.flatMap(namesOf)), new Set(head.flatMap(namesOf))]
  const areNew = (item: Json | undefined, others: ReadonlySet<string | undefined>) =>
    namesOf(item).every((name) => name !== undefined && !others.has(name))
  return ([left, right]) => areNew(base[left], inHead) && areNew(head[right], inBase)
}

/** Takes the items of two arrays apart, and weighs their leaves. */
function weigh(arrays: Arrays, { renames, follow }: Matching) {
  const steps = new Map<number, Map<string | number, number>>()
  const trivial = new Set<number>()
  const counts = { base: new Map<number, number>(), head: new Map<number, number>() }
  let last = 0

  /** Numbers a path by the one before it and its last step: a key, or the number of a value. */
  function pathTo(outer: number, step: string | number): number {
    const inner = steps.get(outer) ?? new Map<string | number, number>()
    if (inner.size === 0) steps.set(outer, inner)
    const path = inner.get(step) ?? ++last
    if (path === last) inner.set(step, path)
    return path
  }

  function leavesOf(item: Json, side: keyof Arrays): Set<number> {
    const leaves = new Set<number>()
    const collect = (value: Json, path: number, isElement: boolean) => {
      if (isScalar(value) || (value.type === 'array' ? value.items.length : value.members.size) === 0) {
        const leaf = pathTo(path, side === 'base' ? follow(value) : value.id)
        leaves.add(leaf)
        if (!isScalar(value) || TRIVIAL.test(value.text)) trivial.add(leaf)
      } else if (value.type === 'array') {
        for (const inner of value.items) collect(inner, pathTo(path, ''), true)
      } else {
        for (const [key, member] of value.members) {
          const isTitle = path === 0 && isScalar(member) && NAMING.has(key)
          if (isTitle || isOwnKey(key, member, isElement)) continue
          collect(member, pathTo(path, (side === 'base' && renamedKey(key, renames)) || key), false)
        }
      }
    }
    collect(item, 0, true)
    for (const leaf of leaves) counts[side].set(leaf, (counts[side].get(leaf) ?? 0) + 1)
    return leaves
  }

  const leaves = {
    base: arrays.base.map((item) => leavesOf(item, 'base')),
    head: arrays.head.map((item) => leavesOf(item, 'head')),
  }
  const of = (side: keyof Arrays, index: number) => leaves[side][index] ?? new Set<number>()
  const weights = new Map<number, number>()
  for (const [leaf, count] of [...counts.base, ...counts.head]) {
    const weight = (trivial.has(leaf) ? TRIVIAL_WEIGHT : 1) / count
    weights.set(leaf, Math.min(weights.get(leaf) ?? 1, weight))
  }
  const weightOf = (leaf: number) => weights.get(leaf) ?? 0
  const sum = (all: ReadonlySet<number>) => {
    let weight = 0
    for (const leaf of all) weight += weightOf(leaf)
    return weight
  }
  const totals = { base: leaves.base.map(sum), head: leaves.head.map(sum) }
  const share = (common: number, all: number) => (all === 0 ? 0 : (2 * common) / all)

  return {
    /** Returns what shares of two items' leaves are equal: by their weights, and each alike. */
    compare([left, right]: Pair): { weighted: number; plain: number } {
      const [base, head] = [of('base', left), of('head', right)]
      let [count, weight] = [0, 0]
      for (const leaf of base) {
        if (!head.has(leaf)) continue
        count++
        weight += weightOf(leaf)
      }
      const weighted = share(weight, (totals.base[left] ?? 0) + (totals.head[right] ?? 0))
      return { weighted, plain: share(count, base.size + head.size) }
    },
    /** Pairs the items that share a leaf which few items have. */
    shareRare({ base, head }: Rest): Pair[] {
      const having = new Map<number, number[]>()
      for (const index of head) {
        for (const leaf of of('head', index)) {
          if (weightOf(leaf) >= 1 / MAX_RARE) having.set(leaf, [...(having.get(leaf) ?? []), index])
        }
      }
      return base.flatMap((index) => {
        const others = new Set([...of('base', index)].flatMap((leaf) => having.get(leaf) ?? []))
        return Array.from(others, (other): Pair => [index, other])
      })
    },
  }
}

/** Returns what share of two items' leaves is equal. */
export function likenessOf(base: Json, head: Json, matching: Matching): number {
  return weigh({ base: [base], head: [head] }, matching).compare([0, 0]).weighted
}
