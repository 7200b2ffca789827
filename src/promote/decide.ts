import { digestOf } from '../compare/files.js'
import type { Context } from '../context.js'
import { errorMessage, Failure } from '../failure.js'
import { listArtifacts, type RunArtifact, readArtifact } from '../github/artifact.js'
import { type Definitions, definitionsOf } from '../package/definitions.js'
import { readZip } from '../package/zip.js'
import { type PromoteInputs, runAttempt } from './inputs.js'
import { type Action, checkPlan, isPlannedContent, type PlanFacts } from './plan-digest.js'
import { contentOf, fieldsOf } from './plan-workflow.js'
import type { PlannedRow } from './rows.js'

const TOPIC = 'import-deploy-and-promote'

/**
 * Notes in each row what is to be done to the workflow, and the backup that an earlier attempt kept. Throws `Failure` if the present isn't what
 * was approved.
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
  rows: readonly PlannedRow[],
  facts: PlanFacts,
  { approved, upload, deploy, ignore }: PromoteInputs,
): Promise<void> {
  const unapproved = facts.workflows.map(({ outcome }): Action => (outcome === 'unchanged' ? 'finish' : 'import'))
  const { differences, actions } = approved ? checkPlan(approved, facts) : { differences: [], actions: unapproved }
  const changed = rows.flatMap((row, index) => {
    const isContentPlanned = approved && isPlannedContent(approved, index, row.plan.content)
    return actions[index] === 'refuse' ? [targetDiffers(row, isContentPlanned)] : []
  })
  if (differences.length + changed.length > 0) {
    const what = "The approved plan doesn't hold any more, so this attempt changed nothing"
    const why = [...differences, ...changed].join('; ')
    throw new Failure({ what, why, advice: 'Make and approve a new plan.', topic: TOPIC })
  }
  try {
    const isLate = runAttempt() > 1 && upload !== undefined && (deploy || approved !== undefined)
    const artifacts = isLate && actions.includes('finish') ? await listArtifacts(context) : []
    for (const [index, row] of rows.entries()) {
      row.action = actions[index]
      if (row.action !== 'finish') continue
      for (const { id, name } of earlierBackups(row.candidate.name, artifacts)) {
        const kept = await readBackup(context, id)
        // It may be of another environment that the same run promotes to.
        const isOther = approved && kept && !isPlannedContent(approved, index, digestOf(contentOf(kept), ignore))
        if (!kept || isOther) continue
        row.backup = { id, name, holdsVariables: kept.env !== undefined }
        break
      }
      if (!deploy || !(approved || row.backup)) row.action = 'leave'
    }
  } catch (error) {
    context.signal.throwIfAborted()
    const what = "Can't look for the backups of the earlier attempts, so this attempt changed nothing"
    const finished = rows.filter((_, index) => actions[index] === 'finish')
    const list = finished.map(({ candidate, plan }) => `${candidate.name} (${plan.target})`).join(', ')
    const byHand = ` What an earlier attempt imported can also be deployed with the deploy action: ${list}.`
    const advice = `Use "Re-run failed jobs".${deploy ? byHand : ''}`
    throw new Failure({ what, why: errorMessage(error), advice, topic: TOPIC }, { cause: error })
  }
}

/** Returns that a target has neither what was planned nor what the package has, in words. */
function targetDiffers({ candidate, plan }: PlannedRow, isContentPlanned = false): string {
  const { changes, target, targetVariables } = plan
  const fields = fieldsOf(changes).slice(0, 5)
  const variables = targetVariables.length > 0 ? ` (now ${targetVariables.join(', ')})` : ''
  const fieldsDiffer = `differs from the package in ${fields.join(', ')} (put a field into ignore if it changes by itself)`
  const how = fields.length > 0 && !isContentPlanned ? fieldsDiffer : `its environment variables differ${variables}`
  const byHand = `deploy it with the deploy action (${target})`
  const imported = `If an earlier attempt imported the package, AI for Process may have changed it on import${runAttempt() > 1 ? `: look at the workflow, and if it is right, ${byHand}` : ''}`
  return `${candidate.name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${how}. ${imported}`
}

/** Returns the backups that earlier attempts kept of workflows of this name, the latest first. */
function earlierBackups(name: string, artifacts: readonly RunArtifact[]): RunArtifact[] {
  const kept = artifacts.filter((artifact) => {
    const [end, attempt] = /-before-(\d+)(?:-\d+)?\.zip$/.exec(artifact.name) ?? []
    return artifact.name === `${name}${end}` && Number(attempt) < runAttempt()
  })
  return kept.sort((left, right) => right.id - left.id)
}

/** Returns the definitions in a backup; undefined if it isn't a workflow's package. Throws if the artifact can't be read. */
async function readBackup(context: Context, id: number): Promise<Definitions | undefined> {
  const bytes = await readArtifact(context, id)
  try {
    return definitionsOf(await readZip(bytes, context.signal))
  } catch {
    context.signal.throwIfAborted()
    return undefined
  }
}
