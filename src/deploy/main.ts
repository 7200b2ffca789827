import { reportJob } from '../runner/job.js'
import { runnerLog } from '../runner/log.js'
import { run } from '../runner/run.js'
import { readInputs } from './inputs.js'
import { deployWorkflow } from './workflow.js'

const TITLES = { done: 'Workflow deployed', failed: 'Workflow deployment failed' }

await run(async (cancelled) => {
  const inputs = readInputs()
  const summary = inputs.summary ? { titles: TITLES, facts: [] } : undefined
  await reportJob(summary, (report) => deployWorkflow(inputs, runnerLog(), cancelled, report))
})
