/**
 * Shows how a text became another, line by line.
 *
 * 1. A very long line, such as a prompt in one line, is broken after its sentences, else after its clauses, else anywhere. So what changed in it is found
 *    and shown like a changed line.
 * 2. Lines are compared, and shown with two lines of context. Words between `@@ ` and ` @@` say what the eye can't see.
 * 3. If that is too long, removed and added lines share the room. The rest is counted.
 *
 * Example: `['  You greet the customer.', '- Be brief.', '+ Be brief and polite.']`
 */
import { diffArrays } from 'diff'
import { counted } from '../text.js'
import { groupBy } from './sequence.js'

const CONTEXT_LINES = 2
/** Texts with more edits have so little in common that one is shown after the other. */
const MAX_EDITS = 1_000
/** Characters of a line before it is broken. */
const MAX_LINE = 240
/** The parts of a long line, and those of what is still too long. An expression without a limit would need memory for each character. */
const PARTS = [
  /.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
  /.{40,12000}?(?:(?<=[,;{}，、،])|(?<=[:)\]]|\p{L}{7})(?=\s))|.{1,12000}/gsu,
  /\s{0,120}\S{1,120}|\s{1,120}/gu,
]
/** Fewer characters are those of words that were broken one by one. */
const SHORT = 40

/** Stands before what was broken off. */
const BROKEN = '...'

/**
 * Returns how a text became another: removed and added lines after `- ` and `+ `, others after two spaces. A text that is undefined doesn't exist.
 */
export function changedLines(from: string | undefined, to: string | undefined): string[] {
  const ends = [lineEnd(from ?? to), lineEnd(to ?? from)] as const
  const [before, after] = [splitLines(from), splitLines(to)]
  const lines = compareLines(before, after)
  return ends[0] === ends[1] ? lines : [`@@ line ends: ${ends[0]} → ${ends[1]} @@`, ...lines]
}

/** Returns how all lines of a text end. If they differ, a `\r` is part of its line. */
function lineEnd(text = ''): 'CRLF' | 'LF' {
  return text.includes('\n') && !/(?<!\r)\n/.test(text) ? 'CRLF' : 'LF'
}

/** Splits a text into its lines. */
export function linesOf(text: string): string[] {
  return text.split(lineEnd(text) === 'CRLF' ? '\r\n' : '\n')
}

/** Splits a text into lines and long lines into parts. */
function splitLines(text: string | undefined): string[] {
  const lines = text === undefined ? [] : linesOf(text)
  return lines.flatMap((line) => PARTS.reduce(breakParts, [line]).map((part, at) => (at === 0 ? part : BROKEN + part)))
}

function breakParts(parts: readonly string[], pattern: RegExp): string[] {
  return parts.flatMap((part) => (part.length > MAX_LINE ? Array.from(part.matchAll(pattern), ([each]) => each) : part))
}

function compareLines(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before)
  // Nothing in common is found at once, and would take the longest.
  const hasCommon = after.some((line) => known.has(line))
  const found = hasCommon ? diffArrays([...before], [...after], { maxEditLength: MAX_EDITS }) : undefined
  if (found === undefined)
    return [...removedLines(joinShort(before), joinShort(after)), ...marked('+', joinShort(after))]
  const parts = found.map((part) => ({ ...part, value: joinShort(part.value) }))
  let number = 0
  return parts.flatMap(({ added, removed, value }, at) => {
    const next = parts[at + 1]
    if (removed) return removedLines(value, next?.added ? next.value : [])
    const [first, last] = [at === 0 ? 0 : CONTEXT_LINES, value.length - CONTEXT_LINES]
    const line = number + countWhole(value.slice(0, last + 1))
    number += countWhole(value)
    if (added) return marked('+', value)
    if (next === undefined) return marked(' ', value.slice(0, first))
    // A note in place of one line would save nothing.
    if (last - first < 2) return marked(' ', value)
    return [...marked(' ', value.slice(0, first)), `@@ line ${line} @@`, ...marked(' ', value.slice(last))]
  })
}

/** Joins short parts of a broken line, which may be single words. */
function joinShort(parts: readonly string[]): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1) ?? ''
    const isShort = part.startsWith(BROKEN) && part.length < SHORT && last !== '' && last.length < MAX_LINE / 2
    if (isShort) lines.pop()
    lines.push(isShort ? last + part.slice(BROKEN.length) : part)
  }
  return lines
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${mark} ${line}`)
}

/** Counts the lines, without what was broken off. */
function countWhole(lines: readonly string[]): number {
  return lines.filter((line) => !line.startsWith(BROKEN)).length
}

/** Returns removed lines, and what the eye can't see in those that replace them. */
function removedLines(removed: readonly string[], added: readonly string[]): string[] {
  const known = new Map(removed.map((line) => [visibleIn(line), line]))
  const isText = (line: string) => visibleIn(line) !== ''
  const texts = added.filter(isText)
  // Another number of blank lines can be seen.
  const isSeen = removed.length - removed.filter(isText).length !== added.length - texts.length
  const inLines = (isSeen ? texts : added).flatMap((line) => unseenDifference(known.get(visibleIn(line)) ?? line, line))
  // Lines may only be broken elsewhere.
  const found = inLines.length > 0 || added.length === 0 ? inLines : unseenDifference(joined(removed), joined(added))
  const note = found.length === 0 ? [] : [`@@ hard to see: ${[...new Set(found)].join(', ')} @@`]
  return [...note, ...marked('-', removed)]
}

/** Returns lines as one text. Parts of a broken line are one line again. */
function joined(lines: readonly string[]): string {
  return lines.map((line) => (line.startsWith(BROKEN) ? line.slice(BROKEN.length) : `\n${line}`)).join('')
}

/** Returns in words how two texts differ, if the eye can't see it. */
export function unseenDifference(from: string, to: string): string[] {
  if (visibleIn(from) !== visibleIn(to)) return []
  const [old, recent] = [from.normalize(), to.normalize()]
  const forms = withoutSpaces(from) === withoutSpaces(to) ? [] : ['Unicode forms']
  if (old === recent) return forms
  return [...forms, old.trimEnd() === recent.trimEnd() ? 'spaces at the end' : 'white space']
}

function visibleIn(text: string): string {
  return withoutSpaces(text.normalize())
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}

/** Returns changed lines to show until they are too long together, then counts. */
export function cutLines(lines: readonly string[], max: number): string[] {
  const isChanged = (line: string) => /^[-+]/.test(line)
  let [number, left] = [0, max]
  const hunks = groupBy(lines, (line) => (line.startsWith('@@ line ') ? ++number : number))
  const shown = [...hunks.values()].flatMap((hunk) => {
    const fitting = cutHunk(hunk, left)
    left -= sizeOf(hunk)
    return fitting
  })
  const omitted = lines.filter(isChanged).length - shown.filter(isChanged).length
  return omitted === 0 ? shown : [...shown, `@@ ${counted(omitted, 'more changed line')} @@`]
}

/** Returns the lines of a hunk that fit. Removed lines and others take half of the room, and what the others leave. */
function cutHunk(hunk: readonly string[], room: number): string[] {
  const isRemoved = (line: string) => line.startsWith('-')
  const removed = sizeOf(hunk.filter(isRemoved))
  const others = sizeOf(hunk) - removed
  const left = { removed: Math.max(room / 2, room - others), others: Math.max(room / 2, room - removed) }
  return hunk.filter((line) => {
    const side = isRemoved(line) ? 'removed' : 'others'
    left[side] -= line.length + 1
    return left[side] >= 0
  })
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + line.length + 1, 0)
}
