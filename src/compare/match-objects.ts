import type { Json, JsonObject } from './document.js'
import type { Equality } from './match-arrays.js'
import { type JsonPair, renamedKey } from './references.js'

/** A member on each side that has it. */
export interface Member extends Partial<JsonPair> {
  /** As in `head` if it exists there. */
  readonly key: string
  /** The key in `base`, if it refers to an item with a new ID or name. */
  readonly renamedFrom?: string
}

/** Returns the members of two objects that belong together and those that only one has, sorted by key. */
export function matchMembers(base: JsonObject, head: JsonObject, equality: Equality): Member[] {
  const matched = new Set<string>()
  const members = new Map<string, Member>()
  const match = (keyInHead: (key: string) => string | undefined, fits: (base: Json, head: Json) => boolean) => {
    for (const [key, value] of base.members) {
      const other = matched.has(key) ? undefined : keyInHead(key)
      if (other === undefined || members.has(other)) continue
      const otherValue = head.members.get(other)
      if (otherValue === undefined || !fits(value, otherValue)) continue
      matched.add(key)
      members.set(other, { key: other, base: value, head: otherValue, ...(key !== other && { renamedFrom: key }) })
    }
  }

  const same = (key: string) => key
  const any = () => true
  if (equality.renames.size > 0) {
    // If IDs were numbered again, the same key may belong to two items: the values tell which members belong together.
    const renamed = (key: string) => renamedKey(key, equality.renames)
    const equal = (one: Json, other: Json) =>
      equality.labels.some((labels) => labels.base(one, false).id === labels.head(other, false).id)
    match(same, equal)
    match(renamed, equal)
    match(same, any)
    match(renamed, any)
  } else match(same, any)

  const onlyInHead = Array.from(head.members, ([key, value]): Member => ({ key, head: value }))
  const onlyInBase = Array.from(base.members, ([key, value]): Member => ({ key, base: value }))
  return [
    ...members.values(),
    ...onlyInBase.filter(({ key }) => !matched.has(key)),
    ...onlyInHead.filter(({ key }) => !members.has(key)),
  ].sort((one, other) => (one.key < other.key ? -1 : 1))
}
