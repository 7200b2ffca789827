import { type Cell, factTable, table, writeSummary } from '../github/summary.js'
import { humanSize, humanTime, toSingleLine } from '../text.js'
import type { Exported } from './export-all.js'
import type { ExportOutputs } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of the step that are known at its end: `exports`, and for many workflows `changed`. */
export function outputsOf(all: Exported[], { many, unpackTo }: ExportInputs): Record<string, unknown> {
  const exports = all.map(({ target, outputs, error }) => ({
    name: target.name,
    'workflow-id': target.workflowId,
    ...outputs,
    ...(error && { error: inOneLine(error) }),
  }))
  const changed = all.some(({ outputs }) => outputs.changed)
  return { exports, ...(many && unpackTo !== undefined && { changed }) }
}

/** Returns the error that the step ends with, which names every failure; undefined if all succeeded. */
export function closingError(all: Exported[], { many }: ExportInputs): Error | undefined {
  const failures = all.flatMap(({ target, error }) => (error ? [{ name: target.name, error }] : []))
  const [first] = failures
  if (!many || first === undefined) return first?.error
  const named = failures.map(({ name, error }) => `${name}: ${inOneLine(error)}`)
  return new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first.error })
}

const inOneLine = ({ message }: Error) => toSingleLine(message, 1000)

const MAX_FILES = 50

/** Writes the job summary: one workflow in detail, or many in one table, failures first. */
export async function writeExportSummary(all: Exported[], { many }: ExportInputs): Promise<void> {
  const [first] = all
  if (!many && first) {
    await writeSummary(first.error === undefined ? 'Workflow exported' : 'Workflow export failed', details(first))
    return
  }
  const failed = all.filter(({ error }) => error !== undefined)
  const succeeded = all.filter(({ error }) => error === undefined)
  const heading =
    failed.length === 0
      ? `${all.length} workflows exported`
      : `${failed.length} of ${all.length} workflow exports failed`
  await writeSummary(heading, overview([...failed, ...succeeded]))
}

function details({ target, outputs, files, elapsedMs, error }: Exported): string {
  const { 'package-size': size } = outputs
  const facts: [string, Cell | undefined][] = [
    ['Error', error && inOneLine(error)],
    ['Workflow', target.workflowId],
    ['Flow', target.flowId],
    ['Dock status', outputs['dock-status-id']],
    ['Export job', outputs['export-job-id']],
    ['Status', outputs.status],
    ['Duration', humanTime(elapsedMs)],
    ['Package', size === undefined ? undefined : `${target.name}.zip`],
    ['Size', size === undefined ? undefined : humanSize(size)],
    ['SHA-256', outputs['package-sha256']],
    ['Artifact', artifactLink(outputs)],
    ['Changed', changedWord(outputs)],
  ]
  const listed: Cell[][] = files
    .slice(0, MAX_FILES)
    .map(({ name, size: bytes }) => [toSingleLine(name), humanSize(bytes)])
  if (files.length > MAX_FILES) listed.push([`and ${files.length - MAX_FILES} more`, ''])
  return factTable(facts) + (listed.length === 0 ? '' : `\n${table(['File', 'Size'], listed)}`)
}

function overview(all: Exported[]): string {
  const rows = all.map(({ target, outputs, elapsedMs, error }): Cell[] => {
    const { 'package-size': size } = outputs
    return [
      target.name,
      error ? inOneLine(error) : (outputs.status ?? ''),
      humanTime(elapsedMs),
      size === undefined ? '' : humanSize(size),
      artifactLink(outputs) ?? '',
      changedWord(outputs) ?? '',
      outputs['dock-status-id'] ?? '',
    ]
  })
  return table(['Workflow', 'Result', 'Duration', 'Size', 'Artifact', 'Changed', 'Dock status'], rows)
}

function artifactLink({ 'artifact-url': href, 'artifact-name': text }: Partial<ExportOutputs>): Cell | undefined {
  return href === undefined || text === undefined ? undefined : { text, href }
}

function changedWord({ changed }: Partial<ExportOutputs>): string | undefined {
  return changed === undefined ? undefined : changed ? 'yes' : 'no'
}
