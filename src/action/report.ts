import { type Cell, factTable, quote, writeSummary } from '../github/summary.js'
import { humanTime } from '../text.js'
import { inOneLine } from './failures.js'
import type { JobOutputs } from './job.js'
import type { Result } from './task.js'

/** The outputs of an import or a deployment, by their names in `action.yml`. */
export interface WorkflowOutputs extends JobOutputs {
  'workflow-id': string
}

/** What the summary of an import or a deployment says besides its outputs. */
export interface JobPage {
  titles: { done: string; failed: string }
  facts: [string, Cell][]
}

/** Returns an environment's host, with its path prefix if it has one, as people call it. */
export function hostName({ host, pathname }: URL): string {
  return host + pathname.replace(/\/$/, '')
}

/** Writes the summary of an import or a deployment, if a page is given, and throws the error that it ended with. */
export async function finishJob({ outputs, elapsedMs, error }: Result<WorkflowOutputs>, page?: JobPage): Promise<void> {
  if (page) {
    const facts: [string, Cell | undefined][] = [
      ...page.facts,
      ['Workflow ID', outputs['workflow-id']],
      ['Dock status ID', outputs['dock-status-id']],
      ['Status', outputs.status && { words: outputs.status }],
      ['Duration', { words: humanTime(elapsedMs) }],
    ]
    const heading = error ? page.titles.failed : page.titles.done
    await writeSummary(heading, ...(error ? [quote(inOneLine(error))] : []), factTable(facts))
  }
  if (error) throw error
}
