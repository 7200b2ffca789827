/**
 * Reads a zip into a value, and writes one. Follows APPNOTE.TXT 6.3.10.
 *
 * 1. Cut off what follows the zip's end: as for unzip, other bytes may.
 * 2. Let yauzl list the entries, and refuse what can't become a file of a package.
 * 3. Unpack each entry, never to more than it lists, and check its CRC-32.
 * 4. Leave out the folder around all files, what is beside it, and what macOS adds.
 */
import { isUtf8 } from 'node:buffer'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { Failure } from '../failure.js'
import { quoted } from '../text.js'
import { findCollision, isEnvVariables, leavesFolder } from './names.js'
import { findRoot, MAX_BYTES, MAX_FILES, makePackage, type Package } from './package.js'

/** Characters of a path. */
const MAX_NAME = 1000
const UTF8_FLAG = 0x0800
/** 1 January 1980, midnight: the first date that a zip can hold. A package has no dates, and equal packages become equal zips. */
const DATE = 0x00210000
const VERSION = 20
/** For the meaning of a file's mode. */
const UNIX = 3
const DEFLATED = 8
/** A file that its owner may write and everyone may read. */
const MODE = 0o100644
/** MS-DOS and NTFS, in the upper byte of "version made by". */
const WINDOWS_HOSTS = new Set([0, 10])

/** The bytes aren't a zip. */
export class NotAZipFailure extends Failure {}

/** Returns the files of a zip, all checked. Throws a `Failure` for anything but a whole zip of stored and deflated files, and the signal's reason. */
export async function readZip(bytes: Buffer, signal?: AbortSignal): Promise<Package> {
  const { zip, source, entries } = await openZip(bytes, signal)
  const root = findRoot([...entries.keys()])
  const files: [string, Buffer][] = []
  for (const [name, entry] of entries) {
    signal?.throwIfAborted()
    const content = await unpackEntry(zip, source, entry).catch((error: unknown) => {
      throw damage(`${quoted(name)} in the package`, error)
    })
    if (name.startsWith(root) && !isFolder(name)) files.push([name.slice(root.length), content])
  }
  return makePackage('zip', files)
}

async function openZip(bytes: Buffer, signal: AbortSignal | undefined) {
  signal?.throwIfAborted()
  if (bytes.length > MAX_BYTES) throw refused('The package is larger than 256 MiB, the limit')
  const source = withoutTail(bytes)
  if (source === undefined) {
    throw bytes.toString('latin1', 0, 2) === 'PK'
      ? damage('The package', new Error('its end is missing'))
      : notAZip(bytes)
  }
  try {
    const zip = await fromBufferPromise(source, { decodeStrings: false })
    return { zip, source, entries: await listEntries(zip) }
  } catch (error) {
    throw error instanceof Failure ? error : damage('The package', error)
  }
}

/** Returns the bytes up to the end of the zip's last record and its comment, or undefined if they have no such record. */
function withoutTail(bytes: Buffer): Buffer | undefined {
  for (let from = bytes.length - 22; from >= 0; ) {
    const at = bytes.lastIndexOf('PK\x05\x06', from, 'latin1')
    if (at < 0) return undefined
    const end = at + 22 + bytes.readUInt16LE(at + 20)
    if (end <= bytes.length) return bytes.subarray(0, end)
    from = at - 1
  }
  return undefined
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_FILES) throw refused(`The package has ${zip.entryCount} entries. The limit is 10,000`)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    const name = decodeName(entry)
    // The folder around all, as tar lists it.
    if (name === '' && entry.uncompressedSize === 0 && entry.fileNameLength > 0) continue
    if (entries.has(name)) throw refused(`The package has ${quoted(name)} twice`, 'Export it again.')
    const why = refusalOf(name, entry)
    if (why !== undefined) throw refused(`${quoted(name)} in the package ${why}`)
    unpacked += entry.uncompressedSize
    if (unpacked > MAX_BYTES) throw refused('The package takes more than 256 MiB unpacked, the limit')
    entries.set(name, entry)
  }
  if ([...entries.keys()].every(isFolder)) throw refused('The package has no files in it', 'Export it again.')
  const same = findCollision([...entries.keys()])
  if (same) {
    throw refused(`${quoted(same[0])} and ${quoted(same[1])} in the package collide on a disk that ignores case`)
  }
  return entries
}

