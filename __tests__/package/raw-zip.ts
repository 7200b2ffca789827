import { crc32 } from 'node:zlib'
import { makeZip } from '../../simulator/fakes/zip.js'

interface RawEntry {
  name: Buffer
  flags: number
  /** The system it was made on. */
  host: number
  extra: Buffer
  content: string
}

/** A zip of stored files, with names that `makeZip` doesn't write. */
export function rawZip(entries: Partial<RawEntry>[]): Buffer {
  const zip = makeZip(
    entries.map(({ name = Buffer.alloc(0), content = '' }) => ({
      name: 'x'.repeat(name.length),
      content,
      store: true,
    })),
  )
  const parts: Buffer[] = []
  let at = 0
  for (const signature of ['PK\x03\x04', 'PK\x01\x02']) {
    for (const { name = Buffer.alloc(0), flags, host, extra = Buffer.alloc(0), content = '' } of entries) {
      at = zip.indexOf(signature, at, 'latin1')
      const [local, fixed] = signature === 'PK\x03\x04' ? [0, 30] : [2, 46]
      if (flags !== undefined) zip.writeUInt16LE(flags, at + 6 + local)
      if (host !== undefined && local > 0) zip.writeUInt8(host, at + 5)
      name.copy(zip, at + fixed)
      if (local > 0) zip.writeUInt16LE(extra.length, at + 30)
      const end = at + fixed + name.length + (local > 0 ? 0 : Buffer.byteLength(content))
      parts.push(zip.subarray(at, end), ...(local > 0 ? [extra] : []))
      at = end
    }
  }
  const end = zip.subarray(at)
  const added = entries.reduce((sum, { extra }) => sum + (extra?.length ?? 0), 0)
  end.writeUInt32LE(end.readUInt32LE(12) + added, 12)
  return Buffer.concat([...parts, end])
}

/** The field with the Unicode name of an entry of that name. */
export function unicodePath(of: string, name: string): Buffer {
  const field = Buffer.alloc(9 + Buffer.byteLength(name))
  field.writeUInt16LE(0x7075, 0)
  field.writeUInt16LE(field.length - 4, 2)
  field.writeUInt8(1, 4)
  field.writeUInt32LE(crc32(of), 5)
  field.write(name, 9)
  return field
}
