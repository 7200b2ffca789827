import { basename } from 'node:path'
import { causesOf, inOneLine } from '../action/failures.js'
import { hostName, ownNameOf } from '../action/page.js'
import { pageReport } from '../action/report.js'
import type { WorkflowChanges } from '../compare/changes.js'
import { isChanged, summarizeCounts } from '../compare/counts.js'
import { describeFlow } from '../compare/flow.js'
import { foldReport } from '../compare/report.js'
import { helpFor } from '../github/step.js'
import { type Cell, causeList, table, withHelp, writeSummary } from '../github/summary.js'
import { codeSpan, plainText } from '../markdown.js'
import type { Package } from '../package/package.js'
import { counted } from '../text.js'
import type { PromoteInputs } from './inputs.js'
import { recordOf } from './plan-digest.js'
import type { Plan } from './plan-workflow.js'
import type { Promoted, Promotion } from './promote-all.js'
import { appliedOf, backupOf, comparisonOf, failuresOf, workflowIdOf } from './results.js'

/** Returns the plan in one line. */
export function planInWords({ rows }: Promotion, { host }: PromoteInputs): string {
  const changed = plansOf(rows).filter(({ changes }) => changes.status !== 'unchanged')
  return `Plan: ${changed.length} of ${counted(rows.length, 'workflow')} will change at ${hostName(host)}`
}

/** Writes the job summary: of a plan, what will change; else what was done, and how to roll back. */
export async function writePromotionPage(promotion: Promotion, inputs: PromoteInputs): Promise<void> {
  const { rows, refusal } = promotion
  const isApplied = rows.some(({ state }) => state === 'applied' || state === 'left')
  const failures = failuresOf(rows)
  const blocks = [
    isApplied ? appliedTable(rows) : planTable(rows, inputs),
    ...(failures.length === 0 ? [] : [causeList(causesOf(failures))]),
    ...(refusal ? [withHelp(inOneLine(refusal), helpFor(refusal))] : []),
    ...(isApplied ? appliedLines(promotion, inputs) : planLines(promotion, inputs)),
    ...recordLines(promotion, inputs, isApplied),
  ]
  const comparison = comparisonOf(promotion)
  const report = isChanged(comparison)
    ? [foldReport(pageReport(comparison, inputs.fromList, blocks), isApplied ? 'What differed' : 'What changes')]
    : []
  await writeSummary(headingOf(promotion, inputs, isApplied), ...blocks, ...report)
}

function headingOf(promotion: Promotion, inputs: PromoteInputs, isApplied: boolean): string {
  const { rows, refusal } = promotion
  const { host, mode } = inputs
  const failures = failuresOf(rows)
  const at = hostName(host)
  if (!isApplied) {
    if (failures.length === 0 && !refusal) return planInWords(promotion, inputs)
    if (mode.kind === 'apply') return `Promotion to ${at} failed: nothing was changed`
    return `Plan for ${at} failed: ${failures.length} of ${counted(rows.length, 'target')} could not be compared`
  }
  const done = rows.filter((row) => row.state === 'applied' && !row.applied.error).length
  const all = counted(rows.length, 'workflow')
  if (failures.length > 0) return `Promotion to ${at} failed: ${done} of ${all} promoted`
  return done === 0 ? `Nothing differs at ${at}: nothing was done` : `${done} of ${all} promoted to ${at}`
}

function planTable(rows: readonly Promoted[], { mode }: PromoteInputs): string {
  const cells = rows.map((row): Cell[] => {
    const { candidate } = row
    const changes = row.state === 'failed' ? undefined : row.plan.changes
    return [
      { words: candidate.name },
      { words: packageInWords(row) },
      { words: targetInWords(row) },
      { words: changes ? whatWillChange(changes) : '❌ Failed' },
    ]
  })
  return table(
    ['Workflow', 'Package', 'Target', mode.kind === 'plan' ? 'What will change' : 'What would change'],
    cells,
  )
}

/** Returns a package by what it calls itself, its file, and the digest of the zip or of a folder's content. */
function packageInWords(row: Promoted): string {
  const { package: source, path, sha256 } = row.candidate
  const digest = sha256 ?? (row.state === 'failed' ? undefined : row.plan.facts.shown)
  const shown = digest && `${sha256 ? 'sha256' : 'content'} ${digest.slice(0, 12)}…`
  return [nameInWords(source), basename(path), shown].filter(Boolean).join(', ')
}

function targetInWords(row: Promoted): string {
  const { target } = row.candidate
  if ('workflowName' in target) return 'a new workflow'
  const state = row.state === 'failed' ? undefined : row.plan.state
  const name = state && nameInWords(state.package)
  return name ? `${name} (${target.workflowId})` : target.workflowId
}

function nameInWords(pkg: Package): string {
  const { name = '', version } = ownNameOf(pkg) ?? {}
  return version === undefined ? name : `${name} ${version}`
}

function whatWillChange({ status, counts, files }: WorkflowChanges): string {
  if (status === 'unchanged') return 'nothing: it stays'
  if (status === 'changed') return summarizeCounts(counts)
  const sizes = files.flatMap((file) => (file.kind === 'json' ? (describeFlow(file)?.size ?? []) : []))
  const size = sizes.find(({ nodes }) => nodes > 0)
  return size ? `${counted(size.nodes, 'node')}, ${counted(size.connections, 'connection')}` : 'everything: it is new'
}

function planLines({ rows, digest }: Promotion, inputs: PromoteInputs): string[] {
  const plans = plansOf(rows)
  if (inputs.mode.kind !== 'plan' || digest === undefined) return []
  const changed = plans.filter(({ changes }) => changes.status !== 'unchanged')
  const left = plans.filter(({ changes }) => changes.status === 'unchanged')
  return [
    ...(changed.length === 0 ? [] : [changed.map((plan) => `- ${sentencesOf(plan, inputs).join(' ')}`).join('\n')]),
    ...nothingDiffers(left),
  ]
}

