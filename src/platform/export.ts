import { CallFailed } from './call-failed.js'
import { callWorkflow } from './call-workflow.js'
import type { Session } from './client.js'
import { downloadUrl } from './download-url.js'
import { type Job, readDockStatus, readStarted, type Started } from './job.js'

/** What to export: the platform's `workflowId` and `callflowId`. */
export interface ExportTarget {
  workflowId: string
  flowId: string
}

/** Starts an export and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
export async function startExport(session: Session, { workflowId, flowId }: ExportTarget): Promise<Started> {
  const answer = await callWorkflow(session, ({ collection }) => ({
    what: 'Export',
    method: 'POST',
    path: `${collection}/${workflowId}/export?flowId=${flowId}`,
    scope: 'Export workflow',
  }))
  return readStarted(answer, 'Check host and the IDs.')
}

/**
 * Returns where the package of a finished export is: the URL of the finished status if it has one, else of the answer that started the
 * job, else of one more status check. Throws if none has a URL or the URL must not be used.
 */
export async function packageUrl(session: Session, started: Started, finished: Job): Promise<URL> {
  const raw =
    finished.downloadUrl ?? started.downloadUrl ?? (await readDockStatus(session, started.dockStatusId)).downloadUrl
  if (raw === undefined) {
    throw new CallFailed(`Export: the platform reports ${finished.status} but names no download URL. Re-run the job.`)
  }
  return downloadUrl(raw, session)
}
