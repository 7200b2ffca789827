import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeZip, type ZipEntry, zeros } from '../../simulator/fakes/zip.js'
import { readZip } from '../../src/package/zip.js'
import { rawZip, unicodePath } from './raw-zip.js'

/** Reads a zip, and returns the sizes of its files by their names. */
async function sizes(bytes: string | Uint8Array): Promise<Record<string, number>> {
  const { kind, files } = await readZip(Buffer.from(bytes as Uint8Array))
  expect(kind).toBe('zip')
  return Object.fromEntries(Array.from(files, ([name, content]) => [name, content.length]))
}

const plain: ZipEntry[] = [
  { name: 'flow_definition.json', content: '{"nodes":[1,2,3]}' },
  { name: 'notes/', content: '' },
  { name: 'notes/übersicht.txt', content: 'x'.repeat(200_000), store: true },
  { name: 'nothing', content: '', store: true },
  { name: 'nothing packed', content: '' },
]

describe('a whole package', () => {
  const files = { 'flow_definition.json': 17, 'notes/übersicht.txt': 200_000, nothing: 0, 'nothing packed': 0 }

  test('is read, its files sorted, folders left out', async () => {
    const { files: read } = await readZip(makeZip([...plain].reverse()))
    expect([...read.keys()]).toEqual(Object.keys(files).sort())
    expect(read.get('flow_definition.json')?.toString()).toBe('{"nodes":[1,2,3]}')
    expect(read.get('notes/übersicht.txt')?.toString()).toBe('x'.repeat(200_000))
  })

  test('may have 10,000 entries', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: '', store: true }))
    expect(Object.keys(await sizes(makeZip(many)))).toHaveLength(10_000)
  })

  test('lacks the folder around its files, what is beside that, and what macOS adds', async () => {
    const names = ['app_definition.json', 'b/c.txt', '.DS_Store', 'x/.DS_Store.txt', 'x/__MACOSX/y', '.hidden']
    const beside = ['README.md', '.github/x', '__MACOSX/hello/._x', '.DS_Store']
    const read = await sizes(
      makeZip([...names.map((name) => `hello/${name}`), ...beside].map((name) => ({ name, content: 'x' }))),
    )
    expect(Object.keys(read)).toEqual(['.hidden', 'app_definition.json', 'b/c.txt', 'x/.DS_Store.txt', 'x/__MACOSX/y'])
    const inner = ['app_definition.json', 'b'].map((name) => ({ name: `hello.v2/${name}`, content: '' }))
    expect(Object.keys(await sizes(makeZip(inner)))).toEqual(['app_definition.json', 'b'])
    const other = { name: '__MACOSX2/x', content: '' }
    expect(Object.keys(await sizes(makeZip([...inner, other])))).toContain('hello.v2/b')
    const flat = await sizes(
      makeZip(['app_definition.json', 'b/c.txt', ...beside].map((name) => ({ name, content: '' }))),
    )
    expect(Object.keys(flat)).toEqual(['.github/x', 'README.md', 'app_definition.json', 'b/c.txt'])
  })
})

describe('names in a package', () => {
  const cp437 = Buffer.from([0x81, 0x80]).toString('latin1')
  test.each<[what: string, entry: Parameters<typeof rawZip>[0][number], name: string]>([
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
    expect(await sizes(rawZip([{ name: Buffer.from('./') }, { name: Buffer.from('other') }, entry]))).toEqual({
      other: 0,
      [name]: 0,
    })
  })

  test('are refused twice in two spellings', async () => {
    const twice = rawZip([{ name: Buffer.from('a') }, { name: Buffer.from('./a') }])
    await expect(sizes(twice)).rejects.toThrow('The package has "a" twice')
  })
})

