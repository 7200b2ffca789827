import { userLimit, withDeadline } from '../context.js'
import type { Definitions } from '../package/definitions.js'
import type { Platform } from '../platform/client.js'
import { type ImportTarget, startDeploy, startImport } from '../platform/start.js'
import { uploadFile } from '../platform/upload.js'
import { retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { followJob, type JobOutputs, type Task, type Waiting } from './job.js'

/** What to import, and where to. */
export interface ImportOptions extends Waiting {
  /** What the user called the package. */
  source: string
  target: ImportTarget
  definitions: Definitions
  /** Whether to wait for a busy target, or to throw, so that the caller can look at it before the next attempt. */
  whenBusy?: 'retry' | 'throw'
}

const IMPORT_ADVICE =
  'Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.'
const DEPLOY_ADVICE = 'Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.'

/**
 * Imports one workflow: uploads the definitions, starts the import and waits until the job ends. Returns the job, with the workflow's ID unless
 * the platform named none. Throws `Failure`, `JobFailure` once the job has started, or the signal's reason.
 */
export async function importWorkflow(
  task: Task,
  platform: Platform,
  { source, target, definitions: { app, flow, env }, whenBusy = 'retry', timeoutMs, longestWaitMs }: ImportOptions,
): Promise<JobOutputs> {
  const existing = 'workflowId' in target ? target.workflowId : undefined
  const into = 'workflowId' in target ? `workflow ${target.workflowId}` : `a new workflow, ${target.workflowName}`
  task.log.info(`Importing ${toSingleLine(source)} into ${into}, at ${platform.url.href}`)
  return await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No import'), async (session) => {
    const ids = {
      app: await uploadFile(session, app),
      flow: await uploadFile(session, flow),
      env: env && (await uploadFile(session, env)),
    }
    const untilFree = whenBusy === 'retry'
    const started = await retry(session, () => startImport(session, target, ids), { untilFree })
    const { outputs } = await followJob(session, started, {
      title: 'Import job',
      longestWaitMs,
      advice: IMPORT_ADVICE,
      idsIn: ({ workflowId }) => {
        const id = existing ?? workflowId
        return id === undefined ? {} : { 'workflow-id': id }
      },
    })
    return outputs
  })
}

/**
 * Deploys one workflow and waits until the job ends. Throws `Failure`, `JobFailure` once the job has started, or the signal's reason.
 */
export async function deployWorkflow(
  task: Task,
  platform: Platform,
  { workflowId, timeoutMs, longestWaitMs }: Waiting & { workflowId: string },
): Promise<JobOutputs> {
  task.log.info(`Deploying workflow ${workflowId}, at ${platform.url.href}`)
  return await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No deployment'), async (session) => {
    const { outputs } = await followJob(session, await startDeploy(session, workflowId), {
      title: 'Deploy job',
      longestWaitMs,
      advice: DEPLOY_ADVICE,
      idsIn: () => ({ 'workflow-id': workflowId }),
    })
    return outputs
  })
}
