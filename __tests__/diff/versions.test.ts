import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeZip, type ZipEntry } from '../../simulator/fakes/zip.js'
import { NOTHING } from '../../src/compare/ignore.js'
import { compareVersions } from '../../src/diff/versions.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'versions-'))
})

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

type Files = Record<string, string>

const flow = (x: number): Files => ({ 'flow_definition.json': `{"x":${x}}`, 'app_definition.json': '{}' })
const under = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))

/** Writes files into a folder, or into a zip if its name says so. Returns its path. */
function put(name: string, files: Files, entry: Partial<ZipEntry> = {}): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  if (name.endsWith('.zip')) {
    writeFileSync(path, makeZip(Object.entries(files).map(([name, content]) => ({ name, content, ...entry }))))
    return path
  }
  mkdirSync(path, { recursive: true })
  for (const [inner, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, inner)), { recursive: true })
    writeFileSync(join(path, inner), content)
  }
  return path
}

async function compare(base: string, head: string, signal = new AbortController().signal) {
  const { workflows } = await compareVersions(base, head, { ignore: NOTHING, signal })
  return workflows.map(({ name, status, counts }) => [name, status, counts.added, counts.modified, counts.removed])
}

describe('a single workflow', () => {
  test('is compared as zip and folder, in any layout', async () => {
    const zip = put('a.zip', flow(1))
    expect(await compare(zip, put('b.zip', flow(2)))).toEqual([[undefined, 'changed', 0, 1, 0]])
    const laidOut = put('c', { ...flow(1), 'flow_definition.json': '{\n  "x": 1\n}\n' })
    expect(await compare(zip, laidOut)).toEqual([[undefined, 'unchanged', 0, 0, 0]])
  })

  test('may have one folder around its files', async () => {
    expect(await compare(put('a', under('One', flow(1))), put('b', under('Other', flow(2))))).toEqual([
      [undefined, 'changed', 0, 1, 0],
    ])
    expect(await compare(put('c', under('One', flow(1))), put('d.zip', flow(2)))).toEqual([
      [undefined, 'changed', 0, 1, 0],
    ])
    expect(await compare(put('e.zip', under('One', flow(1))), put('f', under('Other', flow(1))))).toEqual([
      [undefined, 'unchanged', 0, 0, 0],
    ])
  })
})

describe('several workflows', () => {
  test('are matched by name, zips with folders, and listed by it', async () => {
    const base = put('base', {
      ...under('support', flow(1)),
      ...under('kyc', flow(1)),
      ...under('docs', { 'a.md': 'x' }),
    })
    put('base/travel.zip', flow(1))
    const head = put('head', { ...under('travel', flow(1)), ...under('new', flow(1)) })
    put('head/support.zip', flow(2))
    expect(await compare(base, head)).toEqual([
      ['kyc', 'removed', 0, 0, 1],
      ['new', 'added', 1, 0, 0],
      ['support', 'changed', 0, 1, 0],
      ['travel', 'unchanged', 0, 0, 0],
    ])
    const { workflows } = await compareVersions(base, head, { ignore: NOTHING, signal: new AbortController().signal })
    expect(workflows[0]?.files.map(({ name, status }) => [name, status])).toEqual([
      ['app_definition.json', 'removed'],
      ['flow_definition.json', 'removed'],
    ])
  })

  test('can be one, if the other side has it or several', async () => {
    const one = put('one', under('support', flow(1)))
    expect(await compare(one, put('same', under('support', flow(2))))).toEqual([['support', 'changed', 0, 1, 0]])
    const two = put('two', { ...under('support', flow(1)), ...under('kyc', flow(1)) })
    expect(await compare(one, two)).toEqual([
      ['kyc', 'added', 1, 0, 0],
      ['support', 'unchanged', 0, 0, 0],
    ])
    const zips = join(folder, 'zips')
    put('zips/support.zip', flow(1))
    expect(await compare(zips, one)).toEqual([['support', 'unchanged', 0, 0, 0]])
  })

  test('against a single one are an error', async () => {
    const [single, several] = [put('a.zip', flow(1)), put('b', { ...under('x', flow(1)), ...under('y', flow(1)) })]
    await expect(compare(single, several)).rejects.toThrow(
      new Error('base is a single workflow, but head is a folder of several. Set both to the same kind.'),
    )
    await expect(compare(several, single)).rejects.toThrow(
      'head is a single workflow, but base is a folder of several.',
    )
  })
})

describe('errors', () => {
  test('end a comparison with a damaged zip, whether its content differs or not', async () => {
    const [good, bad] = [put('a.zip', flow(1)), put('b.zip', flow(1), { crc: 1 })]
    await expect(compare(good, bad)).rejects.toThrow(/^head can't be read: .*CRC-32/)
    await expect(compare(bad, good)).rejects.toThrow(/^base can't be read: .*CRC-32/)
  })

  test('name the workflow of several, also if only one version has it', async () => {
    const head = put('head', under('x', flow(1)))
    put('head/y.zip', flow(1), { crc: 1 })
    await expect(compare(put('base', under('x', flow(1))), head)).rejects.toThrow(/^head "y" can't be read: .*CRC-32/)
    put('both/x.zip', flow(1))
    put('both/y.zip', flow(1))
    await expect(compare(head, join(folder, 'both'))).rejects.toThrow(/^base "y" can't be read: .*CRC-32/)
  })

  test('say in which version a workflow is there twice', async () => {
    put('bad/x.zip', flow(1))
    const bad = put('bad', under('x', flow(1)))
    await expect(compare(bad, put('good', under('x', flow(1))))).rejects.toThrow(
      /^base "x" is there twice, as "x" and as "x\.zip"\. Remove one of them\.$/,
    )
  })

  test('do not hide an abort', async () => {
    const abort = AbortSignal.abort(new Error('cancelled'))
    await expect(compare(put('a.zip', flow(1)), put('b.zip', flow(1)), abort)).rejects.toThrow('cancelled')
    await expect(compare(put('c', under('x', flow(1))), put('d', under('x', flow(1))), abort)).rejects.toThrow(
      new Error('cancelled'),
    )
  })
})
