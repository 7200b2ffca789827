import { describe, expect, test } from '@jest/globals'
import { reply, stall } from '../../simulator/platform.js'
import { CallFailed, type Fields } from '../../src/platform/answer.js'
import type { Job, Started } from '../../src/platform/job.js'
import { waitForJob } from '../../src/platform/wait.js'
import { failure, leap, pause, rigDice, until } from './bench.js'
import { type Stage, stage } from './stage.js'

const none: Job = {
  dockStatusId: undefined,
  workflowId: undefined,
  exportJobId: undefined,
  status: '',
  downloadUrl: undefined,
  percent: undefined,
  message: undefined,
}

const ADVICE = 'See the workflow.'
const RUNNING = 'The job may still be running on the platform: dock status ds-1.'

describe('waiting for a job', () => {
  const started: Started = { ...none, dockStatusId: 'ds-1', status: 'IN_PROGRESS' }

  /** Waits for a job whose dock status answers as listed, each once. */
  async function wait(it: Stage, answers: Fields[], longestWaitMs = 10_000, from = started) {
    for (const answer of answers) it.simulator.fault('status', reply(200, answer))
    const seen: Job[] = []
    const onStatus = (each: Job) => seen.push(each)
    const job = await waitForJob(it.session, from, { longestWaitMs, advice: ADVICE, onStatus })
    return { job, seen }
  }
  const busy = (count: number, answer: Fields = { status: 'IN_PROGRESS' }) => Array<Fields>(count).fill(answer)
  const done = { status: 'SUCCESS' }

  test('ends with its last answer and shows them all', async () => {
    const it = await stage()
    leap()
    const { job, seen } = await wait(it, [...busy(1), { status: 'success', response: { downloadUrl: '/a' } }])
    expect(job).toEqual({ ...none, status: 'SUCCESS', downloadUrl: '/a' })
    expect(seen).toEqual([started, { ...none, status: 'IN_PROGRESS' }, job])
    expect(it.simulator.seen.map(({ url }) => url)).toEqual(Array(2).fill('/api/public/dock-status/ds-1'))
  })

  test.each([
    ['ten seconds', 10_000, [750, 750, 750, 750, 750, 750, 750, 875, 1021, 1191, 1389, 1621]],
    ['a second', 1000, [750, 750, 750, 750, 750, 750, 750, 875, 1000, 1000, 1000, 1000]],
    ['less than the first wait', 50, Array(12).fill(50)],
  ])('takes ever longer between looks, up to %s', async (_, longest, expected) => {
    const it = await stage()
    const waits = leap()
    await wait(it, [...busy(11), done], longest)
    expect(waits.map(Math.round)).toEqual(expected)
  })

  test.each([
    [0, 1, 0.75],
    [3, 4, 0],
    [12, 13, 1.24],
    [60, 23, 1.85],
    [300, 47, 1.85],
  ])('sees the end of a job of %d s at its look %d, %d s later', async (length, looks, late) => {
    const it = await stage()
    leap()
    const started = performance.now()
    const age = () => (performance.now() - started) / 1000
    it.simulator.fault(
      'status',
      (...call) => reply(200, { status: age() < length ? 'IN_PROGRESS' : 'SUCCESS' })(...call),
      Number.POSITIVE_INFINITY,
    )
    await wait(it, [])
    expect(age() - length).toBeCloseTo(late, 2)
    expect(it.simulator.seen).toHaveLength(looks)
  })

  test('asks nothing where it has succeeded already', async () => {
    const it = await stage()
    const waits = leap()
    const from = { ...started, status: 'SUCCESS' }
    expect(await wait(it, [], 10_000, from)).toEqual({ job: from, seen: [from] })
    expect([waits, it.simulator.seen, it.lines]).toEqual([[], [], []])
  })

  test.each([
    ['with its words', { ...started, status: 'FAILED', message: 'No flow' }, 'No flow'],
    ['without words', { ...started, status: 'FAILED' }, 'it gave no reason'],
  ])('fails where it has failed already, %s', async (_, from, words) => {
    const it = await stage()
    const seen: Job[] = []
    const onStatus = (job: Job) => seen.push(job)
    const error = await failure(waitForJob(it.session, from, { longestWaitMs: 10_000, advice: ADVICE, onStatus }))
    expect(error).toBeInstanceOf(CallFailed)
    expect(error.message).toBe(`The job failed on the platform: ${words} (dock status ds-1). ${ADVICE}`)
    expect(seen).toEqual([from])
    expect(it.simulator.seen).toEqual([])
  })

  test('fails with the words of the last answer', async () => {
    const it = await stage()
    leap()
    const error = await failure(wait(it, [...busy(1), { status: 'failed', errors: [{ msg: 'Too big', code: 9 }] }]))
    expect(error.message).toMatch(/^The job failed on the platform: Too big, code 9 \(dock status ds-1\)\./)
    expect(it.lines).toEqual(['info: FAILED after 1.5 s'])
  })

  test('tells each change', async () => {
    const it = await stage()
    leap()
    await wait(it, [...busy(2), {}, ...busy(1), done])
    expect(it.lines).toEqual([
      'info: No status after 2.3 s',
      'warning: The platform reports a status that is not known here (none): waiting on.',
      'info: IN_PROGRESS after 3.0 s',
      'info: SUCCESS after 3.8 s',
    ])
  })

  test('warns of an unknown status once', async () => {
    const it = await stage()
    leap()
    await wait(it, [{ status: 'queued' }, ...busy(2), { status: 'QUEUED' }, { status: 'odd' }, done], 1000)
    expect(it.lines).toEqual([
      'info: QUEUED after 0.8 s',
      'warning: The platform reports a status that is not known here (QUEUED): waiting on.',
      'info: IN_PROGRESS after 1.5 s',
      'info: QUEUED after 3.0 s',
      'info: ODD after 3.8 s',
      'warning: The platform reports a status that is not known here (ODD): waiting on.',
      'info: SUCCESS after 4.5 s',
    ])
  })

  test('warns of an unknown status in the first answer', async () => {
    const it = await stage()
    leap()
    await wait(it, [done], 1000, { ...started, status: '' })
    expect(it.lines).toEqual([
      'warning: The platform reports a status that is not known here (none): waiting on.',
      'info: SUCCESS after 0.8 s',
    ])
  })

  test('says each minute that it goes on', async () => {
    const it = await stage()
    leap()
    // The 23rd look comes after 61.8 s, then one each nine seconds.
    const answers = [...busy(4), ...busy(33, { status: 'IN_PROGRESS', percentageComplete: 33.5 }), done]
    await wait(it, answers, 9000)
    expect(it.lines).toEqual([
      'info: Still IN_PROGRESS after 1 min 2 s, 34 % done',
      'info: Still IN_PROGRESS after 2 min 5 s, 34 % done',
      'info: Still IN_PROGRESS after 3 min 8 s, 34 % done',
      'info: SUCCESS after 3 min 17 s',
    ])
  })

  test('says so after just a minute, and anew after a change', async () => {
    const it = await stage()
    leap()
    // There are no more than thirty looks a minute: the 31st comes just a minute after the first, the 62nd after the 32nd.
    const answers = [...busy(31, { status: 'QUEUED' }), ...busy(31, {}), ...busy(1), done]
    await wait(it, answers, 750)
    expect(it.lines).toEqual([
      'info: QUEUED after 0.8 s',
      'warning: The platform reports a status that is not known here (QUEUED): waiting on.',
      'info: Still QUEUED after 1 min 1 s',
      'info: No status after 1 min 2 s',
      'warning: The platform reports a status that is not known here (none): waiting on.',
      'info: Still without a status after 2 min 2 s',
      'info: IN_PROGRESS after 2 min 2 s',
      'info: SUCCESS after 2 min 3 s',
    ])
  })

  test('says how far it is where nothing is done yet', async () => {
    const it = await stage()
    leap()
    await wait(it, [...busy(31, { status: 'IN_PROGRESS', percentageComplete: 0 }), done], 750)
    expect(it.lines).toEqual(['info: Still IN_PROGRESS after 1 min 1 s, 0 % done', 'info: SUCCESS after 1 min 2 s'])
  })

  test('survives calls that may pass and fails with one that does not', async () => {
    const it = await stage()
    leap()
    rigDice(0)
    it.simulator.fault('status', reply(503))
    it.simulator.fault('status', reply(403))
    const error = await failure(wait(it, []))
    expect(error.message).toMatch(/^Dock status: the platform answered 403\. The key needs another scope: /)
    expect(error.message.endsWith(` ${RUNNING}`)).toBe(true)
    expect(it.lines).toEqual(['info: Dock status: the platform answered 503; trying again in 0.5 s'])
  })

  test.each([
    ['a wait', 60_000, 0],
    ['a look', 1, 1],
  ])('ends with the reason of an abort during %s', async (_, longest, looks) => {
    const it = await stage()
    it.simulator.fault('status', stall)
    const reason = new Error('Cancelled.')
    const work = failure(
      waitForJob(it.session, started, { longestWaitMs: longest, advice: ADVICE, onStatus: () => {} }),
    )
    await until(() => it.simulator.seen.length === looks)
    await pause(10)
    it.abort(reason)
    const error = await work
    expect(error.message).toBe(`Cancelled. ${RUNNING}`)
    expect(error.cause).toBe(reason)
    expect(it.simulator.seen).toHaveLength(looks)
  })
})
