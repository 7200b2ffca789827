import { describe, expect, test } from '@jest/globals'
import {
  findCollision,
  folderRefusal,
  IN_ZIPS,
  isEnvVariables,
  isForeign,
  RECORD,
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
    'a\\env_variables.json. :a',
    'env_variables.json::$DATA',
  ])('is %j', (path) => expect(isEnvVariables(path)).toBe(true))

  test.each([
    'env_variables.json/a',
    'my_env_variables.json',
    'env_variables.json.txt',
    'env_variables-json',
    'env_variables.json:a/b',
    'env_variables',
    '',
    '/',
  ])('is not %j', (path) => expect(isEnvVariables(path)).toBe(false))
})

describe('a git folder', () => {
  const around = '.git a/.GIT/b git~1 a/GIT~12 .git::$INDEX_ALLOCATION .git:x/y'.split(' ')
  test.each([...around, '.git. ./x', '.g\u200cit'])('is around %j', (path) => {
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
  [RECORD, true],
  ['.workflow-export.txt', false],
  ['.workflow-export-0123456789ab', true],
  ['flow_definition.json', false],
  ['a b', false],
])('whether %j is foreign to packages: %j', (path, foreign) => {
  expect(isForeign(path)).toBe(foreign)
})

test.each([
  ['a.json b A.json', 'a.json A.json'],
  ['straße STRASSE', 'straße STRASSE'],
  ['caf\u00e9 cafe\u0301', 'caf\u00e9 cafe\u0301'],
  ['a/b/ A/b', 'a/b/ A/b'],
  ['a/b/c a/B', 'a/B a/b/c'],
  ['a/ a/b/ a/b/c ab', undefined],
])('whether paths collide: %s', (paths, collision) => {
  expect(findCollision(paths.split(' '))).toEqual(collision?.split(' '))
})

test('a zip may have paths that a folder must not have, but none outside', () => {
  for (const path of ['.git/config', 'ab:c', RECORD, 'a', '']) expect(refusal(path, IN_ZIPS)).toBeUndefined()
  expect(refusal('a/../../b', IN_ZIPS)).toBe('leads outside the folder that it is unpacked into')
})

test('paths that go deep are compared in little time', () => {
  const paths = Array.from({ length: 10_000 }, (_, index) => `${index}/${'folder/'.repeat(48)}b`)
  const started = process.cpuUsage()
  expect(findCollision(paths)).toBeUndefined()
  expect(findCollision([...paths, `0/${'folder/'.repeat(48)}B`])).toEqual([paths[0], `0/${'folder/'.repeat(48)}B`])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000)
})

describe('a path must not be written that', () => {
  const outside = 'leads outside the folder that it is unpacked into'
  const part = 'has an empty or "." part'
  const git = 'is in a ".git" folder'
  const settings = 'changes how git or GitHub treats the repository'
  const end = 'has a part that ends in a dot or a space, which Windows drops'
  const own = "is the name of one of the action's own files"
  test.each<[why: string, paths: string[]]>([
    [outside, ['..', '../a', 'a/../../b', 'a/..', '.\u200b./a', '/etc/passwd', '//server/x', 'C:/x', 'c:x']],
    ['contains a backslash', ['a\\b']],
    ['contains a control character', ['a\0.json', 'a\n::error::b', 'a\x7f', 'a\x85']],
    [part, ['', '.', 'a/.', './a', 'a/./b', 'a//b', 'a/']],
    [git, ['.git/config', '.git', 'a/.GIT/b', '.git./a', '.git /a', '.git. . /a', 'git~1/a', 'a/GIT~12']],
    [git, ['.g\u200cit/config', '\uFEFF.git', '.git:x/a', '.git::$INDEX_ALLOCATION/a']],
    [settings, ['.gitignore', 'a/.gitattributes', '.GitModules', '.github/workflows/x.yml', '.gitlab-ci.yml']],
    [settings, ['.lfsconfig', '.mailmap', 'CODEOWNERS', 'docs/codeowners', 'GITIGN~1', 'gitatt~4', 'GITHUB~1/x']],
    [
      settings,
      ['lfscon~12.a.b', 'CODEOWNERS. /a', 'codeowners::$DATA', '.gitignore.', '.gitignore::$DATA', 'CODEOWNERS '],
    ],
    ['contains a character that Windows refuses', [...'<>:"|?*'].map((character) => `ab${character}c`)],
    [end, ['a.', 'a ', 'a./b', 'a /b', '...', `${'a'.repeat(99)}.`]],
    ['has a part that is a device on Windows', ['con', 'PRN', 'aux.json', 'NUL', 'a/nul/b', 'com1', 'COM9.txt']],
    ['has a part that is a device on Windows', ['lpt\u00b2', 'CONIN$', 'conout$.a', 'nul .a']],
    [settings, ['GITLAB~1.YML', 'gi7eba~1', 'CODEOW~1']],
    ['is longer than 1,000 characters', [`${'aaaaaaaaa/'.repeat(100)}a`, `${'\u200b/'.repeat(500)}a`]],
    ['has a part of more than 255 characters', ['a'.repeat(256)]],
    [
      own,
      [
        '.workflow-export-x/a',
        'a/.workflow-export.j\u017Fon',
        '.workflow-export.json',
        '.Workflow-Export.json',
        '.workflow\u200d-export.json',
      ],
    ],
  ])('%s: %j', (why, paths) => {
    for (const path of paths) expect([path, refusal(path)]).toEqual([path, why])
  })

  test('others that look like them are not', () => {
    const names = '..a a..b a.git git~a git~1x x.git/a gitignore github/x console com xnul com10 action.yml gigabyte~1'
    const more = ['my CODEOWNERS', `${'d/'.repeat(50)}e`, 'a con', 'a b', ' a', '.a']
    const long = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(249)).join('/')
    for (const path of [...names.split(' '), ...more, long]) expect([path, refusal(path)]).toEqual([path, undefined])
  })
})
