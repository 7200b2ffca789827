/**
 * Unpacks a package into a folder for git.
 *
 * - JSON is laid out in one way, everything else is written byte for byte.
 * - A file that has its content already, or one that differs in nothing that counts, isn't rewritten.
 * - Files of the last unpacking that are gone from the package are removed: those that the record lists.
 * - A file that the record doesn't list is a person's. It is never removed, and if the package has another content for its path, nothing is unpacked.
 *   With no record, as over a copy unpacked by hand, the package wins.
 */
import { isUtf8 } from 'node:buffer'
import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describeError, isDiskError, remove, replaceFile, TEMPORARY_NAME } from '../disk.js'
import { Failure } from '../failure.js'
import { humanSize, quoted, quotedPath } from '../text.js'
import { formatRecord, readRecord, refused, statFile, walk } from './folder.js'
import { formatJson } from './json.js'
import { caseFold, isEnvVariables, RECORD, refusal } from './names.js'
import { isWorkflow, makePackage, type Package, withoutVariables } from './package.js'

/** Bytes of a JSON file that is formatted. */
const MAX_JSON = 8 * 1024 * 1024
/** Bytes of a file that GitHub takes in a push. */
const MAX_GIT = 100 * 1024 * 1024

export interface UnpackOptions {
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  readonly envVariables: boolean
  /** Returns whether the content of a file counts as unchanged, so that it isn't rewritten. Not asked if it is equal to the byte. */
  readonly isUnchanged: (name: string, before: Buffer, after: Buffer) => boolean
}

/** What a folder has where a package is to be unpacked, as far as that matters. */
type FolderState = Awaited<ReturnType<typeof readState>>

/** What unpacking does. Paths are within the folder, `/` between their parts. */
export type UnpackPlan = ReturnType<typeof planUnpack>

/**
 * Returns what unpacking a package into `folder`, which is in the workspace, does. Changes nothing. Throws a `Failure` at a link on the way there,
 * if a path must not be written on some system, for what `planUnpack` refuses and what the disk refuses, and the signal's reason.
 */
export async function prepareUnpack(
  pkg: Package,
  folder: string,
  options: UnpackOptions & { readonly workspace: string; readonly signal: AbortSignal },
): Promise<UnpackPlan> {
  return await withFolderName(folder, async () => {
    statFile(options.workspace, posix.join(relative(options.workspace, folder).replaceAll(sep, '/'), RECORD))
    for (const path of pkg.files.keys()) {
      const why = refusal(path)
      if (why !== undefined) throw refused(`${quoted(path)} in the package ${why}`, 'Nothing was unpacked.')
    }
    return planUnpack(pkg, await readState(folder, partOf(pkg, options), options.signal), options)
  })
}

/** Returns the part of a package that is unpacked. */
function partOf(pkg: Package, { envVariables }: UnpackOptions): Package {
  return envVariables ? pkg : withoutVariables(pkg)
}

/** Reads what `planUnpack` has to know of the folder `root`, which need not exist. Throws at a link on the way to a file. */
async function readState(root: string, { files }: Package, signal: AbortSignal) {
  const record = await readRecord(root)
  const gone = [...(record?.paths ?? [])].filter((path) => !files.has(path))
  const found = new Map<string, Buffer>()
  const inodes = new Map<string, number>()
  for (const name of [...gone, ...files.keys()]) {
    signal.throwIfAborted()
    const stats = statFile(root, name)
    // On a disk that ignores case, a new spelling finds the file of the old one, which is removed.
    if (stats === undefined || inodes.get(caseFold(name)) === stats.ino) continue
    inodes.set(caseFold(name), stats.ino)
    found.set(name, await readFile(join(root, name)))
  }
  const names = await readdir(root).catch(() => [])
  return {
    root,
    record,
    /** What the record lists and the package lacks. */
    gone,
    /** The contents of the files that are there, by those paths and those of the package. */
    found: found as ReadonlyMap<string, Buffer>,
    /** Files that a process which was killed left behind. */
    leftovers: names.filter((name) => TEMPORARY_NAME.test(name) && statFile(root, name)),
    /** All files if definitions are there and no record is. */
    unrecorded: isWorkflow(names) && !record ? await walk(root, signal).catch(() => []) : [],
  }
}

