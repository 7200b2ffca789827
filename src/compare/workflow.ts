import type { ContentFile, PackageContents } from '../package/contents.js'
import { isEnvVariables } from '../package/names.js'
import type { FileChanges, WorkflowChanges } from './changes.js'
import { countChanges, sum } from './counts.js'
import { makeStore, readDocument } from './document.js'
import { type Content, compareBytes, describeFile, isEqual, isJsonFile, readContent, textOf } from './files.js'
import type { Ignore } from './ignore.js'
import { compareDocuments } from './json.js'
import type { JsonPair } from './references.js'
import { compareVariables } from './variables.js'

/** How versions are compared. */
export interface CompareOptions {
  readonly ignore: Ignore
  readonly signal: AbortSignal
}

/** Bytes of JSON files that may refer to each other's items. They are held in memory, so those of larger packages are compared part by part. */
const MAX_TOGETHER = 32 * 1024 * 1024

/** Compares two versions of a workflow, called `name` if it is one of several. Verifies all of their files. Throws what reading throws. */
export async function compareWorkflow(
  base: PackageContents,
  head: PackageContents,
  { name, ignore, signal }: CompareOptions & { readonly name?: string | undefined },
): Promise<WorkflowChanges> {
  const variablesCompared = !lacksVariables(base) && !lacksVariables(head)
  const files: FileChanges[] = []
  let batch = makeBatch(ignore)
  for (const { file, ...sides } of pairFiles(base.files, head.files)) {
    signal.throwIfAborted()
    const before = sides.base && (await readContent(sides.base))
    const after = sides.head && (await readContent(sides.head))
    if (isEnvVariables(file) && !variablesCompared) continue
    if (before === undefined || after === undefined) {
      if (after) files.push(describeFile(file, after, 'added'))
      if (before) files.push(describeFile(file, before, 'removed'))
    } else if (!isEqual(before, after) && !batch.add(file, before, after)) {
      files.push(...compareFile(file, before, after, ignore))
    }
    if (batch.bytes > MAX_TOGETHER) {
      files.push(...batch.compare())
      batch = makeBatch(ignore)
    }
  }
  files.push(...batch.compare())
  files.sort((one, other) => (one.name < other.name ? -1 : 1))
  const counts = sum(files.map(countChanges))
  return { name, status: files.length > 0 ? 'changed' : 'unchanged', counts, files, variablesCompared }
}

/** Returns the change of a workflow that one version has and the other doesn't. */
export function wholeWorkflow(name: string | undefined, status: 'added' | 'removed'): WorkflowChanges {
  const counts = { added: 0, modified: 0, removed: 0, [status]: 1 }
  return { name, status, counts, files: [], variablesCompared: true }
}

/** Whether a version's environment variables are unknown, because it is a folder that they weren't unpacked into. */
function lacksVariables({ kind, files }: PackageContents): boolean {
  return kind === 'folder' && !files.some(({ name }) => isEnvVariables(name))
}

interface FilePair {
  readonly file: string
  readonly base: ContentFile | undefined
  readonly head: ContentFile | undefined
}

function pairFiles(base: readonly ContentFile[], head: readonly ContentFile[]): FilePair[] {
  const [inBase, inHead] = [byName(base), byName(head)]
  const names = [...new Set([...inBase.keys(), ...inHead.keys()])]
  return names.map((file) => ({ file, base: inBase.get(file), head: inHead.get(file) }))
}

function byName(files: readonly ContentFile[]): ReadonlyMap<string, ContentFile> {
  return new Map(files.map((file) => [file.name, file]))
}

/** Compares two contents that aren't equal to the byte and aren't both JSON, unless they are environment variables. */
function compareFile(name: string, base: Content, head: Content, ignore: Ignore): FileChanges[] {
  if (!isEnvVariables(name)) return [compareBytes(name, base, head)]
  const changes = compareVariables(textOf(base), textOf(head), ignore)
  return changes.length === 0 ? [] : [{ name, kind: 'variables', status: 'modified', changes, references: 0 }]
}

/** JSON files that are compared together, because one may refer to another's items. */
interface Batch {
  /** Bytes of all files added, on both sides. */
  readonly bytes: number
  /** Returns whether the two contents are JSON. */
  add(name: string, base: Content, head: Content): boolean
  compare(): FileChanges[]
}

function makeBatch(ignore: Ignore): Batch {
  const store = makeStore()
  const documents: (JsonPair & { readonly name: string })[] = []
  let bytes = 0
  const read = (name: string, content: Content) => {
    const text = isJsonFile(name) && !isEnvVariables(name) ? textOf(content) : undefined
    bytes += text?.length ?? 0
    return text === undefined ? undefined : readDocument(text, store, ignore)
  }
  return {
    get bytes() {
      return bytes
    },
    add(name, base, head) {
      const [from, to] = [read(name, base), read(name, head)]
      if (from === undefined || to === undefined) return false
      documents.push({ name, base: from, head: to })
      return true
    },
    compare() {
      const results = compareDocuments(documents, store)
      return documents.flatMap(({ name, base, head }, index): FileChanges[] => {
        const result = results[index]
        if (base.id === head.id || result === undefined) return []
        return [{ name, kind: 'json', status: 'modified', ...result }]
      })
    },
  }
}
