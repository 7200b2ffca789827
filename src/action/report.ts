import * as core from '@actions/core'
import { factTable, writeSummary } from '../github/summary.js'
import { humanTime, toSingleLine } from '../text.js'

/** The outputs of an import or a deployment, by their names in `action.yml`. */
export interface JobOutputs {
  'dock-status-id'?: string
  'workflow-id'?: string
  status?: string
}

/** What the summary of a job says besides its outputs. */
export interface JobSummary {
  titles: { done: string; failed: string }
  facts: [string, string][]
}

/**
 * Runs a job, sets its outputs as soon as they are told, and writes its summary, if one is wanted, on failure too. Throws what
 * `job` throws.
 */
export async function reportJob(
  summary: JobSummary | undefined,
  job: (report: (outputs: JobOutputs) => void) => Promise<void>,
): Promise<void> {
  const since = performance.now()
  const outputs: JobOutputs = {}
  let failure: unknown
  try {
    await job((known) => {
      Object.assign(outputs, known)
      for (const [name, value] of Object.entries(known)) core.setOutput(name, value)
    })
  } catch (error) {
    failure = error
    throw error
  } finally {
    if (summary) {
      const { titles, facts } = summary
      const message = failure instanceof Error ? failure.message : String(failure)
      const known: [string, string | undefined][] = [
        ['Error', failure === undefined ? undefined : toSingleLine(message, 1000)],
        ...facts,
        ['Workflow', outputs['workflow-id']],
        ['Dock status', outputs['dock-status-id']],
        ['Status', outputs.status],
        ['Duration', humanTime(performance.now() - since)],
      ]
      await writeSummary(failure === undefined ? titles.done : titles.failed, factTable(known))
    }
  }
}