describe('bytes after a package', () => {
  const zip = makeZip(plain)
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')
  const unended = Buffer.from(end)
  unended.writeUInt16LE(9, 20)

  test.each<[what: string, bytes: Uint8Array]>([
    ['a newline', Buffer.from('\n')],
    ['100 KiB of zeros', Buffer.alloc(102_400)],
    ['the beginning of an end record', end.subarray(0, 21)],
    ['an end record that is longer than the file', unended],
  ])('may be %s', async (_, bytes) => {
    expect(Object.keys(await sizes(Buffer.concat([zip, bytes])))).toHaveLength(4)
  })

  test('are not those of a zip that is cut off inside a zip in it', async () => {
    const outer = makeZip([...plain, { name: 'inner.zip', content: zip, store: true }])
    const cut = outer.indexOf('PK\x05\x06') + 22
    await expect(sizes(outer.subarray(0, cut))).rejects.toThrow('is cut off or damaged')
    await expect(sizes(outer.subarray(0, cut + 9))).rejects.toThrow('is cut off or damaged')
  })

  test('may precede a package for no reader', async () => {
    await expect(sizes(Buffer.concat([Buffer.from('<html></html>'), zip]))).rejects.toThrow('is cut off or damaged')
  })
})

const again = '. Export it again.'
const origin = ' Check where the package comes from.'
const cut = '"a" in the package is cut off or damaged'
const method = `"a" in the package is encrypted, or compressed by another method than deflate.${origin}`
const empty = `The package has no files in it${again}`

type Case = [what: string, bytes: () => string | Uint8Array, message: string | RegExp]
/** A zip of one entry, by default of an `a` that holds an object. */
const one = (entry: Partial<ZipEntry>) => () => makeZip([{ name: 'a', content: '{}', ...entry }])
const notZip = (kind: string, all: (string | Uint8Array)[], advice = ''): Case[] =>
  all.map((bytes) => [
    `${kind}, ${JSON.stringify(bytes.toString().slice(0, 30))}`,
    () => bytes,
    `The package is ${kind}, not a zip${advice}${again}`,
  ])

const cases: Case[] = [
  ...notZip('empty', ['']),
  ...notZip('text', ['{"error":"the key secret-key is unknown"}', 'not version https://git-lfs', 'PACKAGE <html>']),
  ...notZip('text', ['é'.repeat(400)]),
  ...notZip('binary data', ['\x01secret-key', Buffer.from([0xff, 0x00, 0x61]), '\0\0\0', gzipSync('secret-key')]),
  ...notZip('a Git LFS pointer', ['version https://git-lfs.github.com/spec/v1\n']),
  ...notZip(
    'a web page',
    ['<!DOCTYPE html><html>', '\uFEFF \r\n<html>', '<?xml version="1.0"?>'],
    '. Check what answers at that host (a login, a proxy)',
  ),
  [
    'only the beginning of a zip',
    () => makeZip(plain).subarray(0, 100),
    `The package is cut off or damaged: its end is missing${again}`,
  ],
  ['a zip of nothing', () => makeZip([]), empty],
  ['a zip of only folders', one({ name: 'a/', content: '' }), empty],
  [
    'a wrong CRC-32',
    () => makeZip([...plain, { name: `\n\u202E${'ab'.repeat(60)}`, content: '{}', crc: 0xf }]),
    `"\\n\\u{202e}${'ab'.repeat(49)}…" in the package is cut off or damaged: its CRC-32 isn't the one listed${again}`,
  ],
  ['a content shorter than listed', one({ size: 3 }), `${cut}: it unpacks to 2 bytes, not the 3 listed${again}`],
  ['a content longer than listed', one({ size: 1 }), `${cut}: Cannot create a Buffer larger than 1 bytes${again}`],
  ['a packed content cut off', one({ packed: Buffer.from([0xcb]), size: 3 }), `${cut}: unexpected end of file${again}`],
  ['an encrypted entry', one({ flags: 1 }), method],
  ['an unknown compression', one({ method: 12 }), method],
  [
    'a name twice',
    () => makeZip([...plain, { name: 'nothing', content: '{}' }]),
    `The package has "nothing" twice${again}`,
  ],
  [
    'more than 10,000 entries',
    () => makeZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '', store: true }))),
    `The package has 10001 entries. The limit is 10,000.${origin}`,
  ],
  [
    'more than 256 MiB unpacked',
    () =>
      makeZip([
        { name: 'a', content: '', size: 256 * 1024 ** 2 },
        { name: 'b', content: 'x' },
      ]),
    `The package takes more than 256 MiB unpacked, the limit.${origin}`,
  ],
  [
    '256 MiB unpacked that is none',
    one({ content: '', size: 256 * 1024 ** 2 }),
    `${cut}: it unpacks to 0 bytes, not the 268435456 listed${again}`,
  ],
  [
    'a bomb that lists little',
    one({ ...zeros('a', 900), size: 10 }),
    `${cut}: Cannot create a Buffer larger than 10 bytes${again}`,
  ],
  ...[
    ['a symbolic link', 0o120777, 'is a symbolic link'] as const,
    ['a device', 0o020666, 'is neither a file nor a folder'] as const,
    ['a pipe', 0o010666, 'is neither a file nor a folder'] as const,
    ['a socket', 0o140666, 'is neither a file nor a folder'] as const,
  ].map<Case>(([what, mode, why]) => [
    what,
    one({ content: '/etc/passwd', attributes: mode << 16 }),
    `"a" in the package ${why}.${origin}`,
  ]),
  [
    'a folder with a content',
    one({ name: 'x/', content: '1' }),
    `"x/" in the package is a folder with a content of its own.${origin}`,
  ],
  ...['..', '../a', 'a/../../b', 'a/..', '.\u200b./a', '/etc/passwd', '//server/x', 'C:/x', 'c:x', '..\\b', '\\b'].map(
    (name): Case => [
      `a path that leaves the folder, ${JSON.stringify(name)}`,
      () => makeZip([...plain, { name, content: '' }]),
      /^".*" in the package leads outside the folder that it is unpacked into\. Check where/,
    ],
  ),
  ...['A.json', 'a.json/'].map<Case>((other) => [
    `"a.json" beside "${other}"`,
    () => makeZip(['a.json', other].map((name) => ({ name, content: '' }))),
    `"a.json" and "${other}" in the package collide on a disk that ignores case.${origin}`,
  ]),
]

