import { lstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { folderRefusal, isInGitFolder, quotedPath, RECORD } from './names.js'

/**
 * Returns the real path of the folder to unpack into, which need not exist yet. Throws if it is outside the workspace, in `.git`, has a
 * colon in its path, or is inside a folder of another package.
 */
export async function resolveFolder(folder: string, workspace: string): Promise<string> {
  const base = await realpath(workspace)
  const target = resolve(workspace, folder)
  const why = whyNot(relative(workspace, target), folderRefusal)
  if (why !== undefined) throw new Error(`unpack-to ${quotedPath(folder)} ${why}`)
  const root = await resolveLinks(target)
  const reallyWhy = whyNot(relative(base, root), (path) => (isInGitFolder(path) ? 'is in a .git folder' : undefined))
  if (reallyWhy !== undefined) throw new Error(`unpack-to ${quotedPath(folder)} ${reallyWhy}`)
  const outer = findOuter(root, base)
  if (outer !== undefined) {
    throw new Error(
      `unpack-to ${quotedPath(folder)} is inside ${quotedPath(relative(base, outer))}, into which another package is unpacked. Set a folder next to it, or delete its ${RECORD} if it is no longer used`,
    )
  }
  return root
}

function whyNot(way: string, refuse: (path: string) => string | undefined): string | undefined {
  if (isAbsolute(way) || way.split(sep)[0] === '..') return 'is outside the workspace. Set a folder in it'
  const why = refuse(way.replaceAll(sep, '/'))
  return why && `${why}. Set another`
}

/** Returns the real path, as far as something exists, and the rest as it is. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    // It leads nowhere, which this says again, or another workflow's unpacking made it just now.
    if (lstatSync(path, { throwIfNoEntry: false })) return await realpath(path)
    return join(await resolveLinks(dirname(path)), basename(path))
  }
}

/** Returns the folder around `root` that has a record, if any. The workspace itself may have one. */
function findOuter(root: string, base: string): string | undefined {
  for (let path = dirname(root); path.length > base.length; path = dirname(path)) {
    if (lstatSync(join(path, RECORD), { throwIfNoEntry: false })?.isFile()) return path
  }
  return undefined
}
