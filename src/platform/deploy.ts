import type { Context } from '../context.js'
import { callApi, MAY_BE_TAKEN, type Platform } from './client.js'
import { jsonBody } from './http.js'
import { readStarted, type Started } from './job.js'

/** Starts a deployment, at most once, and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
export async function startDeploy(platform: Platform, workflowId: string, context: Context): Promise<Started> {
  const path = `workflows/${workflowId}/deploy`
  const body = jsonBody({ isAsync: true })
  const answer = await callApi(platform, { what: 'Deploy', method: 'POST', path, body, idempotent: false }, context)
  return readStarted(answer, 'Deploy', platform.secrets, MAY_BE_TAKEN)
}
