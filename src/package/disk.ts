import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, type Stats } from 'node:fs'
import { mkdir, rmdir } from 'node:fs/promises'
import * as nodePath from 'node:path'
import { dirname, join } from 'node:path'
import { diskReason, isDiskError, renameWithRetry } from '../disk.js'
import { errorMessage } from '../errors.js'
import { quoted, quotedPath } from './names.js'

/** Returns in words what the file system refused and where, or the message of any other error. */
export function describeError(error: unknown): string {
  if (!isDiskError(error)) return errorMessage(error)
  const place = 'dest' in error ? error.dest : error.path
  return typeof place === 'string' ? `${diskReason(error)} (${quotedPath(place)})` : diskReason(error)
}

/** Returns what is on the disk at a path in the folder, or at its first part that isn't a folder. Throws at a link. */
export function locate(root: string, name: string): { path: string; stats: Stats } | undefined {
  const parts = name.split('/')
  for (let depth = 1; ; depth++) {
    const path = parts.slice(0, depth).join('/')
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) {
      throw new Error(`${quoted(path)} in the folder is a symbolic link, which isn't followed. Delete it.`)
    }
    if (stats === undefined || depth === parts.length || !stats.isDirectory()) return stats && { path, stats }
  }
}

/** Returns whether `name` is a file in the folder. Throws at a link. */
export function isFile(root: string, name: string): boolean {
  const found = locate(root, name)
  return found?.path === name && found.stats.isFile()
}

/** Returns the SHA-256 of a file, in hex. */
export async function digest(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) {
    signal.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}

/** Runs `work`, which moves files by what it is given. If it fails, moves them back, as far as possible, and throws its error. */
export async function withRollback(
  signal: AbortSignal,
  work: (move: (from: string, to: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    await work(async (from, to) => {
      signal.throwIfAborted()
      const created = await mkdir(dirname(to), { recursive: true })
      if (created) undo.push(() => removeEmptyFolders(dirname(to), dirname(created)))
      await renameWithRetry(from, to)
      undo.push(async () => {
        await mkdir(dirname(from), { recursive: true })
        await renameWithRetry(to, from)
      })
    })
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {})
    throw error
  }
}

/** Removes empty folders, from `folder` up to but not including `end`, and stops at the first that isn't empty. */
export async function removeEmptyFolders(folder: string, end: string): Promise<void> {
  try {
    for (const path of foldersBelow(folder, end)) await rmdir(path)
  } catch {
    // Someone's files are in it.
  }
}

/** Returns the folders from `folder` up to but not including `end`, innermost first; none if `end` isn't around it. */
export function foldersBelow(folder: string, end: string, path: nodePath.PlatformPath = nodePath): string[] {
  // On Windows, a recursive mkdir returns its path with the prefix for long ones.
  const last = path.toNamespacedPath(end)
  const folders: string[] = []
  for (let at = folder; path.toNamespacedPath(at) !== last; at = path.dirname(at)) {
    if (path.dirname(at) === at) return []
    folders.push(at)
  }
  return folders
}
