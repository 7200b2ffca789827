import type { Step } from './changes.js'
import { asText, isItem, type Json, KEYS, keyOf } from './document.js'
import type { Arrays } from './match-arrays.js'
import type { JsonPair } from './references.js'
import type { Pair } from './sequence.js'

/** An element on each side that has it. */
export interface Element extends Partial<JsonPair> {
  readonly step: Step
}

/** Characters of an item's type that are shown beside its name. */
const MAX_HINT = 40

/** Lists the elements of two arrays: items in the order of what they are called, then others by their index. */
export function listElements({ base, head }: Arrays, pairs: readonly Pair[]): Element[] {
  const [inBase, inHead] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))]
  const [baseNames, headNames] = [countNames(base), countNames(head)]
  const onlyInBase = [...base.entries()].filter(([index]) => !inBase.has(index))
  const onlyInHead = [...head.entries()].filter(([index]) => !inHead.has(index))
  const inBoth = pairs.map(([one, other]) => ({ base: base[one] as Json, head: head[other] as Json, index: other }))
  const listed: Listed[] = [
    ...onlyInBase.map(([index, element]) => toListed({ base: element }, element, index, baseNames)),
    ...inBoth.map(({ index, ...sides }) => toListed(sides, sides.head, index, headNames)),
    ...onlyInHead.map(([index, element]) => toListed({ head: element }, element, index, headNames)),
  ]
  return listed.sort(byName)
}

interface Listed extends Element {
  /** What an item is called. Empty for another element. */
  readonly names: string
  readonly index: number
}

function toListed(sides: Partial<JsonPair>, element: Json, index: number, names: Names): Listed {
  if (!isItem(element)) return { ...sides, step: { type: 'element', index }, names: '', index }
  const step = itemStep(element, names)
  return { ...sides, step, names: [step.label, ...KEYS.map((key) => keyOf(element, key))].join(), index }
}

/** Puts items first. Those that are called the same are in the order of their array. */
function byName(one: Listed, other: Listed): number {
  if (one.names === other.names) return one.index - other.index
  if (one.names === '' || other.names === '') return one.names === '' ? 1 : -1
  return one.names < other.names ? -1 : 1
}

/** How many items of an array have a name. */
type Names = ReadonlyMap<string, number>

function countNames(elements: readonly Json[]): Names {
  const names = new Map<string, number>()
  for (const element of elements) {
    const name = keyOf(element, 'name')
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
}

/** Calls an item by its name, or by an ID if others of the array have that name too. */
function itemStep(item: Json, names: Names): Step & { type: 'item' } {
  const name = keyOf(item, 'name')
  const ids = KEYS.flatMap((key) => keyOf(item, key) ?? [])
  const label = name !== undefined && names.get(name) === 1 ? name : (ids[0] ?? '')
  const type = item.type === 'object' ? item.members.get('type') : undefined
  const hint = type?.type === 'string' ? asText(type.text) : ''
  return { type: 'item', label: asText(label), ...(hint !== '' && hint.length <= MAX_HINT ? { hint } : {}), item }
}
