import { importWorkflow } from '../action/change-workflow.js'
import { jobOf } from '../action/job.js'
import { finishJob, hostName, type JobPage, type JobResult } from '../action/page.js'
import { toError } from '../failure.js'
import { runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import type { Cell } from '../github/summary.js'
import { connect } from '../platform/client.js'
import { humanSize, toSingleLine } from '../text.js'
import { type ImportInputs, readInputs } from './inputs.js'

await run(async (signal) => {
  const inputs = await readInputs(signal)
  await finishJob(await runImport(inputs, signal), inputs.summary ? pageOf(inputs) : undefined)
})

async function runImport(inputs: ImportInputs, signal: AbortSignal): Promise<JobResult> {
  const known = [inputs.source, ...Object.values(inputs.target)]
  const platform = connect(inputs.host, inputs.apiKey, { secrets: inputs.secrets, known })
  const log = runnerLog()
  const ids = 'workflowId' in inputs.target ? { 'workflow-id': inputs.target.workflowId } : {}
  try {
    const task = { log, signal, endsAt: Number.POSITIVE_INFINITY, publish: setOutputs }
    const outputs = await importWorkflow(task, platform, inputs)
    const { 'workflow-id': workflowId } = outputs
    log.info(
      workflowId === undefined
        ? "Imported. The platform didn't report the ID of the workflow: look it up in AI for Process to deploy it"
        : `Imported into workflow ${workflowId}. Deploy it to use it`,
    )
    return { outputs }
  } catch (thrown) {
    const error = toError(thrown)
    return { outputs: { ...ids, ...jobOf(error) }, error }
  }
}

function pageOf({ host, source, target, definitions: { app, flow, env } }: ImportInputs): JobPage {
  const files = [app, flow, env].flatMap((file) => (file ? `${file.name} (${humanSize(file.bytes.length)})` : []))
  return {
    titles: { done: 'Workflow imported', failed: 'Workflow import failed' },
    facts: [
      ['Host', { words: hostName(host) }],
      ['Package', toSingleLine(source)],
      ['Files', { words: files.join(', ') }],
      ...('workflowName' in target ? [['Name', { words: target.workflowName }] satisfies [string, Cell]] : []),
    ],
  }
}
