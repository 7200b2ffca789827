import { helpFor, setOutputs } from '../github/step.js'
import { type Cell, factTable, withHelp, writeSummary } from '../github/summary.js'
import { humanTime } from '../text.js'
import { inOneLine } from './failures.js'
import type { JobOutputs } from './job.js'

/** Returns an environment's host, with its path prefix if it has one, as people call it. */
export function hostName({ host, pathname }: URL): string {
  return host + pathname.replace(/\/$/, '')
}

/** What the summary of an import or a deployment says besides its outputs. */
export interface JobPage {
  titles: { done: string; failed: string }
  facts: [string, Cell][]
}

/** How an import or a deployment ended. */
export interface JobResult {
  outputs: JobOutputs
  error?: Error | undefined
}

/** Sets the outputs of an import or a deployment, writes its summary, if a page is given, and throws the error that it ended with. */
export async function finishJob({ outputs, error }: JobResult, page?: JobPage): Promise<void> {
  setOutputs(outputs)
  if (page) {
    const facts: [string, Cell | undefined][] = [
      ...page.facts,
      ['Workflow ID', outputs['workflow-id']],
      ['Dock status ID', outputs['dock-status-id']],
      ['Status', outputs.status && { words: outputs.status }],
      // The process began with the step.
      ['Duration', { words: humanTime(performance.now()) }],
    ]
    const heading = error ? page.titles.failed : page.titles.done
    await writeSummary(heading, ...(error ? [withHelp(inOneLine(error), helpFor(error))] : []), factTable(facts))
  }
  if (error) throw error
}
