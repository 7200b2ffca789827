import { toSingleLine } from '../text.js'

/** What failed: a workflow's name, and why. */
export interface Failure {
  name: string
  error: Error
}

/** Characters for all causes together: every workflow is named, so causes are cut. */
const MAX_CAUSES = 20_000

/** Returns an error in one line, cut to what a row of an output or a summary may hold. */
export function inOneLine({ message }: Error): string {
  return toSingleLine(message, 1000)
}

/** Returns failures in one line that names every workflow, and each cause once: `banking, support: the cause | travel: another one`. */
export function listFailures(failures: readonly Failure[]): string {
  const causes = new Map<string, string[]>()
  for (const { name, error } of failures) {
    const names = causes.get(error.message)
    if (names) names.push(name)
    else causes.set(error.message, [name])
  }
  const maxLength = Math.max(100, Math.min(1000, Math.floor(MAX_CAUSES / causes.size)))
  return Array.from(causes, ([cause, names]) => `${names.join(', ')}: ${toSingleLine(cause, maxLength)}`).join(' | ')
}
