import { basename } from 'node:path'
import { causesOf, hostName, inOneLine } from '../action/page.js'
import { pageReport } from '../action/report.js'
import { isChanged, summarizeCounts, type WorkflowChanges } from '../compare/changes.js'
import { describeFlow } from '../compare/flow.js'
import type { Report } from '../compare/report.js'
import { helpFor } from '../github/step.js'
import { type Cell, causeList, table, withHelp, writeSummary } from '../github/summary.js'
import { codeSpan, plainText } from '../markdown.js'
import { type Definitions, ownNameOf } from '../package/definitions.js'
import { counted } from '../text.js'
import type { PromoteInputs } from './inputs.js'
import { contentOf, type Plan } from './plan-workflow.js'
import {
  comparisonOf,
  failuresOf,
  type PlannedRow,
  type Promotion,
  plannedOf,
  type Row,
  unchangedOf,
  workflowIdOf,
} from './rows.js'

/** Words, and whether they are true. */
type Phrase = readonly [isTrue: unknown, words: string]

const trueOnes = (...phrases: Phrase[]) => phrases.flatMap(([isTrue, words]) => (isTrue ? [words] : []))
const nameInWords = (definitions: Definitions) => {
  const { name, version } = ownNameOf(contentOf(definitions)) ?? {}
  return [name, version].filter(Boolean).join(' ')
}
const spans = (texts: readonly string[]) => texts.map((text) => codeSpan(text)).join(', ')

/** Returns the plan in one line. */
export function planInWords(rows: readonly Row[], { host }: PromoteInputs): string {
  const changed = plannedOf(rows).length - unchangedOf(rows).length
  return `Plan: ${changed} of ${counted(rows.length, 'workflow')} will change at ${hostName(host)}`
}

/** Writes the job summary: of a plan, what will change; else what was done, and how to roll back. */
export async function writePromotionPage(promotion: Promotion, inputs: PromoteInputs, report: Report): Promise<void> {
  const { rows, refusal, digest } = promotion
  const isApplied = rows.some(({ begun }) => begun)
  const isPlan = inputs.isPlan && digest !== undefined
  // Its format and the first characters of its salt, which no other plan has.
  const record = codeSpan(digest?.slice(0, 12) ?? '')
  const failures = failuresOf(rows)
  const blocks = [
    isApplied ? appliedTable(rows) : planTable(rows, inputs),
    ...(failures.length === 0 ? [] : [causeList(causesOf(failures))]),
    ...(refusal ? [withHelp(inOneLine(refusal), helpFor(refusal))] : []),
    ...(isPlan ? whatIsDone(rows, inputs) : []),
    ...(isPlan || isApplied ? nothingDiffers(unchangedOf(rows)) : []),
    ...(isApplied ? wayBack(rows, inputs) : []),
    ...trueOnes(
      [isPlan, `Plan ${record}.`],
      [inputs.approved && digest, `${isApplied ? 'Applied' : 'Approved'} plan ${record}.`],
      [isApplied && !inputs.approved, 'Applied without an approved plan.'],
    ),
  ]
  const shown = isChanged(comparisonOf(rows))
    ? [pageReport(report, inputs.fromList, blocks, isApplied ? 'What differed' : 'What changes')]
    : []
  await writeSummary(headingOf(promotion, inputs, isApplied), ...blocks, ...shown)
}

function headingOf({ rows, refusal }: Promotion, inputs: PromoteInputs, isApplied: boolean): string {
  const at = hostName(inputs.host)
  const failed = failuresOf(rows).length
  const done = rows.filter(({ begun, error }) => begun && begun !== 'nothing' && !error).length
  const promoted = `${done} of ${counted(rows.length, 'workflow')} promoted`
  const compared = `${failed} of ${counted(rows.length, 'target')} could not be compared`
  const [heading = ''] = trueOnes(
    [isApplied && failed > 0, `Promotion to ${at} failed: ${promoted}`],
    [isApplied && done === 0, `Nothing differs at ${at}: nothing was done`],
    [isApplied, `${promoted} to ${at}`],
    [failed === 0 && !refusal, planInWords(rows, inputs)],
    [inputs.isPlan, `Plan for ${at} failed: ${compared}`],
    [true, `Promotion to ${at} failed: nothing was changed`],
  )
  return heading
}

