import type { Context } from '../context.js'
import { CallFailed, callApi, type Platform } from './client.js'
import { downloadUrl } from './download-url.js'
import { type Job, readDockStatus, readStarted, type Started } from './job.js'

/**
 * Starts an export and returns what the platform says of the job; its `dockStatusId` is there.
 * The vendor's page names two routes (`docs/platform-api.md`): where the plural one answers 404, the singular is asked once.
 */
export async function startExport(
  platform: Platform,
  workflowId: string,
  flowId: string,
  context: Context,
): Promise<Started> {
  const ask = (collection: string) =>
    callApi(
      platform,
      { what: 'Export', method: 'POST', path: `${collection}/${workflowId}/export?flowId=${flowId}` },
      context,
    )
  const answer = await ask('workflows').catch(async (plural: unknown) => {
    if (!isNotFound(plural)) throw plural
    return ask('workflow').catch((singular: unknown) => {
      throw isNotFound(singular) ? plural : singular
    })
  })
  return readStarted(answer, 'Export', platform.secrets, 'Check host and the ids.')
}

function isNotFound(error: unknown): boolean {
  return error instanceof CallFailed && error.status === 404
}

/**
 * Where the package of a finished export is: the URL of the finished status if it has one, else of the answer that started it,
 * else of one more look at the dock status. Throws where none has a URL or the URL must not be used.
 */
export async function packageUrl(platform: Platform, started: Started, finished: Job, context: Context): Promise<URL> {
  const raw =
    finished.downloadUrl ??
    started.downloadUrl ??
    (await readDockStatus(platform, started.dockStatusId, context)).downloadUrl
  if (raw === undefined) {
    throw new CallFailed('Export: the platform reports SUCCESS but names no download URL. Run the job again.')
  }
  return downloadUrl(raw, platform.url, context.log)
}
