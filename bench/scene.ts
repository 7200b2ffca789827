import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startArtifactService } from '../simulator/fakes/artifact-service.js'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { type PlatformSimulator, startPlatform } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { runExport } from '../simulator/runner/actions.js'
import { bareEnvironment, PRELOAD, type RunOptions, type RunResult, root } from '../simulator/runner/runner.js'

/** What a measurement needs. */
export interface Bench {
  store: BlobStore
  /** For its files. */
  folder: string
  /** Whether there is a shell to compare with. */
  shell: boolean
  /** Whether less is measured, to be done in a minute or two. */
  quick: boolean
}

/** Returns when the platform took on its jobs, on the scale of `performance.now()`, in order. */
export function startsOf({ seen }: PlatformSimulator): number[] {
  return seen.filter(({ call }) => call === 'start').map(({ at }) => at)
}

/** Runs `use` with a platform whose jobs take `jobMs`. */
export async function withPlatform<T>(jobMs: number, use: (platform: PlatformSimulator) => Promise<T>): Promise<T> {
  const platform = await startPlatform({ statuses: ['IN_PROGRESS', 'SUCCESS'] })
  platform.fault(
    'status',
    (request, response, serve) => {
      const id = request.url?.split('/').at(-1) ?? ''
      const started = startsOf(platform)[[...platform.jobs.keys()].indexOf(id)] ?? 0
      if (performance.now() >= started + jobMs) serve()
      else reply(200, { _id: id, status: 'IN_PROGRESS' })(request, response, serve)
    },
    jobMs === 0 ? 0 : Number.POSITIVE_INFINITY,
  )
  try {
    return await use(platform)
  } finally {
    await platform.close()
  }
}

/** Exports with the committed bundle, uploads included. Throws if that fails. `ended` is on the scale of `performance.now()`. */
export async function exportOnce(
  platform: PlatformSimulator,
  { store }: Bench,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<RunResult & { ended: number }> {
  const artifacts = await startArtifactService(store)
  try {
    const given = { 'poll-interval-seconds': '10', ...inputs }
    const run = await runExport(platform, given, { timeoutMs: 10 * 60_000, ...options, artifacts })
    const ended = performance.now()
    if (run.exitCode !== 0) throw new Error(`An export failed:\n${run.log}`)
    return { ...run, ended }
  } finally {
    await artifacts.close()
  }
}

/** Has `run` run a step, and returns its result and the peak of its memory in MiB, which only Linux tells. */
export async function withPeak(
  { folder }: Bench,
  run: (options: RunOptions) => Promise<RunResult>,
): Promise<RunResult & { peak: number }> {
  const file = join(folder, 'peak')
  const isLinux = process.platform === 'linux'
  const result = await run(isLinux ? { nodeArgs: PRELOAD, env: { SIMULATOR_PEAK: file } } : {})
  await rm(result.temp, { recursive: true })
  return { ...result, peak: isLinux ? Number(await readFile(file, 'utf8')) / 1024 : Number.NaN }
}

/** Exports with the shell step to the file `to`. */
export async function exportByShell({ url, apiKey }: PlatformSimulator, to: string): Promise<void> {
  await run('bash', [join(root, 'bench', 'shell-step.sh')], { HOST: url, API_KEY: apiKey, PACKAGE: to })
}

/** Uploads a file with the client only, by `upload.ts` or a bundle of it. Returns the milliseconds of the whole process. */
export async function uploadOnce(
  file: string,
  how: 'raw' | 'zip',
  { store }: Bench,
  program = join(import.meta.dirname, 'upload.js'),
): Promise<number> {
  const artifacts = await startArtifactService(store)
  try {
    const started = performance.now()
    const env = { ...artifacts.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: root }
    await run(process.execPath, [program, file, how], env)
    return performance.now() - started
  } finally {
    await artifacts.close()
  }
}

/** Runs a program to its end and returns what it printed. */
export async function run(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const options = { cwd: root, env: { ...bareEnvironment(), ...env }, timeout: 10 * 60_000 }
  return (await promisify(execFile)(program, args, options)).stdout
}
