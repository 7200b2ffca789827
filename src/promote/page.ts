import { basename } from 'node:path'
import { causesOf, hostName, inOneLine } from '../action/page.js'
import type { PageReport } from '../action/report.js'
import { isChanged, summarizeCounts, type WorkflowChanges } from '../compare/changes.js'
import { describeFlow } from '../compare/flow.js'
import { helpFor } from '../github/step.js'
import { type Cell, causeList, table, withHelp, writeSummary } from '../github/summary.js'
import { codeSpan, plainText } from '../markdown.js'
import { ownNameOf } from '../package/definitions.js'
import type { Package } from '../package/package.js'
import { counted } from '../text.js'
import type { PromoteInputs } from './inputs.js'
import {
  comparisonOf,
  type PlannedRow,
  type Promotion,
  plannedOf,
  type Row,
  unchangedOf,
  workflowIdOf,
} from './rows.js'

const nameInWords = (content: Package) => {
  const { name, version } = ownNameOf(content) ?? {}
  return [name, version].filter(Boolean).join(' ')
}
const spans = (texts: readonly string[]) => texts.map((text) => codeSpan(text)).join(', ')
/** Joins those sentences that are there. */
const joined = (...sentences: unknown[]) => sentences.filter(Boolean).join(' ')

/** Returns the plan in one line. */
export function planInWords(rows: readonly Row[], { host }: PromoteInputs): string {
  const changed = plannedOf(rows).length - unchangedOf(rows).length
  return `Plan: ${changed} of ${counted(rows.length, 'workflow')} will change at ${hostName(host)}`
}

/** Writes the job summary: of a plan, what will change; else what was done, and how to roll back. */
export async function writePromotionPage(
  promotion: Promotion,
  inputs: PromoteInputs,
  report: PageReport,
): Promise<void> {
  const { rows, refusal, digest } = promotion
  const isApplied = rows.some(({ begun }) => begun)
  const isPlan = inputs.isPlan && digest !== undefined
  // Its format and the first characters of its salt, which no other plan has.
  const record = digest && codeSpan(digest.slice(0, 12))
  const blocks = [
    isApplied ? appliedTable(rows) : planTable(rows, inputs),
    causeList(causesOf(rows)),
    refusal && withHelp(inOneLine(refusal), helpFor(refusal)),
    isPlan && whatIsDone(rows, inputs),
    (isPlan || isApplied) && nothingDiffers(unchangedOf(rows)),
    ...(isApplied ? wayBack(rows, inputs) : []),
    isPlan && `Plan ${record}.`,
    inputs.approved && record && `${isApplied ? 'Applied' : 'Approved'} plan ${record}.`,
    isApplied && !inputs.approved && 'Applied without an approved plan.',
  ].flatMap((block) => block || [])
  if (isChanged(comparisonOf(rows))) {
    blocks.push(report(inputs.fromList, blocks, isApplied ? 'What differed' : 'What changes'))
  }
  await writeSummary(headingOf(promotion, inputs, isApplied), ...blocks)
}

function headingOf({ rows, refusal }: Promotion, inputs: PromoteInputs, isApplied: boolean): string {
  const at = hostName(inputs.host)
  const failed = rows.filter(({ error }) => error).length
  const done = rows.filter(({ begun, error }) => begun && begun !== 'nothing' && !error).length
  const promoted = `${done} of ${counted(rows.length, 'workflow')} promoted`
  const headings = [
    isApplied && failed > 0 && `Promotion to ${at} failed: ${promoted}`,
    isApplied && done === 0 && `Nothing differs at ${at}: nothing was done`,
    isApplied && `${promoted} to ${at}`,
    failed === 0 && !refusal && planInWords(rows, inputs),
    inputs.isPlan && `Plan for ${at} failed: ${failed} of ${counted(rows.length, 'target')} could not be compared`,
  ]
  return headings.find(Boolean) || `Promotion to ${at} failed: nothing was changed`
}

function planTable(rows: readonly Row[], { isPlan }: PromoteInputs): string {
  const cells = rows.map(({ name, target, path, package: content, sha256, plan }): Cell[] => {
    const digest = sha256 ?? plan?.shown
    const shown = digest && `${sha256 ? 'sha256' : 'content'} ${digest.slice(0, 12)}…`
    const there = plan?.state && nameInWords(plan.state.package)
    const id = 'workflowName' in target ? 'a new workflow' : target.workflowId
    return [
      { words: name },
      { words: [nameInWords(content), basename(path), shown].filter(Boolean).join(', ') },
      { words: there ? `${there} (${id})` : id },
      { words: plan ? whatWillChange(plan.changes) : '❌ Failed' },
    ]
  })
  return table(['Workflow', 'Package', 'Target', isPlan ? 'What will change' : 'What would change'], cells)
}

