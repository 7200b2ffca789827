import { describe, expect, test } from '@jest/globals'
import { changedLines, cutLines } from '../../src/compare/changed-lines.js'

const lines = (from: string | undefined, to: string | undefined, max = Infinity) =>
  cutLines(changedLines(from, to), max)
describe('lines of usual length', () => {
  test('stand removed ones first, then added ones', () => {
    expect(lines('one\ntwo', 'three\nfour')).toEqual(['- one', '- two', '+ three', '+ four'])
    expect(lines('one\ntwo', 'one')).toEqual(['  one', '- two'])
    // Texts that have little in common are shown one after the other.
    const text = (word: string) => [...Array.from({ length: 600 }, (_, at) => `${word} ${at}`), 'same'].join('\n')
    expect(lines(text('old'), text('new')).slice(599, 602)).toEqual(['- old 599', '- same', '+ new 0'])
  })

  test('have two lines of context, and a mark in place of others', () => {
    const text = ['1', '2', '3', '4', '5', '6', '7']
    const [first, ...rest] = text
    expect(lines(text.slice(4).join('\n'), [...text.slice(4, 6), 'x'].join('\n'))).toEqual(['  5', '  6', '- 7', '+ x'])
    const shown = lines(text.join('\n'), [...text.slice(0, 6), 'x'].join('\n'))
    expect(shown).toEqual(['@@ line 5 @@', '  5', '  6', '- 7', '+ x'])
    expect(lines([first, ...rest].join('\n'), ['x', ...rest].join('\n'))).toEqual(['- 1', '+ x', '  2', '  3'])
  })

  test('between two changes are all shown up to five', () => {
    const between = (count: number) => Array.from({ length: count }, (_, at) => `${at}`)
    const changed = (count: number) =>
      lines(['p', ...between(count), 'q'].join('\n'), ['x', ...between(count), 'y'].join('\n'))
    expect(changed(5)).toEqual(['- p', '+ x', '  0', '  1', '  2', '  3', '  4', '- q', '+ y'])
    expect(changed(6)).toEqual(['- p', '+ x', '  0', '  1', '@@ line 6 @@', '  4', '  5', '- q', '+ y'])
  })

  test('are counted if they do not fit', () => {
    expect(lines('one\ntwo\nthree', undefined, 12)).toEqual(['- one', '- two', '@@ 1 more changed line @@'])
    expect(lines('one\ntwo\nthree', undefined, 3)).toEqual(['@@ 3 more changed lines @@'])
    // What comes first is shown whole before the rest is cut.
    const [first, rest] = [['x', 'x', 'x', 'x', 'x'], Array.from({ length: 10 }, (_, at) => `${at}`)]
    expect(lines(['p', ...rest, 'last'].join('\n'), [...first, ...rest, 'end'].join('\n'), 32)).toEqual([
      '- p',
      ...first.map((line) => `+ ${line}`),
      '  0',
      '  1',
      '@@ 2 more changed lines @@',
    ])
  })

  test('share the room if all lines are rewritten, so that the old and the new ones are seen', () => {
    const text = (word: string) => Array.from({ length: 92 }, (_, at) => `${word} ${at}`).join('\n')
    const count = (shown: string[], mark: string) => shown.filter((line) => line.startsWith(mark)).length
    const all = lines(text('old'), text('new'))
    expect([count(all, '- '), count(all, '+ ')]).toEqual([92, 92])
    const some = lines(text('old'), text('new'), 400)
    expect([count(some, '- '), count(some, '+ ')]).toEqual([23, 23])
    expect(some.at(-1)).toBe('@@ 138 more changed lines @@')
    // A short side leaves its room to the other.
    const [few, fewAfter] = [lines(text('old'), 'new', 400), lines('old', text('new'), 400)]
    expect([count(few, '- '), count(few, '+ ')]).toEqual([44, 1])
    expect([count(fewAfter, '- '), count(fewAfter, '+ ')]).toEqual([1, 44])
  })

  test('are not shown if only the line ends differ, which words say', () => {
    expect(lines('a\r\nb\r\nc', 'a\nb\nc')).toEqual(['@@ line ends: CRLF → LF @@'])
    expect(lines('a\nb\nc', 'a\r\nB\r\nc')).toEqual(['@@ line ends: LF → CRLF @@', '  a', '- b', '+ B', '  c'])
    expect(lines('a\r\nb\r\nc', 'a\r\nB\r\nc')).toEqual(['  a', '- b', '+ B', '  c'])
    expect(lines('a\r\nb\nc', 'a\nb\nc').slice(1)).toEqual(['- a\r', '+ a', '  b', '  c'])
    expect(lines(undefined, 'a\r\nb')).toEqual(['+ a', '+ b'])
  })

  test('are said to differ in what the eye cannot see', () => {
    const end = '@@ hard to see: spaces at the end @@'
    expect(lines('Be brief. \na\nb', 'Be brief.\nb')).toEqual([end, '- Be brief. ', '- a', '+ Be brief.', '  b'])
    expect(lines('a\n  b', '  a\n    b')[0]).toBe('@@ hard to see: white space @@')
    expect(lines('Be brief.', 'Be brief.\nBe kind. ')).toEqual(['  Be brief.', '+ Be kind. '])
    expect(lines('a\n \nx\nb', 'a\n\ny\nb')).toEqual(['  a', end, '-  ', '- x', '+ ', '+ y', '  b'])
    expect(lines('a\n\nb', 'a\nb')).toEqual(['  a', '- ', '  b'])
    const [start, rest] = ['it is '.repeat(90), ' so be it'.repeat(90)]
    expect(lines(`${start}on${rest}`, `${start}over${rest}`).slice(3, 5)).toEqual(['- ... on', '+ ... over'])
    expect(lines('a\n \nc\n \nb', 'a\n\nb')).toEqual(['  a', '-  ', '- c', '-  ', '+ ', '  b'])
    const both = '@@ hard to see: Unicode forms, spaces at the end, white space @@'
    expect(lines('a b\nc', 'a\nb c')[0]).toBe('@@ hard to see: white space @@')
    expect(lines('abc'.repeat(99), ` ${'abc'.repeat(99)}`)[0]).toBe('@@ hard to see: white space @@')
    expect(lines('\u00e9 \nx y\n\u00fc', 'e\u0301\nxy\nu\u0308')[0]).toBe(both)
  })
})

