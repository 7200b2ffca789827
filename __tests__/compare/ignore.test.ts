import { expect, test } from '@jest/globals'
import { NOTHING, parseIgnore } from '../../src/compare/ignore.js'

test('a field is read from each line that is neither empty nor a comment', () => {
  const { lines } = parseIgnore(' position \r\n\n# positions\n nodes.*.x\rnodes[]\nposition')
  expect(lines).toEqual(['position', 'nodes.*.x', 'nodes[]'])
  expect(parseIgnore('')).toEqual(NOTHING)
})

test.each([
  ['a\n.b', 'has an empty key in line 2 (join keys by single dots)'],
  ['a..b', 'has an empty key in line 1 (join keys by single dots)'],
  ['a.', 'has an empty key in line 1 (join keys by single dots)'],
  ['[]', 'has an empty key in line 1 (join keys by single dots)'],
  ['\n\n*.*', 'has only * in line 3, which would ignore everything (name a key)'],
])('%j is refused', (text, message) => {
  expect(() => parseIgnore(text)).toThrow(new Error(message))
})
