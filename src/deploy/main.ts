import { deployWorkflow } from '../action/change-workflow.js'
import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { jobOf } from '../action/job.js'
import { finishJob, hostName, type JobResult } from '../action/page.js'
import { parseId } from '../action/values.js'
import { toError } from '../failure.js'
import { runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import { connect } from '../platform/client.js'

const TITLES = { done: 'Workflow deployed', failed: 'Workflow deployment failed' }

await run(async (signal) => {
  const inputs = readInputs()
  const page = { titles: TITLES, facts: [['Host', { words: hostName(inputs.host) }] satisfies [string, object]] }
  await finishJob(await runDeployment(inputs, signal), inputs.summary ? page : undefined)
})

/** The deploy action's inputs, checked. */
interface DeployInputs extends PlatformInputs {
  workflowId: string
}

/** Reads the inputs that `deploy/action.yml` names. Throws one `Failure` that names every bad input. */
function readInputs(): DeployInputs {
  const reader = new InputReader()
  const workflowId = reader.required('workflow-id', parseId)
  const platform = readPlatformInputs(reader)
  reader.check()
  if (!platform || workflowId === undefined) throw reader.refusal()
  return { ...platform, workflowId }
}

async function runDeployment(inputs: DeployInputs, signal: AbortSignal): Promise<JobResult> {
  const platform = connect(inputs.host, inputs.apiKey)
  try {
    const task = { log: runnerLog(), signal, endsAt: Number.POSITIVE_INFINITY, publish: setOutputs }
    return { outputs: await deployWorkflow(task, platform, inputs) }
  } catch (thrown) {
    const error = toError(thrown)
    return { outputs: { 'workflow-id': inputs.workflowId, ...jobOf(error) }, error }
  }
}
