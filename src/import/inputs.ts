import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { parseExistingPath, parseId, parseSha256, parseWorkflowName } from '../action/values.js'
import { errorMessage } from '../failure.js'
import { type Definition, type Definitions, definitionsOf, readVariables } from '../package/definitions-of.js'
import { readPackage } from '../package/read-package.js'
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
  const definitions = await readDefinitions(reader, target, signal)
  const platform = readPlatformInputs(reader)
  reader.check()
  if (!platform || !target || !definitions) throw reader.refusal()
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

/** Returns what is to be sent, undefined if anything of it was refused. */
async function readDefinitions(
  reader: InputReader,
  target: ImportTarget | undefined,
  signal: AbortSignal,
): Promise<Definitions | undefined> {
  const orRefuse = async <T>(input: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      signal.throwIfAborted()
      reader.refuse(input, errorMessage(error), 'import-deploy-and-promote')
      return undefined
    }
  }
  const path = reader.required('package', parseExistingPath)
  const sha256 = reader.notEmpty('package-sha256', parseSha256, "'any'")
  const pkg = path === undefined ? undefined : await orRefuse('package', () => readPackage(path, signal))
  if (pkg && sha256 !== undefined && pkg.sha256 !== sha256) {
    const why =
      pkg.sha256 === undefined
        ? 'is only for a package that is a .zip'
        : `is not the digest of the package, which is ${pkg.sha256}`
    reader.refuse('package-sha256', why, 'import-deploy-and-promote')
  }
  const file = reader.optional('env-variables', parseExistingPath)
  const variables: Definition | undefined =
    file === undefined ? undefined : await orRefuse('env-variables', () => readVariables(file, signal))
  const definitions = pkg && (await orRefuse('package', async () => definitionsOf(pkg, variables)))
  if (definitions && !definitions.env && file === undefined && target && 'workflowId' in target) {
    const why = 'is required for an existing workflow, because the package has no env_variables.json'
    reader.refuse('env-variables', why, 'import-deploy-and-promote')
  }
  return definitions
}
