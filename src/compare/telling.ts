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
import { groupBy } from './sequence.js'

/** Makes a function that returns the text by which an element differs from all others, if there is one. */
export function makeTextOf(elements: readonly Json[]): (element: Json) => string | undefined {
  const members = elements.flatMap((element) => (element.type === 'object' ? [...element.members] : []))
  const strings = members.filter(([, { type }]) => type === 'string')
  const telling = [...groupBy(strings, ([key]) => key)].flatMap(([key, members]) => {
    const { size } = new Set(members.map(([, { id }]) => id))
    const isEach = size > 1 && size === members.length
    if (!isEach || key === 'type' || DIRECTED.test(key)) return []
    const texts = elements.flatMap((element) => shortText(element, key) ?? [])
    const isTelling = 2 * texts.length > elements.length && !texts.some(isBookkeepingText)
    const length = members.reduce((sum, [, value]) => sum + ('text' in value ? value.text.length : 0), 0)
    return isTelling ? [{ key, size, length }] : []
  })
  telling.sort((one, other) => other.size - one.size || one.length - other.length || (one.key < other.key ? -1 : 1))
  const [best] = telling
  return (element) => best && shortText(element, best.key)
}

/** Returns a text of an element that has one line, unless it is a credential. */
function shortText(element: Json, key: string): string | undefined {
  const value = memberOf(element, key)
  const text = value?.type === 'string' ? asText(value.text) : ''
  return /^[^\n]{1,60}$/.test(text) && !isSecretMember(key, value, element) ? text : undefined
}
