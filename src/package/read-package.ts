import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDiskError } from '../disk.js'
import { describeError, isFile, readRecord, readWithin } from './disk.js'
import { isForeign, quoted, quotedPath } from './names.js'
import { DEFINITIONS, findRoot, isWorkflow, MAX_BYTES, MAX_FILES, makePackage, type Package } from './package.js'
import { listZip, NotAZipFailure, readZip } from './read-zip.js'

/**
 * Reads the package at `path`, a zip or a folder with its unpacked files. Returns it with the SHA-256 (hex) of a zip. Throws an `Error`
 * whose message goes on after the name of an input, and the signal's reason.
 */
export async function readPackage(path: string, signal: AbortSignal): Promise<Package & { sha256?: string }> {
  try {
    if ((await stat(path)).isDirectory()) return await readFolder(path, signal)
    const bytes = await readZipFile(path)
    return { ...(await readZip(bytes, signal)), sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    throw toInputError(error, path, signal)
  }
}

/** What a path stands for that may be of one workflow or of several. */
export type Packages =
  | { readonly kind: 'missing' }
  | { readonly kind: 'single'; read(): Promise<Package> }
  | {
      readonly kind: 'several'
      /** The workflows' names, sorted. */
      readonly names: readonly string[]
      read(name: string): Promise<Package>
      /** Reads the path as a single package. Set if it holds one subfolder only, which may as well be the folder around a package's files. */
      readonly readSingle?: () => Promise<Package>
    }

/**
 * Returns what is at `path`: a package, or a folder that holds several, `<name>.zip` or `<name>/`. Other subfolders of it are ignored. Throws as
 * `readPackage` does. Whatever is wrong with one of several is thrown when that one is read, such as a zip beside a folder of its name.
 */
export async function readPackages(path: string, signal: AbortSignal): Promise<Packages> {
  const readSingle = () => readPackage(path, signal)
  try {
    const stats = await stat(path).catch((error: unknown) => {
      if (isDiskError(error) && error.code === 'ENOENT') return undefined
      throw error
    })
    if (stats === undefined) return { kind: 'missing' }
    const found = stats.isDirectory() ? await findWorkflows(path, signal) : new Map<string, Dirent[]>()
    const [only, ...more] = found.values()
    if (only === undefined) return { kind: 'single', read: readSingle }
    const isEither = more.length === 0 && only.every((item) => item.isDirectory())
    return {
      kind: 'several',
      names: [...found.keys()].sort(),
      async read(name) {
        const [item, other] = found.get(name) ?? []
        if (item && other) {
          throw new Error(`is there twice, as ${quoted(item.name)} and as ${quoted(other.name)}. Remove one of them`)
        }
        if (item?.isSymbolicLink()) throw new Error("is a link, which isn't followed")
        return await readPackage(join(path, item?.name ?? name), signal)
      },
      ...(isEither && { readSingle }),
    }
  } catch (error) {
    throw toInputError(error, path, signal)
  }
}

/** Returns the workflows in a folder of several by their names; none if a workflow's files are in the folder itself. */
async function findWorkflows(folder: string, signal: AbortSignal): Promise<Map<string, Dirent[]>> {
  const found = new Map<string, Dirent[]>()
  const items = await readdir(folder, { withFileTypes: true })
  if (isWorkflow(items.filter((item) => !item.isDirectory()).map(({ name }) => name))) return found
  for (const item of items) {
    signal.throwIfAborted()
    if (item.name.startsWith('.') || !(await holdsWorkflow(join(folder, item.name), signal))) continue
    const name = item.isDirectory() ? item.name : item.name.replace(/\.zip$/i, '')
    found.set(name, [...(found.get(name) ?? []), item])
  }
  return found
}

/** Returns whether a path is a folder with definitions, or a zip with definitions or one that can't be read. */
async function holdsWorkflow(path: string, signal: AbortSignal): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return isWorkflow(await listTwoLevels(path))
  if (!stats?.isFile() || !/\.zip$/i.test(path)) return false
  try {
    return isWorkflow(await listZip(await readZipFile(path), signal))
  } catch {
    signal.throwIfAborted()
    return true
  }
}

async function readZipFile(path: string): Promise<Buffer> {
  const bytes = await readWithin(path, MAX_BYTES)
  if (bytes === undefined) throw new Error('it is larger than 256 MiB, the limit')
  return bytes
}

/** Returns the error of what can't be read at `path`. Its message goes on after the name of an input. */
function toInputError(error: unknown, path: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof NotAZipFailure) {
    const why = `is ${error.kind}, not a zip. Set a package (.zip), or the folder with its unpacked files`
    return new Error(why, { cause: error })
  }
  const isMissing = isDiskError(error) && error.code === 'ENOENT' && error.path === path
  const why = isMissing ? `doesn't exist: ${quotedPath(path)}` : `can't be read: ${describeError(error)}`
  return new Error(why, { cause: error })
}

/**
 * Returns the package whose files were unpacked into a folder, or into the single folder in it. Those are the definitions that are there and the
 * files that the record of the unpacking lists. The record can't hide a definition, nor bring one from elsewhere. Without a record, they are all
 * files except those that no package can have. Throws an `Error`, also at a link, and the signal's reason.
 */
async function readFolder(path: string, signal: AbortSignal): Promise<Package> {
  const folder = join(path, findRoot(await listTwoLevels(path)))
  const recorded = await readRecord(folder)
  const names = recorded === undefined ? await walk(folder, signal) : [...DEFINITIONS, ...recorded]
  const files = await readFiles(folder, names, signal)
  if (files.length === 0) throw new Error('no files are in it')
  return makePackage('folder', files)
}

/** Returns the contents of those of the named files that exist in a folder. Throws as `readFolder` does. */
async function readFiles(
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
async function listTwoLevels(path: string): Promise<string[]> {
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
