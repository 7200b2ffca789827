import { beforeEach, describe, expect, test } from '@jest/globals'
import { drop, type Reply, reply, stall } from '../../simulator/fakes/replies.js'
import { Failure } from '../../src/failure.js'
import { type Job, type Started, waitForJob } from '../../src/platform/job.js'
import type { Fields } from '../../src/platform/response.js'
import { failure, leap, pause, rigDice, until } from './bench.js'
import { answering, EMPTY_JOB, type Stage, stage } from './stage.js'

const ADVICE = 'See the workflow.'
const RUNNING = 'The job may still be running on the platform: dock status ds-1.'

const started: Started = { ...EMPTY_JOB, dockStatusId: 'ds-1', status: 'IN_PROGRESS' }

describe('waiting for a job, with a clock that leaps', () => {
  let it: Stage
  let waits: number[]

  beforeEach(async () => {
    it = await stage()
    waits = leap()
  })

  /** Waits for a job whose dock status answers as listed, each once. */
  async function wait(answers: Fields[], longestWaitMs = 10_000, from = started) {
    for (const answer of answers) it.simulator.fault('status', reply(200, answer))
    const seen: Job[] = []
    const onStatus = (each: Job) => seen.push(each)
    const job = await waitForJob(it.session, from, { longestWaitMs, advice: ADVICE, onStatus })
    return { job, seen }
  }
  const busy = (count: number, answer: Fields = { status: 'IN_PROGRESS' }) => Array<Fields>(count).fill(answer)
  const done = { status: 'SUCCESS' }

  test('ends with its last answer and shows them all', async () => {
    const { job, seen } = await wait([...busy(1), { status: 'success', response: { downloadUrl: '/a' } }])
    expect(job).toEqual({ ...EMPTY_JOB, status: 'SUCCESS', downloadUrl: '/a' })
    expect(seen).toEqual([started, { ...EMPTY_JOB, status: 'IN_PROGRESS' }, job])
    expect(it.simulator.seen.map(({ url }) => url)).toEqual(Array(2).fill('/api/public/dock-status/ds-1'))
  })

  test('takes ever longer between checks', async () => {
    await wait([...busy(12), done])
    expect(waits.map(Math.round)).toEqual([50, 294, 294, 294, 294, 294, 294, 296, 345, 401, 467, 543, 632])
  })

  test.each([
    [10_000, [8, 9, 10, 10]],
    [3000, [8, 9, 3, 3]],
    [50, [8, 9, 2, 2]],
    [3_600_000, [8, 9, 11, 13]],
  ])('takes up to %i ms between checks after the first minute, and at least two seconds', async (longest, expected) => {
    await wait([...busy(33), done], longest)
    expect(waits.slice(29, 33).map((ms) => Math.floor(ms / 1000))).toEqual(expected)
  })

  test.each([
    ['with its words', { ...started, status: 'FAILED', message: 'No flow' }, 'No flow'],
    ['without words', { ...started, status: 'FAILED' }, 'it gave no reason'],
  ])('fails where it has failed already, %s', async (_, from, words) => {
    const seen: Job[] = []
    const onStatus = (job: Job) => seen.push(job)
    const error = await failure(waitForJob(it.session, from, { longestWaitMs: 10_000, advice: ADVICE, onStatus }))
    expect(error).toBeInstanceOf(Failure)
    expect(error.message).toBe(`The job failed on the platform: ${words} (dock status ds-1). ${ADVICE}`)
    expect(error).toMatchObject({ topic: 'the-job-on-the-platform' })
    expect(seen).toEqual([from])
    expect(it.simulator.seen).toEqual([])
  })

  test('tells each change, and warns of each unknown status', async () => {
    await wait([{ status: 'queued' }, ...busy(2), { status: 'QUEUED' }, { status: 'odd' }, done], 1000)
    expect(it.lines).toEqual([
      'info: QUEUED after 0.1 s',
      'warning: The platform reports an unknown status (QUEUED). The action keeps waiting.',
      'info: IN_PROGRESS after 0.3 s',
      'info: QUEUED after 0.9 s',
      'warning: The platform reports an unknown status (QUEUED). The action keeps waiting.',
      'info: ODD after 1.2 s',
      'warning: The platform reports an unknown status (ODD). The action keeps waiting.',
      'info: SUCCESS after 1.5 s',
    ])
  })

  test.each([0, 0.1, 0.5, 1, 1.8, 2, 3, 7, 12, 30, 59, 60, 61, 65])(
    'sees the end of a job of %d s soon, with no more than 30 checks a minute',
    async (length) => {
      const started = performance.now()
      const age = () => (performance.now() - started) / 1000
      it.simulator.fault(
        'status',
        (...call) => reply(200, { status: age() < length ? 'IN_PROGRESS' : 'SUCCESS' })(...call),
        Number.POSITIVE_INFINITY,
      )
      await wait([])
      expect(age() - length).toBeLessThanOrEqual(Math.max(0.3, length / 6))
      const checks = it.simulator.seen.map(({ at }) => at)
      expect(checks[30] ?? Number.POSITIVE_INFINITY).toBeGreaterThan((checks[0] ?? 0) + 60_000)
    },
  )

  test('says each minute that it goes on, also without a status', async () => {
    await wait([...busy(47, {}), done])
    const still = (minutes: number) =>
      expect.stringMatching(`^info: Still without a status after ${minutes} min \\d s$`)
    expect(it.lines.slice(0, 5)).toEqual([
      'info: No status after 0.1 s',
      'warning: The platform reports an unknown status (none). The action keeps waiting.',
      ...[1, 2, 3].map(still),
    ])
  })

  test('survives calls that may pass and fails with one that does not', async () => {
    it.simulator.fault('status', reply(503))
    it.simulator.fault('status', reply(403))
    rigDice(0)
    const error = await failure(wait([]))
    expect(error.message).toMatch(
      /^Dock status: the platform answered 403\. The key needs another scope\. Add it under /,
    )
    expect(error.message.endsWith(` ${RUNNING}`)).toBe(true)
    expect(error).toMatchObject({ affectsAll: true })
    expect(it.lines).toEqual(['info: Dock status: the platform answered 503; retrying in 0.5 s'])
  })

  test.each([
    ['in - progress', 'IN_PROGRESS'],
    ['In-Progress', 'IN_PROGRESS'],
    ['InProgress', 'INPROGRESS'],
  ])('knows %j', async (status, read) => {
    const { seen } = await wait([{ status }, done])
    expect(seen[1]?.status).toBe(read)
    expect(it.lines.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  test.each(['FAILURE', 'Error', 'cancelled', 'CANCELED', 'ABORTED', 'TIMEOUT', 'timed out', 'EXPIRED', 'Rejected'])(
    'fails at once with the status %s',
    async (status) => {
      const error = await failure(wait([{ status, message: 'No flow' }]))
      const word = status.toUpperCase().replace(' ', '_')
      expect(error.message).toBe(`The job ended as ${word} on the platform: No flow (dock status ds-1). ${ADVICE}`)
      expect(it.simulator.seen).toHaveLength(1)
    },
  )

  test.each(['COMPLETED', 'complete', 'DONE', 'Succeeded'])(
    'takes %s for a success, with a warning',
    async (status) => {
      const { job } = await wait([{ status }])
      expect(job.status).toBe(status.toUpperCase())
      expect(it.lines.at(-1)).toBe(`warning: The platform reports ${job.status}, which is treated as SUCCESS.`)
    },
  )

  test('does not take it for one if the answer says that there was none', async () => {
    const error = await failure(wait([{ status: 'COMPLETED', success: false, error: 'No flow' }]))
    expect(error.message).toMatch(/^The job ended as COMPLETED on the platform: No flow \(/)
  })

  test("shows the platform's words for an unknown status in the warning and in the error", async () => {
    const held = { status: 'ON HOLD', message: 'An admin has to agree' }
    for (let check = 0; check < 3; check++) it.simulator.fault('status', reply(200, held))
    it.simulator.fault('status', reply(400), 99)
    const error = await failure(wait([]))
    expect(it.lines).toContain(
      'warning: The platform reports an unknown status (ON HOLD, "An admin has to agree"). The action keeps waiting.',
    )
    expect(error.message).toMatch(
      /^Dock status: the platform answered 400, 1\d times in a row\. Re-run the job later\. The job may still be running on the platform: dock status ds-1, last status ON HOLD, "An admin has to agree"\.$/,
    )
  })

  const refused = { success: false, error: { message: 'Not for you', code: 7 } }

  test('gives up if the platform refuses the status for two minutes', async () => {
    it.simulator.fault('status', reply(200, refused), 99)
    const since = performance.now()
    const error = await failure(wait([]))
    expect(error.message).toBe(
      'The platform refused to report the job\'s status for 2 min 0 s. The job may still be running on the platform: dock status ds-1, last status none, "Not for you, code 7".',
    )
    expect(performance.now() - since).toBeGreaterThan(120_000)
    expect(performance.now() - since).toBeLessThan(135_000)
    expect(it.lines.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: The platform reports an unknown status (none, "Not for you, code 7"). The action keeps waiting.',
    ])
  })

  test.each<[string, Reply]>([
    ['a web page', reply(200, '<html>')],
    ['no JSON', reply(200, 'busy')],
    ...[400, 401, 403, 404, 501].map((status): [string, Reply] => [String(status), reply(status)]),
    ['a cut connection', drop],
    ['a redirect to a login page', reply(302, '', { location: 'https://login.example/' })],
    ['another protocol', (request) => request.socket.write('HTTP/1.1 101 Odd\r\n\r\n')],
  ])('retries any check for two minutes at least once one has worked: %s', async (_, fault) => {
    it.simulator.fault('status', reply(200, { status: 'IN_PROGRESS' }))
    it.simulator.fault('status', fault, 9)
    expect((await wait([done])).job.status).toBe('SUCCESS')
    it.simulator.fault('status', reply(200, { status: 'IN_PROGRESS' }))
    it.simulator.fault('status', fault, 99)
    const since = performance.now()
    expect((await failure(wait([]))).message).toMatch(/, 1\d times in a row\. .* The job may still be running/)
    expect(performance.now() - since).toBeGreaterThan(120_000)
  })

  test('retries the first check if it fails for no reason of its own, or if the job is not known yet', async () => {
    for (const fault of [reply(200, '<html>'), reply(404)]) it.simulator.fault('status', fault, 3)
    expect((await wait([done])).job.status).toBe('SUCCESS')
  })
})

test.each([
  ['a wait', 60_000, 0],
  ['a look', 1, 1],
])('waiting for a job ends with the reason of an abort during %s', async (_, longest, checks) => {
  const it = await answering('status', stall)
  const reason = new Error('Cancelled.')
  const work = failure(waitForJob(it.session, started, { longestWaitMs: longest, advice: ADVICE, onStatus: () => {} }))
  await until(() => it.simulator.seen.length === checks)
  await pause(10)
  it.abort(reason)
  const error = await work
  expect(error.message).toBe(`Cancelled. ${RUNNING}`)
  expect(error.cause).toBe(reason)
  expect(it.simulator.seen).toHaveLength(checks)
})
