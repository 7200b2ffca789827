import type {
  Change,
  Comparison,
  Counts,
  FileChanges,
  Hidden,
  Reference,
  Step,
  WorkflowChanges,
} from '../../src/compare/changes.js'
import type { Json } from '../../src/compare/document.js'
import { makeReport, type ReportOptions } from '../../src/compare/report.js'

export const none: Counts = { added: 0, modified: 0, removed: 0 }
export type Value = Json | Hidden
let last = 0
/** Each value is another, as if it came from another interner. */
export const literal = (text: string): Json => ({ type: 'literal', id: ++last, text })
export const string = (text: string): Json => ({ type: 'string', id: ++last, text: JSON.stringify(text) })
export const array = (size: number): Json => ({
  type: 'array',
  id: ++last,
  items: Array.from({ length: size }, () => literal('1')),
  unordered: false,
})
export const object = (size: number): Json => ({
  type: 'object',
  id: ++last,
  members: new Map(Array.from({ length: size }, (_, at) => [`k${at}`, literal('1')])),
  matchOnly: undefined,
})
export const item = (label: string, hint?: string): Step => ({
  type: 'item',
  label,
  ...(hint !== undefined && { hint }),
  item: object(0),
})
export const member = (key: string): Step => ({ type: 'member', key })
export const node = (name: string, ...rest: string[]): Step[] => [member('nodes'), item(name), ...rest.map(member)]

export function modified(path: Step[], from: Value, to: Value): Change {
  return { kind: 'modified', path, from, to }
}

export function prompt(from: string, to: string): Change {
  return modified(node('Greet', 'prompt'), string(from), string(to))
}

export const reference: Reference = { path: [member('start')], from: 'a', to: 'b' }

export function file(changes: Change[], more: Partial<FileChanges> = {}): FileChanges {
  return {
    name: 'flow_definition.json',
    kind: 'json',
    status: 'modified',
    changes,
    references: [],
    base: undefined,
    head: undefined,
    matches: [],
    ...more,
  }
}

export function workflow(files: FileChanges[], more: Partial<WorkflowChanges> = {}): WorkflowChanges {
  const changes = files.flatMap((each) => each.changes)
  const count = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length
  const counts = { added: count('added'), modified: count('modified', 'reordered'), removed: count('removed') }
  return {
    name: 'support',
    status: 'changed',
    counts,
    files,
    unchanged: [],
    variablesCompared: true,
    secrets: [],
    unusedIgnores: [],
    ...more,
  }
}

export function unchanged(name: string | undefined, more: Partial<WorkflowChanges> = {}): WorkflowChanges {
  return workflow([], { name, status: 'unchanged', ...more })
}

/** Writes the report of a comparison. */
export function write(comparison: Comparison, options: ReportOptions = {}): string {
  return makeReport(comparison)(options).join('')
}

export function reportOf(...changes: Change[]): string {
  return write({ workflows: [workflow([file(changes)])] })
}

/** The lines of a report under the title of its only file. */
export function linesOf(...changes: Change[]): string[] {
  return reportOf(...changes)
    .trimEnd()
    .split('\n')
    .slice(5)
}
