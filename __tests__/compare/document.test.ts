import { expect, test } from '@jest/globals'
import type { Json } from '../../src/compare/document.js'
import { NOTHING, parseIgnore } from '../../src/compare/ignore.js'
import { canonicalJson, makeInterner } from '../../src/compare/read-document.js'
import { read as readInto } from './compare.js'

test('values that have the same hash by chance have IDs of their own', () => {
  // Of 150,000 values of a kind, a few pairs have the same hash of 32 bits.
  const count = 150_000
  const interner = makeInterner()
  const numbers = Array.from({ length: count }, (_, index) => interner.scalar(`${index}`))
  const values = numbers.flatMap((number, index): Json[] => [
    number,
    interner.scalar(`"${index}"`),
    index % 2 === 0 ? interner.array([number]) : interner.array([number, number]),
    index % 3 === 0
      ? interner.object(new Map([['a', number]]))
      : interner.object(
          new Map([
            ['a', number],
            [index % 3 === 1 ? 'b' : 'c', number],
          ]),
        ),
  ])
  const ids = values.map(({ id }) => id)
  expect(new Set(ids).size).toBe(4 * count)
  const again = numbers.every((number, index) => {
    const text = `${index}`
    const array = index % 2 === 0 ? [number] : [number, number]
    return interner.scalar(text).id === ids[4 * index] && interner.array(array).id === ids[4 * index + 2]
  })
  expect(again).toBe(true)
}, 30_000)

test('equal values are kept once', () => {
  const interner = makeInterner()
  const read = (text: string) => readInto(text, interner)
  expect(read('{"a":[1,{"b":"x"}],"c":null}')).toBe(read('{ "c":null, "a":[1,{"b":"\\u0078"}] }'))
  expect(read('[1,2]')).not.toBe(read('[2,1]'))
  expect(read('{"a":1,"b":2}')).not.toBe(read('{"a":2,"b":1}'))
  expect(read('{"a":1,"b":1}').id).not.toBe(read('{"a":1,"c":1}').id)
  expect(read('[]').id).not.toBe(read('{}').id)
})

test('values that differ in ignored IDs only are equal, but not the same', () => {
  const interner = makeInterner()
  const read = (text: string) => readInto(text, interner, parseIgnore('id\nat'))
  const [one, other, without] = [read('[[{"id":1,"x":1}]]'), read('[[{"id":2,"x":1}]]'), read('[[{"x":1}]]')]
  expect(one.id).toBe(other.id)
  expect(one.id).toBe(without.id)
  expect(one).toMatchObject({ items: [{ items: [{ matchOnly: new Map([['id', { text: '1' }]]) }] }] })
  expect(other).toMatchObject({ items: [{ items: [{ matchOnly: new Map([['id', { text: '2' }]]) }] }] })
  expect(without).toMatchObject({ items: [{ items: [{ matchOnly: undefined }] }] })
  expect(read('{"a":{"id":1}}')).not.toBe(read('{"a":{"id":2}}'))
  // What can't match an item is not kept.
  expect(read('{"at":1}')).toMatchObject({ id: read('{"at":2}').id, matchOnly: undefined })
})

test('JSON is brought into one form', () => {
  expect(canonicalJson('\uFEFF{ "b" : [1.0, "\\u0041"], "a" : {"c":null} }', NOTHING)).toBe(
    '{"a":{"c":null},"b":[1.0,"A"]}',
  )
  expect(canonicalJson('{"a":[1,2],"b":{"c":1,"d":2}}', parseIgnore('a.*\nc'))).toBe('{"a":[],"b":{"d":2}}')
  expect(canonicalJson('{"a":1', NOTHING)).toBeUndefined()
})
