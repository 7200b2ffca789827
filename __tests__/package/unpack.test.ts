import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeZip, type ZipEntry, zeros } from '../../simulator/fakes/zip.js'
import type { Failure } from '../../src/failure.js'
import { findOrphans } from '../../src/package/folder.js'
import { refusal } from '../../src/package/names.js'
import { applyUnpack, planUnpack, type UnpackOptions } from '../../src/package/unpack.js'
import { readZip } from '../../src/package/zip.js'
import { folder as outside } from '../folder.js'
import { posixTest } from '../posix.js'

const RECORD = '.workflow-export.json'
const never = new AbortController().signal

let workspace: string
let log: string[]

beforeEach(() => {
  workspace = join(outside, 'workspace')
  mkdirSync(workspace)
  log = []
})

type Files = Record<string, string | Uint8Array>
type Settings = Partial<UnpackOptions>

async function prepare(content: Files | ZipEntry[] | Buffer, folder = 'backup', settings: Settings = {}) {
  const entries = Array.isArray(content)
    ? content
    : Object.entries(content).map(([name, text]) => ({ name, content: text }))
  const bytes = Buffer.isBuffer(content) ? content : makeZip(entries)
  const options = { workspace, envVariables: false, isUnchanged: () => false, signal: never, ...settings }
  return await planUnpack(await readZip(bytes), resolve(workspace, folder), options)
}

async function unpack(...args: Parameters<typeof prepare>) {
  const plan = await prepare(...args)
  log.push(...plan.warnings)
  await applyUnpack(plan, never)
  const { changed, write, remove: removed, unchanged } = plan
  return { changed, written: [...write.keys()], removed, unchanged }
}

/** Puts a file of a person's into the workspace, written long ago, so that a rewrite shows. */
function put(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), content)
  utimesSync(join(workspace, path), 1_000_000, 1_000_000)
}

const get = (path: string) => readFileSync(join(workspace, path), 'utf8')

/** The paths in the workspace, sorted, folders with a slash. */
const paths = () => Object.keys(state())

/** All there is in the workspace: each file by content, time, mode and place on the disk. */
function state(): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (path: string) => {
    for (const name of readdirSync(join(workspace, path)).sort()) {
      const inner = path + name
      const stats = lstatSync(join(workspace, inner))
      const { mtimeMs, ino, mode } = stats
      if (stats.isDirectory()) {
        found[`${inner}/`] = ''
        walk(`${inner}/`)
      } else if (stats.isFile()) {
        found[inner] = `${mtimeMs} ${ino} ${mode} ${readFileSync(join(workspace, inner), 'base64')}`
      } else found[inner] = stats.isSymbolicLink() ? readlinkSync(join(workspace, inner)) : `${mode}`
    }
  }
  walk('')
  return found
}

/** Expects an error with that message, and the workspace, and what is around it, as it was. */
async function expectRefused(work: () => Promise<unknown>, message: string | RegExp): Promise<void> {
  const around = () => readdirSync(outside)
  const before = [state(), around()]
  const outcome = await work().then(
    () => 'not refused',
    (error: Failure) => (error.topic === 'unpacking' ? error.message : error),
  )
  expect(outcome).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  expect([state(), around()]).toEqual(before)
}

const record = (...names: string[]) => `${JSON.stringify({ unpackedFiles: names }, null, 2)}\n`

test('what is written is JSON laid out one way, all else byte for byte, folders as needed, and a record', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 0xed, 0xa0])
  const result = await unpack([
    { name: 'flow_definition.json', content: '{"b":1.0,"a":12345678901234567890}' },
    { name: 'docs/', content: '', attributes: 0o40755 << 16 },
    { name: 'docs/deep/picture.bin', content: bytes, attributes: 0o100755 << 16 },
    { name: 'empty/', content: '' },
    { name: 'APP.JSON', content: '[ ]' },
    { name: 'json', content: '[ ]' },
    { name: 'a.json.txt', content: '[ ]' },
    { name: 'übersicht', content: '' },
  ])
  const written = ['APP.JSON', 'a.json.txt', 'docs/deep/picture.bin', 'flow_definition.json', 'json', 'übersicht']
  expect(result).toEqual({ changed: true, written, removed: [], unchanged: 0 })
  expect(get('backup/flow_definition.json')).toBe('{\n  "a": 12345678901234567890,\n  "b": 1.0\n}\n')
  expect(get('backup/APP.JSON')).toBe('[]\n')
  expect(get('backup/json')).toBe('[ ]')
  expect(get('backup/a.json.txt')).toBe('[ ]')
  expect(readFileSync(join(workspace, 'backup/docs/deep/picture.bin'))).toEqual(bytes)
  expect(get(`backup/${RECORD}`)).toBe(record(...written))
  expect(paths()).toEqual(
    ['backup/', ...[RECORD, 'docs/', 'docs/deep/', ...written].map((path) => `backup/${path}`)].sort(),
  )
  expect(log).toEqual([])
  expect((await prepare({ a: '1' }, 'new')).record).toEqual({ before: record('a'), after: record('a') })
})

