/**
 * Compares two versions of a workflow, file by file.
 *
 * 1. Files are paired by name. Those that are equal to the byte are done.
 * 2. JSON files are read into one interner and compared together, because one may refer to another's items.
 * 3. Environment variables are compared by name. Anything else is text or bytes, and differs as a whole.
 *
 * Example: `app_definition.json` begins with the node `a`, which is now `b` in `flow_definition.json`: one modification, and a reference that follows it.
 */
import { isEnvVariables } from '../package/names.js'
import type { Package } from '../package/package.js'
import { variablesIn, variableValues } from '../package/variables.js'
import type { FileChanges, WorkflowChanges } from './changes.js'
import { countChanges, sum } from './counts.js'
import type { Json } from './document.js'
import { isJsonFile, textOf } from './files.js'
import type { Ignore } from './ignore.js'
import { compareDocuments, type JsonChanges } from './json.js'
import { makeInterner, readDocument } from './read-document.js'
import { compareVariables, listVariables } from './variables.js'

/** Bytes of a text that is shown. A longer one is compared as bytes. */
const MAX_TEXT = 1024 * 1024

/** How workflows are compared. */
export interface CompareOptions {
  readonly ignore: Ignore
  /** Undefined for a single workflow without a name. */
  readonly name?: string | undefined
}

/** Compares two versions of a workflow. A version is undefined if the workflow doesn't exist there. */
export function compareWorkflow(
  base: Package | undefined,
  head: Package | undefined,
  { name, ignore }: CompareOptions,
): WorkflowChanges {
  const reader = makeReader(ignore)
  const sides = [base, head].filter((side) => side !== undefined)
  const lack = base !== undefined && head !== undefined && (lacksVariables(base) || lacksVariables(head))
  const names = [...new Set([...(base?.files.keys() ?? []), ...(head?.files.keys() ?? [])])].sort()
  const files = names.flatMap((file): Pair[] => {
    if (isEnvVariables(file) && lack) return []
    return [{ name: file, base: base?.files.get(file), head: head?.files.get(file) }]
  })
  const changed = compareFiles(files, reader)
  const whole = base === undefined ? 'added' : head === undefined ? 'removed' : undefined
  return {
    name,
    status: whole ?? (changed.length > 0 ? 'changed' : 'unchanged'),
    counts: whole ? { added: 0, modified: 0, removed: 0, [whole]: 1 } : sum(changed.map(countChanges)),
    files: changed,
    variablesCompared: !(lack && sides.some(hasVariables)),
    secrets: [...new Set(sides.flatMap(variableValues))],
    unusedIgnores: reader.unused(),
  }
}

interface Pair {
  readonly name: string
  readonly base: Buffer | undefined
  readonly head: Buffer | undefined
}

type Reader = ReturnType<typeof makeReader>

/** Reads JSON files into one interner, and remembers which lines of `ignore` matched. */
function makeReader(ignore: Ignore) {
  const unused = new Set(ignore.lines)
  const interner = makeInterner()
  const reading = { interner, ignore, onMatch: (line: string) => unused.delete(line) }
  return {
    interner,
    /** Returns undefined if the file isn't JSON. */
    read(name: string, bytes: Buffer): Json | undefined {
      const text = isJsonFile(name) ? textOf(bytes) : undefined
      return text === undefined ? undefined : readDocument(text, reading)
    },
    isDone: () => unused.size === 0,
    unused: () => [...unused],
  }
}

/** Whether a version's environment variables are unknown, because it is a folder that they weren't unpacked into. */
function lacksVariables({ kind, files }: Package): boolean {
  return kind === 'folder' && ![...files.keys()].some(isEnvVariables)
}

function hasVariables({ files }: Package): boolean {
  return [...files].some(([name, bytes]) => isEnvVariables(name) && variablesIn(bytes)?.variables.length !== 0)
}

function compareFiles(pairs: readonly Pair[], reader: Reader): FileChanges[] {
  const read = pairs.flatMap(({ name, base, head }) => {
    if (base && head && base.equals(head)) {
      // Only to see which lines of `ignore` match.
      if (!reader.isDone()) reader.read(name, base)
      return []
    }
    return [{ name, base, head, from: base && reader.read(name, base), to: head && reader.read(name, head) }]
  })
  const documents = read.flatMap(({ name, from, to }) =>
    from && to && !isEnvVariables(name) ? [{ name, base: from, head: to }] : [],
  )
  const compared = compareDocuments(documents, reader.interner)
  const results = new Map(documents.map(({ name }, index) => [name, compared[index]]))
  return read.flatMap(({ from, to, ...pair }) => describeFile(pair, from, to, results.get(pair.name)) ?? [])
}

/** Returns what differs in a file, or undefined if only ignored fields do. */
function describeFile(
  { name, base, head }: Pair,
  from: Json | undefined,
  to: Json | undefined,
  result: JsonChanges | undefined,
): FileChanges | undefined {
  const status = base === undefined ? 'added' : head === undefined ? 'removed' : 'modified'
  const file = { name, status, changes: [], references: [], matches: [], base: undefined, head: undefined } as const
  if (isEnvVariables(name)) {
    const changes = status === 'modified' ? compareVariables(from, to) : listVariables(from ?? to, status)
    return status === 'modified' && changes.length === 0 ? undefined : { ...file, kind: 'variables', changes }
  }
  if (result) return from?.id === to?.id ? undefined : { ...file, kind: 'json', base: from, head: to, ...result }
  if (status !== 'modified' && (from ?? to)) return { ...file, kind: 'json', base: from, head: to }
  const texts = { ...textsOf('base', base), ...textsOf('head', head) }
  const isText = Object.keys(texts).length === (status === 'modified' ? 2 : 1)
  return isText ? { ...file, kind: 'text', text: texts } : { ...file, kind: 'binary' }
}

function textsOf(side: 'base' | 'head', bytes: Buffer | undefined): { base?: string; head?: string } {
  // What has a NUL isn't meant to be read, and what is longer isn't read.
  const isReadable = bytes && bytes.length <= MAX_TEXT && !bytes.includes(0)
  const text = isReadable ? textOf(bytes) : undefined
  return text === undefined ? {} : { [side]: text }
}
