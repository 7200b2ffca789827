import { createHash } from 'node:crypto'
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeZip } from '../../simulator/fakes/zip.js'
import { readPackage, readPackages } from '../../src/package/read-package.js'
import { folder, put } from '../folder.js'
import { posixTest } from '../posix.js'

const RECORD = '.workflow-export.json'
const never = new AbortController().signal

type Files = Record<string, string>

function record(...names: string[]): Files {
  return { [RECORD]: JSON.stringify({ unpackedFiles: names }) }
}

async function read(path: string, signal = never): Promise<{ kind: string; files: Files }> {
  const { kind, files } = await readPackage(path, signal)
  return { kind, files: Object.fromEntries(Array.from(files, ([name, content]) => [name, `${content}`])) }
}

const app = { 'app_definition.json': '{}', 'flow_definition.json': '[]' }

describe('the files of a package', () => {
  test('are read from a zip, with the digest of its bytes', async () => {
    const files = { 'z/deep.txt': 'z', ...app }
    const path = put('p.zip', files)
    expect(await read(path)).toEqual({ kind: 'zip', files })
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect(await readPackage(path, never)).toMatchObject({ sha256 })
    expect(await readPackage(put('p', files), never)).not.toHaveProperty('sha256')
  })

  test.each([
    ['at the root', ''],
    ['in a single folder', 'hello/'],
  ])('are read from a folder without a record, %s', async (_, around) => {
    const files = { ...app, 'b/c/d.txt': 'd', '.e': 'e' }
    const entries = Object.entries(files).map(([name, content]) => [around + name, content])
    const outer = around === '' ? { '.git/config': '1', 'b/.git/x': '1' } : { 'README.md': '1', '.github/x': '1' }
    const path = put('p', { ...Object.fromEntries(entries), ...outer })
    expect(await read(path)).toEqual({ kind: 'folder', files })
  })

  test.each(['', 'hello/'])('are those that the record in "%s" lists, never the record itself', async (around) => {
    const files = { ...app, 'b/c.txt': 'c' }
    const there = { ...files, ...record('gone.txt', ...Object.keys(files)), 'README.md': 'mine', 'other/x': '1' }
    const entries = Object.entries(there).map(([name, content]) => [around + name, content])
    expect(await read(put('p', Object.fromEntries(entries)))).toEqual({ kind: 'folder', files })
  })

  const defined = { ...app, 'env_variables.json': '{}' }
  test.each<[what: string, there: Files, files: Files]>([
    ['lists none of them', { ...defined, ...record() }, defined],
    ['lacks the flow', { ...defined, x: '1', ...record('app_definition.json', 'x') }, { ...defined, x: '1' }],
    [
      'lists others elsewhere',
      { ...defined, 'old/flow_definition.json': '1', ...record('old/flow_definition.json') },
      { ...defined, 'old/flow_definition.json': '1' },
    ],
    [
      'is outside the single folder around them',
      { 'in/flow_definition.json': '[]', 'in/mine': '', ...record() },
      { 'flow_definition.json': '[]', mine: '' },
    ],
    [
      'is in a single folder and lists none',
      { 'in/flow_definition.json': '[]', 'in/mine': '', 'in/.workflow-export.json': '{"unpackedFiles":[]}' },
      { 'flow_definition.json': '[]' },
    ],
  ])('are the definitions that are there, also if the record %s', async (_, there, files) => {
    expect((await read(put('p', there))).files).toEqual(files)
  })
})

describe('a package is refused in words that go on after the name of an input', () => {
  test('if it does not exist', async () => {
    const path = join(folder, 'none')
    await expect(read(path)).rejects.toThrow(`doesn't exist: ${JSON.stringify(path)}`)
  })

  test('if it is no zip', async () => {
    const why = 'is text, not a zip. Set a package (.zip), or the folder with its unpacked files'
    await expect(read(join(put('p', { 'a.txt': 'text' }), 'a.txt'))).rejects.toThrow(why)
  })

  test('if the zip is damaged, or has a link', async () => {
    const path = put('p.zip', app)
    truncateSync(path, 100)
    const message = expect.stringMatching(/^can't be read: The package is cut off or damaged: /)
    await expect(read(path)).rejects.toMatchObject({ message, cause: { what: 'The package is cut off or damaged' } })
    writeFileSync(path, makeZip([{ name: 'a', content: '/etc/passwd', attributes: 0o120777 << 16 }]))
    await expect(read(path)).rejects.toThrow('can\'t be read: "a" in the package is a symbolic link')
  })

  posixTest.each([
    ['a', {}],
    ['a', record('a', 'app_definition.json')],
    ['flow_definition.json', record('app_definition.json')],
  ])('if the folder has a link %s', async (name, more) => {
    const path = put('p', { 'app_definition.json': '{}', ...more })
    symlinkSync('/etc/passwd', join(path, name))
    await expect(read(path)).rejects.toThrow(`can't be read: "${name}" in the folder is a symbolic link`)
  })

  test('if the record is broken', async () => {
    const path = put('p', { ...app, [RECORD]: '<<<<<<< HEAD' })
    await expect(read(path)).rejects.toThrow(`can't be read: ${RECORD} isn't as this action writes it`)
  })

  test('if no files are in the folder', async () => {
    await expect(read(put('p', { '.git/config': '' }))).rejects.toThrow("can't be read: no files are in it")
    await expect(read(put('q', record('gone')))).rejects.toThrow("can't be read: no files are in it")
  })

  test('if it has more than 10,000 files, or more than 256 MiB', async () => {
    const path = put('p', app)
    truncateSync(join(path, 'app_definition.json'), 256 * 1024 ** 2)
    await expect(read(path)).rejects.toThrow("can't be read: its files take more than 256 MiB, the limit")
    const many = put('q', Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, ''])))
    await expect(read(many)).rejects.toThrow("can't be read: more than 10,000 files are in it")
    const zip = put('p.zip', app)
    truncateSync(zip, 256 * 1024 ** 2 + 1)
    await expect(read(zip)).rejects.toThrow("can't be read: it is larger than 256 MiB, the limit")
  })
})

