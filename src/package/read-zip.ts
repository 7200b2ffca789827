/**
 * Reads a zip into a value. Follows APPNOTE.TXT 6.3.10.
 *
 * 1. Cut off what follows the zip's end: as for unzip, other bytes may.
 * 2. Let yauzl list the entries, and refuse what can't become a file of a package.
 * 3. Unpack each entry, never to more than it lists, and check its CRC-32.
 * 4. Leave out the folder around all files, what is beside it, and what macOS adds.
 */
import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { Failure } from '../failure.js'
import { findCollision, isEnvVariables, leavesFolder, quoted } from './names.js'
import { findRoot, MAX_BYTES, MAX_FILES, makePackage, type Package } from './package.js'

const UTF8_FLAG = 0x0800
/** MS-DOS and NTFS, in the upper byte of "version made by". */
const WINDOWS_HOSTS = new Set([0, 10])

/** The bytes aren't a zip. */
export class NotAZipFailure extends Failure {
  /** What they are, as in "a gzip file". */
  readonly kind: string

  constructor(what: string, advice: string, kind: string) {
    super({ what, advice, topic: 'the-package' })
    this.kind = kind
  }
}

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

/** Returns the paths that a zip lists, those of folders with a slash at the end. Throws as `readZip` does, but checks no content. */
export async function listZip(bytes: Buffer, signal?: AbortSignal): Promise<string[]> {
  return [...(await openZip(bytes, signal)).entries.keys()]
}

interface OpenZip {
  readonly zip: ZipFile
  /** The zip's bytes. */
  readonly source: Buffer
  readonly entries: ReadonlyMap<string, Entry>
}

async function openZip(bytes: Buffer, signal: AbortSignal | undefined): Promise<OpenZip> {
  signal?.throwIfAborted()
  if (bytes.length > MAX_BYTES) throw refused('The package is larger than 256 MiB, the limit')
  const source = withoutTail(bytes)
  if (source === undefined && bytes.toString('latin1', 0, 2) !== 'PK') throw describeOther(bytes)
  try {
    const zip = await fromBufferPromise(source ?? bytes, { decodeStrings: false })
    return { zip, source: source ?? bytes, entries: await listEntries(zip, source ?? bytes) }
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

/** Returns what to say of bytes that aren't a zip, without showing any of them. */
function describeOther(bytes: Buffer): NotAZipFailure {
  if (bytes.length === 0) return new NotAZipFailure('The package is empty (0 bytes)', 'Export it again.', 'empty')
  const kind = describeKind(bytes.subarray(0, 512))
  if (kind !== 'a web page' && kind !== 'XML') {
    return new NotAZipFailure(`The package is ${kind}, not a zip`, 'Export it again.', kind)
  }
  const advice = 'Check what answers at that host (a login, a proxy), then export it again.'
  return new NotAZipFailure('The server sent a web page instead of the package', advice, kind)
}

async function listEntries(zip: ZipFile, source: Buffer): Promise<Map<string, Entry>> {
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
  // Its type says boolean.
  const end = Number(zip.readEntryCursor)
  if (source.toString('latin1', end, end + 4) === 'PK\x01\x02') throw new Error('it lists more entries than it counts')
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
  if (entry.isEncrypted()) return 'is encrypted. Export it without a password'
  if (!entry.canDecodeFileData()) {
    return `is compressed by method ${entry.compressionMethod}: only 0 and 8 are read`
  }
  if (leavesFolder(name)) return 'leads outside the folder that it is unpacked into'
  // Otherwise a copy without variables could still have them, for readers that take the other name.
  const isHidden = isEnvVariables(entry.fileNameRaw.toString()) && !isEnvVariables(name)
  return isHidden ? 'is also named env_variables.json' : undefined
}

async function unpackEntry(zip: ZipFile, source: Buffer, entry: Entry): Promise<Buffer> {
  const { fileNameRaw, compressedSize, uncompressedSize: listed } = entry
  const header = await zip.readLocalFileHeaderPromise(entry)
  if (!header.fileName.equals(fileNameRaw)) throw new Error('its own header has another name')
  const packed = source.subarray(header.fileDataStart, header.fileDataStart + compressedSize)
  const content = entry.compressionMethod === 0 ? packed : inflate(packed, listed)
  if (content.length < listed) throw new Error(`it unpacks to ${content.length} bytes, not the ${listed} listed`)
  const crc = crc32(content)
  if (crc !== entry.crc32) throw new Error(`its CRC-32 is ${hex(crc)}, not the ${hex(entry.crc32)} listed`)
  return content
}

/** Inflates into one buffer of the size listed, so that nothing is copied. */
function inflate(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) })
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLong ? new Error(`it unpacks to more than the ${size} bytes listed`, { cause: error }) : error
  }
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
  const words = {
    what: `${what} is cut off or damaged`,
    why,
    advice: 'Export it again.',
    topic: 'the-package',
  } as const
  return new Failure(words, { cause: error })
}

function hex(crc: number): string {
  return `0x${crc.toString(16).padStart(8, '0')}`
}

/** Kinds of files by how they begin. */
const SIGNATURES: [kind: string, bytes: string, at?: number][] = [
  ['a gzip file', '\x1f\x8b'],
  ['a bzip2 file', 'BZh'],
  ['an xz file', '\xfd7zXZ\0'],
  ['a Zstandard file', '\x28\xb5\x2f\xfd'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!'],
  ['a tar archive', 'ustar', 257],
  ['a PDF', '%PDF-'],
  ['a Git LFS pointer', 'version https://git-lfs'],
  ['text in UTF-16', '\xff\xfe'],
  ['text in UTF-16', '\xfe\xff'],
]

/** Returns what a file that isn't a zip is, by its first bytes. Never shows the bytes: they may echo a key. */
function describeKind(beginning: Buffer): string {
  const bytes = beginning.toString('latin1')
  const known = SIGNATURES.find(([, signature, at = 0]) => bytes.startsWith(signature, at))
  if (known) return known[0]
  if (/^\0*$/.test(bytes)) return 'nothing but zero bytes'
  const text = beginning.toString().replace(/^\uFEFF/, '')
  if (/^\s*<\?xml/i.test(text)) return 'XML'
  if (/^\s*</.test(text)) return 'a web page'
  if (/^\s*[[{"]/.test(text)) return 'JSON'
  return isText(beginning) ? 'text' : 'binary data'
}

function isText(bytes: Buffer): boolean {
  // The beginning may end inside a character.
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(1, bytes.length - cut))))
  return whole && !/\p{Cc}/u.test(bytes.toString().replace(/\s/g, ''))
}
