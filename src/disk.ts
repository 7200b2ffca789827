import { rename, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { getSystemErrorMap } from 'node:util'
import { errorMessage } from './errors.js'

/** Clearer words than the system's. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: "part of the path isn't a folder",
  EISDIR: 'a folder is in the way',
  EEXIST: 'a file of that name already exists',
  ENOTEMPTY: "the folder isn't empty",
  EBUSY: 'another program has it open, such as a virus scanner',
  ENAMETOOLONG: 'the path is too long',
}

/** Returns whether an error is the file system's. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
}

/** Returns in words why the file system refused something, or the message of any other error. */
export function diskReason(error: unknown): string {
  if (!isDiskError(error)) return errorMessage(error)
  const { code = '', errno = 0 } = error
  return REASONS[code] ?? getSystemErrorMap().get(errno)?.[1] ?? code
}

/** Returns an error for what the file system refused while `path` was written, in one line that says what to do. */
export function toDiskError(error: unknown, path: string): Error {
  return new Error(`Can't write ${path}: ${diskReason(error)}. Set another directory, or free some space.`, {
    cause: error,
  })
}

/** What a rename fails with on Windows while another program, such as a virus scanner, has the file open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES'])
const MAX_RENAME_ATTEMPTS = 12

/** What tests replace. */
interface RenameOptions {
  platform?: NodeJS.Platform
  rename?: (from: string, to: string) => Promise<void>
  sleep?: (ms: number) => Promise<unknown>
}

/**
 * Renames a file or a folder. On Windows, retries for some 8 seconds while another program has it open. Throws what the last attempt
 * throws.
 */
export async function renameWithRetry(
  from: string,
  to: string,
  { platform = process.platform, rename: attempt = rename, sleep = pause }: RenameOptions = {},
): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(from, to)
    } catch (error) {
      const held = isDiskError(error) && HELD.has(error.code ?? '')
      if (platform !== 'win32' || !held || attempts === MAX_RENAME_ATTEMPTS) throw error
      await sleep(attempts * 120)
    }
  }
}

/** Removes a file or a folder with all that is in it, if it exists. On Windows, retries for some 5 seconds while it is open. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10 })
}
