/**
 * Matches items of two arrays by their keys.
 *
 * 1. A key that only counts the items of its array (1, 2, 3) is a position and no key.
 * 2. Of `id`, `_id`, `key` and `name`, the one that matches the most items comes first; among equals the one that leaves the most of them
 *    otherwise equal; then the earlier one. A value that two items of a side have matches nothing.
 * 3. If items remain, any other string that is unique on both sides and that most items have may be a key too: `nodeId`, `uuid`.
 *
 * Example: `[{id:1,name:"A"}, {id:2,name:"B"}]` became `[{id:7,name:"N"}, {id:1,name:"A"}, {id:2,name:"C"}]`: `id` matches two, `name` one.
 */
import { type Arrays, isKey, type Json, type JsonPair, KEYS, keyOf } from './document.js'
import { type Pair, type Rest, without } from './sequence.js'

/** What a key is called that holds an item's own ID. */
const OWN_ID = /^(uuid|guid|identifier)$/
/** What a key is called that holds an ID, which may be another item's. */
const ID_LIKE = /^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/

/** Returns the keys of `KEYS` that don't only count the items of both arrays. */
export function usableKeys({ base, head }: Arrays): string[] {
  return KEYS.filter((key) => !(isCounting(base, key) && isCounting(head, key)))
}

function isCounting(elements: readonly Json[], key: string): boolean {
  const first = elements[0] && numberOf(elements[0], key)
  if (elements.length < 2 || (first !== 0 && first !== 1)) return false
  return elements.every((element, index) => numberOf(element, key) === first + index)
}

function numberOf(element: Json, key: string): number {
  return Number(keyOf(element, key)?.replaceAll('"', '') || Number.NaN)
}

/** Matches items by several keys, the best first. `countEqual` counts the pairs that are otherwise equal. */
export function matchByKeys(
  arrays: Arrays,
  keys: readonly string[],
  countEqual: (pairs: readonly JsonPair[]) => number,
): Pair[] {
  let rest: Rest = { base: [...arrays.base.keys()], head: [...arrays.head.keys()] }
  const found = keys.map((key) => ({ key, pairs: matchByKey(arrays, rest, key) }))
  const most = Math.max(0, ...found.map(({ pairs }) => pairs.length))
  const candidates = found.filter(({ pairs }) => pairs.length === most && most > 0)
  const [first] = candidates
  if (first === undefined) return []
  const isSame = ({ pairs }: { pairs: readonly Pair[] }) =>
    pairs.every(([index, other], at) => first.pairs[at]?.[0] === index && first.pairs[at]?.[1] === other)
  const counted = candidates.every(isSame)
    ? [{ ...first, equal: 0 }]
    : candidates.map((each) => ({ ...each, equal: countEqual(toJson(arrays, each.pairs)) }))
  const best = counted.reduce((left, right) => (right.equal > left.equal ? right : left))
  const all = [...best.pairs]
  for (const key of keys) {
    if (key === best.key || rest.base.length === 0 || rest.head.length === 0) continue
    rest = without(rest, all)
    all.push(...matchByKey(arrays, rest, key))
  }
  return all
}

function toJson({ base, head }: Arrays, pairs: readonly Pair[]): JsonPair[] {
  return pairs.flatMap(([left, right]) => {
    const pair = { base: base[left], head: head[right] }
    return pair.base && pair.head ? [{ base: pair.base, head: pair.head }] : []
  })
}

/** Matches items by a key that no other item of the rest has, in the order of `base`. */
export function matchByKey({ base, head }: Arrays, rest: Rest, key: string): Pair[] {
  const inHead = indexByKey(head, rest.head, key)
  const pairs: Pair[] = []
  for (const [name, index] of indexByKey(base, rest.base, key)) {
    const other = inHead.get(name)
    if (index !== undefined && other !== undefined) pairs.push([index, other])
  }
  return pairs.sort(([left], [right]) => left - right)
}

/** Where the item of each name is, undefined for a name that is repeated. */
function indexByKey(
  elements: readonly Json[],
  indices: readonly number[],
  key: string,
): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const index of indices) {
    const element = elements[index]
    const name = element && keyOf(element, key)
    if (name !== undefined) found.set(name, found.has(name) ? undefined : index)
  }
  return found
}

/** Returns the other member that is the best key of two arrays, if there is one. */
export function findOtherKey({ base, head }: Arrays): string | undefined {
  const inBase = uniqueStrings(base, 2)
  const inHead = uniqueStrings(head, 2)
  const candidates = [...inHead].flatMap(([key, texts]) => {
    const others = inBase.get(key)
    const matches = others ? [...texts].filter((text) => others.has(text)).length : 0
    return matches > 0 ? [{ key, matches: matches + (ID_LIKE.test(key) ? 0.5 : 0) }] : []
  })
  return candidates.reduce<(typeof candidates)[0] | undefined>(better, undefined)?.key
}

type Candidate = { readonly key: string; readonly matches: number }

function better<T extends Candidate>(left: T | undefined, right: T): T {
  if (left === undefined || right.matches > left.matches) return right
  return right.matches === left.matches && right.key < left.key ? right : left
}

/** Returns the IDs of the items of arrays, by their usual keys, else by the member that probably holds them. */
export function makeIdOf(...arrays: readonly (readonly Json[])[]): (item: Json) => string | undefined {
  const usual = (item: Json) => keyOf(item, 'id') ?? keyOf(item, '_id') ?? keyOf(item, 'key')
  const members = arrays.flatMap((items) => {
    if (items.every((item) => item.type !== 'object' || usual(item) !== undefined)) return []
    const unique = [...uniqueStrings(items, 1, (key) => ID_LIKE.test(key)).keys()].sort()
    return unique.find((key) => OWN_ID.test(key)) ?? (items.length > 1 ? unique[0] : undefined) ?? []
  })
  return (item) => {
    const id = usual(item)
    if (id !== undefined || item.type !== 'object') return id
    return members.map((key) => keyOf(item, key)).find((each) => each !== undefined)
  }
}

/** Returns the strings of each member that most items have, at least `min`, each another. Not those that are keys of other items. */
function uniqueStrings(
  elements: readonly Json[],
  min: number,
  accepts = (_: string) => true,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string> | undefined>()
  const names = new Set<string>()
  for (const element of elements) {
    if (element.type !== 'object') continue
    for (const [key, value] of element.members) {
      if (isKey(key)) names.add(keyOf(element, key) ?? '')
      if (isKey(key) || key === 'type' || value.type !== 'string' || value.text === '""') continue
      const isFirst = !found.has(key)
      const texts = isFirst && accepts(key) ? new Set<string>() : found.get(key)
      if (isFirst || texts) found.set(key, texts?.has(value.text) ? undefined : texts?.add(value.text))
    }
  }
  const unique = new Map<string, Set<string>>()
  for (const [key, texts] of found) {
    if (texts === undefined || texts.size < min || 2 * texts.size <= elements.length) continue
    if (2 * [...texts].filter((text) => names.has(text)).length < texts.size) unique.set(key, texts)
  }
  return unique
}
