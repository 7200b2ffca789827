import { deployWorkflow } from '../action/change-workflow.js'
import { InputReader, readPlatformInputs } from '../action/inputs.js'
import { jobOf } from '../action/job.js'
import { finishJob, hostName, type JobPage } from '../action/page.js'
import { parseId } from '../action/values.js'
import { toError } from '../failure.js'
import { runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import { connect } from '../platform/client.js'

await run(async (signal) => {
  const inputs = readInputs()
  const platform = connect(inputs.host, inputs.apiKey)
  const task = { log: runnerLog(), signal, endsAt: Number.POSITIVE_INFINITY, publish: setOutputs }
  const result = await deployWorkflow(task, platform, inputs).then(
    (outputs) => ({ outputs }),
    (thrown: unknown) => {
      const error = toError(thrown)
      return { outputs: { 'workflow-id': inputs.workflowId, ...jobOf(error) }, error }
    },
  )
  const page: JobPage = {
    titles: { done: 'Workflow deployed', failed: 'Workflow deployment failed' },
    facts: [['Host', { words: hostName(inputs.host) }]],
  }
  await finishJob(result, inputs.summary ? page : undefined)
})

/** Reads the inputs that `deploy/action.yml` names. Throws one `Failure` that names every bad input. */
function readInputs() {
  const reader = new InputReader()
  const workflowId = reader.required('workflow-id', parseId)
  const platform = readPlatformInputs(reader)
  reader.check()
  if (!platform || workflowId === undefined) throw reader.refusal()
  return { ...platform, workflowId }
}
