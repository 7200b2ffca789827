import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeZip, type ZipEntry } from '../../simulator/fakes/zip.js'
import { checkPackage } from '../../src/package/check.js'
import { copyWithoutEnvVariables } from '../../src/package/copy.js'
import { isEnvVariables } from '../../src/package/names.js'
import { isFolder, withPackage } from '../../src/package/zip.js'

const zips = fileURLToPath(new URL('../../../__tests__/fixtures/zips/', import.meta.url))
const names = readdirSync(zips).filter((name) => name.endsWith('.zip'))
const never = new AbortController().signal

let folder: string
let target: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'copy-'))
  target = join(folder, 'copy.zip')
})

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

async function contents(path: string): Promise<Map<string, string>> {
  return await withPackage(path, never, async (entries) => {
    const read = new Map<string, string>()
    for (const entry of entries) read.set(entry.name, isFolder(entry.name) ? '' : `${await buffer(entry.read())}`)
    return read
  })
}

function put(entries: ZipEntry[]): string {
  const path = join(folder, 'package.zip')
  writeFileSync(path, makeZip(entries))
  return path
}

/** Whether other programs read the copy whole. Those that this machine lacks are left out. */
function readsElsewhere(path: string): string[] {
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), any(n.endswith("/env_variables.json") or n == "env_variables.json" for n in z.namelist()))'
  const programs: [string, string[], RegExp][] = [
    ['unzip', ['-tqq', path], /^$/],
    [process.platform === 'win32' ? 'python' : 'python3', ['-c', script, path], /^None False\s*$/],
  ]
  return programs.flatMap(([program, args, expected]) => {
    try {
      const output = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      return expected.test(output) ? [] : [`${program}: ${output}`]
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [`${program}: ${error}`]
    }
  })
}

describe.each(names)('a copy of %s', (name) => {
  test('lacks env_variables.json, and has all else as it was', async () => {
    const path = join(zips, name)
    const copy = await copyWithoutEnvVariables(path, target, never)
    const bytes = readFileSync(target)
    expect(copy).toEqual({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    const expected = [...(await contents(path))].filter(([inner]) => !isEnvVariables(inner))
    expect([...(await contents(target))]).toEqual(expected)
    await checkPackage(target, never)
    expect(readsElsewhere(target)).toEqual([])
    expect(bytes.includes('env_variables.json')).toBe(name.startsWith('ditto'))
    expect(bytes.includes('eu-west-1')).toBe(false)
    // Each header with its data, and what follows it, is in the original as it is.
    const original = readFileSync(path)
    const list = bytes.indexOf('PK\x01\x02')
    const [, ...locals] = bytes.toString('latin1', 0, list).split('PK\x03\x04')
    expect(locals.length).toBe((await contents(target)).size + (name.startsWith('bsdtar-dot') ? 1 : 0))
    for (const local of locals) expect(original.includes(Buffer.from(`PK\x03\x04${local}`, 'latin1'))).toBe(true)
  })
})

test('a package without the file is copied whole, with what is around it', async () => {
  const path = put([{ name: 'a', content: '1' }])
  const bytes = Buffer.concat([Buffer.from('#!'), readFileSync(path), Buffer.from('\n')])
  writeFileSync(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await copyWithoutEnvVariables(path, target, never)).toEqual({ size: bytes.length, sha256 })
  expect(readFileSync(target).equals(bytes)).toBe(true)
})

test('the file is left out in any case, at any depth, by any name that a reader may take', async () => {
  const path = put([
    { name: 'a', content: '1' },
    { name: 'Env_Variables.JSON', content: 'secret' },
    { name: 'x/y/env_variables.json', content: 'secret', store: true },
    { name: 'b\\env_variables.json', content: 'secret', store: true },
    { name: 'my_env_variables.json', content: '2' },
  ])
  await copyWithoutEnvVariables(path, target, never)
  expect([...(await contents(target))]).toEqual([
    ['a', '1'],
    ['my_env_variables.json', '2'],
  ])
  expect(readFileSync(target).includes('secret')).toBe(false)
})

test('what no entry has is not copied', async () => {
  const zip = makeZip([
    { name: 'a', content: 'aaa', store: true },
    { name: 'gone', content: 'secret', store: true },
    { name: 'env_variables.json', content: '{}', store: true },
  ])
  // The list without its second entry, as after a deletion that leaves the data.
  const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 4, 'latin1')
  const third = zip.indexOf('PK\x01\x02', second + 4, 'latin1')
  const bytes = Buffer.concat([zip.subarray(0, second), zip.subarray(third)])
  bytes.writeUInt16LE(2, bytes.length - 14)
  bytes.writeUInt16LE(2, bytes.length - 12)
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 10) - (third - second), bytes.length - 10)
  const path = join(folder, 'package.zip')
  writeFileSync(path, bytes)
  await copyWithoutEnvVariables(path, target, never)
  expect([...(await contents(target))]).toEqual([['a', 'aaa']])
  expect(readFileSync(target).includes('secret')).toBe(false)
})

