import { rm } from 'node:fs/promises'
import { reportJob } from '../runner/job.js'
import { runnerLog } from '../runner/log.js'
import { run } from '../runner/run.js'
import { makeTempFolder } from '../runner/temp.js'
import { readInputs } from './inputs.js'
import { importWorkflow, summarize } from './workflow.js'

await run(async (cancelled) => {
  const temp = await makeTempFolder('workflow-import-')
  try {
    const inputs = await readInputs(temp, cancelled)
    await reportJob(inputs.summary ? summarize(inputs) : undefined, (report) =>
      importWorkflow(inputs, runnerLog(), cancelled, report),
    )
  } finally {
    // The runner empties that folder in any case: what came of the import is what there is to say.
    await rm(temp, { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
  }
})