function planTable(rows: readonly Row[], { isPlan }: PromoteInputs): string {
  const cells = rows.map(({ candidate, plan }): Cell[] => {
    const { name, target, path, sha256, definitions } = candidate
    const digest = sha256 ?? plan?.shown
    const shown = digest && `${sha256 ? 'sha256' : 'content'} ${digest.slice(0, 12)}…`
    const there = plan?.there && nameInWords(plan.there)
    const id = 'workflowName' in target ? 'a new workflow' : target.workflowId
    return [
      { words: name },
      { words: [nameInWords(definitions), basename(path), shown].filter(Boolean).join(', ') },
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
function whatIsDone(rows: readonly Row[], { deploy, upload, artifactEnvVariables }: PromoteInputs): string[] {
  const lines = plannedOf(rows).map(({ candidate, plan: { state, outcome, variables, added, kept, ignored } }) => {
    const name = codeSpan(candidate.name)
    const file = codeSpan(`${candidate.name}-before-<run attempt>.zip`)
    const own = candidate.variablesFile && `variables of ${codeSpan(candidate.variablesFile)}`
    const words = trueOnes(
      [state, `The in-development version of ${name} is replaced${deploy ? ', then deployed' : ''}.`],
      [!state, `${name} is created${deploy ? ' and deployed' : ''}: there is nothing to back up.`],
      [
        state && upload,
        `A backup is kept first, as ${file}${artifactEnvVariables ? '' : ', without environment variables'}.`,
      ],
      [state && !upload, 'No backup is kept.'],
      [variables.length, `The import sends the ${own ?? "package's own variables"}.`],
      [added.length, `Added: ${spans(added)}.`],
      [kept.length, `The target keeps its own value of ${spans(kept)}.`],
      [ignored.length, `Ignored fields that differ, and that the import brings too: ${spans(ignored)}.`],
    )
    return outcome === 'changed' ? [`- ${words.join(' ')}`] : []
  })
  return lines.length === 0 ? [] : [lines.flat().join('\n')]
}

/** Says that nobody can tell whether unchanged workflows are deployed. */
function nothingDiffers(rows: readonly PlannedRow[]): string[] {
  const names = spans(rows.map(({ candidate }) => candidate.name))
  const inEach = (list: (plan: Plan) => string[]) =>
    rows.flatMap(({ candidate, plan }) =>
      list(plan).length > 0 ? [`${codeSpan(candidate.name)} (${spans(list(plan))})`] : [],
    )
  const [kept, ignored] = [inEach((plan) => plan.kept), inEach((plan) => plan.ignored)]
  const sentences = trueOnes(
    [rows.length, `Nothing differs in ${names}: neither imported nor deployed.`],
    [rows.length, "That doesn't mean that the version there is deployed, which no export tells."],
    [kept.length, `Variables that differ, and that an import would keep: ${kept.join(', ')}.`],
    [ignored.length, `Ignored fields that differ: ${ignored.join(', ')}.`],
  )
  return rows.length === 0 ? [] : [sentences.join(' ')]
}

function appliedTable(rows: readonly Row[]): string {
  const cells = rows.map((row): Cell[] => [
    { words: row.candidate.name },
    workflowIdOf(row) ?? { words: 'a new workflow' },
    { words: resultInWords(row) },
    { words: row.imported && row.plan ? whatWillChange(row.plan.changes) : '' },
    row.backup?.name ?? '',
  ])
  return table(['Workflow', 'Target', 'Result', 'What changed', 'Backup'], cells)
}

function resultInWords({ begun, imported, deployed, backup, error }: Row): string {
  const [result = ''] = trueOnes(
    [!begun, '⏸️ Not started'],
    [begun === 'nothing', backup ? '✅ Imported by an earlier attempt' : '✅ Unchanged'],
    [error, begun === 'deploy' ? '❌ Imported, not deployed' : '❌ Failed'],
    [!deployed, '✅ Imported, not deployed'],
    [imported, '✅ Imported and deployed'],
    [true, '✅ Deployed, was already imported'],
  )
  return result
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
  const created = rows.flatMap((row) => ('workflowName' in row.candidate.target ? (workflowIdOf(row) ?? []) : []))
  return [
    ...trueOnes([backups.length, `To roll back at ${plainText(hostName(host))}, ${from} ${limits}`]),
    ...created.map((id) => `Workflow ${codeSpan(id)} is new: no action can remove it, only AI for Process.`),
  ]
}
