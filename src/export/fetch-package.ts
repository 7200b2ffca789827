import { writeFile } from 'node:fs/promises'
import { followJob, type JobOutputs } from '../action/job.js'
import type { Task } from '../action/task.js'
import { remove, renameWithRetry, toDiskError } from '../disk.js'
import { checkPackage, type PackageFile } from '../package/check.js'
import { readZip } from '../package/read-zip.js'
import type { Session } from '../platform/client.js'
import { download } from '../platform/download.js'
import { readDockStatus } from '../platform/job.js'
import { packageUrl, startExport } from '../platform/start.js'

/** The outputs of an export job, by their names in `action.yml`. */
export interface ExportJobOutputs extends JobOutputs {
  'export-job-id': string
}

/** What to export and where to put the package. */
export interface Fetch {
  workflowId: string
  flowId: string
  /** Absolute; `.part` is added until the package is verified. */
  path: string
  /** The longest wait between two status checks, in milliseconds. */
  longestWaitMs: number
  /** Called once the platform has started the job, to load what comes after it. */
  onStarted?: () => void
}

/** A verified package on the disk, and the files in it. */
export interface FetchedPackage {
  /** Bytes. */
  size: number
  sha256: string
  path: string
  files: PackageFile[]
}

const ADVICE = 'Check the workflow in AI for Process, then re-run the job.'

/**
 * Exports one workflow to the file `path`: starts the job, waits for it, downloads the package and verifies it. Reports each output
 * as soon as it is known. Throws an `Error` in one line, or the signal's reason, and leaves no part of a package then.
 */
export async function fetchPackage(
  session: Session & Task<ExportJobOutputs>,
  { workflowId, flowId, path, longestWaitMs, onStarted }: Fetch,
): Promise<FetchedPackage> {
  const partial = `${path}.part`
  try {
    const started = await startExport(session, { workflowId, flowId })
    const { dockStatusId, exportJobId } = started
    if (exportJobId !== undefined) session.report({ 'export-job-id': exportJobId })
    onStarted?.()
    const title = `Export job ${exportJobId ?? 'without an ID'}`
    const finished = await followJob(session, started, { title, longestWaitMs, advice: ADVICE })
    const url = await packageUrl(session, started, finished)
    const freshUrl = async () => packageUrl(session, started, await readDockStatus(session, dockStatusId))
    const read = async (bytes: Buffer) => {
      await readZip(bytes, session.signal)
      await writeFile(partial, bytes).catch((error: unknown) => {
        throw toDiskError(error, partial)
      })
      return await checkPackage(partial, session.signal)
    }
    const { bytes, sha256, content: files } = await download(session, { url, freshUrl, read })
    await renameWithRetry(partial, path).catch((error: unknown) => {
      throw toDiskError(error, path)
    })
    return { size: bytes.length, sha256, path, files }
  } catch (error) {
    // What failed first is what there is to say.
    await remove(partial).catch(() => {})
    throw error
  }
}
