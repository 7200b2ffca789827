import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { readPackageInput } from '../action/package-input.js'
import { parseExistingPath, parseId, parseSha256, parseWorkflowName } from '../action/values.js'
import type { Definitions } from '../package/definitions.js'
import { valuesIn } from '../package/variables.js'
import type { ImportTarget } from '../platform/start.js'

/** The import action's inputs, checked, and the package's definitions. */
export interface ImportInputs extends PlatformInputs {
  /** What the user called the package. */
  source: string
  target: ImportTarget
  definitions: Definitions
  /** The strings and numbers in the environment variables: not to be shown. */
  secrets: string[]
}

/**
 * Reads the inputs that `import/action.yml` names, and the package. Throws one `Failure` that names every bad input, or the signal's
 * reason.
 */
export async function readInputs(signal: AbortSignal): Promise<ImportInputs> {
  const reader = new InputReader()
  const target = readTarget(reader)
  const path = reader.required('package', parseExistingPath)
  const source = {
    find: async () => path ?? '',
    variables: reader.optional('env-variables', parseExistingPath),
    sha256: reader.notEmpty('package-sha256', parseSha256, "'any'"),
    needsVariables: target !== undefined && 'workflowId' in target,
    of: '',
  }
  const input = path === undefined ? undefined : await readPackageInput(reader, source, signal)
  const platform = readPlatformInputs(reader)
  reader.check()
  if (!platform || !target || !input) throw reader.refusal()
  const { definitions } = input
  const secrets = definitions.env ? valuesIn(definitions.env.bytes) : []
  return { ...platform, source: reader.text('package'), target, definitions, secrets }
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
