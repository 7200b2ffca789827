import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import type { WorkflowChanges } from '../../src/compare/changes.js'
import { NOTHING } from '../../src/compare/ignore.js'
import type { Exported } from '../../src/export/exported.js'
import type { ExportInputs } from '../../src/export/inputs.js'
import { writeExportPage } from '../../src/export/page.js'
import { file, literal, member, modified, workflow } from '../compare/changes.js'
import { platformFor, rowsIn, runExport, textOf } from '../scene.js'

test.each([
  [50, undefined],
  [51, 'and 1 more file'],
  [1053, 'and 1,003 more files'],
])('the page of a package with %i files lists the first 50 and counts the rest', async (count, rest) => {
  const others = Object.fromEntries(Array.from({ length: count - 3 }, (_, n) => [`z/${n}.json`, {}]))
  const platform = await platformFor({ packageOf: () => samplePackage(others) })
  const rows = rowsIn(await runExport(platform), 'File')
  expect(rows[0]).toEqual(['app_definition.json', expect.stringMatching(/^\d+ B$/)])
  expect(rows[49]).toEqual(['z/46.json', '2 B'])
  expect(rows.slice(50).map(([name]) => name)).toEqual(rest === undefined ? [] : [rest])
})

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
    await writeExportPage(all, inputs(all, more))
    return await readFile(path, 'utf8')
  }

  const error = new Error('why @octocat')
  const package_ = { 'package-path': '/a.zip', 'package-size': 5 }
  const artifact = { 'artifact-id': 1, 'artifact-name': 'a.zip', 'artifact-url': 'https://e.co' }
  const git = { unpackTo: '/w' }
  const both = { ...git, upload: { overwrite: false, retentionDays: undefined } }

  test.each<[string, string, Partial<Exported>, Partial<ExportInputs>]>([
    ['export failed', '❌ Failed', { error }, both],
    ['not tried', '⏸️ Not tried', { error, tried: false }, both],
    [
      'exported, but neither kept as an artifact nor unpacked',
      '⚠️ Artifact not kept, not unpacked',
      { error, outputs: package_ },
      both,
    ],
    [
      'exported, but not kept as an artifact',
      '⚠️ Artifact not kept',
      { error, outputs: { ...package_, changed: true } },
      both,
    ],
    ['exported, but not unpacked', '⚠️ Not unpacked', { error, outputs: { ...package_, ...artifact } }, both],
    [
      "exported, but what changed can't be shown",
      '⚠️ Changes not shown',
      { error, outputs: { ...package_, changed: true } },
      git,
    ],
    ['unchanged', '✅ Unchanged', { outputs: { ...package_, changed: false } }, git],
    ['exported', '✅ Exported', { outputs: package_ }, {}],
  ])('says "%s" of a single workflow', async (heading, result, exported, more) => {
    const page = await pageOf([{ ...row('a'), ...exported }], more)
    expect(textOf(page.split('\n')[0] ?? '')).toBe(`### a: ${heading}`)
    expect(rowsIn({ summary: page })[0]?.[1]).toBe(result)
    expect(page.includes('\n> **a**: why &#64;<wbr>octocat\n')).toBe(exported.error !== undefined)
  })

  test('lists the worst first, names a cause once and counts in the heading', async () => {
    const changes = workflow([file([modified([member('timeout')], literal('1'), literal('2'))])], { name: 'd' })
    const all = [
      { ...row('a'), outputs: { ...package_, changed: false } },
      { ...row('b'), error },
      { ...row('c'), error },
      { ...row('d'), outputs: { ...package_, changed: true }, changes },
    ]
    const page = await pageOf(all, { ...git, many: true })
    expect(page).toMatch(/^### 4 workflows&#58; 1 changed, 1 unchanged, 2 failed\n\nExported from e.example in /)
    expect(rowsIn({ summary: page })).toEqual([
      ['b', '❌ Failed', '', ''],
      ['c', '❌ Failed', '', ''],
      ['d', '✏️ Changed', '1 modified', 'd.zip (5 B)'],
      ['a', '✅ Unchanged', '', 'a.zip (5 B)'],
    ])
    expect(page).toContain('> **b**, **c**: why ')
    expect(page).toContain('\n### `d`: 1 modified\n\n**`flow_definition.json`**\n\n- ✏️ `timeout`: `1` → `2`\n')
  })

  test('folds a long report and stays below 1 MiB with thousands of workflows', async () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const changesOf = (name: string): WorkflowChanges => workflow([file(Array(20).fill(change))], { name })
    const all = Array.from({ length: 5000 }, (_, at) => {
      const name = `${'x'.repeat(190)}-${at}`
      return {
        ...row(name),
        outputs: { ...package_, changed: true },
        changes: changesOf(name),
        error: new Error(`${name} failed`),
      }
    })
    const page = await pageOf(all, { ...git, many: true })
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024)
    expect(page).toContain('<details><summary>What changed</summary>\n\n### `x')
    for (const what of ['rows<', 'causes\n', 'more changes in [\\d,]+ more workflows\n']) {
      expect(page).toMatch(new RegExp(`… and [\\d,]+ ${what.startsWith('more') ? what : `more ${what}`}`))
    }
  })

  function row(name: string): Exported {
    return { target: { name, workflowId: `${name}-id`, flowId: 'cf' }, tried: true, outputs: {}, elapsedMs: 0 }
  }

  function inputs(all: Exported[], more: Partial<ExportInputs>): ExportInputs {
    return {
      host: new URL('https://e.example/'),
      apiKey: 'k',
      longestWaitMs: 1,
      timeoutMs: 1,
      summary: true,
      targets: all.map(({ target }) => target),
      many: false,
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
