import { basename } from 'node:path'
import { causesOf, type Failure, inOneLine, listFailures } from '../action/failures.js'
import { hostName } from '../action/report.js'
import type { Comparison, WorkflowChanges } from '../compare/changes.js'
import { isChanged, totalCounts } from '../compare/counts.js'
import { foldReport, renderReport, summarizeCounts } from '../compare/report.js'
import { type Cell, quote, quoteCauses, table, writeSummary } from '../github/summary.js'
import { codeSpan } from '../markdown.js'
import { counted } from '../text.js'
import type { PromoteInputs } from './inputs.js'
import type { Promoted, Promotion } from './promote-all.js'

/** The outputs that a row of `promotions` has, in their order. */
const ROW = [
  'workflow-id',
  'changed',
  'added',
  'modified',
  'removed',
  'imported',
  'deployed',
  'backup-artifact-id',
  'backup-artifact-name',
] as const

/** Returns the outputs of the step that are known at its end. */
export function outputsOf({ rows }: Promotion): Record<string, unknown> {
  const promotions = rows.map(({ candidate, outputs, error }) => {
    const known = ROW.flatMap((name) => (outputs[name] === undefined ? [] : [[name, outputs[name]]]))
    return { name: candidate.name, ...Object.fromEntries(known), ...(error && { error: inOneLine(error) }) }
  })
  const comparison = comparisonOf(rows)
  if (comparison.workflows.length < rows.length) return { promotions }
  return { promotions, changed: isChanged(comparison), ...totalCounts(comparison) }
}

/** Returns the report of what differs between the targets and the packages, as Markdown. */
export function reportOf({ rows }: Promotion): string {
  return renderReport(comparisonOf(rows))
}

/** Returns the plan in one line. */
export function planInWords({ rows }: Promotion, { host }: PromoteInputs): string {
  const comparison = comparisonOf(rows)
  const changed = comparison.workflows.filter(({ status }) => status !== 'unchanged')
  const counts = changed.length === 0 ? '' : ` (${summarizeCounts(totalCounts(comparison))})`
  return `Plan: ${changed.length} of ${counted(rows.length, 'workflow')} will change at ${hostName(host)}${counts}`
}

/** Returns the error that the step ends with; undefined if all went well. */
export function closingError({ rows, error }: Promotion, { many, plan }: PromoteInputs): Error | undefined {
  const failures = failuresOf(rows)
  const [first] = failures
  if (first === undefined) return error
  if (!many) return first.error
  if (!rows.some(({ started }) => started)) {
    const end = plan ? '' : ' Nothing was changed.'
    return new Error(
      `${failures.length} of ${rows.length} targets could not be compared. ${listFailures(failures)}${end}`,
      {
        cause: first.error,
      },
    )
  }
  const rest = rows.filter(({ started }) => !started).map(({ candidate }) => candidate.name)
  const notStarted = rest.length === 0 ? '' : ` Not started: ${rest.join(', ')}.`
  return new Error(`${listFailures(failures)}${notStarted}`, { cause: first.error })
}

/** Writes the job summary: of a plan, what will change; else what was done, and how to roll back. */
export async function writePromotionSummary(
  promotion: Promotion,
  report: string,
  inputs: PromoteInputs,
): Promise<void> {
  const { rows, error } = promotion
  const applied = rows.some(({ started }) => started)
  const failures = failuresOf(rows)
  await writeSummary(
    headingOf(promotion, inputs),
    applied ? appliedTable(rows) : planTable(rows, inputs),
    ...(failures.length === 0 ? [] : [quoteCauses(causesOf(failures))]),
    ...(error ? [quote(inOneLine(error))] : []),
    ...(applied ? rollBackLines(rows) : planLines(rows, inputs)),
    foldReport(report, 'What changes'),
  )
}

function headingOf(promotion: Promotion, inputs: PromoteInputs): string {
  const { rows, error } = promotion
  const all = counted(rows.length, 'workflow')
  const at = hostName(inputs.host)
  const failed = failuresOf(rows).length > 0 || error !== undefined
  if (!rows.some(({ started }) => started)) {
    return failed ? `Promotion to ${at} failed: nothing was changed` : planInWords(promotion, inputs)
  }
  const done = rows.filter(({ outputs }) => outputs.imported).length
  if (failed) return `Promotion to ${at} failed: ${done} of ${all} promoted`
  return done === 0 ? `Nothing differs at ${at}: nothing was done` : `${done} of ${all} promoted to ${at}`
}