const broken =
  '"a.json" is not valid JSON, has a duplicate key, or is too deep or long. It is kept as it is, unformatted'
const large = '"a.json" is larger than 8 MiB. It is kept as it is, unformatted'
const cases: [what: string, content: string | Uint8Array, warning: string][] = [
  ['broken JSON', '{"a":1', broken],
  ['a key given twice', '{"a":1,"a":2}', broken],
  ['text in another encoding', Buffer.from('"caf\xe9"', 'latin1'), broken],
  ['more than 8 MiB', `${' '.repeat(8 * 1024 ** 2)}1`, large],
]

test.each(cases)('JSON that is not formatted is written as it is, with a warning: %s', async (_, content, warning) => {
  expect((await unpack({ 'a.json': content })).written).toEqual(['a.json'])
  expect(readFileSync(join(workspace, 'backup/a.json')).equals(Buffer.from(content as Uint8Array))).toBe(true)
  expect(log).toEqual([warning])
  expect((await prepare({ 'b.json': `${' '.repeat(8 * 1024 ** 2 - 1)}1` })).warnings).toEqual([])
})

describe('the same content again', () => {
  test('in another key order and layout rewrites nothing', async () => {
    await unpack({ 'a.json': '{"a":1,"b":2}', 'b/c.txt': 'text' })
    const before = state()
    const result = await unpack({ 'b/c.txt': 'text', 'a.json': '{ "b":2, "a":1 }' })
    expect(result).toEqual({ changed: false, written: [], removed: [], unchanged: 2 })
    expect({ ...state(), 'backup/': '' }).toEqual(before)
  })

  test('and what counts as the same is kept as it is', async () => {
    await unpack({ 'a.json': '{"a":1,"at":1}', 'b.json': '{"a":1,"at":1}', c: 'x' })
    put('backup/b.json', 'by hand')
    const { 'backup/a.json': kept } = state()
    const asked: string[] = []
    const isUnchanged = (name: string, ...contents: Buffer[]) => {
      const [before, after] = contents.map((content) => content.toString().replace(/"at": \d/, ''))
      asked.push(name)
      return before === after
    }
    const result = await unpack({ 'a.json': '{"a":1,"at":2}', 'b.json': '{"a":1,"at":2}', c: 'x' }, 'backup', {
      isUnchanged,
    })
    expect(result).toEqual({ changed: true, written: ['b.json'], removed: [], unchanged: 2 })
    expect(state()).toMatchObject({ 'backup/a.json': kept })
    expect(asked).toEqual(['a.json', 'b.json'])
  })

  test('with a file that a person changed or deleted since writes it anew', async () => {
    const files = { a: 'package', b: 'package', c: 'package' }
    await unpack(files)
    put('backup/a', 'person')
    rmSync(join(workspace, 'backup/b'))
    expect(await unpack(files)).toMatchObject({ changed: true, written: ['a', 'b'] })
    expect([get('backup/a'), get('backup/b')]).toEqual(['package', 'package'])
    put('backup/.workflow-export-0123456789ab', 'half')
    expect(await unpack(files)).toMatchObject({ changed: true, removed: ['.workflow-export-0123456789ab'] })
  })
})

