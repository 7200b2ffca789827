import { userLimit, withDeadline } from '../context.js'
import type { Definitions } from '../package/definitions.js'
import { type ImportTarget, startDeploy, startImport } from '../platform/start.js'
import { uploadFile } from '../platform/upload.js'
import { retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { followJob, type Task } from './job.js'

/** What to import, and where to. */
export interface ImportOptions {
  /** What the user called the package. */
  source: string
  target: ImportTarget
  definitions: Definitions
  /** Whether to wait for a busy target. Else the caller can look at it before the next attempt. */
  untilFree: boolean
}

const IMPORT_ADVICE =
  'Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.'
const DEPLOY_ADVICE = 'Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.'

/**
 * Imports one workflow: uploads the definitions, starts the import and waits until the job ends. Returns the workflow's ID, unless
 * the platform named none. Throws `Failure`, or the signal's reason.
 */
export async function importWorkflow(
  task: Task,
  { source, target, definitions: { app, flow, env }, untilFree }: ImportOptions,
): Promise<string | undefined> {
  let id = 'workflowId' in target ? target.workflowId : undefined
  const into = 'workflowId' in target ? `workflow ${target.workflowId}` : `a new workflow, ${target.workflowName}`
  task.log.info(`Importing ${toSingleLine(source)} into ${into}, at ${task.platform.url.href}`)
  return await withDeadline(task, userLimit(task.inputs.timeoutMs, 'No import'), async (session) => {
    const ids = {
      app: await uploadFile(session, app),
      flow: await uploadFile(session, flow),
      env: env && (await uploadFile(session, env)),
    }
    const started = await retry(session, () => startImport(session, target, ids), { untilFree })
    await followJob(session, started, {
      title: 'Import job',
      advice: IMPORT_ADVICE,
      idsIn: ({ workflowId }) => {
        id ??= workflowId
        return { 'workflow-id': id }
      },
    })
    return id
  })
}

/** Deploys one workflow and waits until the job ends. Throws `Failure`, or the signal's reason. */
export async function deployWorkflow(task: Task, workflowId: string): Promise<void> {
  task.log.info(`Deploying workflow ${workflowId}, at ${task.platform.url.href}`)
  await withDeadline(task, userLimit(task.inputs.timeoutMs, 'No deployment'), async (session) => {
    await followJob(session, await startDeploy(session, workflowId), {
      title: 'Deploy job',
      advice: DEPLOY_ADVICE,
      idsIn: () => ({ 'workflow-id': workflowId }),
    })
  })
}
