import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDiskError } from '../disk.js'
import { describeError } from './disk.js'
import { quoted, quotedPath } from './names.js'
import { isWorkflow, MAX_BYTES, type Package } from './package.js'
import { listTwoLevels, readFolder, readWithin } from './read-folder.js'
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
 * Returns what is at `path`: a package, or a folder that holds several, `<name>.zip` or `<name>/`. Other subfolders of it are left
 * alone. Throws as `readPackage` does, also if a zip and a folder have one name.
 */
export async function readPackages(path: string, signal: AbortSignal): Promise<Packages> {
  const read = () => readPackage(path, signal)
  try {
    const stats = await stat(path).catch((error: unknown) => {
      if (isDiskError(error) && error.code === 'ENOENT') return undefined
      throw error
    })
    if (stats === undefined) return { kind: 'missing' }
    const places = stats.isDirectory() ? await findWorkflows(path, signal) : new Map<string, string>()
    const [only, ...more] = places.values()
    if (only === undefined) return { kind: 'single', read }
    return {
      kind: 'several',
      names: [...places.keys()],
      async read(name) {
        return await readPackage(places.get(name) ?? join(path, name), signal)
      },
      ...(more.length === 0 && !isZip(only) && { readSingle: read }),
    }
  } catch (error) {
    throw toInputError(error, path, signal)
  }
}

/** Returns the paths of the workflows in a folder of several by their names, sorted; none if a workflow's files are in the folder itself. */
async function findWorkflows(folder: string, signal: AbortSignal): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const items = await readdir(folder, { withFileTypes: true })
  if (isWorkflow(items.filter((item) => !item.isDirectory()).map(({ name }) => name))) return found
  for (const item of items.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    signal.throwIfAborted()
    if (item.name.startsWith('.') || (item.isFile() && !isZip(item.name))) continue
    const path = join(folder, item.name)
    if (!(await holdsWorkflow(path, item.name, signal))) continue
    if (item.isSymbolicLink()) throw new InputError(`has a link, which isn't followed: ${quoted(item.name)}`)
    const name = item.isFile() ? item.name.slice(0, -'.zip'.length) : item.name
    if (found.has(name)) {
      throw new InputError(`has ${quoted(name)} twice, as a folder or a zip: ${quoted(item.name)}. Remove one of them`)
    }
    found.set(name, path)
  }
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)))
}

async function holdsWorkflow(path: string, name: string, signal: AbortSignal): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  try {
    if (stats?.isFile()) return isWorkflow(await listZip(await readZipFile(path), signal))
  } catch (error) {
    signal.throwIfAborted()
    const why = `has a package that can't be read, ${quoted(name)}: ${describeError(error)}`
    throw new InputError(why, { cause: error })
  }
  return stats?.isDirectory() === true && isWorkflow(await listTwoLevels(path))
}

function isZip(name: string): boolean {
  return /\.zip$/i.test(name)
}

async function readZipFile(path: string): Promise<Buffer> {
  const bytes = await readWithin(path, MAX_BYTES)
  if (bytes === undefined) throw new Error('it is larger than 256 MiB, the limit')
  return bytes
}

/** Its message goes on after the name of an input. */
class InputError extends Error {}

function toInputError(error: unknown, path: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof InputError) return error
  if (error instanceof NotAZipFailure) {
    const why = `is ${error.kind}, not a zip. Set a package (.zip), or the folder with its unpacked files`
    return new InputError(why, { cause: error })
  }
  if (isDiskError(error) && error.code === 'ENOENT' && error.path === path) {
    return new InputError(`doesn't exist: ${quotedPath(path)}`, { cause: error })
  }
  return new InputError(`can't be read: ${describeError(error)}`, { cause: error })
}
