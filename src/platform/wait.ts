import { errorMessage } from '../errors.js'
import { sleep } from '../retry.js'
import { humanTime } from '../text.js'
import { CallFailed } from './answer.js'
import type { Session } from './client.js'
import { type Job, KNOWN_STATUSES, readDockStatus, type Started } from './job.js'

/** How to wait for a job. */
export interface Wait {
  /** The longest wait between two status checks, in milliseconds. */
  longestWaitMs: number
  /** What to do if the job fails. */
  advice: string
  /** Gets every status of the job, the first one included. */
  onStatus: (job: Job) => void
}

const HEARTBEAT_MS = 60_000

/**
 * How long to wait for the next status check of a job that has run for `elapsedMs`. A sixth of that is what the wait can add to a job's
 * time. 50 checks are enough for five minutes, 23 for the first one.
 */
function nextWait(elapsedMs: number, longestMs: number): number {
  return Math.min(longestMs, Math.max(750, elapsedMs / 6))
}

/**
 * Checks a job's dock status, soon at first and then less and less often, until it is `SUCCESS`. `started` is the answer that started
 * the job: if it has finished already, nothing is asked. Returns the last status. Throws with `advice` if the job failed. If a call
 * failed or the signal aborted, the error says that the job may still be running.
 */
export async function waitForJob(
  session: Session,
  started: Started,
  { longestWaitMs, advice, onStatus }: Wait,
): Promise<Job> {
  const { log, signal } = session
  const { dockStatusId } = started
  const since = performance.now()
  const elapsed = () => performance.now() - since
  const unknown = new Set<string>()
  let job: Job = started
  let status = started.status
  let lastSaid = since
  for (;;) {
    onStatus(job)
    if (job.status !== status) {
      log.info(`${job.status || 'No status'} after ${humanTime(elapsed())}`)
      lastSaid = performance.now()
    } else if (performance.now() - lastSaid >= HEARTBEAT_MS) {
      const percent = job.percent === undefined ? '' : `, ${Math.round(job.percent)} % done`
      log.info(`Still ${job.status || 'without a status'} after ${humanTime(elapsed())}${percent}`)
      lastSaid = performance.now()
    }
    status = job.status
    if (status === 'SUCCESS') return job
    if (status === 'FAILED') {
      throw new CallFailed(
        `The job failed on the platform: ${job.message ?? 'it gave no reason'} (dock status ${dockStatusId}). ${advice}`,
      )
    }
    if (!KNOWN_STATUSES.has(status) && !unknown.has(status)) {
      unknown.add(status)
      log.warning(`The platform reports a status that is not known here (${status || 'none'}): waiting on.`)
    }
    try {
      await sleep(nextWait(elapsed(), longestWaitMs), signal)
      job = await readDockStatus(session, dockStatusId)
    } catch (error) {
      const running = `The job may still be running on the platform: dock status ${dockStatusId}.`
      throw new Error(`${errorMessage(error)} ${running}`, { cause: error })
    }
  }
}
