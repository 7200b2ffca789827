import { describe, expect, test } from '@jest/globals'
import { reply, stall } from '../../simulator/platform.js'
import { type Answer, CallFailed } from '../../src/platform/client.js'
import { type Job, readDockStatus, readJob, type Started, waitForJob } from '../../src/platform/job.js'
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

describe('a job', () => {
  const long = 'a'.repeat(200)

  test.each<[string, Answer, Partial<Job>]>([
    ['nothing', {}, {}],
    ['fields unknown', { id: 'ds-1', state: 'SUCCESS', url: 'https://a.example' }, {}],
    [
      'fields of other types',
      {
        'dock-statusId': 1,
        exportJobId: ['ej-1'],
        status: null,
        response: [{ downloadUrl: '/a' }],
        percentageComplete: '50',
      },
      {},
    ],
    ['a response that is null', { response: null, downloadUrl: '/a' }, { downloadUrl: '/a' }],
    ['its id as an export spells it', { 'dock-statusId': 'ds-1' }, { dockStatusId: 'ds-1' }],
    ['its id as an import spells it', { dockStatusId: 'ds-1' }, { dockStatusId: 'ds-1' }],
    ['its id as the dock status spells it', { _id: 'ds-1' }, { dockStatusId: 'ds-1' }],
    ['its id three times', { _id: 'ds-3', dockStatusId: 'ds-2', 'dock-statusId': 'ds-1' }, { dockStatusId: 'ds-1' }],
    ['its id twice', { _id: 'ds-3', dockStatusId: 'ds-2' }, { dockStatusId: 'ds-2' }],
    ['its id once well', { _id: 'ds-3', dockStatusId: '../x', 'dock-statusId': 7 }, { dockStatusId: 'ds-3' }],
    ['an id of all that ids are made of', { _id: 'aZ09._-' }, { dockStatusId: 'aZ09._-' }],
    ['an id with a dot in front', { _id: '..a' }, { dockStatusId: '..a' }],
    ['an id with a dot behind', { _id: 'a..' }, { dockStatusId: 'a..' }],
    ['an id of 200 characters', { _id: long }, { dockStatusId: long }],
    ['an id of 201', { _id: `${long}a` }, {}],
    ['an empty id', { _id: '' }, {}],
    ['a dot', { _id: '.' }, {}],
    ['dots', { _id: '...' }, {}],
    ['an id that is a path', { _id: 'a/b' }, {}],
    ['an id with a query', { _id: 'a?b' }, {}],
    ['an id with a blank in front', { _id: ' a' }, {}],
    ['an id with a line break behind', { _id: 'a\n' }, {}],
    ['an id that is encoded', { _id: '%2e' }, {}],
    ['the id of its export', { exportJobId: 'workflow-ej-1' }, { exportJobId: 'workflow-ej-1' }],
    ['an export id that is none', { exportJobId: 'a b' }, {}],
    ['a status', { status: 'SUCCESS' }, { status: 'SUCCESS' }],
    ['a status in lower case, with blanks', { status: ' in_progress\n' }, { status: 'IN_PROGRESS' }],
    ['a status without end', { status: 'a'.repeat(50) }, { status: `${'A'.repeat(40)}…` }],
    ['its URL in the response', { response: { downloadUrl: '/a' } }, { downloadUrl: '/a' }],
    ['its URL in the response, as the table spells it', { response: { downloadURL: '/a' } }, { downloadUrl: '/a' }],
    ['its URL outside', { downloadUrl: '/a' }, { downloadUrl: '/a' }],
    ['its URL outside, as the table spells it', { downloadURL: '/a' }, { downloadUrl: '/a' }],
    [
      'four URLs',
      { downloadURL: '/d', downloadUrl: '/c', response: { downloadURL: '/b', downloadUrl: '/a' } },
      { downloadUrl: '/a' },
    ],
    [
      'three URLs',
      { downloadURL: '/d', downloadUrl: '/c', response: { downloadURL: '/b', downloadUrl: 5 } },
      { downloadUrl: '/b' },
    ],
    ['two URLs', { downloadURL: '/d', downloadUrl: '/c', response: { downloadUrl: ' ' } }, { downloadUrl: '/c' }],
    ['a URL with blanks around', { response: { downloadUrl: ' \n/a b\t' } }, { downloadUrl: '/a b' }],
    ['an empty URL', { downloadUrl: '' }, {}],
    ['how far it is', { percentageComplete: 50 }, { percent: 50 }],
    ['that it has not begun', { percentageComplete: 0 }, { percent: 0 }],
    ['its workflow', { workflowId: 'a-1' }, { workflowId: 'a-1' }],
    ['words', { error: 'kg-1 must not' }, { message: '*** must not' }],
  ])('that says %s', (_, answer, expected) => {
    expect(readJob(answer, ['kg-1'])).toEqual({ ...none, ...expected })
  })
})

test('the dock status is asked for by its id', async () => {
  const it = await stage()
  it.simulator.fault('status', reply(200, { _id: 'ds-1', status: 'success', message: `Not ${it.simulator.apiKey}` }))
  const job = await readDockStatus(it.platform, 'ds-1', it.context)
  expect(job).toEqual({ ...none, dockStatusId: 'ds-1', status: 'SUCCESS', message: 'Not ***' })
  expect(it.simulator.seen).toMatchObject([{ method: 'GET', url: '/api/public/dock-status/ds-1' }])
})

test('a dock status that can not be had says so', async () => {
  const it = await stage()
  const error = await failure(readDockStatus(it.platform, 'ds-1', it.context))
  expect(error.message).toMatch(/^Dock status: the platform answered 404 \(Not found\)\. /)
})

const ADVICE = 'See the workflow.'
const RUNNING = 'The job may still be running on the platform: dock status ds-1.'

describe('waiting for a job', () => {
  const started: Started = { ...none, dockStatusId: 'ds-1', status: 'IN_PROGRESS' }

  /** Waits for a job whose dock status answers as listed, each once. */
  async function wait(it: Stage, answers: Answer[], longestWaitMs = 10_000, from = started) {
    for (const answer of answers) it.simulator.fault('status', reply(200, answer))
    const seen: Job[] = []
    const job = await waitForJob(it.platform, from, longestWaitMs, ADVICE, it.context, (each) => seen.push(each))
    return { job, seen }
  }
  const busy = (count: number, answer: Answer = { status: 'IN_PROGRESS' }) => Array<Answer>(count).fill(answer)
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
    const error = await failure(waitForJob(it.platform, from, 10_000, ADVICE, it.context, (job) => seen.push(job)))
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
    expect(error.message).toMatch(/^Dock status: the platform answered 403\. The key needs the scope "Export workflow"/)
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
    const work = failure(waitForJob(it.platform, started, longest, ADVICE, it.context, () => {}))
    await until(() => it.simulator.seen.length === looks)
    await pause(10)
    it.abort(reason)
    const error = await work
    expect(error.message).toBe(`Cancelled. ${RUNNING}`)
    expect(error.cause).toBe(reason)
    expect(it.simulator.seen).toHaveLength(looks)
  })
})
