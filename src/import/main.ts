import { type ImportOptions, importWorkflow } from '../action/change-workflow.js'
import { InputReader, readPlatformInputs } from '../action/inputs.js'
import type { Task } from '../action/job.js'
import { readPackageInput } from '../action/package-input.js'
import { runJob } from '../action/page.js'
import { parseExistingPath, parseId, parseSha256, parseWorkflowName } from '../action/values.js'
import { run } from '../github/step.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import type { ImportTarget } from '../platform/start.js'
import { humanSize, toSingleLine } from '../text.js'

await run(async (signal) => {
  const inputs = await readInputs(signal)
  const { host, apiKey, source, target, definitions } = inputs
  const secrets = definitions.env ? valuesIn(definitions.env.bytes) : []
  const files = Object.values(definitions).flatMap((file) =>
    file ? `${file.name} (${humanSize(file.bytes.length)})` : [],
  )
  await runJob(inputs, signal, {
    platform: connect(host, apiKey, { secrets, known: [source, ...Object.values(target)] }),
    titles: { done: 'Workflow imported', failed: 'Workflow import failed' },
    facts: [
      ['Package', toSingleLine(source)],
      ['Files', { words: files.join(', ') }],
      ['Name', 'workflowName' in target ? { words: target.workflowName } : undefined],
    ],
    known: 'workflowId' in target ? { 'workflow-id': target.workflowId } : {},
    work: (task) => runImport(task, { source, target, definitions, untilFree: true }),
  })
})

/** Reads the inputs that `import/action.yml` names, and the package. Throws one `Failure` that names every bad input, or the signal's reason. */
async function readInputs(signal: AbortSignal) {
  const reader = new InputReader()
  const target = readTarget(reader)
  const path = reader.required('package', parseExistingPath)
  const variables = reader.optional('env-variables', parseExistingPath)
  const sha256 = reader.notEmpty('package-sha256', parseSha256, "'any'")
  const needsVariables = target !== undefined && 'workflowId' in target
  const source = { variables, sha256, needsVariables }
  const input = path ? await readPackageInput(reader, { path, ...source }, signal) : undefined
  const platform = readPlatformInputs(reader)
  const { definitions } = reader.check(input)
  return { ...reader.check(platform), source: reader.text('package'), target: reader.check(target), definitions }
}

function readTarget(reader: InputReader): ImportTarget | undefined {
  const workflowId = reader.optional('workflow-id', parseId)
  const workflowName = reader.optional('workflow-name', parseWorkflowName)
  const named = ['workflow-id', 'workflow-name'].filter((name) => reader.text(name) !== '')
  if (named.length !== 1) {
    reader.refuse('workflow-id or workflow-name', named.length === 0 ? 'is required' : 'must be set, not both')
  }
  if (workflowId !== undefined) return { workflowId }
  return workflowName === undefined ? undefined : { workflowName }
}

async function runImport(task: Task, options: ImportOptions): Promise<void> {
  const id = await importWorkflow(task, options)
  task.log.info(
    id === undefined
      ? "Imported. The platform didn't report the ID of the workflow: look it up in AI for Process to deploy it"
      : `Imported into workflow ${id}. Deploy it to use it`,
  )
}
