import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTempFolder } from '../github/temp-folder.js'

/** Writes a report to a new file outside the workspace and returns its absolute path. Throws one line if the disk refuses it. */
export async function keepReport(markdown: string): Promise<string> {
  const path = join(await makeTempFolder('workflow-report-'), 'report.md')
  await writeFile(path, markdown)
  return path
}
