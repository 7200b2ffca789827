import { diffArrays, diffWordsWithSpace } from 'diff'
import { cut } from '../markdown.js'
import { counted } from '../text.js'

/** Lines of context before and after changed ones. */
const CONTEXT_LINES = 2
/** Characters of a line, before only what surrounds its changes is shown. */
const MAX_LINE = 240
/** Characters of context in such a line. */
const SURROUNDINGS = 40
/** More edits than that are not searched for: no report would show them all. */
const MAX_EDITS = 500
/** Characters of a line that are compared word by word. */
const MAX_WORDS = 50_000

type Mark = '-' | '+' | ' '

/**
 * Returns how a text became another, or was added or removed if the other is undefined: changed lines after `- ` and `+ `, two lines of context after two spaces, and `@@ line 12 @@` where
 * lines were left out. Of very long lines only the surroundings of what changed.
 *
 * At most about `max` characters; the last line then counts what is left out.
 */
export function changedLines(from: string | undefined, to: string | undefined, max: number): string[] {
  const [before, after] = linesOf(from, to)
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const [removed, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const parts = diffArrays(removed, added, { maxEditLength: MAX_EDITS }) ?? [
    { value: removed, removed: true, added: false },
    { value: added, removed: false, added: true },
  ]
  const shown = limitedLines(max)
  let line = start + 1
  // A mark in place of one line would save nothing, here and below.
  const first = start <= CONTEXT_LINES + 1 ? 0 : start - CONTEXT_LINES
  if (first > 0) shown.mark(`line ${first + 1}`)
  shown.context(before.slice(first, start))
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    const next = parts[at + 1]
    if (part?.removed && next?.added) {
      shown.replaced(part.value, next.value)
      line += next.value.length
      at++
    } else if (part?.removed) {
      shown.replaced(part.value, [])
    } else if (part?.added) {
      shown.replaced([], part.value)
      line += part.value.length
    } else if (part) {
      const { value } = part
      if (value.length <= 2 * CONTEXT_LINES + 1) shown.context(value)
      else {
        shown.context(value.slice(0, CONTEXT_LINES))
        shown.mark(`line ${line + value.length - CONTEXT_LINES}`)
        shown.context(value.slice(-CONTEXT_LINES))
      }
      line += value.length
    }
  }
  shown.context(after.slice(after.length - end, after.length - end + CONTEXT_LINES))
  return shown.end()
}

/** Returns the lines of both texts. A `\r` before a line's end only stays if it isn't at all ends of both. */
function linesOf(...texts: [string | undefined, string | undefined]): [string[], string[]] {
  const split = texts.map((text) => text?.split('\n') ?? [])
  const everywhere = split.every((lines) => lines.slice(0, -1).every((line) => line.endsWith('\r')))
  const [before = [], after = []] = everywhere ? split.map(withoutReturns) : split
  return [before, after]
}

function withoutReturns(lines: string[]): string[] {
  return lines.map((line, at) => (at === lines.length - 1 ? line : line.slice(0, -1)))
}

/** Gathers lines to show until they are too long together, then counts. */
function limitedLines(max: number) {
  const lines: string[] = []
  let left = max
  let omitted = 0
  const add = (mark: Mark, text: string) => {
    if (omitted === 0 && text.length < left) {
      lines.push(`${mark} ${text}`)
      left -= text.length + 3
    } else if (mark !== ' ') omitted++
  }
  const addExcerpts = (from: string, to: string) => {
    const pairs = omitted === 0 ? excerpts(from, to) : [{ from, to }]
    for (const pair of pairs) {
      add('-', pair.from)
      add('+', pair.to)
    }
  }
  return {
    context(texts: readonly string[]) {
      for (const text of texts) add(' ', cutLine(text))
    },
    replaced(removed: readonly string[], added: readonly string[]) {
      const pairs = Math.min(removed.length, added.length)
      const long = (texts: readonly string[]) => texts.slice(0, pairs).some((text) => text.length > MAX_LINE)
      const paired = long(removed) || long(added) ? pairs : 0
      for (let at = 0; at < paired; at++) addExcerpts(removed[at] ?? '', added[at] ?? '')
      for (const text of removed.slice(paired)) add('-', cutLine(text))
      for (const text of added.slice(paired)) add('+', cutLine(text))
    },
    mark(text: string) {
      if (omitted === 0) lines.push(`@@ ${text} @@`)
    },
    end() {
      if (omitted > 0) lines.push(`@@ ${counted(omitted, 'more changed line')} @@`)
      return lines
    },
  }
}

/** Returns what surrounds the changes of a very long line, a pair for each. */
function excerpts(from: string, to: string): { from: string; to: string }[] {
  if (from.length <= MAX_LINE && to.length <= MAX_LINE) return [{ from, to }]
  const start = commonStart(from, to)
  const end = commonEnd(from, to, start)
  return spans(from.slice(start, from.length - end), to.slice(start, to.length - end)).map((span) => ({
    from: excerpt(from, start + span.from[0], start + span.from[1]),
    to: excerpt(to, start + span.to[0], start + span.to[1]),
  }))
}

interface Span {
  from: [start: number, end: number]
  to: [start: number, end: number]
}

/** Returns where two texts differ, as one span if their words have little in common. Close spans become one. */
function spans(from: string, to: string): Span[] {
  const whole: Span[] = [{ from: [0, from.length], to: [0, to.length] }]
  if (from.length <= MAX_LINE && to.length <= MAX_LINE) return whole
  if (from.length > MAX_WORDS || to.length > MAX_WORDS) return whole
  const words = diffWordsWithSpace(from, to, { maxEditLength: MAX_EDITS })
  if (words === undefined) return whole
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
  const [first, last] = [wholeCharacter(line, start), wholeCharacter(line, end)]
  const part = last - first > 2 * MAX_LINE ? middleCut(line.slice(first, last)) : line.slice(first, last)
  return (from > 0 ? '…' : '') + line.slice(from, first) + part + line.slice(last, to) + (to < line.length ? '…' : '')
}

function middleCut(text: string): string {
  const [head, tail] = [wholeCharacter(text, MAX_LINE - 40), wholeCharacter(text, text.length - 40)]
  return `${text.slice(0, head)} … ${counted(tail - head, 'more character')} … ${text.slice(tail)}`
}

function cutLine(line: string): string {
  if (line.length <= MAX_LINE) return line
  const shown = cut(line, MAX_LINE - 60)
  return `${shown} ${counted(line.length - shown.length + 1, 'more character')}`
}

/** Returns the position, or the one before it if it is between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at
}

function commonStart(a: ArrayLike<string>, b: ArrayLike<string>): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count++
  return count
}

function commonEnd(a: ArrayLike<string>, b: ArrayLike<string>, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}
