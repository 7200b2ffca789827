import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ArtifactService, startArtifactService } from '../fakes/artifact-service.js'
import type { BlobStore } from '../fakes/azurite.js'
import type { Certificate } from '../fakes/certificate.js'
import { tokenBucket } from '../fakes/gateway.js'
import type { Spelling } from '../fakes/jobs.js'
import { type PlatformOptions, type PlatformSimulator, startPlatform } from '../fakes/platform.js'
import { type Manner, onlyThrough, type RunningProxy, startProxy } from '../fakes/proxy.js'
import { sampleWorkflow } from '../fakes/sample.js'
import { makeZip } from '../fakes/zip.js'
import { runExport } from '../runner/actions.js'
import type { RunOptions, RunResult } from '../runner/runner.js'
import { check, type Finding } from './check.js'
import { type Dice, makeDice } from './dice.js'
import { artifactFaults, faults } from './faults.js'

/** What all rounds share. */
export interface Ground {
  store: BlobStore
  certificate: Certificate
}

/** What became of a round. */
export interface Round extends Finding {
  seed: number
  /** What was put in the way. */
  kinds: string[]
  /** Seconds that its exports took. */
  seconds: number
}

// How much faster the action's clock runs, and how long an export may take by that clock.
const SPEED = 20
const LIMIT_MINUTES = 10
// What is beside the limit: the uploads have one of their own, of the same length, and a busy machine takes its time.
const LONGEST_SECONDS = (2 * LIMIT_MINUTES * 60) / SPEED + 20

/** What a round plays: the platform, what goes wrong, and how the step is run. */
interface Plan {
  kinds: string[]
  mustPass: boolean
  many: string[]
  inputs: Record<string, string>
  options: RunOptions
  platform: PlatformSimulator
  artifacts: ArtifactService | undefined
  proxy: RunningProxy | undefined
  /** Kills the step without a word after so many milliseconds. */
  killAfterMs: number | undefined
}

/** Exports workflows with the committed bundle under the faults that the seed brings, and checks what came of it. */
export async function playRound(seed: number, ground: Ground): Promise<Round> {
  const plan = await makePlan(makeDice(seed), ground)
  const { kinds, platform, artifacts, proxy } = plan
  const started = performance.now()
  const runs: RunResult[] = []
  try {
    const finding = await play(plan, runs)
    return { seed, kinds, seconds: (performance.now() - started) / 1000, ...finding }
  } catch (error) {
    const wrong = [error instanceof Error ? error.message : String(error)]
    return { seed, kinds, seconds: (performance.now() - started) / 1000, passed: 0, failed: plan.many.length, wrong }
  } finally {
    await Promise.all([platform.close(), artifacts?.close(), proxy?.close()])
    for (const { temp } of runs) await rm(dirname(temp), { recursive: true, force: true, maxRetries: 5 })
  }
}

async function play(plan: Plan, runs: RunResult[]): Promise<Finding> {
  const { platform, artifacts, inputs, options, mustPass, killAfterMs } = plan
  const run = async (more: RunOptions = {}) => {
    const result = await runExport(platform, inputs, { ...options, ...more, ...(artifacts && { artifacts }) })
    runs.push(result)
    return result
  }
  const expected = { artifacts, filesOf, packageOf, unpackTo: inputs['unpack-to'] }
  const finish = async (result: RunResult, afterKill: boolean) => {
    const secrets = [platform.apiKey, ...platform.signed, ...platform.signed.map(signatureOf)]
    return check({ run: result, ...expected, secrets, mustPass, afterKill })
  }
  if (killAfterMs === undefined) return finish(await run(), false)
  const killed = await run({ onStart: (child) => setTimeout(() => child.kill('SIGKILL'), killAfterMs) })
  if (killed.signal === null) return finish(killed, false)
  // The next run finds what the killed one left in the workspace, and heals it.
  return finish(await run({ workspace: killed.workspace }), true)
}

