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

/** The longest error that lists failures, in characters: every workflow is named, so causes are cut. */
const MAX_CAUSES = 20_000

/** Returns the error that the step ends with, which names every workflow that failed, each cause once; undefined if all succeeded. */
export function closingError(all: Exported[], { many }: ExportInputs): Error | undefined {
  const failures = all.flatMap(({ target, tried, error }) => (error ? [{ name: target.name, tried, error }] : []))
  const tried = failures.filter((failure) => failure.tried)
  const [first] = tried
  if (!many || first === undefined) return failures[0]?.error
  const causes = new Map<string, string[]>()
  for (const { name, error } of tried) {
    const names = causes.get(error.message)
    if (names) names.push(name)
    else causes.set(error.message, [name])
  }
  const maxLength = Math.max(100, Math.min(1000, MAX_CAUSES / causes.size))
  const listed = Array.from(causes, ([cause, names]) => `${names.join(', ')}: ${toSingleLine(cause, maxLength)}`)
  const notTried = failures.length - tried.length
  const others = notTried === 0 ? '' : `, ${notTried} not tried`
  return new Error(`${tried.length} of ${all.length} exports failed${others}. ${listed.join(' | ')}`, {
    cause: first.error,
  })
}

/** Returns an error in one line, cut to what a row of an output or a page may hold. */
export function inOneLine({ message }: Error): string {
  return toSingleLine(message, 1000)
}
