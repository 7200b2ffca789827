/** Number of changes of each kind. */
export interface Counts {
  readonly added: number
  readonly modified: number
  readonly removed: number
}

/** What differs between two versions, for each workflow, by name. */
export interface Comparison {
  readonly workflows: readonly WorkflowChanges[]
}

/** What differs in one workflow. */
export interface WorkflowChanges {
  /** Undefined if a single workflow without a name was compared. */
  readonly name: string | undefined
  /** `added` and `removed` if the workflow exists on one side only, which counts as one change. */
  readonly status: 'changed' | 'unchanged' | 'added' | 'removed'
  readonly counts: Counts
  /** Only the files that differ, in one order. */
  readonly files: readonly FileChanges[]
  /** False if one side is a folder without `env_variables.json`, so that the variables could not be compared. */
  readonly variablesCompared: boolean
}

/** What differs in one file of a package. */
export interface FileChanges {
  /** The path in the package, `/` between its parts. */
  readonly name: string
  /** `variables` holds environment variables by name only. `text` and `binary` are compared as a whole. */
  readonly kind: 'json' | 'variables' | 'text' | 'binary'
  /** `added` and `removed` if the file exists on one side only: one change, without `changes`. */
  readonly status: 'modified' | 'added' | 'removed'
  /** In one order, whatever the order in the files. */
  readonly changes: readonly Change[]
  /** How many references to items follow a new ID or name, which doesn't count as a change. */
  readonly references: number
}

/** One change, at the path from the file's root. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly path: readonly Step[]; readonly value: Value }
  | { readonly kind: 'modified'; readonly path: readonly Step[]; readonly from: Value; readonly to: Value }
  /** The matched items of an array are in another order. */
  | { readonly kind: 'reordered'; readonly path: readonly Step[] }

/** One step of a path: an item of an array by what it is called, a member of an object, or an element of another array. */
export type Step =
  | {
      readonly type: 'item'
      readonly label: string /** The item's `type`, if it is a short text. */
      readonly hint?: string
    }
  | { readonly type: 'member'; readonly key: string }
  | { readonly type: 'element' /** From 0, in `head` if it exists there. */; readonly index: number }

/** A value as the report shows it. Values of environment variables are `hidden` and never read. */
export type Value =
  | { readonly type: 'string'; readonly text: string }
  /** A number, `true`, `false` or `null`, as written. */
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'object' | 'array' /** Number of members or elements. */; readonly size: number }
  | { readonly type: 'hidden' }
