import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describeError, InvalidRecordError, locate, readRecord } from './disk.js'
import { MAX_ENTRIES, MAX_UNPACKED } from './limits.js'
import { isForeign, quoted, quotedPath, RECORD } from './names.js'
import { APP, FLOW, findRoot } from './root.js'
import { isFolder, type PackageEntry, withPackage } from './zip.js'

/** A file of a package, by its path in the package, `/` between its parts. */
export interface ContentFile {
  name: string
  /** Bytes. */
  size: number
  /** Streams its content. Throws if it isn't what a zip lists, or can't be read, and the signal's reason after an abort. */
  read(): AsyncIterable<Buffer>
}

/** The files of one version of a workflow, sorted by name. */
export interface PackageContents {
  kind: 'zip' | 'folder'
  /** Whether the record of an unpacking tells which files of a folder belong to the package. */
  recorded: boolean
  files: ContentFile[]
}

/**
 * Opens the package at `path`, a zip or a folder with its unpacked files, calls `use` with its files, and closes it. If a single
 * folder is around the files, their names are those inside it. Contents are verified as they are read. Throws one line that goes on
 * after the name of the input, the signal's reason, or what `use` throws.
 */
export async function withContents<T>(
  path: string,
  signal: AbortSignal,
  use: (contents: PackageContents) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) throw new Error(`doesn't exist: ${quotedPath(path)}`)
  if (stats.isDirectory())
    return await use(
      await readFolder(path, signal).catch((error: unknown) => {
        throw toInputError(error, signal)
      }),
    )
  let opened = false
  const opening = withPackage(path, signal, async (entries) => {
    const contents = readZip(entries, signal)
    opened = true
    return await use(contents)
  })
  return await opening.catch((error: unknown) => {
    throw opened ? error : toInputError(error, signal)
  })
}

/**
 * Returns what a folder holds of a package: the files that its record lists or, without a record, those of the `names` given.
 * Undefined if it holds none of them. Throws one line that goes on after the name of the folder.
 */
export async function findUnpacked(
  folder: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<PackageContents | undefined> {
  try {
    const recorded = await readRecord(folder).catch((error: unknown) => {
      if (!(error instanceof InvalidRecordError)) throw error
      return undefined
    })
    const root = findRoot(recorded ?? [])
    const files = listFiles(folder, recorded ?? names, signal).flatMap((file) => insideOf(root, file))
    return files.length === 0 ? undefined : { kind: 'folder', recorded: recorded !== undefined, files: relevant(files) }
  } catch (error) {
    throw toInputError(error, signal)
  }
}

/**
 * Returns the paths of the workflows in a folder of several by their names, sorted: subfolders and zips, if definitions are in them.
 * Returns none for anything but a folder, and for a folder with a record or definitions of its own. Throws as `withContents` does, and
 * if a subfolder and a zip have one name.
 */
export async function findWorkflows(path: string, signal: AbortSignal): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const items = await readdir(path, { withFileTypes: true }).catch(() => [])
  if (items.some(({ name }) => name === RECORD || isMainDefinition(name))) return found
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    signal.throwIfAborted()
    const isZip = /\.zip$/i.test(item.name)
    if (item.name.startsWith('.') || (item.isFile() && !isZip)) continue
    const inner = join(path, item.name)
    const isOne = await hasDefinitions(inner, signal).catch((error: unknown) => {
      throw toInputError(error, signal, item.name)
    })
    if (!isOne) continue
    if (item.isSymbolicLink()) throw new Error(`has a link, which is not followed: ${quoted(item.name)}`)
    const name = item.isFile() ? item.name.slice(0, -'.zip'.length) : item.name
    const other = found.get(name)
    if (other) throw new Error(`has a folder ${quoted(name)} and a package ${quoted(item.name)}. Remove one of them`)
    found.set(name, inner)
  }
  return found
}

async function hasDefinitions(path: string, signal: AbortSignal): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isFile())
    return await withPackage(path, signal, async (entries) => isWorkflow(entries.map(({ name }) => name)))
  if (!stats?.isDirectory()) return false
  const names = await listNames(path)
  const root = findRoot(names)
  if (root === '') return isWorkflow(names)
  return isWorkflow((await readdir(join(path, root))).map((name) => root + name))
}

