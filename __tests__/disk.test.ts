import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { describeError, diskReason, isDiskError, remove, toDiskError, writeFileAtomically } from '../src/disk.js'
import { folder } from './folder.js'
import { posixTest } from './posix.js'

function fault(code: string, errno = 0): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: raw, rename 'C:\\a' -> 'C:\\b'`), { code, errno, syscall: 'rename' })
}

describe('a file is written whole', () => {
  test('over one that is there, under a short name until then', async () => {
    const path = join(folder, `${'n'.repeat(251)}.zip`)
    await writeFileAtomically(path, 'old')
    await Promise.all([writeFileAtomically(path, 'one'), writeFileAtomically(path, Buffer.from('two'))])
    expect(readFileSync(path, 'utf8')).toMatch(/^(one|two)$/)
    expect(readdirSync(folder)).toEqual([basename(path)])
  })

  posixTest('in place of a link, which is not followed', async () => {
    const victim = join(folder, 'victim')
    writeFileSync(victim, 'mine')
    for (const name of ['n.zip', 'n.zip.part']) symlinkSync(victim, join(folder, name))
    await writeFileAtomically(join(folder, 'n.zip'), 'package')
    expect(readFileSync(victim, 'utf8')).toBe('mine')
    expect(lstatSync(join(folder, 'n.zip')).isFile()).toBe(true)
    expect(readFileSync(join(folder, 'n.zip'), 'utf8')).toBe('package')
  })

  posixTest('without following a link of the name that it has until then', () => {
    writeFileSync(join(folder, 'victim'), 'mine')
    symlinkSync('victim', join(folder, '.workflow-export-000000000000'))
    const script = `
      import crypto from 'node:crypto'
      import { syncBuiltinESMExports } from 'node:module'
      crypto.randomBytes = (size) => Buffer.alloc(size)
      syncBuiltinESMExports()
      const { writeFileAtomically } = await import(${JSON.stringify(new URL('../src/disk.js', import.meta.url).href)})
      await writeFileAtomically(${JSON.stringify(join(folder, 'a'))}, 'x').catch((error) => console.log(error.why))`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(output).toBe('a file of that name already exists\n')
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('mine')
  })

  test('or not at all, and nothing is left behind', async () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    const advice = 'Set another directory, or free some space.'
    await expect(writeFileAtomically(join(folder, 'a'), 'x')).rejects.toThrow(`Can't write ${join(folder, 'a')}: `)
    await expect(writeFileAtomically(join(folder, 'none/x'), 'x')).rejects.toMatchObject({
      what: `Can't write ${join(folder, 'none/x')}`,
      why: 'no such file or folder',
      advice,
    })
    await expect(writeFileAtomically(join(folder, 'x'.repeat(300)), 'x')).rejects.toMatchObject({
      why: 'the path is too long',
      advice: 'Set a shorter name.',
    })
    expect(readdirSync(folder)).toEqual(['a'])
  })
})

describe('a fault of the disk', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EBUSY', 'another program has it open, such as a virus scanner'],
    ['ENOENT', 'no such file or folder'],
    ['EACCES', 'permission denied'],
    ['EODD', 'EODD'],
  ])('%s is told in words', (code, words) => {
    expect(diskReason(fault(code))).toBe(words)
    expect(toDiskError(fault(code), 'C:\\a.zip').message).toBe(
      `Can't write C:\\a.zip: ${words}. Set another directory, or free some space.`,
    )
  })

  test("is told in the system's words if there are no others", () => {
    expect(diskReason(fault('EMFILE', -24))).toBe('too many open files')
  })

  test('is told with its place, with single backslashes', () => {
    const held = 'another program has it open, such as a virus scanner'
    expect(describeError(Object.assign(fault('EBUSY'), { path: 'C:\\a', dest: 'C:\\b\\c' }))).toBe(
      `${held} ("C:\\b\\c")`,
    )
    expect(describeError(Object.assign(fault('EBUSY'), { path: 'C:\\a' }))).toBe(`${held} ("C:\\a")`)
    expect(describeError(fault('EBUSY'))).toBe(held)
  })

  test('is told from others', () => {
    expect(isDiskError(fault('EIO'))).toBe(true)
    for (const other of [Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG' }), new Error('x'), 'x', null]) {
      expect(isDiskError(other)).toBe(false)
    }
    expect(diskReason(new Error('other'))).toBe('other')
  })
})

test('removing takes a file, a folder, and nothing', async () => {
  for (const path of [join(folder, 'none'), folder]) await remove(path)
  expect(() => readFileSync(folder)).toThrow('ENOENT')
})
