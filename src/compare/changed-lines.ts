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
const BROKEN = '…'

/**
 * Compares two texts. Returns a function that shows what changed in about `max` characters: removed and added lines after `- ` and `+ `, others after two
 * spaces. A text that is undefined doesn't exist.
 */
export function changedLines(from: string | undefined, to: string | undefined): (max?: number) => string[] {
  const [before, after] = [splitLines(from), splitLines(to)]
  const isOther = from !== undefined && to !== undefined && before.ends !== after.ends
  const ends = isOther ? [[`@@ line ends: ${before.ends} → ${after.ends} @@`]] : []
  const hunks = [...ends, ...compareLines(before.lines, after.lines)]
  return (max = Infinity) => fitHunks(hunks, max)
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

/** Returns hunks of changed lines, and notes, with their marks. */
function compareLines(before: readonly string[], after: readonly string[]): string[][] {
  const known = new Set(before)
  const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
  // Nothing in common is found at once, and would take the longest.
  const patch = after.some((line) => known.has(line))
    ? structuredPatch('', '', join(before), join(after), '', '', { context: CONTEXT_LINES, maxEditLength: MAX_EDITS })
    : undefined
  const whole = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)]
  const hunks = patch?.hunks ?? (whole.length === 0 ? [] : [{ newStart: 1, lines: whole }])
  return hunks.map(({ newStart, lines }) => {
    const number = after.slice(0, newStart).filter((line) => !line.startsWith(BROKEN)).length
    const unseen = unseenIn(lines)
    return [
      ...(newStart > 1 ? [`@@ line ${number} @@`] : []),
      ...(unseen.length > 0 ? [`@@ hard to see: ${unseen.join(', ')} @@`] : []),
      ...lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`),
    ]
  })
}

/** Returns in words what the eye can't see in lines that replace others. */
function unseenIn(lines: readonly string[]): string[] {
  const texts = (mark: string) => lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(1)] : []))
  const removed = new Map(texts('-').map((line) => [withoutSpaces(line.normalize()), line]))
  const found = texts('+').flatMap((line) => {
    const other = removed.get(withoutSpaces(line.normalize()))
    return other === undefined ? [] : (unseenDifference(other, line) ?? [])
  })
  return [...new Set(found)]
}

/** Returns in words how two texts differ if the eye can't see it, else undefined. */
export function unseenDifference(from: string, to: string): string | undefined {
  const [composed, composedTo] = [from.normalize(), to.normalize()]
  if (from === to || withoutSpaces(composed) !== withoutSpaces(composedTo)) return undefined
  const forms = withoutSpaces(from) === withoutSpaces(to) ? [] : [`Unicode forms: ${formOf(from)} → ${formOf(to)}`]
  if (composed === composedTo) return forms[0]
  const isEnd = composed.trimEnd() === composedTo.trimEnd()
  const isStart = composed.trimStart() === composedTo.trimStart()
  return [...forms, isEnd ? 'spaces at the end' : isStart ? 'indentation' : 'white space'].join(', ')
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

function formOf(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC'
  return text === text.normalize('NFD') ? 'NFD' : 'mixed'
}

/** Returns hunks to show until they are too long together, then counts. */
function fitHunks(hunks: readonly string[][], max: number): string[] {
  const shown: string[] = []
  let [left, omitted] = [max, 0]
  for (const hunk of hunks) {
    const lines = omitted === 0 ? fitHunk(hunk, left) : []
    for (const line of lines) shown.push(line)
    left -= sizeOf(lines)
    omitted += hunk.filter(isChanged).length - lines.filter(isChanged).length
  }
  return omitted === 0 ? shown : [...shown, `@@ ${counted(omitted, 'more changed line')} @@`]
}

/** Returns the lines of a hunk that fit. Removed lines take at least half of the room, if they need it. */
function fitHunk(hunk: readonly string[], room: number): readonly string[] {
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
  return /^[-+]/.test(line)
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + line.length + 1, 0)
}