/**
 * Returns an entry's path. Names without the flag for UTF-8 are still in UTF-8 if they can be, because Info-ZIP, macOS and others
 * leave the flag out. Windows' own tools write backslashes, and tar begins each path with "./".
 */
function decodeName({ generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8_FLAG : generalPurposeBitFlag
  const madeOnWindows = WINDOWS_HOSTS.has(versionMadeBy >>> 8)
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, !madeOnWindows).replace(/^(\.\/+)+/, '')
}

/** Returns why an entry can't become a file or a folder, or undefined if it can. */
function refusalOf(name: string, entry: Entry): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type === 0o120000) return 'is a symbolic link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'is neither a file nor a folder'
  if (isFolder(name) && entry.uncompressedSize > 0) return 'is a folder with a content of its own'
  if (!entry.canDecodeFileData()) return 'is encrypted, or compressed by another method than deflate'
  if (name.length > MAX_NAME) return 'is longer than 1,000 characters'
  if (leavesFolder(name)) return 'leads outside the folder that it is unpacked into'
  // Otherwise a copy without variables could still have them, for readers that take the other name.
  const isHidden = isEnvVariables(entry.fileNameRaw.toString()) && !isEnvVariables(name)
  return isHidden ? 'is also named env_variables.json' : undefined
}

async function unpackEntry(zip: ZipFile, source: Buffer, entry: Entry): Promise<Buffer> {
  const { compressedSize, uncompressedSize: size } = entry
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry)
  const packed = source.subarray(fileDataStart, fileDataStart + compressedSize)
  const limits = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) }
  // One buffer of the size listed, so that nothing is copied.
  const content = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, limits)
  if (content.length !== size) throw new Error(`it unpacks to ${content.length} bytes, not the ${size} listed`)
  if (crc32(content) !== entry.crc32) throw new Error("its CRC-32 isn't the one listed")
  return content
}

function isFolder(name: string): boolean {
  return name.endsWith('/')
}

function refused(what: string, advice = ''): Failure {
  return new Failure({ what, advice, topic: 'the-package' })
}

/** Returns the failure of a package, or a part of it, that can't be read. */
function damage(what: string, error: unknown): Failure {
  const why = quoted((error as Error).message).slice(1, -1)
  const advice = 'Export it again.'
  return new Failure({ what: `${what} is cut off or damaged`, why, advice, topic: 'the-package' }, { cause: error })
}

/** What a file that isn't a zip is, by its first bytes. */
const KINDS: [kind: string, beginning: RegExp][] = [
  ['empty', /^$/],
  ['a web page', /^\s*</],
  ['a Git LFS pointer', /^version https:\/\/git-lfs/],
  ['binary data', /[^\P{Cc}\s]/u],
]

/** Returns the failure of a file that isn't a zip. Never shows its bytes: they may echo a key. */
function notAZip(bytes: Buffer): NotAZipFailure {
  const beginning = bytes.toString('utf8', 0, 512)
  const [kind] = KINDS.find(([, pattern]) => pattern.test(beginning)) ?? ['text']
  const advice = `${kind === 'a web page' ? 'Check what answers at that host (a login, a proxy). ' : ''}Export it again.`
  return new NotAZipFailure({ what: `The package is ${kind}, not a zip`, advice, topic: 'the-package' })
}

/** Returns a zip of a package's files. Follows APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export function writeZip({ files }: Package): Buffer {
  const entries: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(VERSION, 0)
    fields.writeUInt16LE(UTF8_FLAG, 2)
    fields.writeUInt16LE(DEFLATED, 4)
    fields.writeUInt32LE(DATE, 6)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(MODE * 0x10000, 6)
    place.writeUInt32LE(offset, 10)
    const entry = [Buffer.from('PK\x03\x04'), fields, name, packed]
    entries.push(...entry)
    list.push(Buffer.from([...Buffer.from('PK\x01\x02'), VERSION, UNIX]), fields, place, name)
    offset += entry.reduce((sum, { length }) => sum + length, 0)
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries, directory, end])
}
