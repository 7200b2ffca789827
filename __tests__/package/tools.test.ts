import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checkPackage } from '../../src/package/check.js'
import { withContents } from '../../src/package/contents.js'
import { findDefinitions } from '../../src/package/definitions.js'
import { unpackPackage } from '../../src/package/unpack.js'

/** Zips of the same four files, written by other tools: `make.sh` there says how. */
const zips = fileURLToPath(new URL('../../../__tests__/fixtures/zips/', import.meta.url))
const names = readdirSync(zips).filter((name) => name.endsWith('.zip'))
const never = new AbortController().signal

const contents: Record<string, string> = {
  'app_definition.json': '{"name":"hello"}',
  'docs/größe.txt': 'größe\n',
  'env_variables.json': '{"REGION":"eu-west-1"}',
  'flow_definition.json': '{"nodes":[{"id":"n-1","name":"Größe"}]}',
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'tools-'))
})

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

/** Leaves out what some tools add, and composes names, which macOS decomposes. */
function ours<T extends { name: string }>(files: T[]): T[] {
  return files
    .filter(({ name }) => !/^(__MACOSX|META-INF)\//.test(name))
    .map((file) => ({ ...file, name: file.name.normalize('NFC') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function expectRead(path: string, around: string): Promise<void> {
  const files = ours(await checkPackage(path, never))
  expect(files).toEqual(
    Object.entries(contents).map(([name, content]) => ({ name: around + name, size: Buffer.byteLength(content) })),
  )

  const read = await withContents(path, never, async (contents) => {
    const all = ours(contents.files).map(async (file) => [file.name, await text(file.read())])
    return Object.fromEntries(await Promise.all(all))
  })
  expect(read).toEqual(contents)

  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const { app, flow, env } = await findDefinitions(path, temp, never)
  for (const file of [app, flow, env]) expect(readFileSync(file?.path ?? '', 'utf8')).toBe(contents[file?.name ?? ''])

  const log = { info() {}, warning() {}, debug() {}, mask() {} }
  const options = { workspace: folder, envVariables: false, signal: never, log }
  const { written } = await unpackPackage(path, 'out', options)
  const expected = ['app_definition.json', 'docs/größe.txt', 'flow_definition.json'].map((name) => around + name)
  expect(ours(written.map((name) => ({ name }))).map(({ name }) => name)).toEqual(expected)
  for (const name of written.filter((path) => path.endsWith('.txt') && !path.startsWith('__MACOSX/'))) {
    expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe('größe\n')
  }
  const formatted = readFileSync(join(folder, 'out', `${around}app_definition.json`), 'utf8')
  expect(formatted).toBe('{\n  "name": "hello"\n}\n')
}

test('the fixtures are of at least ten tools', () => {
  expect(new Set(names.map((name) => name.split(/[-.]/)[0])).size).toBeGreaterThanOrEqual(10)
})

describe.each(names)('%s', (name) => {
  const around = /hello/.test(name) ? 'hello/' : ''

  test('is read whole', async () => {
    await expectRead(join(zips, name), around)
  })

  test('is read with bytes after its end', async () => {
    const path = join(folder, name)
    writeFileSync(path, Buffer.concat([readFileSync(join(zips, name)), Buffer.from('\r\n')]))
    await expectRead(path, around)
  })

  test('is read with bytes before its beginning', async () => {
    const path = join(folder, name)
    writeFileSync(path, Buffer.concat([Buffer.from('\uFEFF'), readFileSync(join(zips, name)), Buffer.from('\0\n')]))
    await expectRead(path, around)
  })

  test('is refused if it is cut off', async () => {
    const whole = readFileSync(join(zips, name))
    const path = join(folder, name)
    const end = whole.lastIndexOf('PK\x05\x06') + 22
    for (const length of [end - 1, end - 10, end - 23, end >> 1, 40]) {
      writeFileSync(path, whole.subarray(0, length))
      await expect(checkPackage(path, never)).rejects.toThrow(
        /^The package is (cut off or damaged|binary data, not a zip)/,
      )
    }
  })
})
