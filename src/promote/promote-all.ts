import { warnIfPublic } from '../action/keep-artifact.js'
import { mapInParallel } from '../action/parallel.js'
import { type Result, runTask } from '../action/task.js'
import { digestTogether } from '../compare/digest.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/outputs.js'
import { makeTempFolder } from '../github/temp-folder.js'
import { connect } from '../platform/client.js'
import { applyPlan, type PromotionOutputs } from './apply-workflow.js'
import type { Candidate, PromoteInputs } from './inputs.js'
import { type Plan, planWorkflow } from './plan-workflow.js'

/** What came of the promotion of one workflow. */
export interface Promoted extends Result<PromotionOutputs> {
  candidate: Candidate
  /** Undefined if the target could not be exported or compared. */
  plan: Plan | undefined
  /** Whether it was the workflow's turn to be changed. */
  started: boolean
}

/** What came of a step. */
export interface Promotion {
  rows: Promoted[]
  /** SHA-256 (hex) of the content of all targets; undefined if one is not known or is to be created. */
  targetDigest: string | undefined
  /** Why nothing was changed, or was to be changed any more. */
  error: Error | undefined
}

const STEP_OUTPUTS = ['workflow-id', 'dock-status-id', 'status']
/** How many targets are exported at once. */
const PLANS_AT_ONCE = 4

/**
 * Plans the promotion of all workflows, and carries the plans out one after another, unless only a plan is wanted or the targets aren't
 * what was expected. The first failure stops the rest. Never throws for a single workflow.
 */
export async function promoteAll(inputs: PromoteInputs, signal: AbortSignal): Promise<Promotion> {
  const { candidates, many } = inputs
  const backups = await makeTempFolder('workflow-backup-')
  const platform = connect(inputs.host, inputs.apiKey, { secrets: candidates.flatMap(({ secrets }) => secrets) })
  const around = ({ name }: Candidate) => ({
    log: runnerLog(many ? `[${name}] ` : ''),
    signal,
    publish: (known: Partial<PromotionOutputs>) => {
      if (!many) setOutputs(stepOutputs(known))
    },
  })

  const rows = await mapInParallel(candidates, PLANS_AT_ONCE, async (candidate): Promise<Promoted> => {
    let plan: Plan | undefined
    const result = await runTask<PromotionOutputs>(around(candidate), async (task) => {
      signal.throwIfAborted()
      task.report({ imported: false, deployed: false })
      plan = await planWorkflow(task, platform, candidate, { ...inputs, backups })
    })
    return { ...result, candidate, plan, started: false }
  })
  const targetDigest = digestOf(rows)
  const promotion = { rows, targetDigest, error: undefined }
  if (targetDigest !== undefined) setOutputs({ 'target-digest': targetDigest })
  if (rows.some(({ error }) => error) || inputs.plan) return promotion
  if (inputs.expectedTarget !== undefined && inputs.expectedTarget !== targetDigest) {
    return { ...promotion, error: staleError(inputs.expectedTarget, targetDigest) }
  }

  if (rows.some(({ plan }) => plan?.before && plan.changes.status !== 'unchanged')) warnIfPublic(inputs, runnerLog())
  for (const row of rows) {
    const { candidate, plan } = row
    if (plan === undefined) break
    row.started = true
    const result = await runTask<PromotionOutputs>(around(candidate), async (task) => {
      signal.throwIfAborted()
      await applyPlan(task, platform, plan, inputs)
    })
    Object.assign(row, result, { outputs: { ...row.outputs, ...result.outputs } })
    if (result.error) break
  }
  return promotion
}

/** Returns the outputs of a single workflow that are the step's own, too, as soon as they are known. */
function stepOutputs(known: Partial<PromotionOutputs>): Partial<PromotionOutputs> {
  return Object.fromEntries(Object.entries(known).filter(([name]) => STEP_OUTPUTS.includes(name)))
}

function digestOf(rows: Promoted[]): string | undefined {
  const digests = rows.map(({ plan }) => plan?.digest)
  if (digests.includes(undefined)) return undefined
  if (rows.length === 1) return digests[0]
  return digestTogether(new Map(rows.map(({ candidate, plan }) => [candidate.name, plan?.digest ?? ''])))
}

function staleError(expected: string, actual: string | undefined): Error {
  return new Error(
    `The plan is stale: the target has changed since it was made, so nothing was imported (target-digest was ${expected}, now ${actual}). The report shows how the target differs from the package now. Make and approve a new plan.`,
  )
}
