/**
 * Matches the elements of two arrays.
 *
 * 1. Items by `id`, `_id`, `key` and `name`: first by the one that matches the most items, or leaves the most of them otherwise equal.
 *    A key that only counts the items of its array (1, 2, 3) is a position and no key.
 * 2. By equal content, references followed: in order between the same matched neighbours, then items anywhere.
 * 3. Items by another member that is unique on both sides.
 * 4. Items by equal content without IDs and names: in order between the same matched neighbours, then anywhere if more than two members remain.
 * 5. Items by likeness (`likeness.ts`).
 * 6. What has neither an ID nor a name, or is counted and in its old place, is paired in order between two matched ones. What else remains was
 *    removed and added.
 *
 * Example: `[{id:"a",x:1}, {id:"b",x:2}, "z"]` became `[{id:"c",x:2}, {id:"a",x:3}, "y"]`: `a` by its key, `b` and `c` by their content, `z` and `y` in order.
 */
import { idOf, isOwnKey, type Json, KEYS, keyOf, keysOf, lazily, OWN_ID, TITLES, titleOf, typeOf } from './document.js'
import { MIN_ALIKE, makeIsNew, makePairAlike } from './likeness.js'
import { countAll } from './names.js'
import { type Form, type Matching, makeForm, renamesOf } from './references.js'
import {
  gapsBetween,
  type Item,
  type Lists,
  type Pair,
  type Pairing,
  pairAnywhere,
  pairInOrder,
  pairUnique,
  type SignOf,
  without,
  zip,
} from './sequence.js'

/** A word, such as one of a few modes. Two items of another ID and title may have it by chance. */
const WORD = /^"[\w-]{0,20}"$/
const byTitle: SignOf = ({ item }) => titleOf(item)
/** Items that somebody has numbered after a word. Programs make longer lists. */
const MAX_NUMBERED = 500

/** Returns the elements of two arrays that belong together. */
export function matchElements(all: Lists, matching: Matching, unordered: boolean): Pair[] {
  let pairs: Pair[] = []
  let rest = all
  const isDone = () => rest.base.length === 0 || rest.head.length === 0
  const pair = (pairing: Pairing, signOf: SignOf) => {
    const found = isDone() ? [] : pairing(rest, signOf)
    if (found.length === 0) return
    pairs = pairs.concat(found)
    rest = without(rest, found)
  }
  const inGaps =
    (pairing: Pairing): Pairing =>
    (lists, signOf) =>
      gapsBetween(pairs, lists).flatMap((gap) => pairing(gap, signOf))

  const hasItems = unordered || [...all.base, ...all.head].some(({ item }) => item.type === 'object')
  const keys = KEYS.filter((key) => !isPosition(key, all, matching))
  for (const key of rank(keys, all, matching)) pair(pairUnique, byKey(key))
  const written: SignOf = ({ item }) => item.id
  const followed: SignOf = ({ item }, side) => (side === 'base' ? matching.follow(item, true) : item.id)
  for (const content of matching.renames.size > 0 ? [followed, written] : [written]) {
    pair(inGaps(pairInOrder), content)
    if (hasItems) pair(pairAnywhere, content)
  }
  if (hasItems && !isDone()) {
    const isNew = makeIsNew(all)
    for (const key of rank(otherKeys(all), all, matching).slice(0, 1)) {
      const isWeak = (each: Pair) => !OWN_ID.test(key) && isNew(each) && WORD.test(keyOf(each.head.item, key) ?? '')
      pair((lists, signOf) => pairUnique(lists, signOf).filter((each) => !isWeak(each)), byKey(key))
    }
    const bare =
      (min: number): SignOf =>
      ({ item }, side) =>
        bareOf(item, matching.bare[side], min)
    pair(inGaps(pairInOrder), bare(1))
    pair(pairAnywhere, bare(3))
    const pairAlike = makePairAlike(all, pairs, matching, isNew)
    for (const title of [...TITLES, 'key']) pair(pairAlike(0), byKey(title))
    pair(pairAlike(0), byTitle)
    pair(pairAlike(MIN_ALIKE), ({ item }) => (item.type === 'object' ? (typeOf(item) ?? '') : undefined))
  }
  const isCounted = keys.length < KEYS.length
  const nameOf = (item: Json) => titleOf(item) ?? (isCounted ? keys.find((key) => keyOf(item, key)) : idOf(item))
  const inPlace: Pairing = (gap, signOf) =>
    isCounted && indicesOf(gap.base) === indicesOf(gap.head) ? zip(gap) : pairAnywhere(gap, signOf)
  pair(inGaps(inPlace), ({ item }) => (nameOf(item) === undefined ? '' : undefined))
  return pairs
}

