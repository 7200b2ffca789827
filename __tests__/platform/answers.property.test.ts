import type { ServerResponse } from 'node:http'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { samplePackage } from '../../simulator/fakes/platform.js'
import type { ExportCall } from '../../simulator/fakes/routes.js'
import { Failure } from '../../src/failure.js'
import { download } from '../../src/platform/download.js'
import { readDockStatus, waitForJob } from '../../src/platform/job.js'
import { RateLimit } from '../../src/platform/rate-limit.js'
import { Secrets } from '../../src/platform/secrets.js'
import { packageUrl, startExport } from '../../src/platform/start.js'
import { faster, recorder } from './bench.js'
import { type Stage, stage } from './stage.js'

// The clock runs so fast that all the time a run has is a few hundredths of a second.
const SPEED = 1500
const DEADLINE_MS = 60_000
const SECRET = 'c2lnbmVkLWJ5LXRoZS1wbGF0Zm9ybQ'
const SIGNED = `/orgFiles/p.zip?n=1&s=${SECRET}`
/** Stands for the key, which is not known when answers are made up. */
const KEY = '(the key)'

/** An answer to send: `body` as it is if it is text or bytes, else as JSON. */
interface Sent {
  status: number
  headers: Record<string, string>
  body: unknown
}

/** What the platform answers to each call, one after the other; the last one stays. */
type Script = Record<ExportCall, Sent[]>

const ok = (body: unknown): Sent => ({ status: 200, headers: {}, body })
const nothing = ok('')
const well: Script = {
  start: [ok({ 'dock-statusId': 'ds-1', status: 'IN_PROGRESS', response: { downloadUrl: SIGNED } })],
  status: [ok({ _id: 'ds-1', status: 'SUCCESS' })],
  download: [ok(samplePackage())],
}

/** Answers as the script has it. */
function play(script: Script, key: string): (call: ExportCall, response: ServerResponse) => void {
  const next: Record<ExportCall, number> = { start: 0, status: 0, download: 0 }
  return (call, response) => {
    const { status, headers, body } = script[call][Math.min(next[call]++, script[call].length - 1)] ?? nothing
    response.writeHead(status, headers)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.end(Buffer.isBuffer(body) ? body : text.replaceAll(KEY, key))
  }
}

interface Ending {
  size: number | undefined
  error: unknown
  took: number
  lines: string[]
}

/** Exports a package as the action does. */
async function run(platform: Stage['platform']): Promise<Ending> {
  const { context, lines, abort } = recorder()
  const session = { ...context, platform, endsAt: performance.now() + DEADLINE_MS }
  const timer = setTimeout(() => abort(new Error('Too late.')), DEADLINE_MS)
  const since = performance.now()
  const ended = (size?: number, error?: unknown) => ({ size, error, took: performance.now() - since, lines })
  const read = async (bytes: Buffer) => {
    if (!bytes.equals(samplePackage())) throw new Failure({ what: 'The package is damaged' })
  }
  try {
    const started = await startExport(session, { workflowId: 'a-1', flowId: 'cf-1' })
    const finished = await waitForJob(session, started, { longestWaitMs: 10_000, advice: 'Look.', onStatus: () => {} })
    const url = await packageUrl(session, started, finished)
    const freshUrl = async () => packageUrl(session, started, await readDockStatus(session, started.dockStatusId))
    return ended((await download(session, { url, freshUrl, read })).bytes.length)
  } catch (error) {
    return ended(undefined, error)
  } finally {
    clearTimeout(timer)
  }
}

/** Whatever came: it ended in time, with a package or with one error that is fit to be shown. */
function expectEnding({ size, error, took, lines }: Ending, key: string): void {
  // A busy machine may stand still for a while, which is very long by this clock; what never ends is longer.
  expect(took).toBeLessThan(DEADLINE_MS + 10_000 * SPEED)
  const shown = [...lines]
  if (size === undefined) {
    expect(error).toBeInstanceOf(Error)
    shown.push(error instanceof Error ? error.message : '')
  }
  for (const line of shown) {
    expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u)
    expect(line.length).toBeLessThan(1000)
    expect(line).not.toContain(key)
    expect(line).not.toContain(SECRET)
  }
}

/** Has one platform answer by each script in turn; returns what became of the runs. */
async function expectEndings(scripts: fc.Arbitrary<Script>, numRuns: number): Promise<Ending[]> {
  const { simulator, platform } = await stage()
  let answer = play(well, platform.apiKey)
  for (const call of ['start', 'status', 'download'] as const) {
    simulator.fault(call, (_request, response) => answer(call, response), Number.POSITIVE_INFINITY)
  }
  faster(SPEED)
  const endings: Ending[] = []
  await fc.assert(
    fc.asyncProperty(scripts, async (script) => {
      answer = play(script, platform.apiKey)
      const ending = await run({
        ...platform,
        rateLimit: new RateLimit(),
        collections: new Map(),
        secrets: new Secrets([platform.apiKey]),
      })
      expectEnding(ending, platform.apiKey)
      endings.push(ending)
    }),
    { numRuns },
  )
  return endings
}

