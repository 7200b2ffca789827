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

/** GitHub drops a summary of more than 1 MiB as a whole. The rest is for the heading, and for what stands between the blocks. */
const MAX_BLOCKS = 1024 * 1024 - 10_000
/** Of a table or a list: a page has three of them and a report. */
const MAX_BLOCK = 200_000

/** Returns an HTML table without the columns that are empty. Rows that don't fit are counted. */
export function table(titles: string[], rows: Cell[][]): string {
  const cells = rows.map((row) => row.map(cellHtml))
  const filled = titles.map((_, column) => cells.some((row) => row[column] !== ''))
  const rowOf = (row: string[], tag: string) =>
    `<tr>${row.flatMap((cell, column) => (filled[column] ? `<${tag}>${cell}</${tag}>` : [])).join('')}</tr>`
  const body = cells.map((row) => rowOf(row, 'td'))
  const last = (omitted: number) => `<tr><td colspan="${titles.length}">… and ${counted(omitted, 'more row')}</td></tr>`
  return `<table>${rowOf(titles.map(escapeAll), 'th')}${fitting(body, last).join('')}</table>`
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
    const bold = names.map((name) => `**${plainText(name)}**`)
    const shown = fitting(bold, (omitted) => `and ${omitted} more`, MAX_BLOCK / 2)
    return `- ${shown.join(', ')}: ${withHelp(message, help)}`
  })
  return fitting(lines, (omitted) => `- … and ${counted(omitted, 'more cause')}`).join('\n')
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

/** Returns the parts that fit into `max` bytes together, in their order, and what `rest` says of the others. */
function fitting(parts: readonly string[], rest: (omitted: number) => string, max = MAX_BLOCK): string[] {
  let left = max
  const shown = parts.filter((part) => {
    const size = Buffer.byteLength(part)
    const fits = size <= left
    if (fits) left -= size
    return fits
  })
  return shown.length === parts.length ? shown : [...shown, rest(parts.length - shown.length)]
}

/** Appends a heading and blocks to the job summary. A summary that can't be written is a warning, because the job is done. */
export async function writeSummary(heading: string, ...blocks: string[]): Promise<void> {
  const note = (omitted: number) =>
    `${counted(omitted, 'part')} of this page would not fit and ${omitted === 1 ? 'is' : 'are'} left out.`
  const page = [`### ${plainText(heading)}`, ...fitting(blocks, note, MAX_BLOCKS)]
  try {
    await core.summary.addRaw(page.join('\n\n'), true).write()
  } catch (error) {
    core.warning(`Can't write the job summary: ${errorMessage(error)}`)
  }
}
