// Calls connections by what the document says of them, and tells what fields are called.
//
// Example: `onSuccess` has the words "on" and "success". {"source": "a", "target": "b", "label": "Yes"} is called "Yes".

import { asText, type Json, keysOf, scalarsIn, UUID } from './document.js'
import { countAll } from './names.js'
import { type Field, fieldsIn, isInside, type Place, type Places, type Reference } from './places.js'
import { groupBy } from './sequence.js'

/** A connection in one version, which is between places, or of one or both, between nodes. */
export interface Edge<End = Place> {
  readonly source: End
  readonly target: End
  /** Empty if it has none. */
  readonly label: string
  /** The references to its ends. */
  readonly links: readonly Link[]
  /** The item that only describes it, if there is one. */
  readonly item: Json | undefined
}

/** A reference in a field whose references are likely connections. */
export interface Link extends Reference {
  readonly field: Field
  readonly target: Place
}

/** Names of fields that lead from a node to the next one. */
export const LEADS =
  'next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections'
export const SOURCE = 'source from origin src tail out'.split(' ')
/** Names of fields that only say that it is a connection. */
const PLAIN =
  `${LEADS} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(' ')
/** Words that say no more than that there is a node: `nextStep`. */
const NODES = 'action activity block node state step task widget id'.split(' ')
/** Names of members, in lower case, that say when a connection is taken. The surest come first. */
const LABELS =
  'label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships'.split(
    ' ',
  )
/** Names of a source's output. */
const PORTS = 'handle port pin output socket'.split(' ')
const WORD = /^[\p{L} _-]{1,30}$/u
const MAX_LABEL = 60

/** Whether one of the words of the keys is such a name: `onSuccess` has two. */
export function isCalled(keys: readonly string[], names: readonly string[]): boolean {
  return wordsOf(keys).some((word) => names.includes(word))
}

/** Returns the words of keys, in lower case. */
export function wordsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => key.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map((word) => word.toLowerCase())
}

/** Calls a connection by a text beside its link, else by the fields that lead to it and the output that it starts from. */
export function labelOf({ slot, value }: Reference, item: Place | undefined, keys: readonly string[]): string {
  const members = item ? keysOf(item.value) : []
  const names = LABELS.flatMap((name) => members.filter((key) => key.toLowerCase() === name))
  const beside = names.map((name) => {
    const [field, text] = [item?.field.inner.get(name), shortText(item?.value.members.get(name))]
    // A word that all connections have, such as "smoothstep", says nothing.
    const varies = field && fieldsIn(field).some(({ texts }) => texts.size > 1)
    return varies || text.includes(' ') ? text : ''
  })
  const isPlain = (key: string) => wordsOf([key]).every((word) => [...PLAIN, ...NODES].includes(word))
  const words = keys.filter((key) => !PLAIN.includes(key.toLowerCase()) && !isPlain(key))
  const output = slot === undefined ? [] : [`output ${slot + 1}`]
  return [shortText(value), ...beside].find((text) => text !== '') ?? [...words, ...output].join(', ')
}

/** Returns a text, or the texts in an array or an object, empty if they are too long. */
function shortText(value: Json | undefined): string {
  const texts = value?.type === 'literal' ? [] : scalarsIn(value).flatMap((each) => each.trim() || [])
  const text = texts.join(', ')
  return text.length > MAX_LABEL || UUID.test(text) ? '' : text
}

/** Calls connections without a label by the output that they start from, such as React Flow's `sourceHandle`, if there are several. */
export function nameOutputs(edges: readonly Edge[], { find }: Places): Edge[] {
  const outputs = new Map(edges.map((edge) => [edge, outputOf(edge)]))
  const texts = countAll([...outputs.values()].map((output) => output?.text))
  const most = [...texts.values()].reduce((max, count) => Math.max(max, count), 0)
  const ofSource = groupBy(edges, ({ source }) => source)
  return edges.map((edge): Edge => {
    const output = outputs.get(edge)
    if (output === undefined || edge.label !== '') return edge
    const port = find(output.text, output.place)
    const names =
      port && isInside(port, edge.source) ? LABELS.map((name) => shortText(port.value.members.get(name))) : []
    const label = [...names, asText(output.text)].find((text) => text !== '') ?? ''
    const isOneOf = ofSource.get(edge.source)?.some((each) => outputs.get(each)?.text !== output.text)
    // "source" is the only output of most nodes. "false" is one of two, although nothing may start from the other one.
    const isUsual = names.length > 0 || texts.get(output.text) === most
    const isShown = (isOneOf || !isUsual) && (label !== asText(output.text) || WORD.test(label))
    return isShown ? { ...edge, label, links: [...edge.links, { ...output, target: edge.target }] } : edge
  })
}

/** Returns the text of an item that says from which output of its source it starts. */
function outputOf({ links: [start] }: Edge) {
  const key = start && keysOf(start.place.value).find((each) => isCalled([each], SOURCE) && isCalled([each], PORTS))
  const [value, field] = key ? [start.place.value.members.get(key), start.place.field.inner.get(key)] : []
  return start && field && value?.type === 'string' ? { ...start, text: value.text, field, value } : undefined
}
