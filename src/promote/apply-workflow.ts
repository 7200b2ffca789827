import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { deployWorkflow, importWorkflow } from '../action/change-workflow.js'
import { type JobOutputs, jobOf, type Task } from '../action/job.js'
import { hostName } from '../action/page.js'
import { toDiskError } from '../disk.js'
import { Failure, toError } from '../failure.js'
import { NameTakenError } from '../github/artifact.js'
import { makeTempFolder } from '../github/step.js'
import type { Platform } from '../platform/client.js'
import { retryBusy } from '../retry.js'
import { type PromoteInputs, runAttempt } from './inputs.js'
import { type Plan, planWorkflow, readTarget, sameTarget, type TargetState } from './plan-workflow.js'

/** Where a target's package from before is kept: as an artifact, or only on the runner's disk. */
export type Backup = { kind: 'artifact'; id: number; name: string } | { kind: 'file'; path: string }

/** What is to be done to one workflow. */
export interface Turn {
  plan: Plan
  /** `finish` deploys what an earlier attempt imported. */
  action: 'import' | 'finish' | 'leave'
  /** The backup that the earlier attempt kept. */
  earlier: Backup | undefined
}

/** What was done to one workflow in this attempt. */
export interface Applied {
  /** The step that was begun last. */
  stage: 'check' | 'import' | 'deploy'
  imported: boolean
  deployed: boolean
  backup: Backup | undefined
  /** The last job. */
  job: JobOutputs
  workflowId: string | undefined
  /** Set if it failed. It says what is left to do by hand. */
  error?: Error
}

/** How to apply a plan. */
export interface ApplyOptions extends PromoteInputs {
  /** Whether time has passed since the target was compared, so that it is compared once more. */
  isOneOfSeveral: boolean
}

/** Takes one workflow's turn: keeps a backup, imports and deploys, or only deploys. Never throws: a failure is in the result. */
export async function applyPlan(task: Task, platform: Platform, turn: Turn, options: ApplyOptions): Promise<Applied> {
  const { plan, action, earlier } = turn
  const { target, path, definitions } = plan.candidate
  const { timeoutMs, longestWaitMs } = options
  const workflowId = 'workflowId' in target ? target.workflowId : undefined
  let done: Applied = { stage: 'check', imported: false, deployed: false, backup: earlier, job: {}, workflowId }
  let known = options.isOneOfSeveral ? undefined : plan.state
  try {
    if (action === 'import') {
      // A busy target is looked at and kept again before the import is sent again.
      await retryBusy({ ...task, endsAt: performance.now() + timeoutMs }, async () => {
        done = { ...done, stage: 'check' }
        const before = await confirmTarget(task, platform, { plan, known }, options)
        known = undefined
        if (before) done = { ...done, backup: await keepBackup(task, plan, before, options) }
        done = { ...done, stage: 'import' }
        const what = { source: path, target, definitions, whenBusy: 'throw' } as const
        const { job, workflowId: id } = await importWorkflow(task, platform, { ...what, timeoutMs, longestWaitMs })
        done = { ...done, imported: true, job, workflowId: workflowId ?? id }
      })
    } else await confirmTarget(task, platform, { plan, known }, options)
    if (!options.deploy) return done
    done = { ...done, stage: 'deploy' }
    if (done.workflowId === undefined) {
      const advice = 'Look for it in AI for Process, and deploy it there.'
      throw new Failure({ what: "the platform didn't name the new workflow's ID", advice })
    }
    const job = await deployWorkflow(task, platform, { workflowId: done.workflowId, timeoutMs, longestWaitMs })
    return { ...done, deployed: true, job }
  } catch (thrown) {
    const error = toError(thrown)
    const failed = { ...done, job: { ...done.job, ...jobOf(error) } }
    const id = done.workflowId ?? failed.job['workflow-id']
    return { ...failed, workflowId: id, error: explain(error, turn, { ...failed, workflowId: id }, options) }
  }
}

