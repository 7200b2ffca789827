import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, unusedIgnores } from '../compare/changes.js'
import { foldReport, type Report } from '../compare/report.js'
import { notice } from '../github/log.js'
import { makeTempFolder } from '../github/step.js'
import { counted } from '../text.js'
import { orWarn } from './page.js'
import { quotedInput } from './values.js'

/**
 * Writes a report to new files outside the workspace: as it fits a pull request's body, and in full. Returns their paths. If
 * the disk refuses them, that is a warning, because what the step has done is done.
 */
export async function keepReport(report: Report): Promise<Partial<Record<'report-path' | 'full-report-path', string>>> {
  const [short, full] = [report(), report({ maxLength: Infinity })]
  return await orWarn('the report', async () => {
    const folder = await makeTempFolder('workflow-report-')
    const outputs = { 'report-path': join(folder, 'report.md'), 'full-report-path': join(folder, 'full-report.md') }
    await writeFile(outputs['report-path'], short)
    await writeFile(outputs['full-report-path'], full)
    return outputs
  })
}

/** Bytes of the report on a page, which GitHub limits to 1 MiB. */
const MAX_PAGE_REPORT = 900 * 1024

/** Returns a report for the job summary, as long as the page allows that has `others` too. With a title, a long report is folded under it. */
export function pageReport(report: Report, headings: boolean, others: readonly string[], title?: string): string {
  const maxBytes = MAX_PAGE_REPORT - Buffer.byteLength(others.join())
  const text = report({ headings, maxLength: Infinity, maxBytes, mark: false }).join('')
  return title === undefined ? text : foldReport(text, title)
}

/** Shows a notice for lines of `ignore` that matched no field of any workflow, because they may be misspelled. */
export function tellUnusedIgnores(comparison: Comparison): void {
  const lines = unusedIgnores(comparison)
  if (lines.length === 0) return
  const quotedLines = lines.slice(0, 20).map(quotedInput)
  const more = lines.length > 20 ? ` and ${counted(lines.length - 20, 'more line')}` : ''
  notice(`No field matched ${quotedLines.join(', ')}${more} in ignore. Check the spelling.`)
}
