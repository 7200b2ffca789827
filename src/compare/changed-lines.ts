/**
 * Shows how a text became another, line by line.
 *
 * 1. Equal lines are found by a longest common subsequence. What remains between two of them is a block: removed lines, then added ones.
 * 2. If a block has a very long line, its lines are paired by likeness first, so that a paragraph added before a changed one isn't taken for its new
 *    version. Of a pair, only what surrounds its changes is shown, unless most of it changed.
 * 3. If lines differ only in what the eye can't see, words say so.
 * 4. If a block doesn't fit, removed and added lines share the room. The rest is counted.
 *
 * Example: `['  You greet the customer.', '- Be brief.', '+ Be brief and polite.']`
 */
import { diffArrays } from 'diff'
import { counted } from '../text.js'
import { commonEnd, commonStart, cutLine, MAX_LINE, type MarkedLine, pairLines } from './long-lines.js'

/** Lines of context before and after changed ones. */
const CONTEXT_LINES = 2
/** Texts with more edits have so little in common that one is shown after the other. */
const MAX_EDITS = 1_000
/** Characters of a cut line that are worth showing. */
const MIN_CUT = 20

const AT_END = 'spaces at the end'

/** A line of context, words about lines, or lines that replace others. */
type Piece = { readonly context: string } | { readonly note: string } | { readonly rows: readonly MarkedLine[] }

/**
 * Compares two texts. Returns a function that shows what changed in about `max` characters: changed lines after `- ` and `+ `, two lines of context after
 * two spaces, and words between `@@ ` and ` @@`. What doesn't fit is counted in the last line. A text that is undefined doesn't exist.
 */
export function changedLines(from: string | undefined, to: string | undefined): (max?: number) => string[] {
  const [before, after] = [splitLines(from), splitLines(to)]
  const pieces = compareLines(before.lines, after.lines)
  const isOther = from !== undefined && to !== undefined && before.ends !== after.ends
  if (isOther) pieces.unshift({ note: `line ends: ${before.ends} → ${after.ends}` })
  return (max = Infinity) => fitPieces(pieces, max)
}

function compareLines(removed: readonly string[], added: readonly string[]): Piece[] {
  const start = commonStart(removed, added)
  const end = commonEnd(removed, added, start)
  const middle = [removed.slice(start, removed.length - end), added.slice(start, added.length - end)] as const
  const lines = new Set(middle[0])
  const hasCommon = middle[1].some((line) => lines.has(line))
  // Nothing in common is found at once, and would take the longest.
  const parts = (hasCommon ? diffArrays(...middle, { maxEditLength: MAX_EDITS }) : undefined) ?? [
    ...(middle[0].length > 0 ? [{ value: middle[0], removed: true, added: false }] : []),
    ...(middle[1].length > 0 ? [{ value: middle[1], removed: false, added: true }] : []),
  ]
  if (parts.length === 0) return []
  const context = (lines: readonly string[]) => lines.map((line) => ({ context: cutLine(line, MAX_LINE) }))
  // A note in place of one line would save nothing, here and below.
  const first = start <= CONTEXT_LINES + 1 ? 0 : start - CONTEXT_LINES
  const pieces: Piece[] = first > 0 ? [{ note: `line ${first + 1}` }] : []
  pieces.push(...context(removed.slice(first, start)))
  let line = start + 1
  for (const [at, { value, removed: isRemoved, added: isAdded }] of parts.entries()) {
    const [previous, next] = [parts[at - 1], parts[at + 1]]
    if (isRemoved) pieces.push(...blockOf(value, next?.added ? next.value : []))
    else if (isAdded && !previous?.removed) pieces.push(...blockOf([], value))
    else if (!isAdded && value.length <= 2 * CONTEXT_LINES + 1) pieces.push(...context(value))
    else if (!isAdded) {
      const note = { note: `line ${line + value.length - CONTEXT_LINES}` }
      pieces.push(...context(value.slice(0, CONTEXT_LINES)), note, ...context(value.slice(-CONTEXT_LINES)))
    }
    if (!isRemoved) line += value.length
  }
  return [...pieces, ...context(added.slice(added.length - end, added.length - end + CONTEXT_LINES))]
}

