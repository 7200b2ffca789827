import { Failure } from '../failure.js'
import { retry } from '../retry.js'
import { callApi, MAYBE_STARTED, type Session } from './client.js'
import { downloadUrl } from './download.js'
import { jsonBody } from './http.js'
import { type Job, readDockStatus, readJob, type Started } from './job.js'
import { type Call, missing } from './response.js'

/** How a platform may spell the calls of a workflow, in the order to try them: `docs/platform-api.md` tells why it may be called a tool. */
const COLLECTIONS = ['workflows', 'workflow', 'tools']

/**
 * Starts a job by a call in the variant of the API that the platform knows. A 404 proves that a call was not processed, so the next variant is tried,
 * even if the call must not be sent twice. What worked, or would work if the target were free, is remembered. If all answer 404, the first error is
 * thrown: most likely the ID is wrong.
 */
async function startJob(session: Session, buildCall: (collection: string) => Call): Promise<Started> {
  const { collections } = session.platform
  let notFound: unknown
  for (const collection of new Set([...collections.values(), ...COLLECTIONS])) {
    const call = buildCall(collection)
    const { label, idempotent = true } = call
    const known = collections.get(label)
    if (known && known !== collection) continue
    try {
      const response = await callApi(session, call)
      collections.set(label, collection)
      const job = readJob(response)
      const { dockStatusId } = job
      if (dockStatusId !== undefined) return { ...job, dockStatusId }
      throw missing(response, 'dock status ID', idempotent ? 'Check host and the IDs.' : MAYBE_STARTED)
    } catch (error) {
      if (error instanceof Failure && error.busy) collections.set(label, collection)
      if (!(error instanceof Failure && error.status === 404)) throw error
      notFound ??= error
    }
  }
  throw notFound
}

/** What to export: the platform's `workflowId` and `callflowId`. */
export interface ExportTarget {
  readonly workflowId: string
  readonly flowId: string
}

/** Starts an export and returns what the platform says of the job. Throws a `Failure` or the signal's reason. */
export async function startExport(session: Session, { workflowId, flowId }: ExportTarget): Promise<Started> {
  return await startJob(session, (collection) => ({
    label: 'Export',
    method: 'POST',
    path: `${collection}/${workflowId}/export?flowId=${flowId}`,
    scope: 'Export workflow',
  }))
}

/**
 * Returns where the package of a finished export is: the URL of the finished status if it has one, else of the response that started the
 * job, else of one more status check. Throws a `Failure` if none has a URL or the URL must not be used.
 */
export async function packageUrl(session: Session, started: Started, finished: Job): Promise<URL> {
  const raw =
    finished.downloadUrl ?? started.downloadUrl ?? (await readDockStatus(session, started.dockStatusId)).downloadUrl
  if (raw !== undefined) return downloadUrl(raw, session)
  const why = `the platform reports ${finished.status} but names no download URL`
  throw new Failure({ what: 'Export', why, advice: 'Re-run the job.', topic: 'the-job-on-the-platform' })
}

/** Where to import into: an existing workflow, whose in-development version is replaced, or a new one. */
export type ImportTarget = { readonly workflowId: string } | { readonly workflowName: string }

/**
 * Starts an import of definitions, by the platform's IDs of the uploaded files, at most once. Returns what the platform says of the job. Throws a
 * `Failure` or the signal's reason. If the failure is `busy`, nothing began: the caller decides whether the package still fits the target, and calls again.
 */
export async function startImport(
  session: Session,
  target: ImportTarget,
  { app, flow, env }: { app: string; flow: string; env: string | undefined },
): Promise<Started> {
  const isCreation = 'workflowName' in target
  const noun = (collection: string) => (collection === 'tools' ? 'tool' : 'workflow')
  return await startJob(session, (collection) => ({
    label: 'Import',
    method: 'POST',
    path: isCreation ? `${collection}/import` : `${collection}/${target.workflowId}/import`,
    body: jsonBody({
      [`${noun(collection)}DataFileId`]: app,
      flowDataFileId: flow,
      envVariablesFileId: env,
      ...(isCreation && { [`${noun(collection)}Name`]: target.workflowName }),
    }),
    idempotent: false,
    isCreation,
    scope: 'Import workflow',
  }))
}

/**
 * Starts a deployment, at most once, and returns what the platform says of the job. Retries it while the target is busy, for example with an
 * import. Throws a `Failure` or the signal's reason.
 */
export async function startDeploy(session: Session, workflowId: string): Promise<Started> {
  const buildCall = (collection: string): Call => ({
    label: 'Deploy',
    method: 'POST',
    path: `${collection}/${workflowId}/deploy`,
    body: jsonBody({ isAsync: true }),
    idempotent: false,
    scope: 'Deploy workflow',
  })
  return await retry(session, () => startJob(session, buildCall), { untilFree: true })
}
