import type { JobOutputs, JobSummary } from '../action/report.js'
import { withDeadline } from '../context.js'
import type { Log } from '../log.js'
import { connect } from '../platform/client.js'
import { startImport } from '../platform/import.js'
import { waitForJob } from '../platform/job.js'
import { uploadFile } from '../platform/upload.js'
import { humanSize, toSingleLine } from '../text.js'
import type { ImportInputs } from './inputs.js'

const FAILED_ADVICE =
  'Imports fail on an incompatible version, a corrupt file, or guardrails that the target lacks: put that right, then run the job again.'

/**
 * Imports one workflow: uploads the definitions, starts the import and follows it to its end. Each output goes to `report` as soon
 * as it is known. Throws an `Error` in one line, or the signal's reason.
 */
export async function importWorkflow(
  inputs: ImportInputs,
  log: Log,
  cancelled: AbortSignal,
  report: (outputs: JobOutputs) => void,
): Promise<void> {
  const { host, apiKey, source, target, app, flow, env, secrets, timeoutMs, pollMs } = inputs
  const platform = connect(host, apiKey, 'Import workflow', secrets)
  const into = 'workflowId' in target ? `workflow ${target.workflowId}` : `a new workflow, ${target.workflowName}`
  log.info(`Importing ${toSingleLine(source)} into ${into}, at ${host.href}`)
  if ('workflowId' in target) report({ 'workflow-id': target.workflowId })
  await withDeadline(timeoutMs, 'No import', cancelled, log, async (context) => {
    const ids = {
      app: await uploadFile(platform, app, context),
      flow: await uploadFile(platform, flow, context),
      env: env && (await uploadFile(platform, env, context)),
    }
    const started = await startImport(platform, target, ids, context)
    log.info(`Import job: ${started.status || 'no status'}, dock status ${started.dockStatusId}`)
    report({ 'dock-status-id': started.dockStatusId })
    let imported = 'workflowId' in target ? target.workflowId : undefined
    await waitForJob(platform, started, pollMs, FAILED_ADVICE, context, ({ status, workflowId }) => {
      if (status !== '') report({ status })
      if (imported !== undefined || workflowId === undefined) return
      imported = workflowId
      report({ 'workflow-id': workflowId })
    })
    log.info(
      imported === undefined
        ? 'Imported, but the platform named no id of the workflow: look it up there to deploy it'
        : `Imported into workflow ${imported}: deploy it to put it into use`,
    )
  })
}

/** What the summary says of an import besides its outputs. */
export function summarize({ source, target, app, flow, env }: ImportInputs): JobSummary {
  const files = [app, flow, env].flatMap((file) => (file ? `${file.name} (${humanSize(file.size)})` : []))
  return {
    titles: { done: 'Workflow imported', failed: 'Workflow import failed' },
    facts: [
      ['Package', toSingleLine(source)],
      ['Files', files.join(', ')],
      ...('workflowName' in target ? [['Name', target.workflowName] satisfies [string, string]] : []),
    ],
  }
}
