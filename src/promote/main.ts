import { warnIfPublic } from '../action/artifact.js'
import { publishReport } from '../action/report.js'
import { mapInParallel } from '../action/targets.js'
import { Failure, toError } from '../failure.js'
import { notice, runnerLog } from '../github/log.js'
import { run, runAttempt, setOutputs } from '../github/step.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import { applyPlan, decide } from './apply.js'
import { type PromoteInputs, readInputs } from './inputs.js'
import { planInWords, writePromotionPage } from './page.js'
import { writePlanDigest } from './plan-digest.js'
import { makePlan, type StepWork, type Work } from './plan-workflow.js'
import {
  closingError,
  comparisonOf,
  jobOutputsOf,
  type Promotion,
  plannedOf,
  type Row,
  setPromotionOutputs,
  unchangedOf,
} from './rows.js'

/** How many targets are exported at once. */
const PLANS_AT_ONCE = 4

await run(async (signal) => {
  setOutputs({ promotions: [] })
  const inputs = await readInputs(signal)
  const promotion = await promoteAll(inputs, signal)
  await setPromotionOutputs(promotion, inputs)
  const report = await publishReport(comparisonOf(promotion.rows))
  if (inputs.summary) await writePromotionPage(promotion, inputs, report)
  if (runAttempt() > 1 && inputs.deploy) warnOfUndeployed(promotion)
  const error = closingError(promotion, inputs)
  if (error) throw error
  if (inputs.isPlan) notice(planInWords(promotion.rows, inputs))
})

/**
 * Plans the promotion of all workflows, and applies the plans one after another, unless only a plan is wanted or the present isn't what was
 * approved. The first failure stops the rest. Never throws for a single workflow.
 */
async function promoteAll(inputs: PromoteInputs, signal: AbortSignal): Promise<Promotion> {
  const { candidates, fromList, approved, host, ignore, deploy, upload, artifactEnvVariables } = inputs
  const secrets = candidates.flatMap(({ definitions: { env } }) => (env ? valuesIn(env.bytes) : []))
  const platform = connect(host, inputs.apiKey, { secrets, known: candidates.map(({ name }) => name) })
  const work: StepWork = { platform, inputs, log: runnerLog(), signal, endsAt: Infinity }
  const workFor = (row: Row): Work => ({
    ...work,
    log: runnerLog(fromList ? `[${row.name}] ` : ''),
    publish(job) {
      row.job = { ...row.job, ...job }
      if (!fromList) setOutputs(jobOutputsOf(row))
    },
  })
  const rows = candidates.map((candidate): Row => ({ ...candidate, job: {} }))
  await mapInParallel(rows, PLANS_AT_ONCE, async (row, stop) => {
    try {
      if (stop) throw new Failure({ what: 'Not tried: another target failed for a cause that is the same for all' })
      row.plan = await makePlan(workFor(row), row)
    } catch (error) {
      row.error = toError(error)
    }
    return row
  })
  const planned = plannedOf(rows)
  if (planned.length < rows.length) return { rows }
  const options = {
    host: host.href,
    ignore: [...ignore.lines].sort().join('\n'),
    deploy,
    'upload-artifact': upload !== undefined,
    'artifact-env-variables': artifactEnvVariables,
  }
  const facts = { options, workflows: planned.map(({ plan }) => plan) }
  const digest = writePlanDigest(facts, approved?.salt)
  if (inputs.isPlan) return { rows, digest }
  const refusal = await decide(work, planned, facts).then(() => undefined, toError)
  if (refusal) return { rows, digest, refusal }

  if (!approved) work.log.info('Applied without an approved plan')
  if (planned.some(({ plan, action }) => plan.state && action === 'import')) warnIfPublic(inputs, work.log)
  for (const row of planned) {
    await applyPlan(workFor(row), row)
    if (row.error) break
  }
  return { rows, digest }
}

/** Warns of workflows in which nothing differs: an earlier attempt may have stopped before their deployment. */
function warnOfUndeployed({ rows }: Promotion): void {
  for (const { name, target } of unchangedOf(rows)) {
    const ids = 'workflowId' in target ? `workflow-id ${target.workflowId}, flow-id ${target.flowId}` : ''
    runnerLog().warning(
      `Nothing differs in ${name}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${ids}).`,
    )
  }
}
