/**
 * Decides what unpacking a package into a folder for git does.
 *
 * - JSON is laid out in one way, everything else is written byte for byte.
 * - A file that has its content already, or one that differs in nothing that counts, isn't rewritten.
 * - Files of the last unpacking that are gone from the package are removed: those that the record lists.
 * - A file that the record doesn't list is a person's. It is never removed, and if the package has another content for its path, nothing is unpacked.
 *   With no record, as over a copy unpacked by hand, the package wins.
 */
import { isUtf8 } from 'node:buffer'
import { posix } from 'node:path'
import { Failure } from '../failure.js'
import { humanSize } from '../text.js'
import { formatRecord } from './disk.js'
import { formatJson } from './json.js'
import { caseFold, isEnvVariables, quoted, RECORD, refusal } from './names.js'
import { makePackage, type Package } from './package.js'
import type { FolderState, Found } from './unpack-folder.js'
import { withoutVariables } from './variables.js'

/** Bytes of a JSON file that is formatted. */
const MAX_JSON = 8 * 1024 * 1024
/** Bytes of a file that GitHub takes in a push. */
const MAX_GIT = 100 * 1024 * 1024

export interface UnpackOptions {
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  readonly envVariables: boolean
  /** Returns whether the content of a file counts as unchanged, so that it isn't rewritten. Not asked if it is equal to the byte. */
  readonly isUnchanged?: (name: string, before: Buffer, after: Buffer) => boolean
}

/** What unpacking does. Paths are within the folder, `/` between their parts, sorted. */
export interface UnpackPlan {
  /** The folder's real path. */
  readonly root: string
  /** New contents of files. */
  readonly write: ReadonlyMap<string, Buffer>
  readonly remove: readonly string[]
  /** Folders, to be removed with those around them, if they are empty then. */
  readonly emptied: readonly string[]
  /** The records to write before and after that; undefined if the folder's stays. The one before lists the old and the new files. */
  readonly record: { readonly before: string; readonly after: string } | undefined
  /** Files that a process which was killed left behind. */
  readonly leftovers: readonly string[]
  /** How many files of the package have their content already. */
  readonly unchanged: number
  /** Whether any of this changes the folder. */
  readonly changed: boolean
  /** For the log, a sentence each. */
  readonly warnings: readonly string[]
  /** What was unpacked before, undefined if nothing was, and what is now: to be compared. */
  readonly base: Package | undefined
  readonly head: Package
}

/** Throws if a path of a package must not be written on some system. */
export function refusePaths({ files }: Package): void {
  for (const path of files.keys()) {
    const why = refusal(path)
    if (why !== undefined) throw refused(`${quoted(path)} in the package ${why}`, 'Nothing was unpacked.')
  }
}

/** Returns what unpacking a package, whose paths may be written, into a folder does. Throws if something is in the way. */
export function planUnpack(content: Package, state: FolderState, options: UnpackOptions): UnpackPlan {
  if (state.otherPackage !== undefined) {
    const what = `${quoted(state.otherPackage)} in the folder has another package unpacked into it`
    throw refused(what, 'Set another folder for one of them.')
  }
  const { files } = options.envVariables ? content : withoutVariables(content)
  const { root, leftovers } = state
  const recorded = state.recorded && new Set(state.recorded)
  const gone = [...(recorded ?? [])].filter((name) => !files.has(name)).sort()
  const remove = gone.filter((name) => state.found.get(name)?.content)
  const standing = findStanding(state, gone)
  const warnings = warningsOf(files, state)
  const write = new Map<string, Buffer>()
  for (const [name, bytes] of files) {
    const before = contentAt(name, standing)
    const after = layOut(name, bytes, warnings)
    if (before && (before.equals(after) || options.isUnchanged?.(name, before, after))) continue
    if (before && recorded?.has(name) === false) {
      const what = `${quoted(name)} in the folder wasn't created by this action, but the package contains it`
      throw refused(what, 'Move or delete yours.')
    }
    write.set(name, after)
  }
  const after = formatRecord(files.keys())
  const isRecorded = contentAt(RECORD, standing)?.toString() === after
  return {
    root,
    write,
    remove,
    emptied: [...new Set(gone.map((name) => posix.dirname(name)))],
    record: isRecorded ? undefined : { before: formatRecord([...files.keys(), ...(recorded ?? [])]), after },
    leftovers,
    unchanged: files.size - write.size,
    changed: write.size + remove.length + leftovers.length > 0 || !isRecorded,
    warnings,
    ...toCompare(content, state, options),
  }
}

