import type { FileHandle } from 'node:fs/promises'
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'

/** A zip in a file. Other bytes may be before and after it. */
export interface ZipSource {
  handle: FileHandle
  /** Where in the file the zip's offsets count from. */
  start: number
  /** Where in the file it ends. */
  end: number
}

/** Bytes of the record that ends a zip, without its comment. */
const END_SIZE = 22
const ZIP64_LOCATOR_SIZE = 20
const ZIP64_END_SIZE = 56
/** Bytes of a zip's comment, and what follows it, that are searched for the record. */
const MAX_TAIL = 0xffff

/**
 * Returns where the zip in an open file is, or undefined if the file isn't a zip, by its last end record (APPNOTE.TXT 6.3.10, sections
 * 4.3.14 to 4.3.16) that leads to a list of entries. As for unzip, bytes may follow it, and other bytes may precede it. However, a file
 * that begins as a zip has its offsets from there: in one that is cut off, a zip inside it could be taken for it.
 */
export async function findZip(handle: FileHandle): Promise<ZipSource | undefined> {
  const { size } = await handle.stat()
  const beginsAsZip = (await signatureAt(handle, 0)).startsWith('PK')
  const tail = await readAt(handle, Math.max(0, size - END_SIZE - MAX_TAIL), END_SIZE + MAX_TAIL)
  for (let at = tail.lastIndexOf('PK\x05\x06'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)) {
    if (at + END_SIZE > tail.length) continue
    const found = size - tail.length + at
    const end = found + END_SIZE + tail.readUInt16LE(at + 20)
    if (end > size) continue
    for (const start of await possibleStarts(handle, found, tail.subarray(at))) {
      if (start === 0 || !beginsAsZip) return { handle, start, end }
    }
  }
  return beginsAsZip ? { handle, start: 0, end: size } : undefined
}

/** Returns from where the offsets in an end record lead to a list of entries: from the file's beginning, from the zip's, or neither. */
async function possibleStarts(handle: FileHandle, found: number, record: Buffer): Promise<number[]> {
  const before = found - ZIP64_LOCATOR_SIZE
  const locator = await readAt(handle, Math.max(0, before), ZIP64_LOCATOR_SIZE)
  const [listed, actual, signature] =
    before >= 0 && locator.toString('latin1').startsWith('PK\x06\x07')
      ? [Number(locator.readBigUInt64LE(8)), before - ZIP64_END_SIZE, 'PK\x06\x06']
      : [
          record.readUInt32LE(16),
          found - record.readUInt32LE(12),
          record.readUInt16LE(10) > 0 ? 'PK\x01\x02' : 'PK\x05\x06',
        ]
  const starts: number[] = []
  for (const start of new Set([0, actual - listed])) {
    if (start >= 0 && (await signatureAt(handle, start + listed)) === signature) starts.push(start)
  }
  return starts
}

async function signatureAt(handle: FileHandle, position: number): Promise<string> {
  return Number.isSafeInteger(position) ? (await readAt(handle, position, 4)).toString('latin1') : ''
}

/** Reads bytes at a place in a file, fewer at its end. */
export async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** Opens the zip for yauzl. */
export async function openZip(source: ZipSource): Promise<ZipFile> {
  const options = { decodeStrings: false, autoClose: false }
  return await fromRandomAccessReaderPromise(new SourceReader(source), source.end - source.start, options)
}

/** yauzl's own reader throws past every catch at an offset beyond what a number holds. */
class SourceReader extends RandomAccessReader {
  readonly #source: ZipSource

  constructor(source: ZipSource) {
    super()
    this.#source = source
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const { handle, start, end } = this.#source
    if (position + length > end - start) callback(new Error('it points beyond its end'))
    else handle.read(buffer, offset, length, start + position).then(() => callback(null), callback)
  }
}
