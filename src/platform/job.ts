import { type Answer, isObject } from './answer.js'
import { callApi, type Session } from './client.js'
import { readId } from './ids.js'

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
  /** Whether the answer says `success: false`: the platform did not do what was asked. */
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

/** Reads a job out of the answer to an export, import, deploy or dock status call. Fields of the wrong type count as missing. */
export function readJob(answer: Answer): Job {
  const { fields, message } = answer
  const response = isObject(fields.response) ? fields.response : {}
  return {
    dockStatusId: readId(fields['dock-statusId'], fields.dockStatusId, fields._id),
    workflowId: readId(fields.workflowId, fields.toolId),
    exportJobId: readId(fields.exportJobId),
    status: typeof fields.status === 'string' ? readStatus(fields.status, answer) : '',
    downloadUrl: [response.downloadUrl, response.downloadURL, fields.downloadUrl, fields.downloadURL]
      .filter((url) => typeof url === 'string')
      .map((url) => url.trim())
      .find((url) => url !== ''),
    percent: typeof fields.percentageComplete === 'number' ? fields.percentageComplete : undefined,
    refused: fields.success === false,
    message,
  }
}

function readStatus(text: string, answer: Answer): string {
  const status = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  // A secret may be one of these words.
  return outcomeOf(status) === 'unknown' ? answer.safe(text, 40).toUpperCase() : status
}

/** A job that the platform has started. */
export type Started = Job & { dockStatusId: string }

/** Reads the answer that starts a job. Throws `CallFailed` with `advice` if it names no dock status. */
export function readStarted(answer: Answer, advice: string): Started {
  const job = readJob(answer)
  const { dockStatusId } = job
  if (dockStatusId === undefined) throw answer.missing('dock status ID', advice)
  return { ...job, dockStatusId }
}

/** Asks once for a job's dock status: `GET /dock-status/{dockStatusId}`. */
export async function readDockStatus(session: Session, dockStatusId: string): Promise<Job> {
  const path = `dock-status/${dockStatusId}`
  return readJob(await callApi(session, { what: 'Dock status', method: 'GET', path, advice: 'Re-run the job later.' }))
}
