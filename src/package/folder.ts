import { lstatSync, type Stats } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.js'
import { quoted } from '../text.js'
import { isForeign, RECORD, refusal } from './names.js'
import { MAX_FILES } from './package.js'

/** Returns what the disk knows of the file at a path in a folder, undefined if no file is there. Throws at a link on the way. */
export function statFile(root: string, name: string): Stats | undefined {
  const parts = name.split('/')
  for (let depth = 1; ; depth++) {
    const path = parts.slice(0, depth).join('/')
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) {
      const what = `${quoted(path)} in the folder is a symbolic link, which isn't followed`
      throw new Failure({ what, advice: 'Delete it.', topic: 'unpacking' })
    }
    if (depth === parts.length) return stats?.isFile() ? stats : undefined
    if (!stats?.isDirectory()) return undefined
  }
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
      if (isForeign(name.replace(/\/$/, ''))) continue
      if (name.endsWith('/')) folders.push(folder + name)
      else found.push(folder + name)
      if (found.length + folders.length > MAX_FILES) throw new Error('more than 10,000 files are in it')
    }
  }
  return found
}

/**
 * Returns the paths of the files that the last unpacking wrote into the folder `root`, or undefined if the folder has no record. `invalid` is a
 * record that isn't as `formatRecord` writes it.
 *
 * The record is a file in the folder, because a run on a new machine sees nothing but the committed folder. Anyone may have edited it.
 */
export async function readRecord(root: string): Promise<readonly string[] | 'invalid' | undefined> {
  if (!statFile(root, RECORD)) return undefined
  const text = await readFile(join(root, RECORD), 'utf8')
  try {
    const { unpackedFiles: paths } = JSON.parse(text)
    const isPath = (path: unknown) => typeof path === 'string' && refusal(path) === undefined
    return Array.isArray(paths) && paths.every(isPath) ? paths : 'invalid'
  } catch {
    return 'invalid'
  }
}

/** Returns the record's text for these paths. */
export function formatRecord(paths: Iterable<string>): string {
  return `${JSON.stringify({ unpackedFiles: [...new Set(paths)].sort() }, null, 2)}\n`
}
