/**
 * Shares the room of a report among its parts.
 *
 * 1. The smallest line comes first, at first only with its least text and the headings above it. What doesn't fit is left out, and a note under its
 *    heading counts it.
 * 2. Then the lines share the room that is left, again the smallest first. What one doesn't need goes to the others.
 *
 * Example: three lines with 100, 200 and 5,000 characters share 1,300: the third is cut to 1,000.
 */
import { counted } from '../text.js'

/** Returns about `max` characters to stand under a line. `max` is only infinite in a report without limits. */
export type Under = (max: number) => string

/** A line and what stands under it, or a heading with parts. */
export interface Part {
  readonly line: string
  readonly under: Under
  /** Characters of the line and of all under it. */
  readonly size: number
  /** Shown if nothing else fits. */
  readonly least: string
  readonly parts: readonly Part[]
  /** How many changes it stands for. */
  readonly changes: number
  /** What its parts are called if some don't fit. */
  readonly noun: 'workflow' | 'connection' | 'change'
  /** Whether its parts are folded under its heading, which must be plain words. */
  readonly folded: boolean
}

/** Stands before the lines under a line of a list. */
export const INDENT = '  '
/** Room for everything in a report with limits. */
const ENOUGH = Number.MAX_SAFE_INTEGER
/** Characters that set two parts apart, that say what is left out, and that fold a section. */
const BREAK = 2
const NOTE = 60
const END = '</details>'
const FOLD = 41
/** Fewer characters of a text are not worth showing. */
const MIN_CUT = 100

/** Returns a line of a report with what stands under it, or a heading. By default it stands for the changes of its parts. */
export function partOf(line: string, more: Partial<Omit<Part, 'line' | 'size'>> = {}): Part {
  const { under = () => '', parts = [], noun = 'change', folded = false } = more
  const { length } = under(ENOUGH)
  const { least = length === 0 ? line : `${line} …`, changes = changesIn(parts) } = more
  return { line, under, size: line.length + length, least, parts, changes, noun, folded }
}

/** Returns a heading with parts; nothing without parts. */
export function sectionOf(heading: string, parts: readonly Part[], more: Partial<Part> = {}): Part[] {
  return parts.length === 0 ? [] : [partOf(heading, { ...more, parts })]
}

/** Writes what is under a heading into a room. Returns the pieces of the text, because a large one would take much memory twice. */
export function writePart(root: Part, room: number): string[] {
  // A note about the whole report is always there.
  const sizeOf = ({ leaf, outer }: Placed) => (outer.length === 1 ? 0 : leaf.size)
  const bySize = (one: Placed, other: Placed) => sizeOf(one) - sizeOf(other)
  const shown = new Map<Part, string[]>()
  const write = () => joinBlocks(listBlocks(root, shown).filter(([first]) => first !== ''))
  const placed: Placed[] = []
  let rest = listLines(root, []).sort(bySize)
  let left = room
  // A new heading needs room for a note, which may turn out short. What it leaves is for more lines.
  for (let count = -1; rest.length > 0 && count < placed.length; left = room - lengthOf(write())) {
    count = placed.length
    rest = rest.filter((line) => {
      const added = line.outer.filter((part) => !shown.has(part))
      const headings = added.map((part) => part.line.length + BREAK + NOTE + (part.folded ? FOLD : 0))
      const size = headings.reduce((sum, length) => sum + length, line.leaf.least.length + BREAK)
      if (size > left) return true
      left -= size
      for (const part of added) shown.set(part, [])
      shown.set(line.leaf, [line.leaf.least])
      placed.push(line)
      return false
    })
  }
  for (const [at, { leaf }] of placed.sort(bySize).entries()) {
    const pieces = fill(leaf, leaf.least.length + Math.floor(left / (placed.length - at)))
    left -= lengthOf(pieces) - leaf.least.length
    shown.set(leaf, pieces)
  }
  return write()
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

/** A line, and the headings that it is under. */
interface Placed {
  readonly leaf: Part
  readonly outer: readonly Part[]
}

function listLines(part: Part, outer: readonly Part[]): Placed[] {
  if (part.parts.length === 0) return [{ leaf: part, outer }]
  return part.parts.flatMap((each) => listLines(each, [...outer, part]))
}

/** Returns a line with as much under it as there is room for. */
function fill({ line, under, size, least }: Part, room: number): string[] {
  if (size <= room) return [line, under(Math.max(room, ENOUGH))]
  for (let max = room - line.length - NOTE; max > MIN_CUT; max = Math.floor(max * 0.7)) {
    const some = under(max)
    if (some !== '' && line.length + some.length <= room) return [line, some]
  }
  return [least]
}

/** Lists what is shown of a part, each block in pieces. */
function listBlocks(part: Part, shown: ReadonlyMap<Part, string[]>): string[][] {
  const { line, parts, folded } = part
  if (parts.length === 0) return [shown.get(part) ?? []]
  const inside = parts.filter((each) => shown.has(each)).flatMap((each) => listBlocks(each, shown))
  const left = parts.filter((each) => !shown.has(each))
  const all = [...inside, [noteOf(part, left)]]
  return folded ? [[`<details><summary>${line}</summary>`], ...all, [END]] : [[line], ...all]
}

function noteOf({ noun }: Part, left: readonly Part[]): string {
  if (noun === 'connection' && left.length > 0) return `… and ${counted(left.length, 'more connection')}`
  // A picture has no changes of its own.
  if (changesIn(left) === 0) return ''
  const workflows = noun === 'workflow' ? ` in ${counted(left.length, 'more workflow')}` : ''
  return `… and ${counted(changesIn(left), 'more change')}${workflows}`
}

function changesIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { changes }) => sum + changes, 0)
}

/** Puts a blank line between blocks, except between items of a list. */
function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  const isItem = (block: readonly string[] | undefined) => block?.[0]?.startsWith('- ')
  return blocks.flatMap((block, at) => {
    const isClose = block[0] === END || (isItem(block) && isItem(blocks[at - 1]))
    return [at === 0 ? '' : isClose ? '\n' : '\n\n', ...block]
  })
}

/** Returns indented Markdown in a list that is shown after a click on its title. */
export function foldedUnder(title: string, content: string): string {
  return `\n${INDENT}<details><summary>${title}</summary>\n\n${content}\n${INDENT}</details>`
}

/** Indents Markdown, so that it stands under a line of a list. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, INDENT)
}
