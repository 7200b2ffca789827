import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { RetryableError, raceAbort, retry, retryAfterMs, sleep } from '../src/retry.js'
import { failure, leap, recorder, rigDice } from './platform/bench.js'

/** An operation that fails with each error in turn, then returns `done`. */
function failing(...errors: unknown[]) {
  return jest.fn(async () => {
    if (errors.length > 0) throw errors.shift()
    return 'done'
  })
}

const again = (times: number) => Array.from({ length: times }, () => new RetryableError('it rains'))

test('what succeeds is returned at once', async () => {
  const waits = leap()
  const { context, lines } = recorder()
  const operation = failing()
  expect(await retry('Call', context, operation)).toBe('done')
  expect(operation).toHaveBeenCalledTimes(1)
  expect([waits, lines]).toEqual([[], []])
})

test.each([new Error('No'), new TypeError('Bug'), 'a string', undefined])('%p is not tried again', async (error) => {
  leap()
  const { context, lines } = recorder()
  const operation = jest.fn(() => Promise.reject(error))
  await expect(retry('Call', context, operation)).rejects.toBe(error)
  expect(operation).toHaveBeenCalledTimes(1)
  expect(lines).toEqual([])
})

test.each([
  ['half of it at least', 0, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
  ['nearly all of it at most', 0.998, [999, 1998, 3996, 7992, 15_984, 29_970, 29_970]],
])('waits double up to 30 s and are shortened at random: %s', async (_, dice, expected) => {
  const waits = leap()
  rigDice(dice)
  const { context } = recorder()
  expect(await retry('Call', context, failing(...again(7)))).toBe('done')
  expect(waits).toHaveLength(7)
  for (const [index, wait] of expected.entries()) expect(waits[index]).toBeCloseTo(wait, 6)
})

test('failures that say so get fewer attempts, and their own advice', async () => {
  const waits = leap()
  const { context } = recorder()
  const error = new RetryableError('not found', { maxAttempts: 3, advice: 'Check host.' })
  const operation = failing(error, error, error)
  expect((await failure(retry('Call', context, operation))).message).toBe(
    'Call: not found, 3 times in a row. Check host.',
  )
  expect([operation.mock.calls.length, waits.length]).toEqual([3, 2])
})

test('a limited rate uses up no attempts, and is waited for as long as asked', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const limited = (afterMs: number) => new RetryableError('too many', { limited: true, afterMs })
  const operation = failing(...again(7), ...Array.from({ length: 20 }, () => limited(100)))
  expect(await retry('Call', context, operation)).toBe('done')
  expect(waits.slice(7)).toEqual(Array(20).fill(100))
  expect(await retry('Call', context, failing(...again(3), ...Array(9).fill(limited(1)), ...again(4)))).toBe('done')
})

test('a limited rate is waited for ever longer if nothing is asked', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const limited = () => new RetryableError('too many', { limited: true })
  expect(await retry('Call', context, failing(...again(1), limited(), limited(), limited()))).toBe('done')
  expect(waits).toEqual([500, 500, 1000, 2000])
})

test('what is told is one line', async () => {
  leap()
  const { context, lines } = recorder()
  await retry('Call', context, failing(new RetryableError('one\ntwo')))
  expect(lines).toEqual([expect.stringMatching(/^info: Call: one two; retrying in /)])
  const error = new RetryableError('one\ntwo', { maxAttempts: 1 })
  expect((await failure(retry('Call', context, failing(error)))).message).toMatch(/^Call: one two, 1 times in a row/)
})

test('each wait is told', async () => {
  leap()
  rigDice(0.5)
  const { context, lines } = recorder()
  await retry('Call', context, failing(...again(2)))
  expect(lines).toEqual(['info: Call: it rains; retrying in 0.8 s', 'info: Call: it rains; retrying in 1.5 s'])
})

test('the eighth failure in a row is the last', async () => {
  const waits = leap()
  const { context, lines } = recorder()
  const errors = again(8)
  const operation = failing(...errors)
  const error = await failure(retry('Call', context, operation))
  expect(error.message).toBe('Call: it rains, 8 times in a row. Re-run the job later.')
  expect(error.cause).toBe(errors[7])
  expect(operation).toHaveBeenCalledTimes(8)
  expect([waits.length, lines.length]).toEqual([7, 7])
})

