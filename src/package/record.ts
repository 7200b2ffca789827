import { join } from 'node:path'
import { isFile, readWithin } from './disk.js'
import { RECORD, refusal } from './names.js'

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
