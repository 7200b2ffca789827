import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { makeCertificate } from '../fakes/certificate.js'
import type { Spelling } from '../fakes/jobs.js'
import { type PlatformOptions, samplePackage, startPlatform } from '../fakes/platform.js'
import { type Manner, onlyThrough, startProxy } from '../fakes/proxy.js'
import { tokenBucket } from '../fakes/replies.js'
import { filesOf, sampleWorkflow } from '../fakes/sample.js'
import { runExport } from '../runner/actions.js'
import { cleanUp, type RunOptions, type RunResult } from '../runner/runner.js'
import { check, type Finding } from './soak-check.js'
import { artifactFaults, type Dice, faults, makeDice } from './soak-faults.js'

/** What became of a round. */
interface Round extends Finding {
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

// Exports many workflows with the committed bundle under random faults, for so many seconds or rounds, whichever ends first.
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '1000' },
    /** The seed of the first round; each further one has the next number. */
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
})
const done: Round[] = []
const started = performance.now()
const elapsed = () => (performance.now() - started) / 1000
const store = await startAzurite()
const certificate = await makeCertificate(['platform.test'])
let next = Number(values.seed)
const lane = async () => {
  while (next < Number(values.seed) + Number(values.rounds) && elapsed() < Number(values.seconds)) {
    const round = await playRound(next++)
    done.push(round)
    for (const line of round.wrong) console.log(`Seed ${round.seed} (${round.kinds.join(', ')}): ${line}`)
  }
}
try {
  await Promise.all([lane(), lane()])
} finally {
  await certificate.remove()
  await cleanUp()
}
const kinds = [...new Set(done.flatMap((round) => round.kinds))].sort()
console.table(Object.fromEntries(kinds.map((kind) => [kind, sum(done.filter((round) => round.kinds.includes(kind)))])))
const { steps, passed, failed, wrong } = sum(done)
console.log(`${steps} steps from seed ${values.seed} on in ${elapsed().toFixed(0)} s:`)
console.log(`${passed} exports passed, ${failed} failed with a clear error, ${wrong} steps went wrong.`)
const [bad] = done.filter((round) => round.wrong.length > 0)
if (bad) console.log(`Run one again with npm run soak -- --rounds 1 --seed ${bad.seed}.`)
process.exitCode = bad || steps === 0 ? 1 : 0

/** How many steps there were, what became of their exports, and how long the longest took. */
function sum(rounds: Round[]) {
  const total = (of: (round: Round) => number) => rounds.reduce((before, round) => before + of(round), 0)
  return {
    steps: rounds.length,
    passed: total((round) => round.passed),
    failed: total((round) => round.failed),
    'longest s': Math.round(Math.max(0, ...rounds.map(({ seconds }) => seconds))),
    wrong: total((round) => Math.min(1, round.wrong.length)),
  }
}

/** Exports workflows with the committed bundle under the faults that the seed brings, and checks what came of it. */
async function playRound(seed: number): Promise<Round> {
  const plan = await makePlan(makeDice(seed))
  const { kinds, platform, artifacts, proxy } = plan
  const started = performance.now()
  const runs: RunResult[] = []
  const finding = await play(plan, runs).catch((error) => {
    return { passed: 0, failed: plan.many.length, wrong: [error instanceof Error ? error.message : String(error)] }
  })
  await Promise.all([platform.close(), artifacts?.close(), proxy?.close()])
  for (const { temp } of runs) await rm(dirname(temp), { recursive: true, force: true, maxRetries: 5 })
  return { seed, kinds, seconds: (performance.now() - started) / 1000, ...finding }
}

async function play(plan: Awaited<ReturnType<typeof makePlan>>, runs: RunResult[]): Promise<Finding> {
  const { platform, artifacts, inputs, options, mustPass, killAfterMs } = plan
  const run = async (more: RunOptions = {}) => {
    const result = await runExport(platform, inputs, { ...options, ...more, ...(artifacts && { artifacts }) })
    runs.push(result)
    return result
  }
  const expected = { artifacts, unpackTo: inputs['unpack-to'], mustPass }
  const finish = async (result: RunResult, afterKill: boolean) => {
    const secrets = [platform.apiKey, ...platform.signed, ...platform.signed.map(signatureOf)]
    return check({ run: result, ...expected, secrets, afterKill })
  }
  if (killAfterMs === undefined) return finish(await run(), false)
  const killed = await run({ onStart: (child) => setTimeout(() => child.kill('SIGKILL'), killAfterMs) })
  if (killed.signal === null) return finish(killed, false)
  // The next run finds what the killed one left in the workspace, and heals it.
  return finish(await run({ workspace: killed.workspace }), true)
}

/** What a round plays: the platform, what goes wrong, and how the step is run. */
async function makePlan(dice: Dice) {
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
  const platform = await startPlatform({
    ...platformOptions(dice, note),
    ...host,
    packageOf: (id) => samplePackage(filesOf(sampleWorkflow(id))),
  })
  const artifacts = upload
    ? await startArtifactService(store, throughProxy ? { hostname: 'results.test' } : {})
    : undefined
  const proxy = throughProxy ? await startProxy(mannersOf(dice, upload, note)) : undefined
  // What a killed step was uploading holds its name.
  let mustPass = killAfterMs === undefined || !upload
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

function signatureOf(url: string): string {
  return new URL(url, 'http://platform').searchParams.get('s') ?? ''
}
