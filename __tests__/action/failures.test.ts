import { expect, test } from '@jest/globals'
import { combine, inOneLine, listFailures } from '../../src/action/failures.js'
import { JobFailure } from '../../src/action/job.js'
import { Failure } from '../../src/failure.js'

const failure = (name: string, message: string) => ({ name, error: new Error(message) })

test('failures are listed by their causes, each once with every workflow that it met', () => {
  const failures = [failure('a', 'Down.'), failure('b', 'No such flow.'), failure('c', 'Down.'), failure('d', 'Down.')]
  expect(listFailures(failures)).toBe('a, c, d: Down. | b: No such flow.')
})

test('causes that only differ in the IDs of jobs are one, with all IDs in the order of the names', () => {
  const failed = (name: string, id: string | undefined, why: string) => ({
    name,
    error: id === undefined ? new Error(why) : new JobFailure({ 'dock-status-id': id }, new Error(why)),
  })
  expect(
    listFailures([
      failed('a', 'ds-1', 'Cancelled. Dock status ds-1.'),
      failed('b', 'ds-2', 'No. Dock status ds-2.'),
      failed('c', undefined, 'Cancelled.'),
      failed('d', 'ds-$&', 'Cancelled. Dock status ds-$&.'),
    ]),
  ).toBe('a, d: Cancelled. Dock status ds-1, ds-$&. | b: No. Dock status ds-2. | c: Cancelled.')
})

test('a hundred failures of as many causes are one line that names every workflow', () => {
  const names = Array.from({ length: 100 }, (_, n) => `workflow-${n}`)
  const line = listFailures(names.map((name) => failure(name, `Cause of ${name}:\n${'because '.repeat(200)}`)))
  for (const name of names) expect(line).toMatch(new RegExp(`(^| )${name}: Cause of ${name}: because `))
  expect(line).not.toMatch(/\n/)
  expect(line.length).toBeLessThan(100 * 240)
})

test('a few failures have their whole causes', () => {
  const cause = `${'because '.repeat(100)}of that.`
  expect(listFailures([failure('a', cause), failure('b', 'No.')])).toBe(`a: ${cause} | b: No.`)
})

test('a single error is one line of at most 1,000 characters', () => {
  expect(inOneLine(new Error('a\nb'))).toBe('a b')
  expect(inOneLine(new Error('a'.repeat(1001)))).toBe(`${'a'.repeat(1000)}…`)
})

test('several errors of one workflow are one, and equal ones count once', () => {
  const [first, other] = [new Failure({ what: 'No artifact', topic: 'the-artifact' }), new Error('No folder.')]
  expect(combine([])).toBeUndefined()
  expect(combine([first, new Error('No artifact.')])).toBe(first)
  expect(combine([first, other])).toMatchObject({
    message: 'No artifact. Also: No folder.',
    topic: 'the-artifact',
    cause: first,
  })
})
