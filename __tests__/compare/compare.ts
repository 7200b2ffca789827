import type { Change, Hidden, Step, WorkflowChanges } from '../../src/compare/changes.js'
import { Interner, type Json } from '../../src/compare/document.js'
import { NOTHING, parseIgnore } from '../../src/compare/ignore.js'
import { compareDocuments } from '../../src/compare/json.js'
import { compareWorkflow } from '../../src/compare/workflow.js'
import type { Package } from '../../src/package/package.js'

/** A version in memory. What isn't text or bytes is written as JSON. */
export function packageOf(files: Record<string, unknown>, kind: 'zip' | 'folder' = 'zip'): Package {
  const list = Object.entries(files).map(([name, content]): [string, Buffer] => {
    if (Buffer.isBuffer(content)) return [name, content]
    return [name, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))]
  })
  return { kind, files: new Map(list.sort(([left], [right]) => (left < right ? -1 : 1))) }
}

type Version = Record<string, unknown> | Package

/** Compares two versions in memory. */
export function compareFiles(base: Version | undefined, head: Version | undefined, ignore = ''): WorkflowChanges {
  const toPackage = (side: Version | undefined) =>
    side === undefined || side.files instanceof Map
      ? (side as Package | undefined)
      : packageOf(side as Record<string, unknown>)
  return compareWorkflow(toPackage(base), toPackage(head), { ignore: parseIgnore(ignore) })
}

/** Reads a value as a JSON document; a string is a JSON text, whose keys need no quotes. */
export function read(value: unknown, interner = new Interner(NOTHING)): Json {
  const withQuotes = (token: string) => (token.startsWith('"') ? token : `"${token}"`)
  const text =
    typeof value === 'string'
      ? value.replace(/"(?:[^"\\]|\\.)*"|(?<=[{,])\w+(?=:)/g, withQuotes)
      : JSON.stringify(value)
  const document = interner.read(text)
  if (document === undefined) throw new Error(`not JSON: ${text}`)
  return document
}

/** Writes a value as JSON with its keys in another order, and with white space. */
export function rewritten(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(rewritten).join(' ,\n')}]`
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value)} `
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)} :${rewritten(member)}`)
  return `{${members.reverse().join(',')}\t}`
}

/** Compares two values as JSON documents; strings are JSON texts. */
export function compareJson(base: unknown, head: unknown, ignore = '') {
  const interner = new Interner(parseIgnore(ignore))
  const documents = [{ base: read(base, interner), head: read(head, interner) }]
  const [result = { changes: [], references: [], matches: [] }] = compareDocuments(documents, interner)
  return result
}

/** Compares two values as `compareJson` does. Returns each change in one line, and how many references follow. */
export function changesOf(base: unknown, head: unknown, ignore = ''): { changes: string[]; references: number } {
  const { changes, references } = compareJson(base, head, ignore)
  return { changes: changes.map(describe), references: references.length }
}

/** A change in one line: `~ nodes › [Greet] › prompt: "a" → "b"`. */
export function describe(change: Change): string {
  const path = describePath(change.path)
  if (change.kind === 'reordered') return `reordered ${path}`
  if (change.kind === 'moved') return `moved ${path} from ${describePath(change.from)}`
  if (change.kind === 'modified') return `~ ${path}: ${describeValue(change.from)} → ${describeValue(change.to)}`
  return `${change.kind === 'added' ? '+' : '-'} ${path}: ${describeValue(change.value)}`
}

export function describePath(path: readonly Step[]): string {
  return path.map(describeStep).join(' › ')
}

function describeStep(step: Step): string {
  if (step.type === 'member') return step.key
  return step.type === 'item' ? `[${step.label}]` : `#${step.index}`
}

function describeValue(value: Json | Hidden): string {
  if (value.type === 'hidden') return '***'
  if (value.type === 'object') return `object of ${value.members.size}`
  return value.type === 'array' ? `array of ${value.items.length}` : value.text
}
