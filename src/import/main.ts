import { rm } from 'node:fs/promises'
import { reportJob } from '../action/report.js'
import { runnerLog } from '../github/log.js'
import { run } from '../github/run.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { importWorkflow, summarize } from './import-workflow.js'
import { readInputs } from './inputs.js'

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
