import type { JobOutputs } from '../action/job.js'
import { inOneLine, listFailures, publishRows, type Result, retold } from '../action/page.js'
import { type Comparison, isChanged, totalCounts } from '../compare/changes.js'
import { setOutputs } from '../github/step.js'
import type { Candidate, PromoteInputs } from './inputs.js'
import type { Action } from './plan-digest.js'
import type { Plan } from './plan-workflow.js'

/** Where a target's package from before is kept: the artifact with this ID, or a file on the runner's disk, which is called by its path. */
export interface Backup {
  name: string
  id?: number
  /** Otherwise a roll-back needs a file of them. */
  holdsVariables: boolean
}

/** A workflow of the step, and what came of it so far. */
export interface Row extends Candidate, Result {
  /** Undefined if the target couldn't be compared. */
  plan?: Plan
  /** What is to be done, once that is decided. */
  action?: Action | undefined
  /** The step of its turn that was begun last. `nothing` if it is left as it is. Undefined before its turn. */
  begun?: 'nothing' | 'import' | 'deploy'
  imported?: boolean
  deployed?: boolean
  /** The backup of this attempt, or of the earlier one that imported the package. */
  backup?: Backup | undefined
}

/** A row whose target was compared. */
export type PlannedRow = Row & { plan: Plan }

/** What came of a step. */
export interface Promotion {
  readonly rows: readonly Row[]
  /** The digest of what there is now. Undefined if not all targets were compared. */
  readonly digest?: string
  /** Why nothing was to be changed. */
  readonly refusal?: Error | undefined
}

/** Returns the rows whose targets were compared. */
export function plannedOf(rows: readonly Row[]): PlannedRow[] {
  return rows.filter((row): row is PlannedRow => row.plan !== undefined)
}

/** Returns the rows in which nothing differs, so that nothing is done to them. Nobody can tell whether they are deployed. */
export function unchangedOf(rows: readonly Row[]): PlannedRow[] {
  return plannedOf(rows).filter(
    ({ plan, action, backup }) => plan.outcome === 'unchanged' && action !== 'finish' && !backup,
  )
}

/** Returns the workflow promoted to; undefined if it is a new one that has no ID yet. */
export function workflowIdOf({ target, job }: Row): string | undefined {
  return 'workflowId' in target ? target.workflowId : job['workflow-id']
}

/** Returns the differences between targets and packages, as far as they were compared. */
export function comparisonOf(rows: readonly Row[]): Comparison {
  const notCompared = rows.filter(({ plan }) => !plan).map(({ name }) => name)
  return { workflows: plannedOf(rows).map(({ plan }) => plan.changes), notCompared }
}

/** Sets the outputs of the step, except for the report. What is undefined is left out. */
export async function setPromotionOutputs({ rows, digest }: Promotion, { fromList }: PromoteInputs): Promise<void> {
  const [first] = rows
  const comparison = comparisonOf(rows)
  setOutputs({
    ...(digest && { changed: isChanged(comparison), ...totalCounts(comparison), 'plan-digest': digest }),
    ...(!fromList && first && jobOutputsOf(first)),
  })
  await publishRows('promotions', rows.map(outputsOf))
}

function outputsOf(row: Row): object {
  const { name, sha256, plan, imported = false, deployed = false, backup, job, error } = row
  return {
    name,
    'workflow-id': workflowIdOf(row),
    ...(plan && { changed: plan.outcome === 'changed', ...plan.changes.counts }),
    'package-sha256': sha256,
    imported,
    deployed,
    'dock-status-id': job['dock-status-id'],
    ...(backup?.id && { 'backup-artifact-id': backup.id, 'backup-artifact-name': backup.name }),
    error: error && inOneLine(error),
  }
}

/** Returns what the outputs of a step for a single workflow tell of its last job. */
export function jobOutputsOf(row: Row): JobOutputs {
  const { 'export-job-id': _, ...job } = row.job
  return { ...job, 'workflow-id': workflowIdOf(row) }
}

/** Returns the error that the step ends with; undefined if all went well. */
export function closingError({ rows, refusal, digest }: Promotion, { fromList, isPlan }: PromoteInputs) {
  const failures = rows.flatMap(({ error }) => error ?? [])
  const [first] = failures
  if (first === undefined || !fromList) return first ?? refusal
  const rest = rows.filter(({ begun }) => !begun).map(({ name }) => name)
  const words = [
    !digest && `${failures.length} of ${rows.length} targets could not be compared.`,
    listFailures(rows),
    !digest && !isPlan && 'Nothing was changed.',
    digest && rest.length > 0 && `Not started: ${rest.join(', ')}.`,
  ]
  return retold(first, words.filter(Boolean).join(' '))
}
