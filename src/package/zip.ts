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
import { findCollision, IN_ZIPS, isEnvVariables, refusal } from './names.js'
import { findRoot, MAX_BYTES, MAX_FILES, makePackage, type Package } from './package.js'

const UTF8_FLAG = 0x0800
/** MS-DOS and NTFS, in the upper byte of "version made by". */
const WINDOWS_HOSTS = new Set([0, 10])

/** Returns the files of a zip, all checked. Throws a `Failure` for anything but a whole zip of stored and deflated files, and the signal's reason. */
export async function readZip(bytes: Buffer, signal?: AbortSignal): Promise<Package> {
  signal?.throwIfAborted()
  const source = withoutTail(bytes)
  const zip = await fromBufferPromise(source, { decodeStrings: false }).catch(damaged('The package'))
  const entries = await listEntries(zip).catch(damaged('The package'))
  const root = findRoot([...entries.keys()])
  const files: [string, Buffer][] = []
  for (const [name, entry] of entries) {
    signal?.throwIfAborted()
    const content = await unpackEntry(zip, source, entry).catch(damaged(`${quoted(name)} in the package`))
    if (name.startsWith(root) && !isFolder(name)) files.push([name.slice(root.length), content])
  }
  return makePackage('zip', files)
}

/** Returns the bytes up to the end of the zip's last record and its comment. */
function withoutTail(bytes: Buffer): Buffer {
  for (let at = bytes.length - 21; at > 0; ) {
    at = bytes.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
    const end = at + 22 + (at < 0 ? Infinity : bytes.readUInt16LE(at + 20))
    if (end <= bytes.length) return bytes.subarray(0, end)
  }
  if (bytes.toString('latin1', 0, 2) !== 'PK') throw notAZip(bytes)
  return damaged('The package')(new Error('its end is missing'))
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_FILES) throw refused(`The package has ${zip.entryCount} entries. The limit is 10,000`)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    const name = decodeName(entry)
    if (entries.has(name)) throw refused(`The package has ${quoted(name)} twice`, 'Export it again.')
    const why = refusalOf(name, entry)
    if (why !== undefined) throw refused(`${quoted(name)} in the package ${why}`)
    unpacked += entry.uncompressedSize
    if (unpacked > MAX_BYTES) throw refused('The package takes more than 256 MiB unpacked, the limit')
    entries.set(name, entry)
  }
  const names = [...entries.keys()]
  if (names.every(isFolder)) throw refused('The package has no files in it', 'Export it again.')
  const same = findCollision(names)
  if (same === undefined) return entries
  throw refused(`${same.map((name) => quoted(name)).join(' and ')} in the package collide on a disk that ignores case`)
}

/**
 * Returns an entry's path. Names without the flag for UTF-8 are still in UTF-8 if they can be, because Info-ZIP, macOS and others
 * leave the flag out. Windows' own tools write backslashes, and tar begins each path with "./".
 */
function decodeName({ generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? UTF8_FLAG : generalPurposeBitFlag
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
  // Otherwise a copy without variables could still have them, for readers that take the other name.
  const isHidden = isEnvVariables(entry.fileNameRaw.toString()) && !isEnvVariables(name)
  return isHidden ? 'is also named env_variables.json' : refusal(name, IN_ZIPS)
}

async function unpackEntry(zip: ZipFile, source: Buffer, entry: Entry): Promise<Buffer> {
  const { compressedSize, compressionMethod, uncompressedSize: size } = entry
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry)
  const packed = source.subarray(fileDataStart, fileDataStart + compressedSize)
  // One buffer for all of the content, so that nothing is copied.
  const limits = { maxOutputLength: size || 1, chunkSize: size + 64 }
  const content = compressionMethod === 0 ? packed : inflateRawSync(packed, limits)
  if (content.length !== size) throw new Error(`it unpacks to ${content.length} bytes, not the ${size} listed`)
  if (crc32(content) !== entry.crc32) throw new Error("its CRC-32 isn't the one listed")
  return content
}

/** Returns whether a path is of a folder, also that of the folder around all, as tar lists it. */
function isFolder(name: string): boolean {
  return name === '' || name.endsWith('/')
}

function refused(what: string, advice = 'Check where the package comes from.'): Failure {
  return new Failure({ what, advice, topic: 'the-package' })
}

/** Returns what throws that a package, or a part of it, can't be read. A `Failure` has its own words. */
function damaged(what: string): (error: Error) => never {
  return (error) => {
    if (error instanceof Failure) throw error
    const words = { what: `${what} is cut off or damaged`, why: quoted(error.message).slice(1, -1) }
    throw new Failure({ ...words, advice: 'Export it again.', topic: 'the-package', cause: error })
  }
}

/** What a file that isn't a zip is, by its first bytes. */
const KINDS: [kind: string, beginning: RegExp][] = [
  ['empty', /^$/],
  ['a web page', /^\s*</],
  ['a Git LFS pointer', /^version https:\/\/git-lfs/],
  ['binary data', /[^\P{Cc}\s]/u],
]

/** Returns the failure of a file that isn't a zip. Never shows its bytes: they may echo a key. */
function notAZip(bytes: Buffer): Failure {
  const beginning = bytes.toString('utf8', 0, 512)
  const [kind] = KINDS.find(([, pattern]) => pattern.test(beginning)) ?? ['text']
  const advice = `${kind === 'a web page' ? 'Check what answers at that host (a login, a proxy). ' : ''}Export it again.`
  return refused(`The package is ${kind}, not a zip`, advice)
}

/** 1 January 1980: the first date that a zip can hold. A package has no dates, and equal packages become equal zips. */
const DATE = 0x0021
const VERSION = 20
/** For the meaning of a file's mode. */
const UNIX = 3
const DEFLATED = 8
/** A file that its owner may write and everyone may read. */
const MODE = 0o100644

/** Returns a zip of a package's files. Follows APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export function writeZip({ files }: Package): Buffer {
  const entries: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(content)]
    const fields = [
      numbers(2, VERSION, UTF8_FLAG, DEFLATED, 0, DATE),
      numbers(4, crc32(content), packed.length, content.length),
      numbers(2, name.length, 0),
    ]
    const place = [numbers(2, 0, 0, 0), numbers(4, MODE * 0x10000, offset)]
    entries.push(Buffer.from('PK\x03\x04'), ...fields, name, packed)
    list.push(Buffer.from('PK\x01\x02'), Buffer.of(VERSION, UNIX), ...fields, ...place, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(list)
  const end = [numbers(2, 0, 0, files.size, files.size), numbers(4, directory.length, offset), numbers(2, 0)]
  return Buffer.concat([...entries, directory, Buffer.from('PK\x05\x06'), ...end])
}

/** Returns numbers of `size` bytes each, as zips have them. */
function numbers(size: 2 | 4, ...values: number[]): Buffer {
  const bytes = Buffer.alloc(size * values.length)
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * size, size)
  return bytes
}
