/**
 * Shares the room of a report among its parts. A part says how much it needs at least and in full.
 *
 * 1. If not even the least of all parts fits, the largest parts are left out and counted.
 * 2. The smallest part comes first. It may take an equal share of the room that is left; what it doesn't need goes to the others.
 *
 * Example: three parts of 100, 200 and 5,000 characters share 1,300: the third is cut to 1,000.
 */
import { fence } from '../markdown.js'
import { counted } from '../text.js'

/** Something that takes room. */
export interface Part {
  /** Characters, with the line breaks that set it apart. */
  readonly least: number
  readonly most: number
  /** How many changes it stands for. */
  readonly changes: number
  render(room: number): string
}

/** Characters that set two parts apart. */
const BREAK = 2
/** Characters that say what is left out. */
const NOTE = 60
/** Fewer characters of a text are not worth showing. */
const MIN_LINES = 100

/** Returns a part that is shown as a whole or not at all. */
export function wholePart(text: string, changes = 0): Part {
  return { least: text.length + BREAK, most: text.length + BREAK, changes, render: () => text }
}

/** Returns a part of a line, and of what stands under it: as much as `under` returns for about `max` characters. */
export function cutPart(line: string, under: (max: number) => string, changes: number): Part {
  const all = line + under(Infinity)
  if (all === line) return wholePart(line, changes)
  return {
    least: line.length + ' …'.length + BREAK,
    most: all.length + BREAK,
    changes,
    render(room) {
      if (all.length + BREAK <= room) return all
      for (let max = room - line.length - NOTE; max >= MIN_LINES; max = Math.floor(max * 0.7)) {
        const text = line + under(max)
        if (text !== line && text.length + BREAK <= room) return text
      }
      return `${line} …`
    },
  }
}

/** Returns lines in a fence that stands in a list, folded if there is a title. */
export function fenceUnder(lines: readonly string[], title?: string): string {
  const block = fence(lines, 'diff', title === undefined ? '  ' : '')
  return title === undefined ? `\n${block}` : foldedUnder(title, block)
}

/** Returns Markdown in a list that is shown after a click on its title. */
export function foldedUnder(title: string, content: string): string {
  return `\n${indented(`<details><summary>${title}</summary>\n\n${content}\n</details>`)}`
}

/** Indents Markdown, so that it stands under a line of a list. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

export interface Composite {
  readonly heading: string
  readonly parts: readonly Part[]
  /** Says what is left out. */
  omitted(changes: number, parts: number): string
  readonly changes?: number
  /** Whether it is folded under its heading, which must be plain words. */
  readonly folded?: boolean
}

/** Returns a part that is made of others. */
export function compositePart({ heading, parts, omitted, folded = false, ...rest }: Composite): Part {
  const changes = rest.changes ?? parts.reduce((sum, part) => sum + part.changes, 0)
  const opening = folded ? '<details><summary></summary>\n\n\n</details>'.length : 0
  const fixed = heading.length + BREAK
  const most = fixed + opening + parts.reduce((sum, part) => sum + part.most, 0)
  return {
    least: parts.length === 0 || folded ? fixed : Math.min(fixed + NOTE, most),
    most,
    changes,
    render(room) {
      const texts = fillRoom(parts, room - fixed - opening - (most <= room ? 0 : NOTE))
      const left = parts.filter((_, at) => texts[at] === undefined)
      const note = omitted(
        left.reduce((sum, part) => sum + part.changes, 0),
        left.length,
      )
      const body = [...texts.flatMap((text) => text ?? []), ...(left.length === 0 ? [] : [note])].filter(Boolean)
      if (!folded) return joinBlocks([heading, ...body].filter(Boolean))
      const isShown = body.length > 0 && left.length < parts.length
      return isShown ? `<details><summary>${heading}</summary>\n\n${joinBlocks(body)}\n</details>` : heading
    },
  }
}

export function moreChanges(changes: number): string {
  return `… and ${counted(changes, 'more change')}`
}

/** Renders parts into a room, undefined for those that don't fit. */
function fillRoom(parts: readonly Part[], room: number): (string | undefined)[] {
  const texts: (string | undefined)[] = parts.map(() => undefined)
  const bySize = [...parts.entries()].sort(([, one], [, other]) => one.most - other.most)
  let reserved = parts.reduce((sum, { least }) => sum + least, 0)
  while (reserved > room && bySize.length > 0) reserved -= bySize.pop()?.[1].least ?? 0
  let left = room - reserved
  for (const [index, [at, part]] of bySize.entries()) {
    const text = part.render(part.least + Math.floor(left / (bySize.length - index)))
    left -= text.length + BREAK - part.least
    texts[at] = text
  }
  return texts
}

/** Puts a blank line between blocks, except between items of a list. */
function joinBlocks(blocks: readonly string[]): string {
  const isItem = (block: string | undefined) => block?.startsWith('- ')
  return blocks
    .map((block, at) => (at === 0 ? '' : isItem(block) && isItem(blocks[at - 1]) ? '\n' : '\n\n') + block)
    .join('')
}
