import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeZip, type ZipEntry, zeros } from '../../simulator/fakes/zip.js'
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

describe('names in a package', () => {
  const cp437 = Buffer.from([0x81, 0x80]).toString('latin1')
  test.each<[what: string, entry: Partial<RawEntry>, name: string]>([
    ['with the flag for UTF-8', { name: Buffer.from('ü'), flags: 0x0800 }, 'ü'],
    ['in UTF-8 without the flag', { name: Buffer.from('Größe/ü'), flags: 0 }, 'Größe/ü'],
    ['in code page 437', { name: Buffer.from(cp437, 'latin1'), flags: 0 }, 'üÇ'],
    ['in a field for Unicode', { name: Buffer.from('_'), flags: 0, extra: unicodePath('_', 'ü') }, 'ü'],
    ['in a field for Unicode of another name', { name: Buffer.from('_'), flags: 0, extra: unicodePath('-', 'ü') }, '_'],
    ['with "./"', { name: Buffer.from('././/a/./b') }, 'a/./b'],
    ['with a backslash, made on MS-DOS', { name: Buffer.from('a\\b'), host: 0 }, 'a/b'],
    ['with a backslash, made on NTFS', { name: Buffer.from('a\\b'), host: 10 }, 'a/b'],
    ['with a backslash, made on Unix', { name: Buffer.from('a\\b'), host: 3 }, 'a\\b'],
  ])('are read %s', async (_, entry, name) => {
    expect(await check(rawZip([{ name: Buffer.from('./') }, entry]))).toEqual([{ name, size: 0 }])
  })

  test('are refused twice in two spellings', async () => {
    const twice = rawZip([{ name: Buffer.from('a') }, { name: Buffer.from('./a') }])
    await expect(check(twice)).rejects.toThrow('The package has "a" twice')
  })
})

interface RawEntry {
  name: Buffer
  flags: number
  /** The system it was made on. */
  host: number
  extra: Buffer
}

/** A zip of empty files, with names that `makeZip` doesn't write. */
function rawZip(entries: Partial<RawEntry>[]): Buffer {
  const zip = makeZip(
    entries.map(({ name = Buffer.alloc(0) }) => ({ name: 'x'.repeat(name.length), content: '', store: true })),
  )
  const parts: Buffer[] = []
  let at = 0
  for (const signature of ['PK\x03\x04', 'PK\x01\x02']) {
    for (const { name = Buffer.alloc(0), flags, host, extra = Buffer.alloc(0) } of entries) {
      at = zip.indexOf(signature, at, 'latin1')
      const [local, fixed] = signature === 'PK\x03\x04' ? [0, 30] : [2, 46]
      if (flags !== undefined) zip.writeUInt16LE(flags, at + 6 + local)
      if (host !== undefined && local > 0) zip.writeUInt8(host, at + 5)
      name.copy(zip, at + fixed)
      if (local > 0) zip.writeUInt16LE(extra.length, at + 30)
      parts.push(zip.subarray(at, at + fixed + name.length), ...(local > 0 ? [extra] : []))
      at += fixed + name.length
    }
  }
  const end = zip.subarray(at)
  const added = entries.reduce((sum, { extra }) => sum + (extra?.length ?? 0), 0)
  end.writeUInt32LE(end.readUInt32LE(12) + added, 12)
  return Buffer.concat([...parts, end])
}

function unicodePath(of: string, name: string): Buffer {
  const field = Buffer.alloc(9 + Buffer.byteLength(name))
  field.writeUInt16LE(0x7075, 0)
  field.writeUInt16LE(field.length - 4, 2)
  field.writeUInt8(1, 4)
  field.writeUInt32LE(crc32(of), 5)
  field.write(name, 9)
  return field
}

describe('bytes around a package', () => {
  const zip = makeZip(plain)
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')

  test.each<[what: string, bytes: () => Uint8Array]>([
    ['a newline after it', () => Buffer.concat([zip, Buffer.from('\n')])],
    ['64 KiB of zeros after it', () => Buffer.concat([zip, Buffer.alloc(65_535)])],
    ['the beginning of an end record after it', () => Buffer.concat([zip, end.subarray(0, 21)])],
    ['a byte order mark before it', () => Buffer.concat([Buffer.from('\uFEFF'), zip])],
    ['a web page before it', () => Buffer.concat([Buffer.from('<html></html>'), zip])],
    ['both, as Zip64', () => Buffer.concat([Buffer.from('#!/bin/sh'), withZip64(zip), Buffer.from('\r\n')])],
  ])('may be %s', async (_, bytes) => {
    expect(await check(bytes())).toHaveLength(4)
  })

  test('may be more end records that lead nowhere', async () => {
    const bad = Buffer.concat([end])
    bad.writeUInt16LE(1, 10)
    bad.writeUInt32LE(7, 16)
    expect(await check(Buffer.concat([zip, bad, bad]))).toHaveLength(4)
  })

  test('may be no more than that after it', async () => {
    await expect(check(Buffer.concat([zip, Buffer.alloc(65_536)]))).rejects.toThrow('is cut off or damaged')
  })

  test('are not those of a zip that is cut off inside a zip in it', async () => {
    const outer = makeZip([...plain, { name: 'inner.zip', content: zip, store: true }])
    const cut = outer.indexOf('PK\x05\x06') + 22
    await expect(check(outer.subarray(0, cut))).rejects.toThrow('is cut off or damaged')
    await expect(check(outer.subarray(0, cut + 9))).rejects.toThrow('is cut off or damaged')
  })
})

