import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { deployWorkflow, importWorkflow } from '../action/change-workflow.js'
import { type FetchedPackage, jobOf, type Task } from '../action/job.js'
import { hostName } from '../action/page.js'
import { writeFileAtomically } from '../disk.js'
import { asFailure, Failure, toError } from '../failure.js'
import { NameTakenError } from '../github/artifact.js'
import { makeTempFolder } from '../github/step.js'
import { ENV } from '../package/package.js'
import type { Platform } from '../platform/client.js'
import { retry } from '../retry.js'
import { type PromoteInputs, runAttempt } from './inputs.js'
import { makePlan, sameTarget } from './plan-workflow.js'
import { type Backup, type PlannedRow, type Row, workflowIdOf } from './rows.js'

/** Takes a workflow's turn: keeps a backup, imports and deploys, or only deploys, or leaves it. Notes in its row what was done. Never throws. */
export async function applyPlan(
  task: Task,
  platform: Platform,
  row: PlannedRow,
  options: PromoteInputs,
): Promise<void> {
  const { path, target, definitions } = row.candidate
  if (row.action === 'leave') {
    task.log.info('Neither imported nor deployed')
    row.begun = 'nothing'
    return
  }
  // Of several, time has passed since the target was compared.
  let known = options.candidates.length > 1 ? undefined : row.plan
  row.begun = 'import'
  try {
    // A busy target is looked at and kept again before the import is sent again.
    const importOnce = async () => {
      const now = known ?? (await makePlan(task, platform, row.candidate, options))
      known = undefined
      if (!sameTarget(row.plan, now)) {
        const what = `The target of ${row.candidate.name} has changed since this step compared it, so it was left as it is`
        throw new Failure({ what, advice: 'Make and approve a new plan.', topic: 'import-deploy-and-promote' })
      }
      if (row.action === 'finish') return
      if (now.state) row.backup = await keepBackup(task, row, now.state, options)
      row.job = await importWorkflow(task, platform, {
        ...options,
        source: path,
        target,
        definitions,
        whenBusy: 'throw',
      })
      row.imported = true
    }
    await retry({ ...task, endsAt: performance.now() + options.timeoutMs }, importOnce, { untilFree: true })
    if (!options.deploy) return
    row.begun = 'deploy'
    const workflowId = workflowIdOf(row)
    if (workflowId === undefined) {
      const advice = 'Look for it in AI for Process, and deploy it there.'
      throw new Failure({ what: "the platform didn't name the new workflow's ID", advice })
    }
    row.job = await deployWorkflow(task, platform, { ...options, workflowId })
    row.deployed = true
  } catch (thrown) {
    const error = toError(thrown)
    row.job = { ...row.job, ...jobOf(error) }
    row.error = explain(error, row, hostName(options.host))
  }
}

/** Keeps a target's package, with a number in its name if the run has an artifact of the name. Nothing is overwritten. */
async function keepBackup(
  task: Task,
  { candidate, plan }: PlannedRow,
  before: FetchedPackage,
  { upload, artifactEnvVariables, host }: PromoteInputs,
): Promise<Backup> {
  const name = `${candidate.name}-before-${runAttempt()}`
  const hasVariables = before.package.files.has(ENV)
  const whose = `Backup of workflow ${plan.target} at ${hostName(host)}`
  const folder = await makeTempFolder('workflow-backup-')
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.zip`)
    await writeFileAtomically(path, before.bytes)
    if (!upload) {
      task.log.info(`${whose}: ${path}, on this runner only`)
      return { name: path, holdsVariables: hasVariables }
    }
    try {
      const artifact = await keepArtifact(task, { ...before, path }, { upload, artifactEnvVariables })
      task.log.info(`${whose}: ${artifact.name}, ${artifact.url}`)
      return { name: artifact.name, id: artifact.id, holdsVariables: hasVariables && artifactEnvVariables }
    } catch (error) {
      if (!(error instanceof NameTakenError)) throw error
    }
  }
}

/** Returns a failure with what was done before it, what to do now, and where the package from before is. */
function explain(error: Error, row: Row, host: string): Failure {
  const { candidate, begun, imported, backup } = row
  const failure = asFailure(error)
  const workflowId = workflowIdOf(row)
  const [isNew, isImported] = ['workflowName' in candidate.target, begun === 'deploy']
  const into = workflowId === undefined ? '' : ` into workflow ${workflowId}`
  const intro = `${candidate.name} ${imported ? 'was imported' : 'was already imported'}${into} but not deployed: `
  const byHand = workflowId === undefined ? 'start a new run' : `deploy workflow ${workflowId} with the deploy action`
  // A new run, or a re-run of all jobs, would lose the backups of this one.
  const again = isNew ? (isImported ? byHand : 'start a new run') : 'use "Re-run failed jobs"'
  const kept = backup?.id === undefined ? backup?.name : `${backup.name} (artifact ${backup.id})`
  const advice = [
    // All messages mean by "re-run the job" one that can simply be run again.
    failure.advice
      .replaceAll('re-run the job', again)
      .replaceAll('Re-run the job', again.charAt(0).toUpperCase() + again.slice(1)),
    isImported && !isNew ? `Or ${byHand}.` : '',
    isNew && workflowId !== undefined ? `The new workflow's ID is ${workflowId}.` : '',
    kept ? `The package that ${host} had before is ${kept}.` : '',
  ]
  return failure.with({
    what: (isImported ? intro : '') + failure.what,
    advice: advice.filter((sentence) => sentence !== '').join(' '),
  })
}
