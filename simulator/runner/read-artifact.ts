import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { bareEnvironment, isProgram } from './runner.js'

/**
 * Downloads an artifact into a directory with the official client, as `actions/download-artifact` does, and returns
 * the files that are there then. Unpacks it unless `skipDecompress` is set.
 */
export async function downloadWithClient(
  env: Record<string, string>,
  id: number,
  directory: string,
  { skipDecompress = false } = {},
): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const args = [import.meta.filename, String(id), directory, String(skipDecompress)]
  const variables = { ...bareEnvironment(), GITHUB_SERVER_URL: 'https://github.com', ...env }
  await promisify(execFile)(process.execPath, args, { timeout: 60_000, env: variables })
  return filesIn(directory)
}

/** The files in a folder: paths with slashes, sorted; none if the folder doesn't exist. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

// The client reads the environment of its process, so that it gets one of its own.
if (isProgram(import.meta.filename)) {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const [id, directory = '', skipDecompress] = process.argv.slice(2)
  const options = { path: resolve(directory), skipDecompress: skipDecompress === 'true' }
  await new DefaultArtifactClient().downloadArtifact(Number(id), options)
}
