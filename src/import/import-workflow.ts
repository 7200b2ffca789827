import { readFile } from 'node:fs/promises'
import { followJob } from '../action/job.js'
import type { WorkflowOutputs } from '../action/report.js'
import type { Task } from '../action/task.js'
import { userLimit, withDeadline } from '../context.js'
import type { Definition } from '../package/definitions.js'
import type { Platform } from '../platform/client.js'
import { type ImportTarget, startImport } from '../platform/start.js'
import { uploadFile } from '../platform/upload.js'
import { retryBusy } from '../retry.js'
import { toSingleLine } from '../text.js'

const ADVICE =
  'Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.'

/** What to import and where to, and how long to wait for it, in milliseconds. */
export interface Import {
  /** What the user called the package. */
  source: string
  target: ImportTarget
  app: Definition
  flow: Definition
  env: Definition | undefined
  timeoutMs: number
  longestWaitMs: number
}

/**
 * Imports one workflow: uploads the definitions, starts the import and waits until the job ends. Reports each output as soon as it
 * is known. Returns the workflow's ID, or undefined if the platform named none. Throws an `Error` in one line, or the signal's reason.
 */
export async function importWorkflow(
  task: Task<WorkflowOutputs>,
  platform: Platform,
  { source, target, app, flow, env, timeoutMs, longestWaitMs }: Import,
): Promise<string | undefined> {
  const into = 'workflowId' in target ? `workflow ${target.workflowId}` : `a new workflow, ${target.workflowName}`
  task.log.info(`Importing ${toSingleLine(source)} into ${into}, at ${platform.url.href}`)
  if ('workflowId' in target) task.report({ 'workflow-id': target.workflowId })
  return await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No import'), async (session) => {
    const read = async ({ name, path }: Definition) => ({ name, bytes: await readFile(path) })
    const files = { app: await read(app), flow: await read(flow), env: env && (await read(env)) }
    const ids = {
      app: await uploadFile(session, files.app),
      flow: await uploadFile(session, files.flow),
      env: files.env && (await uploadFile(session, files.env)),
    }
    const started = await retryBusy(session, () => startImport(session, target, ids))
    let imported = 'workflowId' in target ? target.workflowId : undefined
    await followJob(session, started, {
      title: 'Import job',
      longestWaitMs,
      advice: ADVICE,
      onStatus({ workflowId }) {
        if (imported !== undefined || workflowId === undefined) return
        imported = workflowId
        task.report({ 'workflow-id': workflowId })
      },
    })
    return imported
  })
}
