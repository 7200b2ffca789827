import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatJson } from '../../src/package/json.js'
import { rewritten } from '../compare/compare.js'

const same: [what: string, text: string, formatted: string][] = [
  [
    'two-space indent and one final newline',
    ' {"a" : [ 1,\r\n\t{"b":null}]}\n\n',
    '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ]\n}\n',
  ],
  ['arrays in their order', '[3,1,2]', '[\n  3,\n  1,\n  2\n]\n'],
  ['empty objects and arrays on one line', '{"b":{ },"a":[\n]}', '{\n  "a": [],\n  "b": {}\n}\n'],
  ['an empty object', '{}', '{}\n'],
  ['an empty array', '[]', '[]\n'],
  ['true, false and null', '[true,false,null]', '[\n  true,\n  false,\n  null\n]\n'],
  ['a string alone', '"a"', '"a"\n'],
  ['an empty string', '""', '""\n'],
  ['a string of all marks', '"[]{}:,\\"\\\\"', '"[]{}:,\\"\\\\"\n'],
  ['a string ending in an escaped backslash', '["\\\\",1]', '[\n  "\\\\",\n  1\n]\n'],
  ['escapes in one form', '"\\u0041\\/\\u00e9\\u000a\\u001F\\t"', '"A/é\\n\\u001f\\t"\n'],
  ['surrogate pairs as characters', '"\\ud83d\\ude00"', '"😀"\n'],
  ['lone surrogates escaped', '["\\uD800"]', '[\n  "\\ud800"\n]\n'],
  ['a byte order mark left out', '\uFEFF[]', '[]\n'],
  ['a byte order mark in a string', '"\uFEFF"', '"\uFEFF"\n'],
  [
    'keys by UTF-16 code units',
    '{"b":1,"a":2,"B":3,"ä":4,"10":5,"9":6,"😀":7,"\uFFFD":8,"":9}',
    '{\n  "": 9,\n  "10": 5,\n  "9": 6,\n  "B": 3,\n  "a": 2,\n  "b": 1,\n  "ä": 4,\n  "😀": 7,\n  "\uFFFD": 8\n}\n',
  ],
  [
    'keys that objects have by themselves',
    '{"toString":1,"__proto__":{"a":1},"constructor":[]}',
    '{\n  "__proto__": {\n    "a": 1\n  },\n  "constructor": [],\n  "toString": 1\n}\n',
  ],
  ['keys with escapes', '{"\\u0062\\n":1,"a":2}', '{\n  "a": 2,\n  "b\\n": 1\n}\n'],
]

test.each(same)('%s', (_, text, formatted) => {
  expect(formatJson(text)).toBe(formatted)
})

test.each(['12345678901234567890', '1.0', '1e400', '-0', '0', '-0.0', '1E+2', '1.10e-07', `${'9'.repeat(5000)}.5`])(
  'the number %s stays to the letter',
  (number) => {
    expect(formatJson(number)).toBe(`${number}\n`)
    expect(formatJson(`[${number},{"a":${number}}]`)).toBe(`[\n  ${number},\n  {\n    "a": ${number}\n  }\n]\n`)
  },
)

/** No JSON, those without white space first. */
const broken =
  String.raw`nope True undefined NaN 'a' 01 +1 .5 1. 1e - 1, 1] " "a "a\ "a\" "\x" "\u12" "a"b "a""b" a"b" [ ] [1 [1, [1,] [,1] [,] [1,,2] [1} [1:2]
  [1]x []] [][] { } {"a" {"a": {"a":1 {"a":1, {"a":1,} {,} {"a"} {"a",1} {"a"::1} {1:1} {a:1} {'a':1} {[]:1} {true:1} {"a":} {"a":1] {"a":1:2} {}{} <html>`
    .split(/\s+/)
    .concat('', ' ', ' \n', '\uFEFF', '\uFEFF\uFEFF1', '1 2', '"\n"', '"\u0001"', '[1 2]', '[1\u00a0]')
    .concat('\u00a01', '{"a" 1}', '{"a":1 "b":2}', '// a\n1')

test.each([...broken, '{"a":1,"a":2}', '{"a":1,"\\u0061":1}', '[{"a":1,"a":{"value":"1"}}]'])(
  '%j is not formatted, because it is invalid or a value would be lost',
  (text) => expect(formatJson(text)).toBeUndefined(),
)

describe('bounds', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test('nested 500 deep is formatted, 501 deep is not', () => {
    expect(formatJson(nested(500))?.split('\n')).toHaveLength(2 * 499 + 2)
    expect(formatJson(nested(501))).toBeUndefined()
    expect(formatJson(`${'{"a":'.repeat(501)}1${'}'.repeat(501)}`)).toBeUndefined()
  })

  test('nested without end ends soon', () => {
    const started = performance.now()
    for (const endless of ['['.repeat(500_000), '{"":'.repeat(500_000)]) {
      expect(formatJson(endless)).toBeUndefined()
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('a million values are formatted, one more is not', () => {
    const text = (values: number) => `[${'1,'.repeat(values - 1)}1]`
    expect(formatJson(text(1e6))).toHaveLength(1e6 * 5 + 3)
    expect(formatJson(text(1e6 + 1))).toBeUndefined()
  })

  test('a long string is formatted', () => {
    const text = `"${'\\n"é\\u0041'.replace('"', '\\"').repeat(400_000)}"`
    expect(formatJson(text)).toBe(`"${'\\n\\"éA'.repeat(400_000)}"\n`)
  })
})

/** JSON text in two layouts, with the keys of its objects in two orders. */
const texts = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value): [string, string] => [JSON.stringify(value), rewritten(value)])

function format(text: string): string {
  return formatJson(text) ?? `not formatted: ${text}`
}

describe('properties', () => {
  test('the same content in another order and layout, also formatted, is the same text', () => {
    fc.assert(
      fc.property(texts, ([one, other]) => {
        expect(format(other)).toBe(format(one))
        expect(format(format(one))).toBe(format(one))
      }),
      { numRuns: 1000 },
    )
  })

  test('what JSON.parse does not take is not formatted, and what it takes keeps its value', () => {
    const broken = fc
      .tuple(texts, fc.nat(), fc.constantFrom('', ...'[]{}:,"\\0e-. x\n'), fc.nat(2))
      .map(([[text], where, put, cut]) => {
        const at = where % (text.length + 1)
        return text.slice(0, at) + put + text.slice(at + cut)
      })
    fc.assert(
      fc.property(broken, (text) => {
        let parsed: unknown
        try {
          parsed = JSON.parse(text)
        } catch {
          expect(formatJson(text)).toBeUndefined()
          return
        }
        const formatted = formatJson(text)
        if (formatted !== undefined) expect(JSON.parse(formatted)).toEqual(parsed)
      }),
      { numRuns: 2000 },
    )
  })
})
