import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  missing,
  parseAddress,
  parseBoolean,
  parseId,
  parseKey,
  parseName,
  parseNumber,
  parsePath,
  parseSha256,
  parseWorkflowName,
  workspace,
} from '../../src/action/values.js'
import { stepWith, temporaryPath } from '../step.js'

test('a name may have 200 characters, and as many bytes as leave room in a file name', () => {
  expect(parseName('a'.repeat(200))).toHaveLength(200)
  expect(() => parseName('a'.repeat(201))).toThrow('is too long: at most 200 characters')
  expect(parseName('流'.repeat(80))).toHaveLength(80)
  // 241 bytes, 245 with the end.
  expect(() => parseName(`${'流'.repeat(80)}a`)).toThrow('is too long')
  expect(parseName('😀'.repeat(60))).toHaveLength(120)
})

test('a name is told apart from dots and paths', () => {
  for (const name of ['a', '...a', '-', 'a b', 'workflow-export-1', '#1', 'a.zip.old'])
    expect(parseName(name)).toBe(name)
  for (const name of ['.', '..', '...', 'a/b', 'a\\b', 'a\u202eb', 'a\tb', 'a"'])
    expect(() => parseName(name)).toThrow("can't be a name: ")
})

test("a workflow's name on the platform need not be a file name", () => {
  for (const name of ['Claims: intake/triage', 'con', 'a.zip', '流'.repeat(200)])
    expect(parseWorkflowName(name)).toBe(name)
  expect(() => parseWorkflowName('a\nb')).toThrow('must not contain control characters: "a b"')
  expect(() => parseWorkflowName('a\u200b')).toThrow('must not contain control characters: "a" with an invisible')
  expect(() => parseWorkflowName('a'.repeat(201))).toThrow('is too long: at most 200 characters')
})

test('numbers are decimal, above 0 and at most the limit', () => {
  for (const text of ['1', '0.5', '10', '007']) expect(parseNumber(10)(text)).toBe(Number(text))
  for (const text of ['0', '0.0', '-1', '10.1', '11', '1e1', '.5', '5.', '1,5', '1 2', 'NaN', ''])
    expect(() => parseNumber(10)(text)).toThrow(`must be a number above 0 and at most 10, not "${text}"`)
  expect(parseNumber(10, true)('10')).toBe(10)
  for (const text of ['1.5', '0', '11'])
    expect(() => parseNumber(10, true)(text)).toThrow(`must be a whole number above 0 and at most 10, not "${text}"`)
  expect(() => parseNumber(Infinity, true)('x')).toThrow('must be a whole number above 0, not "x"')
})

test('booleans are those of YAML 1.2', () => {
  for (const text of ['true', 'True', 'TRUE']) expect(parseBoolean(text)).toBe(true)
  for (const text of ['false', 'False', 'FALSE']) expect(parseBoolean(text)).toBe(false)
  for (const text of ['yes', 'tRUE', 'true\nx', ' true'])
    expect(() => parseBoolean(text)).toThrow('must be true or false')
})

test('a digest is 64 hexadecimal digits in any case, and "any" stands for none', () => {
  expect(parseSha256('AB'.repeat(32))).toBe('ab'.repeat(32))
  expect(parseSha256('any')).toBeUndefined()
  for (const text of ['ab', 'g'.repeat(64), 'Any', `sha256:${'a'.repeat(64)}`])
    expect(() => parseSha256(text)).toThrow('must be a SHA-256: 64 hexadecimal digits, or any')
})

test('a bad value is quoted in one line, cut after 60 characters, and what nobody sees in it is named', () => {
  expect(() => parseId(`a\nb${'c'.repeat(100)}`)).toThrow(
    `must be an ID of letters, digits, ".", "_" and "-", not "a b${'c'.repeat(57)}…"`,
  )
  const named = (text: string) => expect(() => parseId(text)).toThrow
  named('a-1\u200b')(/not "a-1" with an invisible character \(U\+200B\)$/)
  named('\u2060a\u00a01\u{e0001}')(/not "a 1" with invisible characters \(U\+2060, U\+00A0, U\+E0001\)$/)
  expect(() => parseBoolean('true\ufeff\u200b')).toThrow('with invisible characters (U+FEFF, U+200B)')
})

test('an address is refused as a browser or code has it, and the message says what to set', () => {
  const refused = (text: string) => expect(() => parseAddress(text)).toThrow
  expect(parseAddress('Example.ai/tenant').href).toBe('https://example.ai/tenant/')
  refused('https://x.ai/#/workflows/a-1?flowId=b')(/Set only the beginning of the address: "https:\/\/x\.ai"$/)
  refused('x.ai?a=b')(/Set only the beginning of the address: "x\.ai"$/)
  for (const quote of ['"', "'", '`']) refused(`${quote}https://x.ai${quote}`)('contains quotes. Remove them')
  for (const end of ['', '/', '/workflows']) refused(`https://x.ai/api/public${end}`)('must not contain /api/public')
  expect(parseAddress('x.ai/api/publication').pathname).toBe('/api/publication/')
  refused('https://x.ai\u200b')('contains an invisible character (U+200B). Type the address again')
})

test('a key is refused with what people copy around it, and never quoted', () => {
  const refused = (text: string) => expect(() => parseKey(text)).toThrow
  expect(parseKey('kg-1:"/')).toBe('kg-1:"/')
  refused('Bearer kg-1')('begins with "Bearer". Set the secret to the key only')
  refused('x-api-key: kg-1')('begins with "x-api-key:". Set the secret to the key only')
  refused('"kg-1"')('is in quotes. Set the secret without them')
  refused('kg-1\u200b')('contains an invisible character (U+200B). Set the secret again')
  refused('kg-1 2')('must be printable ASCII without spaces or line breaks')
})

test('a path is relative to the workspace, which is the current folder if none is named', () => {
  stepWith({}, { GITHUB_WORKSPACE: resolve('/work', 'space') })
  expect(workspace()).toBe(resolve('/work', 'space'))
  expect(parsePath('a/../b')).toBe(resolve('/work', 'space', 'b'))
  expect(parsePath(resolve('/else'))).toBe(resolve('/else'))
  expect(() => parsePath('a\u0085b')).toThrow('must be a path without control characters')
  stepWith({}, { GITHUB_WORKSPACE: undefined })
  expect(workspace()).toBe(process.cwd())
})

test('a path that only a shell understands is refused', () => {
  for (const [text, shell] of [
    ['~/x', '~'],
    ['~', '~'],
    ['$HOME/x', '$HOME'],
    [`\${RUNNER_TEMP}/x`, `\${RUNNER_TEMP}`],
    ['%USERPROFILE%\\x', '%USERPROFILE%'],
  ] as const)
    expect(() => parsePath(text)).toThrow(`begins with ${shell}, which only a shell replaces.`)
  for (const text of ['~x', 'a/~', '$x/y', 'x$HOME']) expect(parsePath(text)).toBe(resolve(workspace(), text))
})

test('what is missing in an empty workspace lacks a checkout', () => {
  stepWith({}, { GITHUB_WORKSPACE: temporaryPath() })
  expect(missing('a.txt')).toBe(
    'doesn\'t exist: "a.txt". The workspace is empty: run actions/checkout before this step',
  )
  stepWith({}, { GITHUB_WORKSPACE: resolve('.') })
  expect(missing('a.txt')).toBe('doesn\'t exist: "a.txt"')
})
