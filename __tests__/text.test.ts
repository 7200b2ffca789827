import { expect, test } from '@jest/globals'
import { counted, humanSize, humanTime, quoted, quotedPath, Redactor, toSingleLine } from '../src/text.js'

test.each([
  ['nothing odd stays', 'Flow "Straße" is at 100 %', 'Flow "Straße" is at 100 %'],
  ['line breaks become blanks', 'one\r\ntwo\nthree\rfour', 'one two three four'],
  ['line and paragraph separators too', 'one\u2028two\u2029three', 'one two three'],
  ['control characters', 'a\u0000b\u001b[31mc\u007fd\u0085e', 'a b [31mc d e'],
  ['format characters that turn the text around', 'a\u202eb\u200bc\ufeffd', 'a b c d'],
  ['any white space', 'a\u00a0\t\u3000b', 'a b'],
  ['lone surrogates', 'a\ud800b', 'a b'],
  ['blanks around', ' \n a \t', 'a'],
  ['nothing but blanks', '\n\t ', ''],
  ["the runner's old commands", '##[error]no ##[debug]', '## [error]no ## [debug]'],
  ['old commands made of what is left out', '#\u200b#[error]', '# #[error]'],
])('plain text: %s', (_, text, line) => {
  expect(toSingleLine(text)).toBe(line)
})

test('plain text is cut behind 300 whole characters, or as many as said', () => {
  expect(toSingleLine('a'.repeat(300))).toBe('a'.repeat(300))
  expect(toSingleLine('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`)
  expect(toSingleLine('abcd', 4)).toBe('abcd')
  expect(toSingleLine('abcde', 4)).toBe('abcd…')
  expect(toSingleLine('   abcd   ', 4)).toBe('abcd')
  expect(toSingleLine('😀'.repeat(300))).toBe('😀'.repeat(300))
  expect(toSingleLine('😀😀😀', 2)).toBe('😀😀…')
})

test('a name is quoted with what does not print escaped, and cut', () => {
  expect(quoted('a"b\\c\n\u202E')).toBe('"a\\"b\\\\c\\n\\u{202e}"')
  expect(quoted('😀'.repeat(100))).toBe(`"${'😀'.repeat(100)}"`)
  expect(quoted('😀'.repeat(5000))).toBe(`"${'😀'.repeat(100)}…"`)
  expect(quotedPath('C:\\Users\\me\\a.zip')).toBe('"C:\\Users\\me\\a.zip"')
})

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1024, '1.0 KiB'],
  [1075, '1.0 KiB'],
  [1076, '1.1 KiB'],
  [1024 ** 2 - 52, '1023.9 KiB'],
  [1024 ** 2 - 51, '1.0 MiB'],
  [256 * 1024 ** 2, '256.0 MiB'],
])('%i bytes are %s', (bytes, size) => {
  expect(humanSize(bytes)).toBe(size)
})

test.each([
  [0, '0.0 s'],
  [449, '0.4 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min 0 s'],
  [3_599_499, '59 min 59 s'],
  [3_599_500, '1 h 0 min'],
  [86_400_000, '24 h 0 min'],
])('%i ms are %s', (ms, time) => {
  expect(humanTime(ms)).toBe(time)
})

test.each([
  [0, '0 changes'],
  [1, '1 change'],
  [2, '2 changes'],
  [1234567, '1,234,567 changes'],
])('%i are counted as %s', (count, words) => {
  expect(counted(count, 'change')).toBe(words)
})

