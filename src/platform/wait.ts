import { Failure, toError } from '../failure.js'
import { sleep } from '../retry.js'
import { humanTime } from '../text.js'
import type { Session } from './client.js'
import { type Job, outcomeOf, readDockStatus, type Started } from './job.js'
import { MINUTE_MS } from './rate-limit.js'

/** How to wait for a job. */
export interface Wait {
  /** The longest wait between two status checks, in milliseconds. Within the first minute, 30 checks are spread so that none is left out. */
  longestWaitMs: number
  /** What to do if the job fails. */
  advice: string
  /** Gets every status of the job, the first one included. */
  onStatus: (job: Job) => void
}

const HEARTBEAT_MS = MINUTE_MS
/** How long a job that was just started may be unknown to the platform. */
const UNKNOWN_JOB_MS = 10_000
/** How long the platform may refuse to tell a status. */
const REFUSED_MS = 120_000
const FIRST_WAIT_MS = 50
/** Under 0.3 s and a sixth of the job's time, which is what a wait may add to it. These make 30 checks in the first minute. */
const SHORTEST_WAIT_MS = 294
const PART_OF_ELAPSED = 6.12
/** The shortest wait that stays within 30 checks a minute for good. */
const STEADY_WAIT_MS = 2000

/** Returns the time from one status check to the next. `elapsedMs` is how long the job had run at the first of the two. */
function nextWait(elapsedMs: number, longestMs: number): number {
  const growing = Math.max(SHORTEST_WAIT_MS, elapsedMs / PART_OF_ELAPSED)
  return elapsedMs < MINUTE_MS ? growing : Math.max(STEADY_WAIT_MS, Math.min(longestMs, growing))
}

/**
 * Checks a job's dock status, soon at first and then less and less often, until it has ended. `started` is the response that started the
 * job: if it has finished already, nothing is asked. Returns the last status. A word that clearly means success is taken for it, with a warning,
 * so the caller has to verify what came of the job if it can. Throws with `advice` if the job failed. If a call failed or the signal
 * aborted, the error says that the job may still be running, and what the platform said last.
 */
export async function waitForJob(session: Session, started: Started, wait: Wait): Promise<Job> {
  const { log, signal } = session
  const since = performance.now()
  const logProgress = progressLogger(session, since)
  let job: Job = started
  let checkedAt = since
  let refusedSince: number | undefined
  for (let checks = 0; ; ) {
    wait.onStatus(job)
    logProgress(job)
    const outcome = outcomeOf(job.status)
    if (outcome === 'failed' || (outcome === 'succeeded' && job.refused)) throw jobFailure(started, job, wait.advice)
    if (outcome === 'succeeded') {
      if (job.status !== 'SUCCESS') log.warning(`The platform reports ${job.status}, which is treated as SUCCESS.`)
      return job
    }
    refusedSince = outcome === 'unknown' && job.refused ? (refusedSince ?? checkedAt) : undefined
    if (refusedSince !== undefined && checkedAt - refusedSince >= REFUSED_MS) {
      const what = `The platform refused to report the job's status for ${humanTime(REFUSED_MS)}`
      throw interrupted(new Failure({ what, topic: 'the-job-on-the-platform' }), started, job)
    }
    const gap =
      checkedAt === since
        ? Math.min(FIRST_WAIT_MS, wait.longestWaitMs)
        : nextWait(checkedAt - since, wait.longestWaitMs)
    try {
      await sleep(Math.max(0, checkedAt + gap - performance.now()), signal)
      checkedAt = performance.now()
      // Until a check has worked, the platform's own refusal is believed: the key may lack a scope.
      job = await readDockStatus(session, started.dockStatusId, ({ status }) => checks > 0 || status === undefined)
      checks++
    } catch (error) {
      const isUnknown = error instanceof Failure && error.status === 404
      if (!isUnknown || checks > 0 || checkedAt - since >= UNKNOWN_JOB_MS) throw interrupted(error, started, job)
      log.debug('The platform does not know the job yet.')
    }
  }
}

/** Returns what logs each change of the status, a warning for one that is not known, and a sign of life each minute. */
function progressLogger({ log }: Session, since: number): (job: Job) => void {
  const unknown = new Set<string>()
  let status: string | undefined
  let lastSaid = since
  return (job) => {
    const now = performance.now()
    const elapsed = humanTime(now - since)
    if (status !== undefined && job.status !== status) {
      log.info(`${job.status || 'No status'} after ${elapsed}`)
      lastSaid = now
    } else if (now - lastSaid >= HEARTBEAT_MS) {
      const percent = job.percent === undefined ? '' : `, ${Math.round(job.percent)} % done`
      log.info(`Still ${job.status || 'without a status'} after ${elapsed}${percent}`)
      lastSaid = now
    }
    status = job.status
    if (outcomeOf(status) !== 'unknown' || unknown.has(status)) return
    unknown.add(status)
    log.warning(`The platform reports an unknown status (${inWords(job)}). The action keeps waiting.`)
  }
}

function inWords({ status, message }: Job): string {
  return `${status || 'none'}${message === undefined ? '' : `, "${message}"`}`
}

function jobFailure({ dockStatusId }: Started, { status, message }: Job, advice: string): Failure {
  const how = status === 'FAILED' ? 'failed' : `ended as ${status}`
  const why = `${message ?? 'it gave no reason'} (dock status ${dockStatusId})`
  return new Failure({ what: `The job ${how} on the platform`, why, advice, topic: 'the-job-on-the-platform' })
}

function interrupted(cause: unknown, { dockStatusId }: Started, job: Job): Failure {
  const last = outcomeOf(job.status) === 'unknown' || job.message !== undefined ? `, last status ${inWords(job)}` : ''
  const running = `The job may still be running on the platform: dock status ${dockStatusId}${last}.`
  const failure = cause instanceof Failure ? cause : new Failure({ what: toError(cause).message }, { cause })
  return failure.with({ advice: `${failure.advice} ${running}`.trim(), cause })
}