async function makePlan(dice: Dice, { store, certificate }: Ground): Promise<Plan> {
  const kinds: string[] = []
  const note = (kind: string) => {
    kinds.push(kind)
  }
  const count = dice.chance(0.15) ? 1 : dice.int(2, 9)
  const many = Array.from({ length: count }, () => `a-${dice.int(1, 1_000_000)}`)
  const throughProxy = dice.chance(0.2)
  const upload = dice.chance(0.5)
  const killAfterMs = dice.chance(0.12) ? dice.int(150, 1500) : undefined
  if (killAfterMs !== undefined) note('kill -9, and another run')

  const host = throughProxy ? { tls: certificate.tls, hostname: 'platform.test' } : { elsewhere: dice.chance(0.3) }
  const platform = await startPlatform({ ...platformOptions(dice, note), ...host, packageOf })
  const artifacts = upload
    ? await startArtifactService(store, throughProxy ? { hostname: 'results.test' } : {})
    : undefined
  const proxy = throughProxy ? await startProxy(mannersOf(dice, upload, note)) : undefined
  let mustPass = true
  for (let left = dice.int(0, 5); left > 0; left--) {
    const fault = dice.pick(faults.filter(({ passes }) => passes || dice.chance(0.15)))
    platform.fault(dice.pick(fault.calls), fault.reply(platform, dice))
    if (!fault.passes) mustPass = false
    note(fault.name)
  }
  if (artifacts && dice.chance(0.3)) {
    const [name, fault] = dice.pick(artifactFaults)
    artifacts.faults.push(fault)
    note(name)
  }
  const inputs: Record<string, string> = {
    workflows: many.map((id, index) => `w${index} ${id} cf-${index}`).join('\n'),
    'max-parallel': String(dice.int(1, 6)),
    'timeout-minutes': String(LIMIT_MINUTES),
    ...(dice.chance(0.6) ? { 'unpack-to': 'flows' } : {}),
    ...(killAfterMs !== undefined && upload ? { overwrite: 'true' } : {}),
  }
  const options: RunOptions = {
    speed: SPEED,
    timeoutMs: LONGEST_SECONDS * 1000,
    ...(proxy ? onlyThrough(proxy, certificate.trusted) : {}),
  }
  if (process.platform !== 'win32' && dice.chance(0.06)) {
    options.signalAfter = {
      signal: dice.pick(['SIGINT', 'SIGTERM']),
      when: dice.pick([/Exporting/, /dock status/, /Package/]),
    }
    mustPass = false
    note('cancellation')
  }
  if (kinds.length === 0) note('nothing')
  return { kinds, mustPass, many, inputs, options, platform, artifacts, proxy, killAfterMs }
}

function platformOptions(dice: Dice, note: (kind: string) => void): PlatformOptions {
  const spelling: Partial<Spelling> = {
    blanks: dice.chance(0.5),
    emptyUrl: dice.chance(0.5),
    lowerCase: dice.chance(0.3),
    url: dice.pick(['downloadUrl', 'downloadURL']),
    urlIn: dice.pick(['response', 'answer']),
    urlBase: dice.pick(['absolute', 'relative']),
    // A URL that has expired is replaced by the one of the status, so that there must be one.
    urlWhen: dice.pick(['finished', 'both']),
  }
  const options: PlatformOptions = {
    spelling,
    statuses: [...Array<string>(dice.int(0, 4)).fill('IN_PROGRESS'), 'SUCCESS'],
  }
  if (dice.chance(0.3)) {
    options.dialect = 'tools'
    note('dialect of tools')
  }
  if (dice.chance(0.15)) {
    const retryAfter = dice.chance(0.5) ? { retryAfter: dice.int(1, 3) } : {}
    options.gateway = tokenBucket({ perSecond: dice.int(1, 5) * SPEED, burst: dice.int(1, 5), ...retryAfter })
    note('gateway')
  }
  return options
}

/** A proxy that forwards but now and then; with uploads always, since their client doesn't take as much. */
function mannersOf(dice: Dice, upload: boolean, note: (kind: string) => void): (connection: number) => Manner {
  note('proxy')
  const odd: Manner[] = ['unread', 'unanswered', 'half-answer', 'dead-tunnel', 503]
  if (upload || dice.chance(0.4)) return () => 'forward'
  const [at, manner] = [dice.int(0, 5), dice.pick(odd)]
  note(`proxy once ${manner}`)
  return (connection) => (connection === at ? manner : 'forward')
}

function filesOf(workflowId: string): Record<string, string> {
  const { app, flow, env } = sampleWorkflow(workflowId)
  return {
    'app_definition.json': JSON.stringify(app),
    'flow_definition.json': JSON.stringify(flow),
    'env_variables.json': JSON.stringify(env),
  }
}

function packageOf(workflowId: string): Buffer {
  return makeZip(Object.entries(filesOf(workflowId)).map(([name, content]) => ({ name, content })))
}

function signatureOf(url: string): string {
  return new URL(url, 'http://platform').searchParams.get('s') ?? ''
}
