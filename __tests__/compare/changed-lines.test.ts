import { describe, expect, test } from '@jest/globals'
import { changedLines, unseenDifference } from '../../src/compare/changed-lines.js'

const lines = (from: string | undefined, to: string | undefined, max?: number) => changedLines(from, to)(max)
const a = (count: number) => 'a'.repeat(count)
const b = (count: number) => 'b'.repeat(count)
/** Words of that many characters together that are the same in both versions. */
const same = (count: number) => 'same '.repeat(count).slice(0, count)

describe('lines of usual length', () => {
  test('stand removed ones first, then added ones', () => {
    expect(lines('one\ntwo', 'three\nfour')).toEqual(['- one', '- two', '+ three', '+ four'])
  })

  test('are counted once if they repeat', () => {
    expect(lines('a\na', 'a\na\na')).toEqual(['  a', '  a', '+ a'])
    expect(lines('a\na\na', 'a\na')).toEqual(['  a', '  a', '- a'])
    expect(lines('x\na\na', 'a\na\na')).toEqual(['- x', '+ a', '  a', '  a'])
  })

  test('have two lines of context, and a mark in place of more than one other', () => {
    const text = ['1', '2', '3', '4', '5', '6', '7']
    const [first, ...rest] = text
    expect(lines(text.slice(3).join('\n'), [...text.slice(3, 6), 'x'].join('\n'))).toEqual([
      '  4',
      '  5',
      '  6',
      '- 7',
      '+ x',
    ])
    expect(lines(text.join('\n'), [...text.slice(0, 6), 'x'].join('\n'))).toEqual([
      '@@ line 5 @@',
      '  5',
      '  6',
      '- 7',
      '+ x',
    ])
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
    expect(lines('a\r\nb\nc', 'a\nb\nc')).toEqual([
      '@@ hard to see: spaces at the end @@',
      '- a\r',
      '+ a',
      '  b',
      '  c',
    ])
    expect(lines(undefined, 'a\r\nb')).toEqual(['+ a', '+ b'])
  })

  test('are said to differ in what the eye cannot see', () => {
    const end = '@@ hard to see: spaces at the end @@'
    expect(lines('Be brief. \nb', 'Be brief.\nb')).toEqual([end, '- Be brief. ', '+ Be brief.', '  b'])
    expect(lines('Be brief. ', 'Be short.')).toEqual([end, '- Be brief. ', '+ Be short.'])
    expect(lines('a\n  b', '  a\n    b')[0]).toBe('@@ hard to see: indentation @@')
    expect(lines('Be brief.', 'Be brief.\nBe kind. ')).toEqual(['  Be brief.', '+ Be kind. '])
  })
})

describe('unseenDifference', () => {
  test.each([
    ['a', 'a', undefined],
    ['a', 'b', undefined],
    ['a ', 'a', 'spaces at the end'],
    ['\ta', '  a', 'indentation'],
    ['a  b', 'a\tb', 'white space'],
    ['M\u00fcller', 'Mu\u0308ller', 'Unicode forms: NFC → NFD'],
    ['Mu\u0308ller \u00fc', 'M\u00fcller \u00fc', 'Unicode forms: mixed → NFC'],
    ['Mu\u0308ller', 'M\u00fcller ', 'Unicode forms: NFD → NFC, spaces at the end'],
  ])('says of %j and %j: %s', (from, to, words) => {
    expect(unseenDifference(from, to)).toBe(words)
  })
})

describe('a line of up to 240 characters', () => {
  test('is shown whole', () => {
    expect(lines(`${a(239)}x`, `${a(239)}y`)).toEqual([`- ${a(239)}x`, `+ ${a(239)}y`])
  })

  test('stands beside its other version if a line near it is longer', () => {
    const [from, to] = [`${a(300)}x`, `${a(300)}y`]
    expect(lines(`${a(100)}p\n${from}`, `${a(100)}q\n${to}`)).toEqual([
      `- ${a(100)}p`,
      `+ ${a(100)}q`,
      `- …${a(40)}x`,
      `+ …${a(40)}y`,
    ])
  })

  test('does not, if the lines have little in common', () => {
    expect(lines('one\ntwo', `three\nfour\n${b(300)}`)).toEqual(['- one', '- two', '+ three', '+ four', `+ ${b(300)}`])
  })
})

