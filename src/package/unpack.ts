import { lstatSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDiskError, renameWithRetry } from '../disk.js'
import type { Log } from '../log.js'
import { describeError, digest, isFile, locate, removeEmptyFolders, withRollback } from './disk.js'
import { resolveFolder } from './folder.js'
import { MAX_FORMATTED } from './limits.js'
import { caseFold, quoted, quotedPath, RECORD } from './names.js'
import { InvalidRecordError, readRecord } from './record.js'
import { selectFiles, stageFiles, stageRecord } from './stage.js'
import { recover, withStaging } from './staging.js'
import { type PackageEntry, withPackage } from './zip.js'

export interface UnpackOptions {
  /** What `folder` must be in. */
  workspace: string
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  envVariables: boolean
  /** Returns whether the content of a file counts as unchanged, so that it isn't rewritten. Not asked if it is equal to the byte. */
  isUnchanged?: (name: string, before: Buffer, after: Buffer) => boolean
  signal: AbortSignal
  log: Log
}

/** What unpacking did; paths are within the folder, `/` between their parts, sorted. */
export interface Unpacked {
  /** Whether the folder's content changed, the action's record in it included. */
  changed: boolean
  written: string[]
  removed: string[]
  /** How many files had the same content before. */
  unchanged: number
}

/**
 * Unpacks the package at path `zip` for git into `folder` (absolute, or within the workspace): JSON as `formatJson` lays
 * it out; all else byte for byte, as is JSON which that can't lay out or which is over 8 MiB, with a warning. Files of the
 * last unpacking that are gone from the package are removed, and the folders which that leaves empty.
 *
 * A file that the record of the last unpacking does not list is a person's: never removed, and if the package has
 * another content for its path, nothing is unpacked. With no record, as over a copy unpacked by hand, the package wins.
 *
 * All or nothing. Throws one line and leaves the tree as it was for what `withPackage` throws, paths that some system
 * can't hold or that lead elsewhere, a folder outside the workspace or in `.git`, and whatever the disk refuses.
 */
export async function unpackPackage(zip: string, folder: string, options: UnpackOptions): Promise<Unpacked> {
  try {
    const root = await resolveFolder(folder, options.workspace)
    return await withPackage(zip, options.signal, (entries) => unpackInto(root, entries, options))
  } catch (error) {
    if (!isDiskError(error)) throw error
    throw new Error(`The package can't be unpacked into ${quotedPath(folder)}: ${describeError(error)}`, {
      cause: error,
    })
  }
}

async function unpackInto(root: string, entries: PackageEntry[], options: UnpackOptions): Promise<Unpacked> {
  const { signal, log } = options
  const names = selectFiles(entries, options)
  const recovered = await recover(root, log)
  const recorded = await readOwnRecord(root, log)
  const removed = [...(recorded ?? [])].filter((name) => !names.has(name) && isFile(root, name)).sort()
  refuseInner(root, names)
  const replaced = findReplaced(root, names, removed)
  return await withStaging(root, log, async (staging) => {
    const staged = await stageFiles(entries, names, staging.fresh, log)
    const pending = await findChanged(root, staged, { ...options, replaced, recorded })
    await withRollback(signal, async (move) => {
      const moveAway = (name: string) => move(join(root, name), join(staging.old, name))
      const placeRecord = async (path: string) => {
        if (replaced.has(RECORD)) await moveAway(RECORD)
        await move(path, join(root, RECORD))
      }
      // Lists both the old files and the new ones: if the process is killed in between, the next run knows them all as its own.
      const both = await stageRecord(staging.fresh, [...names, ...(recorded ?? [])])
      const record = pending.get(RECORD)
      if (record !== undefined) await placeRecord(both)
      for (const name of removed) {
        await moveAway(name)
        await removeEmptyFolders(dirname(join(root, name)), root)
      }
      for (const [name, path] of pending) {
        if (name === RECORD) continue
        if (replaced.has(name)) await moveAway(name)
        await move(path, join(root, name))
      }
      signal.throwIfAborted()
      if (record !== undefined) await renameWithRetry(record, join(root, RECORD))
    })
    const written = [...pending.keys()].filter((name) => name !== RECORD).sort()
    return {
      changed: recovered || pending.size + removed.length > 0,
      written,
      removed,
      unchanged: names.size - 1 - written.length,
    }
  })
}

/** Throws if a folder that the package has files in is another package's. */
function refuseInner(root: string, names: Set<string>): void {
  const folders = new Set(
    [...names].flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))),
  )
  for (const folder of folders) {
    if (!isFile(root, `${folder}/${RECORD}`)) continue
    throw new Error(
      `${quoted(folder)} in the folder has another package unpacked into it: choose another folder for one of them`,
    )
  }
}

interface Comparison extends UnpackOptions {
  replaced: Set<string>
  recorded: Set<string> | undefined
}

/** Returns which of the staged files differ from the folder's. Throws if that would replace a person's file. */
async function findChanged(
  root: string,
  staged: Map<string, string>,
  options: Comparison,
): Promise<Map<string, string>> {
  const { replaced, recorded } = options
  const changed = new Map<string, string>()
  for (const [name, path] of staged) {
    if (replaced.has(name)) {
      if (await isUnchanged(name, join(root, name), path, options)) continue
      if (recorded?.has(name) === false) {
        throw new Error(
          `${quoted(name)} in the folder wasn't created by this action, but the package contains it. Move or delete yours.`,
        )
      }
    }
    changed.set(name, path)
  }
  return changed
}

/** Returns whether a file of the folder, at path `before`, need not be rewritten by the one at path `after`. */
async function isUnchanged(name: string, before: string, after: string, options: UnpackOptions): Promise<boolean> {
  if ((await digest(before, options.signal)) === (await digest(after, options.signal))) return true
  if (name === RECORD || !options.isUnchanged) return false
  const sizes = await Promise.all([stat(before), stat(after)])
  if (sizes.some(({ size }) => size > MAX_FORMATTED)) return false
  return options.isUnchanged(name, await readFile(before), await readFile(after))
}

async function readOwnRecord(root: string, log: Log): Promise<Set<string> | undefined> {
  try {
    const recorded = await readRecord(root)
    return recorded && new Set([...recorded, RECORD])
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error
    log.warning(`${error.message}. It is written again, and files that the package no longer has stay`)
    return undefined
  }
}

/** Which of the paths are files on the disk once `removed` are gone. Throws if anything else is in the way. */
function findReplaced(root: string, names: Set<string>, removed: string[]): Set<string> {
  // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
  const leaving = new Map(removed.map((name) => [caseFold(name), lstatSync(join(root, name)).ino]))
  const replaced = [...names].filter((name) => {
    const found = locate(root, name)
    if (found === undefined || leaving.get(caseFold(found.path)) === found.stats.ino) return false
    if (found.stats.isDirectory() && removed.some((path) => path.startsWith(`${name}/`))) return false
    if (found.path !== name || !found.stats.isFile()) {
      throw new Error(`${quoted(found.path)} in the folder is in the way of ${quoted(name)} in the package. Move it.`)
    }
    return true
  })
  return new Set(replaced)
}
