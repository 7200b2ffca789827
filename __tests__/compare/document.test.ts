import { expect, test } from '@jest/globals'
import { Interner, type Json } from '../../src/compare/document.js'

test('values that have the same hash by chance have IDs of their own', () => {
  // Of 150,000 values of a kind, a few pairs have the same hash of 32 bits.
  const count = 150_000
  const interner = new Interner(true)
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
