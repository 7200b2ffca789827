import { callWorkflow } from './call-workflow.js'
import { MAYBE_STARTED, type Session } from './client.js'
import { jsonBody } from './http.js'
import { readStarted, type Started } from './job.js'

/** Where to import into: an existing workflow, whose in-development version is replaced, or a new one. */
export type ImportTarget = { workflowId: string } | { workflowName: string }

/** The platform's IDs of the uploaded definitions. */
export interface UploadedIds {
  app: string
  flow: string
  env: string | undefined
}

/** Starts an import, at most once, and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
export async function startImport(
  session: Session,
  target: ImportTarget,
  { app, flow, env }: UploadedIds,
): Promise<Started> {
  const existing = 'workflowId' in target
  const answer = await callWorkflow(session, ({ collection, dataFileId, name }) => ({
    what: 'Import',
    method: 'POST',
    path: existing ? `${collection}/${target.workflowId}/import` : `${collection}/import`,
    body: jsonBody({
      [dataFileId]: app,
      flowDataFileId: flow,
      ...(env !== undefined && { envVariablesFileId: env }),
      ...(!existing && { [name]: target.workflowName }),
    }),
    idempotent: false,
    scope: 'Import workflow',
  }))
  return readStarted(answer, MAYBE_STARTED)
}