/** Returns what a target has right now. Throws `Failure` if that isn't what it had when it was compared. */
async function confirmTarget(
  task: Task,
  platform: Platform,
  { plan, known }: { plan: Plan; known: TargetState | undefined },
  options: ApplyOptions,
): Promise<TargetState | undefined> {
  const { candidate } = plan
  if (known || !('workflowId' in candidate.target)) return known
  const now = await readTarget(task, platform, candidate.target, options)
  if (sameTarget(plan, planWorkflow(candidate, now, options.ignore))) return now
  const what = `The target of ${candidate.name} has changed since this step compared it, so it was left as it is`
  throw new Failure({ what, advice: 'Make and approve a new plan.', topic: 'import-deploy-and-promote' })
}

/** Keeps a target's package, with a number in its name if the run has an artifact of the name. Nothing is overwritten. */
async function keepBackup(task: Task, plan: Plan, before: TargetState, options: ApplyOptions): Promise<Backup> {
  const { upload, artifactEnvVariables, host } = options
  const name = `${plan.candidate.name}-before-${runAttempt()}`
  const whose = `Backup of workflow ${plan.facts.target} at ${hostName(host)}`
  if (!upload) {
    const path = join(await makeTempFolder('workflow-backup-'), `${name}.zip`)
    await writeFile(path, before.bytes).catch((error: unknown) => {
      throw toDiskError(error, path)
    })
    task.log.info(`${whose}: ${path}, on this runner only`)
    return { kind: 'file', path }
  }
  for (let number = 1; ; number++) {
    const kept = { ...before, name: `${name}${number === 1 ? '' : `-${number}`}.zip` }
    try {
      const artifact = await keepArtifact(task, kept, { upload, artifactEnvVariables })
      task.log.info(`${whose}: ${artifact.name}, ${artifact.url}`)
      return { kind: 'artifact', id: artifact.id, name: artifact.name }
    } catch (error) {
      if (!(error instanceof NameTakenError)) throw error
    }
  }
}

/** Returns a failure with what was done before it, what to do now, and where the package from before is. */
function explain(error: Error, { plan }: Turn, done: Applied, { host }: ApplyOptions): Failure {
  const { candidate } = plan
  const { stage, backup, workflowId } = done
  const isNew = 'workflowName' in candidate.target
  const failure = error instanceof Failure ? error : new Failure({ what: error.message }, { cause: error })
  const into = workflowId === undefined ? '' : ` into workflow ${workflowId}`
  const was = done.imported ? 'was imported' : 'was already imported'
  const intro = stage === 'deploy' ? `${candidate.name} ${was}${into} but not deployed: ` : ''
  const byHand = workflowId === undefined ? 'start a new run' : `deploy workflow ${workflowId} with the deploy action`
  const advice = [
    // A new run, or a re-run of all jobs, would lose the backups of this one.
    sayInstead(failure.advice, isNew ? (stage === 'deploy' ? byHand : 'start a new run') : 'use "Re-run failed jobs"'),
    ...(stage === 'deploy' && !isNew ? [`Or ${byHand}.`] : []),
    ...(isNew && workflowId !== undefined ? [`The new workflow's ID is ${workflowId}.`] : []),
    ...(backup ? [`The package that ${hostName(host)} had before is ${describeBackup(backup)}.`] : []),
  ]
  return failure.with({ what: intro + failure.what, advice: advice.join(' ').trim() })
}

/** Puts other words for "re-run the job", by which all messages mean a job that can simply be run again. */
function sayInstead(advice: string, words: string): string {
  return advice.replace(/\b(r)e-run the job\b/gi, (_, letter: string) =>
    letter === 'R' ? words.charAt(0).toUpperCase() + words.slice(1) : words,
  )
}

/** Returns a backup in words. */
export function describeBackup(backup: Backup): string {
  return backup.kind === 'artifact' ? `${backup.name} (artifact ${backup.id})` : backup.path
}
