import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isFile, readWithin } from './disk.js'
import { isForeign } from './names.js'
import { DEFINITIONS, findRoot, MAX_BYTES, MAX_FILES, makePackage, type Package } from './package.js'
import { readRecord } from './record.js'

/**
 * Returns the package whose files were unpacked into a folder, or into the single folder in it. Those are the definitions that are there and the
 * files that the record of the unpacking lists. The record can't hide a definition, nor bring one from elsewhere. Without a record, they are all
 * files except those that no package can have. Throws an `Error`, also at a link, and the signal's reason.
 */
export async function readFolder(path: string, signal: AbortSignal): Promise<Package> {
  const folder = join(path, findRoot(await listTwoLevels(path)))
  const recorded = await readRecord(folder)
  const names = recorded === undefined ? await walk(folder, signal) : [...DEFINITIONS, ...recorded]
  const files = await readFiles(folder, names, signal)
  if (files.length === 0) throw new Error('no files are in it')
  return makePackage('folder', files)
}

/** Returns the contents of those of the named files that exist in a folder. Throws as `readFolder` does. */
export async function readFiles(
  folder: string,
  names: Iterable<string>,
  signal: AbortSignal,
): Promise<[name: string, content: Buffer][]> {
  const files: [string, Buffer][] = []
  let left = MAX_BYTES
  for (const name of new Set(names)) {
    signal.throwIfAborted()
    if (!isFile(folder, name)) continue
    const content = await readWithin(join(folder, name), left)
    if (content === undefined) throw new Error('its files take more than 256 MiB, the limit')
    left -= content.length
    files.push([name, content])
  }
  return files
}

/** Returns the names in a folder, and in its subfolders after their names and a slash. */
export async function listTwoLevels(path: string): Promise<string[]> {
  const names = await listNames(path)
  const folders = names.filter((name) => name.endsWith('/') && !name.startsWith('.'))
  const inner = folders.map(async (folder) => (await listNames(join(path, folder))).map((name) => folder + name))
  return [...names, ...(await Promise.all(inner)).flat()]
}

/** Returns the names in a folder, with a slash at the end of folders' names. */
async function listNames(path: string): Promise<string[]> {
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
