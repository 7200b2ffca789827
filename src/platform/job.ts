import type { Context } from '../context.js'
import { sleep } from '../retry.js'
import { humanTime, redact, toSingleLine } from '../text.js'
import { type Answer, CallFailed, callApi, isObject, missingField, type Platform, platformMessage } from './client.js'

/** What the platform says of a job, whatever the spelling: `docs/platform-api.md` lists where its documents disagree. */
export interface Job {
  dockStatusId: string | undefined
  workflowId: string | undefined
  exportJobId: string | undefined
  /** Upper case; empty where the platform names none. */
  status: string
  /** As the platform wrote it, without the blanks around: a secret, and perhaps relative. */
  downloadUrl: string | undefined
  percent: number | undefined
  /** The platform's own words, safe for one line. */
  message: string | undefined
}

const KNOWN = new Set(['IN_PROGRESS', 'SUCCESS', 'FAILED'])

/** Reads a job out of the answer to an export, import, deploy or dock-status call. Fields of the wrong type count as missing. */
export function readJob(answer: Answer, secrets: string[]): Job {
  const response = isObject(answer.response) ? answer.response : {}
  return {
    dockStatusId: readId(answer['dock-statusId'], answer.dockStatusId, answer._id),
    workflowId: readId(answer.workflowId),
    exportJobId: readId(answer.exportJobId),
    status: typeof answer.status === 'string' ? readStatus(answer.status, secrets) : '',
    downloadUrl: [response.downloadUrl, response.downloadURL, answer.downloadUrl, answer.downloadURL]
      .filter((url) => typeof url === 'string')
      .map((url) => url.trim())
      .find((url) => url !== ''),
    percent: typeof answer.percentageComplete === 'number' ? answer.percentageComplete : undefined,
    message: platformMessage(answer, secrets),
  }
}

function readStatus(text: string, secrets: string[]): string {
  const status = toSingleLine(text, 40).toUpperCase()
  return KNOWN.has(status) ? status : toSingleLine(redact(text, secrets), 40).toUpperCase()
}

/**
 * The first of the spellings that is an id of the platform's. It goes into paths and outputs: one that would change a path's
 * meaning is none.
 */
export function readId(...spellings: unknown[]): string | undefined {
  return spellings.find((id): id is string => typeof id === 'string' && /^(?!\.+$)[A-Za-z0-9._-]{1,200}$/.test(id))
}

/** A job that the platform has begun. */
export type Started = Job & { dockStatusId: string }

/** Reads the answer that begins a job; throws `CallFailed` with `advice` where that names no dock status. */
export function readStarted(answer: Answer, what: string, secrets: string[], advice: string): Started {
  const job = readJob(answer, secrets)
  const { dockStatusId } = job
  if (dockStatusId === undefined) throw missingField(what, 'dock status id', answer, secrets, advice)
  return { ...job, dockStatusId }
}

const HEARTBEAT_MS = 60_000

/**
 * How long to wait for the next look at a job that has run for `elapsedMs`. A sixth of that is what the wait can add to a job's
 * time; 50 looks are enough for five minutes, 23 for the first one.
 */
function nextWait(elapsedMs: number, longestMs: number): number {
  return Math.min(longestMs, Math.max(750, elapsedMs / 6))
}

/**
 * Asks for a job's dock status, soon at first and then ever later up to `longestWaitMs`, until it is `SUCCESS`. `started` is the
 * answer that began the job; when it has finished already nothing is asked. `onStatus` gets every answer. Returns the last one.
 * Throws, with `advice`, when the job failed; and when a call did or the signal aborts, with a word that the job may go on.
 */
export async function waitForJob(
  platform: Platform,
  started: Started,
  longestWaitMs: number,
  advice: string,
  context: Context,
  onStatus: (job: Job) => void,
): Promise<Job> {
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
      context.log.info(`${job.status || 'No status'} after ${humanTime(elapsed())}`)
      lastSaid = performance.now()
    } else if (performance.now() - lastSaid >= HEARTBEAT_MS) {
      const percent = job.percent === undefined ? '' : `, ${Math.round(job.percent)} % done`
      context.log.info(`Still ${job.status || 'without a status'} after ${humanTime(elapsed())}${percent}`)
      lastSaid = performance.now()
    }
    status = job.status
    if (status === 'SUCCESS') return job
    if (status === 'FAILED') {
      throw new CallFailed(
        `The job failed on the platform: ${job.message ?? 'it gave no reason'} (dock status ${dockStatusId}). ${advice}`,
      )
    }
    if (!KNOWN.has(status) && !unknown.has(status)) {
      unknown.add(status)
      context.log.warning(`The platform reports a status that is not known here (${status || 'none'}): waiting on.`)
    }
    try {
      await sleep(nextWait(elapsed(), longestWaitMs), context.signal)
      job = await readDockStatus(platform, dockStatusId, context)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const running = `The job may still be running on the platform: dock status ${dockStatusId}.`
      throw new Error(`${message} ${running}`, { cause: error })
    }
  }
}

/** Asks once for a job's dock status: `GET /dock-status/{dockStatusId}`. */
export async function readDockStatus(platform: Platform, dockStatusId: string, context: Context): Promise<Job> {
  const call = { what: 'Dock status', method: 'GET', path: `dock-status/${dockStatusId}` } as const
  return readJob(await callApi(platform, call, context), platform.secrets)
}
