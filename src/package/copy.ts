import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Entry } from 'yauzl'
import { isDiskError, remove, toDiskError } from '../disk.js'
import { MAX_LIST } from './limits.js'
import { isEnvVariables } from './names.js'
import { damage, decodeName, readBytes } from './zip.js'
import { findZip, openZip, readAt, type ZipSource } from './zip-file.js'
import { descriptorSize, type Ending, readEnding, renewed, withOffset } from './zip-records.js'

/** A copy of a package. */
export interface PackageCopy {
  /** Bytes. */
  size: number
  /** In hex. */
  sha256: string
}

/** A kept entry: its place in the source, from its own header to the end of its data, and its record in the list. */
interface Kept {
  start: number
  end: number
  record: Buffer
}

/**
 * Copies the package at `path` to `target` without `env_variables.json`, in any case and at any depth. The bytes of all other entries stay
 * the same; only their list is written again, with their new places. A package without such a file is copied whole. Throws one line if the
 * package is damaged or the disk refuses, and the signal's reason; `target` is removed then.
 */
export async function copyWithoutEnvVariables(path: string, target: string, signal: AbortSignal): Promise<PackageCopy> {
  signal.throwIfAborted()
  const handle = await open(path)
  try {
    const source = await findZip(handle)
    if (source === undefined) throw damage('The package', new Error('it is not a zip'))
    const parts = await readParts(source, signal).catch((error: unknown) => {
      signal.throwIfAborted()
      throw damage('The package', error)
    })
    const chunks = parts ? copyParts(source, parts, signal) : copyAll(handle, signal)
    return await write(chunks, target)
  } finally {
    await handle.close()
  }
}

/** What the copy is made of. */
interface Parts {
  /** In the order of the source. */
  kept: Kept[]
  /** What follows the list of entries. */
  ending: Ending
}

async function readParts(source: ZipSource, signal: AbortSignal): Promise<Parts | undefined> {
  const zip = await openZip(source)
  const listAt = Number(zip.readEntryCursor)
  const listSize = source.end - source.start - listAt
  if (listSize > MAX_LIST) throw new Error('its list takes more than 16 MiB')
  const list = await readAt(source.handle, source.start + listAt, listSize)
  const kept: Kept[] = []
  let at = 0
  for await (const entry of zip.eachEntry()) {
    signal.throwIfAborted()
    const { fileNameRaw, extraFieldLength, fileCommentLength, relativeOffsetOfLocalHeader: start } = entry
    const record = list.subarray(at, at + 46 + fileNameRaw.length + extraFieldLength + fileCommentLength)
    at += record.length
    const header = await zip.readLocalFileHeaderPromise(entry)
    if (!header.fileName.equals(fileNameRaw)) throw new Error('the header of an entry has another name')
    const dataEnd = header.fileDataStart + entry.compressedSize
    const end = dataEnd + (await descriptorSize(source, entry, dataEnd))
    if (!holdsEnvVariables(entry)) kept.push({ start, end, record })
  }
  if (kept.length === zip.entryCount) return undefined
  if (kept.length === 0) throw new Error('nothing but env_variables.json is in it')
  kept.sort((a, b) => a.start - b.start)
  // Otherwise a small package could have a huge copy.
  if (kept.some(({ start }, index) => start < (kept[index - 1]?.end ?? 0))) throw new Error('its entries overlap')
  return { kept, ending: readEnding(list.subarray(at), listAt + at) }
}

/** Whichever name a reader takes: the one that this action shows, or the plain one. */
function holdsEnvVariables(entry: Entry): boolean {
  return [decodeName(entry), entry.fileNameRaw.toString()].some((name) => isEnvVariables(name.replaceAll('\\', '/')))
}

async function* copyAll(handle: FileHandle, signal: AbortSignal): AsyncGenerator<Buffer> {
  for await (const chunk of readBytes(handle, 0, (await handle.stat()).size)) {
    signal.throwIfAborted()
    yield chunk
  }
}

async function* copyParts(source: ZipSource, { kept, ending }: Parts, signal: AbortSignal): AsyncGenerator<Buffer> {
  let at = 0
  const records: Buffer[] = []
  for (const { start, end, record } of kept) {
    const placedAt = at
    records.push(withOffset(record, placedAt))
    for await (const chunk of readBytes(source.handle, source.start + start, end - start)) {
      signal.throwIfAborted()
      at += chunk.length
      yield chunk
    }
    if (at !== placedAt + end - start) throw damage('The package', new Error('it got shorter'))
  }
  const list = Buffer.concat(records)
  yield list
  yield* renewed(ending, { count: kept.length, size: list.length, offset: at })
}

async function write(chunks: AsyncIterable<Buffer>, target: string): Promise<PackageCopy> {
  const hash = createHash('sha256')
  let size = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  try {
    await pipeline(counted, createWriteStream(target))
  } catch (error) {
    await remove(target).catch(() => {})
    throw isDiskError(error) ? toDiskError(error, target) : error
  }
  return { size, sha256: hash.digest('hex') }
}
