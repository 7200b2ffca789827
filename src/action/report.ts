import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Comparison } from '../compare/changes.js'
import { unusedIgnores } from '../compare/counts.js'
import type { Report } from '../compare/report.js'
import { errorMessage } from '../failure.js'
import { notice, runnerLog } from '../github/log.js'
import { makeTempFolder } from '../github/step.js'
import { counted } from '../text.js'
import { quoted } from './values.js'

/** The outputs of a report, by their names in `action.yml`. */
export interface ReportOutputs {
  'report-path'?: string
  'full-report-path'?: string
}

/**
 * Writes a report to new files outside the workspace: as it fits a pull request's body, and in full. Returns their paths. If
 * the disk refuses them, that is a warning, because what the step has done is done.
 */
export async function keepReport(report: Report): Promise<ReportOutputs> {
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

/** Returns a report for the job summary, as long as the page allows that has `others` too. */
export function pageReport(report: Report, headings: boolean, others: readonly string[]): string {
  const maxBytes = MAX_PAGE_REPORT - Buffer.byteLength(others.join())
  return report({ headings, maxLength: Infinity, maxBytes, mark: false }).join('')
}

/** Shows a notice for lines of `ignore` that matched no field of any workflow, because they may be misspelled. */
export function tellUnusedIgnores(comparison: Comparison): void {
  const lines = unusedIgnores(comparison)
  if (lines.length === 0) return
  const quotedLines = lines.slice(0, 20).map(quoted)
  const more = lines.length > 20 ? ` and ${counted(lines.length - 20, 'more line')}` : ''
  notice(`No field matched ${quotedLines.join(', ')}${more} in ignore. Check the spelling.`)
}

/** GitHub takes at most 1 MB for an output. */
const MAX_OUTPUT = 1_000_000

/**
 * Returns rows as the output `name`, a JSON array, and the path of a JSON file with them as `<name>-path`. Rows that are too long for an
 * output become `[]`, and a notice names the file.
 */
export async function rowOutputs(name: string, rows: readonly object[]): Promise<Record<string, unknown>> {
  const text = JSON.stringify(rows)
  const files = await orWarn(`the output ${name}`, async () => {
    const path = join(await makeTempFolder(`workflow-${name}-`), `${name}.json`)
    await writeFile(path, text)
    return { [`${name}-path`]: path }
  })
  const isTooLong = Buffer.byteLength(text) > MAX_OUTPUT
  if (isTooLong)
    notice(`The output ${name} would be longer than GitHub's limit of 1 MB. Read the file in ${name}-path.`)
  return { [name]: isTooLong ? [] : rows, ...files }
}

async function orWarn<T extends object>(label: string, write: () => Promise<T>): Promise<Partial<T>> {
  try {
    return await write()
  } catch (error) {
    runnerLog().warning(`Can't keep ${label} as a file. ${errorMessage(error)}`)
    return {}
  }
}
