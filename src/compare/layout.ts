/**
 * Tells which changes are layout (where a node stands in the editor) or bookkeeping (what the platform renews with every save), so that the report can
 * fold them. Both the name and the shape of the values must fit: a number that becomes a text is never folded.
 *
 * Examples: `position.x`: `1` → `2`; `updatedAt`: `"2026-11-24T23:56:05Z"` → `"2026-11-25T00:40:59Z"`; an item's own ID that nothing refers to.
 */
import type { Change, FileChanges, Hidden, Match, Reference, Step } from './changes.js'
import { asText, idOf, isScalar, type Json, lazily, scalarsIn, UUID } from './document.js'
import { groupBy } from './sequence.js'

/** A place by its last word. A disposition isn't one. */
const AREA =
  /^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/
const PAIR = ['x', 'y']
const VIEW = called('viewport canvas')
const MEASURE = called('w h width height left top zoom')
/** What makes an object one that stands somewhere, so that its width is layout. */
const PLACED = [['x'], ['position'], ['left', 'top']]
/** Names of switches that say which items are selected in the editor. */
const SELECTION = called('selected dragging')

const MOMENT =
  /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/
const DAY = /^\d{4}-\d\d-\d\d$/
const OWN_ID = called('_?id uuid guid identifier instanceIdentifier')
const COUNT = /^\d{1,15}$/
const UNIQUE = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i
/** A word, and a few letters and digits by chance: `ChatInput-y1N5A`. */
const RANDOM = /^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/
/** Names of texts that may be made of the IDs of others, such as of a connection's ends. */
const MADE_OF_IDS = /(id|handle)$/i
const VERSION = called('_?rev revision version versionId activeVersionId versionCounter versionNumber')
/** Names of objects with a version, besides items and documents. Inside other settings, a version may be that of a model or of a service. */
const VERSIONED = called('meta(data)? .*info revision flow workflow')

/** New IDs that other IDs may be made of. */
const MAX_NEW_IDS = 100

/** Names of members that a platform renews, and shapes of their values. A day without a time may be a setting. */
const BOOKKEEPING = [
  [called('.*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*'), MOMENT, DAY],
  [called('.*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*'), MOMENT],
  [called('.*timestamp .*iteration'), MOMENT],
  [called('[lc]Mod [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*'), MOMENT, DAY],
  [/(hash|digest|checksum|etag|md5|sha\d*)$/i, /^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/],
] as const

/** Makes a pattern of names in any case, with blanks between them. */
export function called(names: string): RegExp {
  return new RegExp(`^(${names.replaceAll(' ', '|')})$`, 'i')
}

/** Makes a function that tells whether a change is layout or bookkeeping. */
export function makeLayoutTest({ base, head, changes, matches, references }: FileChanges): (change: Change) => boolean {
  const ids = lazily(() => changes.flatMap((change) => newIdOf(change) ?? []).slice(0, MAX_NEW_IDS))
  const objects = lazily(() => byStep(matches))
  const inItems = lazily(() => groupBy(references, ({ path }) => path[itemsEnd(path) - 1]))
  const texts = { base: lazily(() => new Set(scalarsIn(base))), head: lazily(() => new Set(scalarsIn(head))) }
  return (change) => {
    const { kind, path } = change
    if (kind === 'reordered' || kind === 'moved') return false
    const [from, to = from] = kind === 'modified' ? [change.from, change.to] : [change.value]
    if (isNumeric(from) && isNumeric(to) && isMeasure(path, from.type === 'literal')) return true
    const isSwitch = (side: Json | Hidden) => 'text' in side && /^(true|false)$/.test(side.text)
    const isSelection = SELECTION.test(memberKey(path.at(-1))) && isPlaced(path[itemsEnd(path) - 1])
    if (isSelection && isSwitch(from) && isSwitch(to)) return true
    if (kind !== 'modified' || from.type !== to.type || !('text' in from) || !('text' in to)) return false
    const [key, old, recent] = [memberKey(path.at(-1)), asText(from.text), asText(to.text)]
    const areAll = (...shapes: RegExp[]) => [old, recent].every((text) => shapes.some((shape) => shape.test(text)))
    if (BOOKKEEPING.some(([name, ...shapes]) => name.test(key) && areAll(...shapes))) return true
    const outer = memberKey(path.at(-2))
    if (VERSION.test(key) && areAll(COUNT, UNIQUE)) return outer === '' || VERSIONED.test(outer)
    const known = MADE_OF_IDS.test(key) ? [...(inItems().get(path.at(-2)) ?? []), ...ids()] : []
    if (replaceIds(old, known) === recent) return true
    // A reference to what is around an item, which has a new ID.
    const isRenewed = (match?: Match) => match && idOf(match.base) === from.text && idOf(match.head) === to.text
    if (areAll(UNIQUE) && path.slice(0, -2).some((step) => isRenewed(objects().get(step)))) return true
    // An object inside an item that has an ID may stand for another workflow or for credentials. In "groups", "groupId" is one's own.
    const isOwnKey = OWN_ID.test(key) || key === `${memberKey(path.at(-3)).replace(/s$/, '')}Id`
    const isNewId = areAll(UNIQUE) || (areAll(RANDOM) && RANDOM.exec(old)?.[1] === RANDOM.exec(recent)?.[1])
    return outer === '' && isOwnKey && isNewId && !texts.head().has(old) && !texts.base().has(recent)
  }
}

