import { Failure } from '../failure.js'
import { helpFor } from '../github/step.js'
import type { Cause } from '../github/summary.js'
import { toSingleLine } from '../text.js'
import { jobOf } from './job.js'

/** What failed: a workflow's name, and why. */
export interface Failed {
  name: string
  error: Error
}

/** Characters for all causes together: every workflow is named, so causes are cut. */
const MAX_CAUSES = 20_000

/** Returns an error in one line, cut to what a row of an output or a summary may hold. */
export function inOneLine({ message }: Error): string {
  return toSingleLine(message, 1000)
}

/** Stands for the ID of a job, so that causes that only differ in it are one. */
const JOB_ID = '<dock status ID>'

/**
 * Returns each cause once, in one line, with the names of all that failed by it. If jobs ended for the same cause, their IDs are listed in it
 * in the order of the names.
 */
export function causesOf(failures: readonly Failed[]): Cause[] {
  const causes = new Map<string, { names: string[]; ids: string[]; help: string | undefined }>()
  for (const { name, error } of failures) {
    const { 'dock-status-id': id } = jobOf(error)
    const cause = id === undefined ? error.message : error.message.replaceAll(id, JOB_ID)
    const known = causes.get(cause) ?? { names: [], ids: [], help: helpFor(error) }
    causes.set(cause, known)
    known.names.push(name)
    if (id !== undefined) known.ids.push(id)
  }
  const maxLength = Math.max(100, Math.min(1000, Math.floor(MAX_CAUSES / causes.size)))
  return Array.from(causes, ([cause, { names, ids, help }]) => ({
    names,
    message: toSingleLine(cause, maxLength).replaceAll(JOB_ID, () => ids.join(', ')),
    help,
  }))
}

/** Returns failures in one line that names every workflow, and each cause once: `banking, support: the cause | travel: another one`. */
export function listFailures(failures: readonly Failed[]): string {
  return causesOf(failures)
    .map(({ names, message }) => `${names.join(', ')}: ${message}`)
    .join(' | ')
}

/** Returns several errors of one workflow as one. Of equal ones, such as a cancellation, only the first counts. */
export function combine(errors: readonly Error[]): Error | undefined {
  const [first, ...more] = errors.filter(
    ({ message }, index) => errors.findIndex((other) => other.message === message) === index,
  )
  if (first === undefined || more.length === 0) return first
  const what = [first, ...more].map(({ message }) => message).join(' Also: ')
  return new Failure({ what, topic: first instanceof Failure ? first.topic : undefined }, { cause: first })
}