describe('a longer line', () => {
  const sentence = (at: number) => `Sentence ${at} tells the assistant what to do in case ${at * 7919}.`
  const paragraph = (first: number) => Array.from({ length: 9 }, (_, at) => sentence(first + at)).join(' ')

  test('is compared with the line that is like it, whatever is added or removed before it', () => {
    const [old, edited] = [paragraph(1), paragraph(1).replace('case 39595', 'case X')]
    const surroundings = (word: string) =>
      expect.stringMatching(new RegExp(`…Sentence|….{30,40}case ${word}\\. .{30,40}…$`))
    const changed = [surroundings('39595'), surroundings('X')]
    expect(lines(`Intro\n${old}`, `Intro\n${paragraph(50)}\n${edited}`)).toEqual([
      '  Intro',
      `+ ${paragraph(50)}`,
      ...changed,
    ])
    expect(lines(`${paragraph(50)}\nshort\n${old}`, edited)).toEqual([`- ${paragraph(50)}`, '- short', ...changed])
  })

  test('is shown by what surrounds the change, whichever version is longer', () => {
    expect(lines(`${a(240)}x`, `${a(239)}y`)).toEqual([`- …${a(40)}ax`, `+ …${a(40)}y`])
    expect(lines(`${a(239)}y`, `${a(240)}x`)).toEqual([`- …${a(40)}y`, `+ …${a(40)}ax`])
  })

  test('has all of a start or an end of up to 60 characters', () => {
    expect(lines(`${a(60)}x${b(300)}`, `${a(60)}y${b(300)}`)).toEqual([`- ${a(60)}x${b(40)}…`, `+ ${a(60)}y${b(40)}…`])
    expect(lines(`${a(61)}x${b(61)}${a(300)}`, `${a(61)}y${b(61)}${a(300)}`)[0]).toBe(`- …${a(40)}x${b(40)}…`)
    expect(lines(`${a(300)}x${b(60)}`, `${a(300)}y${b(60)}`)).toEqual([`- …${a(40)}x${b(60)}`, `+ …${a(40)}y${b(60)}`])
    expect(lines(`${a(300)}x${b(61)}`, `${a(300)}y${b(61)}`)[1]).toBe(`+ …${a(40)}y${b(40)}…`)
  })

  test('is shown in a pair of lines for each change, or in one for changes that are close', () => {
    const edit = (between: number, [one, other]: readonly [string, string]) =>
      `${same(400)} ${one} ${same(between)} ${other} ${same(400)}`
    const changed = (between: number) => lines(edit(between, ['p', 'q']), edit(between, ['x', 'y']))
    expect(changed(77)).toHaveLength(2)
    expect(changed(78)).toHaveLength(4)
  })

  test('is one part if it is too long to compare its words', () => {
    const pair = (between: number) => [`${same(400)}p ${same(between)} q`, `${same(400)}x ${same(between)} y`] as const
    expect(lines(...pair(49_996))).toHaveLength(4)
    expect(lines(...pair(49_997))).toEqual(pair(49_997).map((line, at) => `${at === 0 ? '-' : '+'} ${line}`))
  })

  test('is shown whole, old and new, if most of it changed', () => {
    const [from, to] = [paragraph(1), paragraph(1).split(' ').reverse().join(' ')]
    expect(lines(from, to)).toEqual([`- ${from}`, `+ ${to}`])
    const some = lines(from, to, 400)
    expect(some[0]).toMatch(/^- Sentence 1 .{150,190}… \d+ more characters$/)
    expect(some[1]).toMatch(/^\+ .{150,190}… \d+ more characters$/)
    expect(some).toHaveLength(2)
  })

  test('is shown whole if it was added or removed, as far as there is room', () => {
    expect(lines(undefined, a(1000))).toEqual([`+ ${a(1000)}`])
    expect(lines(undefined, a(1000), 213)).toEqual([`+ ${a(180)}… 820 more characters`])
    expect(lines(`x${'😀'.repeat(100)}`, undefined, 100)).toEqual([`- x${'😀'.repeat(66)}… 68 more characters`])
  })
})
