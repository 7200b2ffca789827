import { describe, expect, test } from '@jest/globals'
import { describeError } from '../../src/package/disk.js'
import {
  findCollision,
  folderRefusal,
  isEnvVariables,
  isForeign,
  isInGitFolder,
  quoted,
  quotedPath,
  refusal,
} from '../../src/package/names.js'

describe('env_variables.json', () => {
  test.each([
    'env_variables.json',
    'ENV_Variables.JSON',
    'a/b/env_variables.json',
    'env_variable\u017F.json',
    'env_\u200dvariables.json',
    'env_variables.json. ',
    'env_variables.json::$DATA',
  ])('is %j', (path) => expect(isEnvVariables(path)).toBe(true))

  test.each(['env_variables.json/a', 'my_env_variables.json', 'env_variables.json.txt', 'env_variables', '', '/'])(
    'is not %j',
    (path) => expect(isEnvVariables(path)).toBe(false),
  )
})

describe('a git folder', () => {
  test.each([
    '.git',
    'a/.GIT/b',
    '.git. ./x',
    'git~1',
    'a/GIT~12',
    '.g\u200cit',
    '.git::$INDEX_ALLOCATION',
    '.git:x/y',
  ])('is around %j', (path) => {
    expect(isInGitFolder(path)).toBe(true)
    expect(folderRefusal(path)).toBe('is in a .git folder')
    expect(isForeign(path)).toBe(true)
  })

  test.each(['', '.gitignore', '.github', 'git', 'a.git', 'git~a', '.git-'])('is not around %j', (path) => {
    expect(isInGitFolder(path)).toBe(false)
    expect(folderRefusal(path)).toBeUndefined()
  })
})

test('a folder to unpack into has no colon', () => {
  expect(folderRefusal('a/b:c/d')).toBe('contains a colon, which Windows takes for a drive or a stream')
})

test.each([
  ['.gitignore', true],
  ['a/.github/x', true],
  ['CODEOWNERS', true],
  ['.workflow-export.json', true],
  ['a/.workflow-export-0123456789ab', true],
  ['a/.workflow-export.json', false],
  ['.workflow-export-x', false],
  ['flow_definition.json', false],
  ['a b', false],
])('whether %j is foreign to packages: %j', (path, foreign) => {
  expect(isForeign(path)).toBe(foreign)
})

test('paths that go deep are compared in little time and memory', () => {
  const paths = Array.from({ length: 10_000 }, (_, index) => `${index}/${'folder/'.repeat(48)}b`)
  const started = process.cpuUsage()
  expect(findCollision(paths)).toBeUndefined()
  expect(findCollision([...paths, `0/${'folder/'.repeat(48)}B`])).toEqual([paths[0], `0/${'folder/'.repeat(48)}B`])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000)
})

test('a name is quoted with what does not print escaped, and cut', () => {
  expect(quoted('a"b\\c\n\u202E')).toBe('"a\\"b\\\\c\\n\\u{202e}"')
  expect(quoted('😀'.repeat(100))).toBe(`"${'😀'.repeat(100)}"`)
  expect(quoted('😀'.repeat(5000))).toBe(`"${'😀'.repeat(100)}…"`)
})

test("a path is quoted with Windows' backslashes as they are", () => {
  expect(quotedPath('C:\\Users\\me\\a.zip')).toBe('"C:\\Users\\me\\a.zip"')
})

test.each(['con', 'NUL', 'COM1', 'con.x', 'foo.', 'foo ', '.git', '.github', '.workflow-export.json', 'CODEOWNERS'])(
  'a workflow can not be named %j',
  (name) => expect(refusal(name)).toBeDefined(),
)

test('an error of the disk is told with its place, with single backslashes', () => {
  const error = Object.assign(new Error('raw'), { code: 'EBUSY', syscall: 'rename', path: 'C:\\a', dest: 'C:\\b\\c' })
  expect(describeError(error)).toBe('another program has it open, such as a virus scanner ("C:\\b\\c")')
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY', path: 'C:\\a' }))).toMatch(/\("C:\\a"\)$/)
  expect(describeError(Object.assign(new Error('raw'), { code: 'EBUSY' }))).not.toContain('(')
  expect(describeError(new Error('other'))).toBe('other')
})
