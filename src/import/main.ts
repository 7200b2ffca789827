import { importWorkflow } from '../action/change-workflow.js'
import { InputReader, readPlatformInputs } from '../action/inputs.js'
import type { JobOutputs } from '../action/job.js'
import { readPackageInput } from '../action/package-input.js'
import { finishJob, hostName, type JobPage } from '../action/page.js'
import { parseExistingPath, parseId, parseSha256, parseWorkflowName } from '../action/values.js'
import { runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import type { Cell } from '../github/summary.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import type { ImportTarget } from '../platform/start.js'
import { humanSize, toSingleLine } from '../text.js'

type ImportInputs = Awaited<ReturnType<typeof readInputs>>

await run(async (signal) => {
  const inputs = await readInputs(signal)
  const known = 'workflowId' in inputs.target ? { 'workflow-id': inputs.target.workflowId } : {}
  await finishJob(runImport(inputs, signal), known, inputs.summary ? pageOf(inputs) : undefined)
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

async function runImport(inputs: ImportInputs, signal: AbortSignal): Promise<JobOutputs> {
  const { host, apiKey, source, target, definitions } = inputs
  const secrets = definitions.env ? valuesIn(definitions.env.bytes) : []
  const platform = connect(host, apiKey, { secrets, known: [source, ...Object.values(target)] })
  const log = runnerLog()
  const task = { log, signal, endsAt: Number.POSITIVE_INFINITY, publish: setOutputs }
  const outputs = await importWorkflow(task, platform, inputs)
  const id = outputs['workflow-id']
  log.info(
    id === undefined
      ? "Imported. The platform didn't report the ID of the workflow: look it up in AI for Process to deploy it"
      : `Imported into workflow ${id}. Deploy it to use it`,
  )
  return outputs
}

function pageOf({ host, source, target, definitions: { app, flow, env } }: ImportInputs): JobPage {
  const files = [app, flow, env].flatMap((file) => (file ? `${file.name} (${humanSize(file.bytes.length)})` : []))
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