test.each(cases)('refuses %s', async (_, bytes, message) => {
  const error = await sizes(bytes()).catch((reason) => reason)
  expect(error.topic).toBe('the-package')
  expect(error.cause !== undefined).toBe(/is cut off or damaged/.test(error.message))
  if (typeof message === 'string') expect(error.message).toBe(message)
  else expect(error.message).toMatch(message)
})

test('refuses every beginning of a zip', async () => {
  const zip = makeZip(plain.slice(0, 2))
  for (let length = 0; length < zip.length; length++) {
    await expect(sizes(zip.subarray(0, length))).rejects.toThrow(again)
  }
})

test('an abort ends the reading with its reason, and outdoes what is wrong', async () => {
  const reason = new Error('stopped')
  await expect(readZip(Buffer.from(''), AbortSignal.abort(reason))).rejects.toBe(reason)
  const controller = new AbortController()
  const reading = readZip(
    makeZip(Array.from({ length: 500 }, (_, at) => ({ name: `${at}`, content: 'x' }))),
    controller.signal,
  )
  controller.abort(reason)
  await expect(reading).rejects.toBe(reason)
})

const unlikeTar = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((name) => !name.startsWith('./'))
const names = fc.uniqueArray(unlikeTar, { maxLength: 8, minLength: 1 })
const zips = names.chain((unique) =>
  fc.tuple(
    ...unique.map((name) =>
      fc.record({ name: fc.constant(`${name}.`), content: fc.uint8Array({ maxLength: 2000 }), store: fc.boolean() }),
    ),
  ),
)

test('property: with bytes changed, a zip is refused in one line, or reads as it lists', async () => {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(zips, changes, async (entries, bytes) => {
      const zip = makeZip(entries)
      for (const [where, byte] of bytes) zip[Math.floor(where * zip.length)] = byte
      const outcome = await readZip(zip).catch((error) => error)
      if (outcome.message === undefined) {
        const contents = new Set(entries.map(({ content }) => crc32(content)))
        for (const content of outcome.files.values()) expect(contents).toContain(crc32(content))
      } else {
        expect(outcome.message).toMatch(/^(The package|".*" in the package|".*" and ".*") [^\n]*$/)
      }
    }),
    { numRuns: 300 },
  )
})
