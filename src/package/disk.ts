import { lstatSync, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { diskReason, isDiskError } from '../disk.js'
import { errorMessage, Failure } from '../failure.js'
import { quoted, quotedPath, RECORD, refusal } from './names.js'

/** Returns in words what the file system refused and where, or the message of any other error. */
export function describeError(error: unknown): string {
  if (!isDiskError(error)) return errorMessage(error)
  const place = 'dest' in error ? error.dest : error.path
  return typeof place === 'string' ? `${diskReason(error)} (${quotedPath(place)})` : diskReason(error)
}

/** Returns what is on the disk at a path in the folder, or at its first part that isn't a folder. Throws at a link. */
export function locate(root: string, name: string): { path: string; stats: Stats } | undefined {
  const parts = name.split('/')
  for (let depth = 1; ; depth++) {
    const path = parts.slice(0, depth).join('/')
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) {
      const what = `${quoted(path)} in the folder is a symbolic link, which isn't followed`
      throw new Failure({ what, advice: 'Delete it.', topic: 'unpacking' })
    }
    if (stats === undefined || depth === parts.length || !stats.isDirectory()) return stats && { path, stats }
  }
}

/** Returns whether `name` is a file in the folder. Throws at a link. */
export function isFile(root: string, name: string): boolean {
  const found = locate(root, name)
  return found?.path === name && found.stats.isFile()
}

/** Returns the content of a file, or undefined if it has more than `limit` bytes. */
export async function readWithin(path: string, limit: number): Promise<Buffer | undefined> {
  const handle = await open(path)
  try {
    if ((await handle.stat()).size > limit) return undefined
    const content = await handle.readFile()
    return content.length > limit ? undefined : content
  } finally {
    await handle.close()
  }
}

/** Bytes of a record. */
const MAX_RECORD = 8 * 1024 * 1024

/** The record isn't as this action writes it. */
export class InvalidRecordError extends Error {
  constructor(cause?: unknown) {
    super(`${RECORD} isn't as this action writes it`, { cause })
  }
}

/**
 * Returns the paths of the files that the last unpacking wrote into the folder `root`, or undefined if the folder has no record.
 * Throws an `InvalidRecordError` if the record isn't as `formatRecord` writes it.
 *
 * The record is a file in the folder, because a run on a new machine sees nothing but the committed folder. Anyone may have edited it.
 */
export async function readRecord(root: string): Promise<string[] | undefined> {
  if (!isFile(root, RECORD)) return undefined
  const bytes = await readWithin(join(root, RECORD), MAX_RECORD)
  try {
    const { unpackedFiles } = JSON.parse(`${bytes}`)
    if (isListOfPaths(unpackedFiles)) return unpackedFiles
  } catch (error) {
    throw new InvalidRecordError(error)
  }
  throw new InvalidRecordError()
}

/** Returns the record's text for these paths. */
export function formatRecord(paths: Iterable<string>): string {
  return `${JSON.stringify({ unpackedFiles: [...new Set(paths)].sort() }, null, 2)}\n`
}

function isListOfPaths(value: unknown): value is string[] {
  const isPath = (path: unknown) => typeof path === 'string' && refusal(path) === undefined
  return Array.isArray(value) && value.every(isPath) && new Set(value).size === value.length
}