describe('env_variables.json', () => {
  const entries = { 'a.json': '1', 'env_variables.json': '{"KEY":"secret"}' }

  test('stays out, in any spelling and folder', async () => {
    const spellings = { 'env_variable\u017F.json': '{}', 'deep/er/Env_variables.json': '{}' }
    expect(await unpack({ 'a.json': '1', ...spellings })).toMatchObject({ written: ['a.json'] })
    expect(paths()).toEqual(['backup/', `backup/${RECORD}`, 'backup/a.json'])
    expect(get(`backup/${RECORD}`)).toBe(record('a.json'))
    expect(log).toEqual([])
  })

  test('is written if that is asked for, and removed when it is not asked for any more', async () => {
    expect((await unpack(entries, 'backup', { envVariables: true })).written).toEqual(['a.json', 'env_variables.json'])
    expect(get('backup/env_variables.json')).toBe('{\n  "KEY": "secret"\n}\n')
    expect(log).toEqual([])
    const removed = ['env_variables.json']
    expect(await unpack(entries)).toEqual({ changed: true, written: [], removed, unchanged: 1 })
    expect(paths()).toEqual(['backup/', `backup/${RECORD}`, 'backup/a.json'])
  })

  test('of a person stays', async () => {
    put('backup/env_variables.json', 'mine')
    await unpack(entries)
    await unpack(entries)
    expect(get('backup/env_variables.json')).toBe('mine')
  })
})

describe('what is gone from the package', () => {
  test('is removed, with the folders left empty, and nothing of a person is', async () => {
    put('backup/README.md', 'mine')
    put('backup/kept/mine.txt', 'mine')
    mkdirSync(join(workspace, 'backup/empty of mine'))
    await unpack({ a: '1', 'kept/b': '1', 'deep/er/c': '1', 'deep/er/d': '1' })
    const result = await unpack({ a: '1' })
    expect(result).toEqual({ changed: true, written: [], removed: ['deep/er/c', 'deep/er/d', 'kept/b'], unchanged: 1 })
    expect(paths()).toEqual(
      ['', RECORD, 'README.md', 'a', 'empty of mine/', 'kept/', 'kept/mine.txt'].map((path) => `backup/${path}`),
    )
    expect(get(`backup/${RECORD}`)).toBe(record('a'))
    expect([get('backup/README.md'), get('backup/kept/mine.txt')]).toEqual(['mine', 'mine'])
  })

  test('and from the disk already is not told as removed', async () => {
    await unpack({ a: '1', b: '1', 'c/d': '1', e: '1' })
    for (const path of ['b', 'c', 'e']) rmSync(join(workspace, 'backup', path), { recursive: true })
    put('backup/c', 'a file of mine where the folder was')
    put('backup/e/f', 'a folder of mine where the file was')
    expect(await unpack({ a: '1' })).toEqual({ changed: true, written: [], removed: [], unchanged: 1 })
    expect(paths()).toEqual(['', RECORD, 'a', 'c', 'e/', 'e/f'].map((path) => `backup/${path}`))
  })

  test('makes room for a folder of its name, and a folder for a file', async () => {
    await unpack({ a: '1', 'b/c': '1', 'b/d/e': '1' })
    const result = await unpack({ 'a/x/y': '2', b: '2' })
    expect(result).toEqual({ changed: true, written: ['a/x/y', 'b'], removed: ['a', 'b/c', 'b/d/e'], unchanged: 0 })
    expect(paths()).toEqual(['', RECORD, 'a/', 'a/x/', 'a/x/y', 'b'].map((path) => `backup/${path}`))
  })

  test('is not taken for what is there under its new spelling, on a disk that ignores case', async () => {
    await unpack({ 'A.json': '1' })
    const other = join(workspace, 'backup/a.json')
    if (!existsSync(other)) linkSync(join(workspace, 'backup/A.json'), other)
    expect(await unpack({ 'a.json': '1' })).toMatchObject({ written: ['a.json'], removed: ['A.json'] })
    expect(paths()).toEqual(['', RECORD, 'a.json'].map((path) => `backup/${path}`))
  })
})

