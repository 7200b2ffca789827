import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkJson } from '../../src/package/json.js'

function isJson(content: string | Uint8Array): boolean {
  try {
    checkJson(Buffer.from(content as Uint8Array))
    return true
  } catch {
    return false
  }
}

describe('JSON', () => {
  test.each([
    '{}',
    '[]',
    '0',
    '-0',
    '1.5e+5',
    '"a"',
    'null',
    ' [ 1 , { "a" : [ ] } ]\n',
    '\uFEFF{}',
    '{"a":1,"a":2}',
    '"é😀"',
  ])('is %j', (text) => expect(isJson(text)).toBe(true))
  const broken = [
    '',
    ' \n',
    '\uFEFF',
    '{',
    '{"a":1',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    'tru',
    'NaN',
  ]
  test.each([...broken, '[1 2]', '{} {}', '[1]x', '"\u0001"', '"\\x"', '"a', '<html>'])('is not %j', (text) =>
    expect(isJson(text)).toBe(false),
  )
  test('is not what is no UTF-8', () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc3],
      [0x5b, 0x22, 0xe9, 0x22, 0x5d],
    ]) {
      expect(isJson(Buffer.from(bytes))).toBe(false)
    }
  })

  test('is nested up to 500 levels', () => {
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}[]${'}]'.repeat(levels / 2)}`
    expect(isJson(`[${nested(498)},${nested(498)}]`)).toBe(true)
    const started = performance.now()
    for (const deep of [`[${nested(500)}]`, '['.repeat(1e6), '{"a":'.repeat(1e6)]) {
      expect(() => checkJson(Buffer.from(deep))).toThrow(/^is nested deeper than 500 levels$/)
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('may be longer than what is formatted', () => {
    expect(isJson(`[${'1,'.repeat(2_000_000)}1]`)).toBe(true)
  })

  test('is what JSON.parse takes, whatever was edited', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '1', '\\', 'e', ' '), fc.nat(2))
      .map(([text, at, inserted, dropped]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + inserted + text.slice(place + dropped)
      })
    fc.assert(
      fc.property(mutated, (text) => {
        const parses = (() => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        expect([text, isJson(text)]).toEqual([text, parses])
      }),
      { numRuns: 500 },
    )
  })
})
