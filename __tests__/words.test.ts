import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../simulator/runner/runner.js'

const read = (name: string) => readFileSync(join(root, name), 'utf8')

/** The phrases that readers stumble over, with what to write instead: the list that `.ci/lint-prose` checks prose and comments with. */
const { swap }: { swap: Record<string, string> } = parse(read('.ci/vale/styles/Plain/Retired.yml'))
const retired = Object.entries(swap).map(([phrase, better]) => ({
  phrase: new RegExp(`\\b(?:${phrase})\\b`, 'i'),
  better,
}))

/** The style guide quotes the phrases. */
const QUOTES = /"[^"]*"|\*[^*]*\*|`[^`]*`/g

/** Returns where a file has a retired phrase, and what to write instead. Of a source, it reads the messages and comments. */
function findRetired(name: string, content: string): string[] {
  return content.split('\n').flatMap((line, index) => {
    const prose = name.endsWith('.ts') ? line : line.replace(QUOTES, '')
    return retired.flatMap(({ phrase, better }) => {
      const [found] = phrase.exec(prose) ?? []
      return found === undefined ? [] : [`${name}:${index + 1}: write ${better} instead of "${found}"`]
    })
  })
}

test('pages, descriptions, messages and comments contain none of the retired phrases', () => {
  const files = execFileSync('git', ['ls-files', '*.md', '*action.yml', 'src'], { cwd: root, encoding: 'utf8' })
  const names = files.split('\n').filter((name) => /\.(md|yml|ts)$/.test(name))
  expect(names).toEqual(expect.arrayContaining(['README.md', 'action.yml', 'src/export/main.ts']))
  expect(names.flatMap((name) => findRetired(name, read(name)))).toEqual([])
})

test('a retired phrase is found with its line, and one in quotes is not', () => {
  const page = 'One.\nIt is no zip, stored ANEW.\nWrite "alone" if you must.\nIt is no longer there.'
  expect(findRetired('a.md', page)).toEqual([
    `a.md:2: write 'isn't a' or 'doesn't have a' instead of "is no"`,
    `a.md:2: write 'again' instead of "ANEW"`,
  ])
})
