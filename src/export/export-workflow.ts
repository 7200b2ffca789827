import { join, relative } from 'node:path'
import { keepArtifact } from '../action/keep-artifact.js'
import type { Target } from '../action/targets.js'
import type { Task } from '../action/task.js'
import type { WorkflowChanges } from '../compare/changes.js'
import { equalIgnoring } from '../compare/files.js'
import { hold } from '../compare/hold.js'
import type { Ignore } from '../compare/ignore.js'
import { compareWorkflow } from '../compare/workflow.js'
import { userLimit, withDeadline } from '../context.js'
import { toError } from '../errors.js'
import { prepareUpload } from '../github/artifact.js'
import type { PackageFile } from '../package/check.js'
import { findUnpacked, withContents } from '../package/contents.js'
import { unpackPackage } from '../package/unpack.js'
import type { Platform } from '../platform/client.js'
import { humanSize } from '../text.js'
import { type ExportJobOutputs, type FetchedPackage, fetchPackage } from './fetch-package.js'
import type { ExportInputs } from './inputs.js'

/** The outputs of one workflow's export, by their names in `action.yml`. */
export interface ExportOutputs extends ExportJobOutputs {
  'package-path': string
  'package-sha256': string
  'package-size': number
  'artifact-id': number
  'artifact-name': string
  'artifact-url': string
  'artifact-digest': string
  changed: boolean
  added: number
  modified: number
  removed: number
}

/** What is known of an export besides its outputs. */
export interface ExportedContent {
  /** The package's files. */
  files: readonly PackageFile[]
  /** What changed in the folder that the package was unpacked into. */
  changes: WorkflowChanges
}

/** How to export one workflow of a step. */
export interface ExportOptions extends Omit<ExportInputs, 'targets' | 'directory'> {
  /** Where the packages go. */
  directory: string
  /** Gets what is known besides the outputs, as soon as it is known. */
  onContent(known: Partial<ExportedContent>): void
}

/**
 * Exports one workflow: fetches the package, then keeps it as an artifact and unpacks it, as asked for. Reports each output as soon
 * as it is known. Throws an `Error` in one line, or the signal's reason.
 */
export async function exportWorkflow(
  task: Task<ExportOutputs>,
  platform: Platform,
  target: Target,
  options: ExportOptions,
): Promise<void> {
  const { workflowId, flowId, name } = target
  const { directory, longestWaitMs, timeoutMs, upload } = options
  task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${platform.url.href}`)
  const fetched = await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No package'), (session) =>
    fetchPackage(session, {
      workflowId,
      flowId,
      path: join(directory, `${name}.zip`),
      longestWaitMs,
      ...(upload && { onStarted: prepareUpload }),
    }),
  )
  const { path, sha256, size, files } = fetched
  task.report({ 'package-path': path, 'package-sha256': sha256, 'package-size': size })
  options.onContent({ files })
  task.log.info(
    `Package ${path}: ${humanSize(size)}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, all checksums verified`,
  )
  await allOf(
    [() => keepAsArtifact(task, fetched, options), () => unpackForGit(task, target, fetched, options)],
    task.signal,
  )
}

/** Runs all of `work`, because each is worth having without the others. Throws one `Error` for what failed, the signal's reason at once. */
async function allOf(work: (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const failures: Error[] = []
  for (const each of work) {
    await each().catch((error: unknown) => {
      signal.throwIfAborted()
      failures.push(toError(error))
    })
  }
  const [first, ...more] = failures
  if (first === undefined) return
  if (more.length === 0) throw first
  throw new Error(failures.map(({ message }) => message).join(' Also: '), { cause: first })
}

async function keepAsArtifact(
  task: Task<ExportOutputs>,
  fetched: FetchedPackage,
  { upload, artifactEnvVariables }: ExportOptions,
): Promise<void> {
  if (!upload) return
  const { id, name, url, digest } = await keepArtifact(task, fetched, { upload, artifactEnvVariables })
  task.report({ 'artifact-id': id, 'artifact-name': name, 'artifact-url': url, 'artifact-digest': digest })
  task.log.info(`Artifact ${name}: ${url}`)
}

async function unpackForGit(
  { log, signal, report }: Task<ExportOutputs>,
  { name }: Target,
  { path }: FetchedPackage,
  { unpackTo, many, workspace, unpackEnvVariables: envVariables, ignore, onContent }: ExportOptions,
): Promise<void> {
  if (unpackTo === undefined) return
  const folder = many ? join(unpackTo, name) : unpackTo
  const compared = await compareWithFolder(folder, path, { name, ignore, signal }).catch(toError)
  const { changed, written, removed, unchanged } = await unpackPackage(path, folder, {
    workspace,
    envVariables,
    ...(ignore.lines.length > 0 && {
      isUnchanged: (file: string, before: Buffer, after: Buffer) => equalIgnoring(file, before, after, ignore),
    }),
    signal,
    log,
  })
  report({ changed })
  const what = changed
    ? `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`
    : 'nothing changed'
  log.info(`Unpacked to ${relative(workspace, folder) || 'the workspace'}: ${what}`)
  signal.throwIfAborted()
  // A backup is worth having without a report.
  if (compared instanceof Error) {
    throw new Error(`Can't show what changed in ${folder}: it ${compared.message}`, { cause: compared })
  }
  onContent({ changes: compared })
  report(compared.counts)
}

/** Compares what was unpacked into a folder before with a package. */
async function compareWithFolder(
  folder: string,
  zip: string,
  { name, ignore, signal }: { name: string; ignore: Ignore; signal: AbortSignal },
): Promise<WorkflowChanges> {
  return await withContents(zip, signal, async (head) => {
    const base = await findUnpacked(
      folder,
      head.files.map((file) => file.name),
      signal,
    )
    return compareWorkflow(base && (await hold(base)), await hold(head), { name, ignore })
  })
}
