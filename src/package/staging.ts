import { randomUUID } from 'node:crypto'
import { existsSync, lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { diskReason, isDiskError, remove, renameWithRetry } from '../disk.js'
import type { Log } from '../log.js'
import { locate, removeEmptyFolders } from './disk.js'
import { quotedPath, RECORD, refusal, STAGING } from './names.js'
import { readRecord } from './record.js'

/** The folder in which an unpacking makes files ready, and keeps the ones that it replaces until it is done. */
export interface Staging {
  /** For new files. */
  fresh: string
  /** For replaced and removed files, by their paths. */
  old: string
}

/** The staging folders that this process uses. */
const inUse = new Set<string>()

/**
 * Makes a staging folder in the folder `root` itself, because another place may be another disk, where moving is copying and can fail
 * half-way. Calls `use` with it, and removes it, and the folders made for it if `use` fails.
 */
export async function withStaging<T>(
  root: string,
  log: Log,
  use: (staging: Staging) => Promise<T>,
  removeFolder = remove,
): Promise<T> {
  const path = join(root, `.workflow-export-${randomUUID()}`)
  const staging = { fresh: join(path, 'new'), old: join(path, 'old') }
  inUse.add(path)
  try {
    const created = (await mkdir(staging.old, { recursive: true })) ?? staging.old
    await writeFile(join(path, 'owner'), thisProcess())
    let result: T
    try {
      await mkdir(staging.fresh)
      result = await use(staging)
    } catch (error) {
      for (const name of ['new', 'owner']) await remove(join(path, name)).catch(() => {})
      await removeEmptyFolders(staging.old, dirname(created))
      if (existsSync(staging.old)) {
        log.warning(`Can't restore all files. The rest is in ${staging.old}`)
      }
      throw error
    }
    // All is in place: a leftover is not worth failing for, and the next unpacking removes it.
    await removeFolder(path).catch((error: unknown) => {
      log.warning(`Can't remove ${quotedPath(path)}: ${diskReason(error)}. The next run removes it.`)
    })
    return result
  } finally {
    inUse.delete(path)
  }
}

/**
 * Puts back what an unpacking into the folder `root` moved away before it was killed, if the record lists it, and removes its staging
 * folder. Returns whether there was one. Touches nothing that isn't as this action makes it, or that another process uses.
 */
export async function recover(root: string, log: Log): Promise<boolean> {
  const items = await readdir(root, { withFileTypes: true }).catch(() => [])
  let recovered = false
  for (const { name } of items.filter((item) => item.isDirectory() && STAGING.test(item.name))) {
    const path = join(root, name)
    if (inUse.has(path) || !(await isAbandoned(path))) continue
    if (await putBack(join(path, 'old'), root)) {
      await remove(path)
      log.info(`Removed ${name}, which an interrupted run left behind`)
      recovered = true
    } else {
      log.warning(
        `${quotedPath(join(path, 'old'))} has files of an interrupted run that can't be put back: move them away`,
      )
    }
  }
  return recovered
}

async function isAbandoned(staging: string): Promise<boolean> {
  const items = await readdir(staging, { withFileTypes: true })
  const known = items.every((item) =>
    item.name === 'owner' ? item.isFile() : /^(new|old)$/.test(item.name) && item.isDirectory(),
  )
  if (!known) return false
  const owner = await readFile(join(staging, 'owner'), 'utf8').catch(() => '')
  const [host, pid] = owner.trim().split(' ')
  return host !== hostname() || Number(pid) === process.pid || !isRunning(Number(pid))
}

function thisProcess(): string {
  return `${hostname()} ${process.pid}\n`
}

function isRunning(pid: number): boolean {
  try {
    return Number.isSafeInteger(pid) && pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return isDiskError(error) && error.code === 'EPERM'
  }
}

/** Moves the files in `old` back into `root` that the record lists and nothing has replaced. Returns whether that was possible. */
async function putBack(old: string, root: string): Promise<boolean> {
  const items = await readdir(old, { withFileTypes: true, recursive: true }).catch(() => [])
  const names = items
    .filter((item) => item.isFile())
    .map((item) => relative(old, join(item.parentPath, item.name)).replaceAll(sep, '/'))
  if (names.includes(RECORD) && !lstatSync(join(root, RECORD), { throwIfNoEntry: false })) {
    await renameWithRetry(join(old, RECORD), join(root, RECORD))
  }
  const recorded = new Set(await readRecord(root).catch(() => undefined))
  let all = true
  for (const name of names.filter((each) => recorded.has(each) && refusal(each) === undefined)) {
    const found = locate(root, name)
    if (found && found.path === name && found.stats.isFile()) continue
    if (found) {
      all = false
      continue
    }
    await mkdir(dirname(join(root, name)), { recursive: true })
    await renameWithRetry(join(old, name), join(root, name))
  }
  return all
}
