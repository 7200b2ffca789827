import { finishJob, hostName } from '../action/report.js'
import { runTask } from '../action/task.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import { connect } from '../platform/client.js'
import { deployWorkflow } from './deploy-workflow.js'
import { readInputs } from './inputs.js'

const TITLES = { done: 'Workflow deployed', failed: 'Workflow deployment failed' }

await run(async (signal) => {
  const inputs = readInputs()
  const platform = connect(inputs.host, inputs.apiKey)
  const result = await runTask({ log: runnerLog(), signal, publish: setOutputs }, (task) =>
    deployWorkflow(task, platform, inputs),
  )
  await finishJob(
    result,
    inputs.summary ? { titles: TITLES, facts: [['Host', { words: hostName(inputs.host) }]] } : undefined,
  )
})
