import { warnIfPublic } from '../action/artifact.js'
import { type JobOutputs, jobOf, type Task } from '../action/job.js'
import { mapInParallel } from '../action/targets.js'
import { Failure, toError } from '../failure.js'
import { runnerLog } from '../github/log.js'
import { setOutputs } from '../github/step.js'
import { valuesIn } from '../package/variables.js'
import { connect } from '../platform/client.js'
import { type Applied, applyPlan, type Turn } from './apply-workflow.js'
import { decide } from './decide.js'
import { type Candidate, type PromoteInputs, runAttempt } from './inputs.js'
import { type PlanFacts, writePlanDigest } from './plan-digest.js'
import { type Plan, planWorkflow, readTarget } from './plan-workflow.js'

/** What came of one workflow, with its last job: it couldn't be compared, its turn didn't come, it was left as it is, or something was done. */
export type Promoted = { candidate: Candidate; job: JobOutputs } & (
  | { state: 'failed'; error: Error }
  | { state: 'planned'; plan: Plan }
  | { state: 'left'; plan: Plan; turn: Turn }
  | { state: 'applied'; plan: Plan; turn: Turn; applied: Applied }
)

/** What came of a step. */
export interface Promotion {
  rows: Promoted[]
  /** The digest of what there is now. Undefined if not all targets were compared. */
  digest: string | undefined
  /** Why nothing was to be changed. */
  refusal: Error | undefined
}

/** How many targets are exported at once. */
const PLANS_AT_ONCE = 4

/**
 * Plans the promotion of all workflows, and applies the plans one after another, unless only a plan is wanted or the present isn't what was
 * approved. The first failure stops the rest. Never throws for a single workflow.
 */
export async function promoteAll(inputs: PromoteInputs, signal: AbortSignal): Promise<Promotion> {
  const { candidates, fromList, mode, host, apiKey } = inputs
  const secrets = candidates.flatMap(({ definitions: { env } }) => (env ? valuesIn(env.bytes) : []))
  const platform = connect(host, apiKey, { secrets, known: candidates.map(({ name }) => name) })
  const context = { log: runnerLog(), signal, endsAt: Number.POSITIVE_INFINITY }
  const taskFor = ({ name }: Candidate): Task =>
    fromList
      ? { ...context, log: runnerLog(`[${name}] `), publish: () => {} }
      : { ...context, publish: (job) => setOutputs(stepJob(job)) }

  let stop: Error | undefined
  const rows = await mapInParallel(candidates, PLANS_AT_ONCE, async (candidate): Promise<Promoted> => {
    try {
      if (stop) throw new Failure({ what: 'Not tried: another target failed for a cause that is the same for all' })
      const task = taskFor(candidate)
      const { name, target } = candidate
      if ('workflowName' in target) task.log.info(`${name} is a new workflow: there is nothing to compare with`)
      const state = 'workflowName' in target ? undefined : await readTarget(task, platform, target, inputs)
      return { candidate, state: 'planned', plan: planWorkflow(candidate, state, inputs.ignore), job: state?.job ?? {} }
    } catch (thrown) {
      const error = toError(thrown)
      if (error instanceof Failure && error.affectsAll) stop ??= error
      return { candidate, state: 'failed', error, job: jobOf(error) }
    }
  })
  const plans = rows.flatMap((row) => (row.state === 'planned' ? [row.plan] : []))
  if (plans.length < rows.length) return { rows, digest: undefined, refusal: undefined }
  const facts = { options: optionsOf(inputs), workflows: plans.map((plan) => plan.facts) }
  if (mode.kind === 'plan') return { rows, digest: writePlanDigest(facts), refusal: undefined }

  const digest = writePlanDigest(facts, mode.approved?.salt)
  const turns = await decide(context, plans, facts, inputs).catch(toError)
  if (turns instanceof Error) return { rows, digest, refusal: turns }
  if (mode.approved === undefined) context.log.info('Applied without an approved plan')
  if (turns.some(({ plan, action }) => plan.state && action === 'import')) warnIfPublic(inputs, context.log)
  for (const [index, turn] of turns.entries()) {
    const { plan, action } = turn
    const { candidate } = plan
    const job = rows[index]?.job ?? {}
    if (action === 'leave') {
      taskFor(candidate).log.info('Neither imported nor deployed')
      rows[index] = { candidate, state: 'left', plan, turn, job }
      continue
    }
    const applied = await applyPlan(taskFor(candidate), platform, turn, { ...inputs, isOneOfSeveral: turns.length > 1 })
    rows[index] = { candidate, state: 'applied', plan, turn, applied, job: { ...job, ...applied.job } }
    if (applied.error) break
  }
  return { rows, digest, refusal: undefined }
}

/** Warns, in a later attempt, of workflows in which nothing differs: an earlier one may have stopped before their deployment. */
export function warnOfUndeployed({ rows }: Promotion, { mode, deploy }: PromoteInputs): void {
  if (runAttempt() === 1 || !deploy) return
  for (const row of rows) {
    const isLeft = row.state === 'left' || (row.state === 'planned' && mode.kind === 'plan')
    if (!isLeft || row.plan.changes.status !== 'unchanged') continue
    const { name, target } = row.candidate
    const ids = 'workflowId' in target ? `workflow-id ${target.workflowId}, flow-id ${target.flowId}` : ''
    runnerLog().warning(
      `Nothing differs in ${name}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${ids}).`,
    )
  }
}

/** Returns what the step's outputs tell of a job. */
export function stepJob(job: JobOutputs): object {
  const { 'workflow-id': workflowId, 'dock-status-id': dockStatusId, status } = job
  return { 'workflow-id': workflowId, 'dock-status-id': dockStatusId, status }
}

function optionsOf({ host, ignore, deploy, upload, artifactEnvVariables }: PromoteInputs): PlanFacts['options'] {
  return {
    host: host.href,
    ignore: [...ignore.lines].sort().join('\n'),
    deploy: String(deploy),
    'upload-artifact': String(upload !== undefined),
    'artifact-env-variables': String(artifactEnvVariables),
  }
}
