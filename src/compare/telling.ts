/**
 * Tells the elements of an array apart that have neither an ID nor a name, for people only: nothing is matched by it.
 *
 * 1. A member tells them apart if it is a short text in most of them, each another, and no ID, moment, reference or credential.
 * 2. Of several, the one is taken that more of them have, because others may refer to it. Then the one with the shorter texts.
 *
 * Example: `{intent: "buy", text: "I want one"}` and `{intent: "sell", text: "I have one"}` are told apart by "buy" and "sell".
 */
import { asText, type Json, memberOf } from './document.js'
import { isBookkeepingText } from './layout.js'
import { DIRECTED } from './places.js'
import { isSecretMember } from './secrets.js'

/** Makes a function that returns the text by which an element differs from all others, if there is one. */
export function makeTextOf(elements: readonly Json[]): (element: Json) => string | undefined {
  const found = new Map<string, { ids: Set<number>; length: number; isRepeated: boolean }>()
  for (const element of elements) {
    for (const [key, value] of element.type === 'object' ? element.members : []) {
      if (value.type !== 'string') continue
      const { ids, length, isRepeated } = found.get(key) ?? { ids: new Set(), length: 0, isRepeated: false }
      found.set(key, { ids, length: length + value.text.length, isRepeated: isRepeated || ids.has(value.id) })
      ids.add(value.id)
    }
  }
  const telling = [...found].filter(
    ([key, { ids, isRepeated }]) =>
      ids.size > 1 && 2 * ids.size > elements.length && !isRepeated && key !== 'type' && !DIRECTED.test(key),
  )
  telling.sort(
    ([key, one], [otherKey, other]) =>
      other.ids.size - one.ids.size || one.length - other.length || (key < otherKey ? -1 : 1),
  )
  const best = telling.find(([key]) => {
    const texts = elements.flatMap((element) => shortText(element, key) ?? [])
    return 2 * texts.length > elements.length && !texts.some(isBookkeepingText)
  })
  return (element) => best && shortText(element, best[0])
}

/** Returns a text of an element that has one line, unless it is a credential. */
function shortText(element: Json, key: string): string | undefined {
  const value = memberOf(element, key)
  const text = value?.type === 'string' ? asText(value.text) : ''
  return /^[^\n]{1,60}$/.test(text) && !isSecretMember(key, value, element) ? text : undefined
}
