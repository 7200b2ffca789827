import { followJob } from '../action/job.js'
import type { WorkflowOutputs } from '../action/report.js'
import type { Task } from '../action/task.js'
import { userLimit, withDeadline } from '../context.js'
import type { Platform } from '../platform/client.js'
import { startDeploy } from '../platform/start.js'

const ADVICE = 'Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.'

/** Which workflow to deploy, and how long to wait for it, in milliseconds. */
export interface Deployment {
  workflowId: string
  timeoutMs: number
  longestWaitMs: number
}

/**
 * Deploys one workflow and waits until the job ends. Reports each output as soon as it is known. Throws an `Error` in one line, or
 * the signal's reason.
 */
export async function deployWorkflow(
  task: Task<WorkflowOutputs>,
  platform: Platform,
  { workflowId, timeoutMs, longestWaitMs }: Deployment,
): Promise<void> {
  task.log.info(`Deploying workflow ${workflowId}, at ${platform.url.href}`)
  task.report({ 'workflow-id': workflowId })
  await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No deployment'), async (session) => {
    const started = await startDeploy(session, workflowId)
    await followJob(session, started, { title: 'Deploy job', longestWaitMs, advice: ADVICE })
  })
}
