/**
 * Shares the room of a report among its entries.
 *
 * 1. The smallest entry comes first, at first only with its least text and the headings above it. What doesn't fit is left out, and a note in its
 *    section counts it.
 * 2. Then the entries share the room that is left, again the smallest first. What one doesn't need goes to the others.
 *
 * Example: three entries of 100, 200 and 5,000 characters share 1,300: the third is cut to 1,000.
 */
import { counted } from '../text.js'

/** A line and what stands under it. */
export interface Entry {
  readonly line: string
  /** Empty if the line says everything. */
  readonly under: string
  /** Stands under the line in a report without limits only. */
  readonly rest: string
  /** Shown if nothing else fits. */
  readonly least: string
  /** Returns about `max` characters to stand under the line. */
  readonly cut: Cut | undefined
  /** How many changes it stands for. */
  readonly changes: number
}

type Cut = (max: number) => string

/** Entries and other sections under a heading. */
export interface Section {
  readonly heading: string
  readonly parts: readonly Part[]
  /** What its parts are called if some don't fit. */
  readonly noun?: 'workflow' | 'connection'
  readonly changes?: number
  /** Whether it is folded under its heading, which must be plain words. */
  readonly folded?: boolean
}

export type Part = Entry | Section

/** Characters that set two parts apart, that say what is left out, and that fold a section. */
const BREAK = 2
const NOTE = 60
const END = '</details>'
const FOLD = `<details><summary></summary>\n\n\n${END}`.length
/** Fewer characters of a text are not worth showing. */
const MIN_CUT = 100

/** Returns an entry of a line, and of as much under it as `under` returns for about `max` characters. */
export function entryOf(
  line: string,
  more: { changes?: number; least?: string; under?: Cut | undefined; rest?: string } = {},
): Entry {
  const under = more.under?.(Infinity) ?? ''
  return { line, rest: '', least: under === '' ? line : `${line} …`, changes: 0, ...more, under, cut: more.under }
}

/** An entry that fits, at least, and the sections that it is in. */
interface Placed {
  readonly entry: Entry
  readonly sections: readonly Section[]
}

/** Writes a section into a room. Returns the pieces of the text, because a large one would take much memory twice. */
export function writeSection(root: Section, room: number): string[] {
  const { placed, left } = placeEntries(root, room)
  const texts = new Map<Part, string[]>()
  let rest = left
  for (const [index, { entry, sections }] of placed.entries()) {
    const pieces = fitEntry(entry, entry.least.length + Math.floor(rest / (placed.length - index)))
    rest -= lengthOf(pieces) - entry.least.length
    texts.set(entry, pieces)
    for (const section of sections) texts.set(section, [])
  }
  return joinBlocks(listBlocks(root, texts).filter(([first]) => first !== ''))
}

/** Chooses the entries that fit with their least texts, the smallest first. */
function placeEntries(root: Section, room: number): { placed: Placed[]; left: number } {
  const all = listEntries(root, [])
  /** How many entries of a section are left. One that isn't shown as a whole needs a note. */
  const open = new Map<Section, number>()
  for (const { sections } of all) for (const section of sections) open.set(section, (open.get(section) ?? 0) + 1)
  const shown = new Set<Section>()
  const placed: Placed[] = []
  let [left, notes] = [room, 0]
  // A note about the whole report is always there.
  const sizeOf = ({ entry, sections }: Placed) => (sections.length === 1 ? 0 : entry.line.length + entry.under.length)
  for (const each of all.sort((one, other) => sizeOf(one) - sizeOf(other))) {
    const { entry, sections } = each
    const added = sections.filter((section) => !shown.has(section))
    const completed = sections.filter((section) => open.get(section) === 1)
    const headings = added.map(({ heading, folded }) => heading.length + BREAK + (folded ? FOLD : 0))
    const size = headings.reduce((sum, length) => sum + length, entry.least.length + BREAK)
    const needed = notes + NOTE * (added.length - completed.length)
    if (size + needed > left) continue
    left -= size
    notes = needed
    placed.push(each)
    for (const section of added) shown.add(section)
    for (const section of sections) open.set(section, (open.get(section) ?? 0) - 1)
  }
  return { placed, left: left - notes }
}

function listEntries(section: Section, outer: readonly Section[]): Placed[] {
  const sections = [...outer, section]
  return section.parts.flatMap((part) => ('parts' in part ? listEntries(part, sections) : [{ entry: part, sections }]))
}

function fitEntry({ line, under, rest, least, cut }: Entry, room: number): string[] {
  if (room === Infinity) return [line, under, rest]
  if (line.length + under.length <= room) return [line, under]
  for (let max = room - line.length - NOTE; cut && max > MIN_CUT; max = Math.floor(max * 0.7)) {
    const some = cut(max)
    if (some !== '' && line.length + some.length <= room) return [line, some]
  }
  return [least]
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

/** Lists what stands in a section, each in pieces. */
function listBlocks(section: Section, texts: ReadonlyMap<Part, string[]>): string[][] {
  const { heading, parts, folded } = section
  const shown = parts.filter((part) => texts.has(part))
  const blocks = shown.flatMap((part) => ('parts' in part ? listBlocks(part, texts) : [texts.get(part) ?? []]))
  const left = parts.filter((part) => !texts.has(part))
  const all = [...blocks, [noteOf(section, left)]]
  return folded ? [[`<details><summary>${heading}</summary>`], ...all, [END]] : [[heading], ...all]
}

function noteOf({ noun }: Section, left: readonly Part[]): string {
  if (left.length === 0) return ''
  if (noun === 'connection') return `… and ${counted(left.length, 'more connection')}`
  const workflows = noun === 'workflow' ? ` in ${counted(left.length, 'more workflow')}` : ''
  return `… and ${counted(changesIn(left), 'more change')}${workflows}`
}

function changesIn(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.changes ?? ('parts' in part ? changesIn(part.parts) : 0)), 0)
}

/** Puts a blank line between blocks, except between items of a list. */
function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  const isItem = (block: readonly string[] | undefined) => block?.[0]?.startsWith('- ')
  return blocks.flatMap((block, at) => {
    const isClose = block[0] === END || (isItem(block) && isItem(blocks[at - 1]))
    return [at === 0 ? '' : isClose ? '\n' : '\n\n', ...block]
  })
}
