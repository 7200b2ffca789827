import { describe, expect, test } from '@jest/globals'
import { findCollision, folderRefusal, isEnvVariables, isForeign, refusal } from '../../src/package/names.js'

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
    expect(folderRefusal(path)).toBe('is in a .git folder')
    expect(isForeign(path)).toBe(true)
  })

  test.each(['', '.gitignore', '.github', 'git', 'a.git', 'git~a', '.git-'])('is not around %j', (path) => {
    expect(folderRefusal(path)).toBeUndefined()
  })
})

test('a folder to unpack into has no colon', () => {
  expect(folderRefusal('a/b:c/d')).toBe('contains a colon, which Windows takes for a drive or a stream')
})

test.each([
  ['.gitignore', true],
  ['.github', true],
  ['CODEOWNERS', true],
  ['.workflow-export.json', true],
  ['.workflow-export-0123456789ab', true],
  ['flow_definition.json', false],
  ['a b', false],
])('whether %j is foreign to packages: %j', (path, foreign) => {
  expect(isForeign(path)).toBe(foreign)
})

test('paths that go deep are compared in little time', () => {
  const paths = Array.from({ length: 10_000 }, (_, index) => `${index}/${'folder/'.repeat(48)}b`)
  const started = process.cpuUsage()
  expect(findCollision(paths)).toBeUndefined()
  expect(findCollision([...paths, `0/${'folder/'.repeat(48)}B`])).toEqual([paths[0], `0/${'folder/'.repeat(48)}B`])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000)
})

test.each(['con', 'NUL', 'COM1', 'con.x', 'foo.', 'foo ', '.git', '.github', '.workflow-export.json', 'CODEOWNERS'])(
  'a workflow can not be named %j',
  (name) => expect(refusal(name)).toBeDefined(),
)
