import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeZip, type ZipEntry, zeros } from '../../simulator/zip.js'
import { type Content, watchArrival } from '../../src/package/arrival.js'
import { checkPackage } from '../../src/package/check.js'

const folder = mkdtempSync(join(tmpdir(), 'arrival-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is read of a package that arrives in pieces of that many bytes. */
async function arrive(zip: Buffer, piece = zip.length): Promise<Map<number, Content>> {
  const arrival = watchArrival()
  for (let at = 0; at < zip.length; at += piece) await arrival.write(zip.subarray(at, at + piece))
  return await arrival.end()
}

const names = (contents: Map<number, Content>) => Array.from(contents.values(), ({ name }) => name.toString())

const entries: ZipEntry[] = [
  { name: 'flow_definition.json', content: '{"nodes":[1,2,3]}'.repeat(50) },
  { name: 'notes/', content: '', store: true },
  { name: 'notes/übersicht.txt', content: 'x'.repeat(5000), store: true },
  { name: 'nothing', content: '' },
  { name: 'last.json', content: JSON.stringify(Array.from({ length: 99 }, (_, index) => index ** 5)) },
]
const zip = makeZip(entries)

/** Entries whose sizes come after them, as of a writer that does not know them before, with a signature or without. */
function withSizesBehind(signed: boolean, contents: string[], method = 8): Buffer {
  const parts = contents.flatMap((content, index) => {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content)
    const header = Buffer.alloc(30)
    header.write('PK\x03\x04', 'latin1')
    header.writeUInt16LE(0x0008, 6)
    header.writeUInt16LE(method, 8)
    header.writeUInt16LE(2, 26)
    const behind = Buffer.alloc(12)
    behind.writeUInt32LE(crc32(content), 0)
    behind.writeUInt32LE(packed.length, 4)
    behind.writeUInt32LE(content.length, 8)
    return [header, Buffer.from(`f${index}`), packed, Buffer.from(signed ? 'PK\x07\x08' : ''), behind]
  })
  return Buffer.concat([...parts, Buffer.from('PK\x01\x02 and so on')])
}

describe('a package that arrives', () => {
  // By pieces of one byte, data ends just at the end of a piece, too.
  test.each([1, 2, 3, 7, 64, 1000, zip.length])('in pieces of %i bytes is read to its end', async (piece) => {
    const contents = await arrive(zip, piece)
    expect(Array.from(contents.values(), ({ packedSize: _, ...content }) => content)).toEqual(
      entries.map(({ name, content, store }) => ({
        name: Buffer.from(name),
        method: store ? 0 : 8,
        size: Buffer.byteLength(content),
        crc: crc32(content),
      })),
    )
    for (const start of contents.keys()) expect(zip.toString('latin1', start, start + 4)).toBe('PK\x03\x04')
  })

  test.each([true, false])('with sizes behind the contents is read, signature %s', async (signed) => {
    const texts = ['one'.repeat(100), '', 'three']
    const contents = await arrive(withSizesBehind(signed, texts), 5)
    expect(Array.from(contents.values(), ({ crc }) => crc)).toEqual(texts.map((text) => crc32(text)))
    expect(names(contents)).toEqual(['f0', 'f1', 'f2'])
  })

  test.each<[string, Buffer]>([
    ['stored with its size behind it', withSizesBehind(true, ['PK\x07\x08'], 0)],
    ['of another method', makeZip([{ name: 'a', content: 'a', method: 12 }])],
    ['not to be inflated', makeZip([{ name: 'a', content: '', packed: Buffer.from('no such data'), size: 4 }])],
  ])('is read as far as it goes: content %s', async (_, bytes) => {
    const good = makeZip([{ name: 'good', content: 'good' }])
    const before = good.subarray(0, good.indexOf('PK\x01\x02', 0, 'latin1'))
    expect(names(await arrive(Buffer.concat([before, bytes, Buffer.alloc(3 * 1024 ** 2)]), 65536))).toEqual(['good'])
  })

  test('and is cut off is read up to there', async () => {
    const second = zip.indexOf('PK\x03\x04', 4, 'latin1')
    expect(names(await arrive(zip.subarray(0, second - 1)))).toEqual([])
    expect(names(await arrive(zip.subarray(0, second + 10)))).toEqual(['flow_definition.json'])
  })

  test('is not inflated past 1 GiB', async () => {
    const contents = await arrive(
      makeZip([{ name: 'a', content: 'a' }, zeros('bomb', 1025), { name: 'b', content: '' }]),
    )
    expect(names(contents)).toEqual(['a'])
  })

  test('has no more than 10,000 entries read', async () => {
    const many = makeZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '', store: true })))
    expect((await arrive(many)).size).toBe(10_000)
  })
})

describe('the check', () => {
  const path = join(folder, 'package.zip')
  const never = new AbortController().signal
  const listed = entries
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, content }) => ({ name, size: Buffer.byteLength(content) }))
  /** The package with a byte of its first content flipped. */
  const broken = Buffer.from(zip)
  broken.writeUInt8(broken.readUInt8(60) ^ 1, 60)

  test('reads nothing again that arrived as it is listed', async () => {
    writeFileSync(path, broken)
    expect(await checkPackage(path, never, await arrive(zip))).toEqual(listed)
    await expect(checkPackage(path, never)).rejects.toThrow(
      /"flow_definition.json" in the package is cut off or damaged/,
    )
  })

  test('finds what is broken where all of it arrived', async () => {
    writeFileSync(path, broken)
    await expect(checkPackage(path, never, await arrive(broken))).rejects.toThrow(
      /"flow_definition.json" in the package/,
    )
  })

  test('reads again what arrived otherwise', async () => {
    writeFileSync(path, broken)
    const contents = await arrive(zip)
    const [first] = contents.values()
    for (const other of [
      { name: Buffer.from('flow_definition.jsox') },
      { method: 0 },
      { packedSize: 1 },
      { size: 1 },
      { crc: 1 },
    ]) {
      const changed = new Map(contents).set(0, { ...(first as Content), ...other })
      await expect(checkPackage(path, never, changed)).rejects.toThrow(/"flow_definition.json" in the package/)
    }
  })

  test('property: with bytes changed and pieces of any size, it comes to the same as without the arrival', async () => {
    const bytes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 3 })
    const outcome = (contents?: Map<number, Content>) =>
      checkPackage(path, never, contents).catch((error: Error) => error.message)
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 500 }), async (changes, piece) => {
        const changed = Buffer.from(zip)
        for (const [at, byte] of changes) changed[at] = byte
        writeFileSync(path, changed)
        expect(await outcome(await arrive(changed, piece))).toEqual(await outcome())
      }),
      { numRuns: 500 },
    )
  })
})
