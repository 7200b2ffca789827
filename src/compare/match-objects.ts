/**
 * Matches the members of two objects by their keys.
 *
 * If keys refer to items, the same key may belong to two items after IDs were numbered again. So members match:
 *
 * 1. of the same key and equal values,
 * 2. of a key that follows its item and equal values,
 * 3. of the same key, then of a key that follows.
 *
 * Example: the items `n0` and `n1` became `n1` and `n2`. Then `{"n0": "A", "n1": "B"}` and `{"n1": "A", "n2": "B"}` have two members that follow.
 */
import type { Json, JsonObject, JsonPair } from './document.js'
import type { Matching } from './match-arrays.js'
import { renamedKey } from './references.js'

/** A member on each side that has it. */
export interface Member extends Partial<JsonPair> {
  /** As in `head` if it exists there. */
  readonly key: string
  /** The key in `base`, if it refers to an item with a new ID or name. */
  readonly renamedFrom?: string
}

/** Returns the members of two objects that belong together and those that only one has, sorted by key. */
export function matchMembers(base: JsonObject, head: JsonObject, { renames, equivalences }: Matching): Member[] {
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
  if (renames.size > 0) {
    const renamed = (key: string) => renamedKey(key, renames)
    const equal = (left: Json, right: Json) => equivalences.some((each) => each.base(left).id === each.head(right).id)
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
  ].sort((left, right) => (left.key < right.key ? -1 : 1))
}
