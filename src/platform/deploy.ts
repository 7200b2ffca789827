import { callWorkflow } from './call-workflow.js'
import { MAYBE_STARTED, type Session } from './client.js'
import { jsonBody } from './http.js'
import { readStarted, type Started } from './job.js'

/** Starts a deployment, at most once, and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
export async function startDeploy(session: Session, workflowId: string): Promise<Started> {
  const answer = await callWorkflow(session, ({ collection }) => ({
    what: 'Deploy',
    method: 'POST',
    path: `${collection}/${workflowId}/deploy`,
    body: jsonBody({ isAsync: true }),
    idempotent: false,
    scope: 'Deploy workflow',
  }))
  return readStarted(answer, MAYBE_STARTED)
}
