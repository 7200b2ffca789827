import { warnIfPublic } from '../action/artifact.js'
import { type JobOutputs, jobOf } from '../action/job.js'
import { publishReport, tellUnusedIgnores } from '../action/report.js'
import { mapInParallel } from '../action/targets.js'
import { asFailure, Failure, toError } from '../failure.js'
import { notice, runnerLog } from '../github/log.js'
import { run, runAttempt, setOutputs } from '../github/step.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import { applyPlan, decide } from './apply.js'
import { type Candidate, type PromoteInputs, readInputs } from './inputs.js'
import { planInWords, writePromotionPage } from './page.js'
import { writePlanDigest } from './plan-digest.js'
import { makePlan, type Work } from './plan-workflow.js'
import {
  closingError,
  comparisonOf,
  type Promotion,
  plannedOf,
  type Row,
  setPromotionOutputs,
  stepJob,
  unchangedOf,
} from './rows.js'

/** How many targets are exported at once. */
const PLANS_AT_ONCE = 4

await run(async (signal) => {
  setOutputs({ promotions: [] })
  const inputs = await readInputs(signal)
  const promotion = await promoteAll(inputs, signal)
  await setPromotionOutputs(promotion, inputs)
  const comparison = comparisonOf(promotion.rows)
  const report = await publishReport(comparison)
  if (inputs.summary) await writePromotionPage(promotion, inputs, report)
  tellUnusedIgnores(comparison)
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
  const log = runnerLog()
  const publish = (job: JobOutputs) => setOutputs(stepJob(job))
  const work: Work = { log, publish, signal, endsAt: Number.POSITIVE_INFINITY, platform, inputs }
  const workFor = ({ name }: Candidate): Work =>
    fromList ? { ...work, log: runnerLog(`[${name}] `), publish: () => {} } : work
  let stop: Error | undefined
  const rows = await mapInParallel(candidates, PLANS_AT_ONCE, async (candidate): Promise<Row> => {
    try {
      if (stop) throw new Failure({ what: 'Not tried: another target failed for a cause that is the same for all' })
      const plan = await makePlan(workFor(candidate), candidate)
      return { candidate, plan, job: plan.state?.job ?? {} }
    } catch (thrown) {
      const error = toError(thrown)
      if (asFailure(error).affectsAll) stop ??= error
      return { candidate, error, job: jobOf(error) }
    }
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

  if (!approved) log.info('Applied without an approved plan')
  if (planned.some(({ plan, action }) => plan.state && action === 'import')) warnIfPublic(inputs, log)
  for (const row of planned) {
    await applyPlan(workFor(row.candidate), row)
    if (row.error) break
  }
  return { rows, digest }
}

/** Warns of workflows in which nothing differs: an earlier attempt may have stopped before their deployment. */
function warnOfUndeployed({ rows }: Promotion): void {
  for (const { candidate } of unchangedOf(rows)) {
    const { name, target } = candidate
    const ids = 'workflowId' in target ? `workflow-id ${target.workflowId}, flow-id ${target.flowId}` : ''
    runnerLog().warning(
      `Nothing differs in ${name}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${ids}).`,
    )
  }
}
