import type { Change, Step, Value, WorkflowChanges } from '../../src/compare/changes.js'
import { makeStore, readDocument } from '../../src/compare/document.js'
import { parseIgnore } from '../../src/compare/ignore.js'
import { compareDocuments } from '../../src/compare/json.js'
import { compareWorkflow } from '../../src/compare/workflow.js'
import type { PackageContents } from '../../src/package/contents.js'

/** A version in memory. What isn't text or bytes is written as JSON. */
export function contentsOf(files: Record<string, unknown>, kind: 'zip' | 'folder' = 'zip'): PackageContents {
  const list = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.isBuffer(content)
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
    return {
      name,
      size: bytes.length,
      async *read() {
        yield bytes
      },
    }
  })
  return { kind, recorded: false, files: list.sort((one, other) => (one.name < other.name ? -1 : 1)) }
}

/** Compares two versions in memory. */
export async function compareFiles(
  base: Record<string, unknown> | PackageContents,
  head: Record<string, unknown> | PackageContents,
  ignore = '',
): Promise<WorkflowChanges> {
  const toContents = (side: Record<string, unknown> | PackageContents) =>
    Array.isArray(side.files) ? (side as PackageContents) : contentsOf(side as Record<string, unknown>)
  return await compareWorkflow(toContents(base), toContents(head), {
    ignore: parseIgnore(ignore),
    signal: new AbortController().signal,
  })
}

/** Compares two values as JSON documents; strings are JSON texts. Returns each change in one line, and how many references follow. */
export function changesOf(base: unknown, head: unknown, ignore = ''): { changes: string[]; references: number } {
  const [store, fields] = [makeStore(), parseIgnore(ignore)]
  const read = (value: unknown) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const document = readDocument(text, store, fields)
    if (document === undefined) throw new Error(`not JSON: ${text}`)
    return document
  }
  const [result] = compareDocuments([{ base: read(base), head: read(head) }], store)
  return { changes: (result?.changes ?? []).map(describe), references: result?.references ?? 0 }
}

/** A change in one line: `~ nodes › [Greet] › prompt: "a" → "b"`. */
export function describe(change: Change): string {
  const path = change.path.map(describeStep).join(' › ')
  if (change.kind === 'reordered') return `reordered ${path}`
  if (change.kind === 'modified') return `~ ${path}: ${describeValue(change.from)} → ${describeValue(change.to)}`
  return `${change.kind === 'added' ? '+' : '-'} ${path}: ${describeValue(change.value)}`
}

function describeStep(step: Step): string {
  if (step.type === 'member') return step.key
  return step.type === 'item' ? `[${step.label}]` : `#${step.index}`
}

function describeValue(value: Value): string {
  if (value.type === 'string') return JSON.stringify(value.text)
  if (value.type === 'literal') return value.text
  return value.type === 'hidden' ? '***' : `${value.type} of ${value.size}`
}
