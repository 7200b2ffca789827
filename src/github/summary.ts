import * as core from '@actions/core'
import { errorMessage } from '../failure.js'
import { escapeAll, plainText, visible } from '../markdown.js'
import { counted } from '../text.js'

/** A cell of a table: an id or a file's name, shown as code; words, foreign ones too; or a link. */
export type Cell = string | { words: string } | { text: string; href: string; after?: string }

/** Why some failed, their names, and the URL of a page that helps. */
export interface Cause {
  names: string[]
  message: string
  help?: string | undefined
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const MAX_SUMMARY = 1024 * 1024
/** Of a table or a list: a page has three of them and a report. */
const MAX_BLOCK = 200_000

/** Returns an HTML table. Rows that don't fit are counted. */
export function table(titles: string[], rows: Cell[][]): string {
  const head = titles.map((title) => `<th>${escapeAll(title)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`)
  const fitting = takeFitting(body)
  const omitted = rows.length - fitting.length
  const last = omitted === 0 ? '' : `<tr><td colspan="${titles.length}">… and ${counted(omitted, 'more row')}</td></tr>`
  return `<table><tr>${head}</tr>${fitting.join('')}${last}</table>`
}

/** Returns an HTML table of named facts, one a row; those that are not known are left out. */
export function factTable(facts: [string, Cell | undefined][]): string {
  const rows = facts.map(([title, cell]) =>
    cell === undefined ? '' : `<tr><th align="left">${escapeAll(title)}</th><td>${cellHtml(cell)}</td></tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

/** Returns causes as a list, with the names of all that failed by them. Those that don't fit are counted. */
export function causeList(causes: readonly Cause[]): string {
  const lines = causes.map(({ names, message, help }) => {
    const bold = takeFitting(
      names.map((name) => `**${plainText(name)}**`),
      MAX_BLOCK / 2,
    )
    const omitted = names.length - bold.length
    const more = omitted === 0 ? '' : ` and ${omitted.toLocaleString('en-US')} more`
    return `- ${bold.join(', ')}${more}: ${withHelp(message, help)}`
  })
  const fitting = takeFitting(lines)
  const omitted = lines.length - fitting.length
  return [...fitting, ...(omitted === 0 ? [] : [`- … and ${counted(omitted, 'more cause')}`])].join('\n')
}

/** Returns a foreign message of one line as a paragraph, with a link to a page that helps. */
export function withHelp(message: string, help: string | undefined): string {
  return help === undefined
    ? plainText(message)
    : `${plainText(message)} <a href="${escapeAll(help)}">Troubleshooting</a>`
}

/** Returns Markdown or HTML that is shown after a click on its title. */
export function folded(title: string, content: string): string {
  return `<details><summary>${escapeAll(title)}</summary>\n\n${content}\n\n</details>`
}

function cellHtml(cell: Cell): string {
  if (typeof cell === 'string') return cell === '' ? '' : `<code>${escapeAll(visible(cell))}</code>`
  if ('words' in cell) return plainText(cell.words)
  return `<a href="${escapeAll(cell.href)}">${plainText(cell.text)}</a>${escapeAll(cell.after ?? '')}`
}

/** Returns the first parts, as many as are at most `max` bytes together. */
function takeFitting(parts: readonly string[], max = MAX_BLOCK): string[] {
  let left = max
  const fits = (part: string) => {
    left -= Buffer.byteLength(part)
    return left >= 0
  }
  const end = parts.findIndex((part) => !fits(part))
  return parts.slice(0, end < 0 ? parts.length : end)
}

/**
 * Appends a heading and the blocks under it, in Markdown or HTML, to the job summary. Blocks that don't fit are left out, and the page
 * says so. A summary that can't be written is a warning, because the job is done.
 */
export async function writeSummary(heading: string, ...blocks: string[]): Promise<void> {
  const page = [`### ${plainText(heading)}`]
  // The reserve is for the note.
  let left = MAX_SUMMARY - 1000 - Buffer.byteLength(page.join())
  let omitted = 0
  for (const block of blocks) {
    const size = Buffer.byteLength(block) + 2
    if (size <= left) {
      page.push(block)
      left -= size
    } else omitted++
  }
  if (omitted > 0)
    page.push(`${counted(omitted, 'part')} of this page would not fit and ${omitted === 1 ? 'is' : 'are'} left out.`)
  try {
    await core.summary.addRaw(page.join('\n\n'), true).write()
  } catch (error) {
    core.warning(`Can't write the job summary: ${errorMessage(error)}`)
  }
}
