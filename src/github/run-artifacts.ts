import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../context.js'
import { remove } from '../disk.js'
import { raceAbort } from '../retry.js'
import { withQuietStdout } from './log.js'
import { makeTempFolder } from './step.js'

/** An artifact of the run, of any attempt. */
export interface RunArtifact {
  readonly id: number
  readonly name: string
}

/** Returns the run's artifacts. Throws an `Error`, or the signal's reason. */
export async function listArtifacts({ signal, log }: Context): Promise<RunArtifact[]> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const list = withQuietStdout(log, () => new DefaultArtifactClient().listArtifacts())
  return (await raceAbort(signal, list)).artifacts
}

/** Returns the bytes of an artifact of the run that is a single file. Throws an `Error`, or the signal's reason. */
export async function readArtifact({ signal, log }: Context, id: number): Promise<Buffer> {
  const folder = await makeTempFolder('workflow-artifact-')
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const options = { path: folder, skipDecompress: true }
    await raceAbort(
      signal,
      withQuietStdout(log, () => new DefaultArtifactClient().downloadArtifact(id, options)),
    )
    const [file = ''] = await readdir(folder)
    return await readFile(join(folder, file))
  } finally {
    await remove(folder).catch(() => {})
  }
}
