import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { constants, crc32, deflateRawSync } from 'node:zlib'

const MIB = 1024 ** 2
/** No entry takes more bytes than this. */
const ENTRY = 16 * MIB

/** What entries are put together of, again and again, so that a package is made as fast as the disk writes it. */
interface Block {
  plain: Buffer
  packed: Buffer
}

interface Entry {
  name: string
  deflated: boolean
  blocks: Block[]
}

/**
 * Makes a package of that many MiB at `path`: a fifth of its bytes are workflows as JSON, which deflate makes five times smaller,
 * the rest is attachments, which it does not. Unpacked it is 1.8 times as large.
 */
export async function makePackage(path: string, mebibytes: number): Promise<void> {
  const json = Array.from({ length: 8 }, () => deflated(Buffer.from(workflow(MIB))))
  const noise = Array.from({ length: 8 }, () => deflated(randomBytes(MIB)))
  const size = mebibytes * MIB
  await writeZip(path, [
    ...entries('flow_definition', 'json', json, size / 5),
    ...entries('attachment', 'bin', noise, (size * 4) / 5),
  ])
}

/** Makes the largest package that is taken at `path`, just under 1 GiB, or one like it of that many MiB. */
export async function makeStoredPackage(path: string, mebibytes: number): Promise<void> {
  const noise = Array.from({ length: 8 }, () => randomBytes(MIB)).map((plain) => ({ plain, packed: plain }))
  const all = entries('attachment', 'bin', noise, (mebibytes - 1) * MIB)
  await writeZip(
    path,
    all.map((entry) => ({ ...entry, deflated: false })),
  )
}

function entries(name: string, extension: string, blocks: Block[], bytes: number): Entry[] {
  const made: Entry[] = []
  let block = 0
  for (let left = bytes; left > 0; ) {
    const entry: Entry = { name: `${name}_${made.length + 1}.${extension}`, deflated: true, blocks: [] }
    for (let size = 0; size < Math.min(ENTRY, left); block++) {
      const next = blocks[block % blocks.length] as Block
      entry.blocks.push(next)
      size += next.packed.length
    }
    left -= ENTRY
    made.push(entry)
  }
  return made
}

/** A piece of deflated data that others can follow. */
function deflated(plain: Buffer): Block {
  return { plain, packed: deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH }) }
}

/** Nodes of a workflow, as JSON of about that many bytes. */
function workflow(bytes: number): string {
  const words = 'agent answer balance customer escalate greet intent order policy prompt refund route verify'.split(' ')
  const nodes: string[] = []
  for (let size = 0; size < bytes; size += nodes.at(-1)?.length ?? 0) {
    const prompt = Array.from({ length: 40 }, () => words[randomInt(words.length)]).join(' ')
    const parameters = { temperature: randomInt(100) / 100, topP: 1, maxTokens: randomInt(4096) }
    const position = { x: randomInt(4000), y: randomInt(4000) }
    nodes.push(JSON.stringify({ id: randomUUID(), type: 'llm', position, prompt, parameters, next: [randomUUID()] }))
  }
  return nodes.join(',')
}

/** Writes a zip block by block, after APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16: those here are too large to hold. */
async function writeZip(path: string, all: Entry[]): Promise<void> {
  const end = deflateRawSync('')
  const directory: Buffer[] = []
  const file = await open(path, 'w')
  try {
    let offset = 0
    for (const { name, deflated, blocks } of all) {
      const contents = deflated ? [...blocks.map(({ packed }) => packed), end] : blocks.map(({ packed }) => packed)
      const common = Buffer.alloc(26)
      common.writeUInt16LE(20, 0)
      common.writeUInt16LE(deflated ? 8 : 0, 4)
      common.writeUInt32LE(0x5a210000, 6)
      common.writeUInt32LE(
        blocks.reduce((crc, { plain }) => crc32(plain, crc), 0),
        10,
      )
      common.writeUInt32LE(total(contents), 14)
      common.writeUInt32LE(total(blocks.map(({ plain }) => plain)), 18)
      common.writeUInt16LE(name.length, 22)
      const tail = Buffer.alloc(14)
      tail.writeUInt32LE(offset, 10)
      directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, Buffer.from(name))
      offset += await append(file, [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), ...contents])
    }
    const last = Buffer.alloc(22)
    last.write('PK\x05\x06', 'latin1')
    last.writeUInt16LE(all.length, 8)
    last.writeUInt16LE(all.length, 10)
    last.writeUInt32LE(total(directory), 12)
    last.writeUInt32LE(offset, 16)
    await append(file, [...directory, last])
  } finally {
    await file.close()
  }
}

async function append(file: FileHandle, buffers: Buffer[]): Promise<number> {
  for (const buffer of buffers) await file.writeFile(buffer)
  return total(buffers)
}

function total(buffers: Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0)
}
