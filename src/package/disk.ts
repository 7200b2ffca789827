import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, type Stats } from 'node:fs'
import { mkdir, realpath, rename, rmdir } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isInGitFolder, quoted } from './names.js'

/** What is on the disk at a path in the folder, or at the first part of it that is no folder. Throws at a link. */
export function locate(root: string, name: string): { path: string; stats: Stats } | undefined {
  const parts = name.split('/')
  for (let depth = 1; ; depth++) {
    const path = parts.slice(0, depth).join('/')
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) {
      throw new Error(`${quoted(path)} in the folder is a symbolic link, which is not followed: delete it`)
    }
    if (stats === undefined || depth === parts.length || !stats.isDirectory()) return stats && { path, stats }
  }
}

/** Returns whether `name` is a file in the folder. Throws at a link. */
export function isFile(root: string, name: string): boolean {
  const found = locate(root, name)
  return found?.path === name && found.stats.isFile()
}

/** SHA-256 of a file, in hex. */
export async function digest(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) {
    signal.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}

/** Runs `work`, which moves files by what it is given, and moves them back, as far as that goes, where it fails. */
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
      await rename(from, to)
      undo.push(async () => {
        await mkdir(dirname(from), { recursive: true })
        await rename(to, from)
      })
    })
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {})
    throw error
  }
}

/** Removes folders that hold nothing, from one up to but not including `end`, and stops at the first that does. */
export async function removeEmptyFolders(folder: string, end: string): Promise<void> {
  try {
    for (let path = folder; path !== end; path = dirname(path)) await rmdir(path)
  } catch {
    // Someone's files are in it.
  }
}

/** The folder by its real path, which need not exist yet. Throws where it is outside the workspace, or in `.git`. */
export async function resolveFolder(folder: string, workspace: string): Promise<string> {
  const base = await realpath(workspace)
  const target = resolve(workspace, folder)
  refuseFolder(folder, relative(workspace, target))
  const root = await resolveLinks(target)
  refuseFolder(folder, relative(base, root))
  return root
}

function refuseFolder(folder: string, way: string): void {
  if (isAbsolute(way) || way.split(sep)[0] === '..') {
    throw new Error(`unpack-to ${quoted(folder)} is outside the workspace: choose a folder in it`)
  }
  if (isInGitFolder(way.replaceAll(sep, '/'))) {
    throw new Error(`unpack-to ${quoted(folder)} is in a .git folder: choose another`)
  }
}

/** The real path, as far as there is something, and the rest as it is. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    // It leads nowhere, which this says again, or another workflow's unpacking made it just now.
    if (lstatSync(path, { throwIfNoEntry: false })) return await realpath(path)
    return join(await resolveLinks(dirname(path)), basename(path))
  }
}
