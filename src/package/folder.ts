import { existsSync, lstatSync, type Stats } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.js'
import { quoted } from '../text.js'
import { caseFold, isForeign, RECORD, refusal } from './names.js'
import { MAX_FILES } from './package.js'

/** Returns the failure of a path that can't be unpacked or read. */
export function refused(what: string, advice: string): Failure {
  return new Failure({ what, advice, topic: 'unpacking' })
}

/** Returns what the disk knows of the file at a path in a folder, undefined if no file is there. Throws at a link on the way. */
export function statFile(root: string, name: string): Stats | undefined {
  for (const { index } of `${name}/`.matchAll(/\//g)) {
    const path = name.slice(0, index)
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) {
      throw refused(`${quoted(path)} in the folder is a symbolic link, which isn't followed`, 'Delete it.')
    }
    if (path === name && stats?.isFile()) return stats
    if (!stats?.isDirectory()) break
  }
  return undefined
}

/**
 * Returns the contents of those files of a folder that are there, by their paths. Throws at a link on the way to one, and an `Error` if they take more
 * than `maxBytes`.
 */
export async function readFiles(root: string, paths: Iterable<string>, signal: AbortSignal, maxBytes = Infinity) {
  const found = new Map<string, Buffer>()
  const inodes = new Map<string, number>()
  let left = maxBytes
  for (const path of paths) {
    signal.throwIfAborted()
    const stats = statFile(root, path)
    // On a disk that ignores case, another spelling finds the same file. The first one counts.
    if (stats === undefined || inodes.get(caseFold(path)) === stats.ino) continue
    inodes.set(caseFold(path), stats.ino)
    left -= stats.size
    if (left < 0) throw new Error('its files take more than 256 MiB, the limit')
    found.set(path, await readFile(join(root, path)))
  }
  return found
}

/** Returns the names in a folder, with a slash at the end of folders' names. */
export async function listNames(path: string): Promise<string[]> {
  const items = await readdir(path, { withFileTypes: true })
  return items.map((item) => item.name + (item.isDirectory() ? '/' : ''))
}

/** Returns the paths of the files in a folder at any depth, except those that no package can have. */
export async function walk(root: string, signal: AbortSignal): Promise<string[]> {
  const found: string[] = []
  const folders = ['']
  for (const folder of folders) {
    signal.throwIfAborted()
    for (const name of await listNames(join(root, folder))) {
      if (isForeign(name)) continue
      const list = name.endsWith('/') ? folders : found
      list.push(folder + name)
      if (found.length + folders.length > MAX_FILES) throw new Error('more than 10,000 files are in it')
    }
  }
  return found
}

/**
 * What the last unpacking into a folder wrote. It is a file in the folder, because a run on a new machine sees nothing but the committed folder.
 * Anyone may have edited it.
 */
export interface FolderRecord {
  readonly text: string
  /** The paths that it lists, undefined if it isn't as `formatRecord` writes it. */
  readonly paths: ReadonlySet<string> | undefined
}

/** Returns the record in the folder `root`, or undefined if the folder has none. */
export async function readRecord(root: string): Promise<FolderRecord | undefined> {
  if (!statFile(root, RECORD)) return undefined
  const text = await readFile(join(root, RECORD), 'utf8')
  let paths: ReadonlySet<string> | undefined
  try {
    const { unpackedFiles: listed } = JSON.parse(text)
    // Throws for anything but a list of texts.
    if (listed.every((path: string) => refusal(path) === undefined)) paths = new Set(listed)
  } catch {}
  return { text, paths }
}

/** Returns the names of the subfolders with a record, except `names` in any case. */
export async function findOrphans(folder: string, names: readonly string[]): Promise<string[]> {
  const known = new Set(names.map(caseFold))
  const items = await readdir(folder).catch(() => [])
  return items.filter((name) => !known.has(caseFold(name)) && existsSync(join(folder, name, RECORD)))
}

/** Returns the record's text for these paths. */
export function formatRecord(paths: Iterable<string>): string {
  return `${JSON.stringify({ unpackedFiles: [...paths] }, null, 2)}\n`
}
