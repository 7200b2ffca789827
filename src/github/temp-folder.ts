import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toDiskError } from '../disk.js'

/** Makes a new folder in the runner's temporary directory, its name beginning with `prefix`; returns its path. Throws one line. */
export async function makeTempFolder(prefix: string): Promise<string> {
  const temp = process.env.RUNNER_TEMP || tmpdir()
  return await mkdtemp(join(temp, prefix)).catch((error: unknown) => {
    throw toDiskError(error, temp)
  })
}
