import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { causeList, folded, table, writeSummary } from '../src/github/summary.js'
import { rowsIn, textOf } from './scene.js'
import { stepWith, temporaryPath } from './step.js'

const path = temporaryPath()

beforeEach(() => {
  stepWith({}, { GITHUB_STEP_SUMMARY: path })
  writeFileSync(path, '')
})

describe('table', () => {
  test('shows IDs as code, words as words, links with what follows, and no empty column', () => {
    const cells = ['a-1\u202e', { words: '❌ @octocat' }, { text: 'a.zip', href: 'https://e.co/"', after: ' (1 B)' }]
    const html = table(
      ['A', 'B', 'C', 'D', 'E'],
      [
        [...cells, '', { words: '' }],
        [...cells, '1', ''],
      ],
    )
    expect(html).toContain('<code>a-1&#92;u&#123;202e&#125;</code>')
    expect(html).toContain('&#64;<wbr>octocat')
    expect(html).toContain('<a href="https&#58;//e.co/&#34;">a.zip</a> (1 B&#41;')
    const row = ['a-1\\u{202e}', '❌ @octocat', 'a.zip (1 B)']
    expect(rowsIn({ summary: html }, 'A')).toEqual([
      [...row, ''],
      [...row, '1'],
    ])
    expect(html).not.toContain('<th>E</th>')
  })

  test('counts the rows that do not fit', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`${at}`, '=== '.repeat(10)])
    const html = table(['A', 'B'], rows)
    expect(html.length).toBeLessThan(201_000)
    const shown = rowsIn({ summary: html }, 'A')
    expect(shown.at(-1)).toEqual([`… and ${(10_000 - shown.length + 1).toLocaleString('en-US')} more rows`])
  })
})

describe('causeList', () => {
  test('names each cause once, with all that failed by it and a link to what helps', () => {
    const causes = [
      { names: ['a', 'c'], message: 'down <b>' },
      { names: ['b'], message: 'other', help: 'https://e.co/#a"b' },
    ]
    expect(causeList(causes)).toBe(
      '- **a**, **c**: down &#60;b&#62;\n- **b**: other <a href="https&#58;//e.co/&#35;a&#34;b">Troubleshooting</a>',
    )
  })

  test('counts what does not fit', () => {
    const all = Array.from({ length: 5000 }, (_, at) => `${'x'.repeat(100)} ${at}`)
    const causes = causeList(all.map((name, at) => ({ names: [name], message: `cause ${at}` })))
    expect(causes.slice(-30)).toMatch(/\n- … and [\d,]+ more causes$/)
    const names = causeList([{ names: all, message: 'the same' }])
    expect(names.slice(-30)).toMatch(/ and [\d,]+ more: the same$/)
    for (const quote of [causes, names]) expect(quote.length).toBeLessThan(210_000)
  })
})

describe('writeSummary', () => {
  test('appends a heading and blocks, with blank lines between', async () => {
    await writeSummary('a: done', 'one', folded('IDs', 'two'))
    await writeSummary('b', 'three')
    expect(textOf(readFileSync(path, 'utf8'))).toBe('### a: done\n\none\n\nIDs\n\ntwo\n\n\n### b\n\nthree\n')
  })

  test('leaves out a block that fits by itself but not together with the others', async () => {
    await writeSummary('many', 'é'.repeat(300_000), 'a'.repeat(500_000), 'three')
    expect(readFileSync(path, 'utf8')).toBe(
      `### many\n\n${'é'.repeat(300_000)}\n\nthree\n\n1 part of this page would not fit and is left out.\n`,
    )
  })
})
