import { lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFile } from './disk.js'
import { MAX_JSON } from './limits.js'
import { findCollision, RECORD, refusal } from './names.js'

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
  const path = join(root, RECORD)
  if (lstatSync(path).size > MAX_JSON) throw new InvalidRecordError()
  const text = await readFile(path, 'utf8')
  try {
    const { unpackedFiles } = JSON.parse(text)
    if (isListOfPaths(unpackedFiles)) return unpackedFiles
  } catch (error) {
    throw new InvalidRecordError(error)
  }
  throw new InvalidRecordError()
}

/** Returns the record's text for these paths. */
export function formatRecord(paths: string[]): string {
  return `${JSON.stringify({ unpackedFiles: [...paths].sort() }, null, 2)}\n`
}

function isListOfPaths(value: unknown): value is string[] {
  const sound = (path: unknown) => typeof path === 'string' && refusal(path) === undefined
  return Array.isArray(value) && value.every(sound) && findCollision(value) === undefined
}
