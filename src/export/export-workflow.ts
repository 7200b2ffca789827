import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { fetchPackage, type JobOutputs, jobOf, type Task } from '../action/job.js'
import { combine } from '../action/page.js'
import type { Target } from '../action/targets.js'
import { writeFileAtomically } from '../disk.js'
import { Failure, toError } from '../failure.js'
import { type Artifact, prepareUpload } from '../github/artifact.js'
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
  error: Error | undefined
  job: JobOutputs
  /** The package on the disk, and what it calls itself. */
  file?: { path: string; sha256: string; size: number; ownName: string }
  artifact?: Artifact | undefined
  unpacked?: Unpacked | undefined
}

/** Exports one workflow: fetches the package, writes it to the disk, keeps it as an artifact and unpacks it, as asked for. Never throws. */
export async function exportWorkflow(
  task: Task,
  platform: Platform,
  target: Target,
  inputs: ExportInputs & { directory: string },
): Promise<Exported> {
  const { name } = target
  const { signal } = task
  const { upload, unpackTo } = inputs
  let job: JobOutputs = {}
  const publish = (outputs: JobOutputs) => {
    task.publish(outputs)
    // What comes after the job is loaded while the platform works. If that fails, so does the part that needs it.
    if (upload) prepareUpload()
    if (unpackTo !== undefined) import('./unpack.js').catch(() => {})
  }
  try {
    signal.throwIfAborted()
    const { pkg, kept, ...fetched } = await fetchAndKeep({ ...task, publish }, platform, target, inputs)
    job = fetched.job
    const unpacked = await attempt(signal, unpackTo, async (folder) => {
      const { unpackForGit } = await import('./unpack.js')
      return await unpackForGit(task, pkg, { ...inputs, name, folder: inputs.fromList ? join(folder, name) : folder })
    })
    return {
      target,
      outcome: outcomeOf(kept, unpacked),
      error: combine([kept.error, unpacked.error]),
      ...fetched,
      artifact: kept.value,
      unpacked: unpacked.value,
    }
  } catch (thrown) {
    const error = toError(thrown)
    return { target, outcome: 'failed', error, job: { ...job, ...jobOf(error) } }
  }
}

/**
 * Fetches a package, writes it to the disk and keeps it as an artifact, if that is asked for. Nothing holds the zip's bytes after that, so that
 * unpacking has their memory.
 */
async function fetchAndKeep(
  task: Task,
  platform: Platform,
  target: Target,
  { directory, upload, artifactEnvVariables, ...waiting }: ExportInputs & { directory: string },
) {
  const { log, signal } = task
  const { bytes, sha256, package: pkg, job } = await fetchPackage(task, platform, { ...target, ...waiting })
  const name = `${target.name}.zip`
  const path = join(directory, name)
  await writeFileAtomically(path, bytes)
  const [size, count] = [humanSize(bytes.length), counted(pkg.files.size, 'file')]
  log.info(`Package ${path}: ${size}, ${count}, all checksums verified`)
  const kept = await attempt(signal, upload, async (how) => {
    const content = { name, bytes, sha256, path, package: pkg }
    const artifact = await keepArtifact(task, content, { upload: how, artifactEnvVariables }).catch(
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error
        throw error.with({ advice: `${error.advice} The package stays at ${path}.`.trim() })
      },
    )
    log.info(`Artifact ${artifact.name}: ${artifact.url}`)
    return artifact
  })
  return { pkg, kept, job, file: { path, sha256, size: bytes.length, ownName: ownNameOf(pkg)?.name ?? '' } }
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
    return { error: signal.aborted ? toError(signal.reason) : toError(error) }
  }
}

function outcomeOf(kept: Step<Artifact>, unpacked: Step<Unpacked>): Exported['outcome'] {
  if (kept.error) return unpacked.error ? 'neither' : 'notKept'
  if (unpacked.error) return 'notUnpacked'
  if (!unpacked.value) return 'exported'
  return unpacked.value.changed ? 'changed' : 'unchanged'
}
