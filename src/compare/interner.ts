/**
 * Makes the values of documents and keeps each only once, so that two equal values, of either side or of two files, are found to be equal by
 * comparing two numbers. That is what makes matching fast.
 *
 * 1. Values are made from the inside out. The parts of an array or an object have their IDs already.
 * 2. A hash of the parts says where to look for an equal value.
 * 3. Values with an equal hash are compared part by part, so that no two different values are ever taken for equal.
 *
 * Example: in `{"a":[1],"b":[1]}` both members are the same array with the same ID.
 */
import type { Json, JsonArray, JsonObject, JsonScalar } from './document.js'

/** What values are made of, from the inside out. */
export interface Values<T> {
  scalar(text: string): T
  array(items: readonly T[], unordered?: boolean): T
  object(members: ReadonlyMap<string, T>, matchOnly?: ReadonlyMap<string, T>): T
}

export type Interner = Values<Json>

export function makeInterner(): Interner {
  const scalars = new Map<number, JsonScalar>()
  const keys = new Map<string, number>()
  const others = new Map<number, JsonArray | JsonObject>()
  let last = 0

  /** Returns the value with that hash that `isEqual` accepts, or what `make` makes of a new ID. */
  function find<T extends JsonArray | JsonObject>(
    hash: number,
    isEqual: (other: Json) => other is T,
    make: (id: number) => T,
  ): T {
    for (let place = hash; ; place = (place + 1) | 0) {
      const other = others.get(place)
      if (other === undefined) {
        const made = make(++last)
        others.set(place, made)
        return made
      }
      if (isEqual(other)) return other
    }
  }

  function keyNumber(key: string): number {
    const number = keys.get(key) ?? keys.size
    if (number === keys.size) keys.set(key, number)
    return number
  }

  function findArray(items: readonly Json[], unordered: boolean): JsonArray {
    let hash = unordered ? ~items.length : items.length
    for (const { id } of items) hash = mix(hash, id)
    const isEqual = (other: Json): other is JsonArray =>
      other.type === 'array' &&
      other.unordered === unordered &&
      other.items.length === items.length &&
      other.items.every((item, index) => item.id === items[index]?.id)
    return find(hash, isEqual, (id) => ({ type: 'array', id, items, unordered }))
  }

  return {
    scalar(text) {
      for (let place = hashOf(text); ; place = (place + 1) | 0) {
        const other = scalars.get(place)
        if (other === undefined) {
          const made: JsonScalar = { type: text.startsWith('"') ? 'string' : 'literal', id: ++last, text }
          scalars.set(place, made)
          return made
        }
        if (other.text === text) return other
      }
    },
    array(items, unordered = false) {
      const found = findArray(unordered ? items.toSorted((left, right) => left.id - right.id) : items, unordered)
      // Its ID doesn't tell of another order or of members that only match, by which it may still differ.
      return found.items.every((item, index) => item === items[index]) ? found : { ...found, items }
    },
    object(members, matchOnly) {
      let hash = ~members.size
      // In any order of the keys.
      for (const [key, { id }] of members) hash = (hash + mix(keyNumber(key), id)) | 0
      const isEqual = (other: Json): other is JsonObject => {
        if (other.type !== 'object' || other.members.size !== members.size) return false
        for (const [key, { id }] of members) if (other.members.get(key)?.id !== id) return false
        return true
      }
      const found = find(hash, isEqual, (id) => ({ type: 'object', id, members, matchOnly }))
      if (found.members === members) return found
      let isSame = matchOnly === undefined && found.matchOnly === undefined
      for (const [key, value] of members) isSame &&= found.members.get(key) === value
      return isSame ? found : { ...found, members, matchOnly }
    },
  }
}

function hashOf(text: string): number {
  let hash = text.length
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x1000193)
  return hash ^ (hash >>> 15)
}

/** Spreads two numbers over 32 bits. */
function mix(left: number, right: number): number {
  const mixed = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right ^ (right >>> 16), 0x45d9f3b)
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}
