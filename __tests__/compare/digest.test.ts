import { expect, test } from '@jest/globals'
import { digestOf, equalIgnoring } from '../../src/compare/files.js'
import { parseIgnore } from '../../src/compare/ignore.js'
import { packageOf } from './compare.js'

const digest = (files: Record<string, unknown>, ignore = '') => digestOf(packageOf(files), parseIgnore(ignore))
const original = {
  'a.json': '{"a":1,"at":2,"b":[{"id":1,"x":1.0}]}',
  'env_variables.json': { A: 1 },
  'b.bin': Buffer.from([0xff]),
}

test('a digest depends on the names of files, not on layout, key order or the order of files', () => {
  const other = {
    'b.bin': Buffer.from([0xff]),
    'env_variables.json': '{ "A" : 1 }',
    'a.json': '\uFEFF{\n"b":[{"x":1.0,"\\u0069d":1}],"at":2,"a":1 }',
  }
  expect(digest(other)).toBe(digest(original))
  const reversed = { kind: 'zip', files: new Map([...packageOf(original).files].reverse()) } as const
  expect(digestOf(reversed, parseIgnore(''))).toBe(digest(original))
  expect(digest({ a: '1', b: '2' })).not.toBe(digest({ a: '2', b: '1' }))
  expect(digest(original)).toMatch(/^[\da-f]{64}$/)
})

test.each<[string, Record<string, unknown>]>([
  ['a value', { 'a.json': '{"a":2,"at":2,"b":[{"id":1,"x":1.0}]}' }],
  ['how a number is written', { 'a.json': '{"a":1,"at":2,"b":[{"id":1,"x":1}]}' }],
  ['the place of a member', { 'a.json': '{"a":1,"at":2,"b":[{"id":1}],"x":1.0}' }],
  ['a variable', { 'env_variables.json': { A: 2 } }],
  ['bytes', { 'b.bin': Buffer.from([0xfe]) }],
  ['JSON that is no longer JSON', { 'a.json': '{"a":1,"at":2,"b":[{"id":1,"x":1.0}]' }],
  ['one more file', { c: '' }],
])('a digest depends on %s', (_, files) => {
  expect(digest({ ...original, ...files })).not.toBe(digest(original))
})

test('a digest leaves ignored fields out', () => {
  const later = { ...original, 'a.json': '{"a":1,"at":3,"b":[{"id":2,"x":1.0}]}' }
  expect(digest(later, 'at\nid')).toBe(digest(original, 'at\nid'))
  expect(digest(later, 'at')).not.toBe(digest(original, 'at'))
  const lists = (...b: number[]) => ({ 'a.json': { b } })
  expect(digest(lists(1, 2), 'b[]')).toBe(digest(lists(2, 1), 'b[]'))
  expect(digest(lists(1, 2), 'b[]')).not.toBe(digest(lists(2, 2), 'b[]'))
})

test.each([
  ['a.json', '{"at":1,"b":1}', '{"b":1, "at":2}', true],
  ['a.JSON', '{"at":1,"b":1}', '{"at":2,"b":2}', false],
  ['a.json', '{"at":1}', '{"at":2', false],
  ['a.json', '{"at":1', '{"at":2', false],
  ['a.json', '{"at":1', '{"at":1', true],
  ['a.txt', '{"at":1}', '{"at":2}', false],
])('in %s, %s and %s are equal outside ignored fields: %s', (name, base, head, equal) => {
  expect(equalIgnoring(name, Buffer.from(base), Buffer.from(head), parseIgnore('at'))).toBe(equal)
})
