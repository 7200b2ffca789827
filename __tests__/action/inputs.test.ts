import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  inputReader,
  parseBoolean,
  parseId,
  parseName,
  parseNumber,
  parsePath,
  readPlatformInputs,
  workspace,
} from '../../src/action/inputs.js'
import { capturePrinted, stepWith } from '../step.js'

test('the key is masked before anything else is done, also a bad one', () => {
  const printed = capturePrinted()
  stepWith({ 'api-key': 'kg 1' })
  const reader = inputReader()
  expect(printed()).toEqual(['::add-mask::kg 1'])
  readPlatformInputs(reader)
  expect(printed()).toHaveLength(1)
})

test('a step without a key masks nothing', () => {
  const printed = capturePrinted()
  inputReader()
  expect(printed()).toEqual([])
})

test('a reader trims what it reads, and parses only what is given', () => {
  stepWith({ one: '  1 \n', empty: ' \t ' })
  const reader = inputReader()
  expect(reader.text('one')).toBe('1')
  expect(reader.parsed('one', Number)).toBe(1)
  expect(reader.parsed('empty', () => 'parsed')).toBeUndefined()
  expect(reader.required('one', Number)).toBe(1)
  expect(reader.check({ a: 1 })).toEqual({ a: 1 })
})

test('a reader collects everything that is wrong', () => {
  stepWith({ bad: 'x' })
  const reader = inputReader()
  const refuse = () => {
    throw new Error('must not be x')
  }
  expect(reader.parsed('bad', refuse)).toBeUndefined()
  expect(reader.required('missing', refuse)).toBeUndefined()
  reader.refuse('other', 'is odd')
  expect(() => reader.check({})).toThrow('Bad input: bad must not be x; missing is required; other is odd.')
})

test('the platform inputs have their defaults if they are empty', () => {
  capturePrinted()
  const required = { host: 'https://platform.example.ai', 'api-key': 'kg-1' }
  stepWith({ ...required, 'timeout-minutes': '', 'poll-interval-seconds': '', summary: '' })
  const reader = inputReader()
  expect(reader.check(readPlatformInputs(reader))).toEqual({
    host: new URL(required.host),
    apiKey: 'kg-1',
    timeoutMs: 30 * 60_000,
    longestWaitMs: 10_000,
    summary: true,
  })
})

test('a name may have 200 characters, and as many bytes as leave room for .zip.part in a file name', () => {
  expect(parseName('a'.repeat(200))).toHaveLength(200)
  expect(() => parseName('a'.repeat(201))).toThrow('is too long: at most 200 characters')
  expect(parseName('流'.repeat(80))).toHaveLength(80)
  // 241 bytes, 250 with the end.
  expect(() => parseName(`${'流'.repeat(80)}a`)).toThrow('is too long')
  expect(parseName('😀'.repeat(60))).toHaveLength(120)
})

test('a name is told apart from dots and paths', () => {
  for (const name of ['a', '...a', '-', 'a b', 'workflow-export-1', '#1']) expect(parseName(name)).toBe(name)
  for (const name of ['.', '..', '...', 'a/b', 'a\\b', 'a\u202eb', 'a\tb', 'a"'])
    expect(() => parseName(name)).toThrow("can't be a name: ")
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

test('a bad value is quoted in one line, cut after 60 characters', () => {
  expect(() => parseId(`a\nb${'c'.repeat(100)}`)).toThrow(
    `must be an ID of letters, digits, ".", "_" and "-", not "a b${'c'.repeat(57)}…"`,
  )
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
