import { isDeepStrictEqual } from 'node:util'
import { userLimit, withDeadline } from '../context.js'
import { readZip } from '../package/zip.js'
import type { Session } from '../platform/client.js'
import { download } from '../platform/download.js'
import { type Job, readDockStatus, type Started, waitForJob } from '../platform/job.js'
import { type ExportTarget, packageUrl, startExport } from '../platform/start.js'
import type { PlatformInputs } from './inputs.js'

/** What is known of a job on the platform, by the names of the outputs. */
export interface JobOutputs {
  'dock-status-id'?: string
  'export-job-id'?: string | undefined
  /** Of an import or a deployment. */
  'workflow-id'?: string | undefined
  status?: string | undefined
}

/** What the work on one workflow runs under. */
export interface Task extends Session {
  readonly inputs: PlatformInputs
  /** Gets what is known of the last job, each time that the platform tells more, because the process may be killed before the job ends. */
  publish(job: JobOutputs): void
}

/** How to follow a job to its end. */
export interface FollowOptions {
  /** What the log calls it. */
  title: string
  /** What to do if the job fails. */
  advice: string
  /** Returns the IDs that are known once a status is there, besides the job's own. */
  idsIn: (job: Job) => JobOutputs
}

/** Logs and publishes a job that has started, and waits until it ends. Returns its last status. Throws `Failure` if it failed or if nobody can tell. */
export async function followJob(task: Task, started: Started, { title, advice, idsIn }: FollowOptions): Promise<Job> {
  task.log.info(`${title}: ${started.status || 'no status'}, dock status ${started.dockStatusId}`)
  let published: JobOutputs = {}
  const onStatus = (job: Job) => {
    const ids = { 'dock-status-id': started.dockStatusId, ...idsIn(job) }
    const known = { ...ids, status: job.status || published.status }
    if (!isDeepStrictEqual(known, published)) task.publish(known)
    published = known
  }
  return await waitForJob(task, started, { longestWaitMs: task.inputs.longestWaitMs, advice, onStatus })
}

/** A package as the platform sent it, verified, with its SHA-256 in hex. */
export type FetchedPackage = Awaited<ReturnType<typeof fetchPackage>>

const ADVICE = 'Check the workflow in AI for Process, then re-run the job.'

/** Exports one workflow: starts the job, waits for it, downloads the package and verifies it. Throws `Failure`, or the signal's reason. */
export async function fetchPackage(task: Task, { workflowId, flowId }: ExportTarget) {
  task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${task.platform.url.href}`)
  return await withDeadline(task, userLimit(task.inputs.timeoutMs, 'No package'), async (session) => {
    const started = await startExport(session, { workflowId, flowId })
    const { dockStatusId, exportJobId } = started
    const last = await followJob(session, started, {
      title: `Export job ${exportJobId ?? 'without an ID'}`,
      advice: ADVICE,
      idsIn: () => ({ 'export-job-id': exportJobId }),
    })
    const url = await packageUrl(session, started, last)
    const freshUrl = async () => packageUrl(session, started, await readDockStatus(session, dockStatusId))
    const read = (bytes: Buffer) => readZip(bytes, session.signal)
    const { content, ...downloaded } = await download(session, { url, freshUrl, read })
    return { ...downloaded, package: content }
  })
}
