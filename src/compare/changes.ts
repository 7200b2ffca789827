import { grouped } from '../text.js'
import type { Json, Sides } from './document.js'

/** Number of changes of each kind. */
export interface Counts {
  readonly added: number
  readonly modified: number
  readonly removed: number
}

/** What differs between two versions, for each workflow, by name. */
export interface Comparison {
  /** The side that doesn't exist, which counts as empty. */
  readonly missing?: 'base' | 'head'
  /** Names of workflows that couldn't be compared. */
  readonly notCompared?: readonly string[]
  readonly workflows: readonly WorkflowChanges[]
}

/** What differs in one workflow. */
export interface WorkflowChanges {
  /** Undefined if a single workflow without a name was compared. */
  readonly name: string | undefined
  /** `added` and `removed` if the workflow exists on one side only, which counts as one change. */
  readonly status: 'changed' | 'unchanged' | 'added' | 'removed'
  readonly counts: Counts
  /** Only the files that differ, in one order. All files of a workflow that exists on one side only. */
  readonly files: readonly FileChanges[]
  /** If some files differ, the other JSON files, or all of them if fields are ignored. Items in these may be referred to. */
  readonly unchanged: readonly Json[]
  /** False if one side has variables that the other could have, but is a folder without `env_variables.json`. */
  readonly variablesCompared: boolean
  /** Values of variables, as written and of any length, and credentials outside `files`: they must not be shown, wherever they occur. */
  readonly secrets: readonly string[]
  /** Lines of `ignore` that matched nothing in either version, changed or not. */
  readonly unusedIgnores: readonly string[]
}

/** What differs in a JSON document. */
export interface JsonChanges {
  /** In one order, whatever the order in the files. */
  readonly changes: readonly Change[]
  /** The references to items that follow a new ID or name, which doesn't count as a change. */
  readonly references: readonly Reference[]
  /** Matched items of arrays and matched members that are objects, equal ones included unless all around them is equal. */
  readonly matches: readonly Match[]
}

/** What differs in one file of a package. */
export interface FileChanges extends JsonChanges {
  /** The path in the package, `/` between its parts. */
  readonly name: string
  /** `variables` holds environment variables by name only. `text` and `binary` are compared as a whole. */
  readonly kind: 'json' | 'variables' | 'text' | 'binary'
  /**
   * `added` and `removed` if the file exists on one side only: one change, without `changes`, except that those of variables name them.
   * A modified `text` or `binary` file has no `changes` either: it is one modification.
   */
  readonly status: 'modified' | 'added' | 'removed'
  /** The documents of a `json` file, without ignored fields. Equal values of all files of a workflow have an equal `id`. */
  readonly base: Json | undefined
  readonly head: Json | undefined
  /** The contents of a `text` file. */
  readonly text?: { readonly base?: string | undefined; readonly head?: string | undefined }
}

/** Two values that belong together. */
export interface Match extends Sides<Json> {
  /** In `head`. */
  readonly path: readonly Step[]
}

/** A reference that follows an item to its new ID or name: a whole string, or the key of the last step. */
export interface Reference {
  /** In `head`. */
  readonly path: readonly Step[]
  readonly from: string
  readonly to: string
}

/** One change, at the path from the file's root. The path is that of `head`, or of `base` for what only `base` has. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly path: readonly Step[]; readonly value: Json | Hidden }
  | {
      readonly kind: 'modified'
      readonly path: readonly Step[]
      readonly from: Json | Hidden
      readonly to: Json | Hidden
    }
  /** The matched items of the array at `path` are in another order. `moved` are as few of them as explain it. */
  | { readonly kind: 'reordered'; readonly path: readonly Step[]; readonly moved: readonly Step[] }
  /** The item is now in another array. What changed inside it follows as changes of their own. */
  | { readonly kind: 'moved'; readonly path: readonly Step[]; readonly from: readonly Step[] }

/** One step of a path: an item of an array by what it is called, a member of an object, or an element of another array. */
export type Step =
  | {
      readonly type: 'item'
      /** Never empty, and no other item of the array has the same. */
      readonly label: string
      /** The item's `type`, if it is a short text and not the label. */
      readonly hint?: string
      readonly item: Json
    }
  | { readonly type: 'member'; readonly key: string }
  /** The index is from 0, in `head` if it exists there. By the text it differs from all others of the array. */
  | { readonly type: 'element'; readonly index: number; readonly text?: string | undefined; readonly item?: Json }

/** A value that is never shown: that of an environment variable. */
export interface Hidden {
  readonly type: 'hidden'
}

export const HIDDEN: Hidden = { type: 'hidden' }

/** Adds up counts. */
export function sum(counts: readonly Counts[]): Counts {
  const total = (kind: keyof Counts) => counts.reduce((all, each) => all + each[kind], 0)
  return { added: total('added'), modified: total('modified'), removed: total('removed') }
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
  const words = Object.entries({ modified, added, removed }).flatMap(([word, count]) =>
    count === 0 ? [] : [`${grouped(count)} ${word}`],
  )
  return words.join(', ') || 'no changes'
}
