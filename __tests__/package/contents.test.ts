import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeZip, zeros } from '../../simulator/fakes/zip.js'
import { findWorkflows, withContents } from '../../src/package/contents.js'
import { posixTest } from '../posix.js'

const RECORD = '.workflow-export.json'
const never = new AbortController().signal
/** For what Windows doesn't allow everyone. */

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'contents-'))
})

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

type Files = Record<string, string>

/** Writes the files into a folder, or into a zip if its name says so, and returns its path. */
function put(name: string, files: Files): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  if (name.endsWith('.zip')) {
    writeFileSync(path, makeZip(Object.entries(files).map(([name, content]) => ({ name, content }))))
    return path
  }
  mkdirSync(path, { recursive: true })
  for (const [inner, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, inner)), { recursive: true })
    writeFileSync(join(path, inner), content)
  }
  return path
}

function record(...names: string[]): Files {
  return { [RECORD]: JSON.stringify({ unpackedFiles: names }) }
}

interface Read {
  kind: string
  recorded: boolean
  files: Files
}

async function read(path: string, signal = never): Promise<Read> {
  return await withContents(path, signal, async ({ kind, recorded, files }) => {
    const contents: Files = {}
    for (const file of files) {
      contents[file.name] = await text(file.read())
      expect(file.size).toBe(contents[file.name]?.length)
      expect(await text(file.read())).toBe(contents[file.name])
    }
    expect(Object.keys(contents)).toEqual(files.map(({ name }) => name))
    return { kind, recorded, files: contents }
  })
}

const app = { 'app_definition.json': '{}', 'flow_definition.json': '[]' }

describe('the files of a package', () => {
  test.each([
    ['at the root', '', { 'z/deep.txt': 'z', ...app }],
    ['in a single folder', 'hello/', { 'z/deep.txt': 'z', ...app }],
    ['in a single folder, next to hidden ones', 'hello/', { ...app, '.hidden': '1' }],
  ])('are read from a zip, %s', async (_, around, files) => {
    const entries = Object.entries(files).map(([name, content]) => [around + name, content])
    const outer = around === '' ? {} : { 'README.md': '1', '.github/x': '1', '__MACOSX/hello/._x': '1' }
    const path = put('p.zip', { ...Object.fromEntries(entries), ...outer })
    expect(await read(path)).toEqual({ kind: 'zip', recorded: false, files })
  })

  test.each([
    ['at the root', ''],
    ['in a single folder', 'hello/'],
  ])('are read from a folder, %s', async (_, around) => {
    const files = { ...app, 'b/c/d.txt': 'd', '.e': 'e' }
    const entries = Object.entries(files).map(([name, content]) => [around + name, content])
    const outer = around === '' ? { '.git/config': '1', 'b/.git/x': '1' } : { 'README.md': '1', '.github/x': '1' }
    const path = put('p', { ...Object.fromEntries(entries), ...outer })
    expect(await read(path)).toEqual({ kind: 'folder', recorded: false, files })
  })

  test.each(['', 'hello/'])('are those that the record in "%s" lists', async (around) => {
    const files = { ...app, 'b/c.txt': 'c' }
    const there = { ...files, ...record('gone.txt', ...Object.keys(files)), 'README.md': 'mine', 'other/x': '1' }
    const entries = Object.entries(there).map(([name, content]) => [around + name, content])
    const path = put('p', Object.fromEntries(entries))
    expect(await read(path)).toEqual({ kind: 'folder', recorded: true, files })
  })

  test('lose the single folder around them also if a record lists it', async () => {
    const path = put('p', { 'in/flow_definition.json': '[]', 'other/mine': '', ...record('in/flow_definition.json') })
    expect(await read(path)).toEqual({ kind: 'folder', recorded: true, files: { 'flow_definition.json': '[]' } })
  })

  test('lack what macOS adds', async () => {
    const added = { '__MACOSX/._app_definition.json': '1', 'deep/.DS_Store': '1', '.DS_Store': '1' }
    for (const name of ['p', 'p.zip']) {
      expect((await read(put(name, { ...app, 'x/__MACOSX/y': '1', ...added }))).files).toEqual({
        ...app,
        'x/__MACOSX/y': '1',
      })
    }
  })

  test('are sorted by name', async () => {
    for (const name of ['p', 'p.zip']) {
      const path = put(name, { ...app, b: '', B: '', 'a/b': '', 'a-': '', é: '' })
      const names = await withContents(path, never, async ({ files }) => files.map((file) => file.name))
      expect(names).toEqual(['B', 'a-', 'a/b', 'app_definition.json', 'b', 'flow_definition.json', 'é'])
    }
  })
})