/** Returns what unpacking a package into a folder does. Throws if a person's file is in the way. */
export function planUnpack(pkg: Package, state: FolderState, options: UnpackOptions) {
  const { root, record, gone, found, leftovers } = state
  const { files } = partOf(pkg, options)
  const warnings = warningsOf(files, state)
  const write = new Map<string, Buffer>()
  for (const [name, bytes] of files) {
    const before = found.get(name)
    const after = layOut(name, bytes, warnings)
    if (before && (before.equals(after) || options.isUnchanged(name, before, after))) continue
    if (before && record?.paths?.has(name) === false) {
      const what = `${quoted(name)} in the folder wasn't created by this action, but the package contains it`
      throw refused(what, 'Move or delete yours.')
    }
    write.set(name, after)
  }
  const remove = [...leftovers, ...gone.filter((name) => found.has(name))]
  const after = formatRecord(files.keys())
  const isRecorded = record?.text === after
  // Variables are in both or neither, so that a folder without them says nothing of them. If they were unpacked before and no longer are, or the
  // other way round, that shows as a file removed or added.
  const hadVariables = [...found.keys()].some(isEnvVariables)
  const base = makePackage(options.envVariables || hadVariables ? 'zip' : 'folder', found)
  return {
    root,
    /** New contents of files. */
    write: write as ReadonlyMap<string, Buffer>,
    remove: remove as readonly string[],
    /** Folders, to be removed with those around them, if they are empty then. */
    emptied: new Set(gone.map((name) => posix.dirname(name))),
    /** The records to write before and after that; undefined if the folder's stays. The one before lists the old and the new files. */
    record: isRecorded ? undefined : { before: formatRecord([...files.keys(), ...gone]), after },
    /** How many files of the package have their content already. */
    unchanged: files.size - write.size,
    /** Whether any of this changes the folder. */
    changed: write.size + remove.length > 0 || !isRecorded,
    /** For the log, a sentence each. */
    warnings,
    /** What was unpacked before, undefined if nothing was, and what is now: to be compared. */
    base: found.size > 0 ? base : undefined,
    head: hadVariables ? partOf(pkg, options) : pkg,
  }
}

function layOut(name: string, bytes: Buffer, warnings: string[]): Buffer {
  if (!/\.json$/i.test(name)) return bytes
  const isLarge = bytes.length > MAX_JSON
  const formatted = !isLarge && isUtf8(bytes) ? formatJson(bytes.toString()) : undefined
  if (formatted !== undefined) return Buffer.from(formatted)
  const why = isLarge ? 'is larger than 8 MiB' : 'is not valid JSON, has a duplicate key, or is too deep or long'
  warnings.push(`${quoted(name)} ${why}. It is kept as it is, unformatted`)
  return bytes
}

function warningsOf(files: Package['files'], { record, unrecorded }: FolderState): string[] {
  const lost = unrecorded.filter((name) => !files.has(name)).map((name) => quoted(name))
  const names = lost.slice(0, 5).join(', ') + (lost.length > 5 ? ` and ${lost.length - 5} more` : '')
  const invalid = 'It is written again, and files that the package no longer has stay'
  const missing = `If the package once had these files, delete them: ${names}. They stay, because they may be yours`
  const large = [...files].filter(([, { length }]) => length > MAX_GIT)
  return [
    ...(record && !record.paths ? [`${RECORD} isn't as this action writes it. ${invalid}`] : []),
    ...(lost.length > 0 ? [`${RECORD} is missing. ${missing}`] : []),
    ...large.map(
      ([name, { length }]) =>
        `${quoted(name)} takes ${humanSize(length)}. GitHub refuses a push with files over 100 MiB (GH001)`,
    ),
  ]
}

/**
 * Does what a plan says: the record, which lists the old and the new files, then the removals, then each file by a temporary name and a rename, then
 * the final record. If it fails or the process is killed in between, all files are whole, and the next unpacking knows them as this action's. Throws a
 * `Failure` for what the disk refuses, and the signal's reason.
 */
export async function applyUnpack(plan: UnpackPlan, signal: AbortSignal): Promise<void> {
  const { root, write, remove: removed, emptied, record } = plan
  await withFolderName(root, async () => {
    signal.throwIfAborted()
    await mkdir(root, { recursive: true })
    if (record) await replaceFile(join(root, RECORD), record.before)
    for (const name of removed) {
      signal.throwIfAborted()
      await remove(join(root, name))
    }
    for (const folder of emptied) {
      for (let path = folder; path !== '.'; path = posix.dirname(path)) {
        await rmdir(join(root, path)).catch((error: NodeJS.ErrnoException) => {
          // Someone's files are in it, a process that was killed has removed it, or a file is in its place.
          if (!['ENOTEMPTY', 'ENOENT', 'ENOTDIR'].includes(String(error.code))) throw error
        })
      }
    }
    for (const [name, content] of write) {
      signal.throwIfAborted()
      await mkdir(dirname(join(root, name)), { recursive: true })
      await replaceFile(join(root, name), content, root)
    }
    if (record) await replaceFile(join(root, RECORD), record.after)
  })
}

async function withFolderName<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isDiskError(error)) throw error
    const what = `The package can't be unpacked into ${quotedPath(folder)}`
    throw new Failure({ what, why: describeError(error), topic: 'unpacking' }, { cause: error })
  }
}
