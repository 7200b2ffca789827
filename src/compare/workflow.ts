/**
 * Compares two versions of a workflow, file by file.
 *
 * 1. Files are paired by name. Those that are equal to the byte are done.
 * 2. JSON files are numbered together and compared together, because one may refer to another's items.
 * 3. Environment variables are compared by name. Anything else is text or bytes, and differs as a whole.
 *
 * Example: `app_definition.json` begins with the node `a`, which is now `b` in `flow_definition.json`: one modification, and a reference that follows it.
 */
import { isEnvVariables } from '../package/names.js'
import type { Package } from '../package/package.js'
import { type Variables, variablesIn, variableValues } from '../package/variables.js'
import {
  type Change,
  countChanges,
  type FileChanges,
  HIDDEN,
  type JsonChanges,
  sum,
  type WorkflowChanges,
} from './changes.js'
import { Interner, type Json, type Sides } from './document.js'
import { readFile, textOf } from './files.js'
import { type Ignore, NOTHING } from './ignore.js'
import { canonicalJson, compareDocuments } from './json.js'
import { credentialsIn } from './secrets.js'

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
  const sides = [base, head].filter((side) => side !== undefined)
  // The variables weren't unpacked into a folder without them.
  const lack = sides.some(({ kind, files }) => kind === 'folder' && ![...files.keys()].some(isEnvVariables))
  const variables = sides.flatMap(({ files }) => [...files].filter(([file]) => isEnvVariables(file)))
  const names = [...new Set(sides.flatMap(({ files }) => [...files.keys()]))].sort()
  const unused = new Set(ignore.lines)
  const interner = new Interner(ignore, (line) => unused.delete(line))
  const read = names.flatMap((file): ReadFile[] => {
    const [from, to] = [base?.files.get(file), head?.files.get(file)]
    const isSame = from !== undefined && to !== undefined && from.equals(to)
    // Equal files are only read to see which lines of `ignore` match.
    if ((lack && isEnvVariables(file)) || (isSame && unused.size === 0)) return []
    const before = from && readFile(file, from, interner)
    const after = isSame ? before : to && readFile(file, to, interner)
    const isEqual = isSame || (before !== undefined && before.id === after?.id)
    return isEqual ? [] : [{ name: file, from, to, base: before, head: after }]
  })
  // What was left out of the comparison may say a secret, too, or what an item is called.
  const isRead = (file: string) => ignore.lines.length === 0 && read.some((each) => each.name === file)
  const others = read.length === 0 ? [] : names.filter((file) => !isRead(file) && !isEnvVariables(file))
  const unchanged = others.flatMap((file) => readBoth(file, head?.files.get(file), base?.files.get(file)))
  const files = compareFiles(read, interner, unchanged)
  const whole = base === undefined ? 'added' : head === undefined ? 'removed' : undefined
  return {
    name,
    status: whole ?? (files.length > 0 ? 'changed' : 'unchanged'),
    counts: whole ? { added: 0, modified: 0, removed: 0, [whole]: 1 } : sum(files.map(countChanges)),
    files,
    unchanged,
    variablesCompared: !(lack && variables.some(([, bytes]) => variablesIn(bytes)?.variables.length !== 0)),
    secrets: [...new Set([...sides.flatMap(variableValues), ...unchanged.flatMap(credentialsIn)])],
    unusedIgnores: [...unused],
  }
}

/** Returns the JSON documents of a file in both versions, one if they are equal. */
function readBoth(name: string, head: Buffer = Buffer.of(), base = head): Json[] {
  const contents = head.equals(base) ? [head] : [head, base]
  return contents.flatMap((bytes) => readFile(name, bytes, new Interner(NOTHING)) ?? [])
}

/** A file's bytes, and its documents if it is JSON. */
interface ReadFile extends Sides<Json | undefined> {
  readonly name: string
  readonly from: Buffer | undefined
  readonly to: Buffer | undefined
}

function compareFiles(files: readonly ReadFile[], interner: Interner, others: readonly Json[]): FileChanges[] {
  const documents = files.flatMap(({ name, base, head }) =>
    base && head && !isEnvVariables(name) ? [{ name, base, head }] : [],
  )
  const results = new Map(compareDocuments(documents, interner, others).map((each, at) => [documents[at]?.name, each]))
  return files.map((file) => describeFile(file, results.get(file.name)))
}

/** Returns what differs in a file. */
function describeFile({ name, from, to, base, head }: ReadFile, result?: JsonChanges): FileChanges {
  const status = from === undefined ? 'added' : to === undefined ? 'removed' : 'modified'
  const file = { name, status, changes: [], references: [], matches: [], base: undefined, head: undefined } as const
  if (isEnvVariables(name)) return { ...file, kind: 'variables', changes: compareVariables(base, head, status) }
  if (result || (status !== 'modified' && (base ?? head))) return { ...file, kind: 'json', base, head, ...result }
  const [before, after] = [from && readable(from), to && readable(to)]
  if ((from && before === undefined) || (to && after === undefined)) return { ...file, kind: 'binary' }
  return { ...file, kind: 'text', text: { base: before, head: after } }
}

function readable(bytes: Buffer): string | undefined {
  // What has a NUL isn't meant to be read, and what is longer isn't read.
  return bytes.length <= MAX_TEXT && !bytes.includes(0) ? textOf(bytes) : undefined
}

/**
 * Returns what differs in environment variables, by name, sorted. Two files in which they can't be told apart are one change. No value is part of
 * the changes.
 */
function compareVariables(from: Json | undefined, to: Json | undefined, status: FileChanges['status']): Change[] {
  const [before, after] = [from, to].map((file) => file && variablesIn(Buffer.from(canonicalJson(file))))
  if (status === 'modified' && (before === undefined || before.container !== after?.container)) {
    return [{ kind: 'modified', path: [], from: HIDDEN, to: HIDDEN }]
  }
  const contents = (file: Variables | undefined) => new Map(file?.variables.map(({ name, content }) => [name, content]))
  const [base, head] = [contents(before), contents(after)]
  const changes: Change[] = []
  const kept = [...base.keys()].filter((name) => head.has(name))
  const order = [...head.keys()].filter((name) => base.has(name))
  if (kept.some((name, index) => name !== order[index])) changes.push({ kind: 'reordered', path: [], moved: [] })
  for (const name of [...new Set([...base.keys(), ...head.keys()])].sort()) {
    const path = [{ type: 'member', key: name }] as const
    if (!base.has(name)) changes.push({ kind: 'added', path, value: HIDDEN })
    else if (!head.has(name)) changes.push({ kind: 'removed', path, value: HIDDEN })
    else if (base.get(name) !== head.get(name)) changes.push({ kind: 'modified', path, from: HIDDEN, to: HIDDEN })
  }
  return changes
}
