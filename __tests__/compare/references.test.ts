import { describe, expect, test } from '@jest/globals'
import { makeInterner } from '../../src/compare/read-document.js'
import { countHolders, type Rename, unambiguous } from '../../src/compare/references.js'
import { read as readInto } from './compare.js'

const interner = makeInterner()
const read = (value: unknown) => readInto(value, interner)

describe('a rename is sure', () => {
  const sure = (renames: readonly Rename[], base: unknown, head: unknown) =>
    Array.from(unambiguous(renames, { base: countHolders([read(base)]), head: countHolders([read(head)]) }))

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