function blockOf(removed: readonly string[], added: readonly string[]): Piece[] {
  const rows = pairLines(removed, added)
  const unseen = unseenInBlock(rows)
  return [...(unseen.length === 0 ? [] : [{ note: `hard to see: ${unseen.join(', ')}` }]), { rows }]
}

/** Returns lines to show until they are too long together, then counts. */
function fitPieces(pieces: readonly Piece[], max: number): string[] {
  const lines: string[] = []
  let left = max
  let omitted = 0
  const push = (line: string) => {
    lines.push(line)
    left -= line.length + 1
  }
  for (const piece of pieces) {
    if ('rows' in piece) {
      const fitting = omitted > 0 ? new Map<MarkedLine, string>() : fitRows(piece.rows, left)
      for (const row of piece.rows) {
        const text = fitting.get(row)
        if (text === undefined) omitted++
        else push(`${row.mark} ${text}`)
      }
    } else {
      const line = 'note' in piece ? `@@ ${piece.note} @@` : `  ${piece.context}`
      if (omitted === 0 && line.length < left) push(line)
    }
  }
  return omitted === 0 ? lines : [...lines, `@@ ${counted(omitted, 'more changed line')} @@`]
}

/** Returns in words how two texts differ if the eye can't see it, else undefined. */
export function unseenDifference(from: string, to: string): string | undefined {
  const [composed, composedTo] = [from.normalize(), to.normalize()]
  if (from === to || withoutSpaces(composed) !== withoutSpaces(composedTo)) return undefined
  const forms = withoutSpaces(from) === withoutSpaces(to) ? [] : [`Unicode forms: ${formOf(from)} → ${formOf(to)}`]
  if (composed === composedTo) return forms[0]
  const where =
    composed.trimEnd() === composedTo.trimEnd()
      ? AT_END
      : composed.trimStart() === composedTo.trimStart()
        ? 'indentation'
        : 'white space'
  return [...forms, where].join(', ')
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

function formOf(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC'
  return text === text.normalize('NFD') ? 'NFD' : 'mixed'
}

interface Lines {
  readonly lines: string[]
  readonly ends: 'CRLF' | 'LF'
}

/** Splits a text into lines. A `\r` at their ends only stays if some lines have none. */
function splitLines(text: string | undefined): Lines {
  const lines = text?.split('\n') ?? []
  const inner = lines.slice(0, -1)
  if (inner.length === 0 || !inner.every((line) => line.endsWith('\r'))) return { lines, ends: 'LF' }
  return { lines: [...inner.map((line) => line.slice(0, -1)), ...lines.slice(-1)], ends: 'CRLF' }
}

/** Returns what each line shows. If not all fit, removed and added lines share the room. */
function fitRows(rows: readonly MarkedLine[], room: number): Map<MarkedLine, string> {
  const sides = (['-', '+'] as const).map((mark) => rows.filter((row) => row.mark === mark))
  const [removed = 0, added = 0] = sides.map((side) => side.reduce((sum, { text }) => sum + text.length + 3, 0))
  const forRemoved = Math.max(Math.floor(room / 2), room - added)
  const rooms = [forRemoved, room - Math.min(removed, forRemoved)]
  const shown = new Map<MarkedLine, string>()
  for (const [at, side] of sides.entries()) {
    let left = rooms[at] ?? 0
    for (const row of side) {
      if (row.text.length + 3 > left && left < MIN_CUT + 30) break
      const text = cutLine(row.text, left - 3)
      shown.set(row, text)
      left -= text.length + 3
    }
  }
  return shown
}

/** Returns in words what the eye can't see in lines that replace others. */
function unseenInBlock(rows: readonly MarkedLine[]): string[] {
  const texts = (mark: MarkedLine['mark']) => rows.filter((row) => row.mark === mark).map(({ text }) => text)
  const [removed, added] = [texts('-'), texts('+')]
  const before = new Map(removed.map((line) => [withoutSpaces(line.normalize()), line]))
  const found = added.flatMap((line) => {
    const other = before.get(withoutSpaces(line.normalize()))
    return other === undefined ? [] : (unseenDifference(other, line) ?? [])
  })
  if (removed.length > 0 && added.length > 0 && removed.some(endsInSpace) !== added.some(endsInSpace))
    found.push(AT_END)
  return [...new Set(found)]
}

function endsInSpace(line: string): boolean {
  return line !== line.trimEnd()
}
