/**
 * Adds up changes.
 *
 * 1. A file counts its changes by kind. Anything that is neither added nor removed is a modification.
 * 2. A file that only one side has is one change, and so is one without changes that it could list.
 *
 * Example: a prompt that differs and a node that is new are one modified and one added.
 */
import { grouped } from '../text.js'
import type { Comparison, Counts, FileChanges } from './changes.js'

/** Adds up counts. */
export function sum(counts: readonly Counts[]): Counts {
  const total = { added: 0, modified: 0, removed: 0 }
  for (const { added, modified, removed } of counts) {
    total.added += added
    total.modified += modified
    total.removed += removed
  }
  return total
}

/** Counts the changes in a file that differs. */
export function countChanges({ status, changes, references }: FileChanges): Counts {
  const counts = { added: 0, modified: 0, removed: 0 }
  if (status !== 'modified') return { ...counts, [status]: 1 }
  // A file without changes differs as a whole, unless only references differ, which follow what is counted in another file.
  if (changes.length === 0 && references.length === 0) return { ...counts, modified: 1 }
  for (const { kind } of changes) counts[kind === 'added' || kind === 'removed' ? kind : 'modified']++
  return counts
}

/** Whether anything differs outside ignored fields. */
export function isChanged({ workflows }: Comparison): boolean {
  return workflows.some(({ status }) => status !== 'unchanged')
}

/** Counts all changes of a comparison. */
export function totalCounts({ workflows }: Comparison): Counts {
  return sum(workflows.map(({ counts }) => counts))
}

/** Returns the lines of `ignore` that matched nothing in any workflow. */
export function unusedIgnores({ workflows: [first, ...others] }: Comparison): readonly string[] {
  return first?.unusedIgnores.filter((line) => others.every(({ unusedIgnores }) => unusedIgnores.includes(line))) ?? []
}

/** Returns counts in words: `3 modified, 1 added, 1 removed`, or `no changes`. */
export function summarizeCounts({ modified, added, removed }: Counts): string {
  const kinds: [number, string][] = [
    [modified, 'modified'],
    [added, 'added'],
    [removed, 'removed'],
  ]
  const words = kinds.flatMap(([count, word]) => (count === 0 ? [] : [`${grouped(count)} ${word}`]))
  return words.join(', ') || 'no changes'
}