/** Returns matches by the last steps of their paths. */
export function byStep(matches: readonly Match[]): Map<Step | undefined, Match> {
  return new Map(matches.map((match) => [match.path.at(-1), match]))
}

/** Replaces the IDs inside a text by the new ones, the longer first. */
function replaceIds(text: string, ids: readonly Pick<Reference, 'from' | 'to'>[]): string {
  const inside = ids.filter(({ from, to }) => from !== text && text.includes(from) && !text.includes(to))
  const parts = [...new Map(inside.map(({ from, to }) => [from, to]))]
  parts.sort(([one], [other]) => other.length - one.length)
  return parts.reduce((left, [from, to]) => left.replaceAll(from, to), text)
}

/** Returns the old and the new ID of an item if that is what changed. */
function newIdOf(change: Change) {
  const [item, own] = change.path.slice(-2)
  const isOwn = change.kind === 'modified' && item?.type === 'item' && OWN_ID.test(memberKey(own))
  if (!isOwn || change.from.type !== 'string' || change.to.type !== 'string') return undefined
  return { from: asText(change.from.text), to: asText(change.to.text) }
}

/** Whether a text is an ID or a moment, which tells nothing of what an item does. */
export function isBookkeepingText(text: string): boolean {
  return UNIQUE.test(text) || MOMENT.test(text) || /^[\da-f]{6,}(\.[\da-f]+)?$/i.test(text)
}

/** Whether a member of an item is its own ID, or its place in the editor. */
export function isOwnLayout(key: string, value: Json): boolean {
  const isOwnId = isScalar(value) && (OWN_ID.test(key) || (key === 'name' && UUID.test(value.text)))
  const isPlace = PAIR.includes(key) || (AREA.test(key) && value.type !== 'literal')
  return isOwnId || (isPlace && isNumeric(value))
}

/** Whether a path is that of a place or a size in the editor. */
function isMeasure(path: readonly Step[], isSingle: boolean): boolean {
  const [outer, key] = [path.at(-2), memberKey(path.at(-1))]
  const area = path.slice(itemsEnd(path)).find((step) => AREA.test(memberKey(step)))
  // A single number may be a place in a text or in a list.
  if (area) return area === path.at(-1) ? !isSingle : key === '' || PAIR.includes(key) || MEASURE.test(key)
  const isZoom = key === 'zoom' && VIEW.test(memberKey(outer))
  return isZoom || PAIR.includes(key) || (MEASURE.test(key) && isPlaced(outer))
}

function isPlaced(step: Step | undefined): boolean {
  const item = step?.type === 'item' && step.item.type === 'object' ? step.item.members : undefined
  return PLACED.some((names) => names.every((name) => item?.has(name)))
}

/** Returns where the path of the innermost item around a value ends. */
export function itemsEnd(path: readonly Step[]): number {
  return path.slice(0, -1).findLastIndex(({ type }) => type === 'item') + 1
}

/** Joins the changes of one place in the editor, such as of both its coordinates. */
export function mergeLayout(changes: readonly Change[], { matches }: FileChanges): Change[] {
  const items = byStep(matches)
  const merged = new Map<unknown, Change>()
  for (const change of changes) {
    const end = itemsEnd(change.path)
    const [item, step] = [change.path[end - 1], change.path[end]]
    const isPair = PAIR.includes(memberKey(step))
    const keys = isPair ? PAIR : AREA.test(memberKey(step)) ? [memberKey(step)] : []
    const [from, to] = [membersOf(items.get(item)?.base, keys), membersOf(items.get(item)?.head, keys)]
    const path = [...change.path.slice(0, end), { type: 'member', key: keys.join(', ') } as const]
    if (from && to) merged.set(isPair ? item : step, { kind: 'modified', path, from, to })
    else merged.set(change, change)
  }
  return [...merged.values()]
}

/** Returns a member of an object, or several as an array. */
function membersOf(value: Json | undefined, keys: readonly string[]): Json | undefined {
  const items = value?.type === 'object' ? keys.flatMap((key) => value.members.get(key) ?? []) : []
  if (items.length < keys.length) return undefined
  return items.length > 1 ? { type: 'array', id: 0, items, unordered: false } : items[0]
}

/** Returns the key of a step to a member, empty for another step. */
export function memberKey(step: Step | undefined): string {
  return step?.type === 'member' ? step.key : ''
}

/** Whether a value is a number or made of numbers only. */
function isNumeric(value: Json | Hidden): boolean {
  if (value.type === 'literal') return /\d/.test(value.text)
  const inner = value.type === 'array' ? value.items : value.type === 'object' ? [...value.members.values()] : []
  return inner.length > 0 && inner.every(isNumeric)
}
