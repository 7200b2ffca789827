import { userLimit, withDeadline } from '../context.js'
import { toError } from '../failure.js'
import type { Package } from '../package/package.js'
import { readZip } from '../package/zip.js'
import type { Platform } from '../platform/client.js'
import { download } from '../platform/download.js'
import { readDockStatus } from '../platform/job.js'
import { packageUrl, startExport } from '../platform/start.js'
import { followJob, JobFailure, type JobOutputs, type Task } from './job.js'

/** What to export, and how long to wait for it, in milliseconds. */
export interface FetchOptions {
  workflowId: string
  flowId: string
  timeoutMs: number
  /** The longest wait between two status checks. */
  longestWaitMs: number
  /** Called once the platform has started the job, to load what comes after it. */
  onStarted?: () => void
}

/** A package as the platform sent it, verified, and the job that made it. */
export interface FetchedPackage {
  bytes: Buffer
  /** Of the bytes, in hex. */
  sha256: string
  package: Package
  job: JobOutputs
}

const ADVICE = 'Check the workflow in AI for Process, then re-run the job.'

/**
 * Exports one workflow: starts the job, waits for it, downloads the package and verifies it. Throws `Failure`, `JobFailure` once a job has
 * started, or the signal's reason.
 */
export async function fetchPackage(
  task: Task,
  platform: Platform,
  { workflowId, flowId, timeoutMs, longestWaitMs, onStarted }: FetchOptions,
): Promise<FetchedPackage> {
  task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${platform.url.href}`)
  return await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No package'), async (session) => {
    const started = await startExport(session, { workflowId, flowId })
    const { dockStatusId, exportJobId } = started
    onStarted?.()
    const { last, outputs } = await followJob(session, started, {
      title: `Export job ${exportJobId ?? 'without an ID'}`,
      longestWaitMs,
      advice: ADVICE,
      idsIn: () => ({ ...(exportJobId !== undefined && { 'export-job-id': exportJobId }) }),
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
