import { describe, expect, test } from '@jest/globals'
import { makeInterner } from '../../src/compare/interner.js'
import { equalOtherwise, type Rename, unambiguous } from '../../src/compare/references.js'
import { read as readInto } from './compare.js'

const interner = makeInterner()
const read = (value: unknown) => readInto(value, interner)

describe('two items are equal except for their own IDs and names and references that follow', () => {
  const renames = new Map([
    ['"a"', '"b"'],
    ['"x"', '"y"'],
  ])

  test.each<[string, unknown, unknown, boolean]>([
    ['if they are equal', { id: 1, to: 'c' }, { id: 1, to: 'c' }, true],
    [
      'if they have other IDs and names',
      { id: 1, name: 'A', key: 1, _id: 2 },
      { id: 2, name: 'B', key: 2, _id: 3 },
      true,
    ],
    ['if one lacks an ID', { id: 1, to: 'c' }, { to: 'c' }, true],
    ['if one has an ID more', { to: 'c' }, { name: 'A', to: 'c' }, true],
    ['unless another member differs', { id: 1, to: 'c' }, { id: 1, to: 'd' }, false],
    ['unless one has a member more', { id: 1 }, { id: 1, to: 'd' }, false],
    ['unless one has a member less', { id: 1, to: 'd' }, { id: 1 }, false],
    ['unless one has a member in place of an ID', { id: 1, x: 1 }, { x: 1, y: 1 }, false],
    ['if a string follows', { to: 'a' }, { to: 'b' }, true],
    ['if a string stays', { to: 'a', type: 'a' }, { to: 'b', type: 'a' }, true],
    ['unless a string goes back', { to: 'b' }, { to: 'a' }, false],
    ['unless a string leads to another item', { to: 'a' }, { to: 'y' }, false],
    ['unless a string became something else', { to: 'a' }, { to: ['b'] }, false],
    ['unless something else became a string', { to: ['a'] }, { to: 'b' }, false],
    ['unless an array became an object', { to: ['a'] }, { to: { 0: 'b' } }, false],
    ['unless an object became an array', { to: { 0: 'a' } }, { to: ['b'] }, false],
    ['if a key follows', { at: { a: 1, c: 2 } }, { at: { b: 1, c: 2 } }, true],
    ['unless a key leads to another value', { at: { a: 1 } }, { at: { b: 2 } }, false],
    ['unless a key leads to another item', { at: { a: 1 } }, { at: { c: 1 } }, false],
    ['if strings in arrays follow', { to: ['a', 'x', 'c'] }, { to: ['b', 'y', 'c'] }, true],
    ['unless an array is longer', { to: ['a'] }, { to: ['b', 'c'] }, false],
    ['unless an array is shorter', { to: ['a', 'c'] }, { to: ['b'] }, false],
    ['unless one string in an array does not follow', { to: ['a', 'c'] }, { to: ['b', 'd'] }, false],
    ['if strings in objects in arrays follow', { to: [{ id: 1, of: 'a' }] }, { to: [{ id: 1, of: 'b' }] }, true],
    ["unless an inner item's own ID does", { to: [{ id: 'a', of: 'a' }] }, { to: [{ id: 'b', of: 'b' }] }, false],
    ["unless an inner item's own ID is gone", { to: [{ id: 'a', of: 'a' }] }, { to: [{ of: 'b' }] }, false],
    ['if a member of that key that is no ID does', { to: { id: 'a' } }, { to: { id: 'b' } }, true],
    ['unless a list of that key differs', { id: ['c'] }, { id: ['d'] }, false],
    ['if a list of that key follows', { id: ['a'] }, { id: ['b'] }, true],
  ])('%s', (_, base, head, equal) => {
    expect(equalOtherwise(read(base), read(head), renames)).toBe(equal)
  })

  test('without renames only if all else is equal', () => {
    expect(equalOtherwise(read({ id: 1, to: ['a'] }), read({ id: 2, to: ['a'] }), new Map())).toBe(true)
    expect(equalOtherwise(read({ id: 1, to: ['a'] }), read({ id: 2, to: ['b'] }), new Map())).toBe(false)
  })
})

describe('a rename is sure', () => {
  const sure = (renames: readonly Rename[], base: unknown, head: unknown) =>
    Array.from(unambiguous(renames, [{ base: read(base), head: read(head) }]))

  test('if one item had the old value and one has the new one', () => {
    expect(sure([['"a"', '"b"']], [{ id: 'a' }], [{ id: 'b' }])).toEqual([['"a"', '"b"']])
    expect(
      sure(
        [
          ['"a"', '"b"'],
          ['"a"', '"b"'],
        ],
        [{ id: 'a', name: 'a' }],
        [{ id: 'b', name: 'b' }],
      ),
    ).toEqual([['"a"', '"b"']])
    expect(sure([['"a"', '"b"']], { x: { y: [[{ name: 'a' }]] } }, [{ x: [{ key: 'b' }] }])).toEqual([['"a"', '"b"']])
  })

  test.each<[string, unknown, unknown]>([
    ['two items had the old value', [{ id: 'a' }, { name: 'a' }], [{ id: 'b' }]],
    ['two items have the new value', [{ id: 'a' }], [{ id: 'b' }, { key: 'b' }]],
    ['two items of other arrays had the old value', { x: [{ id: 'a' }], y: { z: [{ id: 'a' }] } }, [{ id: 'b' }]],
    ['an inner item had the old value', [{ id: 'a', x: [{ id: 'a' }] }], [{ id: 'b' }]],
  ])('unless %s', (_, base, head) => {
    expect(sure([['"a"', '"b"']], base, head)).toEqual([])
  })

  test('whatever has the value without being an item', () => {
    expect(
      sure([['"a"', '"b"']], { x: { id: 'a' }, y: [{ id: 'a' }], z: ['a'] }, { x: { id: 'b' }, y: [{ id: 'b' }] }),
    ).toEqual([['"a"', '"b"']])
  })

  test('unless the old value has two new ones', () => {
    const [base, head] = [[{ id: 'a', name: 'a' }], [{ id: 'b', name: 'c' }]]
    expect(
      sure(
        [
          ['"a"', '"b"'],
          ['"a"', '"c"'],
        ],
        base,
        head,
      ),
    ).toEqual([])
    expect(
      sure(
        [
          ['"a"', '"b"'],
          ['"a"', '"c"'],
          ['"a"', '"b"'],
        ],
        base,
        head,
      ),
    ).toEqual([])
  })
})
