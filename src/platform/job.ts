import { asFailure, Failure } from '../failure.js'
import { sleep } from '../retry.js'
import { humanTime, type Redact } from '../text.js'
import { callApi, PATIENCE_MS, type Session } from './client.js'
import { readId } from './host.js'
import { MINUTE_MS } from './rate-limit.js'
import { type ApiResponse, isObject } from './response.js'

/** What a status means. Only three are documented: `IN_PROGRESS`, `SUCCESS` and `FAILED`. */
export type Outcome = 'running' | 'succeeded' | 'failed' | 'unknown'

const OUTCOMES: [outcome: Outcome, words: string][] = [
  ['running', 'IN_PROGRESS INPROGRESS'],
  ['succeeded', 'SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED'],
  ['failed', 'FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED'],
  ['failed', 'TIMEOUT TIMED_OUT TIMEDOUT EXPIRED'],
]

/** Returns what a status means, if its word can only mean one thing. */
export function outcomeOf(status: string): Outcome {
  return OUTCOMES.find(([, words]) => words.split(' ').includes(status))?.[0] ?? 'unknown'
}

/** What the platform says of a job, whatever the spelling: `docs/platform-api.md` lists where its documents disagree. */
export type Job = ReturnType<typeof readJob>

/** Reads a job out of the response to an export, import, deploy or dock status call. Fields of the wrong type count as missing. */
export function readJob({ fields, message, redact }: ApiResponse) {
  const response = isObject(fields.response) ? fields.response : {}
  const urls = [response.downloadUrl, response.downloadURL, fields.downloadUrl, fields.downloadURL]
  return {
    dockStatusId: readId(fields['dock-statusId'], fields.dockStatusId, fields._id),
    workflowId: readId(fields.workflowId, fields.toolId),
    exportJobId: readId(fields.exportJobId),
    /** Upper case. Empty if the platform names none. */
    status: readStatus(fields.status, redact),
    /** As the platform wrote it, without the spaces around: a secret, and perhaps relative. */
    downloadUrl: urls.map((url) => (typeof url === 'string' ? url.trim() : '')).find((url) => url !== ''),
    /** Whether the response says `success: false`: the platform did not do what was asked. */
    refused: fields.success === false,
    /** The platform's own words, safe for one line. */
    message,
  }
}

/** A number is a status that nobody knows, but it is shown. */
function readStatus(status: unknown, redact: Redact): string {
  const text = typeof status === 'string' || typeof status === 'number' ? String(status).trim() : ''
  const word = text.toUpperCase().replace(/[\s-]+/g, '_')
  // A secret may be one of these words.
  return outcomeOf(word) === 'unknown' ? redact(text, 40).toUpperCase() : word
}

/** A job that the platform has started. */
export type Started = Job & { dockStatusId: string }

/**
 * Checks a job's status: `GET /dock-status/{dockStatusId}`. Any failure is retried for two minutes at least, unless `isTransient` says that it is
 * final, because the job goes on meanwhile.
 */
export async function readDockStatus(
  session: Session,
  dockStatusId: string,
  isTransient: (failure: Failure) => boolean = () => true,
): Promise<Job> {
  const path = `dock-status/${dockStatusId}`
  return readJob(await callApi(session, { label: 'Dock status', method: 'GET', path, isTransient }))
}

/** How to wait for a job. */
export interface Wait {
  /** The longest wait between two status checks, in milliseconds. Within the first minute, 30 checks are spread so that none is left out. */
  longestWaitMs: number
  /** What to do if the job fails. */
  advice: string
  /** Gets every status of the job, the first one included. */
  onStatus: (job: Job) => void
}

const TOPIC = 'the-job-on-the-platform'
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
  for (let checks = 0; ; checks++) {
    wait.onStatus(job)
    logProgress(job)
    const outcome = outcomeOf(job.status)
    if (outcome === 'failed' || (outcome === 'succeeded' && job.refused)) {
      const what = `The job ${job.status === 'FAILED' ? 'failed' : `ended as ${job.status}`} on the platform`
      const why = `${job.message ?? 'it gave no reason'} (dock status ${started.dockStatusId})`
      throw new Failure({ what, why, advice: wait.advice, topic: TOPIC })
    }
    if (outcome === 'succeeded') {
      if (job.status !== 'SUCCESS') log.warning(`The platform reports ${job.status}, which is treated as SUCCESS.`)
      return job
    }
    refusedSince = outcome === 'unknown' && job.refused ? (refusedSince ?? checkedAt) : undefined
    try {
      if (refusedSince !== undefined && checkedAt - refusedSince >= PATIENCE_MS) {
        const what = `The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`
        throw new Failure({ what, topic: TOPIC })
      }
      const gap = checks === 0 ? FIRST_WAIT_MS : nextWait(checkedAt - since, wait.longestWaitMs)
      await sleep(Math.max(0, checkedAt + gap - performance.now()), signal)
      checkedAt = performance.now()
      // Until a check has worked, the platform's own refusal is believed: the key may lack a scope. A new job may be unknown to it.
      const isTransient = ({ status = 404 }: Failure) => checks > 0 || status === 404
      job = await readDockStatus(session, started.dockStatusId, isTransient)
    } catch (error) {
      throw interrupted(error, started, job)
    }
  }
}

/** Returns what logs each change of the status, with a warning if it is not known, and a sign of life each minute. */
function progressLogger({ log }: Session, since: number): (job: Job) => void {
  let status: string | undefined
  let lastSaid = since
  return (job) => {
    const now = performance.now()
    const elapsed = humanTime(now - since)
    const isNew = job.status !== status
    const isLate = now - lastSaid >= MINUTE_MS
    if (isNew || isLate) lastSaid = now
    if (isNew && status !== undefined) log.info(`${job.status || 'No status'} after ${elapsed}`)
    else if (isLate) log.info(`Still ${job.status || 'without a status'} after ${elapsed}`)
    if (isNew && outcomeOf(job.status) === 'unknown') {
      log.warning(`The platform reports an unknown status (${inWords(job)}). The action keeps waiting.`)
    }
    status = job.status
  }
}

function inWords({ status, message }: Job): string {
  return `${status || 'none'}${message === undefined ? '' : `, "${message}"`}`
}

function interrupted(cause: unknown, { dockStatusId }: Started, job: Job): Failure {
  const last = outcomeOf(job.status) === 'unknown' || job.message !== undefined ? `, last status ${inWords(job)}` : ''
  const running = `The job may still be running on the platform: dock status ${dockStatusId}${last}.`
  const failure = asFailure(cause)
  // Whatever is busy now, the job has begun.
  return failure.with({ advice: `${failure.advice} ${running}`.trim(), busy: false, cause })
}