test.each([
  ['kg-1 is not known', ['kg-1'], '*** is not known'],
  ['a and b, a.', ['a'], '*** and b, ***.'],
  ['bad data', ['a'], 'bad data'],
  ['éa or a', ['a'], 'éa or ***'],
  ['Région eu-1: é', ['é'], 'Région eu-1: ***'],
  ['abc abcd xabcdx abc', ['abc', 'abcd'], '*** *** x***x ***'],
  ['{"v":"p\\"w\\n"} and p"w\n', ['p"w\n'], '{"v":"***\\n"} and ***'],
  ['/x?v=a%20b%2Fc', ['a b/c'], '/x?v=***'],
  ['key AAAA BBBB, line BBBB', [' AAAA\r\n  BBBB\n'], 'key *** ***, line ***'],
  ['costs $& $1', ['cost'], '***s $& $1'],
  ['nothing', ['', '\ud800'], 'nothing'],
  ['1 of 12', ['1', '12'], '*** of ***'],
  ['1 in 100 or v1', ['1'], '*** in 100 or v1'],
  ['euro or eur', ['eur'], 'euro or ***'],
  ['key-1-eu and key-1', ['key-1', 'key-1-eu'], '*** and ***'],
  ['key-1-eu-2', ['key-1-eu-2', 'key-1-eu'], '***'],
  ['key-1-eu-2 b', ['key-1-eu', 'key-1-eu-2 b'], '***'],
])('%j without %j is %j', (text, secrets, hidden) => {
  expect(new Redactor(secrets).redact(text)).toBe(hidden)
})

test('secrets are redacted where they overlap', () => {
  const { redact } = new Redactor(['abcdef', 'defghi', 'xyz-1'])
  expect(redact('abcdefghi')).toBe('***')
  expect(redact('xyz-1xyz-1')).toBe('******')
})

test.each([
  ['at its beginning', ['secret-1', 'secret-1-eu'], 'secret-1-eu or secret-1', '*** or ***'],
  ['in its middle', ['-mid-', 'secret-mid-eu'], 'secret-mid-eu or -mid-', '*** or ***'],
  ['at its end', ['eu-2', 'secret-eu-2'], 'secret-eu-2 or eu-2', '*** or ***'],
  ['at its end, going on', ['eu-2-more', 'secret-eu-2'], 'secret-eu-2-more', '***'],
  ['that begins with the same eight characters', ['12345678-a', '12345678'], '12345678-a 12345678-b', '*** ***-b'],
])('a secret inside another secret is redacted once: %s', (_, secrets, text, shown) => {
  expect(new Redactor(secrets).redact(text)).toBe(shown)
  expect(new Redactor(secrets.toReversed()).redact(text)).toBe(shown)
})

test('redacted text is one line of at most so many characters', () => {
  const { redact } = new Redactor(['secret-1'])
  expect(redact('a\n secret-1 ##[error]')).toBe('a *** ## [error]')
  expect(redact('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`)
  expect(redact('a'.repeat(1300))).toBe(`${'a'.repeat(300)}…`)
  expect(redact('😀'.repeat(40), 40)).toBe('😀'.repeat(40))
  expect(redact(`${' '.repeat(200)}${'a'.repeat(40)}   `, 40)).toBe('a'.repeat(40))
  // There is more behind the white space.
  expect(redact(`a${' '.repeat(159)}secret-1`, 40)).toBe('a …')
})

test('a secret that is cut off by the limit is not shown in part', () => {
  const { redact } = new Redactor(['s'.repeat(5000)])
  for (const before of [0, 39, 159]) expect(redact(`${'a'.repeat(before)}${'s'.repeat(5000)}`, 40)).not.toContain('s')
  expect(redact(`${'a '.repeat(30)}${'s'.repeat(5000)} b`, 400)).toBe(`${'a '.repeat(30)}***…`)
})

test.each([
  ['a secret of one character', ['1'], '1'.repeat(900_000)],
  ['many secrets', Array.from({ length: 50_000 }, (_, index) => `value-${index}`), 'value-'.repeat(150_000)],
  ['a long secret', [`${'1'.repeat(900_000)}2`], '1'.repeat(900_000)],
  ['many long secrets', Array.from({ length: 100 }, (_, index) => `${'1'.repeat(2000)}${index}`), '1'.repeat(900_000)],
  ['a secret of many lines', ['line\n'.repeat(100_000)], 'line '.repeat(150_000)],
  ['white space', [' '], ' '.repeat(900_000)],
])('redaction of a long text takes no time: %s', (_, secrets, text) => {
  const redactor = new Redactor(secrets)
  const since = performance.now()
  redactor.redact(text)
  expect(performance.now() - since).toBeLessThan(2000)
})