function indicesOf(items: readonly Item[]): string {
  return items.map(({ index }) => index).join()
}

function byKey(key: string): SignOf {
  return ({ item }) => keyOf(item, key)
}

/** Returns the content of an item without IDs and names, if it has at least `min` other members. */
export function bareOf(item: Json, form: Form, min: number): number | undefined {
  if (item.type !== 'object') return undefined
  const others = [...item.members].filter(([key, value]) => !isOwnKey(key, value, true))
  return others.length < min ? undefined : form(item, true)
}

/**
 * Whether a key only counts the items of both arrays: from 0 or 1 on, after a word ("Step 1") if by their content or titles more of them are equal, or
 * from another number on if most of them have other titles.
 */
function isPosition(key: string, all: Lists, matching: Matching): boolean {
  const [base, head] = [countedBy(all.base, key), countedBy(all.head, key)]
  if (base === undefined || base.word !== head?.word) return false
  if (base.word === '' && base.first < 2 && head.first < 2) return true
  const pairs = pairUnique(all, byKey(key))
  const equal = pairs.filter(({ base, head }) => base.item.id === head.item.id)
  const titled = lazily(() => pairs.filter(({ base, head }) => titleOf(base.item) === titleOf(head.item)).length)
  // If most of them are equal, so are their titles.
  if (2 * equal.length < pairs.length && pairUnique(all, byTitle).length > 2 * titled()) return true
  if (base.word === '' || all.base.length === all.head.length || all.base.length > MAX_NUMBERED) return false
  const alike = pairInOrder(all, ({ item }, side) => bareOf(item, matching.bare[side], 1))
  return alike.length > countEqual(pairs, matching) || pairInOrder(all, byTitle).length > titled()
}

/** Returns what stands before the numbers of a key that counts the items of an array, and the first number: "Step " and 1 of "Step 1", "Step 02". */
function countedBy(items: readonly Item[], key: string) {
  const partsOf = (item?: Item) => /^"?(.*?)(\d+)"?$/.exec((item && keyOf(item.item, key)) ?? '') ?? []
  const [, word = '', first] = partsOf(items[0])
  const isNext = (item: Item) => {
    const [, start, number] = partsOf(item)
    return start === word && Number(number) === Number(first) + item.index
  }
  return items.length > 1 && items.every(isNext) ? { word, first: Number(first) } : undefined
}

/** Sorts keys: those that match more items come first, among equals those that leave more of them otherwise equal. */
function rank(keys: readonly string[], all: Lists, matching: Matching): string[] {
  const ranked = keys.map((key) => ({ key, pairs: pairUnique(all, byKey(key)) }))
  const byEqual = (left: readonly Pair[], right: readonly Pair[]) => {
    const isSame = left.every(({ base, head }, at) => base === right[at]?.base && head === right[at]?.head)
    return isSame ? 0 : countEqual(right, matching) - countEqual(left, matching)
  }
  ranked.sort(({ pairs: left }, { pairs: right }) => right.length - left.length || byEqual(left, right))
  return ranked.map(({ key }) => key)
}

/** Counts the pairs that are equal except for their own IDs and names, if references follow these matches. */
function countEqual(pairs: readonly Pair[], { interner, renames, bare }: Matching): number {
  const items = pairs.map(({ base, head }) => ({ base: base.item, head: head.item }))
  const follow = makeForm(interner, new Map([...renames, ...items.flatMap(renamesOf)]), true)
  return items.filter(({ base, head }) =>
    [follow, bare.head].some((form) => form(base, true) === bare.head(head, true)),
  ).length
}

/** Returns the other members that are a string in most items of both arrays, each another, those that are called like an ID first. */
function otherKeys({ base, head }: Lists): string[] {
  const counts = countAll(head.flatMap(({ item }) => keysOf(item)))
  const isInMost = (key: string) => 2 * (counts.get(key) ?? 0) > head.length && key !== 'type'
  const keys = [...counts.keys()].filter((key) => isInMost(key) && isUnique(base, key) && isUnique(head, key)).sort()
  return [...keys.filter((key) => OWN_ID.test(key)), ...keys]
}

/** Whether most items have a string of their own by a key, and most of these don't refer to other items. A single ID is enough. */
function isUnique(items: readonly Item[], key: string): boolean {
  const texts = items.flatMap(({ item }) => keyOf(item, key) ?? []).filter((text) => text.startsWith('"'))
  const isRare = texts.length < (OWN_ID.test(key) ? 1 : 2) || 2 * texts.length <= items.length
  if (isRare || new Set(texts).size < texts.length) return false
  const names = new Set(items.flatMap(({ item }) => KEYS.map((each) => keyOf(item, each))))
  return 2 * texts.filter((text) => names.has(text)).length < texts.length
}
