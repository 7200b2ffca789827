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

/** What is matched already. */
interface Matched {
  readonly arrays: Arrays
  /** In the order of `base`. */
  readonly pairs: readonly Pair[]
  readonly rest: Rest
}

/** Matches items by likeness. */
export function matchAlike({ arrays, rest, pairs }: Matched, matching: Matching): Pair[] {
  const leaves = weigh(arrays, matching)
  const distanceOf = makeDistance(arrays.base, pairs)
  const isNew = makeIsNew(arrays)
  const isObject = makeSigns(arrays, ({ type }) => (type === 'object' ? type : undefined))
  let [open] = groupEqual(rest, isObject)
  const found: Pair[] = []
  const titles = [...TITLES, 'key'].map((title) => makeSigns(arrays, (item) => keyOf(item, title)))
  const types = makeSigns(arrays, (item) => (item.type === 'object' ? (item.members.get('type')?.id ?? -1) : undefined))
  for (const signs of [...titles, types]) {
    if (open === undefined) break
    const isAlike = (pair: Pair, { weighted, plain }: Likeness) =>
      signs !== types || (isNew(pair) ? plain >= MIN_ALIKE_NEW : weighted >= MIN_ALIKE)
    const candidates = propose(groupEqual(open, signs), pairs, leaves).flatMap((pair) => {
      const likeness = leaves.compare(pair)
      return isAlike(pair, likeness) ? [{ pair, alike: likeness.weighted, distance: distanceOf(pair) }] : []
    })
    const [inBase, inHead] = [new Set<number>(), new Set<number>()]
    for (const { pair } of candidates.sort(byLikeness)) {
      const [base, head] = pair
      if (inBase.has(base) || inHead.has(head)) continue
      inBase.add(base)
      inHead.add(head)
      found.push(pair)
    }
    open = without(open, found)
  }
  return found
}

interface Candidate {
  readonly pair: Pair
  readonly alike: number
  readonly distance: number
}

function byLikeness(left: Candidate, right: Candidate): number {
  return (
    right.alike - left.alike ||
    left.distance - right.distance ||
    left.pair[0] - right.pair[0] ||
    left.pair[1] - right.pair[1]
  )
}

/** Returns the pairs to compare. */
function propose(groups: readonly Rest[], pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const count = groups.reduce((sum, { base, head }) => sum + base.length * head.length, 0)
  if (count > MAX_PAIRS)
    return groups.flatMap((group) => [...leaves.shareRare(group), ...gapsBetween(pairs, group).flatMap(zip)])
  return groups.flatMap(({ base, head }) => base.flatMap((left) => head.map((right): Pair => [left, right])))
}

/** Makes signs from what items are equal by. */
export function makeSigns(
  { base, head }: Arrays,
  signOf: (item: Json, side: 'base' | 'head') => string | number | undefined,
): Signs {
  const of = (item: Json | undefined, side: 'base' | 'head') => item && signOf(item, side)
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
  const namesOf = (side: readonly Json[]) => new Set(side.flatMap((item) => [idOf(item), titleOf(item)]))
  const [inBase, inHead] = [namesOf(base), namesOf(head)]
  const isNew = (item: Json | undefined, others: ReadonlySet<string | undefined>) =>
    item !== undefined && [idOf(item), titleOf(item)].every((name) => name !== undefined && !others.has(name))
  return ([left, right]) => isNew(base[left], inHead) && isNew(head[right], inBase)
}

/** What shares of two items' leaves are equal: by their weights, and each alike. */
interface Likeness {
  readonly weighted: number
  readonly plain: number
}

interface Leaves {
  compare(pair: Pair): Likeness
  /** Pairs the items that share a leaf which few items have. */
  shareRare(group: Rest): Pair[]
}

/** Takes the items of two arrays apart, and weighs their leaves. */
function weigh(arrays: Arrays, { renames, follow }: Pick<Matching, 'renames' | 'follow'>): Leaves {
  const steps = new Map<number, Map<string | number, number>>()
  const trivial = new Set<number>()
  let last = 0
  /** Numbers a path by the one before it and its last step: a key, or the number of a value. */
  const pathTo = (outer: number, step: string | number) => {
    const inner = steps.get(outer) ?? new Map<string | number, number>()
    if (inner.size === 0) steps.set(outer, inner)
    const path = inner.get(step) ?? ++last
    if (path === last) inner.set(step, path)
    return path
  }
  const toLeaves = (item: Json, side: 'base' | 'head') => {
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
          if (isOwnKey(key, member, isElement) || (path === 0 && isTitle(key, member))) continue
          collect(member, pathTo(path, (side === 'base' && renamedKey(key, renames)) || key), false)
        }
      }
    }
    collect(item, 0, true)
    return leaves
  }
  const leaves = {
    base: arrays.base.map((item) => toLeaves(item, 'base')),
    head: arrays.head.map((item) => toLeaves(item, 'head')),
  }
  const [inBase, inHead] = [countLeaves(leaves.base), countLeaves(leaves.head)]
  const weightOf = (leaf: number) =>
    (trivial.has(leaf) ? TRIVIAL_WEIGHT : 1) / Math.max(inBase.get(leaf) ?? 0, inHead.get(leaf) ?? 0)
  const sum = (all: ReadonlySet<number>) => [...all].reduce((weight, leaf) => weight + weightOf(leaf), 0)
  const totals = { base: leaves.base.map(sum), head: leaves.head.map(sum) }
  const of = (side: 'base' | 'head', index: number) => leaves[side][index] ?? new Set<number>()

  return {
    compare([left, right]) {
      const [base, head] = [of('base', left), of('head', right)]
      let [common, weight] = [0, 0]
      for (const leaf of base) {
        if (!head.has(leaf)) continue
        common++
        weight += weightOf(leaf)
      }
      const share = (equal: number, all: number) => (all === 0 ? 0 : (2 * equal) / all)
      return {
        weighted: share(weight, (totals.base[left] ?? 0) + (totals.head[right] ?? 0)),
        plain: share(common, base.size + head.size),
      }
    },
    shareRare({ base, head }) {
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

function isTitle(key: string, value: Json): boolean {
  return isScalar(value) && (key === 'type' || (TITLES as readonly string[]).includes(key))
}

function countLeaves(items: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const leaves of items) for (const leaf of leaves) counts.set(leaf, (counts.get(leaf) ?? 0) + 1)
  return counts
}

/** Returns what share of two items' leaves is equal. */
export function likenessOf(base: Json, head: Json, matching: Pick<Matching, 'renames' | 'follow'>): number {
  return weigh({ base: [base], head: [head] }, matching).compare([0, 0]).weighted
}