function whatWillChange({ status, counts, files }: WorkflowChanges): string {
  if (status === 'unchanged') return 'nothing: it stays'
  if (status === 'changed') return summarizeCounts(counts)
  const sizes = files.flatMap((file) => (file.kind === 'json' ? (describeFlow(file)?.size ?? []) : []))
  const size = sizes.find(({ nodes }) => nodes > 0)
  return size ? `${counted(size.nodes, 'node')}, ${counted(size.connections, 'connection')}` : 'everything: it is new'
}

/** Says what applying a plan does to the workflows that differ. */
function whatIsDone(rows: readonly Row[], { deploy, upload, artifactEnvVariables }: PromoteInputs): string {
  const lines = plannedOf(rows).flatMap(({ name, variablesFile, plan }) => {
    const { state, outcome, variables } = plan
    const [added, kept, ignored] = [plan.added, plan.kept, plan.ignored].map(spans)
    const file = codeSpan(`${name}-before-<run attempt>.zip`)
    const what = state
      ? `The in-development version of ${codeSpan(name)} is replaced${deploy ? ', then deployed' : ''}.`
      : `${codeSpan(name)} is created${deploy ? ' and deployed' : ''}: there is nothing to back up.`
    const without = artifactEnvVariables ? '' : ', without environment variables'
    const backup = upload ? `A backup is kept first, as ${file}${without}.` : 'No backup is kept.'
    const own = variablesFile && `variables of ${codeSpan(variablesFile)}`
    const words = joined(
      what,
      state && backup,
      variables.length > 0 && `The import sends the ${own ?? "package's own variables"}.`,
      added && `Added: ${added}.`,
      kept && `The target keeps its own value of ${kept}.`,
      ignored && `Ignored fields that differ, and that the import brings too: ${ignored}.`,
    )
    return outcome === 'changed' ? `- ${words}` : []
  })
  return lines.join('\n')
}

/** Says that nobody can tell whether unchanged workflows are deployed. */
function nothingDiffers(rows: readonly PlannedRow[]): string {
  const inEach = (list: 'kept' | 'ignored') => {
    const some = rows.filter(({ plan }) => plan[list].length > 0)
    return some.map(({ name, plan }) => `${codeSpan(name)} (${spans(plan[list])})`).join(', ')
  }
  const names = spans(rows.map(({ name }) => name))
  const [kept, ignored] = [inEach('kept'), inEach('ignored')]
  return joined(
    names && `Nothing differs in ${names}: neither imported nor deployed.`,
    names && "That doesn't mean that the version there is deployed, which no export tells.",
    kept && `Variables that differ, and that an import would keep: ${kept}.`,
    ignored && `Ignored fields that differ: ${ignored}.`,
  )
}

function appliedTable(rows: readonly Row[]): string {
  const cells = rows.map((row): Cell[] => [
    { words: row.name },
    workflowIdOf(row) ?? { words: 'a new workflow' },
    { words: resultInWords(row) },
    { words: row.imported && row.plan ? whatWillChange(row.plan.changes) : '' },
    row.backup?.name ?? '',
  ])
  return table(['Workflow', 'Target', 'Result', 'What changed', 'Backup'], cells)
}

function resultInWords({ begun, imported, deployed, backup, error }: Row): string {
  if (!begun) return '⏸️ Not started'
  if (begun === 'nothing') return backup ? '✅ Imported by an earlier attempt' : '✅ Unchanged'
  if (error) return begun === 'deploy' ? '❌ Imported, not deployed' : '❌ Failed'
  if (!deployed) return '✅ Imported, not deployed'
  return imported ? '✅ Imported and deployed' : '✅ Deployed, was already imported'
}

/** Says how to roll back, and what can't be rolled back. */
function wayBack(rows: readonly Row[], { host }: PromoteInputs): string[] {
  const backups = rows.flatMap((row) => {
    const { backup } = row
    if (!backup) return []
    const where = backup.id === undefined ? 'on this runner only' : `artifact ${backup.id}`
    const needs = backup.holdsVariables ? '' : ' with env-variables, because it holds none'
    return [`${codeSpan(backup.name)} (${where}) to workflow ${codeSpan(workflowIdOf(row) ?? '')}${needs}`]
  })
  const from = `promote from run ${codeSpan(process.env.GITHUB_RUN_ID ?? '')}: ${backups.join(', ')}.`
  const limits =
    'If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.'
  const created = rows.flatMap((row) => ('workflowName' in row.target ? (workflowIdOf(row) ?? []) : []))
  return [
    backups.length > 0 ? `To roll back at ${plainText(hostName(host))}, ${from} ${limits}` : '',
    ...created.map((id) => `Workflow ${codeSpan(id)} is new: no action can remove it, only AI for Process.`),
  ]
}