describe('a line of more than 240 characters', () => {
  const sentence = (at: number) => `Sentence ${at} tells the assistant what to do in case ${at * 7919}.`
  const paragraph = (first: number) => Array.from({ length: 9 }, (_, at) => sentence(first + at)).join(' ')
  const parts = (mark: string, first: number) =>
    Array.from({ length: 9 }, (_, at) => `${mark} ${at === 0 ? '' : '... '}${sentence(first + at)}`)

  test('is compared by its sentences, whatever is added or removed before it', () => {
    const [old, edited] = [paragraph(1), paragraph(1).replace('case 39595', 'case X')]
    const changed = [
      `  ... ${sentence(3)}`,
      `  ... ${sentence(4)}`,
      `- ... ${sentence(5)}`,
      `+ ... ${sentence(5).replace('39595', 'X')}`,
      `  ... ${sentence(6)}`,
      `  ... ${sentence(7)}`,
    ]
    expect(lines(old, edited)).toEqual(['@@ line 1 @@', ...changed])
    const added = lines(`Intro\n${old}`, `Intro\n${paragraph(50)}\n${edited}`)
    expect(added.filter((line) => line.startsWith('- '))).toEqual([changed[2]])
    expect(added.filter((line) => line.startsWith('+ '))).toEqual([...parts('+', 50), changed[3]])
    expect(lines(`${paragraph(50)}\nshort\n${old}`, edited)).toContain(changed[3])
  })

  test('is shown in parts of some length, also if only a word changed', () => {
    const words = (word: string) => Array.from({ length: 90 }, (_, at) => (at === 45 ? word : `w${at}`)).join(' ')
    const of = (first: number, last: number) =>
      words('')
        .split(' ')
        .slice(first, last + 1)
        .join(' ')
    expect(lines(words('old'), words('new'))).toEqual([
      `  ${of(0, 32)}`,
      `  ... ${of(33, 44)}`,
      '- ... old',
      '+ ... new',
      `  ... ${of(46, 75)}`,
      `  ... ${of(76, 89)}`,
    ])
  })

  test('is shown whole, old and new, if all of it changed, as far as there is room', () => {
    expect(lines(paragraph(1), paragraph(50))).toEqual([...parts('-', 1), ...parts('+', 50)])
    expect(lines(undefined, paragraph(1))).toEqual(parts('+', 1))
    expect(lines(undefined, paragraph(1).slice(0, 240))).toHaveLength(1)
    expect(lines(paragraph(1), paragraph(50), 400)).toEqual([
      ...parts('-', 1).slice(0, 3),
      ...parts('+', 50).slice(0, 3),
      '@@ 12 more changed lines @@',
    ])
  })

  test.each([
    ['clauses', `${'one two three, '.repeat(20)}xy`, 'one two three, one two three, one two three,'],
    ['brackets', `${'one two (three) '.repeat(20)}xy`, 'one two (three) one two (three) one two (three)'],
    ['long words', `${'it was something '.repeat(20)}x`, 'it was something it was something it was something'],
    [
      'sentences before clauses',
      `${'One, two. '.repeat(8)}${'a, b, '.repeat(50)}`,
      `${'One, two. '.repeat(4)}One, two.`,
    ],
    ['anything, however long it is', `${'a'.repeat(9_000_000)}x`, 'a'.repeat(120)],
    ['whole characters', `x${'😀'.repeat(150)}`, `x${'😀'.repeat(119)}`],
    ['sentences without spaces', `${'你好。'.repeat(100)}`, `${'你好。'.repeat(14)}`],
  ])('is broken after %s if it has nothing else', (_, text, first) => {
    expect(lines(undefined, text)[0]).toBe(`+ ${first}`)
    const shown = lines(undefined, text).map((line, at) => line.slice(at === 0 ? 2 : 5))
    expect(shown.join('')).toBe(text)
  })
})
