import { isKey, isScalar, type Json, type JsonObject, KEYS, keyOf } from './document.js'
import type { Interner } from './interner.js'

/** Old IDs and names of items and their new ones, as JSON strings. */
export type Renames = ReadonlyMap<string, string>

/** An old ID or name of an item and its new one, as JSON strings. */
export type Rename = readonly [from: string, to: string]

/** Two documents, or two values at the same place of them. */
export interface JsonPair {
  readonly base: Json
  readonly head: Json
}

/** Returns the new key of an object's member if its key refers to an item with a new ID or name. */
export function renamedKey(key: string, renames: Renames): string | undefined {
  const renamed = renames.size === 0 ? undefined : renames.get(JSON.stringify(key))
  return renamed === undefined ? undefined : JSON.parse(renamed)
}

/** Whether a member is an item's own ID or name, which is never a reference. */
export function isOwnKey(key: string, value: Json, isElement: boolean): boolean {
  return isElement && isKey(key) && isScalar(value)
}

/** Returns the new IDs and names that a matched item got. */
export function renamesOf(base: Json, head: Json): Rename[] {
  return KEYS.flatMap((key) => {
    const [from, to] = [keyOf(base, key), keyOf(head, key)]
    return from !== to && from?.startsWith('"') && to?.startsWith('"') ? [[from, to]] : []
  })
}

/**
 * Returns those of the renames that say to which item a value refers: only one item had the old value, only one has the new one, and the old value
 * has only one new one.
 */
export function unambiguous(renames: readonly Rename[], documents: readonly JsonPair[]): Renames {
  const found = new Map<string, string | undefined>()
  for (const [from, to] of renames) found.set(from, !found.has(from) || found.get(from) === to ? to : undefined)
  const [holders, newHolders] = [new Map<string, number>(), new Map<string, number>()]
  if (found.size > 0) {
    for (const { base, head } of documents) {
      countHolders(base, false, holders)
      countHolders(head, false, newHolders)
    }
  }
  const sure = new Map<string, string>()
  for (const [from, to] of found) {
    if (to !== undefined && holders.get(from) === 1 && newHolders.get(to) === 1) sure.set(from, to)
  }
  return sure
}

/** Counts the items that have a value as ID or name. */
function countHolders(value: Json, isElement: boolean, holders: Map<string, number>): void {
  if (value.type === 'array') for (const item of value.items) countHolders(item, true, holders)
  if (value.type !== 'object') return
  if (isElement) {
    const own = new Set(KEYS.flatMap((key) => keyOf(value, key) ?? []))
    for (const name of own) holders.set(name, (holders.get(name) ?? 0) + 1)
  }
  for (const member of value.members.values()) countHolders(member, false, holders)
}

/** Returns what a value would be if its references were others. */
export type Relabel = (value: Json, isElement: boolean) => Json

/** Makes a function that replaces each string and key by what `rename` returns, except an item's own IDs and names. */
export function canonicalize(interner: Interner, rename: (text: string) => string): Relabel {
  const known = { element: new Map<Json, Json>(), member: new Map<Json, Json>() }
  const keys = new Map<string, string>()
  function relabelKey(key: string): string {
    let relabelled = keys.get(key)
    if (relabelled === undefined) {
      relabelled = JSON.parse(rename(JSON.stringify(key))) as string
      keys.set(key, relabelled)
    }
    return relabelled
  }
  function relabelMembers({ members }: JsonObject, isElement: boolean): Map<string, Json> {
    const relabelled = new Map<string, Json>()
    for (const [key, value] of members) {
      const isOwn = isOwnKey(key, value, isElement)
      relabelled.set(isOwn ? key : relabelKey(key), isOwn ? value : relabel(value, false))
    }
    return relabelled
  }
  function relabel(value: Json, isElement: boolean): Json {
    if (isScalar(value)) return interner.scalar(rename(value.text))
    const done = isElement ? known.element : known.member
    const before = done.get(value)
    if (before) return before
    const relabelled =
      value.type === 'array'
        ? interner.array(value.items.map((item) => relabel(item, true)))
        : interner.object(relabelMembers(value, isElement))
    done.set(value, relabelled)
    return relabelled
  }
  return relabel
}

/** Whether two items are equal except for their own IDs and names and for references that follow. */
export function equalOtherwise(base: Json, head: Json, renames: Renames): boolean {
  if (base.type !== 'object' || head.type !== 'object') return false
  return equalMembers(base, head, { renames, isElement: true, skipOwn: true })
}

interface MemberRules {
  readonly renames: Renames
  readonly isElement: boolean
  readonly skipOwn: boolean
}

function equalFollowing(base: Json, head: Json, renames: Renames, isElement: boolean): boolean {
  if (base.id === head.id) return true
  if (renames.size === 0) return false
  if (isScalar(base)) return isScalar(head) && renames.get(base.text) === head.text
  if (base.type === 'array') {
    if (head.type !== 'array' || base.items.length !== head.items.length) return false
    return base.items.every((item, index) => equalFollowing(item, head.items[index] as Json, renames, true))
  }
  return head.type === 'object' && equalMembers(base, head, { renames, isElement, skipOwn: false })
}

function equalMembers(base: JsonObject, head: JsonObject, { renames, isElement, skipOwn }: MemberRules): boolean {
  let own = 0
  if (skipOwn) for (const [key, value] of head.members) if (isOwnKey(key, value, isElement)) own++
  for (const [key, value] of base.members) {
    const isOwn = isOwnKey(key, value, isElement)
    if (isOwn && skipOwn) {
      own--
      continue
    }
    const other = head.members.get(key) ?? head.members.get(renamedKey(key, renames) ?? key)
    if (other === undefined) return false
    if (isOwn ? other.id !== value.id : !equalFollowing(value, other, renames, false)) return false
  }
  return head.members.size === base.members.size + own
}
