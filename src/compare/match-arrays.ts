import { isItem, type Json, KEYS, type Key, keyOf } from './document.js'
import { equalOtherwise, type Relabel, type Renames, renamesOf } from './references.js'
import { commonSubsequence, longestIncreasing, type Pair } from './sequence.js'

/** What makes elements equal. */
export interface Equality {
  readonly renames: Renames
  /** By which elements of `base` and of `head` are equal, the surest first. */
  readonly labels: readonly Labels[]
}

interface Labels {
  readonly base: Relabel
  readonly head: Relabel
}

/** The elements of two arrays. */
export interface Arrays {
  readonly base: readonly Json[]
  readonly head: readonly Json[]
}

/** Indices of elements that belong to no pair yet, in order. */
interface Rest {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/**
 * Returns the elements of two arrays that belong together, in the order of `base`. Items are matched by the best key, then by the other keys, then by
 * equal content. Other elements are matched by a common subsequence, and what remains between two matched ones is paired in order.
 */
export function matchElements(arrays: Arrays, equality: Equality): Pair[] {
  const { base, head } = arrays
  let pairs: Pair[] = []
  let rest: Rest = { base: [...base.keys()], head: [...head.keys()] }
  const take = (found: readonly Pair[]) => {
    if (found.length === 0) return
    const [inBase, inHead] = [new Set(found.map(([index]) => index)), new Set(found.map(([, index]) => index))]
    rest = {
      base: rest.base.filter((index) => !inBase.has(index)),
      head: rest.head.filter((index) => !inHead.has(index)),
    }
    pairs = [...pairs, ...found].sort(([one], [other]) => one - other)
  }

  const haveItems = base.some(isItem) || head.some(isItem)
  if (haveItems) {
    const best = bestKey(arrays, rest, equality.renames)
    for (const key of [best, ...KEYS.filter((each) => each !== best)]) take(matchByKey(arrays, rest, key))
  }
  for (const labels of equality.labels) {
    take(gapsBetween(pairs, rest).flatMap((gap) => matchInOrder(arrays, gap, labels)))
    if (haveItems) take(matchAnywhere(arrays, rest, labels))
  }
  const others = {
    base: rest.base.filter((index) => !isItem(base[index] as Json)),
    head: rest.head.filter((index) => !isItem(head[index] as Json)),
  }
  take(gapsBetween(pairs, others).flatMap(pairInOrder))
  return pairs
}

/** Returns the key that matches the most items, among equals the one that leaves the most of them otherwise equal, then the earlier one. */
function bestKey(arrays: Arrays, rest: Rest, renames: Renames): Key {
  const matches = KEYS.map((key) => ({ key, pairs: matchByKey(arrays, rest, key) }))
  const most = Math.max(...matches.map(({ pairs }) => pairs.length))
  const best = matches.filter(({ pairs }) => pairs.length === most)
  const counted = best.map(({ key, pairs }) => ({ key, equal: countEqual(arrays, pairs, renames) }))
  return counted.reduce((one, other) => (other.equal > one.equal ? other : one)).key
}

/** Counts the matched items that are otherwise equal if references follow these matches. */
function countEqual({ base, head }: Arrays, pairs: readonly Pair[], renames: Renames): number {
  const items = pairs.map(([one, other]): [Json, Json] => [base[one] as Json, head[other] as Json])
  const all = new Map([...renames, ...items.flatMap(([one, other]) => renamesOf(one, other))])
  return items.filter(([one, other]) => equalOtherwise(one, other, all)).length
}

/** Matches items by a key that no other item of the rest has. */
function matchByKey({ base, head }: Arrays, rest: Rest, key: Key): Pair[] {
  const inHead = indexByKey(head, rest.head, key)
  const pairs: Pair[] = []
  for (const [name, index] of indexByKey(base, rest.base, key)) {
    const other = inHead.get(name)
    if (index !== undefined && other !== undefined) pairs.push([index, other])
  }
  return pairs
}

/** Where the item of each name is, undefined for a name that is repeated. */
function indexByKey(elements: readonly Json[], indices: readonly number[], key: Key): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const index of indices) {
    const name = keyOf(elements[index] as Json, key)
    if (name !== undefined) found.set(name, found.has(name) ? undefined : index)
  }
  return found
}

/** Matches equal elements by a common subsequence. */
function matchInOrder({ base, head }: Arrays, gap: Rest, labels: Labels): Pair[] {
  const inBase = gap.base.map((index) => labels.base(base[index] as Json, true).id)
  const inHead = gap.head.map((index) => labels.head(head[index] as Json, true).id)
  return commonSubsequence(inBase, inHead).map(([one, other]) => [gap.base[one] as number, gap.head[other] as number])
}

/** Matches equal elements wherever they are. */
function matchAnywhere({ base, head }: Arrays, rest: Rest, labels: Labels): Pair[] {
  const inHead = new Map<number, number[]>()
  // From the end, so that the first can be taken from the end of each list.
  for (const index of rest.head.toReversed()) {
    const id = labels.head(head[index] as Json, true).id
    const indices = inHead.get(id)
    if (indices) indices.push(index)
    else inHead.set(id, [index])
  }
  return rest.base.flatMap((index) => {
    const other = inHead.get(labels.base(base[index] as Json, true).id)?.pop()
    return other === undefined ? [] : [[index, other] as const]
  })
}

/** Pairs elements by their order. */
function pairInOrder(gap: Rest): Pair[] {
  return gap.base.slice(0, gap.head.length).map((one, index) => [one, gap.head[index] as number])
}

/** Returns the elements of the rest between each two pairs that are in the same order in both arrays, if both arrays have some there. */
function gapsBetween(pairs: readonly Pair[], rest: Rest): Rest[] {
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
