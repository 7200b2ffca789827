import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { withDeadline } from '../src/context.js'
import { failure, recorder } from './platform/bench.js'

const limit = (ms: number) => ({ ms, error: new Error('Too late.') })

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
})
afterEach(() => {
  jest.useRealTimers()
})

test('work under a deadline passes on what it returns or throws, and leaves no timer behind', async () => {
  const { context } = recorder()
  expect(await withDeadline(context, limit(1000), async () => 'done')).toBe('done')
  const error = new Error('No')
  expect(await failure(withDeadline(context, limit(1000), () => Promise.reject(error)))).toBe(error)
  expect(jest.getTimerCount()).toBe(0)
  expect(getEventListeners(context.signal, 'abort')).toHaveLength(0)
})

test('the deadline aborts the signal of the work with its error, and not the one outside', async () => {
  const { context } = recorder()
  await withDeadline(context, limit(1000), async ({ signal }) => {
    await jest.advanceTimersByTimeAsync(999)
    expect(signal.aborted).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(signal.reason).toEqual(new Error('Too late.'))
  })
  expect(context.signal.aborted).toBe(false)
})

test('the work ends at the nearer of two deadlines', async () => {
  const { context } = recorder()
  const endsIn = (outer: number, inner: number) =>
    withDeadline({ ...context, endsAt: performance.now() + outer }, limit(inner), async ({ endsAt, log }) => {
      expect(log).toBe(context.log)
      return Math.round(endsAt - performance.now())
    })
  expect(await endsIn(5000, 1000)).toBe(1000)
  expect(await endsIn(1000, 5000)).toBe(1000)
})
