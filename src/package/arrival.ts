import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { CHUNK, MAX_ENTRIES, MAX_LIST, MAX_UNPACKED } from './zip.js'

/** What was read of a file's content while the package arrived. */
export interface Content {
  /** The name in the file's own header, as bytes. */
  name: Buffer
  method: number
  packedSize: number
  size: number
  crc: number
}

/** A package on its way. */
export interface Arrival {
  /** Takes the next bytes; resolves once it can take more. */
  write(chunk: Buffer): Promise<void>
  /** Returns what was read of it, by where in the package a file's header is, once all bytes are there. */
  end(): Promise<Map<number, Content>>
}

/**
 * Reads a package front to back while it arrives, so that its contents need not be read from the disk for their check. It is no
 * judge: it stops at what can't be read that way or is more than is ever read, and what it did not get to is for `checkPackage`.
 */
export function watchArrival(): Arrival {
  const contents = new Map<number, Content>()
  const stream = new PassThrough({ highWaterMark: 1024 * 1024 })
  let stopped = false
  const reading = readContents(new Bytes(stream), contents)
    .catch(() => {})
    .finally(() => {
      stopped = true
    })
  return {
    async write(chunk) {
      if (!stopped && !stream.write(chunk)) await Promise.race([once(stream, 'drain'), reading])
    },
    async end() {
      stream.end()
      await reading
      return contents
    },
  }
}

/** Follows APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.9. Throws where the bytes end. */
async function readContents(bytes: Bytes, contents: Map<number, Content>): Promise<void> {
  let named = 0
  let unpacked = 0
  while (contents.size < MAX_ENTRIES && named < MAX_LIST) {
    const header = bytes.position
    const fields = await bytes.take(30)
    if (fields.toString('latin1', 0, 4) !== 'PK\x03\x04') return
    const sizesFollow = (fields.readUInt16LE(6) & 0x0008) !== 0
    const method = fields.readUInt16LE(8)
    const name = await bytes.take(fields.readUInt16LE(26))
    await bytes.take(fields.readUInt16LE(28))
    // Only deflated data tells where it ends.
    if (method !== 8 && (method !== 0 || sizesFollow)) return
    named += name.length
    const start = bytes.position
    let crc = 0
    let size = 0
    for await (const chunk of method === 8 ? inflate(bytes) : bytes.upTo(fields.readUInt32LE(18))) {
      crc = crc32(chunk, crc)
      size += chunk.length
      unpacked += chunk.length
      if (unpacked > MAX_UNPACKED) return
    }
    contents.set(header, { name, method, packedSize: bytes.position - start, size, crc })
    // A signature, which may be left out, a CRC-32 and two sizes.
    if (sizesFollow) await bytes.take((await bytes.take(4)).toString('latin1') === 'PK\x07\x08' ? 12 : 8)
  }
}

/** Inflates up to the end of the deflated data and leaves what comes after. */
async function* inflate(bytes: Bytes): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: CHUNK })
  const start = bytes.position
  let chunk: Buffer = Buffer.alloc(0)
  const left = () => bytes.position - start - inflater.bytesWritten
  const feed = async () => {
    while (left() === 0) {
      chunk = await bytes.next()
      await new Promise((resolve) => inflater.write(chunk, resolve))
    }
  }
  feed().catch((error) => inflater.destroy(error))
  yield* inflater
  bytes.unread(chunk.subarray(chunk.length - left()))
}

/** The bytes of a stream, piece by piece. Reading past their end throws. */
class Bytes {
  /** How many were read. */
  position = 0
  #rest: Buffer = Buffer.alloc(0)
  readonly #chunks: AsyncIterator<Buffer>

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** As many as are at hand. */
  async next(): Promise<Buffer> {
    let chunk = this.#rest
    this.#rest = Buffer.alloc(0)
    if (chunk.length === 0) {
      const { value, done } = await this.#chunks.next()
      if (done) throw new Error('there are no more bytes')
      chunk = value
    }
    this.position += chunk.length
    return chunk
  }

  /** Puts the end of the last piece back. */
  unread(rest: Buffer): void {
    this.position -= rest.length
    this.#rest = rest
  }

  async *upTo(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      const chunk = await this.next()
      const part = chunk.subarray(0, left)
      this.unread(chunk.subarray(left))
      left -= part.length
      yield part
    }
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of this.upTo(length)) parts.push(part)
    return Buffer.concat(parts)
  }
}
