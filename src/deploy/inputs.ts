import { inputReader, type PlatformInputs, parseId, readPlatformInputs } from '../action/inputs.js'

/** The deploy action's inputs, checked. */
export interface DeployInputs extends PlatformInputs {
  workflowId: string
}

/** Reads the inputs that `deploy/action.yml` names. Throws one `Error` that names every bad input. */
export function readInputs(): DeployInputs {
  const reader = inputReader()
  const workflowId = reader.required('workflow-id', parseId)
  return reader.check<DeployInputs>({ ...readPlatformInputs(reader), workflowId })
}