test('an abort ends the reading with its reason', async () => {
  const reason = new Error('stopped')
  put('all/b', app)
  for (const path of [put('p', app), put('p.zip', app), join(folder, 'all')]) {
    await expect(read(path, AbortSignal.abort(reason))).rejects.toBe(reason)
  }
  await expect(readPackages(join(folder, 'all'), AbortSignal.abort(reason))).rejects.toBe(reason)
})

describe('the workflows in a folder', () => {
  async function several(path: string): Promise<Record<string, Files>> {
    const all: Record<string, Files> = {}
    for (const [name, read] of (await readPackages(path, never)).several ?? []) {
      const { files } = await read()
      all[name] = Object.fromEntries(Array.from(files, ([inner, content]) => [inner, `${content}`]))
    }
    return all
  }

  test('are its subfolders and zips with definitions, by name', async () => {
    put('all/b', app)
    put('all/a', { ...app, x: '', ...record('app_definition.json') })
    put('all/wrapped', { 'hello/flow_definition.json': '[]' })
    put('all/c.zip', app)
    put('all/d.ZIP.zip', { 'hello/app_definition.json': '{}' })
    put('all/other', { 'x.json': '{}', 'env_variables.json': '{}' })
    put('all/other.zip', { 'x.json': '{}' })
    put('all/.hidden', app)
    put('all', { 'README.md': 'mine', 'e.zip.txt': 'mine', ...record('b/app_definition.json') })
    const found = await several(join(folder, 'all'))
    expect(found).toEqual({
      a: app,
      b: app,
      c: app,
      'd.ZIP': { 'app_definition.json': '{}' },
      wrapped: { 'flow_definition.json': '[]' },
    })
    expect(Object.keys(found)).toEqual(['a', 'b', 'c', 'd.ZIP', 'wrapped'])
  })

  test('are one, or the folder around a package, if one subfolder is all there is', async () => {
    put('folder/in', app)
    put('zip/in.zip', app)
    put('two/in', app)
    put('two/other', app)
    for (const name of ['folder', 'zip', 'two']) {
      const { single, several = [] } = await readPackages(join(folder, name), never)
      expect(Array.from(several, ([inner]) => inner)).toEqual(name === 'two' ? ['in', 'other'] : ['in'])
      expect(single !== undefined).toBe(name === 'folder')
      if (single) expect([...(await single()).files.keys()]).toEqual(Object.keys(app))
    }
  })

  test('are a single one if it is a workflow itself, or a zip', async () => {
    put('one/two', app)
    for (const path of [put('one', app), put('a.zip', app), put('empty', {})]) {
      expect(await readPackages(path, never)).toEqual({ single: expect.any(Function) })
    }
    expect((await (await readPackages(join(folder, 'a.zip'), never)).single?.())?.files.size).toBe(2)
  })

  test('are missing if nothing is there', async () => {
    expect(await readPackages(join(folder, 'none'), never)).toEqual({})
  })

  test('are each refused for what is wrong with them, when they are read', async () => {
    put('all/a', app)
    put('all/a.zip', app)
    put('all/b.zip', app)
    writeFileSync(join(folder, 'all/b.ZIP'), readFileSync(join(folder, 'all/b.zip')))
    put('all', { 'c.zip': 'text' })
    put('all/d.zip', app)
    truncateSync(join(folder, 'all/d.zip'), 100)
    put('all/good', app)
    const { several } = await readPackages(join(folder, 'all'), never)
    const read = (name: string) => several?.get(name)?.()
    expect([...(several?.keys() ?? [])]).toEqual(['a', 'b', 'c', 'd', 'good'])
    const twice = /^is there twice, as "(a|b.ZIP)" and as "[ab].zip". Remove one of them$/
    await expect(read('a')).rejects.toThrow(twice)
    await expect(read('b')).rejects.toThrow(/^is there twice, as /)
    await expect(read('c')).rejects.toThrow(/^is text, not a zip/)
    await expect(read('d')).rejects.toThrow(/^can't be read: The package is cut off or damaged: /)
    expect((await read('good'))?.files.size).toBe(2)
  })

  posixTest('are refused if they are links, and left alone if those lead nowhere', async () => {
    put('elsewhere', app)
    put('all/b', app)
    symlinkSync('../elsewhere', join(folder, 'all/a'))
    symlinkSync('../nowhere', join(folder, 'all/c'))
    const { several } = await readPackages(join(folder, 'all'), never)
    expect([...(several?.keys() ?? [])]).toEqual(['a', 'b'])
    await expect(several?.get('a')?.()).rejects.toThrow(/^is a link, which isn't followed$/)
  })
})
