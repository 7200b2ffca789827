import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson, valuesIn } from '../../src/package/json.js'

/** Its bytes, a few at a time. */
async function* pieces(content: Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function isJson(content: string | Uint8Array): Promise<boolean> {
  return await readJson(pieces(Buffer.from(content))).then(
    () => true,
    () => false,
  )
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
  ])('is %j', async (text) => expect(await isJson(text)).toBe(true))
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
  test.each([...broken, '[1 2]', '{} {}', '[1]x', '"\u0001"', '"\\x"', '"a', '<html>'])('is not %j', async (text) =>
    expect(await isJson(text)).toBe(false),
  )
  test('is not what is no UTF-8', async () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc3],
      [0x5b, 0x22, 0xe9, 0x22, 0x5d],
    ]) {
      expect(await isJson(Buffer.from(bytes))).toBe(false)
    }
  })

  test('is nested up to 500 levels, wherever it is cut', async () => {
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}[]${'}]'.repeat(levels / 2)}`
    const deep = /^is nested deeper than 500 levels$/
    for (const size of [1, 7, 1_000_000]) {
      expect(await readJson(pieces(Buffer.from(`[${nested(498)},${nested(498)}]`), size))).toBeUndefined()
      await expect(readJson(pieces(Buffer.from(`[${nested(500)}]`), size))).rejects.toThrow(deep)
    }
    const started = performance.now()
    for (const open of ['[', '{"a":'])
      await expect(readJson(pieces(Buffer.from(open.repeat(1e6)), 65_536))).rejects.toThrow(deep)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('is what JSON.parse takes, cut anywhere', async () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '1', '\\', 'e', ' '), fc.nat(2))
      .map(([text, at, inserted, dropped]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + inserted + text.slice(place + dropped)
      })
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const parses = (() => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        expect([text, await isJson(text)]).toEqual([text, parses])
      }),
      { numRuns: 500 },
    )
  })
})

test.each<[string, string[]]>([
  ['{"a":"x","b" : [1.5,true,null,{"c":"y z","d":[]}],"__proto__":"p"}', ['x', '1.5', '1.5', 'y z', 'p']],
  ['["a\\"b\\\\","\\u00e9:",":"]', ['a"b\\', 'é:', ':']],
  [
    '[12345678901234567890,-1.50e+3,1e21]',
    ['12345678901234567890', '12345678901234567000', '-1.50e+3', '-1500', '1e21', '1e+21'],
  ],
  ['{"a":"first","a":"second"}', ['first', 'second']],
  ['"s"', ['s']],
  ['\uFEFF{"1":2}', ['2', '2']],
])('the values in %s are told, each spelling of a number too', (json, values) => {
  expect(valuesIn(json)).toEqual(values)
})

test('the values in any JSON are those that a parser finds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const found: string[] = []
      JSON.parse(JSON.stringify(value), (_, each) => {
        if (typeof each === 'string' || typeof each === 'number') found.push(String(each))
        return each
      })
      expect(new Set(valuesIn(JSON.stringify(value)))).toEqual(new Set(found))
    }),
  )
  const long = 'x"\\'.repeat(300_000)
  expect(valuesIn(JSON.stringify([long]))).toEqual([long])
})

test('what reading throws comes through', async () => {
  const fault = new Error('The disk is gone')
  const failing = async function* () {
    yield Buffer.from('[1,')
    throw fault
  }
  await expect(readJson(failing())).rejects.toBe(fault)
})
