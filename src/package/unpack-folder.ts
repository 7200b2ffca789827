import { lstatSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isDiskError, TEMPORARY_NAME } from '../disk.js'
import { Failure } from '../failure.js'
import { InvalidRecordError, isFile, locate, readRecord } from './disk.js'
import { caseFold, folderRefusal, isInGitFolder, quotedPath, RECORD } from './names.js'
import { isWorkflow, type Package } from './package.js'
import { walk } from './read-package.js'

/** What is at a path in a folder, or at its first part that isn't a folder: a file, a folder, or something else. */
export interface Found {
  readonly path: string
  readonly inode: number
  /** A file's, if the path leads to it. */
  readonly content?: Buffer
  /** The paths of all that is in a folder. */
  readonly inside?: readonly string[]
}

/** What a folder has where a package is to be unpacked, as far as that matters. */
export interface FolderState {
  /** Its real path. It need not exist. */
  readonly root: string
  /** The paths that the record lists; undefined without a record, or with an invalid one. */
  readonly recorded: readonly string[] | undefined
  readonly isRecordInvalid: boolean
  /** What is there, by the paths of the package, of the record, and of what that lists. */
  readonly found: ReadonlyMap<string, Found>
  /** A folder in it that the package has files in, and that another package was unpacked into. */
  readonly otherPackage: string | undefined
  /** Files that a process which was killed left behind. */
  readonly leftovers: readonly string[]
  /** All files if definitions are there and no record is. */
  readonly unrecorded: readonly string[]
}

/** Reads what `planUnpack` has to know of the folder `root`. Throws at a link on the way to a file. */
export async function readState(root: string, { files }: Package, signal: AbortSignal): Promise<FolderState> {
  let isRecordInvalid = false
  const recorded = await readRecord(root).catch((error: unknown) => {
    if (!(error instanceof InvalidRecordError)) throw error
    isRecordInvalid = true
    return undefined
  })
  const found = new Map<string, Found>()
  for (const name of new Set([...files.keys(), ...(recorded ?? []), RECORD])) {
    signal.throwIfAborted()
    const item = await find(root, name)
    if (item) found.set(name, item)
  }
  const names = await readdir(root).catch((error: unknown) => {
    if (isDiskError(error) && error.code === 'ENOENT') return []
    throw error
  })
  const folders = [...files.keys()].flatMap((name) =>
    Array.from(name.matchAll(/\//g), ({ index }) => name.slice(0, index)),
  )
  return {
    root,
    recorded,
    isRecordInvalid,
    found,
    otherPackage: [...new Set(folders)].find((folder) => isFile(root, `${folder}/${RECORD}`)),
    leftovers: names.filter((name) => TEMPORARY_NAME.test(name) && isFile(root, name)),
    unrecorded: isWorkflow(names) && !found.has(RECORD) ? await walk(root, signal).catch(() => []) : [],
  }
}

async function find(root: string, name: string): Promise<Found | undefined> {
  const at = locate(root, name)
  if (at === undefined) return undefined
  const { path, stats } = at
  const found = { path, inode: stats.ino }
  if (stats.isDirectory()) {
    const inside = await readdir(join(root, path), { recursive: true })
    return { ...found, inside: inside.map((inner) => `${path}/${inner.replaceAll(sep, '/')}`) }
  }
  return stats.isFile() && path === name ? { ...found, content: await readFile(join(root, name)) } : found
}

/**
 * Returns the real path of the folder to unpack into, which need not exist yet. Throws if it is outside the workspace, in `.git`, has a
 * colon in its path, or is inside a folder of another package.
 */
export async function resolveFolder(folder: string, workspace: string): Promise<string> {
  const base = await realpath(workspace)
  const target = resolve(workspace, folder)
  refuse(folder, relative(workspace, target), folderRefusal)
  const root = await resolveLinks(target)
  refuse(folder, relative(base, root), (path) => (isInGitFolder(path) ? 'is in a .git folder' : undefined))
  const outer = findOuter(root, base)
  if (outer !== undefined) {
    throw new Failure({
      what: `unpack-to ${quotedPath(folder)} is inside ${quotedPath(relative(base, outer))}, into which another package is unpacked`,
      advice: `Set a folder next to it, or delete its ${RECORD} if it is no longer used.`,
      topic: 'unpacking',
    })
  }
  return root
}

/** Throws if the way from the workspace to the folder leads outside, or if `refusal` returns why not. */
function refuse(folder: string, way: string, refusal: (path: string) => string | undefined): void {
  const isOutside = isAbsolute(way) || way.split(sep)[0] === '..'
  const why = isOutside ? 'is outside the workspace' : refusal(way.replaceAll(sep, '/'))
  if (why === undefined) return
  const advice = isOutside ? 'Set a folder in it.' : 'Set another.'
  throw new Failure({ what: `unpack-to ${quotedPath(folder)} ${why}`, advice, topic: 'unpacking' })
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

/** Returns the names of the subfolders that this action unpacked into and that none of the names is of. */
export async function findOrphans(folder: string, names: readonly string[]): Promise<string[]> {
  const known = new Set(names.map(caseFold))
  const items = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const isOrphan = (name: string) =>
    !known.has(caseFold(name)) && lstatSync(join(folder, name, RECORD), { throwIfNoEntry: false })?.isFile()
  return items.flatMap((item) => (item.isDirectory() && isOrphan(item.name) ? item.name : [])).sort()
}
