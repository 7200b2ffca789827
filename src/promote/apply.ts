import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { deployWorkflow, importWorkflow } from '../action/change-workflow.js'
import type { FetchedPackage } from '../action/job.js'
import { hostName } from '../action/page.js'
import { digestOf } from '../compare/files.js'
import type { Context } from '../context.js'
import { writeFileAtomically } from '../disk.js'
import { asFailure, errorMessage, Failure } from '../failure.js'
import { listArtifacts, NameTakenError, type RunArtifact, readArtifact } from '../github/artifact.js'
import { makeTempFolder, runAttempt } from '../github/step.js'
import { type Definitions, definitionsOf } from '../package/definitions.js'
import { ENV, type Package } from '../package/package.js'
import { readZip } from '../package/zip.js'
import { retry } from '../retry.js'
import { type Action, checkPlan, isPlannedContent, type PlanFacts } from './plan-digest.js'
import { makePlan, type StepWork, sameTarget, toPackage, type Work } from './plan-workflow.js'
import { type Backup, type PlannedRow, type Row, workflowIdOf } from './rows.js'

const TOPIC = 'import-deploy-and-promote'
const NEW_PLAN = 'Make and approve a new plan.'

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
export async function decide(work: StepWork, rows: readonly PlannedRow[], facts: PlanFacts): Promise<void> {
  const { approved, upload, deploy, ignore } = work.inputs
  const unapproved = facts.workflows.map(({ outcome }): Action => (outcome === 'unchanged' ? 'finish' : 'import'))
  const { differences, actions } = approved ? checkPlan(approved, facts) : { differences: [], actions: unapproved }
  if (differences.length > 0) {
    const what = "The approved plan doesn't hold any more, so this attempt changed nothing"
    throw new Failure({ what, why: differences.join('; '), advice: NEW_PLAN, topic: TOPIC })
  }
  try {
    const isLate = runAttempt() > 1 && upload !== undefined && actions.includes('finish')
    const artifacts = isLate ? await listArtifacts(work) : []
    for (const [index, row] of rows.entries()) {
      row.action = actions[index]
      if (row.action !== 'finish') continue
      // A backup may be of another environment that the same run promotes to.
      const isOurs = (kept: Package) => !approved || isPlannedContent(approved, index, digestOf(kept, ignore))
      row.backup = await findBackup(work, artifacts, row.name, isOurs)
      if (!deploy || !(approved || row.backup)) row.action = 'leave'
    }
  } catch (error) {
    work.signal.throwIfAborted()
    const what = "Can't look for the backups of the earlier attempts, so this attempt changed nothing"
    const finished = rows.filter((_, index) => actions[index] === 'finish')
    const list = finished.map(({ name, plan }) => `${name} (${plan.target})`).join(', ')
    const byHand = ` What an earlier attempt imported can also be deployed with the deploy action: ${list}.`
    const advice = `Use "Re-run failed jobs".${deploy ? byHand : ''}`
    throw new Failure({ what, why: errorMessage(error), advice, topic: TOPIC, cause: error })
  }
}

/** Returns the latest backup that an earlier attempt kept of a workflow of this name, if `isOurs` accepts its definitions. */
async function findBackup(
  context: Context,
  artifacts: readonly RunArtifact[],
  workflow: string,
  isOurs: (content: Package) => boolean,
): Promise<Backup | undefined> {
  const start = `${workflow}-before-`
  const attemptOf = (end: string) => Number(/^(\d+)(-\d+)?\.zip$/.exec(end)?.[1])
  const earlier = artifacts.filter(
    ({ name }) => name.startsWith(start) && attemptOf(name.slice(start.length)) < runAttempt(),
  )
  for (const { id, name } of earlier.sort((left, right) => right.id - left.id)) {
    const bytes = await readArtifact(context, id)
    const kept = await definitionsIn(bytes, context.signal)
    if (kept && isOurs(toPackage(kept))) return { id, name, holdsVariables: kept.env !== undefined }
  }
  return undefined
}