/** A zip of 257 entries whose list, with the record at its end, takes that many bytes. */
function listed(bytes: number): Buffer {
  const names = Array.from({ length: 256 }, (_, index) => `${index}`.padEnd(65_300, 'x'))
  const rest = bytes - 22 - 256 * (46 + 65_300) - 46
  return makeZip([...names, 'y'.repeat(rest)].map((name) => ({ name, content: '', store: true })))
}

const again = '. Export it again.'
const cases: [what: string, bytes: () => string | Uint8Array, message: string][] = [
  ['an empty file', () => '', `The package is empty (0 bytes)${again}`],
  ...['<!DOCTYPE html><html>', '\uFEFF \r\n<html>', '<?xml version="1.0"?>'].map(
    (page): [string, () => string, string] => [
      `a web page, ${JSON.stringify(page)}`,
      () => page,
      'The server sent a web page instead of the package. Check what answers at that host (a login, a proxy), then export it again.',
    ],
  ),
  ...Object.entries({
    JSON: ['{"error":"the key secret-key is unknown"}', '\uFEFF [1]', '"x"'],
    text: ['Forbidden: secret-key', 'PACKAGE <html>', 'é'.repeat(400), `${'x'.repeat(511)}é`, ' MZ\t\r\n'],
    'binary data': ['\x01secret-key', Buffer.from([0xff, 0x00, 0x61]), Buffer.from('caf\xe9 secret-key', 'latin1')],
    'text in UTF-16': [Buffer.from('\uFEFFsecret-key', 'utf16le')],
    'nothing but zero bytes': ['\0\0\0'],
    'a gzip file': [gzipSync('secret-key')],
    'a bzip2 file': ['BZh9'],
    'an xz file': [Buffer.from('fd377a585a00', 'hex')],
    'a Zstandard file': [Buffer.from('28b52ffd', 'hex')],
    'a 7z archive': [Buffer.from('377abcaf271c', 'hex')],
    'a RAR archive': ['Rar!\x1a\x07'],
    'a tar archive': [`secret-key${'\0'.repeat(247)}ustar`],
    'a PDF': ['%PDF-1.7'],
    'a Git LFS pointer': ['version https://git-lfs.github.com/spec/v1\n'],
  }).flatMap(([kind, all]) =>
    all.map((bytes): [string, () => string | Uint8Array, string] => [
      `${kind}, ${JSON.stringify(bytes.toString().slice(0, 30))}`,
      () => bytes,
      `The package is ${kind}, not a zip${again}`,
    ]),
  ),
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
    '"a" in the package is encrypted. Export it without a password.',
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
    'The package has 10001 entries. The limit is 10,000.',
  ],
  [
    'a list of more than 16 MiB',
    () => listed(16 * 1024 ** 2 + 1),
    'The package lists its entries in more than 16 MiB, the limit.',
  ],
  [
    'more than 1 GiB unpacked',
    () =>
      makeZip([
        { name: 'a', content: '', size: 1024 ** 3 },
        { name: 'b', content: 'x' },
      ]),
    'The package takes more than 1 GiB unpacked, the limit.',
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

test('a missing file is told', async () => {
  await expect(checkPackage(join(folder, 'none.zip'), never)).rejects.toThrow(
    /^The package can't be opened: no such file or folder \(".*none\.zip"\)$/,
  )
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
  expect(count).toBeGreaterThan(14)
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

const unlikeTar = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((name) => !name.startsWith('./'))
const names = fc.uniqueArray(unlikeTar, {
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
        expect(outcome.message).toMatch(/^(The package|The server sent a web page|".*" in the package) [^\n]*$/)
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
      expect(outcome.message).toMatch(/^(The package|The server) [^\n]*$/)
    }),
    { numRuns: 300 },
  )
})
