import { deployWorkflow } from '../action/change-workflow.js'
import { InputReader, readPlatformInputs } from '../action/inputs.js'
import { finishJob, hostName, type JobPage } from '../action/page.js'
import { parseId } from '../action/values.js'
import { runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import { connect } from '../platform/client.js'

await run(async (signal) => {
  const inputs = readInputs()
  const platform = connect(inputs.host, inputs.apiKey)
  const task = { log: runnerLog(), signal, endsAt: Number.POSITIVE_INFINITY, publish: setOutputs }
  const page: JobPage = {
    titles: { done: 'Workflow deployed', failed: 'Workflow deployment failed' },
    facts: [['Host', { words: hostName(inputs.host) }]],
  }
  const job = deployWorkflow(task, platform, inputs)
  await finishJob(job, { 'workflow-id': inputs.workflowId }, inputs.summary ? page : undefined)
})

/** Reads the inputs that `deploy/action.yml` names. Throws one `Failure` that names every bad input. */
function readInputs() {
  const reader = new InputReader()
  const workflowId = reader.required('workflow-id', parseId)
  const platform = readPlatformInputs(reader)
  return { ...reader.check(platform), workflowId: reader.check(workflowId) }
}
