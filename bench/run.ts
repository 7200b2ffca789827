import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type ArtifactService, startArtifactService } from '../simulator/fakes/artifact-service.js'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { runExport as exportWith } from '../simulator/runner/actions.js'
import { bareEnvironment, type RunOptions, type RunResult, root } from '../simulator/runner/runner.js'
import type { Platform } from './scene.js'

/** An action's run: how it ended, and when, on the scale of `performance.now()`. */
export interface ExportRun extends RunResult {
  ended: number
  /** From the upload's first request to its last, in milliseconds. */
  uploadMs: number
  /** From the download's request to the upload's last, in milliseconds. */
  transferMs: number
}

/** What a measurement needs. */
export interface Bench {
  store: BlobStore
  /** For its files. */
  folder: string
  /** Whether there is a shell to compare with. */
  shell: boolean
}

/** Exports with the committed bundle, uploads included. Throws where that fails. */
export async function runExport(
  platform: Platform,
  store: BlobStore,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ExportRun> {
  const artifacts = await startArtifactService(store)
  try {
    const defaults = { 'poll-interval-seconds': '10' }
    const run = await exportWith(
      platform,
      { ...defaults, ...inputs },
      { timeoutMs: 10 * 60_000, ...options, artifacts },
    )
    const ended = performance.now()
    if (run.exitCode !== 0) throw new Error(`An export failed:\n${run.log}`)
    const asked = platform.seen.find(({ call }) => call === 'download')?.at ?? Number.NaN
    const [first, last] = uploadTimes(artifacts)
    return { ...run, ended, uploadMs: last - first, transferMs: last - asked }
  } finally {
    await artifacts.close()
  }
}

/** Exports with the shell step to the file `to`. Returns how long the download took, in milliseconds, and when it ended. */
export async function runShell(platform: Platform, to: string): Promise<{ downloadMs: number; ended: number }> {
  const env = { HOST: platform.url, API_KEY: platform.apiKey, PACKAGE: to }
  const seconds = await run('bash', [join(root, 'bench', 'shell-step.sh')], env)
  return { downloadMs: Number(seconds) * 1000, ended: performance.now() }
}

/** A program that uploads: `upload.ts`, compiled or bundled; the file, and how. */
interface Upload {
  program?: string
  file: string
  how: 'raw' | 'zip'
}

/** Uploads a file with the client only. Returns the milliseconds from its first request to its last, and from the start of node to its end. */
export async function runUpload(
  { program = join(import.meta.dirname, 'upload.js'), file, how }: Upload,
  store: BlobStore,
): Promise<{ uploadMs: number; elapsedMs: number }> {
  const artifacts = await startArtifactService(store)
  try {
    const env = { ...artifacts.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: root }
    const started = performance.now()
    await run(process.execPath, [program, file, how], env)
    const elapsedMs = performance.now() - started
    const [first, last] = uploadTimes(artifacts)
    return { uploadMs: last - first, elapsedMs }
  } finally {
    await artifacts.close()
  }
}

function uploadTimes({ requests }: ArtifactService): [number, number] {
  const at = (method: string) => requests.find((request) => request.method === method)?.at ?? Number.NaN
  return [at('CreateArtifact'), at('FinalizeArtifact')]
}

/** Runs a program to its end and returns what it printed. */
export async function run(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 10 * 60_000,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
  return output
}
