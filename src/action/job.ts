import type { Session } from '../platform/client.js'
import type { Job, Started } from '../platform/job.js'
import { waitForJob } from '../platform/wait.js'
import type { Task } from './task.js'

/** What is known of a job on the platform, by the names of the outputs. */
export interface JobOutputs {
  'dock-status-id': string
  status: string
}

/** How to follow a job to its end. */
export interface Follow {
  /** What the log calls it. */
  title: string
  /** The longest wait between two status checks, in milliseconds. */
  longestWaitMs: number
  /** What to do if the job fails. */
  advice: string
  /** Gets each status, the first one included. */
  onStatus?: (job: Job) => void
}

/**
 * Logs and reports a job that has started, waits until it ends, and returns its last status. Throws what `waitForJob` throws.
 */
export async function followJob(
  session: Session & Task<JobOutputs>,
  started: Started,
  { title, longestWaitMs, advice, onStatus }: Follow,
): Promise<Job> {
  const { dockStatusId } = started
  session.log.info(`${title}: ${started.status || 'no status'}, dock status ${dockStatusId}`)
  session.report({ 'dock-status-id': dockStatusId })
  return await waitForJob(session, started, {
    longestWaitMs,
    advice,
    onStatus(job) {
      if (job.status !== '') session.report({ status: job.status })
      onStatus?.(job)
    },
  })
}
