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
import { idOf, isOwnKey, isScalar, type Json, TITLES, titleOf, typeOf } from './document.js'
import { countAll } from './names.js'
import { type Matching, renamedKey } from './references.js'
import {
  gapsBetween,
  groupEqual,
  type Item,
  itemsOf,
  type Lists,
  longestIncreasing,
  type Pair,
  type Pairing,
  zip,
} from './sequence.js'

export const MIN_ALIKE = 0.4
/** The same for nodes with new names. */
const MIN_ALIKE_NODES = 0.8
const MIN_ALIKE_NEW = 0.9
const MAX_PAIRS = 40_000
/** Items of a side that may have a value which few have. */
const MAX_RARE = 4

/** Switches, zeros and empty values, which unlike items have too. */
const TRIVIAL = /^(""|0|true|false|null)$/
const TRIVIAL_WEIGHT = 0.25

/** Members that aren't leaves of an item, besides its IDs. */
const NAMING: ReadonlySet<string> = new Set([...TITLES, 'type'])

/** Makes functions that pair items of equal signs if at least a share of them is equal. `pairs` are matched already, `isNew` is that of `makeIsNew`. */
export function makePairAlike(
  all: Lists,
  pairs: readonly Pair[],
  matching: Matching,
  isNew: (pair: Pair) => boolean,
): (min: number) => Pairing {
  const { compare, shareRare } = weigh(all, matching)
  const distanceOf = makeDistance(all, pairs)

  return (min) => (lists, signOf) => {
    const groups = groupEqual(lists, signOf)
    const count = groups.reduce((sum, { base, head }) => sum + base.length * head.length, 0)
    const toCompare = (group: Lists) =>
      count > MAX_PAIRS
        ? [...shareRare(group), ...gapsBetween(pairs, group).flatMap(zip)]
        : group.base.flatMap((base) => group.head.map((head) => ({ base, head })))
    const candidates = groups.flatMap(toCompare).flatMap((pair) => {
      const alike = compare(pair)
      const isAlike = min > 0 && isNew(pair) ? compare(pair, () => 1) >= MIN_ALIKE_NEW : alike >= min
      return isAlike ? [{ pair, alike, distance: distanceOf(pair) }] : []
    })
    candidates.sort((left, right) => right.alike - left.alike || left.distance - right.distance)
    const taken = new Set<Item>()
    return candidates.flatMap(({ pair }) => {
      if (taken.has(pair.base) || taken.has(pair.head)) return []
      taken.add(pair.base).add(pair.head)
      return [pair]
    })
  }
}

/** Makes a function that returns how far an item of `head` is from where an item of `base` would be after its matched neighbour. */
function makeDistance({ base }: Lists, pairs: readonly Pair[]): (pair: Pair) => number {
  const shifts = new Map(longestIncreasing(pairs).map((pair) => [pair.base.index, pair.head.index - pair.base.index]))
  let shift = 0
  const expected = base.map(({ index }) => {
    shift = shifts.get(index) ?? shift
    return index + shift
  })
  return (pair) => Math.abs((expected[pair.base.index] ?? 0) - pair.head.index)
}

/** Makes a function that returns whether two items both have an ID and a title which no item of the other side has. */
export function makeIsNew({ base, head }: Lists): (pair: Pair) => boolean {
  const namesOf = ({ item }: Item) => [idOf(item), titleOf(item)]
  const [inBase, inHead] = [new Set(base.flatMap(namesOf)), new Set(head.flatMap(namesOf))]
  const areNew = (element: Item, others: ReadonlySet<string | undefined>) =>
    namesOf(element).every((name) => name !== undefined && !others.has(name))
  return (pair) => areNew(pair.base, inHead) && areNew(pair.head, inBase)
}