function isWorkflow(paths: string[]): boolean {
  const root = findRoot(paths)
  return paths.some((path) => path.startsWith(root) && isMainDefinition(path.slice(root.length)))
}

function isMainDefinition(name: string): boolean {
  return name === APP || name === FLOW
}

function readZip(entries: PackageEntry[], signal: AbortSignal): PackageContents {
  for (const entry of entries) {
    const why = unfit(entry)
    if (why !== undefined) throw new Error(`${quoted(entry.name)} in the package ${why}`)
  }
  const root = findRoot(entries.map(({ name }) => name))
  const files = entries.flatMap(({ name, size, read }): ContentFile[] => {
    if (!name.startsWith(root) || isFolder(name)) return []
    return [{ name: name.slice(root.length), size, read: () => translated(read(), signal) }]
  })
  return { kind: 'zip', recorded: false, files: relevant(files) }
}

async function readFolder(path: string, signal: AbortSignal): Promise<PackageContents> {
  let folder = path
  let recorded = await readRecord(folder)
  if (recorded === undefined) {
    folder = join(path, findRoot(await listNames(path)))
    if (folder !== path) recorded = await readRecord(folder)
  }
  const names = recorded ?? (await walk(folder, signal))
  const root = recorded === undefined ? '' : findRoot(recorded)
  const files = listFiles(folder, names, signal).flatMap((file) => insideOf(root, file))
  if (files.length === 0) throw new Error('no files are in it')
  return { kind: 'folder', recorded: recorded !== undefined, files: relevant(files) }
}

/** Returns those of the named files that exist in a folder. */
function listFiles(folder: string, names: readonly string[], signal: AbortSignal): ContentFile[] {
  return names.flatMap((name): ContentFile[] => {
    const found = locate(folder, name)
    if (found?.path !== name || !found.stats.isFile()) return []
    return [{ name, size: found.stats.size, read: () => translated(createReadStream(join(folder, name)), signal) }]
  })
}

/** Returns a file by its name inside the folder around the package's files, or nothing if it isn't in there. */
function insideOf(root: string, file: ContentFile): ContentFile[] {
  return file.name.startsWith(root) ? [{ ...file, name: file.name.slice(root.length) }] : []
}

/** Returns the paths of the files in a folder at any depth, except those that no package can have. */
async function walk(root: string, signal: AbortSignal): Promise<string[]> {
  const found: string[] = []
  const folders = ['']
  for (const folder of folders) {
    signal.throwIfAborted()
    for (const item of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder + item.name
      if (isForeign(item.name)) continue
      if (item.isDirectory()) folders.push(`${path}/`)
      else found.push(path)
      if (found.length + folders.length > MAX_ENTRIES) throw new Error('more than 10,000 files are in it')
    }
  }
  return found
}

/** Returns the names in a folder, with a slash at the end of folders' names. */
async function listNames(path: string): Promise<string[]> {
  const items = await readdir(path, { withFileTypes: true })
  return items.map((item) => item.name + (item.isDirectory() ? '/' : ''))
}

/** Leaves out what macOS adds to zips and folders. Throws if the files are larger than a package may be. */
function relevant(files: ContentFile[]): ContentFile[] {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > MAX_UNPACKED) throw new Error('its files take more than 1 GiB, the limit')
  return files
    .filter(({ name }) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Passes on what is read, and turns errors into ones that go on after the name of the input. */
async function* translated(chunks: AsyncIterable<Buffer>, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted()
      yield chunk
    }
  } catch (error) {
    throw toInputError(error, signal)
  }
}

function toInputError(error: unknown, signal: AbortSignal, name?: string): Error {
  if (signal.aborted) throw signal.reason
  const what = name === undefined ? "can't be read" : `has a package that can't be read, ${quoted(name)}`
  return new Error(`${what}: ${describeError(error)}`, { cause: error })
}

/** Returns why an entry can't become a file or a folder, or undefined if it can. */
function unfit({ name, type, size }: PackageEntry): string | undefined {
  if (type === 0o120000) return 'is a symbolic link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'is neither a file nor a folder'
  return isFolder(name) && size > 0 ? 'is a folder with a content of its own' : undefined
}
