import { type Cell, factTable, writeSummary } from '../github/summary.js'
import { humanTime, toSingleLine } from '../text.js'
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
      ['Error', error && toSingleLine(error.message, 1000)],
      ...page.facts,
      ['Workflow', outputs['workflow-id']],
      ['Dock status', outputs['dock-status-id']],
      ['Status', outputs.status],
      ['Duration', humanTime(elapsedMs)],
    ]
    await writeSummary(error ? page.titles.failed : page.titles.done, factTable(facts))
  }
  if (error) throw error
}
