import type { Context } from '../context.js'
import { callApi, MAY_BE_TAKEN, type Platform } from './client.js'
import { jsonBody } from './http.js'
import { readStarted, type Started } from './job.js'

/** Where to import into: an existing workflow, whose in-development version is replaced, or a new one. */
export type ImportTarget = { workflowId: string } | { workflowName: string }

/** The platform's ids of the uploaded definitions. */
export interface UploadedIds {
  app: string
  flow: string
  env: string | undefined
}

/** Starts an import, at most once, and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
export async function startImport(
  platform: Platform,
  target: ImportTarget,
  { app, flow, env }: UploadedIds,
  context: Context,
): Promise<Started> {
  const ids = { workflowDataFileId: app, flowDataFileId: flow, ...(env !== undefined && { envVariablesFileId: env }) }
  const existing = 'workflowId' in target
  const path = existing ? `workflows/${target.workflowId}/import` : 'workflows/import'
  const body = jsonBody(existing ? ids : { ...ids, ...target })
  const answer = await callApi(platform, { what: 'Import', method: 'POST', path, body, idempotent: false }, context)
  return readStarted(answer, 'Import', platform.secrets, MAY_BE_TAKEN)
}