describe("a person's file at a path of the package", () => {
  test('is not taken for one that is gone from the package in another spelling', async () => {
    await unpack({ 'A.json': '1' })
    if (existsSync(join(workspace, 'backup/a.json'))) return
    put('backup/a.json', 'mine')
    await expectRefused(() => unpack({ 'a.json': '2' }), /^"a.json" in the folder wasn't created by this action/)
  })

  test('that the record does not list is not overwritten', async () => {
    await unpack({ a: '1' })
    put('backup/b', 'mine')
    await expectRefused(
      () => unpack({ a: '2', b: '2' }),
      '"b" in the folder wasn\'t created by this action, but the package contains it. Move or delete yours.',
    )
  })

  test('is taken over where its content is the same', async () => {
    await unpack({ a: '1' })
    put('backup/b.json', '{}\n')
    expect(await unpack({ a: '1', 'b.json': '{ }' })).toEqual({ changed: true, written: [], removed: [], unchanged: 2 })
    expect(get(`backup/${RECORD}`)).toBe(record('a', 'b.json'))
    expect(await unpack({ a: '1' })).toMatchObject({ removed: ['b.json'] })
  })

  test('is taken over where there is no record, as after unpacking by hand', async () => {
    put('backup/a.json', '{"b":1,"a":2}')
    put('backup/b.json', '{}\n')
    put('backup/c.json', 'not in the package')
    const files = { 'a.json': '{"b":1,"a":2}', 'b.json': '{}' }
    expect(await unpack(files)).toEqual({ changed: true, written: ['a.json'], removed: [], unchanged: 1 })
    expect(get('backup/c.json')).toBe('not in the package')
  })
})

describe('a record that was tampered with', () => {
  const cases: [what: string, content: string][] = [
    ['no JSON', '<<<<<<< HEAD\n'],
    ['empty', ''],
    ['null', 'null'],
    ['without a list', '{}'],
    ['with something else for a list', '{"unpackedFiles":"a"}'],
    ['with something else in its list', '{"unpackedFiles":["a",1]}'],
    ['leading out', record('a', '../victim')],
    ['leading out on Windows', record('a', '..\\victim')],
    ['absolute', record('a', '/victim')],
    ['leading into git', record('a', '.git/config')],
    ['listing itself', record('a', RECORD)],
    ['listing a folder', record('a', 'gone/')],
  ]

  test.each(cases)('%s, counts as none, and is made anew', async (_, content) => {
    await unpack({ a: '1', gone: '1' })
    put('victim', 'mine')
    put('backup/.git/config', 'mine')
    put(`backup/${RECORD}`, content)
    put('backup/b', 'mine')
    expect(await unpack({ a: '1', b: '1' })).toEqual({ changed: true, written: ['b'], removed: [], unchanged: 1 })
    expect(log).toEqual([
      `${RECORD} isn't as this action writes it. It is written again, and files that the package no longer has stay`,
    ])
    expect(get(`backup/${RECORD}`)).toBe(record('a', 'b'))
    expect([get('victim'), get('backup/.git/config'), get('backup/gone')]).toEqual(['mine', 'mine', '1'])
  })

  test('by a checkout that changes line ends, is read', async () => {
    put(`backup/${RECORD}`, record('also gone', 'a', 'gone').replaceAll('\n', '\r\n'))
    put('backup/gone')
    put('backup/also gone')
    expect(await unpack({ a: '1' })).toMatchObject({ removed: ['also gone', 'gone'] })
    expect(log).toEqual([])
  })
})

test.each(['.git/config', 'a\n::error::b', 'CODEOWNERS', RECORD, 'a.'])(
  'a path that must not be written is refused before anything is: %j',
  async (name) => {
    put('backup/mine')
    const message = `${JSON.stringify(name)} in the package ${refusal(name)}. Nothing was unpacked.`
    await expectRefused(() => unpack({ 'a.json': '1', [name]: '' }), message)
    await expectRefused(() => unpack({ [name]: '', 'a.json': '1' }, 'new'), message)
  },
)

describe('the folder to unpack into', () => {
  test('may be the workspace itself, have dots in its name, or be beside or in that of another package', async () => {
    put('mine')
    for (const folder of ['.', '..b/.github', '..b/.github/two']) await unpack({ a: '' }, folder)
    await unpack({ 'two/b': '' }, '..b/.github')
    const inner = ['', RECORD, 'a', 'b'].map((path) => `..b/.github/two/${path}`)
    expect(paths()).toEqual(['..b/', '..b/.github/', `..b/.github/${RECORD}`, ...inner, RECORD, 'a', 'mine'].sort())
  })

  test('is not a file', async () => {
    put('file', 'mine')
    const why =
      /^The package can't be unpacked into ".*": (part of the path isn't a folder|a file of that name already exists|no such file or folder) \(/
    await expectRefused(() => unpack({ a: '' }, 'file'), why)
    await expectRefused(() => unpack({ a: '' }, 'file/deep/er'), why)
  })

  posixTest('is reached through no symbolic link', async () => {
    for (const [name, target] of Object.entries({ link: outside, store: '.git', dangling: 'nowhere' })) {
      symlinkSync(target, join(workspace, name))
      const why = `"${name}" in the folder is a symbolic link, which isn't followed. Delete it.`
      await expectRefused(() => unpack({ a: '' }, name), why)
      await expectRefused(() => unpack({ a: '' }, `${name}/deep/er`), why)
    }
  })
})

describe('on the way to a file', () => {
  const link = (path: string) => `"${path}" in the folder is a symbolic link, which isn't followed. Delete it.`

  posixTest.each([
    ['a file', 'a', 'a'],
    ['a folder', 'b', 'b'],
    ['a folder deep inside', 'c/d', 'c/d'],
    ['the record', RECORD, `backup/${RECORD}`],
  ])('a symbolic link for %s is refused', async (_, at, shown) => {
    mkdirSync(join(workspace, 'backup/c'), { recursive: true })
    symlinkSync(outside, join(workspace, 'backup', at))
    await expectRefused(() => unpack({ a: '', 'b/x': '', 'c/d/e': '' }), link(shown))
  })

  posixTest('a symbolic link on the way to a file to remove is refused', async () => {
    await unpack({ a: '', 'gone/file': '', gone2: '' })
    renameSync(join(workspace, 'backup/gone'), join(outside, 'gone'))
    symlinkSync(join(outside, 'gone'), join(workspace, 'backup/gone'))
    await expectRefused(() => unpack({ a: '', gone2: '' }), link('gone'))
    rmSync(join(workspace, 'backup/gone'))
    rmSync(join(workspace, 'backup/gone2'))
    symlinkSync(join(outside, 'gone/file'), join(workspace, 'backup/gone2'))
    await expectRefused(() => unpack({ a: '' }), link('gone2'))
  })

  test("a folder in place of a file, or a file in place of a folder, isn't removed", async () => {
    await unpack({ 'a/b': '' })
    put('backup/a/mine', 'mine')
    put('backup/c', 'mine')
    const why =
      /^The package can't be unpacked into ".*": .* \(".*[ac]"\)\. Check the folder and its disk, then re-run the job\.$/
    for (const files of [{ a: '1' }, { 'c/d': '1' }]) await expect(unpack(files)).rejects.toThrow(why)
    await unpack({ b: '1' })
    expect([get('backup/a/mine'), get('backup/c'), get('backup/b')]).toEqual(['mine', 'mine', '1'])
  })
})

test('an abort ends the reading of the folder with its reason', async () => {
  await unpack({ a: '' })
  const reason = new Error('stopped')
  await expect(prepare({ a: '1' }, 'backup', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})

test('a file that the disk refuses is told, and those before it are there', async () => {
  await unpack({ a: '1', c: '1' })
  const plan = await prepare({ a: '2', b: '2', c: '2' })
  mkdirSync(join(workspace, 'backup/b'))
  const folder = join(workspace, 'backup')
  const outcome = await applyUnpack(plan, never).catch((error) => error)
  const cause = { code: expect.any(String) }
  expect(outcome).toMatchObject({ what: `The package can't be unpacked into "${folder}"`, topic: 'unpacking', cause })
  expect(outcome.why).toMatch(/ \(".*b"\)$/)
  expect([get('backup/a'), get('backup/c'), get(`backup/${RECORD}`)]).toEqual(['2', '1', record('a', 'b', 'c')])
  expect(paths()).toEqual(['', RECORD, 'a', 'b/', 'c'].map((path) => `backup/${path}`))
  rmSync(join(workspace, 'backup/b'), { recursive: true })
  await unpack({ a: '2', c: '2' })
  expect(paths()).toEqual(['', RECORD, 'a', 'c'].map((path) => `backup/${path}`))
})

describe('warnings', () => {
  test('name the files that the package may have lost, if the record is gone', async () => {
    const names = ['app_definition.json', 'old.json', 'b/c', 'd', 'e', 'f', 'g']
    await unpack(Object.fromEntries(names.map((name) => [name, '1'])))
    rmSync(join(workspace, 'backup', RECORD))
    const files = { 'app_definition.json': '1' }
    const plan = await prepare(files)
    const lost =
      'is missing. If the package once had these files, delete them: "d", "e", "f", "g", "old.json" and 1 more.'
    expect(plan.warnings).toEqual([`${RECORD} ${lost} They stay, because they may be yours`])
    const five = '"d", "e", "f", "g", "old.json". They stay, because they may be yours'
    expect((await prepare({ ...files, 'b/c': '' })).warnings.join()).toMatch(new RegExp(`delete them: ${five}$`))
    await unpack(files)
    log = []
    await unpack(files)
    expect(log).toEqual([])
  })

  test('name a file that GitHub does not take', async () => {
    await unpack(makeZip([zeros('large.bin', 101), zeros('small.bin', 100)]))
    expect(log).toEqual(['"large.bin" takes 101.0 MiB. GitHub refuses a push with files over 100 MiB (GH001)'])
  })

  test('can name the folders that no workflow of a list is for', async () => {
    for (const name of ['a', 'b', 'Café']) await unpack({ x: '' }, `all/${name}`)
    put('all/mine/x')
    put('all/file')
    expect(await findOrphans(join(workspace, 'all'), ['A', 'cafe\u0301', 'new'])).toEqual(['b'])
    expect(await findOrphans(join(workspace, 'none'), [])).toEqual([])
  })
})

describe('what is compared', () => {
  const files = { 'flow_definition.json': '1', 'env_variables.json': '{"A":"x"}' }
  const [part, whole] = [['flow_definition.json'], ['env_variables.json', 'flow_definition.json']]
  const compared = async (envVariables: boolean) => {
    const { base, head } = await prepare(files, 'backup', { envVariables })
    return [base && [...base.files.keys()], [...head.files.keys()]]
  }

  test('is what was unpacked before, and what is now', async () => {
    put('backup/README.md')
    expect(await compared(false)).toEqual([undefined, part])
    await unpack({ ...files, old: '' })
    put('backup/mine')
    put('backup/env_variables.json', '{"A":"mine"}')
    expect(await compared(false)).toEqual([[...part, 'old'], part])
  })

  test('shows variables that are written from now on, or no longer', async () => {
    await unpack(files)
    expect(await compared(true)).toEqual([part, whole])
    await unpack(files, 'backup', { envVariables: true })
    expect(await compared(true)).toEqual([whole, whole])
    expect(await compared(false)).toEqual([whole, part])
  })
})

/** Files end in a dot and more, folders do not, so that none has another's name: that is another test. */
const packages = fc.dictionary(
  fc
    .tuple(
      fc.array(fc.constantFrom('a', 'b', 'd e', 'ü'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('.json', '.txt', '.0'),
    )
    .map(([parts, ending]) => parts.join('/') + ending),
  fc.constantFrom('', '1', '{"b":[],"a":1}', '{"a":1, "b":[]}', 'x'),
  { minKeys: 1, maxKeys: 6 },
)

const contents = (folder: string) =>
  Object.fromEntries(
    paths()
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => [path.slice(folder.length), path.endsWith('/') ? '' : get(path)]),
  )

test('property: after any unpackings the folder is as after the last alone, and what changed is told', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(packages, { minLength: 1, maxLength: 4 }), async (list) => {
      run++
      put(`many${run}/mine.txt`, 'mine')
      put(`once${run}/mine.txt`, 'mine')
      for (const files of list) {
        const before = contents(`many${run}`)
        const { changed, written, removed, unchanged } = await unpack(files, `many${run}`)
        const after = contents(`many${run}`)
        expect(changed).toBe(JSON.stringify(after) !== JSON.stringify(before))
        const gone = Object.keys(before).filter((path) => !path.endsWith('/') && !(path in after))
        expect(removed).toEqual(gone.map((path) => path.slice(1)).sort())
        const differing = Object.keys(files).filter((path) => before[`/${path}`] !== after[`/${path}`])
        expect(written).toEqual(differing.sort())
        expect(written.length + unchanged).toBe(Object.keys(files).length)
      }
      await unpack(list.at(-1) ?? {}, `once${run}`)
      expect(contents(`many${run}`)).toEqual(contents(`once${run}`))
      rmSync(workspace, { recursive: true, maxRetries: 5 })
      mkdirSync(workspace)
    }),
    { numRuns: 25 },
  )
})
