import type { Cause } from '../github/summary.js'
import { toSingleLine } from '../text.js'

/** What failed: a workflow's name, and why. */
export interface Failure {
  name: string
  error: Error
  /** The ID of its job on the platform, which the error may name. */
  dockStatusId?: string | undefined
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
export function causesOf(failures: readonly Failure[]): Cause[] {
  const causes = new Map<string, { names: string[]; ids: string[] }>()
  for (const { name, error, dockStatusId } of failures) {
    const cause = dockStatusId === undefined ? error.message : error.message.replaceAll(dockStatusId, JOB_ID)
    const known = causes.get(cause) ?? { names: [], ids: [] }
    causes.set(cause, known)
    known.names.push(name)
    if (dockStatusId !== undefined) known.ids.push(dockStatusId)
  }
  const maxLength = Math.max(100, Math.min(1000, Math.floor(MAX_CAUSES / causes.size)))
  return Array.from(causes, ([cause, { names, ids }]) => ({
    names,
    message: toSingleLine(cause, maxLength).replaceAll(JOB_ID, () => ids.join(', ')),
  }))
}

/** Returns failures in one line that names every workflow, and each cause once: `banking, support: the cause | travel: another one`. */
export function listFailures(failures: readonly Failure[]): string {
  return causesOf(failures)
    .map(({ names, message }) => `${names.join(', ')}: ${message}`)
    .join(' | ')
}
