import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeZip, type ZipEntry, zeros } from '../../simulator/zip.js'
import { checkPackage } from '../../src/package/check.js'
import { withPackage } from '../../src/package/zip.js'

const never = new AbortController().signal

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'check-'))
  file = join(folder, 'package.zip')
})

afterEach(() => {
  expect(openDescriptors()).toBe(0)
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

/** How many descriptors of the package this process holds, where the system tells. */
function openDescriptors(): number {
  if (process.platform !== 'linux') return 0
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file
    } catch {
      return false
    }
  }).length
}

async function check(bytes: string | Uint8Array, signal = never): ReturnType<typeof checkPackage> {
  writeFileSync(file, bytes)
  return await checkPackage(file, signal)
}

/** A signal that aborts by itself when it is asked for the nth time, and counts. */
function abortingAt(count: number, reason: unknown): { signal: AbortSignal; asked: () => number } {
  let asked = 0
  const throwIfAborted = () => {
    if (++asked >= count) throw reason
  }
  return { signal: Object.assign(new AbortController().signal, { throwIfAborted }), asked: () => asked }
}

const plain: ZipEntry[] = [
  { name: 'flow_definition.json', content: '{"nodes":[1,2,3]}' },
  { name: 'notes/', content: '' },
  { name: 'notes/übersicht.txt', content: 'x'.repeat(200_000), store: true },
  { name: 'nothing', content: '', store: true },
  { name: 'nothing packed', content: '' },
]

/** The same zip with a Zip64 end record in it, which lists `count` entries from `start`, and is said to be at `at`. */
function withZip64(zip: Buffer, change: { count?: bigint; start?: bigint; at?: bigint } = {}): Buffer {
  const body = zip.subarray(0, -22)
  const end = zip.subarray(-22)
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  const count = change.count ?? BigInt(end.readUInt16LE(10))
  record.writeBigUInt64LE(count, 24)
  record.writeBigUInt64LE(count, 32)
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40)
  record.writeBigUInt64LE(change.start ?? BigInt(end.readUInt32LE(16)), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(change.at ?? BigInt(body.length), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([body, record, locator, end])
}

describe('a whole package', () => {
  const files = [
    { name: 'flow_definition.json', size: 17 },
    { name: 'notes/übersicht.txt', size: 200_000 },
    { name: 'nothing', size: 0 },
    { name: 'nothing packed', size: 0 },
  ]

  test('is read to its end and its files are listed in order, folders left out', async () => {
    expect(await check(makeZip(plain))).toEqual(files)
  })

  test('may be written as Zip64', async () => {
    expect(await check(withZip64(makeZip(plain)))).toEqual(files)
  })

  test('may have 10,000 entries', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: '', store: true }))
    expect(await check(makeZip(many))).toHaveLength(10_000)
  })

  test('may list them in 16 MiB', async () => {
    expect(await check(listed(16 * 1024 ** 2))).toHaveLength(257)
  })
})

/** A zip of 257 entries whose list, with the record at its end, takes that many bytes. */
function listed(bytes: number): Buffer {
  const names = Array.from({ length: 256 }, (_, index) => `${index}`.padEnd(65_300, 'x'))
  const rest = bytes - 22 - 256 * (46 + 65_300) - 46
  return makeZip([...names, 'y'.repeat(rest)].map((name) => ({ name, content: '', store: true })))
}

