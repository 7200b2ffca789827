import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { bareEnvironment } from './runner.js'

/**
 * Downloads an artifact into a directory with the official client, as `actions/download-artifact` does, and returns
 * the files that are there then: paths in the directory, with slashes, sorted. Unpacks it unless `skipDecompress` is set.
 */
export async function downloadWithClient(
  env: Record<string, string>,
  id: number,
  directory: string,
  { skipDecompress = false } = {},
): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const script = join(import.meta.dirname, 'download-artifact.js')
  await promisify(execFile)(process.execPath, [script, String(id), directory, String(skipDecompress)], {
    timeout: 60_000,
    env: { ...bareEnvironment(), GITHUB_SERVER_URL: 'https://github.com', ...env },
  })
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}