test('failures are counted anew when something was gained', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const gained = new RetryableError('cut off', { progress: true })
  const operation = failing(...again(7), gained, ...again(6))
  expect(await retry('Call', context, operation)).toBe('done')
  expect(waits.slice(6)).toEqual([15_000, 500, 1000, 2000, 4000, 8000, 15_000, 15_000])
  const error = await failure(retry('Call', context, failing(gained, ...again(7))))
  expect(error.message).toBe('Call: it rains, 8 times in a row. Re-run the job later.')
})

test('the server may ask for a longer wait, not for a shorter one', async () => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  await retry(
    'Call',
    context,
    failing(new RetryableError('a', { afterMs: 90_000 }), new RetryableError('b', { afterMs: 10 })),
  )
  expect(waits).toEqual([90_000, 1000])
})

test.each([
  ['would end at the deadline', 500, undefined],
  ['ends just before it', 500.001, 'done'],
])('a wait that %s', async (_, left, result) => {
  const waits = leap()
  rigDice(0)
  const { context } = recorder()
  const operation = failing(new RetryableError('it rains'))
  const work = retry('Call', { ...context, endsAt: performance.now() + left }, operation)
  if (result === undefined) {
    await expect(work).rejects.toThrow(
      'Call: it rains, and waiting 0.5 s before the next attempt would exceed the timeout. Re-run the job later, or raise timeout-minutes.',
    )
    expect([operation.mock.calls.length, waits]).toEqual([1, []])
  } else {
    expect(await work).toBe(result)
    expect(waits).toEqual([500])
  }
})

test('the error of a wait past the deadline has its cause', async () => {
  leap()
  const { context } = recorder()
  const cause = new RetryableError('it rains', { afterMs: 86_400_000 })
  const error = await failure(retry('Call', context, failing(cause)))
  expect(error.message).toMatch(/^Call: it rains, and waiting 24 h 0 min before the next attempt/)
  expect(error.cause).toBe(cause)
})

test('a wait beyond counting is told in words', async () => {
  leap()
  const { context } = recorder()
  const endless = new RetryableError('it rains', { afterMs: retryAfterMs('9'.repeat(400)) })
  const error = await failure(retry('Call', context, failing(endless)))
  expect(error.message).toMatch(/^Call: it rains, and waiting /)
  expect(error.message).not.toMatch(/Infinity|NaN/)
})

test('an abort ends a wait between tries with its reason', async () => {
  const { context, abort } = recorder()
  const operation = failing(new RetryableError('it rains', { afterMs: 60_000 }))
  const work = failure(retry('Call', context, operation))
  await new Promise(setImmediate)
  abort(new Error('Cancelled.'))
  expect((await work).message).toBe('Cancelled.')
  expect(operation).toHaveBeenCalledTimes(1)
})

test('a failure that may pass says what it knows', () => {
  const cause = new Error('cause')
  expect(new RetryableError('a')).toMatchObject({ message: 'a', afterMs: 0, progress: false, cause: undefined })
  expect(new RetryableError('a', { afterMs: 5, progress: true, cause })).toMatchObject({
    afterMs: 5,
    progress: true,
    cause,
  })
})

describe('by a clock that a test winds', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'], now: 0 })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('a sleep ends on time and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    const ended = jest.fn()
    const done = sleep(1000, signal).then(ended)
    await jest.advanceTimersByTimeAsync(999)
    expect(ended).not.toHaveBeenCalled()
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(1)
    await done
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('an abort ends a sleep at once and leaves nothing behind', async () => {
    const controller = new AbortController()
    const done = failure(sleep(1000, controller.signal))
    controller.abort(new Error('Cancelled.'))
    expect((await done).message).toBe('Cancelled.')
    expect(jest.getTimerCount()).toBe(0)
  })

  test('nobody falls asleep after an abort', async () => {
    const error = await failure(sleep(1000, AbortSignal.abort(new Error('Cancelled.'))))
    expect(error.message).toBe('Cancelled.')
    expect(jest.getTimerCount()).toBe(0)
  })

  const now = '2026-03-01T12:00:00.500Z'
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
  ])('Retry-After: %s', (_, header, ms) => {
    jest.setSystemTime(new Date(now))
    expect(retryAfterMs(header)).toBe(ms)
  })
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
