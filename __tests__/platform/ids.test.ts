import { expect, test } from '@jest/globals'
import { isId, readId } from '../../src/platform/ids.js'

test.each([
  ['a', true],
  ['aZ09._-', true],
  ['..a', true],
  ['a..', true],
  ['a'.repeat(500), true],
  ['', false],
  ['.', false],
  ['...', false],
  ['a/b', false],
  ['a b', false],
  ['a\n', false],
  ['%2e', false],
  ['ä', false],
])('%j is an ID: %p', (text, is) => {
  expect(isId(text)).toBe(is)
})

test.each<[unknown[], string | undefined]>([
  [[1, null, undefined, '', '../x', 'a', 'b'], 'a'],
  [['a'.repeat(201), 'a'.repeat(200)], 'a'.repeat(200)],
  [['a'.repeat(201)], undefined],
  [[], undefined],
])('of %j, the first ID is %p', (spellings, id) => {
  expect(readId(...spellings)).toBe(id)
})