describe('a package is refused, and no copy is left', () => {
  const refused = async (path: string, message: string | RegExp) => {
    await expect(copyWithoutEnvVariables(path, target, never)).rejects.toThrow(message)
    expect(existsSync(target)).toBe(false)
  }

  test('if it is cut off', async () => {
    const path = put([{ name: 'env_variables.json', content: '{}' }])
    writeFileSync(path, readFileSync(path).subarray(0, 50))
    await refused(path, /^The package is cut off or damaged \(End of central directory/)
    writeFileSync(path, 'text')
    await refused(path, 'The package is cut off or damaged (it is not a zip)')
  })

  test('if nothing else is in it', async () => {
    await refused(put([{ name: 'env_variables.json', content: '{}' }]), 'nothing but env_variables.json is in it')
  })

  test('if an entry has another name in its own header', async () => {
    const entries = [
      { name: 'a', content: '{}', localName: 'env_variables.json' },
      { name: 'env_variables.json', content: '' },
    ]
    await refused(put(entries), 'the header of an entry has another name')
  })

  test('if its entries overlap', async () => {
    const inner = makeZip([{ name: 'b', content: 'x'.repeat(100), store: true }]).subarray(0, 131)
    const zip = makeZip([
      { name: 'a', content: inner, store: true },
      { name: 'env_variables.json', content: '{}' },
      { name: 'b', content: 'x'.repeat(100), store: true },
    ])
    const record = zip.lastIndexOf('PK\x01\x02')
    zip.writeUInt32LE(31, record + 42)
    const path = join(folder, 'package.zip')
    writeFileSync(path, zip)
    await refused(path, 'its entries overlap')
  })

  test('if the disk refuses', async () => {
    const path = put([
      { name: 'a', content: '{}' },
      { name: 'env_variables.json', content: '{}' },
    ])
    const nowhere = join(folder, 'none', 'copy.zip')
    await expect(copyWithoutEnvVariables(path, nowhere, never)).rejects.toThrow(`Can't write ${nowhere}: no such file`)
  })
})

test('an abort ends the copying with its reason, and leaves no copy', async () => {
  const reason = new Error('stopped')
  const files = Array.from({ length: 12 }, (_, at) => ({ name: `${at}.json`, content: '{}' }))
  const path = put([...files, { name: 'env_variables.json', content: '{}' }])
  for (let count = 1; count < 12; count++) {
    let asked = 0
    const throwIfAborted = () => {
      if (++asked >= count) throw reason
    }
    const signal = Object.assign(new AbortController().signal, { throwIfAborted })
    await expect(copyWithoutEnvVariables(path, target, signal)).rejects.toBe(reason)
    expect(existsSync(target)).toBe(false)
  }
})
