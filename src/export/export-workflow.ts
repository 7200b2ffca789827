import { join } from 'node:path'
import { keepArtifact } from '../action/artifact.js'
import { fetchPackage, type JobOutputs, type Task } from '../action/job.js'
import { combine, type Result } from '../action/page.js'
import type { Target } from '../action/targets.js'
import { writeFileAtomically } from '../disk.js'
import { Failure, toError } from '../failure.js'
import { type Artifact, loadClient, type UploadOptions } from '../github/artifact.js'
import { ownNameOf } from '../package/definitions.js'
import { counted, humanSize } from '../text.js'
import type { ExportInputs } from './inputs.js'
import type { Unpacked } from './unpack.js'

/** What came of one workflow's export. */
export interface Exported extends Target, Result {
  outcome: 'failed' | 'notTried' | 'neither' | 'notKept' | 'notUnpacked' | 'changed' | 'unchanged' | 'exported'
  /** The package on the disk, and what it calls itself. */
  file?: { path: string; sha256: string; size: number; ownName: string }
  artifact?: Artifact | undefined
  unpacked?: Unpacked | undefined
}

/** What the export of one workflow runs under. */
export interface ExportTask extends Task {
  readonly inputs: ExportInputs & { directory: string }
}

/** Exports one workflow: fetches the package, writes it to the disk, keeps it as an artifact and unpacks it, as asked for. Never throws. */
export async function exportWorkflow(task: ExportTask, target: Target): Promise<Exported> {
  const { inputs } = task
  const { name } = target
  const { upload, unpackTo } = inputs
  let job: JobOutputs = {}
  const publish = (known: JobOutputs) => {
    job = known
    task.publish(known)
    // What comes after the job is loaded while the platform works. If that fails, so does the part that needs it.
    if (upload) loadClient().catch(() => {})
    if (unpackTo !== undefined) import('./unpack.js').catch(() => {})
  }
  try {
    task.signal.throwIfAborted()
    const { pkg, kept, file } = await fetchAndKeep({ ...task, publish }, target)
    const unpack = async (folder: string) => {
      const { unpackForGit } = await import('./unpack.js')
      return await unpackForGit(task, pkg, { ...inputs, name, folder: inputs.fromList ? join(folder, name) : folder })
    }
    const unpacked = unpackTo === undefined ? {} : await attempt(task.signal, () => unpack(unpackTo))
    const error = combine(kept.error, unpacked.error)
    const outcome = outcomeOf(kept, unpacked)
    return { ...target, outcome, error, job, file, artifact: kept.value, unpacked: unpacked.value }
  } catch (thrown) {
    return { ...target, outcome: 'failed', error: toError(thrown), job }
  }
}

/**
 * Fetches a package, writes it to the disk and keeps it as an artifact, if that is asked for. Nothing holds the zip's bytes after that, so that
 * unpacking has their memory.
 */
async function fetchAndKeep(task: ExportTask, target: Target) {
  const { upload, directory } = task.inputs
  const { bytes, sha256, package: pkg } = await fetchPackage(task, target)
  const [path, size] = [join(directory, `${target.name}.zip`), bytes.length]
  await writeFileAtomically(path, bytes)
  task.log.info(`Package ${path}: ${humanSize(size)}, ${counted(pkg.files.size, 'file')}, all checksums verified`)
  const keep = async (how: UploadOptions) => {
    const file = { path, sha256, package: pkg }
    const artifact = await keepArtifact(task, file, { ...task.inputs, upload: how }).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      throw error.with({ advice: `${error.advice} The package stays at ${path}.`.trim() })
    })
    task.log.info(`Artifact ${artifact.name}: ${artifact.url}`)
    return artifact
  }
  const kept = upload ? await attempt(task.signal, () => keep(upload)) : {}
  return { pkg, kept, file: { path, sha256, size, ownName: ownNameOf(pkg)?.name ?? '' } }
}

/** What came of a part of an export that is worth having without the others. Empty if it wasn't asked for. */
interface Step<T> {
  value?: T
  error?: Error
}

/** Does a part of an export, unless the step is cancelled. */
async function attempt<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Step<T>> {
  try {
    signal.throwIfAborted()
    return { value: await work() }
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