describe('a package is refused in words that go on after the name of an input', () => {
  test('if it does not exist', async () => {
    const path = join(folder, 'none')
    await expect(read(path)).rejects.toThrow(`doesn't exist: ${JSON.stringify(path)}`)
  })

  test('if the zip is damaged', async () => {
    const path = put('p.zip', app)
    truncateSync(path, 100)
    await expect(read(path)).rejects.toThrow("can't be read: The package is cut off or damaged (")
    writeFileSync(path, makeZip([{ name: 'a', content: 'x', crc: 1 }]))
    await expect(read(path)).rejects.toThrow('can\'t be read: "a" in the package is cut off or damaged (its CRC-32')
  })

  test('if the zip has a link', async () => {
    const path = join(folder, 'p.zip')
    writeFileSync(path, makeZip([{ name: 'a', content: '/etc/passwd', attributes: 0o120777 << 16 }]))
    await expect(read(path)).rejects.toThrow('can\'t be read: "a" in the package is a symbolic link')
  })

  posixTest.each([
    ['', {}],
    [' that the record lists', record('a', 'app_definition.json')],
  ])('if the folder has a link%s', async (_, more) => {
    const path = put('p', { ...app, ...more })
    symlinkSync('/etc/passwd', join(path, 'a'))
    await expect(read(path)).rejects.toThrow('can\'t be read: "a" in the folder is a symbolic link')
  })

  test('if the record is broken', async () => {
    const path = put('p', { ...app, [RECORD]: '<<<<<<< HEAD' })
    await expect(read(path)).rejects.toThrow(`can't be read: ${RECORD} isn't as this action writes it`)
  })

  test('if no files are in the folder', async () => {
    await expect(read(put('p', { '.git/config': '' }))).rejects.toThrow("can't be read: no files are in it")
    await expect(read(put('q', record('gone')))).rejects.toThrow("can't be read: no files are in it")
  })

  test('if the folder has more than 10,000 files, or more than 1 GiB', async () => {
    const path = put('p', app)
    truncateSync(join(path, 'app_definition.json'), 1024 ** 3)
    await expect(read(path)).rejects.toThrow("can't be read: its files take more than 1 GiB, the limit")
    const many = put('q', Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, ''])))
    await expect(read(many)).rejects.toThrow("can't be read: more than 10,000 files are in it")
  })

  test('unless the fault is of its reader', async () => {
    for (const name of ['p', 'p.zip']) {
      const fault = new Error('mine')
      const reading = withContents(put(name, app), never, async () => {
        throw fault
      })
      await expect(reading).rejects.toBe(fault)
    }
  })

  test('if a file goes away before it is read', async () => {
    const path = put('p', app)
    const reading = withContents(path, never, async ({ files: [first] }) => {
      rmSync(join(path, 'app_definition.json'))
      return first && (await text(first.read()))
    })
    await expect(reading).rejects.toThrow(/^can't be read: no such file or folder \(".*"\)$/)
  })
})

test('an abort ends the reading with its reason', async () => {
  const reason = new Error('stopped')
  for (const name of ['p', 'p.zip']) {
    const path = put(name, app)
    await expect(read(path, AbortSignal.abort(reason))).rejects.toBe(reason)
  }
  const path = join(folder, 'large.zip')
  writeFileSync(path, makeZip([zeros('a', 100)]))
  const controller = new AbortController()
  let chunks = 0
  const reading = withContents(path, controller.signal, async ({ files: [first] }) => {
    for await (const _ of first?.read() ?? []) if (++chunks === 3) controller.abort(reason)
  })
  await expect(reading).rejects.toBe(reason)
  expect(chunks).toBe(3)
})

describe('the workflows in a folder', () => {
  test('are its subfolders and zips with definitions, by name', async () => {
    put('all/b', app)
    put('all/a', { ...app, ...record('app_definition.json') })
    put('all/wrapped', { 'hello/flow_definition.json': '[]' })
    put('all/c.zip', app)
    put('all/d.ZIP.zip', { 'hello/app_definition.json': '{}' })
    put('all/other', { 'x.json': '{}', 'env_variables.json': '{}' })
    put('all/other.zip', { 'x.json': '{}' })
    put('all/.hidden', app)
    put('all', { 'README.md': 'mine' })
    expect([...(await findWorkflows(join(folder, 'all'), never))]).toEqual(
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c.zip'],
        ['d.ZIP', 'd.ZIP.zip'],
        ['wrapped', 'wrapped'],
      ].map(([name = '', inner = '']) => [name, join(folder, 'all', inner)]),
    )
  })

  test('are none if it is a workflow itself, a file, or absent', async () => {
    put('one/two', app)
    put('one', app)
    put('recorded/two', app)
    put('recorded', record('two/app_definition.json'))
    for (const name of ['one', 'recorded', 'absent', put('a.zip', app)]) {
      expect((await findWorkflows(join(folder, name), never)).size).toBe(0)
    }
  })

  test('are refused if two have one name', async () => {
    put('all/a', app)
    put('all/a.zip', app)
    await expect(findWorkflows(join(folder, 'all'), never)).rejects.toThrow(
      'has a folder "a" and a package "a.zip". Remove one of them',
    )
  })

  test('are refused if a zip is damaged', async () => {
    put('all', { 'a.zip': 'text' })
    await expect(findWorkflows(join(folder, 'all'), never)).rejects.toThrow(
      'has a package that can\'t be read, "a.zip": The package is text, not a zip',
    )
  })

  posixTest('are refused if one is a link', async () => {
    put('elsewhere', app)
    put('all/b', app)
    symlinkSync('../elsewhere', join(folder, 'all/a'))
    symlinkSync('../nowhere', join(folder, 'all/c'))
    await expect(findWorkflows(join(folder, 'all'), never)).rejects.toThrow('has a link, which is not followed: "a"')
  })

  test('stop at an abort', async () => {
    put('all/b', app)
    const reason = new Error('stopped')
    await expect(findWorkflows(join(folder, 'all'), AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
