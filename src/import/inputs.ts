import { type ImportPackage, parseSha256, readImportPackage } from '../action/import-package.js'
import {
  type InputReader,
  inputReader,
  type PlatformInputs,
  parseId,
  parseName,
  parsePath,
  readPlatformInputs,
} from '../action/inputs.js'
import type { ImportTarget } from '../platform/start.js'

/** The import action's inputs, checked. */
export interface ImportInputs extends PlatformInputs, ImportPackage {
  /** What the user called the package. */
  source: string
  target: ImportTarget
}

/**
 * Reads the inputs that `import/action.yml` names, and the package. What has to be unpacked of it goes into the folder `temp`. Throws
 * one `Error` that names every bad input, or the signal's reason.
 */
export async function readInputs(temp: string, signal: AbortSignal): Promise<ImportInputs> {
  const reader = inputReader()
  const target = readTarget(reader)
  const path = reader.required('package', parsePath)
  const envVariables = reader.parsed('env-variables', parsePath)
  const sha256 = reader.parsed('package-sha256', parseSha256)
  const needsEnvVariables = target !== undefined && 'workflowId' in target
  const source = path === undefined ? undefined : { path, envVariables, needsEnvVariables, sha256 }
  const found = source && (await readImportPackage(source, temp, reader.refuse, signal))
  return reader.check<ImportInputs>({
    ...readPlatformInputs(reader),
    source: reader.text('package'),
    target,
    app: found?.app,
    flow: found?.flow,
    env: found?.env,
    secrets: found?.secrets,
  })
}

function readTarget(reader: InputReader): ImportTarget | undefined {
  const workflowId = reader.parsed('workflow-id', parseId)
  const workflowName = reader.parsed('workflow-name', parseName)
  const named = ['workflow-id', 'workflow-name'].filter((name) => reader.text(name) !== '')
  if (named.length !== 1) {
    reader.refuse('workflow-id or workflow-name', named.length === 0 ? 'is required' : 'must be set, not both')
  }
  if (workflowId !== undefined) return { workflowId }
  return workflowName === undefined ? undefined : { workflowName }
}
