import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Target } from '../../src/action/targets.js'
import { NOTHING } from '../../src/compare/ignore.js'
import { makeReport } from '../../src/compare/report.js'
import type { Exported, Fetched } from '../../src/export/export-workflow.js'
import type { ExportInputs } from '../../src/export/inputs.js'
import { writeExportPage } from '../../src/export/page.js'
import { comparisonOf } from '../../src/export/results.js'
import { file, literal, member, modified, workflow } from '../compare/changes.js'
import { rowsIn, textOf } from '../scene.js'

describe('the page of results', () => {
  let path = ''

  beforeAll(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'summary-')), 'step_summary')
    // Looked up only once.
    process.env.GITHUB_STEP_SUMMARY = path
  })

  afterAll(() => rm(join(path, '..'), { recursive: true, force: true, maxRetries: 5 }))

  async function pageOf(all: Exported[], more: Partial<ExportInputs>): Promise<string> {
    await writeFile(path, '')
    await writeExportPage(all, inputs(all, more), makeReport(comparisonOf(all)))
    return await readFile(path, 'utf8')
  }

  const error = new Error('why @octocat')
  const failed = { state: 'failed', error } as const
  const off = { state: 'off' } as const
  const artifact = { state: 'done', value: { id: 1, name: 'a.zip', url: 'https://e.co', digest: 'd' } } as const
  const unpacked = (changed: boolean, changes = workflow([])) =>
    ({ state: 'done', value: { changed, changes } }) as const
  const fetched = (name: string, steps: Partial<Pick<Fetched, 'kept' | 'unpacked' | 'ownName'>> = {}): Exported => ({
    ...{ state: 'fetched', target: target(name), job: {}, path: '/a.zip', sha256: 's', size: 5, ownName: '' },
    ...{ kept: off, unpacked: off },
    ...steps,
  })

  test.each<[string, string, Exported]>([
    ['export failed', '❌ Failed', { target: target('a'), ...failed, job: {} }],
    ['not tried', '⏸️ Not tried', { target: target('a'), state: 'notTried', error }],
    [
      'exported, but neither kept as an artifact nor unpacked',
      '⚠️ Artifact not kept, not unpacked',
      fetched('a', { kept: failed, unpacked: failed }),
    ],
    [
      'exported, but not kept as an artifact',
      '⚠️ Artifact not kept',
      fetched('a', { kept: failed, unpacked: unpacked(true) }),
    ],
    ['exported, but not unpacked', '⚠️ Not unpacked', fetched('a', { kept: artifact, unpacked: failed })],
    ['unchanged', '✅ Unchanged', fetched('a', { unpacked: unpacked(false) })],
    ['exported', '✅ Exported', fetched('a')],
  ])('says "%s" of a single workflow', async (heading, result, exported) => {
    const page = await pageOf([exported], {})
    expect(textOf(page.split('\n')[0] ?? '')).toBe(`### a: ${heading}`)
    expect(rowsIn({ summary: page })[0]?.[1]).toBe(result)
    const isFailure = !['✅ Unchanged', '✅ Exported'].includes(result)
    expect(/\n- \*\*a\*\*: why &#64;<wbr>octocat/.test(page)).toBe(isFailure)
  })

  test('lists the worst first, names a cause once and counts in the heading', async () => {
    const changes = workflow([file([modified([member('timeout')], literal('1'), literal('2'))])], { name: 'd' })
    const all: Exported[] = [
      fetched('a', { unpacked: unpacked(false, workflow([], { status: 'unchanged' })), ownName: 'Claims @team' }),
      { target: target('b'), ...failed, job: {} },
      { target: target('c'), ...failed, job: {} },
      fetched('d', { unpacked: unpacked(true, changes) }),
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
    const all = Array.from({ length: 5000 }, (_, at) => {
      const name = `${'x'.repeat(190)}-${at}`
      const changes = workflow([file(Array(20).fill(change))], { name })
      const kept = { state: 'failed', error: new Error(`${name} failed`) } as const
      return fetched(name, { unpacked: unpacked(true, changes), kept })
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

  function inputs(all: Exported[], more: Partial<ExportInputs>): ExportInputs {
    return {
      host: new URL('https://e.example/'),
      apiKey: 'k',
      longestWaitMs: 1,
      timeoutMs: 1,
      summary: true,
      targets: all.map(({ target }) => target),
      fromList: false,
      workspace: '/',
      directory: undefined,
      unpackTo: undefined,
      unpackEnvVariables: false,
      upload: undefined,
      artifactEnvVariables: true,
      ignore: NOTHING,
      maxParallel: 1,
      ...more,
    }
  }
})
