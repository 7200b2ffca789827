import { buffer } from 'node:stream/consumers'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'

/** One entry of a zip to make. All but `name`, `content` and `store` make what no well-behaved writer would. */
export interface ZipEntry {
  name: string
  content: string | Uint8Array
  store?: boolean
  crc?: number
  /** External attributes; `0o120777 << 16` is a symbolic link. */
  attributes?: number
  /** The packed content, in place of the one made from `content`; with `size` and `crc` an entry too large to hold. */
  packed?: Uint8Array
  /** Bytes unpacked. */
  size?: number
  /** Compression method. */
  method?: number
  /** General purpose bits beside the one for UTF-8 names; 1 is encryption. */
  flags?: number
}

/** Writes a zip, hostile entries included, which libraries refuse to write. Follows APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export function makeZip(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const content = Buffer.from(entry.content as Uint8Array)
    const data = entry.packed ?? (entry.store ? content : deflateRawSync(content))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800 | (entry.flags ?? 0), 2)
    common.writeUInt16LE(entry.method ?? (entry.store ? 0 : 8), 4)
    common.writeUInt32LE(0x5a210000, 6)
    common.writeUInt32LE(entry.crc ?? crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(entry.size ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((entry.attributes ?? 0) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([0x14, 0x03]), common, tail, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** An entry of that many MiB of zeros, which takes a thousandth of it packed. */
export function zeros(name: string, mebibytes: number): ZipEntry {
  const chunk = Buffer.alloc(1024 ** 2)
  const packed = deflateRawSync(chunk, { finishFlush: constants.Z_FULL_FLUSH })
  let crc = 0
  for (let count = 0; count < mebibytes; count++) crc = crc32(chunk, crc)
  const blocks = new Array<Buffer>(mebibytes).fill(packed)
  return {
    name,
    content: '',
    packed: Buffer.concat([...blocks, deflateRawSync('')]),
    size: mebibytes * chunk.length,
    crc,
  }
}

/** Reads a well-formed zip: the content of each file by its name. */
export async function readZip(content: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const zip = await fromBufferPromise(content)
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}