const again = ': export it again'
const cases: [what: string, bytes: () => string | Uint8Array, message: string][] = [
  ['an empty file', () => '', `The package is empty (0 bytes)${again}`],
  ...['<!DOCTYPE html><html>', '\uFEFF \r\n<html>', '<?xml version="1.0"?>'].map(
    (page): [string, () => string, string] => [
      `a web page, ${JSON.stringify(page)}`,
      () => page,
      'A web page came instead of the package: see what answers at that host (a login, a proxy), then export again',
    ],
  ),
  ['text', () => 'PACKAGE <html>', `The package is not a zip, it begins with "PACKAGE <html>"${again}`],
  [
    'an answer in JSON, cut and escaped',
    () => `{"error":"\n\u202E${'x'.repeat(50)}"}`,
    `The package is not a zip, it begins with "{\\"error\\":\\"\\n\\u{202e}${'x'.repeat(28)}"${again}`,
  ],
  [
    'only the beginning of a zip',
    () => makeZip(plain).subarray(0, 100),
    `The package is cut off or damaged (End of central directory record signature not found. Either not a zip file, or file is truncated.)${again}`,
  ],
  ['a zip of nothing', () => makeZip([]), `The package has no files in it${again}`],
  ['a zip of folders alone', () => makeZip([{ name: 'a/', content: '' }]), `The package has no files in it${again}`],
  [
    'a wrong CRC-32',
    () => makeZip([...plain, { name: `\n\u202E${'ab'.repeat(60)}`, content: '{}', crc: 0xf }]),
    `"\\n\\u{202e}${'ab'.repeat(49)}…" in the package is cut off or damaged (its CRC-32 is 0x${crc32('{}').toString(16)}, not the 0x0000000f listed)${again}`,
  ],
  [
    'a CRC-32 with zeros in front of it',
    () => makeZip([{ name: 'a', content: '62', crc: 0xffffffff }]),
    `"a" in the package is cut off or damaged (its CRC-32 is 0x0012d20a, not the 0xffffffff listed)${again}`,
  ],
  [
    'a content shorter than listed',
    () => makeZip([{ name: 'a', content: '{}', size: 3 }]),
    `"a" in the package is cut off or damaged (it unpacks to 2 bytes, not the 3 listed)${again}`,
  ],
  [
    'a content longer than listed',
    () => makeZip([{ name: 'a', content: '{}', size: 1 }]),
    `"a" in the package is cut off or damaged (it unpacks to more than the 1 bytes listed)${again}`,
  ],
  [
    'a packed content cut off',
    () => makeZip([{ name: 'a', content: '', packed: Buffer.from([0xcb]), size: 3 }]),
    `"a" in the package is cut off or damaged (unexpected end of file)${again}`,
  ],
  [
    'an encrypted entry',
    () => makeZip([{ name: 'a', content: '{}', flags: 1 }]),
    '"a" in the package is encrypted: export it without a password',
  ],
  [
    'an unknown compression',
    () => makeZip([{ name: 'a', content: '{}', method: 12 }]),
    '"a" in the package is compressed by method 12: only 0 and 8 are read',
  ],
  [
    'a name twice',
    () => makeZip([...plain, { name: 'nothing', content: '{}' }]),
    `The package has "nothing" twice${again}`,
  ],
  [
    'another name in the header of an entry',
    () => makeZip([{ name: 'a', content: '{}', localName: 'b' }]),
    `"a" in the package is cut off or damaged (its own header has another name)${again}`,
  ],
  [
    'an entry left out of the count',
    () => {
      const zip = makeZip(plain)
      zip.writeUInt16LE(plain.length - 1, zip.length - 12)
      return zip
    },
    `The package is cut off or damaged (it lists more entries than it counts)${again}`,
  ],
  [
    'more than 10,000 entries',
    () => withZip64(makeZip(plain), { count: 10_001n }),
    'The package has 10001 entries: no more than 10,000 are read',
  ],
  [
    'a list of more than 16 MiB',
    () => listed(16 * 1024 ** 2 + 1),
    'The package lists its entries in more than 16 MiB: no more is read',
  ],
  [
    'more than 1 GiB unpacked',
    () =>
      makeZip([
        { name: 'a', content: '', size: 1024 ** 3 },
        { name: 'b', content: 'x' },
      ]),
    'The package takes more than 1 GiB unpacked: no more is read',
  ],
  [
    '1 GiB unpacked that is none',
    () => makeZip([{ name: 'a', content: '', size: 1024 ** 3 }]),
    `"a" in the package is cut off or damaged (it unpacks to 0 bytes, not the 1073741824 listed)${again}`,
  ],
  [
    'a Zip64 record that is said to be less than its length before the end',
    () => withZip64(makeZip(plain), { at: BigInt(makeZip(plain).length + 76 - 55) }),
    `The package is cut off or damaged (it points beyond its end)${again}`,
  ],
  ...(['at', 'start'] as const).map((field): [string, () => Uint8Array, string] => [
    `a Zip64 record with ${field} beyond what a number holds`,
    () => withZip64(makeZip(plain), { [field]: 2n ** 62n }),
    `The package is cut off or damaged (it points beyond its end)${again}`,
  ]),
]

