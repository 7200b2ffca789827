import { type Cell, factTable, table, writeSummary } from '../github/summary.js'
import { humanSize, humanTime, toSingleLine } from '../text.js'
import type { Exported, Outputs } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** What the `exports` output says of a workflow. */
export function row({ target, outputs, error }: Exported): Record<string, unknown> {
  return { name: target.name, 'workflow-id': target.workflowId, ...outputs, ...(error === undefined ? {} : { error }) }
}

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
    ['Error', error],
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
      error ?? outputs.status ?? '',
      humanTime(elapsedMs),
      size === undefined ? '' : humanSize(size),
      artifactLink(outputs) ?? '',
      changedWord(outputs) ?? '',
      outputs['dock-status-id'] ?? '',
    ]
  })
  return table(['Workflow', 'Result', 'Duration', 'Size', 'Artifact', 'Changed', 'Dock status'], rows)
}

function artifactLink({ 'artifact-url': href, 'artifact-name': text }: Outputs): Cell | undefined {
  return href === undefined || text === undefined ? undefined : { text, href }
}

function changedWord({ changed }: Outputs): string | undefined {
  return changed === undefined ? undefined : changed ? 'yes' : 'no'
}
