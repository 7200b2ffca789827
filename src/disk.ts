import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { errorMessage, Failure } from './failure.js'
import { quotedPath } from './text.js'

/** Clearer words than the system's. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: "part of the path isn't a folder",
  EISDIR: 'a folder is there',
  EEXIST: 'a file of that name already exists',
  ENOTEMPTY: "the folder isn't empty",
  EBUSY: 'another program has it open, such as a virus scanner',
  ENAMETOOLONG: 'the path is too long',
}

/** Returns whether an error is the file system's. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return /^E[A-Z0-9]+$/.test(Object(error).code)
}

/** Returns in words why the file system refused something, or the message of any other error. */
export function diskReason(error: unknown): string {
  if (!isDiskError(error)) return errorMessage(error)
  const { code = '', errno = 0 } = error
  return REASONS[code] ?? getSystemErrorMap().get(errno)?.[1] ?? code
}

/** Returns in words what the file system refused and where, or the message of any other error. */
export function describeError(error: unknown): string {
  const { path, dest: place = path } = Object(error)
  return isDiskError(error) && place ? `${diskReason(error)} (${quotedPath(place)})` : diskReason(error)
}

/** Returns the failure of writing `path`, which the file system refused. `advice` says what to do, unless the name is too long. */
export function toDiskError(
  error: unknown,
  path: string,
  advice = 'Set another directory, or free some space.',
): Failure {
  const isTooLong = Object(error).code === 'ENAMETOOLONG'
  const facts = { what: `Can't write ${path}`, why: diskReason(error), cause: error }
  return new Failure({ ...facts, advice: isTooLong ? 'Set a shorter name.' : advice })
}

/** Removes a file or a folder with all that is in it, if it exists. On Windows, retries for some 5 seconds while it is open. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10 })
}

/** The name of a file that isn't whole yet. A process that is killed leaves it behind. */
export const TEMPORARY_NAME = /^\.workflow-export-[0-9a-f]{12}$/

/**
 * Writes a file whole or not at all: under a new name in `folder`, which is on the same disk, and then by a rename. The new name is random and short,
 * and nothing that is there is followed or written over. Throws what the file system refuses, and leaves no file behind.
 */
export async function replaceFile(path: string, content: string | Uint8Array, folder = dirname(path)): Promise<void> {
  const temporary = join(folder, `.workflow-export-${randomBytes(6).toString('hex')}`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await remove(temporary).catch(() => {})
    throw error
  }
}

/** Writes a file as `replaceFile` does. Throws a `Failure` that says what to do. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(path, content).catch((error: unknown) => {
    throw toDiskError(error, path)
  })
}
