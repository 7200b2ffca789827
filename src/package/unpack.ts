import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { existsSync, lstatSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Log } from '../log.js'
import { digest, locate, removeEmptyFolders, resolveFolder, withRollback } from './disk.js'
import { formatJson } from './format.js'
import { caseFold, findCollision, quoted, RECORD, refusal } from './names.js'
import { isFolder, type PackageEntry, verify, withPackage } from './zip.js'

/** Bytes of JSON, or of a record, that are held in memory at once. */
const MAX_JSON = 8 * 1024 * 1024

export interface UnpackOptions {
  /** What `folder` must be in. */
  workspace: string
  /** Also write `env_variables.json`, which may hold secrets in plain text. */
  envVariables: boolean
  signal: AbortSignal
  log: Log
}

/** What unpacking did; paths are within the folder, `/` between their parts, sorted. */
export interface Unpacked {
  /** Whether the folder's content changed, the action's record in it included. */
  changed: boolean
  written: string[]
  removed: string[]
  /** How many files had the same content before. */
  unchanged: number
}

/**
 * Unpacks the package at path `zip` for git into `folder` (absolute, or within the workspace): JSON as `formatJson` lays
 * it out; all else byte for byte, as is JSON which that can't lay out or which is over 8 MiB, with a warning. Files of the
 * last unpacking that are gone from the package are removed, and the folders which that leaves empty.
 *
 * A file that the record of the last unpacking does not list is a person's: never removed, and where the package has
 * another content for its path, nothing is unpacked. With no record, as over a copy unpacked by hand, the package wins.
 *
 * All or nothing. Throws one line and leaves the tree as it was for what `withPackage` throws, paths that some system
 * can't hold or that lead elsewhere, a folder outside the workspace or in `.git`, and whatever the disk refuses.
 */
