import { posix, win32 } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeError, foldersBelow } from '../../src/package/disk.js'

test.each([
  ['C:\\w\\a\\b', 'C:\\w'],
  ['C:\\w\\a\\b', '\\\\?\\C:\\w'],
  ['\\\\?\\C:\\w\\a\\b', 'C:\\w'],
])('the folders from %s up to %s are found on Windows', (folder, end) => {
  const prefix = folder.slice(0, -'a\\b'.length)
  expect(foldersBelow(folder, end, win32)).toEqual([`${prefix}a\\b`, `${prefix}a`])
})

test('the folders below one are none if it is the same, or not around', () => {
  expect(foldersBelow('/w', '/w', posix)).toEqual([])
  expect(foldersBelow('/w/a', '/x', posix)).toEqual([])
  expect(foldersBelow('C:\\w\\a', 'D:\\w', win32)).toEqual([])
  expect(foldersBelow('C:\\w\\a', '\\\\?\\C:\\x', win32)).toEqual([])
})

test('an error of the disk is told with its place, with single backslashes', () => {
  const error = Object.assign(new Error('raw'), { code: 'EBUSY', syscall: 'rename', path: 'C:\\a', dest: 'C:\\b\\c' })
  expect(describeError(error)).toBe('another program has it open, such as a virus scanner ("C:\\b\\c")')
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY', path: 'C:\\a' }))).toMatch(/\("C:\\a"\)$/)
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY' }))).not.toContain('(')
  expect(describeError(new Error('other'))).toBe('other')
})
