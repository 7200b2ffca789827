import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pageReport } from '../../src/action/report.js'
import type { Target } from '../../src/action/targets.js'
import type { WorkflowChanges } from '../../src/compare/changes.js'
import { makeReport } from '../../src/compare/report.js'
import type { Exported } from '../../src/export/export-workflow.js'
import { type ExportInputs, readInputs } from '../../src/export/inputs.js'
import { comparisonOf, writeExportPage } from '../../src/export/page.js'
import { file as fileChanges, literal, member, modified, workflow } from '../compare/changes.js'
import { rowsIn, textOf } from '../scene.js'
import { capturePrinted, stepWith, temporaryPath } from '../step.js'

describe('the page of results', () => {
  const path = temporaryPath()

  async function pageOf(all: Exported[], more: Partial<ExportInputs>): Promise<string> {
    stepWith({}, { GITHUB_STEP_SUMMARY: path })
    writeFileSync(path, '')
    await writeExportPage(all, inputs(more), pageReport(makeReport(comparisonOf(all))))
    return readFileSync(path, 'utf8')
  }

  const exported = (name: string, outcome: Exported['outcome'], more: Partial<Exported> = {}): Exported => ({
    ...{ ...target(name), outcome, error: undefined, job: {} },
    ...more,
  })
  const error = new Error('why @octocat')
  const file = { path: '/a.zip', sha256: 's', size: 5, ownName: '' }
  const changed = (changes: WorkflowChanges) => ({ file, unpacked: { changed: true, changes } })

  test.each<[string, string, Exported]>([
    ['failed', '❌ Failed', exported('a', 'failed', { error })],
    ['not tried', '⏸️ Not tried', exported('a', 'notTried', { error })],
    [
      'exported, but neither kept as an artifact nor unpacked',
      '⚠️ Artifact not kept, not unpacked',
      exported('a', 'neither', { error, file }),
    ],
    [
      'exported, but not kept as an artifact',
      '⚠️ Artifact not kept',
      exported('a', 'notKept', { error, ...changed(workflow([])) }),
    ],
    ['exported, but not unpacked', '⚠️ Not unpacked', exported('a', 'notUnpacked', { error, file })],
    ['unchanged', '✅ Unchanged', exported('a', 'unchanged', { file })],
    ['exported', '✅ Exported', exported('a', 'exported', { file })],
  ])('says "%s" of a single workflow', async (heading, result, each) => {
    const page = await pageOf([each], {})
    expect(textOf(page.split('\n')[0] ?? '')).toBe(`### a: ${heading}`)
    expect(rowsIn({ summary: page })[0]?.[1]).toBe(result)
    expect(page.includes('\n- **a**: why &#64;<wbr>octocat')).toBe(each.error !== undefined)
  })

  test('lists the worst first, names a cause once and counts in the heading', async () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const unchanged = { changed: false, changes: workflow([], { status: 'unchanged' }) }
    const all = [
      exported('a', 'unchanged', { file: { ...file, ownName: 'Claims @team' }, unpacked: unchanged }),
      exported('b', 'failed', { error }),
      exported('c', 'failed', { error }),
      exported('d', 'changed', changed(workflow([fileChanges([change])], { name: 'd' }))),
    ]
    const page = await pageOf(all, { fromList: true })
    expect(page).toMatch(/^### 4 workflows&#58; 1 changed, 1 unchanged, 2 failed\n\nExported from e.example in /)
    expect(rowsIn({ summary: page })).toEqual([
      ['b', '', '❌ Failed', '', ''],
      ['c', '', '❌ Failed', '', ''],
      ['d', '', '✏️ Changed', '1 modified', 'd.zip (5 B)'],
      ['a', 'Claims @team', '✅ Unchanged', '', 'a.zip (5 B)'],
    ])
    expect(page).toContain('<th>Workflow</th><th>Name in the package</th><th>Result</th>')
    expect(page).toContain('- **b**, **c**: why ')
    expect(page).toContain('\n### `d`: 1 modified\n\n**`flow_definition.json`**\n\n- ✏️ `timeout`: `1` → `2`\n')
  })

  test('folds a long report and stays below 1 MiB with thousands of workflows', async () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const all = Array.from({ length: 2000 }, (_, at) => {
      const name = `${'x'.repeat(190)}-${at}`
      const changes = workflow([fileChanges(Array(20).fill(change))], { name })
      return exported(name, 'notKept', { ...changed(changes), error: new Error(`${name} failed`) })
    })
    const page = await pageOf(all, { fromList: true })
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024)
    expect(page).toContain('<details><summary>What changed</summary>\n\n### `x')
    for (const what of ['rows<', 'causes\n', 'more changes in [\\d,]+ more workflows\n']) {
      expect(page).toMatch(new RegExp(`… and [\\d,]+ ${what.startsWith('more') ? what : `more ${what}`}`))
    }
  })

  function target(name: string): Target {
    return { name, workflowId: `${name}-id`, flowId: 'cf' }
  }

  function inputs(more: Partial<ExportInputs>): ExportInputs {
    capturePrinted()
    stepWith({ host: 'e.example', 'workflow-id': 'a', 'flow-id': 'cf', 'api-key': 'k' })
    return { ...readInputs(), ...more }
  }
})
