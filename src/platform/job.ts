import type { Failure } from '../failure.js'
import { callApi, type Session } from './client.js'
import { readId } from './host.js'
import { type ApiResponse, isObject } from './response.js'

/** What the platform says of a job, whatever the spelling: `docs/platform-api.md` lists where its documents disagree. */
export interface Job {
  dockStatusId: string | undefined
  workflowId: string | undefined
  exportJobId: string | undefined
  /** Upper case. Empty if the platform names none. */
  status: string
  /** As the platform wrote it, without the spaces around: a secret, and perhaps relative. */
  downloadUrl: string | undefined
  percent: number | undefined
  /** Whether the response says `success: false`: the platform did not do what was asked. */
  refused: boolean
  /** The platform's own words, safe for one line. */
  message: string | undefined
}

/** What a status means. Only three are documented: `IN_PROGRESS`, `SUCCESS` and `FAILED`. */
export type Outcome = 'running' | 'succeeded' | 'failed' | 'unknown'

const OUTCOMES: Record<Exclude<Outcome, 'unknown'>, string[]> = {
  running: ['IN_PROGRESS', 'INPROGRESS'],
  succeeded: ['SUCCESS', 'SUCCEEDED', 'SUCCESSFUL', 'COMPLETED', 'COMPLETE', 'DONE', 'FINISHED'],
  failed: [
    ...['FAILED', 'FAILURE', 'FAIL', 'ERROR', 'ERRORED', 'CANCELLED', 'CANCELED', 'ABORTED', 'TIMEOUT', 'TIMED_OUT'],
    ...['TIMEDOUT', 'EXPIRED', 'REJECTED', 'TERMINATED', 'KILLED'],
  ],
}
const OUTCOME_OF = new Map(
  Object.entries(OUTCOMES).flatMap(([outcome, words]) => words.map((word) => [word, outcome as Outcome])),
)

/** Returns what a status means, if its word can only mean one thing. */
export function outcomeOf(status: string): Outcome {
  return OUTCOME_OF.get(status) ?? 'unknown'
}

/** Reads a job out of the response to an export, import, deploy or dock status call. Fields of the wrong type count as missing. */
export function readJob(jobResponse: ApiResponse): Job {
  const { fields, message } = jobResponse
  const response = isObject(fields.response) ? fields.response : {}
  return {
    dockStatusId: readId(fields['dock-statusId'], fields.dockStatusId, fields._id),
    workflowId: readId(fields.workflowId, fields.toolId),
    exportJobId: readId(fields.exportJobId),
    status: readStatus(jobResponse),
    downloadUrl: [response.downloadUrl, response.downloadURL, fields.downloadUrl, fields.downloadURL]
      .filter((url) => typeof url === 'string')
      .map((url) => url.trim())
      .find((url) => url !== ''),
    percent: typeof fields.percentageComplete === 'number' ? fields.percentageComplete : undefined,
    refused: fields.success === false,
    message,
  }
}

/** A number is a status that nobody knows, but it is shown. */
function readStatus({ fields, redact }: ApiResponse): string {
  if (typeof fields.status !== 'string' && typeof fields.status !== 'number') return ''
  const text = String(fields.status)
  const status = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  // A secret may be one of these words.
  return outcomeOf(status) === 'unknown' ? redact(text, 40).toUpperCase() : status
}

/** A job that the platform has started. */
export type Started = Job & { dockStatusId: string }

/** Reads the response that starts a job. Throws a `Failure` with `advice` if it names no dock status. */
export function readStarted(response: ApiResponse, advice: string): Started {
  const job = readJob(response)
  const { dockStatusId } = job
  if (dockStatusId === undefined) throw response.missing('dock status ID', advice)
  return { ...job, dockStatusId }
}

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
  const advice = 'Re-run the job later.'
  return readJob(await callApi(session, { label: 'Dock status', method: 'GET', path, advice, isTransient }))
}
