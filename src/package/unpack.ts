import { lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describeError, isDiskError, remove, replaceFile, TEMPORARY_NAME } from '../disk.js'
import { Failure } from '../failure.js'
import { quotedPath } from '../text.js'
import { readRecord, statFile, walk } from './folder.js'
import { caseFold, RECORD } from './names.js'
import { isWorkflow, type Package } from './package.js'
import { type FolderState, planUnpack, refusePaths, type UnpackOptions, type UnpackPlan } from './plan-unpack.js'

/**
 * Returns what unpacking a package for git into `folder`, which is in the workspace, does. Changes nothing. Throws a `Failure` at a link on the way
 * there, for what `planUnpack` refuses and what the disk refuses, and the signal's reason.
 */
export async function prepareUnpack(
  content: Package,
  folder: string,
  options: UnpackOptions & { readonly workspace: string; readonly signal: AbortSignal },
): Promise<UnpackPlan> {
  return await withFolderName(folder, async () => {
    statFile(options.workspace, posix.join(relative(options.workspace, folder).replaceAll(sep, '/'), RECORD))
    refusePaths(content)
    return planUnpack(content, await readState(folder, content, options.signal), options)
  })
}

/**
 * Does what a plan says: the record, which lists the old and the new files, then the removals, then each file by a temporary name and a rename, then
 * the final record. If it fails or the process is killed in between, all files are whole, and the next unpacking knows them as this action's. Throws a
 * `Failure` for what the disk refuses, and the signal's reason.
 */
export async function applyUnpack(plan: UnpackPlan, signal: AbortSignal): Promise<void> {
  const { root, write, remove: removed, emptied, record } = plan
  await withFolderName(root, async () => {
    signal.throwIfAborted()
    await mkdir(root, { recursive: true })
    if (record) await replaceFile(join(root, RECORD), record.before)
    for (const name of removed) {
      signal.throwIfAborted()
      await remove(join(root, name))
    }
    for (const folder of emptied) await removeEmptyFolders(root, folder)
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
  for (let path = folder; path !== '.'; path = posix.dirname(path)) {
    // Someone's files are in it, or a process that was killed has removed it.
    await rmdir(join(root, path)).catch(() => {})
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

/** Reads what `planUnpack` has to know of the folder `root`. Throws at a link on the way to a file. */
async function readState(root: string, { files }: Package, signal: AbortSignal): Promise<FolderState> {
  const recorded = await readRecord(root)
  const found = new Map<string, { content: Buffer; inode: number }>()
  for (const name of new Set([...files.keys(), ...(recorded === 'invalid' ? [] : (recorded ?? [])), RECORD])) {
    signal.throwIfAborted()
    const stats = statFile(root, name)
    if (stats) found.set(name, { content: await readFile(join(root, name)), inode: stats.ino })
  }
  const names = await readdir(root).catch((error: unknown) => {
    if (isDiskError(error) && error.code === 'ENOENT') return []
    throw error
  })
  return {
    root,
    recorded,
    found,
    leftovers: names.filter((name) => TEMPORARY_NAME.test(name) && statFile(root, name)),
    unrecorded: isWorkflow(names) && recorded === undefined ? await walk(root, signal).catch(() => []) : [],
  }
}

/** Returns the names of the subfolders that this action unpacked into and that none of the names is of. */
export async function findOrphans(folder: string, names: readonly string[]): Promise<string[]> {
  const known = new Set(names.map(caseFold))
  const items = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const isOrphan = (name: string) =>
    !known.has(caseFold(name)) && lstatSync(join(folder, name, RECORD), { throwIfNoEntry: false })?.isFile()
  return items.flatMap((item) => (item.isDirectory() && isOrphan(item.name) ? item.name : [])).sort()
}
