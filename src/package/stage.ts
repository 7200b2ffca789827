import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Log } from '../log.js'
import { formatJson } from './format.js'
import { MAX_JSON } from './limits.js'
import { findCollision, isEnvVariables, quoted, RECORD, refusal } from './names.js'
import { formatRecord } from './record.js'
import { isFolder, type PackageEntry, verify } from './zip.js'

/**
 * Returns the paths to write for a package, the record's among them. Throws one line if any of its paths must not be written on some
 * system, or two of them collide there.
 */
export function selectFiles(entries: PackageEntry[], options: { envVariables: boolean }): Set<string> {
  for (const entry of entries) {
    const why = refusal(entry.name.replace(/\/$/, '')) ?? unfit(entry)
    if (why !== undefined) throw new Error(`${quoted(entry.name)} in the package ${why}. Nothing was unpacked.`)
  }
  const paths = entries.map(({ name }) => name)
  const same = findCollision(paths)
  if (same) {
    throw new Error(
      `${quoted(same[0])} and ${quoted(same[1])} in the package collide on a disk that ignores case. Nothing was unpacked.`,
    )
  }
  const files = paths.filter((path) => !isFolder(path))
  return new Set([...files.filter((path) => options.envVariables || !isEnvVariables(path)), RECORD])
}

/** Returns why an entry can't become a file or a folder, or undefined if it can. */
export function unfit({ name, type, size }: PackageEntry): string | undefined {
  if (type === 0o120000) return 'is a symbolic link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'is neither a file nor a folder'
  return isFolder(name) && size > 0 ? 'is a folder with a content of its own' : undefined
}

/**
 * Writes the files to unpack, and the record, into the folder `folder`. Returns their places there by their paths, the record last.
 * Verifies the rest of the package.
 */
export async function stageFiles(
  entries: PackageEntry[],
  names: Set<string>,
  folder: string,
  log: Log,
): Promise<Map<string, string>> {
  const staged = new Map<string, string>()
  for (const entry of entries) {
    if (!names.has(entry.name)) {
      await verify(entry)
      continue
    }
    const path = join(folder, `${staged.size}`)
    await writeFile(path, isJson(entry, log) ? await readFormatted(entry, log) : entry.read())
    staged.set(entry.name, path)
  }
  return staged.set(RECORD, await stageRecord(folder, [...names]))
}

/** Writes a record of these paths into the folder, next to others, and returns its path. */
export async function stageRecord(folder: string, names: string[]): Promise<string> {
  const path = join(folder, `record-${randomUUID()}`)
  await writeFile(path, formatRecord([...new Set(names)].filter((name) => name !== RECORD)))
  return path
}

function isJson({ name, size }: PackageEntry, log: Log): boolean {
  if (!/\.json$/i.test(name)) return false
  if (size <= MAX_JSON) return true
  log.warning(`${quoted(name)} is larger than 8 MiB. It is kept as it is, unformatted`)
  return false
}

async function readFormatted(entry: PackageEntry, log: Log): Promise<string | Buffer> {
  const content = await buffer(entry.read())
  const formatted = isUtf8(content) ? formatJson(content.toString()) : undefined
  if (formatted !== undefined) return formatted
  log.warning(
    `${quoted(entry.name)} is not valid JSON, has a duplicate key, or is too deep or long. It is kept as it is, unformatted`,
  )
  return content
}
