import type { Entry } from 'yauzl'
import { readAt, type ZipSource } from './zip-file.js'

/**
 * Returns the bytes of what follows an entry's data if its header doesn't tell its sizes (APPNOTE.TXT 6.3.10, section 4.3.9): with or
 * without a signature, a CRC-32 and two sizes of 4 or 8 bytes.
 */
export async function descriptorSize({ handle, start }: ZipSource, entry: Entry, at: number): Promise<number> {
  if ((entry.generalPurposeBitFlag & 0x0008) === 0) return 0
  const bytes = await readAt(handle, start + at, 24)
  for (const signature of [4, 0]) {
    for (const width of [4, 8]) {
      const size = signature + 4 + 2 * width
      if (bytes.length < size || (signature > 0 && bytes.toString('latin1', 0, 4) !== 'PK\x07\x08')) continue
      const [packed, unpacked] = [0, width].map((offset) => readNumber(bytes, signature + 4 + offset, width))
      const crc = bytes.readUInt32LE(signature)
      if (crc === entry.crc32 && packed === entry.compressedSize && unpacked === entry.uncompressedSize) return size
    }
  }
  return 0
}

function readNumber(bytes: Buffer, at: number, width: number): number {
  return width === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at))
}

/** The records after a zip's list. */
export interface Ending {
  /** The end record with the zip's comment. */
  end: Buffer
  /** The records of Zip64, if the zip has them. */
  zip64: { record: Buffer; locator: Buffer } | undefined
}

/** Returns copies of the records in the bytes after a zip's list of entries, which begin `position` bytes after the zip's beginning. */
export function readEnding(bytes: Buffer, position: number): Ending {
  const at = bytes.lastIndexOf('PK\x05\x06')
  const end = Buffer.from(bytes.subarray(at))
  const locatorAt = at - 20
  if (locatorAt < 0 || bytes.toString('latin1', locatorAt, locatorAt + 4) !== 'PK\x06\x07')
    return { end, zip64: undefined }
  const recordAt = Number(bytes.readBigUInt64LE(locatorAt + 8)) - position
  if (recordAt < 0 || locatorAt - recordAt < 56) throw new Error('its Zip64 record is not before its end')
  const record = Buffer.from(bytes.subarray(recordAt, locatorAt))
  return { end, zip64: { record, locator: Buffer.from(bytes.subarray(locatorAt, at)) } }
}

/** Returns an entry's record with its new place, which is 4 bytes, or 8 in the field for Zip64. */
export function withOffset(record: Buffer, offset: number): Buffer {
  const copy = Buffer.from(record)
  if (copy.readUInt32LE(42) !== 0xffffffff) {
    copy.writeUInt32LE(offset, 42)
    return copy
  }
  const extraEnd = 46 + copy.readUInt16LE(28) + copy.readUInt16LE(30)
  for (let at = 46 + copy.readUInt16LE(28); at + 4 <= extraEnd; at += 4 + copy.readUInt16LE(at + 2)) {
    if (copy.readUInt16LE(at) !== 0x0001) continue
    const before = [20, 24].filter((size) => copy.readUInt32LE(size) === 0xffffffff).length
    copy.writeBigUInt64LE(BigInt(offset), at + 4 + 8 * before)
    break
  }
  return copy
}

/** Returns the records after the list, with the list's new count, size and place. */
export function renewed({ end, zip64 }: Ending, list: { count: number; size: number; offset: number }): Buffer[] {
  for (const [at, value] of [
    [8, list.count],
    [10, list.count],
  ] as const) {
    if (zip64 === undefined || end.readUInt16LE(at) !== 0xffff) end.writeUInt16LE(value, at)
  }
  for (const [at, value] of [
    [12, list.size],
    [16, list.offset],
  ] as const) {
    if (zip64 === undefined || end.readUInt32LE(at) !== 0xffffffff) end.writeUInt32LE(value, at)
  }
  if (zip64 === undefined) return [end]
  const { record, locator } = zip64
  for (const [at, value] of [
    [24, list.count],
    [32, list.count],
    [40, list.size],
    [48, list.offset],
  ] as const) {
    record.writeBigUInt64LE(BigInt(value), at)
  }
  locator.writeBigUInt64LE(BigInt(list.offset + list.size), 8)
  return [record, locator, end]
}
