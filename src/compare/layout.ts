/**
 * Tells which changes are layout (where a node stands in the editor) or bookkeeping (what the platform renews with every save), so that the report can
 * fold them. Both the name and the shape of the values must fit: a number that becomes a text is never folded.
 *
 * Examples: `position.x`: `1` → `2`; `updatedAt`: `"2026-11-24T23:56:05Z"` → `"2026-11-25T00:40:59Z"`; an item's own ID that nothing refers to.
 */
import type { Change, FileChanges, Hidden, Step } from './changes.js'
import { asText, isScalar, type Json } from './document.js'
import { lazily } from './json.js'

const AREA = /^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i
const MEASURE = /^([xywh]|width|height|left|top|zoom)$/i
/** What makes an object one that stands somewhere, so that its width is layout. */
const PLACED = [['x'], ['position'], ['left', 'top']]

const TIME = /updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i
const MOMENT = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/
const HASH = /hash|digest|checksum|etag|md5|^sha\d*$/i
const HEX = /^(?=.*\d)[\w+/=-]{16,}$/
const VERSION = /^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i
const COUNTER = /^\d{1,15}$/
const OWN_ID = /^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i
const UNIQUE = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i

/** Makes a function that tells whether a change is layout or bookkeeping. */
export function makeLayoutTest({ base, head }: FileChanges): (change: Change) => boolean {
  const texts = { base: countTexts(base), head: countTexts(head) }

  function isBookkeeping(path: readonly Step[], from: string, to: string): boolean {
    const key = keyOf(path.at(-1))
    const both = (shape: RegExp) => shape.test(from) && shape.test(to)
    if (TIME.test(key) && both(MOMENT)) return true
    if (HASH.test(key) && both(HEX)) return true
    if (VERSION.test(key) && (both(COUNTER) || both(UNIQUE))) return true
    // An object inside an item that has an ID may stand for another workflow or for credentials.
    const isOwn = path.at(-2)?.type !== 'member' && OWN_ID.test(key) && both(UNIQUE)
    return isOwn && !texts.head().has(from) && !texts.base().has(to)
  }

  return (change) => {
    if (change.kind === 'reordered' || change.kind === 'moved') return false
    const values = change.kind === 'modified' ? [change.from, change.to] : [change.value]
    if (isMeasure(change.path) && values.every(isNumeric)) return true
    const [from, to] = values
    if (from?.type !== to?.type || !from || !to || !('text' in from) || !('text' in to)) return false
    return isBookkeeping(change.path, asText(from.text), asText(to.text))
  }
}

/** Whether a text is an ID or a moment, which tells nothing of what an item does. */
export function isBookkeepingText(text: string): boolean {
  return UNIQUE.test(text) || MOMENT.test(text) || /^[\da-f]{6,}(\.[\da-f]+)?$/i.test(text)
}

/** Whether a member of an item is its own ID, or its place in the editor. */
export function isOwnLayout(key: string, value: Json): boolean {
  return (OWN_ID.test(key) && isScalar(value)) || ((AREA.test(key) || /^[xy]$/.test(key)) && isNumeric(value))
}

/** Whether a path is that of a place or a size in the editor. */
function isMeasure(path: readonly Step[]): boolean {
  if (path.slice(itemsEnd(path)).some((step) => AREA.test(keyOf(step)))) return true
  const [outer, key] = [path.at(-2), keyOf(path.at(-1))]
  const item = outer?.type === 'item' && outer.item.type === 'object' ? outer.item.members : undefined
  return /^[xy]$/.test(key) || (MEASURE.test(key) && PLACED.some((names) => names.every((name) => item?.has(name))))
}

/** Returns where the path of the innermost item ends. */
export function itemsEnd(path: readonly Step[]): number {
  return path.findLastIndex(({ type }) => type === 'item') + 1
}

/** Joins the changes of one place in the editor, such as of both its coordinates. */
export function mergeLayout(changes: readonly Change[], { matches }: FileChanges): Change[] {
  const bases = new Map(matches.map(({ base, head }) => [head, base]))
  const merged = new Map<unknown, Change>()
  for (const change of changes) {
    const end = itemsEnd(change.path)
    const [item, step] = [change.path[end - 1], change.path[end]]
    const isPair = /^[xy]$/.test(keyOf(step))
    const keys = isPair ? ['x', 'y'] : AREA.test(keyOf(step)) ? [keyOf(step)] : []
    const head = item?.type === 'item' ? item.item : undefined
    const [from, to] = [membersOf(head && bases.get(head), keys), membersOf(head, keys)]
    const path = [...change.path.slice(0, end), { type: 'member', key: keys.join(', ') } as const]
    if (from && to) merged.set(isPair ? item : step, { kind: 'modified', path, from, to })
    else merged.set(change, change)
  }
  return [...merged.values()]
}

/** Returns a member of an object, or several as an array. */
function membersOf(value: Json | undefined, keys: readonly string[]): Json | undefined {
  const items = value?.type === 'object' ? keys.flatMap((key) => value.members.get(key) ?? []) : []
  if (items.length < Math.max(1, keys.length)) return undefined
  return items.length === 1 ? items[0] : { type: 'array', id: 0, items, unordered: false }
}

function keyOf(step: Step | undefined): string {
  return step?.type === 'member' ? step.key : ''
}

/** Whether a value is a number or made of numbers only. */
function isNumeric(value: Json | Hidden): boolean {
  if (value.type === 'hidden') return false
  if (isScalar(value)) return value.type === 'literal' && /\d/.test(value.text)
  const inner = value.type === 'array' ? value.items : [...value.members.values()]
  return inner.length > 0 && inner.every(isNumeric)
}

/** Makes a function that counts how often each text stands in a document, once it is asked. */
export function countTexts(document: Json | undefined): () => ReadonlyMap<string, number> {
  return lazily(() => {
    const counts = new Map<string, number>()
    const left: Json[] = document ? [document] : []
    for (let value = left.pop(); value; value = left.pop()) {
      if (isScalar(value)) counts.set(asText(value.text), (counts.get(asText(value.text)) ?? 0) + 1)
      else left.push(...(value.type === 'array' ? value.items : value.members.values()))
    }
    return counts
  })
}