/** Returns what is in the folder without the files that are gone from the package, and without folders that have nothing else in them. */
function findStanding({ found }: FolderState, gone: readonly string[]): FolderState['found'] {
  // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
  const removed = new Map(gone.map((name) => [caseFold(name), found.get(name)?.content && found.get(name)?.inode]))
  const holdsGone = (path: string) => gone.some((name) => name.startsWith(`${path}/`))
  const isLeaving = ({ path, inode, inside }: Found): boolean =>
    inside
      ? holdsGone(path) && inside.every((inner) => gone.includes(inner) || holdsGone(inner))
      : removed.get(caseFold(path)) === inode
  return new Map([...found].filter(([, item]) => !isLeaving(item)))
}

/** Returns the content of the file at a path, undefined if none is there. Throws if anything else is there, or on the way to it. */
function contentAt(name: string, standing: FolderState['found']): Buffer | undefined {
  const item = standing.get(name)
  if (item === undefined || item.content !== undefined) return item?.content
  throw refused(`${quoted(item.path)} in the folder is in the way of ${quoted(name)} in the package`, 'Move it.')
}

function layOut(name: string, bytes: Buffer, warnings: string[]): Buffer {
  if (!/\.json$/i.test(name)) return bytes
  if (bytes.length > MAX_JSON) {
    warnings.push(`${quoted(name)} is larger than 8 MiB. It is kept as it is, unformatted`)
    return bytes
  }
  const formatted = isUtf8(bytes) ? formatJson(bytes.toString()) : undefined
  if (formatted !== undefined) return Buffer.from(formatted)
  warnings.push(
    `${quoted(name)} is not valid JSON, has a duplicate key, or is too deep or long. It is kept as it is, unformatted`,
  )
  return bytes
}

function warningsOf(files: Package['files'], { isRecordInvalid, unrecorded }: FolderState): string[] {
  const warnings: string[] = []
  if (isRecordInvalid) {
    warnings.push(
      `${RECORD} isn't as this action writes it. It is written again, and files that the package no longer has stay`,
    )
  }
  const unknown = unrecorded.filter((name) => !files.has(name))
  if (unknown.length > 0) {
    const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''
    const names = unknown.slice(0, 5).map((name) => quoted(name))
    warnings.push(
      `${RECORD} is missing. If the package once had these files, delete them: ${names.join(', ')}${more}. They stay, because they may be yours`,
    )
  }
  for (const [name, { length }] of files) {
    if (length > MAX_GIT) {
      warnings.push(`${quoted(name)} takes ${humanSize(length)}. GitHub refuses a push with files over 100 MiB (GH001)`)
    }
  }
  return warnings
}

/**
 * Returns the files that were unpacked before and those that are now. Variables are in both or neither, so that a folder without them says nothing of
 * them; if they were unpacked before and no longer are, or the other way round, that shows as a file removed or added.
 */
function toCompare(
  content: Package,
  { recorded, found }: FolderState,
  { envVariables }: UnpackOptions,
): Pick<UnpackPlan, 'base' | 'head'> {
  const isOwn = (name: string) => envVariables || !isEnvVariables(name) || recorded?.includes(name)
  const files = [...found].flatMap(([name, item]): [string, Buffer][] =>
    item.content && name !== RECORD && isOwn(name) ? [[name, item.content]] : [],
  )
  const hadVariables = files.some(([name]) => isEnvVariables(name))
  const base = files.length === 0 ? undefined : makePackage(envVariables || hadVariables ? 'zip' : 'folder', files)
  return { base, head: hadVariables && !envVariables ? withoutVariables(content) : content }
}

function refused(what: string, advice: string): Failure {
  return new Failure({ what, advice, topic: 'unpacking' })
}
