import { access, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Context, withDeadline } from '../context.js'
import { prepareUpload, uploadPackage } from '../github/artifact.js'
import type { Log } from '../log.js'
import { watchArrival } from '../package/arrival.js'
import { checkPackage, type PackageFile } from '../package/check.js'
import { unpackPackage } from '../package/unpack.js'
import type { Platform } from '../platform/client.js'
import { type Downloaded, download } from '../platform/download.js'
import { packageUrl, startExport } from '../platform/export.js'
import { readDockStatus, waitForJob } from '../platform/job.js'
import { humanSize } from '../text.js'
import type { ExportInputs, Target } from './inputs.js'

/** The outputs of one workflow's export, by their names in `action.yml`. */
export interface Outputs {
  'dock-status-id'?: string
  'export-job-id'?: string
  status?: string
  'package-path'?: string
  'package-sha256'?: string
  'package-size'?: number
  'artifact-id'?: number
  'artifact-name'?: string
  'artifact-url'?: string
  'artifact-digest'?: string
  changed?: boolean
}

/** What became of one workflow: all that is known of it so far. */
export interface Exported {
  target: Target
  outputs: Outputs
  files: PackageFile[]
  elapsedMs: number
  error?: string
}

/** What the workflows of one step share. */
export interface Step {
  inputs: ExportInputs
  platform: Platform
  /** Where the packages go. */
  directory: string
  cancelled: AbortSignal
}

/**
 * Exports one workflow: from the export request to the package on disk, checked, then the artifact and the unpacked folder. Each
 * output goes to `report` as soon as it is known. Throws an `Error` in one line, or the signal's reason.
 */
export async function exportWorkflow(
  target: Target,
  { inputs, platform, directory, cancelled }: Step,
  log: Log,
  report: (outputs: Outputs) => void,
): Promise<PackageFile[]> {
  const path = join(directory, `${target.name}.zip`)
  log.info(`Exporting workflow ${target.workflowId}, flow ${target.flowId}, from ${platform.url.href}`)
  const { size, sha256, files } = await withDeadline(inputs.timeoutMs, 'No package', cancelled, log, (context) =>
    fetchPackage(target, platform, inputs, path, context, report),
  )
  report({ 'package-path': path, 'package-sha256': sha256, 'package-size': size })
  log.info(
    `Package ${path}: ${humanSize(size)}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, every checksum right`,
  )
  await inTurn(
    [
      () => keepAsArtifact(path, sha256, inputs, log, cancelled, report),
      () => unpackForGit(target, path, inputs, log, cancelled, report),
    ],
    cancelled,
  )
  return files
}

/** Runs all of `work`, as one is worth having without the other; throws one `Error` then for what failed, the signal's reason at once. */
async function inTurn(work: (() => Promise<void>)[], cancelled: AbortSignal): Promise<void> {
  const failures: Error[] = []
  for (const each of work) {
    await each().catch((error: unknown) => {
      cancelled.throwIfAborted()
      failures.push(error instanceof Error ? error : new Error(String(error)))
    })
  }
  const [first, ...more] = failures
  if (first === undefined) return
  if (more.length === 0) throw first
  throw new Error(failures.map(({ message }) => message).join(' Also: '), { cause: first })
}

async function keepAsArtifact(
  path: string,
  sha256: string,
  { upload }: ExportInputs,
  log: Log,
  cancelled: AbortSignal,
  report: (outputs: Outputs) => void,
): Promise<void> {
  if (!upload) return
  const { id, name, url, digest } = await uploadPackage(path, sha256, upload, log, cancelled)
  report({ 'artifact-id': id, 'artifact-name': name, 'artifact-url': url, 'artifact-digest': digest })
  log.info(`Artifact ${name}: ${url}`)
}

async function unpackForGit(
  target: Target,
  path: string,
  { unpackTo, many, workspace, unpackEnvVariables: envVariables }: ExportInputs,
  log: Log,
  signal: AbortSignal,
  report: (outputs: Outputs) => void,
): Promise<void> {
  if (unpackTo === undefined) return
  const folder = many ? join(unpackTo, target.name) : unpackTo
  const { changed, written, removed, unchanged } = await unpackPackage(path, folder, {
    workspace,
    envVariables,
    signal,
    log,
  })
  report({ changed })
  const what = changed
    ? `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`
    : 'nothing changed'
  log.info(`Unpacked to ${relative(workspace, folder) || 'the workspace'}: ${what}`)
}

const FAILED_ADVICE = 'See the workflow there, then run the job again.'

async function fetchPackage(
  target: Target,
  platform: Platform,
  { pollMs, upload }: ExportInputs,
  path: string,
  context: Context,
  report: (outputs: Outputs) => void,
): Promise<Downloaded & { files: PackageFile[] }> {
  const partial = `${path}.part`
  try {
    const started = await startExport(platform, target.workflowId, target.flowId, context)
    const { dockStatusId, exportJobId } = started
    context.log.info(
      `Export job ${exportJobId ?? 'without an id'}: ${started.status || 'no status'}, dock status ${dockStatusId}`,
    )
    report({ 'dock-status-id': dockStatusId, ...(exportJobId === undefined ? {} : { 'export-job-id': exportJobId }) })
    if (upload) prepareUpload()
    const finished = await waitForJob(platform, started, pollMs, FAILED_ADVICE, context, ({ status }) => {
      if (status !== '') report({ status })
    })
    const url = await packageUrl(platform, started, finished, context)
    const freshUrl = async () =>
      packageUrl(platform, started, await readDockStatus(platform, dockStatusId, context), context)
    let arrival = watchArrival()
    const watch = () => {
      arrival = watchArrival()
      return arrival.write
    }
    const downloaded = await download(platform, url, partial, freshUrl, watch, context)
    const files = await checkPackage(partial, context.signal, await arrival.end())
    await rename(partial, path)
    return { ...downloaded, files }
  } catch (error) {
    // What failed first is what there is to say.
    await rm(partial, { force: true, maxRetries: 3 }).catch(() => {})
    throw error
  }
}

/** Throws an `Error` where a package of that name is in `directory` already: nothing is lost by writing over it. */
export async function refuseExisting(directory: string, target: Target): Promise<void> {
  const path = join(directory, `${target.name}.zip`)
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (exists) throw new Error(`${path} exists already. Remove it first, or choose another directory or name.`)
}
