import * as core from '@actions/core'

/** Sets outputs of the step by their names in `action.yml`. */
export function setOutputs(outputs: object): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
