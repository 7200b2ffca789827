import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type ZipFile } from 'yauzl'
import { MAX_ENTRIES, MAX_LIST, MAX_UNPACKED } from './limits.js'
import { quoted } from './names.js'

/** Bytes read at once. */
const CHUNK = 64 * 1024

/** What is there does not begin as a zip. The message shows how it does. */
export class NotAZipError extends Error {}

/** A file or folder in the package, its name ending in `/` for a folder. */
export interface PackageEntry {
  name: string
  /** Bytes unpacked. */
  size: number
  /** The file type bits of its Unix mode, 0 where there are none. */
  type: number
  /** Its content, streamed; throws where that is not what the package lists. */
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
  const handle = await open(path)
  try {
    await checkBeginning(handle)
    const { size } = await handle.stat()
    const reader = new PackageReader(handle, size)
    const options = { decodeStrings: false, autoClose: false }
    const zip = await fromRandomAccessReaderPromise(reader, size, options).catch((error) => {
      throw damage('The package', error)
    })
    return await use(await listEntries(zip, handle, signal))
  } finally {
    await handle.close()
  }
}

async function checkBeginning(handle: FileHandle): Promise<void> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
  const beginning = buffer.toString('utf8', 0, bytesRead)
  if (beginning === '') throw new NotAZipError('The package is empty (0 bytes): export it again')
  if (/^\uFEFF?\s*</.test(beginning)) {
    throw new NotAZipError(
      'A web page came instead of the package: see what answers at that host (a login, a proxy), then export again',
    )
  }
  if (!beginning.startsWith('PK')) {
    throw new NotAZipError(
      `The package is not a zip, it begins with ${quoted(beginning.slice(0, 40))}: export it again`,
    )
  }
}

async function listEntries(zip: ZipFile, handle: FileHandle, signal: AbortSignal): Promise<PackageEntry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new Error(`The package has ${zip.entryCount} entries: no more than 10,000 are read`)
  }
  if (zip.fileSize - Number(zip.readEntryCursor) > MAX_LIST) {
    throw new Error('The package lists its entries in more than 16 MiB: no more is read')
  }
  const entries = new Map<string, PackageEntry>()
  let unpacked = 0
  for await (const entry of sound('The package', zip.eachEntry(), signal)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
    const size = entry.uncompressedSize
    if (entries.has(name)) throw new Error(`The package has ${quoted(name)} twice: export it again`)
    if (entry.isEncrypted()) {
      throw new Error(`${quoted(name)} in the package is encrypted: export it without a password`)
    }
    if (!entry.canDecodeFileData()) {
      throw new Error(
        `${quoted(name)} in the package is compressed by method ${entry.compressionMethod}: only 0 and 8 are read`,
      )
    }
    unpacked += size
    if (unpacked > MAX_UNPACKED) throw new Error('The package takes more than 1 GiB unpacked: no more is read')
    const type = (entry.externalFileAttributes >>> 16) & 0o170000
    const read = () => sound(`${quoted(name)} in the package`, readEntry(zip, handle, entry), signal)
    entries.set(name, { name, size, type, read })
  }
  if ([...entries.keys()].every(isFolder)) throw new Error('The package has no files in it: export it again')
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, Number(zip.readEntryCursor))
  if (buffer.toString('latin1') === 'PK\x01\x02') {
    throw damage('The package', new Error('it lists more entries than it counts'))
  }
  return [...entries.values()]
}

/** Passes on what is read; what goes wrong in reading it, but for an abort, is damage. */
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

async function* readEntry(zip: ZipFile, handle: FileHandle, entry: Entry): AsyncGenerator<Buffer> {
  const listed = entry.uncompressedSize
  let crc = 0
  let size = 0
  const header = await zip.readLocalFileHeaderPromise(entry)
  if (!header.fileName.equals(entry.fileNameRaw)) throw new Error('its own header has another name')
  const packed = readBytes(handle, header.fileDataStart, entry.compressedSize)
  for await (const chunk of entry.isCompressed() ? inflate(packed) : packed) {
    crc = crc32(chunk, crc)
    size += chunk.length
    if (size > listed) throw new Error(`it unpacks to more than the ${listed} bytes listed`)
    yield chunk
  }
  if (size < listed) throw new Error(`it unpacks to ${size} bytes, not the ${listed} listed`)
  if (crc !== entry.crc32) throw new Error(`its CRC-32 is ${hex(crc)}, not the ${hex(entry.crc32)} listed`)
}

async function* readBytes(handle: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const size = Math.min(length - done, CHUNK)
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(size), 0, size, start + done)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    done += bytesRead
  }
}

function inflate(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(packed, createInflateRaw({ chunkSize: CHUNK }), () => {})
}

/** Reads an entry to its end for the check alone. */
export async function verify(entry: PackageEntry): Promise<void> {
  const content = entry.read()
  while (!(await content.next()).done);
}

/** Whether a name in a zip is a folder's. */
export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

function damage(what: string, reason: unknown): Error {
  const message = quoted((reason as Error).message).slice(1, -1)
  return new Error(`${what} is cut off or damaged (${message}): export it again`, { cause: reason })
}

function hex(crc: number): string {
  return `0x${crc.toString(16).padStart(8, '0')}`
}

/** yauzl's own reader throws past every catch at an offset beyond what a number holds. */
class PackageReader extends RandomAccessReader {
  readonly #handle: FileHandle
  readonly #size: number

  constructor(handle: FileHandle, size: number) {
    super()
    this.#handle = handle
    this.#size = size
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    if (position + length > this.#size) callback(new Error('it points beyond its end'))
    else this.#handle.read(buffer, offset, length, position).then(() => callback(null), callback)
  }
}
