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
import { humanSize, quoted } from '../text.js'
import { formatRecord } from './folder.js'
import { formatJson } from './json.js'
import { caseFold, isEnvVariables, RECORD, refusal } from './names.js'
import { makePackage, type Package, withoutVariables } from './package.js'

/** Bytes of a JSON file that is formatted. */
const MAX_JSON = 8 * 1024 * 1024
/** Bytes of a file that GitHub takes in a push. */
const MAX_GIT = 100 * 1024 * 1024

/** What a folder has where a package is to be unpacked, as far as that matters. */
export interface FolderState {
  /** Its path. It need not exist. */
  readonly root: string
  /** The paths that the record lists. */
  readonly recorded: readonly string[] | 'invalid' | undefined
  /** The files that are there, by the paths of the package, of the record, and of what that lists. */
  readonly found: ReadonlyMap<string, { readonly content: Buffer; readonly inode: number }>
  /** Files that a process which was killed left behind. */
  readonly leftovers: readonly string[]
  /** All files if definitions are there and no record is. */
  readonly unrecorded: readonly string[]
}

export interface UnpackOptions {
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  readonly envVariables: boolean
  /** Returns whether the content of a file counts as unchanged, so that it isn't rewritten. Not asked if it is equal to the byte. */
  readonly isUnchanged?: (name: string, before: Buffer, after: Buffer) => boolean
}

/** What unpacking does. Paths are within the folder, `/` between their parts, sorted. */
export interface UnpackPlan {
  /** The folder's path. */
  readonly root: string
  /** New contents of files. */
  readonly write: ReadonlyMap<string, Buffer>
  readonly remove: readonly string[]
  /** Folders, to be removed with those around them, if they are empty then. */
  readonly emptied: readonly string[]
  /** The records to write before and after that; undefined if the folder's stays. The one before lists the old and the new files. */
  readonly record: { readonly before: string; readonly after: string } | undefined
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

/** Returns what unpacking a package into a folder does. Throws if a path must not be written on some system, or a person's file is in the way. */
export function planUnpack(content: Package, state: FolderState, options: UnpackOptions): UnpackPlan {
  const { root, recorded, found, leftovers } = state
  const { files } = options.envVariables ? content : withoutVariables(content)
  const listed = recorded === undefined || recorded === 'invalid' ? undefined : new Set(recorded)
  const gone = [...(listed ?? [])].filter((name) => !files.has(name)).sort()
  // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
  const leaving = new Map(gone.map((name) => [caseFold(name), found.get(name)?.inode]))
  const warnings = warningsOf(files, state)
  const write = new Map<string, Buffer>()
  for (const [name, bytes] of files) {
    const there = found.get(name)
    const before = there && leaving.get(caseFold(name)) !== there.inode ? there.content : undefined
    const after = layOut(name, bytes, warnings)
    if (before && (before.equals(after) || options.isUnchanged?.(name, before, after))) continue
    if (before && listed?.has(name) === false) {
      const what = `${quoted(name)} in the folder wasn't created by this action, but the package contains it`
      throw new Failure({ what, advice: 'Move or delete yours.', topic: 'unpacking' })
    }
    write.set(name, after)
  }
  const remove = [...leftovers, ...gone.filter((name) => found.has(name))]
  const after = formatRecord(files.keys())
  const isRecorded = found.get(RECORD)?.content.toString() === after
  return {
    root,
    write,
    remove,
    emptied: [...new Set(gone.map((name) => posix.dirname(name)))],
    record: isRecorded ? undefined : { before: formatRecord([...files.keys(), ...(listed ?? [])]), after },
    unchanged: files.size - write.size,
    changed: write.size + remove.length > 0 || !isRecorded,
    warnings,
    ...toCompare(content, state, options),
  }
}

/** Throws if a path of a package must not be written on some system. */
export function refusePaths({ files }: Package): void {
  for (const path of files.keys()) {
    const why = refusal(path)
    const what = `${quoted(path)} in the package ${why}`
    if (why !== undefined) throw new Failure({ what, advice: 'Nothing was unpacked.', topic: 'unpacking' })
  }
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

function warningsOf(files: Package['files'], { recorded, unrecorded }: FolderState): string[] {
  const warnings: string[] = []
  if (recorded === 'invalid') {
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
  const files = [...found].flatMap(([name, file]): [string, Buffer][] =>
    name !== RECORD && isOwn(name) ? [[name, file.content]] : [],
  )
  const hadVariables = files.some(([name]) => isEnvVariables(name))
  const base = files.length === 0 ? undefined : makePackage(envVariables || hadVariables ? 'zip' : 'folder', files)
  return { base, head: hadVariables && !envVariables ? withoutVariables(content) : content }
}
