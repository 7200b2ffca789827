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
import { mkdir, rmdir } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describeError, isDiskError, remove, replaceFile, TEMPORARY_NAME } from '../disk.js'
import { Failure } from '../failure.js'
import { humanSize, quoted, quotedPath } from '../text.js'
import { type FolderRecord, formatRecord, listNames, readFiles, readRecord, refused, statFile, walk } from './folder.js'
import { formatJson } from './json.js'
import { RECORD, refusal } from './names.js'
import { isWorkflow, makePackage, type Package, withoutVariables } from './package.js'

/** Bytes of a JSON file that is formatted. */
const MAX_JSON = 8 * 1024 * 1024
const INVALID = 'is not valid JSON, has a duplicate key, or is too deep or long'
/** Bytes of a file that GitHub takes in a push. */
const MAX_GIT = 100 * 1024 * 1024

export interface UnpackOptions {
  readonly workspace: string
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  readonly envVariables: boolean
  /** Returns whether the content of a file counts as unchanged, so that it isn't rewritten. Not asked if it is equal to the byte. */
  readonly isUnchanged: (name: string, before: Buffer, after: Buffer) => boolean
  readonly signal: AbortSignal
}

/** What unpacking does. Paths are within the folder, `/` between their parts. */
export type UnpackPlan = Awaited<ReturnType<typeof plan>>

/**
 * Returns what unpacking a package into `folder`, which is in the workspace, does. Changes nothing. Throws a `Failure` at a link on the way there or
 * to a file, if a path must not be written on some system, if a person's file is in the way, and for what the disk refuses; and the signal's reason.
 */
export async function planUnpack(pkg: Package, folder: string, options: UnpackOptions): Promise<UnpackPlan> {
  const { workspace, envVariables } = options
  return await withFolderName(folder, async () => {
    statFile(workspace, posix.join(relative(workspace, folder).replaceAll(sep, '/'), RECORD))
    for (const path of pkg.files.keys()) {
      const why = refusal(path)
      if (why !== undefined) throw refused(`${quoted(path)} in the package ${why}`, 'Nothing was unpacked.')
    }
    return await plan(envVariables ? pkg : withoutVariables(pkg), folder, options)
  })
}

async function plan(head: Package, root: string, { isUnchanged, signal }: UnpackOptions) {
  const { files } = head
  const record = await readRecord(root)
  const gone = [...(record?.paths ?? [])].filter((path) => !files.has(path))
  const found = await readFiles(root, [...gone, ...files.keys()], signal)
  const names = await listNames(root).catch(() => [])
  const unrecorded = isWorkflow(names) && !record ? await walk(root, signal).catch(() => []) : []
  const lost = unrecorded.filter((name) => !files.has(name)).map((name) => quoted(name))
  const warnings = warningsOf(files, lost, record)
  const write = new Map<string, Buffer>()
  for (const [name, bytes] of files) {
    const before = found.get(name)
    const laidOut = layOut(name, bytes)
    const whyNot = bytes.length > MAX_JSON ? 'is larger than 8 MiB' : INVALID
    if (laidOut === undefined) warnings.push(`${quoted(name)} ${whyNot}. It is kept as it is, unformatted`)
    const after = laidOut ?? bytes
    if (before && (before.equals(after) || isUnchanged(name, before, after))) continue
    if (before && record?.paths?.has(name) === false) {
      const what = `${quoted(name)} in the folder wasn't created by this action, but the package contains it`
      throw refused(what, 'Move or delete yours.')
    }
    write.set(name, after)
  }
  // Files that a process which was killed left behind, and those of the last unpacking.
  const leftovers = names.filter((name) => TEMPORARY_NAME.test(name))
  const remove = [...leftovers, ...gone.filter((name) => found.has(name))]
  const after = formatRecord(files.keys())
  const isRecorded = record?.text === after
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
    base: found.size > 0 ? makePackage('zip', found) : undefined,
    head,
  }
}

/** Returns what a file is written with, undefined if it is JSON that can't be laid out. */
function layOut(name: string, bytes: Buffer): Buffer | undefined {
  if (!/\.json$/i.test(name)) return bytes
  const formatted = bytes.length <= MAX_JSON && isUtf8(bytes) ? formatJson(bytes.toString()) : undefined
  return formatted === undefined ? undefined : Buffer.from(formatted)
}

function warningsOf(files: Package['files'], lost: string[], record: FolderRecord | undefined): string[] {
  const warnings: string[] = []
  if (record && !record.paths) {
    warnings.push(
      `${RECORD} isn't as this action writes it. It is written again, and files that the package no longer has stay`,
    )
  }
  if (lost.length > 0) {
    const names = lost.slice(0, 5).join(', ') + (lost.length > 5 ? ` and ${lost.length - 5} more` : '')
    warnings.push(
      `${RECORD} is missing. If the package once had these files, delete them: ${names}. They stay, because they may be yours`,
    )
  }
  for (const [name, { length }] of files) {
    if (length > MAX_GIT)
      warnings.push(`${quoted(name)} takes ${humanSize(length)}. GitHub refuses a push with files over 100 MiB (GH001)`)
  }
  return warnings
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
    const advice = 'Check the folder and its disk, then re-run the job.'
    throw new Failure({ what, why: describeError(error), advice, topic: 'unpacking', cause: error })
  }
}
