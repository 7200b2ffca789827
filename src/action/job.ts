import { type Context, userLimit, withDeadline } from '../context.js'
import { asFailure, Failure, toError } from '../failure.js'
import { readZip } from '../package/zip.js'
import type { Platform, Session } from '../platform/client.js'
import { download } from '../platform/download.js'
import { type Job, readDockStatus, type Started, waitForJob } from '../platform/job.js'
import { type ExportTarget, packageUrl, startExport } from '../platform/start.js'

/** What is known of a job on the platform, by the names of the outputs. */
export interface JobOutputs {
  'dock-status-id'?: string
  'export-job-id'?: string
  /** Of an import or a deployment. */
  'workflow-id'?: string
  status?: string
}

/** What the work on one workflow runs under. */
export interface Task extends Context {
  /** Gets what is known of a job as soon as the platform has named it, because the process may be killed before the job ends. */
  publish(job: JobOutputs): void
}

/** A failure after a job has started, with what is known of the job. */
export class JobFailure extends Failure {
  readonly job: JobOutputs

  constructor(job: JobOutputs, error: Error) {
    // Whatever was busy, the job has begun.
    super({ ...asFailure(error), busy: false, cause: error })
    this.job = job
  }
}

/** Returns what an error tells of the job that it ended. */
export function jobOf(error: Error | undefined): JobOutputs {
  return error instanceof JobFailure ? error.job : {}
}

/** How long to wait for a job, in milliseconds. */
export interface Waiting {
  timeoutMs: number
  /** The longest wait between two status checks. */
  longestWaitMs: number
}

/** How to follow a job to its end. */
export interface FollowOptions extends Pick<Waiting, 'longestWaitMs'> {
  /** What the log calls it. */
  title: string
  /** What to do if the job fails. */
  advice: string
  /** Returns the IDs that a status names, besides the job's own. The first ones count. */
  idsIn: (job: Job) => JobOutputs
}

/** Logs and publishes a job that has started, and waits until it ends. Throws `JobFailure` if it failed or if nobody can tell. */
export async function followJob(
  session: Session & Task,
  started: Started,
  { title, longestWaitMs, advice, idsIn }: FollowOptions,
): Promise<{ last: Job; outputs: JobOutputs }> {
  session.log.info(`${title}: ${started.status || 'no status'}, dock status ${started.dockStatusId}`)
  let outputs: JobOutputs = {}
  const onStatus = (job: Job) => {
    const ids = { 'dock-status-id': started.dockStatusId, ...idsIn(job) }
    const isNew = Object.keys(ids).some((name) => !(name in outputs))
    outputs = { ...ids, ...outputs, ...(job.status !== '' && { status: job.status }) }
    if (isNew) session.publish(outputs)
  }
  try {
    const last = await waitForJob(session, started, { longestWaitMs, advice, onStatus })
    return { last, outputs }
  } catch (error) {
    throw new JobFailure(outputs, toError(error))
  }
}

/** A package as the platform sent it, verified, with its SHA-256 in hex and the job that made it. */
export type FetchedPackage = Awaited<ReturnType<typeof fetchPackage>>

const ADVICE = 'Check the workflow in AI for Process, then re-run the job.'

/** Exports one workflow: starts the job, waits for it, downloads the package and verifies it. Throws `JobFailure` once the job has started. */
export async function fetchPackage(
  task: Task,
  platform: Platform,
  { workflowId, flowId, timeoutMs, longestWaitMs }: ExportTarget & Waiting,
) {
  task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${platform.url.href}`)
  return await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No package'), async (session) => {
    const started = await startExport(session, { workflowId, flowId })
    const { dockStatusId, exportJobId } = started
    const { last, outputs } = await followJob(session, started, {
      title: `Export job ${exportJobId ?? 'without an ID'}`,
      longestWaitMs,
      advice: ADVICE,
      idsIn: () => (exportJobId === undefined ? {} : { 'export-job-id': exportJobId }),
    })
    try {
      const url = await packageUrl(session, started, last)
      const freshUrl = async () => packageUrl(session, started, await readDockStatus(session, dockStatusId))
      const read = (bytes: Buffer) => readZip(bytes, session.signal)
      const { content, ...downloaded } = await download(session, { url, freshUrl, read })
      return { ...downloaded, package: content, job: outputs }
    } catch (error) {
      throw new JobFailure(outputs, toError(error))
    }
  })
}
