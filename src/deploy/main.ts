import { deployWorkflow } from '../action/change-workflow.js'
import { InputReader, readPlatformInputs } from '../action/inputs.js'
import { runJob } from '../action/page.js'
import { parseId } from '../action/values.js'
import { run } from '../github/step.js'
import { connect } from '../platform/client.js'

await run(async (signal) => {
  const inputs = readInputs()
  await runJob(inputs, signal, {
    platform: connect(inputs.host, inputs.apiKey),
    titles: { done: 'Workflow deployed', failed: 'Workflow deployment failed' },
    known: { 'workflow-id': inputs.workflowId },
    work: (task) => deployWorkflow(task, inputs.workflowId),
  })
})

/** Reads the inputs that `deploy/action.yml` names. Throws one `Failure` that names every bad input. */
function readInputs() {
  const reader = new InputReader()
  const workflowId = reader.required('workflow-id', parseId)
  const platform = readPlatformInputs(reader)
  return { ...reader.check(platform), workflowId: reader.check(workflowId) }
}
