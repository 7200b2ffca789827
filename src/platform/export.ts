import { type Answer, CallFailed } from './answer.js'
import { callApi, type Session } from './client.js'
import { downloadUrl } from './download-url.js'
import { type Job, readDockStatus, readStarted, type Started } from './job.js'

/** What to export: the platform's `workflowId` and `callflowId`. */
export interface ExportTarget {
  workflowId: string
  flowId: string
}

/**
 * Starts an export and returns what the platform says of the job. The vendor's page names two routes (`docs/platform-api.md`): if the
 * plural one answers 404, the singular one is asked once.
 */
export async function startExport(session: Session, { workflowId, flowId }: ExportTarget): Promise<Started> {
  const ask = (collection: string): Promise<Answer> =>
    callApi(session, {
      what: 'Export',
      method: 'POST',
      path: `${collection}/${workflowId}/export?flowId=${flowId}`,
      scope: 'Export workflow',
    })
  const answer = await ask('workflows').catch(async (plural: unknown) => {
    if (!isNotFound(plural)) throw plural
    return ask('workflow').catch((singular: unknown) => {
      throw isNotFound(singular) ? plural : singular
    })
  })
  return readStarted(answer, 'Check host and the ids.')
}

function isNotFound(error: unknown): boolean {
  return error instanceof CallFailed && error.status === 404
}

/**
 * Returns where the package of a finished export is: the URL of the finished status if it has one, else of the answer that started the
 * job, else of one more status check. Throws if none has a URL or the URL must not be used.
 */
export async function packageUrl(session: Session, started: Started, finished: Job): Promise<URL> {
  const raw =
    finished.downloadUrl ?? started.downloadUrl ?? (await readDockStatus(session, started.dockStatusId)).downloadUrl
  if (raw === undefined) {
    throw new CallFailed('Export: the platform reports SUCCESS but names no download URL. Run the job again.')
  }
  return downloadUrl(raw, session.platform.url, session.log)
}
