import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Task } from '../action/task.js'
import type { Counts, WorkflowChanges } from '../compare/changes.js'
import { digestOf } from '../compare/digest.js'
import { hold } from '../compare/hold.js'
import { compareWorkflow } from '../compare/workflow.js'
import { userLimit, withDeadline } from '../context.js'
import { type ExportJobOutputs, type FetchedPackage, fetchPackage } from '../export/fetch-package.js'
import { type ContentFile, type PackageContents, withContents } from '../package/contents.js'
import type { Definition } from '../package/definitions.js'
import { isEnvVariables } from '../package/names.js'
import type { Platform } from '../platform/client.js'
import type { Candidate, PromoteInputs } from './inputs.js'

/** The outputs of a plan for one workflow, by their names in a row of `promotions`. */
export interface PlanOutputs extends ExportJobOutputs, Counts {
  'workflow-id': string
  changed: boolean
}

/** What the promotion of one workflow would change. */
export interface Plan {
  candidate: Candidate
  changes: WorkflowChanges
  /** The package that the target has now; undefined if the workflow is to be created. */
  before: FetchedPackage | undefined
  /** SHA-256 (hex) of the target's content; undefined if the workflow is to be created. */
  digest: string | undefined
}

/** How to plan. */
export interface PlanOptions extends PromoteInputs {
  /** Folder for the packages that the targets have. */
  backups: string
}

/**
 * Exports what the target of a promotion has and compares it with the package. Changes nothing. Reports each output as soon as it is
 * known. Throws an `Error` in one line, or the signal's reason.
 */
export async function planWorkflow(
  task: Task<PlanOutputs>,
  platform: Platform,
  candidate: Candidate,
  options: PlanOptions,
): Promise<Plan> {
  const { name, target } = candidate
  if ('workflowName' in target) {
    task.log.info(`New workflow ${target.workflowName}: there is nothing to compare with`)
    const head = await withContents(candidate.path, task.signal, hold)
    const changes = compareWorkflow(undefined, head, { name, ignore: options.ignore })
    task.report({ changed: true, ...changes.counts })
    return { candidate, changes, before: undefined, digest: undefined }
  }
  const { workflowId, flowId } = target
  const { timeoutMs, longestWaitMs, ignore, backups } = options
  task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${platform.url.href}`)
  task.report({ 'workflow-id': workflowId })
  const attempt = process.env.GITHUB_RUN_ATTEMPT || '1'
  const path = join(backups, `${name}-before-${attempt}.zip`)
  const before = await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No package'), (session) =>
    fetchPackage(session, { workflowId, flowId, path, longestWaitMs }),
  )
  const { signal } = task
  const planned = await withContents(before.path, signal, (base) =>
    withContents(candidate.path, signal, async (contents) => {
      const [current, head] = [await hold(base), await hold(withVariables(contents, candidate.env))]
      const changes = compareWorkflow(current, head, { name, ignore })
      return { candidate, changes, before, digest: digestOf(current, ignore) }
    }),
  )
  const { status, counts } = planned.changes
  task.report({ changed: status !== 'unchanged', ...counts })
  return planned
}

/** Returns the contents with the environment variables that are imported with them. */
function withVariables(contents: PackageContents, env: Definition | undefined): PackageContents {
  if (env === undefined) return contents
  const others = contents.files.filter(({ name }) => !isEnvVariables(name))
  const variables: ContentFile = { name: env.name, size: env.size, read: () => createReadStream(env.path) }
  return { ...contents, files: [...others, variables].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}
