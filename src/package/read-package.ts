import { createHash } from 'node:crypto'
import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeError } from '../disk.js'
import { errorMessage } from '../failure.js'
import { quoted, quotedPath } from '../text.js'
import { listNames, readFiles, readRecord, walk } from './folder.js'
import { RECORD } from './names.js'
import { DEFINITIONS, findRoot, isWorkflow, MAX_BYTES, makePackage, type Package } from './package.js'
import { readZip } from './zip.js'

/**
 * Reads the package at `path`, a zip or a folder with its unpacked files. Returns it with the SHA-256 (hex) of a zip. Throws an `Error`
 * whose message goes on after the name of an input, and the signal's reason.
 */
export async function readPackage(path: string, signal: AbortSignal): Promise<Package & { sha256?: string }> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return await readFolder(path, signal)
    if (stats.size > MAX_BYTES) throw new Error('it is larger than 256 MiB, the limit')
    const bytes = await readFile(path)
    return { ...(await readZip(bytes, signal)), sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    throw toInputError(error, path, signal)
  }
}

/** What a path stands for that may be of one workflow or of several. Neither is set if nothing is there. */
export interface Packages {
  /** Reads the path as a single package. If it holds one subfolder only, that may as well be the folder around a package's files. */
  readonly single?: () => Promise<Package>
  /** Read one of several workflows, by its name. */
  readonly several?: ReadonlyMap<string, () => Promise<Package>>
}

/**
 * Returns what is at `path`: a package, or a folder that holds several, `<name>.zip` or `<name>/`. Other subfolders of it are ignored. Throws as
 * `readPackage` does. Whatever is wrong with one of several is thrown when that one is read, such as a zip beside a folder of its name.
 */
export async function readPackages(path: string, signal: AbortSignal): Promise<Packages> {
  const single = () => readPackage(path, signal)
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return {}
    const found = stats.isDirectory() ? await findWorkflows(path, signal) : new Map<string, Dirent[]>()
    const [only, ...more] = [...found.values()].flat()
    if (only === undefined) return { single }
    const several = new Map(Array.from(found, ([name, items]) => [name, () => readItem(path, items, signal)]))
    return { several, ...(more.length === 0 && only.isDirectory() && { single }) }
  } catch (error) {
    throw toInputError(error, path, signal)
  }
}

/** Reads the package of a workflow in a folder of several. Throws as `readPackage` does, and if it isn't the only one of its name. */
async function readItem(folder: string, items: readonly Dirent[], signal: AbortSignal): Promise<Package> {
  const [name = '', other] = items.map((item) => item.name)
  if (other !== undefined) {
    throw new Error(`is there twice, as ${quoted(name)} and as ${quoted(other)}. Remove one of them`)
  }
  if (items[0]?.isSymbolicLink()) throw new Error("is a link, which isn't followed")
  return await readPackage(join(folder, name), signal)
}

/** Returns the workflows in a folder of several by their names; none if a workflow's files are in the folder itself. */
async function findWorkflows(folder: string, signal: AbortSignal): Promise<Map<string, Dirent[]>> {
  const found = new Map<string, Dirent[]>()
  const items = await readdir(folder, { withFileTypes: true })
  if (isWorkflow(items.map(({ name }) => name))) return found
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
    return isWorkflow([...(await readPackage(path, signal)).files.keys()])
  } catch {
    signal.throwIfAborted()
    return true
  }
}

/** Returns the error of what can't be read at `path`. Its message goes on after the name of an input. */
function toInputError(error: unknown, path: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  const kind = /The package (is .*, not a zip)/.exec(errorMessage(error))?.[1]
  const why = existsSync(path) ? `can't be read: ${describeError(error)}` : `doesn't exist: ${quotedPath(path)}`
  return new Error(kind ? `${kind}. Set a package (.zip), or the folder with its unpacked files` : why, {
    cause: error,
  })
}

/**
 * Returns the package whose files were unpacked into a folder, or into the single folder in it. Those are the definitions that are there and the
 * files that the record of the unpacking lists. The record can't hide a definition, nor bring one from elsewhere. Without a record, they are all
 * files except those that no package can have. Throws an `Error`, also at a link, and the signal's reason.
 */
async function readFolder(path: string, signal: AbortSignal): Promise<Package> {
  const folder = join(path, findRoot(await listTwoLevels(path)))
  const record = await readRecord(folder)
  if (record && !record.paths) throw new Error(`${RECORD} isn't as this action writes it`)
  const names = record?.paths ? new Set([...DEFINITIONS, ...record.paths]) : await walk(folder, signal)
  const files = await readFiles(folder, names, signal, MAX_BYTES)
  if (files.size === 0) throw new Error('no files are in it')
  return makePackage('folder', files)
}

/** Returns the names in a folder, and in its subfolders after their names and a slash. */
async function listTwoLevels(path: string): Promise<string[]> {
  const names = await listNames(path)
  const folders = names.filter((name) => name.endsWith('/'))
  const inner = folders.map(async (folder) => (await listNames(join(path, folder))).map((name) => folder + name))
  return [...names, ...(await Promise.all(inner)).flat()]
}
