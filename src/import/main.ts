import { finishJob, hostName, type JobPage } from '../action/report.js'
import { runTask } from '../action/task.js'
import { remove } from '../disk.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { run } from '../github/run.js'
import type { Cell } from '../github/summary.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { connect } from '../platform/client.js'
import { humanSize, toSingleLine } from '../text.js'
import { importWorkflow } from './import-workflow.js'
import { type ImportInputs, readInputs } from './inputs.js'

await run(async (signal) => {
  const temp = await makeTempFolder('workflow-import-')
  try {
    const inputs = await readInputs(temp, signal)
    const platform = connect(inputs.host, inputs.apiKey, { secrets: inputs.secrets })
    const result = await runTask({ log: runnerLog(), signal, publish: setOutputs }, async (task) => {
      const imported = await importWorkflow(task, platform, inputs)
      task.log.info(
        imported === undefined
          ? "Imported. The platform didn't report the ID of the workflow: look it up in AI for Process to deploy it"
          : `Imported into workflow ${imported}. Deploy it to use it`,
      )
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
      ['Files', { words: files.join(', ') }],
      ...('workflowName' in target ? [['Name', { words: target.workflowName }] satisfies [string, Cell]] : []),
    ],
  }
}
