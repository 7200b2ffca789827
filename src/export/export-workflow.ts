import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { fetchPackage, JobFailure, type JobOutputs, jobOf, type Task } from '../action/job.js'
import { combine } from '../action/page.js'
import type { Target } from '../action/targets.js'
import { writeFileAtomically } from '../disk.js'
import { Failure, toError } from '../failure.js'
import { type Artifact, loadClient } from '../github/artifact.js'
import { ownNameOf } from '../package/definitions.js'
import type { Platform } from '../platform/client.js'
import { counted, humanSize } from '../text.js'
import type { ExportInputs } from './inputs.js'
import type { Unpacked } from './unpack.js'

/** What came of one workflow's export. */
export interface Exported {
  target: Target
  outcome: 'failed' | 'notTried' | 'neither' | 'notKept' | 'notUnpacked' | 'changed' | 'unchanged' | 'exported'
  /** What failed, all of it in one. */
  error?: Error | undefined
  job: JobOutputs
  /** The package on the disk, and what it calls itself. */
  file?: { path: string; sha256: string; size: number; ownName: string }
  artifact?: Artifact | undefined
  unpacked?: Unpacked | undefined
}

/** What an export needs to know besides its target. */
type Options = ExportInputs & { directory: string }

/** Exports one workflow: fetches the package, writes it to the disk, keeps it as an artifact and unpacks it, as asked for. Never throws. */
export async function exportWorkflow(
  task: Task,
  platform: Platform,
  target: Target,
  inputs: Options,
): Promise<Exported> {
  const { name } = target
  const { upload, unpackTo } = inputs
  const publish = (outputs: JobOutputs) => {
    task.publish(outputs)
    // What comes after the job is loaded while the platform works. If that fails, so does the part that needs it.
    if (upload) loadClient().catch(() => {})
    if (unpackTo !== undefined) import('./unpack.js').catch(() => {})
  }
  try {
    task.signal.throwIfAborted()
    const { pkg, kept, ...fetched } = await fetchAndKeep({ ...task, publish }, platform, target, inputs)
    const unpacked = await attempt(task.signal, unpackTo, async (folder) => {
      const { unpackForGit } = await import('./unpack.js')
      return await unpackForGit(task, pkg, { ...inputs, name, folder: inputs.fromList ? join(folder, name) : folder })
    })
    const error = combine(kept.error, unpacked.error)
    const outcome = outcomeOf(kept, unpacked)
    return { target, outcome, error, ...fetched, artifact: kept.value, unpacked: unpacked.value }
  } catch (thrown) {
    const error = toError(thrown)
    return { target, outcome: 'failed', error, job: jobOf(error) }
  }
}

/**
 * Fetches a package, writes it to the disk and keeps it as an artifact, if that is asked for. Nothing holds the zip's bytes after that, so that
 * unpacking has their memory.
 */
async function fetchAndKeep(task: Task, platform: Platform, target: Target, options: Options) {
  const { upload, directory } = options
  const { bytes, sha256, package: pkg, job } = await fetchPackage(task, platform, { ...options, ...target })
  const [path, size] = [join(directory, `${target.name}.zip`), bytes.length]
  await writeFileAtomically(path, bytes).catch((error: unknown) => {
    throw new JobFailure(job, toError(error))
  })
  task.log.info(`Package ${path}: ${humanSize(size)}, ${counted(pkg.files.size, 'file')}, all checksums verified`)
  const kept = await attempt(task.signal, upload, async (how) => {
    const file = { path, sha256, package: pkg }
    const artifact = await keepArtifact(task, file, { ...options, upload: how }).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      throw error.with({ advice: `${error.advice} The package stays at ${path}.`.trim() })
    })
    task.log.info(`Artifact ${artifact.name}: ${artifact.url}`)
    return artifact
  })
  return { pkg, kept, job, file: { path, sha256, size, ownName: ownNameOf(pkg)?.name ?? '' } }
}

/** What came of a part of an export that is worth having without the others. Empty if it wasn't asked for. */
interface Step<T> {
  value?: T
  error?: Error
}

/** Does a part of an export, if it is asked for and the step isn't cancelled. */
async function attempt<O, T>(
  signal: AbortSignal,
  options: O | undefined,
  work: (options: O) => Promise<T>,
): Promise<Step<T>> {
  if (options === undefined) return {}
  try {
    signal.throwIfAborted()
    return { value: await work(options) }
  } catch (error) {
    return { error: toError(signal.aborted ? signal.reason : error) }
  }
}

function outcomeOf(kept: Step<Artifact>, unpacked: Step<Unpacked>): Exported['outcome'] {
  if (kept.error) return unpacked.error ? 'neither' : 'notKept'
  if (unpacked.error) return 'notUnpacked'
  if (!unpacked.value) return 'exported'
  return unpacked.value.changed ? 'changed' : 'unchanged'
}
