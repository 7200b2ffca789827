import * as core from '@actions/core'
import { errorMessage } from '../errors.js'

/** A cell of a table: text to show as it is, or a link. */
export type Cell = string | { text: string; href: string }

/** An HTML table. Titles are the action's own words; a cell is shown as code, so that no Markdown, mention or link comes of it. */
export function table(titles: string[], rows: Cell[][]): string {
  const head = titles.map((title) => `<th>${escapeHtml(title)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`)
  return `<table><tr>${head}</tr>${body.join('')}</table>\n`
}

/** An HTML table of named facts, one a row; those that are not known are left out. */
export function factTable(facts: [string, Cell | undefined][]): string {
  const rows = facts.map(([title, cell]) =>
    cell === undefined ? '' : `<tr><th align="left">${escapeHtml(title)}</th><td>${cellHtml(cell)}</td></tr>`,
  )
  return `<table>${rows.join('')}</table>\n`
}

function cellHtml(cell: Cell): string {
  if (typeof cell !== 'string') return `<a href="${escapeHtml(cell.href)}">${escapeHtml(cell.text)}</a>`
  return cell === '' ? '' : `<code>${escapeHtml(cell)}</code>`
}

function escapeHtml(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,./%()-]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** Appends a heading and what is under it to the job summary. A summary that can't be written is a warning: the job is done. */
export async function writeSummary(heading: string, html: string): Promise<void> {
  try {
    await core.summary.addRaw(`<h3>${escapeHtml(heading)}</h3>\n\n${html}`, true).write()
  } catch (error) {
    core.warning(`The job summary could not be written: ${errorMessage(error)}`)
  }
}
