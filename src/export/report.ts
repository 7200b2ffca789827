import { type Failure, inOneLine, listFailures } from '../action/failures.js'
import type { Comparison } from '../compare/changes.js'
import { totalCounts } from '../compare/counts.js'
import { renderReport } from '../compare/report.js'
import type { Exported } from './exported.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of the step that are known at its end: `exports`, and for many workflows `changed`. */
export function outputsOf(all: Exported[], { many, unpackTo }: ExportInputs): Record<string, unknown> {
  const exports = all.map(({ target, outputs, error }) => ({
    name: target.name,
    'workflow-id': target.workflowId,
    ...outputs,
    ...(error && { error: inOneLine(error) }),
  }))
  if (!many || unpackTo === undefined) return { exports }
  const changed = all.some(({ outputs }) => outputs.changed)
  return { exports, changed, ...totalCounts(comparisonOf(all)) }
}

/** Returns the report of what changed in the folder that was unpacked into, as Markdown. */
export function reportOf(all: Exported[]): string {
  return renderReport(comparisonOf(all))
}

/** Returns what changed in the folder, without the workflows that were not compared. */
export function comparisonOf(all: Exported[]): Comparison {
  return { workflows: all.flatMap(({ changes }) => changes ?? []) }
}

/** Returns the error that the step ends with, which names every workflow that failed, each cause once; undefined if all succeeded. */
export function closingError(all: Exported[], { many }: ExportInputs): Error | undefined {
  const failures = failuresOf(all)
  const tried = failuresOf(all.filter((exported) => exported.tried))
  const [first] = tried
  if (!many || first === undefined) return failures[0]?.error
  const notTried = failures.length - tried.length
  const others = notTried === 0 ? '' : `, ${notTried} not tried`
  return new Error(`${tried.length} of ${all.length} exports failed${others}. ${listFailures(tried)}`, {
    cause: first.error,
  })
}

/** Returns the workflows that failed or were not tried, and why. */
export function failuresOf(all: Exported[]): Failure[] {
  return all.flatMap(({ target, outputs, error }) =>
    error ? [{ name: target.name, error, dockStatusId: outputs['dock-status-id'] }] : [],
  )
}
