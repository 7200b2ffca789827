import {
  type InputReader,
  inputReader,
  type PlatformInputs,
  parseId,
  parseName,
  parsePath,
  readPlatformInputs,
} from '../action/inputs.js'
import { errorMessage } from '../errors.js'
import {
  type Definition,
  type EnvVariables,
  faultIn,
  findDefinitions,
  readEnvVariables,
} from '../package/definitions.js'
import type { ImportTarget } from '../platform/import.js'

/** The import action's inputs, checked: what is to be uploaded exists and is JSON. */
export interface ImportInputs extends PlatformInputs {
  /** What the user called the package. */
  source: string
  target: ImportTarget
  app: Definition
  flow: Definition
  env: Definition | undefined
  /** The strings and numbers in the environment variables: not to be shown. */
  secrets: string[]
}

/**
 * Reads the inputs that `import/action.yml` names, and the package. What has to be unpacked of it goes into the folder `temp`. Throws
 * one `Error` that names every bad input, or the signal's reason.
 */
export async function readInputs(temp: string, signal: AbortSignal): Promise<ImportInputs> {
  const reader = inputReader()
  const orRefuse = <T>(name: string, work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      signal.throwIfAborted()
      reader.refuse(name, errorMessage(error))
      return undefined
    })

  const target = readTarget(reader)
  const path = reader.required('package', parsePath)
  const definitions = path === undefined ? undefined : await orRefuse('package', findDefinitions(path, temp, signal))
  const override = reader.parsed('env-variables', parsePath)
  if (definitions && target && 'workflowId' in target && !definitions.env && override === undefined) {
    reader.refuse('env-variables', 'is required for an existing workflow, as the package has no env_variables.json')
  }
  const variables = await (override === undefined
    ? definitions?.env && orRefuse('package', readPackaged(definitions.env, signal))
    : orRefuse('env-variables', readEnvVariables(override, signal)))
  return reader.check<ImportInputs>({
    ...readPlatformInputs(reader),
    source: reader.text('package'),
    target,
    app: definitions?.app,
    flow: definitions?.flow,
    env: variables?.env,
    secrets: variables?.values ?? [],
  })
}

async function readPackaged({ name, path }: Definition, signal: AbortSignal): Promise<EnvVariables> {
  return await readEnvVariables(path, signal).catch((error: unknown) => {
    throw faultIn(name, error)
  })
}

function readTarget(reader: InputReader): ImportTarget | undefined {
  const workflowId = reader.parsed('workflow-id', parseId)
  const workflowName = reader.parsed('workflow-name', parseName)
  const named = ['workflow-id', 'workflow-name'].filter((name) => reader.text(name) !== '')
  if (named.length !== 1) {
    reader.refuse('workflow-id or workflow-name', named.length === 0 ? 'is required' : 'is to be given, not both')
  }
  if (workflowId !== undefined) return { workflowId }
  return workflowName === undefined ? undefined : { workflowName }
}
