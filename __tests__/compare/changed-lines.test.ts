import { describe, expect, test } from '@jest/globals'
import { changedLines } from '../../src/compare/changed-lines.js'

const lines = (from: string | undefined, to: string | undefined, max = 1_000_000) => changedLines(from, to, max)
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

  test('does not, if only a line without another version is longer', () => {
    const long = b(300)
    const cutOff = `${b(180)}… 120 more characters`
    expect(lines('one\ntwo', `three\nfour\n${long}`)).toEqual(['- one', '- two', '+ three', '+ four', `+ ${cutOff}`])
  })
})

describe('a longer line', () => {
  test('is shown by what surrounds the change, whichever version is longer', () => {
    expect(lines(`${a(240)}x`, `${a(239)}y`)).toEqual([`- …${a(40)}ax`, `+ …${a(40)}y`])
    expect(lines(`${a(239)}y`, `${a(240)}x`)).toEqual([`- …${a(40)}y`, `+ …${a(40)}ax`])
    expect(lines(`${a(300)}x\none`, 'two\nthree')).toEqual([`- ${a(300)}x`, '+ two', '- one', '+ three'])
  })

  test('has all of a start or an end of up to 60 characters', () => {
    expect(lines(`${a(60)}x${b(300)}`, `${a(60)}y${b(300)}`)).toEqual([`- ${a(60)}x${b(40)}…`, `+ ${a(60)}y${b(40)}…`])
    expect(lines(`${a(61)}x${b(300)}`, `${a(61)}y${b(300)}`)).toEqual([
      `- …${a(40)}x${b(40)}…`,
      `+ …${a(40)}y${b(40)}…`,
    ])
    expect(lines(`${a(300)}x${b(60)}`, `${a(300)}y${b(60)}`)).toEqual([`- …${a(40)}x${b(60)}`, `+ …${a(40)}y${b(60)}`])
    expect(lines(`${a(300)}x${b(61)}`, `${a(300)}y${b(61)}`)).toEqual([
      `- …${a(40)}x${b(40)}…`,
      `+ …${a(40)}y${b(40)}…`,
    ])
  })

  test('is one part if its changes are within 240 characters of both versions', () => {
    const [from, to] = [`p${same(238)}q`, `x${same(238)}y`]
    expect(lines(`${a(100)}${from}`, `${a(100)}${to}`)).toEqual([`- …${a(40)}${from}`, `+ …${a(40)}${to}`])
    const further = same(239)
    const apart = lines(`${a(100)} p ${further} q`, `${a(100)} x ${further} y`)
    expect(apart).toHaveLength(4)
    expect(apart[0]).toMatch(/^- …a{39} p same/)
    expect(apart[3]).toMatch(/same.* y$/)
    // Only one version is longer than that.
    expect(lines(`${a(100)} p ${same(230)} q`, `${a(100)} x ${same(230)} ${b(20)}`)).toHaveLength(4)
    expect(lines(`${a(100)} x ${same(230)} ${b(20)}`, `${a(100)} p ${same(230)} q`)).toHaveLength(4)
  })

  test('is one part if it is too long to compare its words', () => {
    const pair = (between: number) => [`p ${same(between)} q`, `x ${same(between)} y`] as const
    expect(lines(...pair(49_996))).toHaveLength(4)
    expect(lines(...pair(49_997))).toHaveLength(2)
    const [from] = pair(49_997)
    expect(lines(from, `x ${same(300)} y`)).toHaveLength(2)
    expect(lines(`x ${same(300)} y`, from)).toHaveLength(2)
  })

  test('is one part if its words have little in common', () => {
    const text = (word: string) => Array.from({ length: 300 }, (_, at) => `${word}${at} ${same(90)}`).join(' ')
    expect(lines(text('from'), text('to'))).toHaveLength(2)
  })

  test('has a changed part of up to 480 characters in full', () => {
    const part = (letter: string, count: number) => letter.repeat(count)
    expect(lines(`${a(300)}${part('p', 480)}`, `${a(300)}${part('q', 480)}`)).toEqual([
      `- …${a(40)}${part('p', 480)}`,
      `+ …${a(40)}${part('q', 480)}`,
    ])
    expect(lines(`${a(300)}${part('p', 481)}${b(50)}`, `${a(300)}q${b(50)}`)).toEqual([
      `- …${a(40)}${part('p', 200)} … 241 more characters … ${part('p', 40)}${b(50)}`,
      `+ …${a(40)}q${b(50)}`,
    ])
  })

  test('is cut at its end if it was added or removed', () => {
    expect(lines(undefined, a(240))).toEqual([`+ ${a(240)}`])
    expect(lines(undefined, a(241))).toEqual([`+ ${a(180)}… 61 more characters`])
  })
})