function planTable(rows: Promoted[], { plan }: PromoteInputs): string {
  const cells = rows.map(({ candidate, plan: known, error }): Cell[] => [
    { words: candidate.name },
    targetOf(candidate),
    { words: error ? '❌ Failed' : whatWillChange(known?.changes) },
  ])
  return table(['Workflow', 'Target', plan ? 'What will change' : 'What would change'], cells)
}

function whatWillChange(changes: WorkflowChanges | undefined): string {
  if (changes === undefined) return ''
  if (changes.status === 'added') return 'a new workflow'
  return changes.status === 'unchanged' ? 'nothing: it stays as it is' : summarizeCounts(changes.counts)
}

function appliedTable(rows: Promoted[]): string {
  const cells = rows.map(({ candidate, outputs, plan, started, error }): Cell[] => [
    { words: candidate.name },
    outputs['workflow-id'] ?? targetOf(candidate),
    { words: resultOf({ outputs, started, error }) },
    { words: plan ? summarizeCounts(plan.changes.counts) : '' },
    outputs['backup-artifact-name'] ?? '',
  ])
  return table(['Workflow', 'Target', 'Result', 'What changed', 'Backup'], cells)
}

function resultOf({
  outputs,
  started,
  error,
}: Pick<Promoted, 'outputs' | 'started'> & { error: Error | undefined }): string {
  const { imported, deployed, changed } = outputs
  if (error) return imported ? '❌ Imported, not deployed' : '❌ Failed'
  if (!started) return '⏸️ Not started'
  if (!changed) return '✅ Unchanged'
  return deployed ? '✅ Imported and deployed' : '✅ Imported'
}

function planLines(rows: Promoted[], { plan, deploy, upload }: PromoteInputs): string[] {
  if (!plan || !isChanged(comparisonOf(rows))) return []
  const steps = `The in-development version of each changed workflow is replaced${deploy ? ', then deployed' : ''}.`
  const [first] = rows
  const name =
    rows.length === 1 && first?.plan?.before ? basename(first.plan.before.path) : '<name>-before-<run attempt>.zip'
  const backup = upload ? ` A backup is kept first, as ${codeSpan(name)}.` : ' No backup is kept.'
  return [steps + backup, ...lackingVariables(rows)]
}

/** Names the environment variables that the package brings and the target doesn't have. */
function lackingVariables(rows: Promoted[]): string[] {
  return rows.flatMap(({ candidate, plan }) => {
    const files = plan?.changes.files.filter(({ kind }) => kind === 'variables') ?? []
    const names = files.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.kind === 'added' ? [change.path] : [])),
    )
    if (names.length === 0) return []
    const listed = names.map((path) =>
      codeSpan(path.map((step) => ('label' in step ? step.label : 'key' in step ? step.key : '')).join('.')),
    )
    const whose = rows.length === 1 ? 'the target' : `the target of ${codeSpan(candidate.name)}`
    return [`Environment variables that ${whose} lacks: ${listed.join(', ')}.`]
  })
}

function rollBackLines(rows: Promoted[]): string[] {
  const backups = rows.flatMap(({ outputs }) => {
    const { 'backup-artifact-name': name, 'backup-artifact-id': id } = outputs
    return name === undefined || id === undefined ? [] : [`${codeSpan(name)} (artifact ${id})`]
  })
  if (backups.length === 0) return []
  const run = process.env.GITHUB_RUN_ID ?? ''
  return [`To roll back, promote the backup of run ${codeSpan(run)}: ${backups.join(', ')}.`]
}

function targetOf({ target }: Promoted['candidate']): Cell {
  return 'workflowId' in target ? target.workflowId : { words: 'a new workflow' }
}

function failuresOf(rows: Promoted[]): Failure[] {
  return rows.flatMap(({ candidate, outputs, error }) =>
    error ? [{ name: candidate.name, error, dockStatusId: outputs['dock-status-id'] }] : [],
  )
}

function comparisonOf(rows: Promoted[]): Comparison {
  return { workflows: rows.flatMap(({ plan }) => (plan ? [plan.changes] : [])) }
}
