import { crc32, deflateRawSync } from 'node:zlib'
import type { Package } from './package.js'

/** 1 January 1980, midnight: the first date that a zip can hold. A package has no dates, and equal packages become equal zips. */
const DATE = 0x00210000
const VERSION = 20
/** For the meaning of a file's mode. */
const UNIX = 3
const UTF8_FLAG = 0x0800
const DEFLATED = 8
/** A file that its owner may write and everyone may read. */
const MODE = 0o100644

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
