import { mkdir, rmdir } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { isDiskError, remove, replaceFile } from '../disk.js'
import { Failure } from '../failure.js'
import { describeError } from './disk.js'
import { quotedPath, RECORD } from './names.js'
import type { Package } from './package.js'
import { planUnpack, refusePaths, type UnpackOptions, type UnpackPlan } from './plan-unpack.js'
import { readState, resolveFolder } from './unpack-folder.js'

/**
 * Returns what unpacking a package for git into `folder`, absolute or within the workspace, does. Changes nothing. Throws a `Failure` for what
 * `resolveFolder` and `planUnpack` refuse and what the disk refuses, and the signal's reason.
 */
export async function prepareUnpack(
  content: Package,
  folder: string,
  options: UnpackOptions & { readonly workspace: string; readonly signal: AbortSignal },
): Promise<UnpackPlan> {
  return await withFolderName(folder, async () => {
    const root = await resolveFolder(folder, options.workspace)
    refusePaths(content)
    return planUnpack(content, await readState(root, content, options.signal), options)
  })
}

/**
 * Does what a plan says: the record, which lists the old and the new files, then the removals, then each file by a temporary name and a rename, then
 * the final record. If it fails or the process is killed in between, all files are whole, and the next unpacking knows them as this action's. Throws a
 * `Failure` for what the disk refuses, and the signal's reason.
 */
export async function applyUnpack(plan: UnpackPlan, signal: AbortSignal): Promise<void> {
  const { root, write, remove: removed, record, leftovers } = plan
  await withFolderName(root, async () => {
    signal.throwIfAborted()
    for (const name of leftovers) await remove(join(root, name))
    await mkdir(root, { recursive: true })
    if (record) await replaceFile(join(root, RECORD), record.before)
    for (const name of removed) {
      signal.throwIfAborted()
      await remove(join(root, name))
    }
    for (const folder of plan.emptied) await removeEmptyFolders(root, folder)
    for (const [name, content] of write) {
      signal.throwIfAborted()
      await mkdir(dirname(join(root, name)), { recursive: true })
      await replaceFile(join(root, name), content, root)
    }
    if (record) await replaceFile(join(root, RECORD), record.after)
  })
}

/** Removes a folder in `root`, and those around it, as far as they are empty. */
async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  try {
    for (let path = folder; path !== '.'; path = posix.dirname(path)) await rmdir(join(root, path))
  } catch {
    // Someone's files are in it.
  }
}

async function withFolderName<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isDiskError(error)) throw error
    const what = `The package can't be unpacked into ${quotedPath(folder)}`
    throw new Failure({ what, why: describeError(error), topic: 'unpacking' }, { cause: error })
  }
}
