import { type CommonInputs, inputReader, parseId, readCommonInputs, required } from '../action/inputs.js'

/** The deploy action's inputs, checked. */
export interface DeployInputs extends CommonInputs {
  workflowId: string
}

/** Reads the inputs that `deploy/action.yml` names. Throws one `Error` that names every bad input. */
export function readInputs(): DeployInputs {
  const reader = inputReader()
  const workflowId = reader.required('workflow-id', parseId)
  return { ...readCommonInputs(reader), workflowId: required(workflowId) }
}
