/**
 * Shows very long lines, such as a prompt in one line: which are versions of one line, and only what surrounds their changes.
 *
 * Example: `- …a customer of the bank, be brief. Ask for the claim nu…` and `+ …a customer of the bank, be polite. Ask for the claim nu…`
 */
import { diffArrays, diffWordsWithSpace } from 'diff'
import { cut } from '../markdown.js'
import { counted } from '../text.js'

/** Characters of a line, before only what surrounds its changes is shown. */
export const MAX_LINE = 240
/** Characters of context in such a line. */
const SURROUNDINGS = 40
/** Words that may differ. A line with more edits is shown as a whole. */
const MAX_EDITS = 500
/** Characters of a line that are compared word by word. */
const MAX_WORDS = 50_000
/** Characters that are compared to find out which lines of a block are alike. */
const MAX_LIKENESS = 2_000_000
/** Equal parts of two lines, from which on they are versions of one line. */
const ALIKE = 0.4
/** Characters of the parts that likeness is measured by. */
const GRAM = 6

export interface MarkedLine {
  readonly mark: '-' | '+'
  readonly text: string
}

/** Returns removed lines, then added ones, but the two versions of a long line beside each other. */
export function pairLines(removed: readonly string[], added: readonly string[]): MarkedLine[] {
  const isLong = (line: string) => line.length > MAX_LINE
  const marked = (mark: MarkedLine['mark'], lines: readonly string[]) => lines.map((text) => ({ mark, text }))
  const haveVersions = removed.length > 0 && added.length > 0
  if (!haveVersions || ![...removed, ...added].some(isLong)) return [...marked('-', removed), ...marked('+', added)]
  const rows: MarkedLine[] = []
  let at = 0
  for (const part of diffArrays([...removed], [...added], { comparator: likenessWithin(removed, added) })) {
    if (part.added) rows.push(...marked('+', part.value))
    else if (part.removed) rows.push(...marked('-', part.value))
    else for (const [index, text] of part.value.entries()) rows.push(...excerpts(removed[at + index] ?? '', text))
    if (!part.added) at += part.value.length
  }
  return rows
}

/** Makes a function that tells whether two lines of a block are alike: by the parts of them that are equal, whatever the language. */
function likenessWithin(removed: readonly string[], added: readonly string[]): (one: string, other: string) => boolean {
  if (removed.length === 1 && added.length === 1) return () => true
  const length = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0)
  if (length(removed) * added.length + length(added) * removed.length > MAX_LIKENESS) return () => false
  const known = new Map([...removed, ...added].map((line) => [line, gramsOf(line)]))
  return (one, other) => {
    const [grams, others] = [known.get(one) ?? new Set(), known.get(other) ?? new Set()]
    let common = 0
    for (const gram of grams) if (others.has(gram)) common++
    return 2 * common > ALIKE * (grams.size + others.size)
  }
}

function gramsOf(line: string): Set<string> {
  const grams = new Set<string>()
  for (let at = 0; at <= line.length - GRAM; at++) grams.add(line.slice(at, at + GRAM))
  return grams
}

/** Returns what surrounds the changes of a long line, a pair of lines for each, or both versions as a whole if that is no longer. */
function excerpts(from: string, to: string): MarkedLine[] {
  const start = commonStart(from, to)
  const end = commonEnd(from, to, start)
  const found = spans(from.slice(start, from.length - end), to.slice(start, to.length - end)).flatMap((span) => [
    { mark: '-' as const, text: excerpt(from, start + span.from[0], start + span.from[1]) },
    { mark: '+' as const, text: excerpt(to, start + span.to[0], start + span.to[1]) },
  ])
  const size = found.reduce((sum, { text }) => sum + text.length, 0)
  const isShort = from.length <= MAX_LINE && to.length <= MAX_LINE
  if (!isShort && size < 0.8 * (from.length + to.length)) return found
  return [
    { mark: '-', text: from },
    { mark: '+', text: to },
  ]
}

interface Span {
  from: [start: number, end: number]
  to: [start: number, end: number]
}

/** Returns where two texts differ, as one span if their words have little in common. Close spans become one. */
function spans(from: string, to: string): Span[] {
  const isComparable = from.length <= MAX_WORDS && to.length <= MAX_WORDS
  const words = isComparable ? diffWordsWithSpace(from, to, { maxEditLength: MAX_EDITS }) : undefined
  if (words === undefined) return [{ from: [0, from.length], to: [0, to.length] }]
  const found: Span[] = []
  let [inFrom, inTo] = [0, 0]
  for (const { value, added, removed } of words) {
    const [startFrom, startTo] = [inFrom, inTo]
    if (!added) inFrom += value.length
    if (!removed) inTo += value.length
    if (!added && !removed) continue
    const last = found.at(-1)
    if (last && startFrom - last.from[1] < 2 * SURROUNDINGS) {
      last.from[1] = inFrom
      last.to[1] = inTo
    } else found.push({ from: [startFrom, inFrom], to: [startTo, inTo] })
  }
  return found
}

/** Returns a part of a line with what is around it. */
function excerpt(line: string, start: number, end: number): string {
  const from = start > SURROUNDINGS + 20 ? wholeCharacter(line, start - SURROUNDINGS) : 0
  const to = line.length - end > SURROUNDINGS + 20 ? wholeCharacter(line, end + SURROUNDINGS) : line.length
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
}

/** Returns a line of about `max` characters: the beginning, and how much is left out. */
export function cutLine(line: string, max: number): string {
  if (line.length <= max) return line
  const shown = cut(line, Math.max(0, max - 30))
  return `${shown} ${counted(line.length - shown.length + 1, 'more character')}`
}

/** Returns the position, or the one before it if it is between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at
}

export function commonStart(base: ArrayLike<string>, head: ArrayLike<string>): number {
  const most = Math.min(base.length, head.length)
  let count = 0
  while (count < most && base[count] === head[count]) count++
  return count
}

export function commonEnd(base: ArrayLike<string>, head: ArrayLike<string>, start: number): number {
  const most = Math.min(base.length, head.length) - start
  let count = 0
  while (count < most && base[base.length - 1 - count] === head[head.length - 1 - count]) count++
  return count
}
