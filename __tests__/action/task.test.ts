import { setTimeout } from 'node:timers/promises'
import { expect, jest, test } from '@jest/globals'
import { runTask, type Task } from '../../src/action/task.js'
import { recorder } from '../platform/bench.js'

interface Outputs {
  status: string
  id: number
}

const run = (work: (task: Task<Outputs>) => Promise<void>, publish: (known: Partial<Outputs>) => void = () => {}) =>
  runTask<Outputs>({ ...recorder().context, publish }, work)

test('a task publishes each output as soon as it is reported, and its result has all of them', async () => {
  const publish = jest.fn()
  const result = await run(async ({ report }) => {
    report({ status: 'IN_PROGRESS' })
    expect(publish.mock.calls).toEqual([[{ status: 'IN_PROGRESS' }]])
    report({ status: 'SUCCESS', id: 7 })
  }, publish)
  expect(publish.mock.calls).toEqual([[{ status: 'IN_PROGRESS' }], [{ status: 'SUCCESS', id: 7 }]])
  expect(result).toEqual({ outputs: { status: 'SUCCESS', id: 7 }, elapsedMs: expect.any(Number) })
})

test('a task that fails has its error, its outputs and the time it took', async () => {
  const error = new Error('No')
  const result = await run(async ({ report }) => {
    report({ id: 7 })
    await setTimeout(20)
    throw error
  })
  expect(result).toEqual({ outputs: { id: 7 }, elapsedMs: expect.any(Number), error })
  expect(result.error).toBe(error)
  expect(result.elapsedMs).toBeGreaterThan(15)
  expect(result.elapsedMs).toBeLessThan(5000)
})

test('what is thrown and no error becomes one', async () => {
  expect((await run(() => Promise.reject('broken'))).error).toEqual(new Error('broken'))
})

test('a task has the log and the signal of its step, and no deadline of its own', async () => {
  const { context } = recorder()
  await runTask<Outputs>({ ...context, publish: () => {} }, async ({ log, signal, endsAt }) => {
    expect(log).toBe(context.log)
    expect(signal).toBe(context.signal)
    expect(endsAt).toBe(Number.POSITIVE_INFINITY)
  })
})