/** Returns the definitions in a package; undefined if it isn't one, because anything can have a backup's name. Throws the signal's reason. */
async function definitionsIn(bytes: Buffer, signal: AbortSignal): Promise<Definitions | undefined> {
  try {
    return definitionsOf(await readZip(bytes, signal))
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

/** Takes a workflow's turn: keeps a backup, imports and deploys, or only deploys, or leaves it. Notes in its row what was done. Never throws. */
export async function applyPlan(work: Work, row: PlannedRow): Promise<void> {
  const { inputs } = work
  const { path, target, definitions, name } = row
  if (row.action === 'leave') {
    work.log.info('Neither imported nor deployed')
    row.begun = 'nothing'
    return
  }
  // Of several, time has passed since the target was compared.
  let known = inputs.candidates.length > 1 ? undefined : row.plan
  row.begun = 'import'
  try {
    // A busy target is looked at and kept again before the import is sent again.
    const importOnce = async () => {
      const now = known ?? (await makePlan(work, row))
      known = undefined
      if (!sameTarget(row.plan, now)) {
        const what = `The target of ${name} has changed since this step compared it, so it was left as it is`
        throw new Failure({ what, advice: NEW_PLAN, topic: TOPIC })
      }
      if (row.action === 'finish') return
      if (now.state) row.backup = await keepBackup(work, row, now.state)
      await importWorkflow(work, { source: path, target, definitions, untilFree: false })
      row.imported = true
    }
    await retry({ ...work, endsAt: performance.now() + inputs.timeoutMs }, importOnce, { untilFree: true })
    if (!inputs.deploy) return
    row.begun = 'deploy'
    const workflowId = workflowIdOf(row)
    if (workflowId === undefined) {
      const advice = 'Look for it in AI for Process, and deploy it there.'
      throw new Failure({ what: "the platform didn't name the new workflow's ID", advice })
    }
    await deployWorkflow(work, workflowId)
    row.deployed = true
  } catch (error) {
    row.error = explain(asFailure(error), row, hostName(inputs.host))
  }
}

/** Keeps a target's package, with a number in its name if the run has an artifact of the name. Nothing is overwritten. */
async function keepBackup(work: Work, row: PlannedRow, before: FetchedPackage): Promise<Backup> {
  const { upload, artifactEnvVariables, host } = work.inputs
  const name = `${row.name}-before-${runAttempt()}`
  const hasVariables = before.package.files.has(ENV)
  const whose = `Backup of workflow ${row.plan.target} at ${hostName(host)}`
  const folder = await makeTempFolder('workflow-backup-')
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.zip`)
    await writeFileAtomically(path, before.bytes)
    if (!upload) {
      work.log.info(`${whose}: ${path}, on this runner only`)
      return { name: path, holdsVariables: hasVariables }
    }
    try {
      const artifact = await keepArtifact(work, { ...before, path }, { upload, artifactEnvVariables })
      work.log.info(`${whose}: ${artifact.name}, ${artifact.url}`)
      return { name: artifact.name, id: artifact.id, holdsVariables: hasVariables && artifactEnvVariables }
    } catch (error) {
      if (!(error instanceof NameTakenError)) throw error
    }
  }
}

/** Returns a failure with what was done before it, what to do now, and where the package from before is. */
function explain(failure: Failure, row: Row, host: string): Failure {
  const { name, target, begun, imported, backup } = row
  const workflowId = workflowIdOf(row)
  const [isNew, isImported] = ['workflowName' in target, begun === 'deploy']
  const byHand = `deploy workflow ${workflowId} with the deploy action`
  // A new run, or a re-run of all jobs, would lose the backups of this one.
  const again = !isNew ? 'use "Re-run failed jobs"' : isImported ? byHand : 'start a new run'
  const intro = `${name} ${imported ? 'was imported' : 'was already imported'}${workflowId ? ` into workflow ${workflowId}` : ''} but not deployed: `
  const advice = [
    // All messages mean by "re-run the job" one that can simply be run again.
    failure.advice.replace(/(r)e-run the job/gi, (_, r) =>
      r === 'r' ? again : again[0]?.toUpperCase() + again.slice(1),
    ),
    isImported && !isNew ? `Or ${byHand}.` : '',
    isNew && workflowId ? `The new workflow's ID is ${workflowId}.` : '',
    backup
      ? `The package that ${host} had before is ${backup.name}${backup.id ? ` (artifact ${backup.id})` : ''}.`
      : '',
  ]
  return failure.with({ what: (isImported ? intro : '') + failure.what, advice: advice.filter(Boolean).join(' ') })
}
