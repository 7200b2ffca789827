import { join, relative } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { fetchPackage } from '../action/fetch-package.js'
import { type JobOutputs, jobOf, type Task } from '../action/job.js'
import type { Target } from '../action/targets.js'
import type { WorkflowChanges } from '../compare/changes.js'
import { equalIgnoring } from '../compare/files.js'
import { compareWorkflow } from '../compare/workflow.js'
import { writeFileAtomically } from '../disk.js'
import { toError } from '../failure.js'
import { type Artifact, prepareUpload } from '../github/artifact.js'
import { type OwnName, ownNameOf } from '../package/definitions.js'
import type { Package } from '../package/package.js'
import { applyUnpack, prepareUnpack } from '../package/unpack.js'
import type { Platform } from '../platform/client.js'
import { counted, humanSize } from '../text.js'
import { credentialsIn } from './credentials.js'
import type { ExportInputs } from './inputs.js'

/** What came of a part of an export that is worth having without the others. */
export type Step<T> = { state: 'off' } | { state: 'failed'; error: Error } | { state: 'done'; value: T }

/** What came of one workflow's export. */
export type Exported = { target: Target } & (
  | { state: 'notTried'; error: Error }
  | { state: 'failed'; error: Error; job: JobOutputs }
  | Fetched
)

/** An export whose package is on the disk. */
export interface Fetched {
  state: 'fetched'
  job: JobOutputs
  path: string
  sha256: string
  size: number
  files: { name: string; size: number }[]
  ownName: OwnName | undefined
  kept: Step<Artifact>
  unpacked: Step<Unpacked>
}

/** What came of unpacking for git. */
export interface Unpacked {
  changed: boolean
  /** What changed, as a comparison says it. A backup is worth having without it. */
  compared: Step<WorkflowChanges>
}

/** How to export one workflow of a step. */
export interface ExportOptions extends Omit<ExportInputs, 'targets' | 'directory'> {
  /** Where the packages go. */
  directory: string
}

/** Exports one workflow: fetches the package, writes it to the disk, keeps it as an artifact and unpacks it, as asked for. Never throws. */
export async function exportWorkflow(
  task: Task,
  platform: Platform,
  target: Target,
  options: ExportOptions,
): Promise<Exported> {
  const { workflowId, flowId, name } = target
  const { directory, longestWaitMs, timeoutMs, upload, artifactEnvVariables } = options
  let job: JobOutputs = {}
  try {
    task.signal.throwIfAborted()
    const onStarted = upload && { onStarted: prepareUpload }
    const fetched = await fetchPackage(task, platform, { workflowId, flowId, timeoutMs, longestWaitMs, ...onStarted })
    job = fetched.job
    const { bytes, sha256, package: pkg } = fetched
    const path = join(directory, `${name}.zip`)
    await writeFileAtomically(path, bytes)
    const files = [...pkg.files].map(([file, content]) => ({ name: file, size: content.length }))
    task.log.info(
      `Package ${path}: ${humanSize(bytes.length)}, ${counted(files.length, 'file')}, all checksums verified`,
    )
    const kept = await attempt(task, upload, async (how) => {
      const artifact = await keepArtifact(
        task,
        { name: `${name}.zip`, bytes, sha256, package: pkg, path },
        { upload: how, artifactEnvVariables },
      )
      task.log.info(`Artifact ${artifact.name}: ${artifact.url}`)
      return artifact
    })
    const unpacked = await attempt(task, options.unpackTo, (folder) =>
      unpackForGit(task, pkg, { ...options, name, folder: options.fromList ? join(folder, name) : folder }),
    )
    const ownName = ownNameOf(pkg)
    return { target, state: 'fetched', job, path, sha256, size: bytes.length, files, ownName, kept, unpacked }
  } catch (thrown) {
    const error = toError(thrown)
    return { target, state: 'failed', error, job: { ...job, ...jobOf(error) } }
  }
}

/** Does a part of an export, if it is asked for and the step isn't cancelled. */
async function attempt<O, T>(
  { signal }: Task,
  options: O | undefined,
  work: (options: O) => Promise<T>,
): Promise<Step<T>> {
  if (options === undefined) return { state: 'off' }
  try {
    signal.throwIfAborted()
    return { state: 'done', value: await work(options) }
  } catch (error) {
    return { state: 'failed', error: signal.aborted ? toError(signal.reason) : toError(error) }
  }
}

interface UnpackOptions extends Pick<ExportInputs, 'workspace' | 'unpackEnvVariables' | 'ignore'> {
  name: string
  folder: string
}

async function unpackForGit(
  task: Task,
  pkg: Package,
  { name, folder, workspace, unpackEnvVariables: envVariables, ignore }: UnpackOptions,
): Promise<Unpacked> {
  const { log, signal } = task
  const plan = await prepareUnpack(pkg, folder, {
    workspace,
    envVariables,
    ...(ignore.lines.length > 0 && {
      isUnchanged: (file: string, before: Buffer, after: Buffer) => equalIgnoring(file, before, after, ignore),
    }),
    signal,
  })
  for (const warning of [...plan.warnings, ...credentialsIn(plan.write)]) log.warning(warning)
  const compared = await attempt(task, plan, async ({ base, head }) => {
    const changes = compareWorkflow(base, head, { name, ignore })
    return envVariables ? trimmed(changes) : trimmed(withoutNewVariables(changes))
  })
  await applyUnpack(plan, signal)
  const { changed, write, remove, unchanged } = plan
  const result = changed ? `${write.size} written, ${remove.length} removed, ${unchanged} unchanged` : 'nothing changed'
  log.info(`Unpacked to ${relative(workspace, folder) || 'the workspace'}: ${result}`)
  return { changed, compared }
}

/** Returns changes of a workflow whose variables the folder isn't to have. They still tell what must be hidden. */
function withoutNewVariables(changes: WorkflowChanges): WorkflowChanges {
  const files = changes.files.filter(({ kind, status }) => kind !== 'variables' || status !== 'added')
  return { ...changes, files, variablesCompared: true }
}

/** Returns changes without what nobody is shown, so that thousands of workflows take little memory. */
function trimmed(changes: WorkflowChanges): WorkflowChanges {
  return changes.status === 'unchanged' ? { ...changes, files: [], secrets: [] } : changes
}
