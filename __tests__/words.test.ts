import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../simulator/runner/runner.js'

/** Phrases that readers stumble over; `.ci/lint-prose` knows more of them. */
const RETIRED: [RegExp, string][] = [
  [/\b(?:is|are|was|were) no(?:ne)?\b(?! longer)/i, `"isn't a", or "doesn't exist"`],
  [/\bbut for\b/i, 'except'],
  [/\banew\b/i, 'again'],
  [/\balone\b/i, 'only, or by itself'],
  [/\bover there\b/i, 'the name of the place'],
]

/** The style guide quotes the phrases. */
const QUOTES = /"[^"]*"|\*[^*]*\*|`[^`]*`/g

/** Returns where a file has a retired phrase, and what to write instead. */
function findRetired(name: string, content: string): string[] {
  return content.split('\n').flatMap((line, index) => {
    const prose = name.endsWith('.ts') ? line : line.replace(QUOTES, '')
    return RETIRED.flatMap(([phrase, better]) => {
      const [found] = phrase.exec(prose) ?? []
      return found === undefined ? [] : [`${name}:${index + 1}: write ${better} instead of "${found}"`]
    })
  })
}

test('pages, descriptions, messages and comments contain none of the retired phrases', () => {
  const files = execFileSync('git', ['ls-files', '*.md', '*action.yml', 'src'], { cwd: root, encoding: 'utf8' })
  const names = files.split('\n').filter((name) => /\.(md|yml|ts)$/.test(name))
  expect(names).toEqual(expect.arrayContaining(['README.md', 'action.yml', 'src/export/main.ts']))
  expect(names.flatMap((name) => findRetired(name, readFileSync(join(root, name), 'utf8')))).toEqual([])
})

test('a retired phrase is found with its line, and one in quotes is not', () => {
  const page = 'One.\nIt is no zip, stored ANEW.\nWrite "alone" if you must.\nIt is no longer there.'
  expect(findRetired('a.md', page)).toEqual([
    `a.md:2: write "isn't a", or "doesn't exist" instead of "is no"`,
    'a.md:2: write again instead of "ANEW"',
  ])
})
