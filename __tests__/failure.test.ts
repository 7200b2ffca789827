import { expect, test } from '@jest/globals'
import { Failure } from '../src/failure.js'

test.each([
  [
    { what: 'Export', why: 'the connection was cut', advice: 'Re-run the job.' },
    'Export: the connection was cut. Re-run the job.',
  ],
  [{ what: 'Export', why: 'Not now.', advice: 'Re-run the job.' }, 'Export: Not now. Re-run the job.'],
  [{ what: 'Export', why: 'Why?', advice: 'Re-run the job.' }, 'Export: Why? Re-run the job.'],
  [{ what: 'No package within 5 min', advice: 'Raise it.' }, 'No package within 5 min. Raise it.'],
  [{ what: 'Export', why: 'the connection was cut' }, 'Export: the connection was cut.'],
])('a failure is one line of what failed, why and what to do: %j', (words, line) => {
  expect(new Failure(words).message).toBe(line)
})

test('a failure is copied with changed words and facts, and is the cause of its copy', () => {
  const words = { what: 'Export', why: 'cut', advice: 'Wait.', topic: 'the-connection' } as const
  const facts = { status: 409, maybeProcessed: true, affectsAll: true, busy: true }
  const wait = { retryable: true, retryAfterMs: 7, maxRetries: 2 }
  const failure = new Failure({ ...words, ...facts, ...wait })
  const copy = failure.with({ advice: 'Look.', busy: false, maxRetries: undefined })
  expect({ ...copy }).toEqual({ ...words, ...facts, ...wait, advice: 'Look.', busy: false, maxRetries: undefined })
  expect(copy.message).toBe('Export: cut. Look.')
  expect(copy.cause).toBe(failure)
  expect(failure.with({ cause: 'another' }).cause).toBe('another')
})