test.each(cases)('refuses %s', async (_, bytes, message) => {
  await expect(check(bytes())).rejects.toHaveProperty('message', message)
})

test('what a library found is kept as the cause', async () => {
  const error = await check('PK').catch((reason) => reason)
  expect(error.cause.message).toMatch(/^End of central directory/)
})

test('refuses every beginning of a zip', async () => {
  const zip = makeZip(plain.slice(0, 2))
  for (let length = 0; length < zip.length; length++)
    await expect(check(zip.subarray(0, length))).rejects.toThrow(again)
})

test('a file that gets shorter while it is read is refused', async () => {
  writeFileSync(file, makeZip([{ name: 'a', content: 'x'.repeat(1000), store: true }]))
  const reading = withPackage(file, never, async ([entry]) => {
    truncateSync(file, 100)
    for await (const _ of entry?.read() ?? []);
  })
  await expect(reading).rejects.toThrow('it unpacks to 69 bytes, not the 1000 listed')
})

test('a missing file is told as the system tells it', async () => {
  await expect(checkPackage(join(folder, 'none.zip'), never)).rejects.toThrow('ENOENT: no such file')
})

test('an abort at any point ends it with its reason', async () => {
  const reason = new Error('stopped')
  const zip = makeZip(plain)
  let count = 1
  for (; ; count++) {
    const ended = await check(zip, abortingAt(count, reason).signal).then(
      () => true,
      (error) => expect(error).toBe(reason),
    )
    expect(openDescriptors()).toBe(0)
    if (ended) break
  }
  expect(count).toBeGreaterThan(15)
})

test('an abort ends the reading of a bomb then and there', async () => {
  const reason = new Error('stopped')
  const { signal, asked } = abortingAt(100, reason)
  await expect(check(makeZip([zeros('bomb', 900)]), signal)).rejects.toBe(reason)
  expect(asked()).toBeLessThan(105)
})

test('an abort beforehand outdoes what is wrong', async () => {
  const reason = new Error('stopped')
  await expect(check('', AbortSignal.abort(reason))).rejects.toBe(reason)
})

const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
  maxLength: 8,
  minLength: 1,
})
const zips = names.chain((unique) =>
  fc.tuple(
    ...unique.map((name) =>
      fc.record({ name: fc.constant(`${name}.`), content: fc.uint8Array({ maxLength: 2000 }), store: fc.boolean() }),
    ),
  ),
)

test('property: any zip passes, with its names and sizes', async () => {
  await fc.assert(
    fc.asyncProperty(zips, async (entries) => {
      const expected = entries.map(({ name, content }) => ({ name, size: content.length }))
      expect(await check(makeZip(entries))).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('property: with bytes changed, a zip is refused in one line, or reads as it lists', async () => {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(zips, fc.boolean(), changes, async (entries, zip64, bytes) => {
      const zip = zip64 ? withZip64(makeZip(entries)) : makeZip(entries)
      for (const [where, byte] of bytes) zip[Math.floor(where * zip.length)] = byte
      const outcome = await check(zip).catch((error) => error)
      if (Array.isArray(outcome)) {
        const contents = new Set(entries.map(({ content }) => crc32(content)))
        await withPackage(file, never, async (accepted) => {
          expect(accepted).toHaveLength(entries.length)
          for (const entry of accepted) {
            let crc = 0
            for await (const chunk of entry.read()) crc = crc32(chunk, crc)
            expect(contents).toContain(crc)
          }
        })
      } else {
        expect(outcome.message).toMatch(/^(The package|A web page|".*" in the package) [^\n]*$/)
      }
    }),
    { numRuns: 500 },
  )
})

test('property: arbitrary bytes are refused in one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, like) => {
      const outcome = await check(like ? Buffer.concat([Buffer.from('PK\x03\x04'), bytes]) : bytes).catch(
        (error) => error,
      )
      expect(outcome.message).toMatch(/^(The package|A web page) [^\n]*$/)
    }),
    { numRuns: 300 },
  )
})
