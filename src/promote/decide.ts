import { digestOf } from '../compare/files.js'
import type { Ignore } from '../compare/ignore.js'
import type { Context } from '../context.js'
import { errorMessage, Failure } from '../failure.js'
import { listArtifacts, type RunArtifact, readArtifact } from '../github/run-artifacts.js'
import { definitionsOf } from '../package/definitions-of.js'
import { readZip } from '../package/read-zip.js'
import type { Turn } from './apply-workflow.js'
import { type PromoteInputs, runAttempt } from './inputs.js'
import { type ApprovedPlan, checkPlan, isPlannedContent, type PlanFacts } from './plan-digest.js'
import { contentOf, fieldsOf, type Plan } from './plan-workflow.js'

const TOPIC = 'import-deploy-and-promote'

/**
 * Returns what is to be done to each workflow. Throws `Failure` if the present isn't what was approved.
 *
 * | the plan       | the target now has          | action                                                                             |
 * | -------------- | --------------------------- | ---------------------------------------------------------------------------------- |
 * | changes it     | what was planned            | import                                                                             |
 * |                | what the package has        | finish: an earlier attempt imported it, and may have stopped before the deployment |
 * | leaves it      | either                      | leave                                                                              |
 * | either         | neither                     | refuse all                                                                         |
 * | doesn't exist  | what the package has        | finish if an earlier attempt kept a backup, which it does before an import         |
 * |                | anything else               | import                                                                             |
 */
export async function decide(
  context: Context,
  plans: readonly Plan[],
  facts: PlanFacts,
  inputs: PromoteInputs,
): Promise<Turn[]> {
  const { mode, upload, deploy, ignore } = inputs
  const approved = mode.kind === 'apply' ? mode.approved : undefined
  const actions = approved ? approvedActions(approved, plans, facts) : plans.map(unapprovedAction)
  const finished = plans.filter((_, index) => actions[index] === 'finish')
  const isLate = runAttempt() > 1 && upload !== undefined && (deploy || approved !== undefined)
  const artifacts = isLate && finished.length > 0 ? await listBackups(context, finished, approved !== undefined) : []
  const turns: Turn[] = []
  for (const [index, plan] of plans.entries()) {
    const action = actions[index] ?? 'leave'
    const kept = action === 'finish' ? earlierBackups(plan.candidate.name, artifacts) : []
    const isPlanned = (content: string) => approved !== undefined && isPlannedContent(approved, index, content)
    const earlier = approved && kept.length > 1 ? await findBackup(context, kept, ignore, isPlanned) : kept[0]
    const isLeft = action === 'finish' && !(deploy && (approved || earlier))
    turns.push({ plan, action: isLeft ? 'leave' : action, earlier: earlier && { kind: 'artifact', ...earlier } })
  }
  return turns
}

function unapprovedAction({ changes }: Plan): Turn['action'] {
  return changes.status === 'unchanged' ? 'finish' : 'import'
}

function approvedActions(approved: ApprovedPlan, plans: readonly Plan[], facts: PlanFacts): Turn['action'][] {
  const { differences, targets } = checkPlan(approved, facts)
  const changed: string[] = []
  const actions = targets.map(({ isAsPlanned, isChanged }, index): Turn['action'] => {
    const plan = plans[index]
    if (isAsPlanned) return isChanged ? 'import' : 'leave'
    if (plan?.changes.status === 'unchanged') return isChanged ? 'finish' : 'leave'
    if (plan) changed.push(targetDiffers(plan))
    return 'leave'
  })
  const why = [...differences, ...changed].join('; ')
  if (why === '') return actions
  const what = "The approved plan doesn't hold any more, so this attempt changed nothing"
  throw new Failure({ what, why, advice: 'Make and approve a new plan.', topic: TOPIC })
}

/** Returns that a target has neither the planned content nor the package's, in words. */
function targetDiffers({ candidate, changes, added, facts }: Plan): string {
  const fields = fieldsOf(changes).slice(0, 5)
  const fieldsDiffer = `differs from the package in ${fields.join(', ')} (put a field into ignore if it changes by itself)`
  const how = fields.length > 0 ? fieldsDiffer : `lacks the variables ${added.join(', ')}`
  const byHand = `deploy it with the deploy action (${facts.target})`
  const imported = `If an earlier attempt imported the package, AI for Process may have changed it on import${runAttempt() > 1 ? `: look at the workflow, and if it is right, ${byHand}` : ''}`
  return `${candidate.name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${how}. ${imported}`
}

/** Returns the run's artifacts. If they can't be listed, that is a warning for an approved plan, which tells by itself what is left to do. */
async function listBackups(
  context: Context,
  finished: readonly Plan[],
  isApproved: boolean,
): Promise<readonly RunArtifact[]> {
  try {
    return await listArtifacts(context)
  } catch (error) {
    context.signal.throwIfAborted()
    const why = errorMessage(error)
    if (isApproved) {
      context.log.warning(`Can't look for the backups of the earlier attempt: ${why}`)
      return []
    }
    const list = finished.map(({ candidate, facts }) => `${candidate.name} (${facts.target})`).join(', ')
    const what = `Can't tell whether an earlier attempt imported ${list} without deploying it, so this attempt changed nothing`
    const advice = 'Use "Re-run failed jobs", or deploy with the deploy action.'
    throw new Failure({ what, why, advice, topic: TOPIC }, { cause: error })
  }
}

/** Returns the backups that earlier attempts kept of workflows of this name, the latest first. */
function earlierBackups(name: string, artifacts: readonly RunArtifact[]): RunArtifact[] {
  const found = artifacts.flatMap((artifact) => {
    const start = `${name}-before-`
    const rest = artifact.name.startsWith(start) ? artifact.name.slice(start.length) : ''
    const [, attempt = 0, number = 1] = /^(\d+)(?:-(\d+))?\.zip$/.exec(rest) ?? []
    const isEarlier = Number(attempt) > 0 && Number(attempt) < runAttempt()
    return isEarlier ? [{ artifact, attempt: Number(attempt), number: Number(number) }] : []
  })
  found.sort((left, right) => right.attempt - left.attempt || right.number - left.number)
  return found.map(({ artifact }) => artifact)
}

/** Returns the first of several backups that holds what was planned: others may be of another environment that the same run promotes to. */
async function findBackup(
  context: Context,
  backups: readonly RunArtifact[],
  ignore: Ignore,
  isPlanned: (content: string) => boolean,
): Promise<RunArtifact | undefined> {
  for (const backup of backups) {
    try {
      const { app, flow } = definitionsOf(await readZip(await readArtifact(context, backup.id), context.signal))
      if (isPlanned(digestOf(contentOf({ app, flow }), ignore))) return backup
    } catch (error) {
      context.signal.throwIfAborted()
      context.log.warning(`Can't look into the backup ${backup.name}: ${errorMessage(error)}`)
    }
  }
  return undefined
}
