import { expect, test } from '@jest/globals'
import { parseIgnore } from '../../src/compare/ignore.js'

test('a field is read from each line that is neither empty nor a comment', () => {
  const { patterns } = parseIgnore(' position \r\n\n# positions\n nodes.*.x\rupdatedAt')
  expect(patterns).toEqual([['position'], ['nodes', '*', 'x'], ['updatedAt']])
  expect(parseIgnore('')).toEqual({ patterns: [] })
})

test.each([
  ['a\n.b', 'has an empty key in line 2 (join keys by single dots)'],
  ['a..b', 'has an empty key in line 1 (join keys by single dots)'],
  ['a.', 'has an empty key in line 1 (join keys by single dots)'],
  ['\n\n*.*', 'has only * in line 3, which would ignore everything (name a key)'],
])('%j is refused', (text, message) => {
  expect(() => parseIgnore(text)).toThrow(new Error(message))
})
