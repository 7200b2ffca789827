import type { Change, Counts, FileChanges, Step, Value, WorkflowChanges } from '../../src/compare/changes.js'
import { renderReport } from '../../src/compare/report.js'

export const none: Counts = { added: 0, modified: 0, removed: 0 }
export const item = (label: string, hint?: string): Step =>
  hint === undefined ? { type: 'item', label } : { type: 'item', label, hint }
export const member = (key: string): Step => ({ type: 'member', key })
export const string = (text: string): Value => ({ type: 'string', text })
export const literal = (text: string): Value => ({ type: 'literal', text })
export const node = (name: string, ...rest: string[]): Step[] => [member('nodes'), item(name), ...rest.map(member)]

export function modified(path: Step[], from: Value, to: Value): Change {
  return { kind: 'modified', path, from, to }
}

export function prompt(from: string, to: string): Change {
  return modified(node('Greet', 'prompt'), string(from), string(to))
}

export function file(changes: Change[], more: Partial<FileChanges> = {}): FileChanges {
  return { name: 'flow_definition.json', kind: 'json', status: 'modified', changes, references: 0, ...more }
}

export function workflow(files: FileChanges[], more: Partial<WorkflowChanges> = {}): WorkflowChanges {
  const changes = files.flatMap((each) => each.changes)
  const count = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length
  const counts = { added: count('added'), modified: count('modified', 'reordered'), removed: count('removed') }
  return { name: 'support', status: 'changed', counts, files, variablesCompared: true, ...more }
}

export function unchanged(name: string | undefined, more: Partial<WorkflowChanges> = {}): WorkflowChanges {
  return { name, status: 'unchanged', counts: none, files: [], variablesCompared: true, ...more }
}

export function reportOf(...changes: Change[]): string {
  return renderReport({ workflows: [workflow([file(changes)])] })
}

/** The lines of a report under the title of its only file. */
export function linesOf(...changes: Change[]): string[] {
  return reportOf(...changes)
    .trimEnd()
    .split('\n')
    .slice(4)
}
