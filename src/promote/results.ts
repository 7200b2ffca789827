import { type Failed, inOneLine, listFailures } from '../action/failures.js'
import type { Comparison } from '../compare/changes.js'
import { isChanged, totalCounts } from '../compare/counts.js'
import { Failure } from '../failure.js'
import type { Applied, Backup } from './apply-workflow.js'
import type { PromoteInputs } from './inputs.js'
import { type Promoted, type Promotion, stepJob } from './promote-all.js'

/** Returns the rows of `promotions`. */
export function rowsOf({ rows }: Promotion): object[] {
  return rows.map((row) => {
    const { name, sha256 } = row.candidate
    const applied = appliedOf(row)
    const backup = backupOf(row)
    const error = errorOf(row)
    // What is undefined is left out of the JSON.
    return {
      name,
      'workflow-id': workflowIdOf(row),
      ...(row.state !== 'failed' && { changed: row.plan.changes.status !== 'unchanged', ...row.plan.changes.counts }),
      'package-sha256': sha256,
      imported: applied?.imported ?? false,
      deployed: applied?.deployed ?? false,
      'dock-status-id': row.job['dock-status-id'],
      ...(backup?.kind === 'artifact' && { 'backup-artifact-id': backup.id, 'backup-artifact-name': backup.name }),
      error: error && inOneLine(error),
    }
  })
}

/** Returns the outputs of the step besides its rows. */
export function stepOutputs(promotion: Promotion, { fromList }: PromoteInputs): object {
  const { rows, digest } = promotion
  const [row] = rows
  const comparison = comparisonOf(promotion)
  const isCompared = comparison.workflows.length === rows.length
  return {
    ...(isCompared && { changed: isChanged(comparison), ...totalCounts(comparison) }),
    'plan-digest': digest,
    ...(!fromList && row && { ...stepJob(row.job), 'workflow-id': workflowIdOf(row) }),
  }
}

/** Returns the differences between targets and packages, as far as they were compared. */
export function comparisonOf({ rows }: Promotion): Comparison {
  return { workflows: rows.flatMap((row) => (row.state === 'failed' ? [] : [row.plan.changes])) }
}

/** Returns the error that the step ends with; undefined if all went well. */
export function closingError({ rows, refusal }: Promotion, { fromList, mode }: PromoteInputs): Error | undefined {
  const failures = failuresOf(rows)
  const [first] = failures
  if (first === undefined) return refusal
  if (!fromList) return first.error
  const topic = first.error instanceof Failure ? first.error.topic : undefined
  const notCompared = rows.filter(({ state }) => state === 'failed').length
  const rest = rows.filter(({ state }) => state === 'planned').map(({ candidate }) => candidate.name)
  const nothing = mode.kind === 'plan' ? '' : ' Nothing was changed.'
  const what =
    notCompared > 0
      ? `${notCompared} of ${rows.length} targets could not be compared. ${listFailures(failures)}${nothing}`
      : `${listFailures(failures)}${rest.length === 0 ? '' : ` Not started: ${rest.join(', ')}.`}`
  return new Failure({ what, topic }, { cause: first.error })
}

export function failuresOf(rows: readonly Promoted[]): Failed[] {
  return rows.flatMap((row) => {
    const error = errorOf(row)
    return error ? [{ name: row.candidate.name, error }] : []
  })
}

function errorOf(row: Promoted): Error | undefined {
  return row.state === 'failed' ? row.error : appliedOf(row)?.error
}

/** Returns what was done to a workflow in this attempt; undefined if nothing was begun. */
export function appliedOf(row: Promoted): Applied | undefined {
  return row.state === 'applied' ? row.applied : undefined
}

/** Returns the backup of a workflow's target, of this attempt or of the one that imported the package. */
export function backupOf(row: Promoted): Backup | undefined {
  return row.state === 'left' ? row.turn.earlier : appliedOf(row)?.backup
}

/** Returns the workflow promoted to; undefined if it is a new one that has no ID yet. */
export function workflowIdOf(row: Promoted): string | undefined {
  const { target } = row.candidate
  return 'workflowId' in target ? target.workflowId : appliedOf(row)?.workflowId
}
