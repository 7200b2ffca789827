import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Failure, TOPICS } from '../src/failure.js'

describe('A failure', () => {
  test.each([
    [
      { what: 'Export', why: 'the connection was cut', advice: 'Re-run the job.' },
      'Export: the connection was cut. Re-run the job.',
    ],
    [{ what: 'Export', why: 'Not now.', advice: 'Re-run the job.' }, 'Export: Not now. Re-run the job.'],
    [{ what: 'Export', why: 'Why?', advice: 'Re-run the job.' }, 'Export: Why? Re-run the job.'],
    [{ what: 'No package within 5 min', advice: 'Raise it.' }, 'No package within 5 min. Raise it.'],
    [{ what: 'Export', why: 'the connection was cut' }, 'Export: the connection was cut.'],
  ])('is one line of what failed, why and what to do: %j', (words, line) => {
    expect(new Failure(words).message).toBe(line)
  })

  test('knows nothing that it was not told', () => {
    const { status, maybeProcessed, affectsAll, busy, transience, cause, topic } = new Failure({ what: 'Export' })
    expect([status, maybeProcessed, affectsAll, busy, transience, cause, topic]).toEqual([
      ...[undefined, false, false, false, undefined, undefined, undefined],
    ])
  })

  test('is copied with changed words and facts, and is the cause of its copy', () => {
    const words = { what: 'Export', why: 'cut', advice: 'Wait.', topic: 'the-connection' } as const
    const facts = { status: 409, maybeProcessed: true, affectsAll: true, busy: true, transience: { limited: true } }
    const failure = new Failure(words, facts)
    const copy = failure.with({ advice: 'Look.', busy: false })
    expect({ ...copy }).toEqual({ ...words, ...facts, advice: 'Look.', busy: false })
    expect(copy.message).toBe('Export: cut. Look.')
    expect(copy.cause).toBe(failure)
  })
})

test('docs/troubleshooting.md has a heading for each topic', () => {
  const headings = Array.from(readFileSync('docs/troubleshooting.md', 'utf8').matchAll(/^#+ (.*)$/gm))
  const slugs = headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  expect(slugs).toEqual(expect.arrayContaining([...TOPICS]))
})
