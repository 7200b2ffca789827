import { describe, expect, test } from '@jest/globals'
import { RateLimit } from '../../src/platform/rate-limit.js'
import { RetryableError, retry } from '../../src/retry.js'
import { failure, leap, recorder } from './bench.js'

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
}

/** A refusal for now, with the pause that is asked for. */
const refusal = (afterMs = 0) => new RetryableError('too many', { limited: true, afterMs, maybeProcessed: false })

/** A call that ends when told to. */
function pending() {
  let end = (_error?: unknown) => {}
  const done = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error))
  })
  return { done, end }
}

/** A rate limit by a clock that stands still, and the moments at which calls start. */
function make() {
  leap()
  const { context, lines, abort } = recorder()
  const limit = new RateLimit()
  const since = performance.now()
  const starts: number[] = []
  const run = (work: () => Promise<unknown> = async () => {}, changes = {}) =>
    limit.run({ what: 'Call' }, { ...context, ...changes }, () => {
      starts.push(performance.now() - since)
      return work()
    })
  return { limit, context, lines, abort, starts, run }
}

test('calls do not wait for each other as long as none is refused', async () => {
  const it = make()
  const calls = [pending(), pending(), pending()]
  const all = calls.map(({ done }) => it.run(() => done))
  await settle()
  expect(it.starts).toEqual([0, 0, 0])
  for (const { end } of calls) end()
  await Promise.all(all)
})

test('a call passes on what it returns and throws', async () => {
  const it = make()
  expect(await it.run(async () => 'done')).toBe('done')
  const error = new RetryableError('it rains', { afterMs: 7 })
  expect(await failure(it.run(() => Promise.reject(error)))).toBe(error)
  expect(it.limit).toMatchObject({ pausedUntil: 0, intervalMs: 0 })
})

test.each([
  [undefined, 1000],
  [7000, 7000],
])('a refusal that asks for %p ms tells how long all calls pause', async (asked, pause) => {
  const it = make()
  const error = refusal(asked)
  const thrown = await failure(it.run(() => Promise.reject(error)))
  expect(thrown).toMatchObject({
    message: 'too many',
    limited: true,
    maybeProcessed: false,
    afterMs: pause,
    cause: error,
  })
  expect(it.limit).toMatchObject({ pausedUntil: performance.now() + pause, intervalMs: 250 })
})

test('refusals in a row double the pause and the interval', async () => {
  const it = make()
  const pauses: unknown[] = []
  for (let count = 0; count < 8; count++) {
    const thrown = await failure(it.run(() => Promise.reject(refusal())))
    if (thrown instanceof RetryableError) pauses.push(thrown.afterMs)
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
  expect(it.limit.intervalMs).toBe(15_000)
})

test('refusals of calls under way at the same time count as one', async () => {
  const it = make()
  const calls = [pending(), pending(), pending()]
  const all = calls.map(({ done }) => failure(it.run(() => done)))
  await settle()
  for (const { end } of calls) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    end(refusal())
    await settle()
  }
  for (const thrown of await Promise.all(all)) expect(thrown).toMatchObject({ afterMs: 1000 })
  expect(it.limit.intervalMs).toBe(250)
})

