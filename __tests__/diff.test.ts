import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeZip, type ZipEntry } from '../simulator/fakes/zip.js'
import { type RunOptions, type RunResult, runAction } from '../simulator/runner/runner.js'
import { factsIn, textOf, visible, workspaceWith } from './scene.js'

const flow = (prompt: string, more: object = {}) =>
  JSON.stringify({ nodes: [{ id: 'n1', name: 'Greet', type: 'llm', prompt, position: { x: 1 }, ...more }] })
const files = (prompt: string, more: object = {}) => ({
  'flow_definition.json': flow(prompt, more),
  'app_definition.json': '{"v":1}',
})
const zip = (contents: Record<string, string>, entry: Partial<ZipEntry> = {}) =>
  makeZip(Object.entries(contents).map(([name, content]) => ({ name, content, ...entry })))

/** Compares `old.zip` with `new.zip` in a workspace with these files, unless `inputs` say otherwise. */
async function runDiff(
  contents: Record<string, string | Buffer>,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<RunResult> {
  const workspace = options.workspace ?? (await workspaceWith(contents))
  return await runAction({
    action: 'diff/action.yml',
    ...options,
    workspace,
    inputs: { base: 'old.zip', head: 'new.zip', ...inputs },
  })
}

function errorOf(run: RunResult): string {
  expect(run.exitCode).toBe(1)
  const errors = run.annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(1)
  return errors[0]?.message ?? ''
}

test('two packages are compared, with outputs, a report outside the workspace and a summary', async () => {
  const run = await runDiff({
    'old.zip': zip(files('Be brief.')),
    'new.zip': zip(files('Be polite.', { timeout: 30 })),
  })
  expect(run.exitCode).toBe(0)
  const { 'report-path': path = '', 'full-report-path': full = '', ...outputs } = run.outputs
  expect(outputs).toEqual({ changed: 'true', added: '1', modified: '1', removed: '0' })
  expect(readFileSync(full, 'utf8')).toBe(readFileSync(path, 'utf8'))
  expect(relative(run.workspace, path)).toMatch(/^\.\./)
  const report = readFileSync(path, 'utf8')
  expect(report).toContain('Greet')
  expect(report).toContain('Be polite.')
  expect(run.summary).toContain('### Workflow comparison&#58; 1 modified, 1 added\n')
  // The page's heading says what the report's does.
  expect(run.summary).toContain(report.slice(report.indexOf('\n**')))
  expect(factsIn(run)).toEqual({ Base: join(run.workspace, 'old.zip'), Head: join(run.workspace, 'new.zip') })
  expect(run.log.split('\n')).toEqual([
    `Comparing ${join(run.workspace, 'old.zip')} with ${join(run.workspace, 'new.zip')}`,
    '1 modified, 1 added',
  ])
})

test('if nothing differs outside ignored fields, the report says so', async () => {
  const at = (x: number) => files('x', { at: x, position: { x } })
  const run = await runDiff(
    { 'old.zip': zip(at(1)), 'new.zip': zip(at(2), { store: true }) },
    { 'fail-on-change': 'true', ignore: '\nnodes.*.position\n\nat\n' },
  )
  expect(run.exitCode).toBe(0)
  const { 'report-path': path = '', 'full-report-path': full = '', ...outputs } = run.outputs
  expect(existsSync(full)).toBe(true)
  expect(outputs).toEqual({ changed: 'false', added: '0', modified: '0', removed: '0' })
  expect(readFileSync(path, 'utf8')).toMatch(/no changes/i)
  expect(run.log).toMatch(/^no changes$/m)
})

test('several workflows are matched by name', async () => {
  const run = await runDiff(
    {
      'before/support.zip': zip(files('a')),
      'before/kyc.zip': zip(files('a')),
      'after/support/flow_definition.json': flow('b'),
      'after/support/app_definition.json': '{ "v": 1 }',
      'after/banking.zip': zip(files('a')),
    },
    { base: 'before', head: 'after' },
  )
  expect(run.outputs).toMatchObject({ changed: 'true', added: '1', modified: '1', removed: '1' })
  expect(run.log.split('\n').slice(1)).toEqual(['banking: added', 'kyc: removed', 'support: 1 modified'])
})

test.each([
  ['base', 'added', { 'flows/support/flow_definition.json': flow('a'), 'flows/support/app_definition.json': '{}' }],
  ['head', 'removed', { 'flows/a.zip': zip(files('a')), 'flows/b.zip': zip(files('a')) }],
] as const)('%s that does not exist counts as empty: everything is %s', async (side, status, contents) => {
  const [base, head] = side === 'base' ? ['none', 'flows'] : ['flows', 'none']
  const run = await runDiff(contents, { base, head, 'fail-on-change': 'true' })
  const count = Object.keys(contents).filter((name) => name.endsWith('.zip')).length || 1
  expect(run.outputs).toMatchObject({ changed: 'true', [status]: String(count), modified: '0' })
  expect(errorOf(run)).toBe(
    `The versions differ (${count} ${status}), and fail-on-change is true. The report shows what changed.`,
  )
  const note = `\`${side}\` doesn't exist: it counts as empty.`
  for (const output of ['report-path', 'full-report-path'])
    expect(readFileSync(run.outputs[output] ?? '', 'utf8')).toContain(`${note}\n`)
  expect(run.summary).toContain(`${note}\n`)
})

test('a line of ignore that matches nothing is named in a notice', async () => {
  const contents = { 'old.zip': zip(files('x')), 'new.zip': zip(files('y')) }
  const run = await runDiff(contents, { ignore: 'position\nnodes.*.positon\nedges[]' })
  expect(run.annotations).toEqual([
    { level: 'notice', message: 'No field matched "nodes.*.positon", "edges[]" in ignore. Check the spelling.' },
  ])
})

test('a summary is not written if none is wanted', async () => {
  const contents = { 'old.zip': zip(files('a')), 'new.zip': zip(files('b')) }
  const run = await runDiff(contents, { summary: 'false' })
  expect([run.exitCode, run.summary, existsSync(run.outputs['report-path'] ?? '')]).toEqual([0, '', true])
  const failed = await runDiff({ ...contents, 'new.zip': 'no zip' }, { summary: 'false' })
  expect([failed.exitCode, failed.summary]).toEqual([1, ''])
})

test('all bad inputs are named in one error', async () => {
  const run = await runDiff({}, { head: '', ignore: '\n\na..b', 'fail-on-change': 'maybe', summary: 'yes' })
  expect(errorOf(run)).toBe(
    'Bad input: head is required; base doesn\'t exist: "old.zip". The workspace is empty: run actions/checkout before this step; ignore has an empty key in line 3 (join keys by single dots); fail-on-change must be true or false, not "maybe"; summary must be true or false, not "yes".',
  )
  expect(run.outputs).toEqual({})
})

test('a damaged package fails the step and is never called unchanged', async () => {
  const run = await runDiff({ 'old.zip': zip(files('a')), 'new.zip': zip(files('a'), { crc: 1 }) })
  expect(errorOf(run)).toMatch(/^head can't be read: .*CRC-32/)
  expect(run.outputs).toEqual({})
  expect(run.summary).toContain('### Workflow comparison failed')
  expect(textOf(run.summary)).toContain("\nhead can't be read: ")
})

test('no value of an environment variable is shown, also if the file is broken', async () => {
  const variables = (value: string) => JSON.stringify([{ name: 'CRM_URL', value, note: value }])
  const packageWith = (env: string) => zip({ ...files('a'), 'env_variables.json': env })
  for (const [one, other] of [
    [variables('s3cr3t-one'), variables('s3cr3t-two')],
    [variables('s3cr3t-one'), '{"CRM_URL":"s3cr3t-two"'],
  ] as const) {
    const run = await runDiff({ 'old.zip': packageWith(one), 'new.zip': packageWith(other) }, {}, { debug: true })
    expect(run.outputs.modified).toBe('1')
    expect(visible(run) + readFileSync(run.outputs['report-path'] ?? '', 'utf8')).not.toContain('s3cr3t')
  }
})

test('nothing in the workspace is written', async () => {
  const workspace = await workspaceWith({
    'old/flow_definition.json': flow('a'),
    'new/flow_definition.json': flow('b'),
  })
  const run = await runDiff({}, { base: 'old', head: join(workspace, 'new') }, { workspace })
  expect(run.outputs.changed).toBe('true')
  expect(readFileSync(join(workspace, 'old/flow_definition.json'), 'utf8')).toBe(flow('a'))
  expect(existsSync(join(workspace, 'report.md'))).toBe(false)
})
