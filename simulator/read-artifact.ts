import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { bareEnvironment, root } from './runner.js'

const script = `
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { ARTIFACT_ID, GITHUB_WORKSPACE, SKIP_DECOMPRESS } = process.env
  const options = { path: GITHUB_WORKSPACE, skipDecompress: SKIP_DECOMPRESS === 'true' }
  await new DefaultArtifactClient().downloadArtifact(Number(ARTIFACT_ID), options)
`

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
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    timeout: 25_000,
    env: {
      ...bareEnvironment(),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: directory,
      ARTIFACT_ID: String(id),
      SKIP_DECOMPRESS: String(skipDecompress),
      ...env,
    },
  })
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}
