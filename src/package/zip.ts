import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { describeError } from './disk.js'
import { MAX_ENTRIES, MAX_LIST, MAX_UNPACKED } from './limits.js'
import { quoted } from './names.js'
import { describeKind } from './read-zip.js'
import { findZip, openZip, readAt, type ZipSource } from './zip-file.js'

const UTF8_FLAG = 0x0800
/** MS-DOS and NTFS, in the upper byte of "version made by". */
const WINDOWS_HOSTS = new Set([0, 10])
/** Bytes read, and unpacked, at once: with 64 KiB, a large package takes more than twice as long. */
const CHUNK = 1024 * 1024

/** The file isn't a zip. */
export class NotAZipError extends Error {
  /** What it is, as in "a gzip file". */
  readonly kind: string

  constructor(message: string, kind: string) {
    super(message)
    this.kind = kind
  }
}

/** A file or folder in the package, its name ending in `/` for a folder. */
export interface PackageEntry {
  name: string
  /** Bytes unpacked. */
  size: number
  /** The file type bits of its Unix mode, 0 if it has none. */
  type: number
  /** Its content, streamed. Throws if that isn't what the package lists. */
  read(): AsyncGenerator<Buffer>
}

/**
 * Opens the zip at `path`, calls `use` with what it lists, and closes it. Follows APPNOTE.TXT 6.3.10. Contents are
 * checked as they are read. Throws one line for what is not a whole zip of stored and deflated files, has a name twice,
 * more than 10,000 entries or more than 1 GiB unpacked, and `signal.reason` soon after an abort.
 */
export async function withPackage<T>(
  path: string,
  signal: AbortSignal,
  use: (entries: PackageEntry[]) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const handle = await open(path).catch((error: unknown) => {
    throw new Error(`The package can't be opened: ${describeError(error)}`, { cause: error })
  })
  try {
    const source = await findZip(handle)
    if (source === undefined) throw await refuseFile(handle)
    const zip = await openZip(source).catch((error) => {
      throw damage('The package', error)
    })
    return await use(await listEntries(zip, source, signal))
  } finally {
    await handle.close()
  }
}

/** Returns what to say of a file that isn't a zip, without showing anything of it. */
async function refuseFile(handle: FileHandle): Promise<NotAZipError> {
  const beginning = await readAt(handle, 0, 512)
  if (beginning.length === 0) return new NotAZipError('The package is empty (0 bytes). Export it again.', 'empty')
  const kind = describeKind(beginning)
  const message =
    kind === 'a web page' || kind === 'XML'
      ? 'The server sent a web page instead of the package. Check what answers at that host (a login, a proxy), then export it again.'
      : `The package is ${kind}, not a zip. Export it again.`
  return new NotAZipError(message, kind)
}

async function listEntries(zip: ZipFile, source: ZipSource, signal: AbortSignal): Promise<PackageEntry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new Error(`The package has ${zip.entryCount} entries. The limit is 10,000.`)
  }
  if (zip.fileSize - Number(zip.readEntryCursor) > MAX_LIST) {
    throw new Error('The package lists its entries in more than 16 MiB, the limit.')
  }
  const entries = new Map<string, PackageEntry>()
  let unpacked = 0
  for await (const entry of sound('The package', zip.eachEntry(), signal)) {
    const name = decodeName(entry)
    const size = entry.uncompressedSize
    // The folder around all, as tar lists it.
    if (name === '' && size === 0 && entry.fileNameLength > 0) continue
    if (entries.has(name)) throw new Error(`The package has ${quoted(name)} twice. Export it again.`)
    if (entry.isEncrypted()) {
      throw new Error(`${quoted(name)} in the package is encrypted. Export it without a password.`)
    }
    if (!entry.canDecodeFileData()) {
      throw new Error(
        `${quoted(name)} in the package is compressed by method ${entry.compressionMethod}: only 0 and 8 are read`,
      )
    }
    unpacked += size
    if (unpacked > MAX_UNPACKED) throw new Error('The package takes more than 1 GiB unpacked, the limit.')
    const type = (entry.externalFileAttributes >>> 16) & 0o170000
    const read = () => sound(`${quoted(name)} in the package`, readEntry(zip, source, entry), signal)
    entries.set(name, { name, size, type, read })
  }
  if ([...entries.keys()].every(isFolder)) throw new Error('The package has no files in it. Export it again.')
  const next = await readAt(source.handle, source.start + Number(zip.readEntryCursor), 4)
  if (next.toString('latin1') === 'PK\x01\x02') {
    throw damage('The package', new Error('it lists more entries than it counts'))
  }
  return [...entries.values()]
}

/**
 * Returns an entry's path. Names without the flag for UTF-8 are still in UTF-8 if they can be, because Info-ZIP, macOS and others
 * leave the flag out. Windows' own tools write backslashes, and tar begins each path with "./".
 */
export function decodeName({ generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8_FLAG : generalPurposeBitFlag
  const madeOnWindows = WINDOWS_HOSTS.has(versionMadeBy >>> 8)
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, !madeOnWindows).replace(/^(\.\/+)+/, '')
}

/** Passes on what is read. Errors while reading it, except an abort, are damage. */
async function* sound<T>(what: string, items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  try {
    signal.throwIfAborted()
    for await (const item of items) {
      yield item
      signal.throwIfAborted()
    }
  } catch (error) {
    signal.throwIfAborted()
    throw damage(what, error)
  }
}

async function* readEntry(zip: ZipFile, { handle, start }: ZipSource, entry: Entry): AsyncGenerator<Buffer> {
  const listed = entry.uncompressedSize
  let crc = 0
  let size = 0
  const header = await zip.readLocalFileHeaderPromise(entry)
  if (!header.fileName.equals(entry.fileNameRaw)) throw new Error('its own header has another name')
  const packed = readBytes(handle, start + header.fileDataStart, entry.compressedSize)
  for await (const chunk of entry.isCompressed() ? inflate(packed, listed) : packed) {
    crc = crc32(chunk, crc)
    size += chunk.length
    if (size > listed) throw new Error(`it unpacks to more than the ${listed} bytes listed`)
    yield chunk
  }
  if (size < listed) throw new Error(`it unpacks to ${size} bytes, not the ${listed} listed`)
  if (crc !== entry.crc32) throw new Error(`its CRC-32 is ${hex(crc)}, not the ${hex(entry.crc32)} listed`)
}

/** Streams a part of a file, and ends early if the file does. */
export async function* readBytes(handle: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const size = Math.min(length - done, CHUNK)
    const chunk = await readAt(handle, start + done, size)
    if (chunk.length === 0) return
    yield chunk
    done += chunk.length
  }
}

/** Unpacks. `size` is that of the content, so that a small one takes little memory. */
function inflate(packed: AsyncIterable<Buffer>, size: number): AsyncIterable<Buffer> {
  const chunkSize = Math.max(1024, Math.min(CHUNK, size))
  return pipeline(packed, createInflateRaw({ chunkSize }), () => {})
}

/** Reads an entry to its end, only to check it. */
export async function verify(entry: PackageEntry): Promise<void> {
  const content = entry.read()
  while (!(await content.next()).done);
}

/** Whether a name in a zip is a folder's. */
export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

/** Returns the error for a package, or a part of it, that can't be read. */
export function damage(what: string, reason: unknown): Error {
  const message = quoted((reason as Error).message).slice(1, -1)
  return new Error(`${what} is cut off or damaged (${message}). Export it again.`, { cause: reason })
}

function hex(crc: number): string {
  return `0x${crc.toString(16).padStart(8, '0')}`
}