/** Says what applying a plan does to its workflow. */
function sentencesOf({ candidate, state, added, kept, ignored, facts }: Plan, inputs: PromoteInputs): string[] {
  const { deploy, upload, artifactEnvVariables } = inputs
  const name = codeSpan(candidate.name)
  const file = codeSpan(`${candidate.name}-before-<run attempt>.zip`)
  const without = artifactEnvVariables ? '' : ', without environment variables'
  const source =
    candidate.variablesFile === undefined
      ? "package's own variables"
      : `variables of ${codeSpan(candidate.variablesFile)}`
  return [
    state
      ? `The in-development version of ${name} is replaced${deploy ? ', then deployed' : ''}.`
      : `${name} is created${deploy ? ' and deployed' : ''}: there is nothing to back up.`,
    ...(state ? [upload ? `A backup is kept first, as ${file}${without}.` : 'No backup is kept.'] : []),
    ...(facts.variables.length === 0 ? [] : [`It takes the ${source}.`]),
    ...(added.length === 0 ? [] : [`Added: ${spans(added)}.`]),
    ...(kept.length === 0 ? [] : [`Different, so that the target keeps its own value: ${spans(kept)}.`]),
    ...(ignored.length === 0 ? [] : [`Ignored fields that differ, and that the import brings too: ${spans(ignored)}.`]),
  ]
}

/** Says that nobody can tell whether unchanged workflows are deployed. */
function nothingDiffers(plans: readonly Plan[]): string[] {
  if (plans.length === 0) return []
  const names = spans(plans.map(({ candidate }) => candidate.name))
  const ends =
    "neither imported nor deployed. That doesn't mean that the version there is deployed, which no export tells."
  const kept = plans
    .filter((plan) => plan.kept.length > 0)
    .map((plan) => `${codeSpan(plan.candidate.name)} (${spans(plan.kept)})`)
  const variables =
    kept.length === 0 ? '' : ` Variables that differ, and that an import would keep: ${kept.join(', ')}.`
  return [`Nothing differs in ${names}: ${ends}${variables}`]
}

function spans(texts: readonly string[]): string {
  return texts.map((text) => codeSpan(text)).join(', ')
}

function appliedTable(rows: readonly Promoted[]): string {
  const cells = rows.map((row): Cell[] => {
    const backup = backupOf(row)
    const isChanged = appliedOf(row)?.imported === true && row.state !== 'failed'
    return [
      { words: row.candidate.name },
      workflowIdOf(row) ?? { words: 'a new workflow' },
      { words: resultInWords(row) },
      { words: isChanged ? whatWillChange(row.plan.changes) : '' },
      backup ? (backup.kind === 'artifact' ? backup.name : backup.path) : '',
    ]
  })
  return table(['Workflow', 'Target', 'Result', 'What changed', 'Backup'], cells)
}

function resultInWords(row: Promoted): string {
  if (row.state === 'left') return row.turn.earlier ? '✅ Imported by an earlier attempt' : '✅ Unchanged'
  if (row.state !== 'applied') return '⏸️ Not started'
  const { imported, deployed, stage, error } = row.applied
  if (error) return stage === 'deploy' ? '❌ Imported, not deployed' : '❌ Failed'
  if (!deployed) return '✅ Imported, not deployed'
  return imported ? '✅ Imported and deployed' : '✅ Deployed, was already imported'
}

function appliedLines(promotion: Promotion, inputs: PromoteInputs): string[] {
  const { rows } = promotion
  const left = rows.flatMap((row) => (row.state === 'left' && !row.turn.earlier ? [row.plan] : []))
  const created = rows.flatMap((row) => ('workflowName' in row.candidate.target ? (workflowIdOf(row) ?? []) : []))
  const backups = rows.flatMap((row) => {
    const backup = backupOf(row)
    if (!backup || row.state === 'failed') return []
    const what = backup.kind === 'artifact' ? `${codeSpan(backup.name)} (artifact ${backup.id})` : codeSpan(backup.path)
    const holdsVariables = inputs.artifactEnvVariables && row.plan.state?.definitions.env !== undefined
    const needs = holdsVariables ? '' : ' with env-variables, because it holds none'
    return [`${what} to workflow ${codeSpan(workflowIdOf(row) ?? '')}${needs}`]
  })
  const from = `run ${codeSpan(process.env.GITHUB_RUN_ID ?? '')}`
  const rollBack = `To roll back at ${plainText(hostName(inputs.host))}, promote from ${from}: ${backups.join(', ')}.`
  const limits =
    'If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.'
  return [
    ...nothingDiffers(left),
    ...(backups.length === 0 ? [] : [`${rollBack} ${limits}`]),
    ...created.map((id) => `Workflow ${codeSpan(id)} is new: no action can remove it, only AI for Process.`),
  ]
}

/** Names the plan for the record. */
function recordLines({ digest }: Promotion, { mode }: PromoteInputs, isApplied: boolean): string[] {
  if (mode.kind === 'apply' && mode.approved === undefined) {
    return isApplied ? ['Applied without an approved plan.'] : []
  }
  if (digest === undefined) return []
  const record = codeSpan(recordOf(digest))
  return [mode.kind === 'plan' ? `Plan ${record}.` : isApplied ? `Applied plan ${record}.` : `Approved plan ${record}.`]
}

function plansOf(rows: readonly Promoted[]): Plan[] {
  return rows.flatMap((row) => (row.state === 'failed' ? [] : [row.plan]))
}
