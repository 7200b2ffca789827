import { getEventListeners } from 'node:events'
import { describe, expect, jest, test } from '@jest/globals'
import { Failure } from '../src/failure.js'
import { raceAbort, retry, retryAfterMs } from '../src/retry.js'
import { failure, leap, recorder, retryable, rigDice } from './platform/bench.js'

/** An operation that fails with each error in turn, then returns `done`. */
function failing(...errors: unknown[]) {
  return jest.fn(async () => {
    if (errors.length > 0) throw errors.shift()
    return 'done'
  })
}

const rain = (times: number) => Array.from({ length: times }, () => retryable('it rains'))
const limited = (retryAfterMs = 0) => retryable('too many', { status: 429, retryAfterMs })

test.each([new Failure({ what: 'No' }), new TypeError('Bug'), 'a string', undefined])(
  '%p is not retried',
  async (error) => {
    leap()
    const { context, lines } = recorder()
    const operation = jest.fn(() => Promise.reject(error))
    await expect(retry(context, operation)).rejects.toBe(error)
    expect(operation).toHaveBeenCalledTimes(1)
    expect(lines).toEqual([])
  },
)

test.each([
  ['half of it at least', 0, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
  ['nearly all of it at most', 0.998, [999, 1998, 3996, 7992, 15_984, 29_970, 29_970]],
])('waits double up to 30 s and are shortened at random: %s', async (_, dice, expected) => {
  const waits = leap()
  rigDice(dice)
  const { context } = recorder()
  expect(await retry(context, failing(...rain(7)))).toBe('done')
  expect(waits).toHaveLength(7)
  for (const [index, wait] of expected.entries()) expect(waits[index]).toBeCloseTo(wait, 6)
})

test.each([
  ['the eighth time in a row', rain(8), 'Call: it rains, 8 times in a row. Re-run the job later.', 7],
  [
    'sooner if it says so, with its own advice',
    Array.from({ length: 3 }, () => retryable('not found', { maxRetries: 2, advice: 'Check host.' })),
    'Call: not found, 3 times in a row. Check host.',
    2,
  ],
  ['without a reason, too', Array(8).fill(new Failure({ what: 'No', retryable: true })), 'No, 8 times in a row.', 7],
])('a failure is the last %s', async (_, errors, message, retries) => {
  const waits = leap()
  const { context, lines } = recorder()
  const last = errors.at(-1)
  const operation = failing(...errors)
  const error = await failure(retry(context, operation))
  expect(error).toMatchObject({ message, retryable: false, cause: last })
  expect([operation.mock.calls.length, waits.length, lines.length]).toEqual([retries + 1, retries, retries])
})

test('a rate limit uses up no attempts, and is waited for exactly as long as asked', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const operation = failing(...rain(7), ...Array.from({ length: 20 }, () => limited(100)))
  expect(await retry(context, operation)).toBe('done')
  expect(waits.slice(7)).toEqual(Array(20).fill(100))
  expect(await retry(context, failing(...rain(3), ...Array(9).fill(limited(1)), ...rain(4)))).toBe('done')
})

test('a rate limit is waited for ever longer if the server asks for no time', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  expect(await retry(context, failing(...rain(1), limited(), limited(), limited()))).toBe('done')
  expect(waits).toEqual([500, 500, 1000, 2000])
})

test('a busy target is waited for until it is free, if that is wanted', async () => {
  leap()
  const { context } = recorder()
  const busy = new Failure({ what: 'Deploy', why: 'busy', busy: true })
  await expect(retry(context, failing(busy))).rejects.toBe(busy)
  expect(await retry(context, failing(...Array(9).fill(busy)), { untilFree: true })).toBe('done')
  const other = new Failure({ what: 'No' })
  await expect(retry(context, failing(other), { untilFree: true })).rejects.toBe(other)
})

test('the server may ask for a longer wait, not for a shorter one', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  await retry(context, failing(retryable('a', { retryAfterMs: 90_000 }), retryable('b', { retryAfterMs: 10 })))
  expect(waits).toEqual([90_000, 1000])
})

test.each([
  ['would end at the deadline', 500, undefined],
  ['ends just before it', 500.001, 'done'],
])('a wait that %s', async (_, left, result) => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const [rained] = rain(1)
  const operation = failing(rained)
  const work = retry({ ...context, endsAt: performance.now() + left }, operation)
  if (result === undefined) {
    expect(await failure(work)).toMatchObject({
      message:
        'Call: it rains, and waiting 0.5 s before the next attempt would exceed the timeout. Re-run the job later, or raise timeout-minutes.',
      retryable: false,
      cause: rained,
    })
    expect([operation.mock.calls.length, waits]).toEqual([1, []])
  } else {
    expect(await work).toBe(result)
    expect(waits).toEqual([500])
  }
})

test('an abort ends a wait between attempts with its reason, and leaves no timer behind', async () => {
  const { context, abort } = recorder()
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const operation = failing(retryable('it rains', { retryAfterMs: 60_000 }))
  const work = failure(retry(context, operation))
  await new Promise(setImmediate)
  abort(new Error('Cancelled.'))
  expect((await work).message).toBe('Cancelled.')
  expect(operation).toHaveBeenCalledTimes(1)
  expect(timers()).toBe(before)
})

test.each([
  ['no header', undefined, 0],
  ['an empty one', '', 0],
  ['seconds', '120', 120_000],
  ['none', '0', 0],
  ['leading zeros', '007', 7000],
  ['a fraction, which is none of the two', '0.5', 0],
  ['seconds with a unit', '120s', 0],
  ['words', 'soon', 0],
  ['a date (RFC 5322)', 'Sun, 01 Mar 2026 12:01:00 GMT', 59_500],
  ['a date (RFC 850)', 'Sunday, 01-Mar-26 12:01:00 GMT', 59_500],
  ['a date gone by', 'Sun, 01 Mar 2026 12:00:00 GMT', 0],
  ['a date beyond what a timer can wait', 'Fri, 31 Dec 9999 23:59:59 GMT', 2 ** 31 - 1],
  ['a date long gone by', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
])('Retry-After may have %s', (_, header, ms) => {
  jest.useFakeTimers({ now: new Date('2026-03-01T12:00:00.500Z') })
  const wait = retryAfterMs(header)
  jest.useRealTimers()
  expect(wait).toBe(ms)
})

describe('a race with an abort', () => {
  const never = new Promise<never>(() => {})

  test('passes on what the work returns or throws, and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    expect(await raceAbort(signal, Promise.resolve('done'))).toBe('done')
    expect(await failure(raceAbort(signal, Promise.reject(new Error('No'))))).toMatchObject({ message: 'No' })
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('ends with the reason as soon as it aborts', async () => {
    const controller = new AbortController()
    const work = failure(raceAbort(controller.signal, never))
    controller.abort(new Error('Cancelled.'))
    expect((await work).message).toBe('Cancelled.')
  })

  test('ends at once if it is aborted already, and swallows what the work throws later', async () => {
    const late = new Promise<never>((_, reject) => setImmediate(() => reject(new Error('late'))))
    expect((await failure(raceAbort(AbortSignal.abort(new Error('Cancelled.')), late))).message).toBe('Cancelled.')
    await new Promise(setImmediate)
  })
})
