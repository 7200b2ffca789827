import { spawn } from 'node:child_process'
import { createReadStream, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ArtifactService, startArtifactService } from '../simulator/fakes/artifact-service.js'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { type PlatformSimulator, startPlatform } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { runExport } from '../simulator/runner/actions.js'
import { bareEnvironment, type RunOptions, type RunResult, root } from '../simulator/runner/runner.js'

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

/** A platform whose jobs take time. */
export interface Platform extends PlatformSimulator {
  /** When it was ready with each job, on the scale of `performance.now()`, and how often the status was asked for. */
  lives: { ready: number; checks: number }[]
}

/** A package of their own, sent at most that fast. */
interface Sending {
  file: string
  bytesPerSecond: number
}

/** Runs `use` with a platform whose jobs take `jobMs`. */
export async function withPlatform<T>(
  jobMs: number,
  use: (platform: Platform) => Promise<T>,
  sending?: Sending,
): Promise<T> {
  const simulator = await startPlatform({ statuses: ['IN_PROGRESS', 'SUCCESS'] })
  const lives: Platform['lives'] = []
  const lifeOf = new Map<string, Platform['lives'][number]>()
  simulator.fault(
    'start',
    (_request, response, serve) => {
      const life = { ready: performance.now() + jobMs, checks: 0 }
      lives.push(life)
      watch(response, (id) => lifeOf.set(id, life))
      serve()
    },
    Number.POSITIVE_INFINITY,
  )
  simulator.fault(
    'status',
    (request, response, serve) => {
      const id = request.url?.split('/').at(-1) ?? ''
      const life = lifeOf.get(id)
      if (life) life.checks++
      if (life && performance.now() < life.ready) {
        reply(200, { _id: id, status: 'IN_PROGRESS' })(request, response, serve)
      } else serve()
    },
    Number.POSITIVE_INFINITY,
  )
  if (sending) {
    const { file, bytesPerSecond } = sending
    simulator.fault(
      'download',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/zip', 'content-length': statSync(file).size })
        pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), pace(bytesPerSecond), response, () => {})
      },
      Number.POSITIVE_INFINITY,
    )
  }
  try {
    return await use(Object.assign(simulator, { lives }))
  } finally {
    await simulator.close()
  }
}

/** Tells the ID of the job in the response that is about to be sent. */
function watch(response: ServerResponse, tell: (id: string) => void): void {
  const end = response.end.bind(response)
  response.end = ((body: string) => {
    const id: unknown = JSON.parse(body)['dock-statusId']
    if (typeof id === 'string') tell(id)
    return end(body)
  }) as typeof end
}

/** Passes a stream on no faster than a link of that rate would. */
function pace(bytesPerSecond: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const started = performance.now()
    let sent = 0
    for await (const chunk of chunks) {
      sent += chunk.length
      const early = (sent / bytesPerSecond) * 1000 - (performance.now() - started)
      if (early > 0) await sleep(early)
      yield chunk
    }
  }
}

/** An action's run: when it ended, on the scale of `performance.now()`, and the milliseconds from the download's request to the upload's last. */
export interface ExportRun extends RunResult {
  ended: number
  transferMs: number
}

/** Exports with the committed bundle, uploads included. Throws if that fails. */
export async function exportOnce(
  platform: Platform,
  { store }: Bench,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ExportRun> {
  const artifacts = await startArtifactService(store)
  try {
    const run = await runExport(
      platform,
      { 'poll-interval-seconds': '10', ...inputs },
      { timeoutMs: 10 * 60_000, ...options, artifacts },
    )
    const ended = performance.now()
    if (run.exitCode !== 0) throw new Error(`An export failed:\n${run.log}`)
    const asked = platform.seen.find(({ call }) => call === 'download')?.at ?? Number.NaN
    return { ...run, ended, transferMs: uploadTimes(artifacts).last - asked }
  } finally {
    await artifacts.close()
  }
}

/** Exports as `exportOnce` does, cleans up, and returns the milliseconds it took and the peak of its memory in MiB, which only Linux tells. */
export async function exportWithPeak(
  platform: Platform,
  bench: Bench,
  inputs: Record<string, string> = {},
): Promise<{ elapsed: number; peak: number }> {
  const file = join(bench.folder, 'peak')
  const nodeArgs = process.platform === 'linux' ? ['--import', new URL('./peak.js', import.meta.url).href] : []
  const { elapsed, temp } = await exportOnce(platform, bench, inputs, { nodeArgs, env: { BENCH_PEAK: file } })
  await rm(temp, { recursive: true })
  return { elapsed, peak: nodeArgs.length > 0 ? Number(await readFile(file, 'utf8')) / 1024 : Number.NaN }
}

/** Exports with the shell step to the file `to`. Returns how long the download took, in milliseconds, and when it ended. */
export async function exportByShell(platform: Platform, to: string): Promise<{ downloadMs: number; ended: number }> {
  const env = { HOST: platform.url, API_KEY: platform.apiKey, PACKAGE: to }
  const took = await run('bash', [join(root, 'bench', 'shell-step.sh')], env)
  return { downloadMs: Number(took) * 1000, ended: performance.now() }
}

/** Uploads a file with the client only, by `upload.ts` or a bundle of it. Returns the milliseconds of its requests, and of the whole process. */
export async function uploadOnce(
  file: string,
  how: 'raw' | 'zip',
  { store }: Bench,
  program = join(import.meta.dirname, 'upload.js'),
): Promise<{ uploadMs: number; elapsedMs: number }> {
  const artifacts = await startArtifactService(store)
  try {
    const env = { ...artifacts.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: root }
    const started = performance.now()
    await run(process.execPath, [program, file, how], env)
    const { first, last } = uploadTimes(artifacts)
    return { uploadMs: last - first, elapsedMs: performance.now() - started }
  } finally {
    await artifacts.close()
  }
}

function uploadTimes({ requests }: ArtifactService): { first: number; last: number } {
  const at = (method: string) => requests.find((request) => request.method === method)?.at ?? Number.NaN
  return { first: at('CreateArtifact'), last: at('FinalizeArtifact') }
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
