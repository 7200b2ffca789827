import { toSingleLine } from '../text.js'
import type { Exported } from './export-all.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of the step that are known at its end: `exports`, and for many workflows `changed`. */
export function outputsOf(all: Exported[], { many, unpackTo }: ExportInputs): Record<string, unknown> {
  const exports = all.map(({ target, outputs, error }) => ({
    name: target.name,
    'workflow-id': target.workflowId,
    ...outputs,
    ...(error && { error: inOneLine(error) }),
  }))
  const changed = all.some(({ outputs }) => outputs.changed)
  return { exports, ...(many && unpackTo !== undefined && { changed }) }
}

/** Returns the error that the step ends with, which names every failure; undefined if all succeeded. */
export function closingError(all: Exported[], { many }: ExportInputs): Error | undefined {
  const failures = all.flatMap(({ target, error }) => (error ? [{ name: target.name, error }] : []))
  const [first] = failures
  if (!many || first === undefined) return first?.error
  const named = failures.map(({ name, error }) => `${name}: ${inOneLine(error)}`)
  return new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first.error })
}

/** Returns an error in one line, cut to what a row of an output or a page may hold. */
export function inOneLine({ message }: Error): string {
  return toSingleLine(message, 1000)
}
