import { type Identity, identityOf, isKey, type Json, type JsonObject, KEYS, keyOf, type Reader } from './document.js'

/** Old IDs and names of items and their new ones, as JSON strings. */
export type Renames = ReadonlyMap<string, string>

/** An old ID or name of an item and its new one, as JSON strings. */
export type Rename = readonly [from: string, to: string]

/** Two documents, or two values at the same place of them. */
export interface JsonPair {
  readonly base: Json
  readonly head: Json
}

/** Returns the new name of an object's member whose key refers to an item with a new ID or name. */
export function renamedKey(key: string, renames: Renames): string | undefined {
  const renamed = renames.size === 0 ? undefined : renames.get(JSON.stringify(key))
  return renamed === undefined ? undefined : JSON.parse(renamed)
}

/** Whether a member is an item's own ID or name, which is never a reference. */
export function isOwnKey(key: string, value: Json, isElement: boolean): boolean {
  return isElement && isKey(key) && typeof value === 'string'
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
  for (const [from, to] of renames) found.set(from, (found.get(from) ?? to) === to ? to : undefined)
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
  if (typeof value === 'string') return
  if (value.type === 'array') {
    for (const item of value.items) countHolders(item, true, holders)
    return
  }
  if (isElement) {
    const own = new Set(KEYS.flatMap((key) => keyOf(value, key) ?? []))
    for (const name of own) holders.set(name, (holders.get(name) ?? 0) + 1)
  }
  for (const member of value.members.values()) countHolders(member, false, holders)
}

/** Returns the identity that a value has with its strings and keys renamed. */
export type Relabel = (value: Json, isElement: boolean) => Identity

/** Makes a function that relabels each string and key by `rename`, except an item's own IDs and names. */
export function relabeler(reader: Reader, rename: (text: string) => string): Relabel {
  const known = new Map<Json, Identity>()
  const relabelMembers = ({ members }: JsonObject, isElement: boolean) =>
    Array.from(members, ([key, value]): [string, Identity] => {
      if (isOwnKey(key, value, isElement)) return [key, identityOf(value)]
      return [JSON.parse(rename(JSON.stringify(key))), relabel(value, false)]
    })
  function relabel(value: Json, isElement: boolean): Identity {
    if (typeof value === 'string') return rename(value)
    const before = known.get(value)
    if (before !== undefined) return before
    const identity =
      value.type === 'array'
        ? reader.arrayId(value.items.map((item) => relabel(item, true)))
        : reader.objectId(relabelMembers(value, isElement))
    known.set(value, identity)
    return identity
  }
  return relabel
}

/** Whether two items are equal except for their own IDs and names and for references that follow. */
export function equalOtherwise(base: Json, head: Json, renames: Renames): boolean {
  if (typeof base === 'string' || typeof head === 'string' || base.type === 'array' || head.type === 'array') return false
  return equalMembers(base, head, { renames, isElement: true, skipOwn: true })
}

interface Equality {
  renames: Renames
  isElement: boolean
  skipOwn: boolean
}

function equalFollowing(base: Json, head: Json, renames: Renames, isElement: boolean): boolean {
  if (identityOf(base) === identityOf(head)) return true
  if (renames.size === 0) return false
  if (typeof base === 'string') return renames.get(base) === head
  if (typeof head === 'string') return false
  if (base.type === 'array') {
    if (head.type !== 'array' || base.items.length !== head.items.length) return false
    return base.items.every((item, index) => equalFollowing(item, head.items[index] as Json, renames, true))
  }
  return head.type === 'object' && equalMembers(base, head, { renames, isElement, skipOwn: false })
}

function equalMembers(base: JsonObject, head: JsonObject, { renames, isElement, skipOwn }: Equality): boolean {
  let skipped = 0
  for (const [key, value] of head.members) if (skipOwn && isOwnKey(key, value, isElement)) skipped++
  for (const [key, value] of base.members) {
    if (isOwnKey(key, value, isElement)) {
      if (skipOwn) skipped--
      else if (head.members.get(key) !== value) return false
      continue
    }
    const other = head.members.get(key) ?? head.members.get(renamedKey(key, renames) ?? key)
    if (other === undefined || !equalFollowing(value, other, renames, false)) return false
  }
  return head.members.size === base.members.size + skipped
}