export async function unpackPackage(zip: string, folder: string, options: UnpackOptions): Promise<Unpacked> {
  try {
    const root = await resolveFolder(folder, options.workspace)
    return await withPackage(zip, options.signal, (entries) => unpackInto(root, entries, options))
  } catch (error) {
    const { message, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    throw new Error(`The package can't be unpacked into ${quoted(folder)}: ${message}`, { cause: error })
  }
}

async function unpackInto(root: string, entries: PackageEntry[], options: UnpackOptions): Promise<Unpacked> {
  const { signal, log } = options
  const names = selectFiles(entries, options)
  const recorded = await readRecord(root, log)
  const removed = [...(recorded ?? [])].filter((name) => !names.has(name) && isFile(root, name)).sort()
  const replaced = findReplaced(root, names, removed)

  // In the folder itself: another place may be another disk, where moving is copying and can fail half-way.
  const staging = join(root, `.workflow-export-${randomUUID()}`)
  const old = join(staging, 'old')
  const created = (await mkdir(old, { recursive: true })) as string
  const pending = new Map<string, string>()
  try {
    for (const [name, path] of await stage(entries, names, join(staging, 'new'), log)) {
      const there = replaced.has(name)
      if (there && (await digest(path, signal)) === (await digest(join(root, name), signal))) continue
      if (there && recorded?.has(name) === false) {
        throw new Error(
          `${quoted(name)} in the folder was not unpacked by this action, but the package has one: move yours away`,
        )
      }
      pending.set(name, path)
    }
    await withRollback(signal, async (move) => {
      for (const name of removed) {
        await move(join(root, name), join(old, name))
        await removeEmptyFolders(dirname(join(root, name)), root)
      }
      for (const [name, path] of pending) {
        if (replaced.has(name)) await move(join(root, name), join(old, name))
        await move(path, join(root, name))
      }
    })
  } catch (error) {
    await rm(join(staging, 'new'), { recursive: true, force: true, maxRetries: 3 })
    await removeEmptyFolders(old, dirname(created))
    if (existsSync(old)) log.warning(`Not all could be put back as it was: the rest is kept in ${old}`)
    throw error
  }
  await rm(staging, { recursive: true, force: true, maxRetries: 3 })
  const written = [...pending.keys()].filter((name) => name !== RECORD).sort()
  return {
    changed: pending.size + removed.length > 0,
    written,
    removed,
    unchanged: names.size - 1 - written.length,
  }
}

/** The paths to write, the record's among them. */
function selectFiles(entries: PackageEntry[], { envVariables, log }: UnpackOptions): Set<string> {
  for (const { name, type, size } of entries) {
    const why = refusal(name.replace(/\/$/, '')) ?? unfit(name, type, size)
    if (why !== undefined) throw new Error(`${quoted(name)} in the package ${why}: nothing is unpacked`)
  }
  const paths = entries.map(({ name }) => name)
  const same = findCollision(paths)
  if (same) {
    throw new Error(
      `${quoted(same[0])} and ${quoted(same[1])} in the package collide on a disk that ignores case: nothing is unpacked`,
    )
  }
  const files = paths.filter((path) => !isFolder(path))
  const selected = files.filter((path) => envVariables || caseFold(basename(path)) !== 'env_variables.json')
  if (selected.length < files.length) {
    log.info('env_variables.json is not unpacked, as it may hold secrets: unpack-env-variables: true unpacks it too')
  }
  return new Set([...selected, RECORD])
}

function unfit(name: string, type: number, size: number): string | undefined {
  if (type === 0o120000) return 'is a symbolic link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'is neither a file nor a folder'
  return isFolder(name) && size > 0 ? 'is a folder with a content of its own' : undefined
}

/**
 * The paths of the last unpacking, the record's among them; undefined where there is no record to go by. The record is a
 * file in the folder because the folder, committed, is all that the next run on a fresh machine gets to see; one small
 * file with a dot. Anyone may have edited it.
 */
async function readRecord(root: string, log: Log): Promise<Set<string> | undefined> {
  if (!isFile(root, RECORD)) return undefined
  const path = join(root, RECORD)
  try {
    if (lstatSync(path).size > MAX_JSON) throw new RangeError()
    const { unpackedFiles } = JSON.parse(await readFile(path, 'utf8'))
    const sound = (name: unknown) => typeof name === 'string' && refusal(name) === undefined
    if (!Array.isArray(unpackedFiles) || !unpackedFiles.every(sound) || findCollision(unpackedFiles))
      throw new TypeError()
    return new Set([...unpackedFiles, RECORD])
  } catch {
    log.warning(`${RECORD} is not as this action writes it: it is made anew, and files gone from the package stay`)
    return undefined
  }
}

/** Writes what is to be in the folder into another, and returns where, by path; the rest of the package is checked. */
async function stage(
  entries: PackageEntry[],
  names: Set<string>,
  folder: string,
  log: Log,
): Promise<Map<string, string>> {
  const staged = new Map<string, string>()
  await mkdir(folder)
  for (const entry of entries) {
    if (!names.has(entry.name)) {
      await verify(entry)
      continue
    }
    const path = join(folder, `${staged.size}`)
    await writeFile(path, entry.read())
    if (/\.json$/i.test(entry.name)) await formatFile(path, entry, log)
    staged.set(entry.name, path)
  }
  const unpackedFiles = [...names].filter((name) => name !== RECORD).sort()
  await writeFile(join(folder, RECORD), `${JSON.stringify({ unpackedFiles }, null, 2)}\n`)
  return staged.set(RECORD, join(folder, RECORD))
}

async function formatFile(path: string, { name, size }: PackageEntry, log: Log): Promise<void> {
  if (size > MAX_JSON) return log.warning(`${quoted(name)} is larger than 8 MiB: written as it is, not formatted`)
  const content = await readFile(path)
  const formatted = isUtf8(content) ? formatJson(content.toString()) : undefined
  if (formatted !== undefined) return await writeFile(path, formatted)
  log.warning(`${quoted(name)} is not JSON, has a key twice, or is too deep or long: written as it is, not formatted`)
}

/** Which of the paths are files on the disk once `removed` are gone. Throws where anything else is in the way. */
function findReplaced(root: string, names: Set<string>, removed: string[]): Set<string> {
  // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
  const leaving = new Map(removed.map((name) => [caseFold(name), lstatSync(join(root, name)).ino]))
  const replaced = [...names].filter((name) => {
    const found = locate(root, name)
    if (found === undefined || leaving.get(caseFold(found.path)) === found.stats.ino) return false
    if (found.stats.isDirectory() && removed.some((path) => path.startsWith(`${name}/`))) return false
    if (found.path !== name || !found.stats.isFile()) {
      throw new Error(
        `${quoted(found.path)} in the folder is in the way of ${quoted(name)} in the package: move it away`,
      )
    }
    return true
  })
  return new Set(replaced)
}

function isFile(root: string, name: string): boolean {
  const found = locate(root, name)
  return found?.path === name && found.stats.isFile()
}