/** Takes the items of two arrays apart, and weighs their leaves. */
function weigh(all: Lists, { renames, follow }: Matching) {
  const numbers = new Map([['', 0]])
  const trivial = new Set<number>()

  /** Numbers a path by the one before it and its last step, and a leaf by its path and its value. */
  function numberOf(text: string): number {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }

  function leavesOf(item: Json, side: keyof Lists): Set<number> {
    const leaves = new Set<number>()
    const collect = (value: Json, path: number, isElement: boolean) => {
      if (isScalar(value) || (value.type === 'array' ? value.items.length : value.members.size) === 0) {
        const leaf = numberOf(`${path}=${side === 'base' ? follow(value) : value.id}`)
        leaves.add(leaf)
        if (!isScalar(value) || TRIVIAL.test(value.text)) trivial.add(leaf)
      } else if (value.type === 'array') {
        for (const inner of value.items) collect(inner, numberOf(`${path}[]`), true)
      } else {
        for (const [key, member] of value.members) {
          const isTitle = path === 0 && isScalar(member) && NAMING.has(key)
          if (isTitle || isOwnKey(key, member, isElement)) continue
          collect(member, numberOf(`${path}.${side === 'base' ? renamedKey(key, renames) : key}`), false)
        }
      }
    }
    collect(item, 0, true)
    return leaves
  }

  const known = new Map<Item, ReadonlySet<number>>()
  const weights = new Map<number, number>()
  const partsOf = (element: Item) => known.get(element) ?? new Set<number>()
  for (const side of ['base', 'head'] as const) {
    for (const element of all[side]) known.set(element, leavesOf(element.item, side))
    for (const [leaf, count] of countAll(all[side].flatMap((element) => [...partsOf(element)]))) {
      const weight = (trivial.has(leaf) ? TRIVIAL_WEIGHT : 1) / count
      weights.set(leaf, Math.min(weights.get(leaf) ?? 1, weight))
    }
  }
  const weightOf = (leaf: number) => weights.get(leaf) ?? 0
  const rareOf = (element: Item) => [...partsOf(element)].filter((leaf) => weightOf(leaf) >= 1 / MAX_RARE)
  return {
    /** Returns what share of two items' leaves is equal. */
    compare({ base, head }: Pair, weight = weightOf): number {
      const sum = (leaves: Iterable<number>) => [...leaves].reduce((total, leaf) => total + weight(leaf), 0)
      const [left, right] = [partsOf(base), partsOf(head)]
      const common = [...left].filter((leaf) => right.has(leaf))
      return (2 * sum(common)) / (sum(left) + sum(right)) || 0
    },
    /** Pairs the items that share a leaf which few items have. */
    shareRare(group: Lists): Pair[] {
      const having = new Map<number, Item[]>()
      for (const head of group.head) {
        for (const leaf of rareOf(head)) having.set(leaf, [...(having.get(leaf) ?? []), head])
      }
      return group.base.flatMap((base) => {
        const heads = new Set(rareOf(base).flatMap((leaf) => having.get(leaf) ?? []))
        return Array.from(heads, (head) => ({ base, head }))
      })
    },
  }
}

/** Returns what share of two items' leaves is equal. */
export function likenessOf(base: Json, head: Json, matching: Matching): number {
  const lists = { base: itemsOf([base]), head: itemsOf([head]) }
  const [pair] = zip(lists)
  return pair ? weigh(lists, matching).compare(pair) : 0
}

/** Whether a member of a map is a node, such as a state or an action: it has a type. */
export function isNode(value: Json): boolean {
  return typeOf(value) !== undefined
}

/** Pairs the nodes of two maps that are alike, whatever their keys are. */
export function pairNodes(lists: Lists, matching: Matching): Pair[] {
  const hasNodes = (side: keyof Lists) => lists[side].some(({ item }) => isNode(item))
  if (!hasNodes('base') || !hasNodes('head')) return []
  return makePairAlike(lists, [], matching, () => false)(MIN_ALIKE_NODES)(lists, ({ item }) => typeOf(item))
}
