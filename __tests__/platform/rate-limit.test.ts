import { expect, test } from '@jest/globals'
import type { Context } from '../../src/context.js'
import { RateLimit } from '../../src/platform/rate-limit.js'
import { failure, leap, pause, recorder, retryable } from './bench.js'

/** A refusal for now, with the pause that is asked for. */
const refusal = (retryAfterMs = 0) => retryable('too many', { status: 429, retryAfterMs })

/** A rate limit by a clock that stands still, and the moments at which calls start. */
function make() {
  leap()
  const { context, abort } = recorder()
  const limit = new RateLimit()
  const since = performance.now()
  const starts: number[] = []
  const run = (
    work: () => Promise<unknown> = async () => {},
    { checked = '', ...changes }: Partial<Context> & { checked?: string } = {},
  ) =>
    limit.run('Call', checked || undefined, { ...context, ...changes }, () => {
      starts.push(Math.round(performance.now() - since))
      return work()
    })
  const refuse = (retryAfterMs?: number) => failure(run(() => Promise.reject(refusal(retryAfterMs))))
  return { context, abort, starts, run, refuse }
}

/** A call under way that ends when it is told to. */
function pending() {
  let end = (_error?: unknown) => {}
  const done = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error))
  })
  return { done, end }
}

test('calls do not wait for each other as long as none is refused', async () => {
  const it = make()
  const calls = [pending(), pending(), pending()]
  const all = calls.map(({ done }) => it.run(() => done))
  await pause(5)
  expect(it.starts).toEqual([0, 0, 0])
  for (const { end } of calls) end()
  await Promise.all(all)
})

test('a call passes on what it returns and throws, and other failures pause nothing', async () => {
  const it = make()
  expect(await it.run(async () => 'done')).toBe('done')
  const error = retryable('it rains', { status: 503, retryAfterMs: 7000 })
  expect(await failure(it.run(() => Promise.reject(error)))).toBe(error)
  await it.run()
  expect(it.starts).toEqual([0, 0, 0])
})

test.each([
  ['as long as the platform asks', 7000, 7000],
  ['a second if it asks for no time', undefined, 1000],
])('all calls pause after a refusal, %s, and then follow at intervals', async (_, asked, ms) => {
  const it = make()
  expect(await it.refuse(asked)).toMatchObject({ message: refusal().message, status: 429, retryAfterMs: ms })
  await Promise.all([it.run(), it.run(), it.run()])
  expect(it.starts).toEqual([0, ms, ms + 500, ms + 975])
})

test('refusals in a row double the pause and the interval, up to 32 s and 16 s', async () => {
  const it = make()
  const pauses: unknown[] = []
  for (let count = 0; count < 8; count++) pauses.push(await it.refuse())
  const expected = [1000, 2000, 4000, 8000, 16_000, 32_000, 32_000, 32_000]
  expect(pauses).toMatchObject(expected.map((ms) => ({ retryAfterMs: ms })))
  await Promise.all([it.run(), it.run()])
  const [first = 0, second = 0] = it.starts.slice(-2)
  expect(second - first).toBe(16_000)
})

test('refusals of calls under way at the same time count as one', async () => {
  const it = make()
  const calls = [pending(), pending(), pending()]
  const all = calls.map(({ done }) => failure(it.run(() => done)))
  await pause(5)
  for (const { end } of calls) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    end(refusal())
  }
  for (const thrown of await Promise.all(all)) expect(thrown).toMatchObject({ retryAfterMs: 1000 })
  expect(await it.refuse()).toMatchObject({ retryAfterMs: 2000 })
})

test('a call that began before a refusal and passes does not speed up the others', async () => {
  const it = make()
  const early = pending()
  const work = it.run(() => early.done)
  await it.refuse(5000)
  early.end()
  await work
  await Promise.all([it.run(), it.run()])
  expect(it.starts).toEqual([0, 0, 5000, 5500])
})

test('a short pause does not shorten a long one', async () => {
  const it = make()
  const calls = [pending(), pending()]
  const all = calls.map(({ done }) => failure(it.run(() => done)))
  await pause(5)
  calls[0]?.end(refusal(60_000))
  await pause(5)
  calls[1]?.end(refusal(1000))
  await Promise.all(all)
  await it.run()
  expect(it.starts).toEqual([0, 0, 60_000])
})

test('the interval shrinks with each call that passes, until there is none', async () => {
  const it = make()
  await it.refuse()
  for (let count = 0; count < 100; count++) await it.run()
  const gaps = it.starts.slice(1).map((start, index) => start - (it.starts[index] ?? 0))
  expect(gaps.slice(0, 3)).toEqual([1000, 500, 475])
  expect(gaps.slice(-20)).toEqual(Array(20).fill(0))
})

test('an abort ends the wait for a turn with its reason', async () => {
  const it = make()
  await it.refuse(60_000)
  const work = failure(it.run())
  it.abort(new Error('Cancelled.'))
  expect((await work).message).toBe('Cancelled.')
  expect((await failure(it.run())).message).toBe('Cancelled.')
})

test.each([
  ['that the platform asked for ends a call if it passes the deadline', 60_000, 500, true],
  ['that the platform asked for ends a call if it ends at the deadline', 5000, 5000, true],
  ['that the platform asked for lets a call begin before the deadline', 5000, 5001, false],
  ['of our own ends a call that could not begin in time', 0, 500, true],
])('a pause %s', async (_, asked, left, ends) => {
  const it = make()
  await it.refuse(asked)
  const call = it.run(async () => 'done', { endsAt: performance.now() + left })
  if (!ends) return expect(await call).toBe('done')
  expect((await failure(call)).message).toBe(
    'Call: the platform asked for a pause that exceeds the timeout. Re-run the job later.',
  )
  expect(it.starts).toHaveLength(1)
})

test('each path may be checked thirty times in any minute', async () => {
  const it = make()
  const check = (checked: string) => it.run(undefined, { checked })
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  await check('a')
  await wait(10_000)
  for (let count = 1; count < 30; count++) await check('a')
  await check('b')
  expect(it.starts.at(-1)).toBe(10_000)
  await Promise.all([check('a'), check('a'), check('a')])
  expect(it.starts.slice(-3)).toEqual([60_000, 70_000, 70_000])
  for (let count = 0; count < 40; count++) await it.run()
  expect(it.starts.at(-1)).toBe(70_000)
})
