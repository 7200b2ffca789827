import type { JobOutputs } from '../action/report.js'
import { withDeadline } from '../context.js'
import type { Log } from '../log.js'
import { connect } from '../platform/client.js'
import { startDeploy } from '../platform/deploy.js'
import { waitForJob } from '../platform/job.js'
import type { DeployInputs } from './inputs.js'

const FAILED_ADVICE =
  'Set by hand what the environment lacks (models, guardrails, linked workflows), then run the job again.'

/**
 * Deploys one workflow and follows the deployment to its end. Each output goes to `report` as soon as it is known. Throws an
 * `Error` in one line, or the signal's reason.
 */
export async function deployWorkflow(
  { host, apiKey, workflowId, timeoutMs, pollMs }: DeployInputs,
  log: Log,
  cancelled: AbortSignal,
  report: (outputs: JobOutputs) => void,
): Promise<void> {
  const platform = connect(host, apiKey, 'Deploy workflow')
  log.info(`Deploying workflow ${workflowId}, at ${host.href}`)
  report({ 'workflow-id': workflowId })
  await withDeadline(timeoutMs, 'No deployment', cancelled, log, async (context) => {
    const started = await startDeploy(platform, workflowId, context)
    log.info(`Deploy job: ${started.status || 'no status'}, dock status ${started.dockStatusId}`)
    report({ 'dock-status-id': started.dockStatusId })
    await waitForJob(platform, started, pollMs, FAILED_ADVICE, context, ({ status }) => {
      if (status !== '') report({ status })
    })
  })
}
