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
  if (status !== 'modified') return { added: 0, modified: 0, removed: 0, [status]: 1 }
  // A file without changes differs as a whole, unless only references differ, which follow what is counted in another file.
  const modified = changes.length === 0 && references === 0 ? 1 : 0
  return sum([
    { added: 0, modified, removed: 0 },
    ...changes.map(({ kind }) => ({
      added: 0,
      removed: 0,
      modified: 0,
      [kind === 'reordered' ? 'modified' : kind]: 1,
    })),
  ])
}

/** Whether anything differs outside ignored fields. */
export function isChanged({ workflows }: Comparison): boolean {
  return workflows.some(({ status }) => status !== 'unchanged')
}

/** Counts all changes of a comparison. */
export function totalCounts({ workflows }: Comparison): Counts {
  return sum(workflows.map(({ counts }) => counts))
}
