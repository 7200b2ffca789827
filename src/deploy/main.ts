import { reportJob } from '../action/report.js'
import { runnerLog } from '../github/log.js'
import { run } from '../github/run.js'
import { deployWorkflow } from './deploy-workflow.js'
import { readInputs } from './inputs.js'

const TITLES = { done: 'Workflow deployed', failed: 'Workflow deployment failed' }

await run(async (cancelled) => {
  const inputs = readInputs()
  const summary = inputs.summary ? { titles: TITLES, facts: [] } : undefined
  await reportJob(summary, (report) => deployWorkflow(inputs, runnerLog(), cancelled, report))
})
