import { type Comparison, unusedIgnores } from '../compare/changes.js'
import { foldReport, makeReport, type Report } from '../compare/report.js'
import { notice } from '../github/log.js'
import { counted } from '../text.js'
import { publishFiles } from './page.js'
import { quotedInput } from './values.js'

/** Bytes of the report on a page, which GitHub limits to 1 MiB. */
const MAX_PAGE_REPORT = 900 * 1024

/** Returns a report for the job summary, as long as the page allows that has `others` too. With a title, a long report is folded under it. */
export type PageReport = (headings: boolean, others: readonly string[], title?: string) => string

/**
 * Keeps the report of a comparison as files, as it fits a pull request's body and in full, and sets the outputs that name them. Tells which
 * ignored fields weren't found. Returns the report for the job summary.
 */
export async function publishReport(comparison: Comparison): Promise<PageReport> {
  tellUnusedIgnores(comparison)
  const report = makeReport(comparison)
  const files = { 'report.md': report(), 'full-report.md': report({ maxLength: Infinity }) }
  await publishFiles('the report', files)
  return pageReport(report)
}

/** Makes the function that returns a report for the job summary. */
export function pageReport(report: Report): PageReport {
  return (headings, others, title) => {
    const maxBytes = MAX_PAGE_REPORT - Buffer.byteLength(others.join())
    const text = report({ headings, maxLength: Infinity, maxBytes, mark: false }).join('')
    return title === undefined ? text : foldReport(text, title)
  }
}

/** Shows a notice for lines of `ignore` that matched no field of any workflow, because they may be misspelled. */
function tellUnusedIgnores(comparison: Comparison): void {
  const lines = unusedIgnores(comparison)
  if (lines.length === 0) return
  const quotedLines = lines.slice(0, 20).map(quotedInput)
  const more = lines.length > 20 ? ` and ${counted(lines.length - 20, 'more line')}` : ''
  notice(`No field matched ${quotedLines.join(', ')}${more} in ignore. Check the spelling.`)
}
