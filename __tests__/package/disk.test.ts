import { expect, test } from '@jest/globals'
import { describeError } from '../../src/package/disk.js'

test('an error of the disk is told with its place, with single backslashes', () => {
  const error = Object.assign(new Error('raw'), { code: 'EBUSY', syscall: 'rename', path: 'C:\\a', dest: 'C:\\b\\c' })
  expect(describeError(error)).toBe('another program has it open, such as a virus scanner ("C:\\b\\c")')
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY', path: 'C:\\a' }))).toMatch(/\("C:\\a"\)$/)
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY' }))).not.toContain('(')
  expect(describeError(new Error('other'))).toBe('other')
})
