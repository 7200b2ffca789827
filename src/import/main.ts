import { finishJob, hostName, type JobPage } from '../action/report.js'
import { runTask } from '../action/task.js'
import { remove } from '../disk.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { connect } from '../platform/client.js'
import { humanSize, toSingleLine } from '../text.js'
import { importWorkflow } from './import-workflow.js'
import { type ImportInputs, readInputs } from './inputs.js'

await run(async (signal) => {
  const temp = await makeTempFolder('workflow-import-')
  try {
    const inputs = await readInputs(temp, signal)
    const platform = connect(inputs.host, inputs.apiKey, inputs.secrets)
    const result = await runTask({ log: runnerLog(), signal, publish: setOutputs }, async (task) => {
      await importWorkflow(task, platform, inputs)
    })
    await finishJob(result, inputs.summary ? pageOf(inputs) : undefined)
  } finally {
    // The runner empties that folder in any case: what came of the import is what there is to say.
    await remove(temp).catch(() => {})
  }
})

function pageOf({ host, source, target, app, flow, env }: ImportInputs): JobPage {
  const files = [app, flow, env].flatMap((file) => (file ? `${file.name} (${humanSize(file.size)})` : []))
  return {
    titles: { done: 'Workflow imported', failed: 'Workflow import failed' },
    facts: [
      ['Host', { words: hostName(host) }],
      ['Package', toSingleLine(source)],
      ['Files', files.join(', ')],
      ...('workflowName' in target ? [['Name', target.workflowName] satisfies [string, string]] : []),
    ],
  }
}
