import { digestOf } from '../compare/files.js'
import type { Ignore } from '../compare/ignore.js'
import type { Context } from '../context.js'
import { errorMessage, Failure } from '../failure.js'
import { listArtifacts, type RunArtifact, readArtifact } from '../github/artifact.js'
import { definitionsOf } from '../package/definitions.js'
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
  const changed = rows.filter((_, index) => actions[index] === 'refuse').map(targetDiffers)
  if (differences.length + changed.length > 0) {
    const what = "The approved plan doesn't hold any more, so this attempt changed nothing"
    const why = [...differences, ...changed].join('; ')
    throw new Failure({ what, why, advice: 'Make and approve a new plan.', topic: TOPIC })
  }
  try {
    const isLate = runAttempt() > 1 && upload !== undefined && actions.includes('finish')
    const artifacts = isLate ? await listArtifacts(context) : []
    for (const [index, row] of rows.entries()) {
      row.action = actions[index]
      if (row.action !== 'finish') continue
      for (const { id, name } of earlierBackups(row.candidate.name, artifacts)) {
        // It may be of another environment that the same run promotes to.
        if (approved && !isPlannedContent(approved, index, await digestOfBackup(context, id, ignore))) continue
        row.backup = { id, name }
        break
      }
      if (!deploy || !(approved || row.backup)) row.action = 'leave'
    }
  } catch (error) {
    context.signal.throwIfAborted()
    const what = "Can't look for the backups of the earlier attempts, so this attempt changed nothing"
    const advice = 'Use "Re-run failed jobs", or deploy with the deploy action.'
    throw new Failure({ what, why: errorMessage(error), advice, topic: TOPIC }, { cause: error })
  }
}

/** Returns that a target has neither the planned content nor the package's, in words. */
function targetDiffers({ candidate, plan: { changes, added, target } }: PlannedRow): string {
  const fields = fieldsOf(changes).slice(0, 5)
  const fieldsDiffer = `differs from the package in ${fields.join(', ')} (put a field into ignore if it changes by itself)`
  const how = fields.length > 0 ? fieldsDiffer : `lacks the variables ${added.join(', ')}`
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

/** Returns the digest of a backup's definitions without ignored fields. */
async function digestOfBackup(context: Context, id: number, ignore: Ignore): Promise<string> {
  const { signal } = context
  return digestOf(contentOf(definitionsOf(await readZip(await readArtifact(context, id), signal))), ignore)
}
