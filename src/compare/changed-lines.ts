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
import { structuredPatch } from 'diff'
import { counted } from '../text.js'

const CONTEXT_LINES = 2
/** Texts with more edits have so little in common that one is shown after the other. */
const MAX_EDITS = 1_000
/** Characters of a line before it is broken, and of its parts at least. */
const MAX_LINE = 240
const MIN_PART = 40
/** Where a long line is broken, and where what is still too long. */
const BREAKS = [
  /(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,
  /(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,
  new RegExp(`(.{${MAX_LINE / 2}})`, 'su'),
]
/** Stands before what was broken off. */
const BROKEN = '...'

/**
 * Returns how a text became another: removed and added lines after `- ` and `+ `, others after two spaces. A text that is undefined doesn't exist.
 */
export function changedLines(from: string | undefined, to: string | undefined): string[] {
  const [before, after] = [splitLines(from), splitLines(to)]
  const isOther = from !== undefined && to !== undefined && before.ends !== after.ends
  const lines = compareLines(before.lines, after.lines)
  return isOther ? [`@@ line ends: ${before.ends} → ${after.ends} @@`, ...lines] : lines
}

/** Splits a text into lines and long lines into parts. A `\r` at their ends only stays if some lines have none. */
function splitLines(text: string | undefined): { lines: string[]; ends: 'CRLF' | 'LF' } {
  const isWindows = text?.includes('\r\n') === true && !/(?<!\r)\n/.test(text)
  const lines = (text?.split(isWindows ? '\r\n' : '\n') ?? []).flatMap((line) =>
    breakLine(line, BREAKS).map((part, at) => (at === 0 ? part : BROKEN + part)),
  )
  return { lines, ends: isWindows ? 'CRLF' : 'LF' }
}

function breakLine(line: string, [first, ...others]: readonly RegExp[]): string[] {
  if (line.length <= MAX_LINE || first === undefined) return [line]
  const parts = ['']
  for (const part of line.split(first)) {
    const last = parts.at(-1) ?? ''
    if (last.length < MIN_PART) parts.splice(-1, 1, last + part)
    else if (part !== '') parts.push(part)
  }
  return parts.flatMap((part) => breakLine(part, others))
}

function compareLines(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before)
  const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
  // Nothing in common is found at once, and would take the longest.
  const hasCommon = known.size > 0 && after.some((line) => known.has(line))
  const patch = hasCommon
    ? structuredPatch('', '', join(before), join(after), '', '', { context: CONTEXT_LINES, maxEditLength: MAX_EDITS })
    : undefined
  if (patch === undefined) {
    const lines = [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]
    return [...unseenNote(lines), ...lines]
  }
  const countLines = (lines: readonly string[]) => lines.filter((line) => !line.startsWith(BROKEN)).length
  let [next, number] = [0, 0]
  return patch.hunks.flatMap(({ newStart, newLines, lines: marked }) => {
    const skipped = after.slice(next, newStart - 1)
    const first = number + countLines(after.slice(next, newStart))
    const end = newStart - 1 + newLines
    number += countLines(after.slice(next, end))
    next = end
    const lines = marked.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`)
    // A note in place of one line would save nothing.
    const note = skipped.length > 1 ? [`@@ line ${first} @@`] : skipped.map((line) => `  ${line}`)
    return [...note, ...unseenNote(lines), ...lines]
  })
}

/** Says what the eye can't see in lines that replace others. */
function unseenNote(lines: readonly string[]): string[] {
  const texts = (mark: string) => lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(2)] : []))
  const removed = new Map(texts('-').map((line) => [withoutSpaces(line.normalize()), line]))
  if (removed.size === 0) return []
  const found = texts('+').flatMap((line) => {
    const other = removed.get(withoutSpaces(line.normalize()))
    return other === undefined ? [] : (unseenDifference(other, line) ?? [])
  })
  return found.length === 0 ? [] : [`@@ hard to see: ${[...new Set(found)].join(', ')} @@`]
}

/** Returns in words how two texts differ if the eye can't see it, else undefined. */
export function unseenDifference(from: string, to: string): string | undefined {
  const [composed, composedTo] = [from.normalize(), to.normalize()]
  if (from === to || withoutSpaces(composed) !== withoutSpaces(composedTo)) return undefined
  const forms = withoutSpaces(from) === withoutSpaces(to) ? [] : ['Unicode forms']
  const isEnd = composed.trimEnd() === composedTo.trimEnd()
  const spaces = composed === composedTo ? [] : [isEnd ? 'spaces at the end' : 'white space']
  return [...forms, ...spaces].join(', ')
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Returns changed lines to show until they are too long together, then counts. */
export function cutLines(lines: readonly string[], max: number): string[] {
  const hunks: string[][] = [[]]
  for (const line of lines) {
    if (line.startsWith('@@ line ')) hunks.push([])
    hunks.at(-1)?.push(line)
  }
  let [left, omitted] = [max, 0]
  const shown = hunks.flatMap((hunk) => {
    const fitting = omitted === 0 ? cutHunk(hunk, left) : []
    left -= sizeOf(fitting)
    omitted += hunk.filter(isChanged).length - fitting.filter(isChanged).length
    return fitting
  })
  return omitted === 0 ? shown : [...shown, `@@ ${counted(omitted, 'more changed line')} @@`]
}

/** Returns the lines of a hunk that fit. Removed lines take at least half of the room, if they need it. */
function cutHunk(hunk: readonly string[], room: number): readonly string[] {
  if (sizeOf(hunk) <= room) return hunk
  const isRemoved = (line: string) => line.startsWith('-')
  const removed = sizeOf(hunk.filter(isRemoved))
  const forRemoved = Math.min(removed, Math.max(room / 2, room - (sizeOf(hunk) - removed)))
  const left = { removed: forRemoved, others: room - forRemoved }
  return hunk.filter((line) => {
    const side = isRemoved(line) ? 'removed' : 'others'
    left[side] -= line.length + 1
    return left[side] >= 0
  })
}

function isChanged(line: string): boolean {
  return line.startsWith('-') || line.startsWith('+')
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + line.length + 1, 0)
}