function leadsElsewhere(text: string): boolean {
  const base = 'http://platform.invalid/'
  if (!URL.canParse(text, base)) return false
  const { origin, protocol } = new URL(text, base)
  return /^https?:$/.test(protocol) && `${origin}/` !== base
}

const ODD = ['', ' ', '\n', 'null', '__proto__', '../..', '::error::no', '##[error]no', '%0a', '\u202e', '\ud800']

/** Text as hostile as it comes; no address of a host that is not the simulator. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(...ODD),
    fc.integer({ min: 1, max: 20_000 }).map((size) => 'long '.repeat(size)),
  )
  .filter((value) => !leadsElsewhere(value))

const junk = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[[[[[]]]]]], { toString: 'no' }, { length: 1e9 }),
)

const BAD_URLS = ['http://[', 'data:,a', 'file:///etc/passwd', `http://elsewhere.invalid${SIGNED}`, '/']
const urls = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(SIGNED, ` ${SIGNED} `, `${SIGNED}#a`, `${SIGNED}&${'v=1&'.repeat(99)}`) },
  { weight: 2, arbitrary: fc.oneof(fc.constantFrom(...BAD_URLS), text) },
)
const ids = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('ds-1', 'ds.2', '_') }, { weight: 1, arbitrary: junk })
const statuses = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('SUCCESS', 'success', ' SUCCESS ') },
  { weight: 3, arbitrary: fc.constantFrom('IN_PROGRESS', 'FAILED', 'QUEUED', '') },
  { weight: 1, arbitrary: junk },
)
const words = fc.oneof(
  text,
  junk,
  text.map((value) => `${value}${KEY}${value}`),
)

/** One of the fields, of about the right type, or something else. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: junk })

const errors = fc.array(fc.record({ msg: words, code: junk }, { requiredKeys: [] }), { maxLength: 3 })
const messages = { error: words, errors: fc.oneof(errors, words), message: words, code: junk, success: junk }
const link = fc.record({ downloadUrl: urls, downloadURL: urls, ...messages }, { requiredKeys: [] })

/** What the platform's documents show, with fields left out, of other types or from elsewhere. */
const nearly = fc.oneof(
  fc.record(
    {
      ...{ 'dock-statusId': ids, dockStatusId: ids, _id: ids, exportJobId: ids, status: statuses, workflowId: junk },
      ...{ response: mostly(link), percentageComplete: mostly(fc.double()), downloadUrl: urls, downloadURL: urls },
      ...messages,
    },
    { requiredKeys: [] },
  ),
  fc.record({ _id: ids, status: statuses, response: link }),
)

const codes = fc.oneof(
  { weight: 6, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
  { weight: 1, arbitrary: fc.constantFrom(204, 206, 301, 304, 401, 403, 404, 408, 410, 416, 429, 500, 503) },
)
const FAR = ['Fri, 31 Dec 9999 23:59:59 GMT', '9'.repeat(400)]
const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        'retry-after': fc.constantFrom('0', '1', '5', '3600', '-1', 'soon', ...FAR),
        location: fc.constantFrom('', '/', '?', '#', SIGNED, 'http://[', 'data:,a', 'https://127.0.0.1:9/a?b=c'),
        'content-type': fc.constantFrom('application/json', 'text/html', 'application/zip', ''),
        'content-encoding': fc.constantFrom('__proto__', 'gzip', 'identity', 'br,br,br,br'),
      },
      { requiredKeys: [] },
    ),
  },
)

const sent = (body: fc.Arbitrary<unknown>): fc.Arbitrary<Sent[]> =>
  fc.array(fc.record({ status: codes, headers, body }), { minLength: 1, maxLength: 3 })

const script = (start: fc.Arbitrary<unknown>, status = start, download = status): fc.Arbitrary<Script> =>
  fc.record({ start: sent(start), status: sent(status), download: sent(download) })

test('whatever near what is documented all calls are answered with, the export ends well or with one error', async () => {
  const endings = await expectEndings(script(nearly, nearly, fc.oneof(fc.constant(samplePackage()), text, nearly)), 100)
  const packages = endings.filter(({ size }) => size !== undefined).length
  expect(packages).toBeGreaterThan(0)
  expect(packages).toBeLessThan(100)
})