describe('after a pause', () => {
  /** Three calls that wait for the end of a pause. */
  async function afterPause() {
    const it = make()
    await failure(it.run(() => Promise.reject(refusal(5000))))
    const calls = [pending(), pending(), pending()]
    const all = calls.map(({ done }) => it.run(() => done))
    for (const call of all) call.catch(() => {})
    await settle()
    return { ...it, calls, all }
  }

  test('one call goes first, and the others follow at intervals', async () => {
    const it = await afterPause()
    expect(it.starts).toEqual([0, 5000])
    it.calls[0]?.end()
    await settle()
    expect(it.starts).toEqual([0, 5000, 5250, 5250 + 250 * 0.95])
    for (const { end } of it.calls) end()
    await Promise.all(it.all)
  })

  test('the others wait for the next pause if the first one is refused', async () => {
    const it = await afterPause()
    it.calls[0]?.end(refusal(9000))
    await settle()
    expect(it.starts).toEqual([0, 5000, 14_250])
  })

  test('the others go on if the first one fails in another way', async () => {
    const it = await afterPause()
    it.calls[0]?.end(new Error('No'))
    await settle()
    expect(it.starts).toHaveLength(4)
  })

  test('another one goes first if the first one was cancelled', async () => {
    const it = make()
    await failure(it.run(() => Promise.reject(refusal(5000))))
    const cancel = new AbortController()
    const first = pending()
    const all = [it.run(() => first.done, { signal: cancel.signal }), it.run(() => pending().done), it.run()]
    for (const call of all) call.catch(() => {})
    await settle()
    cancel.abort(new Error('Cancelled.'))
    first.end(new Error('Cancelled.'))
    await settle()
    expect(it.starts).toEqual([0, 5000, 5250])
  })

  test('a call from before it does not let the others go', async () => {
    const it = make()
    const early = pending()
    const all = [it.run(() => early.done)]
    await settle()
    await failure(it.run(() => Promise.reject(refusal(5000))))
    all.push(
      it.run(() => pending().done),
      it.run(),
    )
    for (const call of all) call.catch(() => {})
    early.end()
    await settle()
    expect(it.starts).toEqual([0, 0, 5000])
    expect(it.limit.intervalMs).toBe(250)
  })

  test('an abort ends the wait for the first one', async () => {
    const it = await afterPause()
    it.abort(new Error('Cancelled.'))
    expect((await failure(it.all[1] ?? Promise.resolve())).message).toBe('Cancelled.')
  })
})

test('the interval shrinks with each call that passes, until there is none', async () => {
  const it = make()
  await failure(it.run(() => Promise.reject(refusal())))
  await it.run()
  expect(it.limit.intervalMs).toBeCloseTo(237.5)
  for (let count = 0; count < 60; count++) await it.run()
  expect(it.limit.intervalMs).toBe(0)
})

test.each([
  ['asked for', 60_000, true],
  ['of our own', 0, false],
])('a pause %s that passes the deadline: ends the call %p', async (_, asked, ends) => {
  const it = make()
  await failure(it.run(() => Promise.reject(refusal(asked))))
  const endsAt = performance.now() + 500
  const call = it.run(async () => 'done', { endsAt })
  if (!ends) expect(await call).toBe('done')
  else {
    expect((await failure(call)).message).toBe(
      'Call: the platform asked for a pause that exceeds the timeout. Re-run the job later.',
    )
    expect(it.starts).toHaveLength(1)
  }
})

test.each([
  { perSecond: 1, burst: 1, workflows: 16, lanes: 4, asked: 0 },
  { perSecond: 1, burst: 1, workflows: 16, lanes: 4, asked: 1000 },
  { perSecond: 2, burst: 1, workflows: 40, lanes: 16, asked: 0 },
  { perSecond: 2, burst: 10, workflows: 40, lanes: 16, asked: 0 },
  { perSecond: 0.2, burst: 1, workflows: 16, lanes: 4, asked: 0 },
])('a gateway as %j lets all pass, without many refusals', async ({ perSecond, burst, workflows, lanes, asked }) => {
  const it = make()
  let tokens = burst
  let filledAt = performance.now()
  let refusals = 0
  const gateway = async () => {
    tokens = Math.min(burst, tokens + ((performance.now() - filledAt) / 1000) * perSecond)
    filledAt = performance.now()
    if (tokens >= 1) return void tokens--
    refusals++
    throw refusal(asked)
  }
  const queue = Array.from({ length: workflows }).values()
  const since = performance.now()
  const lane = async () => {
    const own = { signal: new AbortController().signal }
    for (const _ of queue) {
      for (let call = 0; call < 4; call++) await retry('Call', { ...it.context, ...own }, () => it.run(gateway, own))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  expect(refusals).toBeGreaterThan(0)
  expect(refusals).toBeLessThan(lanes + workflows)
  // Not much longer than the gateway takes in any case.
  const ideal = (workflows * 4 * 1000) / perSecond
  expect(performance.now() - since).toBeLessThan(ideal * 1.8)
})
