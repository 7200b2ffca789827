import { warnIfPublic } from '../action/artifact.js'
import { jobOf, type Task } from '../action/job.js'
import { publishReport, tellUnusedIgnores } from '../action/report.js'
import { mapInParallel } from '../action/targets.js'
import { makeReport } from '../compare/report.js'
import { Failure, toError } from '../failure.js'
import { notice, runnerLog } from '../github/log.js'
import { run, setOutputs } from '../github/step.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import { applyPlan } from './apply.js'
import { decide } from './decide.js'
import { type Candidate, type PromoteInputs, readInputs, runAttempt } from './inputs.js'
import { planInWords, writePromotionPage } from './page.js'
import { writePlanDigest } from './plan-digest.js'
import { makePlan } from './plan-workflow.js'
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
  const report = await (comparison.workflows.length > 0 ? publishReport : makeReport)(comparison)
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
  const { candidates, fromList, approved, host, apiKey } = inputs
  const secrets = candidates.flatMap(({ definitions: { env } }) => (env ? valuesIn(env.bytes) : []))
  const platform = connect(host, apiKey, { secrets, known: candidates.map(({ name }) => name) })
  const context = { log: runnerLog(), signal, endsAt: Number.POSITIVE_INFINITY }
  const taskFor = ({ name }: Candidate): Task =>
    fromList
      ? { ...context, log: runnerLog(`[${name}] `), publish: () => {} }
      : { ...context, publish: (job) => setOutputs(stepJob(job)) }

  let stop: Error | undefined
  const rows = await mapInParallel(candidates, PLANS_AT_ONCE, async (candidate): Promise<Row> => {
    const row = { candidate, imported: false, deployed: false }
    try {
      if (stop) throw new Failure({ what: 'Not tried: another target failed for a cause that is the same for all' })
      const plan = await makePlan(taskFor(candidate), platform, candidate, inputs)
      return { ...row, plan, job: plan.state?.job ?? {} }
    } catch (thrown) {
      const error = toError(thrown)
      if (error instanceof Failure && error.affectsAll) stop ??= error
      return { ...row, error, job: jobOf(error) }
    }
  })
  const planned = plannedOf(rows)
  if (planned.length < rows.length) return { rows }
  const facts = { options: optionsOf(inputs), workflows: planned.map(({ plan }) => plan) }
  const digest = writePlanDigest(facts, approved?.salt)
  if (inputs.isPlan) return { rows, digest }
  const refusal = await decide(context, planned, facts, inputs).then(() => undefined, toError)
  if (refusal) return { rows, digest, refusal }

  if (!approved) context.log.info('Applied without an approved plan')
  if (planned.some(({ plan, action }) => plan.state && action === 'import')) warnIfPublic(inputs, context.log)
  for (const row of planned) {
    await applyPlan(taskFor(row.candidate), platform, row, inputs)
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

function optionsOf({ host, ignore, deploy, upload, artifactEnvVariables }: PromoteInputs) {
  return {
    host: host.href,
    ignore: [...ignore.lines].sort().join('\n'),
    deploy: String(deploy),
    'upload-artifact': String(upload !== undefined),
    'artifact-env-variables': String(artifactEnvVariables),
  }
}
