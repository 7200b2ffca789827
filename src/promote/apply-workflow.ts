import { copyFile } from 'node:fs/promises'
import { keepArtifact } from '../action/keep-artifact.js'
import type { Task } from '../action/task.js'
import { deployWorkflow } from '../deploy/deploy-workflow.js'
import { errorMessage } from '../errors.js'
import { type Artifact, NameTakenError, type PackageOnDisk } from '../github/artifact.js'
import { importWorkflow } from '../import/import-workflow.js'
import type { Platform } from '../platform/client.js'
import type { PromoteInputs } from './inputs.js'
import type { Plan, PlanOutputs } from './plan-workflow.js'

/** The outputs of one workflow's promotion, by their names in a row of `promotions`. */
export interface PromotionOutputs extends PlanOutputs {
  imported: boolean
  deployed: boolean
  'backup-artifact-id': number
  'backup-artifact-name': string
}

/**
 * Carries out a plan: keeps the target's package as an artifact, imports and deploys. Does nothing if the plan changes nothing. Reports each
 * output as soon as it is known. Throws an `Error` in one line that says where the backup is, or the signal's reason if nothing was
 * changed.
 */
export async function applyPlan(
  task: Task<PromotionOutputs>,
  platform: Platform,
  plan: Plan,
  inputs: PromoteInputs,
): Promise<void> {
  if (plan.changes.status === 'unchanged') {
    task.log.info('Nothing differs: neither imported nor deployed')
    return
  }
  const backup = await keepBackup(task, plan, inputs)
  try {
    await importAndDeploy(task, platform, plan, inputs)
  } catch (error) {
    const where = backup ? `${backup.name} (artifact ${backup.id})` : plan.before?.path
    if (where === undefined) throw error
    throw new Error(`${errorMessage(error)} The package that was there before is ${where}.`, { cause: error })
  }
}

/** How many backups one run may have of a workflow's name: a run may promote to several environments, or try more than once. */
const MAX_BACKUPS = 20

async function keepBackup(
  task: Task<PromotionOutputs>,
  { before }: Plan,
  { upload, artifactEnvVariables }: PromoteInputs,
): Promise<Artifact | undefined> {
  if (!before || !upload) return undefined
  const artifact = await keepUnderFreeName(before, (kept) => keepArtifact(task, kept, { upload, artifactEnvVariables }))
  task.report({ 'backup-artifact-id': artifact.id, 'backup-artifact-name': artifact.name })
  task.log.info(`Backup ${artifact.name}: ${artifact.url}`)
  return artifact
}

/** Keeps a package, with a number in its name if the run has an artifact of the name. No other backup is overwritten. */
async function keepUnderFreeName(
  { path, sha256 }: PackageOnDisk,
  keep: (kept: PackageOnDisk) => Promise<Artifact>,
): Promise<Artifact> {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? path : path.replace(/\.zip$/, `-${number}.zip`)
    if (number > 1) await copyFile(path, numbered)
    try {
      return await keep({ path: numbered, sha256 })
    } catch (error) {
      if (!(error instanceof NameTakenError) || number === MAX_BACKUPS) throw error
    }
  }
}

async function importAndDeploy(
  task: Task<PromotionOutputs>,
  platform: Platform,
  { candidate }: Plan,
  { timeoutMs, longestWaitMs, deploy }: PromoteInputs,
): Promise<void> {
  const { name, target, path, app, flow, env } = candidate
  const limits = { timeoutMs, longestWaitMs }
  const imported = await importWorkflow(task, platform, { source: path, target, app, flow, env, ...limits })
  task.report({ imported: true })
  if (!deploy) return
  if (imported === undefined) {
    throw new Error(
      `${name} was imported but not deployed: the platform named no ID of the new workflow. Deploy it in AI for Process.`,
    )
  }
  await deployWorkflow(task, platform, { workflowId: imported, ...limits })
  task.report({ deployed: true })
}
