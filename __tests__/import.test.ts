import { readdir } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { type PlatformOptions, type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { cutUpload, dropTaken, type Reply, reply, replyEarly, stall } from '../simulator/fakes/replies.js'
import type { Call } from '../simulator/fakes/routes.js'
import { makeZip } from '../simulator/fakes/zip.js'
import type { RunOptions } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { factsIn, peakOf, platformFor, printPeak, runImport, textOf, visible, workspaceWith } from './scene.js'

const APP = '{"name": "Banking",  "guardrails":[]}\n'
const FLOW = '\uFEFF{"nodes": [1.50, "\\u00e9"] , "timeout":30}'
const ENV = '[{"name":"REGION","value":"eu-west-1"},{"name":"TOKEN","value":"t0p \\"secret\\""}]'
const files = { 'app_definition.json': APP, 'flow_definition.json': FLOW, 'env_variables.json': ENV }
const { 'env_variables.json': _, ...withoutEnv } = files

function zip(contents: Record<string, string | Buffer>): Buffer {
  return makeZip(Object.entries(contents).map(([name, content]) => ({ name, content })))
}

/** The files under a folder. */
function under(folder: string, contents: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(contents).map(([name, content]) => [`${folder}/${name}`, content]))
}

/** How often each call but the status was made. */
function calls(platform: PlatformSimulator): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { call } of platform.seen) if (call !== 'status') counts[call] = (counts[call] ?? 0) + 1
  return counts
}

const whole = { file: 3, import: 1 }

type Contents = Record<string, string | Buffer>

/** A platform, and imports into it from a workspace with `contents`. */
async function scene({
  contents = { 'a.zip': zip(files) },
  ...options
}: PlatformOptions & { contents?: Contents } = {}) {
  const platform = await platformFor(options)
  const workspace = await workspaceWith(contents)
  const start = (inputs: Record<string, string> = {}, more: RunOptions = {}) =>
    runImport(platform, inputs, { workspace, ...more })
  return { platform, workspace, start }
}

// How packages are read is tested by themselves.
test.each<[string, string, Record<string, string | Buffer>]>([
  ['a package with all in one folder', 'a.zip', { 'a.zip': zip(under('Banking Assistant', files)) }],
  ['a backup, its record beside', 'a', under('a', { ...files, '.workflow-export.json': '{"unpackedFiles":[]}' })],
  ['an artifact unpacked in its own folder', 'down', under('down/workflow-export-a-1.zip', files)],
  [
    'a repository with one folder',
    '.',
    { ...under('banking', files), '.git/config': '', '.github/workflows/a.yml': '', 'README.md': '' },
  ],
])('%s is imported to the byte', async (_, path, contents) => {
  const { platform, start } = await scene({ contents })
  const run = await start({ package: path })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  const { app, flow, env } = platform.workflows.get('a-1') ?? {}
  expect([app, flow, env].map(String)).toEqual([APP, FLOW, ENV])
  expect(calls(platform)).toEqual(whole)
})

// Its log and its summary are a page of `pages/`.
test('an import tells its job, and masks the key', async () => {
  const { platform, start } = await scene()
  const run = await start()
  const [id = ''] = platform.jobs.keys()
  expect(run.outputs).toEqual({ 'dock-status-id': id, 'workflow-id': 'a-1', status: 'SUCCESS' })
  expect(run.masks).toContain(platform.apiKey)
})

test('a new workflow is made by name, and its id is an output', async () => {
  const { platform, start } = await scene({ contents: { 'a.zip': zip(withoutEnv) } })
  const run = await start({ 'workflow-name': 'Banking – EU' })
  expect(run.exitCode).toBe(0)
  const [[id, workflow] = []] = platform.workflows
  expect(workflow).toMatchObject({ name: 'Banking – EU', env: undefined })
  expect(run.outputs['workflow-id']).toBe(id)
  expect(run.log).toContain('Importing a.zip into a new workflow, Banking – EU, at http')
  expect(run.log).toContain(`Imported into workflow ${id}. `)
  expect(factsIn(run)).toMatchObject({ Name: 'Banking – EU', 'Workflow ID': id })
  expect(calls(platform)).toEqual({ file: 2, import: 1 })
})

test("the target's own environment variables go in place of the package's", async () => {
  const own = '[ "other" ]'.padEnd(1024 ** 2)
  const { platform, workspace, start } = await scene({
    packageOf: () => samplePackage({ 'env_variables.json': undefined }),
    contents: { 'a.zip': zip(files), 'config/staging.json': own },
  })
  // Paths are relative to the workspace, wherever the action is started.
  const env = { GITHUB_WORKSPACE: workspace }
  const run = await start({ 'env-variables': 'config/staging.json', summary: 'false' }, { env })
  expect([run.exitCode, run.summary]).toEqual([0, ''])
  expect(platform.workflows.get('a-1')?.env?.equals(Buffer.from(own))).toBe(true)
  expect(calls(platform)).toEqual(whole)
})

test('a new workflow that the platform gives no id is imported without one', async () => {
  const { platform, start } = await scene({ statuses: ['', 'SUCCESS'], extra: { workflowId: undefined } })
  const run = await start({ 'workflow-name': 'B' })
  const [id] = platform.jobs.keys()
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toEqual({ 'dock-status-id': id, status: 'SUCCESS' })
  expect(run.log).toContain(`Import job: no status, dock status ${id}`)
  expect(run.log).toContain("The platform didn't report the ID of the workflow")
})

test('the id that was asked for stays, whatever the platform says, and a status that it does not say is none', async () => {
  const { platform, start } = await scene({ statuses: [''], extra: { workflowId: 'a-2' } })
  platform.fault('status', reply(404), 99)
  const run = await start({}, { speed: 100 })
  const [id] = platform.jobs.keys()
  expect(run.outputs).toEqual({ 'workflow-id': 'a-1', 'dock-status-id': id })
})

test("a file of variables is not shown where it is given for the package, nor the package's where another replaces it", async () => {
  const { start } = await scene({
    contents: { 'e.json': ENV, 'a.zip': zip({ ...files, 'env_variables.json': 't0p' }) },
  })
  const wrong = await start({ package: 'e.json' }, { debug: true })
  expect(wrong.annotations).toMatchObject([
    { message: expect.stringMatching(/^Bad input: package is text, not a zip\. /) },
  ])
  const right = await start({ 'env-variables': 'e.json' }, { debug: true })
  expect(right.exitCode).toBe(0)
  for (const run of [wrong, right]) expect(run.raw + visible(run)).not.toMatch(/t0p|eu-west-1/)
})

test('foreign names are not commands for the runner, and do not turn text around', async () => {
  const path = '##[error]a\u202epiz.b'
  const { platform, start } = await scene({ contents: { [path]: zip(files) } })
  const run = await start({ package: path, 'workflow-name': 'B ##[error]boo' })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(run.log).toContain('Importing ## [error]a piz.b into')
  expect([...platform.workflows.values()]).toMatchObject([{ name: 'B ##[error]boo' }])
})

test.each<[string, Record<string, string | Buffer>, Record<string, string>, string | RegExp]>([
  [
    'no variables for an existing workflow',
    { 'a.zip': zip(withoutEnv) },
    {},
    'env-variables is required for an existing workflow, because the package has no env_variables.json',
  ],
  [
    'two targets',
    { 'a.zip': zip(files) },
    { 'workflow-name': 'B', 'workflow-id': 'a-1' },
    'workflow-id or workflow-name must be set, not both',
  ],
  [
    'two folders',
    { ...under('a.zip/one', files), ...under('a.zip/two', files) },
    {},
    /^package lacks app_definition\.json and flow/,
  ],
  [
    'a flow cut off',
    { 'a.zip': zip({ ...files, 'flow_definition.json': '{"nodes": [' }) },
    {},
    'package has a file that is not JSON: flow_definition.json',
  ],
  [
    'own variables that are no JSON',
    { 'a.zip': zip(files), 'e.json': '{"A": t0p}' },
    { 'env-variables': 'e.json' },
    'env-variables is not JSON',
  ],
])('%s: refused before any request', async (_, contents, inputs, message) => {
  const { platform, start } = await scene({ contents })
  const run = await start(inputs)
  const [, problem] = /^Bad input: (.*)\.$/.exec(run.annotations[0]?.message ?? '') ?? []
  if (typeof message === 'string') expect(problem).toBe(message)
  else expect(problem).toMatch(message)
  expect([run.annotations.length, run.exitCode, platform.seen.length]).toEqual([1, 1, 0])
})

test('all that is wrong is named at once, and no summary is written', async () => {
  const platform = await platformFor()
  const inputs = { 'workflow-name': 'a\tb', 'workflow-id': '..', 'env-variables': 'e', host: 'ftp://x', summary: 'no' }
  const times = { 'timeout-minutes': '0', 'poll-interval-seconds': 'x' }
  const run = await runImport(platform, { ...inputs, ...times, 'api-key': 'a b' })
  const names = ['workflow-id', 'workflow-name', 'workflow-id or workflow-name', 'package', 'env-variables']
  names.push('host', 'api-key', 'timeout-minutes', 'poll-interval-seconds', 'summary')
  for (const name of names)
    expect(run.annotations[0]?.message).toMatch(new RegExp(`(: |; )${name} (must|is|isn't|can't|doesn't) `))
  expect(run.annotations).toHaveLength(1)
  expect(run.summary).toBe('')
})

test('the values of environment variables show up nowhere, whatever the platform says of them', async () => {
  const secrets = ['t0p "secret"', 'eu', '98765.4321', 'päss/wörd', 'p1']
  const { platform, start } = await scene({
    contents: {
      'a.zip': zip(withoutEnv),
      'e.json': JSON.stringify([
        { name: 'A', value: secrets[0] },
        { deep: [secrets.slice(1, 3), 98765.4321] },
        ...secrets.slice(3),
      ]),
    },
  })
  const said = `Bad REGION eu in p1/europe: ${JSON.stringify(secrets)} ${encodeURIComponent('päss/wörd')} and 98765.4321`
  platform.fault('import', reply(400, { message: said }))
  const run = await start({ 'env-variables': 'e.json' }, { debug: true })
  expect(run.annotations[0]?.message).toContain('Bad REGION *** in ***/europe: [')
  for (const text of [visible(run), run.raw]) {
    for (const secret of ['t0p', '98765.4321', 'päss', 'p%C3%A4ss', 'p1/', '"p1"', '"eu"', ' eu '])
      expect(text).not.toContain(secret)
  }
})

test('what the platform says of a failed job shows no values, neither in its status', async () => {
  const { start } = await scene({
    statuses: ['IN_PROGRESS', 'bad t0p "secret"', 'FAILED'],
    extra: { message: 'TOKEN t0p "secret" is refused in eu-west-1' },
  })
  const run = await start({}, { debug: true })
  expect(run.annotations.at(-1)?.message).toMatch(/: TOKEN \*\*\* is refused in \*\*\* \(dock status/)
  expect(run.log).toContain('BAD *** after')
  expect(run.raw + visible(run)).not.toMatch(/t0p|eu-west-1/i)
})

test('a variable that spells a status hides none', async () => {
  const { start } = await scene({
    contents: { 'a.zip': zip(files), 'e.json': '["SUCCESS", "success", "IN_PROGRESS"]' },
  })
  const run = await start({ 'env-variables': 'e.json' })
  expect(run.outputs.status).toBe('SUCCESS')
})

const MIB = 1024 ** 2

/** JSON of that many bytes. */
function large(bytes: number): Buffer {
  const prompts = `"${'Greet the customer. '.repeat(50)}",`.repeat(bytes / 1003)
  return Buffer.from(`[${prompts}1]`.padEnd(bytes))
}

test('each chunk is tried again by itself', async () => {
  const flow = large(30_000_000)
  const { platform, start } = await scene({
    contents: { ...under('a.zip', files), 'a.zip/flow_definition.json': flow },
  })
  platform.fault('session-start', reply(503))
  platform.fault('chunk', (_request, _response, serve) => serve())
  platform.fault('chunk', cutUpload(5_000_000))
  platform.fault('chunk', dropTaken)
  platform.fault('chunk', replyEarly(429, {}, { 'retry-after': '1' }))
  platform.fault('session-complete', dropTaken)
  platform.fault('file', cutUpload(10))
  const run = await start({}, { speed: 30 })
  expect(run.annotations).toEqual([])
  expect(calls(platform)).toEqual({ file: 3, 'session-start': 2, chunk: 6, 'session-complete': 2, import: 1 })
  expect(platform.workflows.get('a-1')?.flow.equals(flow)).toBe(true)
})

test('the import of a package of 16 MiB takes at most 200 MiB of memory', async () => {
  const flow = large(16 * MIB)
  const content = zip({ 'app_definition.json': APP, 'flow_definition.json': flow })
  const { platform, start } = await scene({ contents: { 'a.zip': content, 'e.json': ENV } })
  const run = await start({ 'env-variables': 'e.json' }, { nodeArgs: printPeak })
  expect(run.annotations).toEqual([])
  expect(platform.workflows.get('a-1')?.flow.equals(flow)).toBe(true)
  expect(peakOf(run)).toBeLessThan(200)
})

test.each<[string, Reply]>([
  ['cut before the answer', dropTaken],
  ['not answered', stall],
  ['answered 503', reply(503, {}, { 'retry-after': '1' })],
  ['answered without a dock status', reply(200, { status: 'IN_PROGRESS' })],
])('an import %s is never sent twice', async (_, answer) => {
  const { platform, start } = await scene()
  platform.fault('import', answer, 99)
  const run = await start({}, { speed: 60 })
  expect(calls(platform)).toEqual(whole)
  expect([run.exitCode, run.annotations.length]).toEqual([1, 1])
  expect(run.annotations[0]?.message).toMatch(
    /^Import: .*\. The job may have started, so the request was not retried\. Check the workflow in AI for Process before you re-run the job\.$/,
  )
  expect(run.outputs).toEqual({ 'workflow-id': 'a-1' })
})

test('an import that was certainly not taken is sent again', async () => {
  const { platform, start } = await scene()
  platform.fault('import', reply(429, { message: 'Rate limit for this API has been reached' }), 3)
  const run = await start({}, { speed: 60 })
  expect(run.exitCode).toBe(0)
  expect(calls(platform)).toEqual({ file: 3, import: 4 })
})

test.each([
  [403, /scope "Import workflow"/],
  [404, /Check host, the IDs/],
])('an import refused by %i fails with what to do', async (status, advice) => {
  const { platform, start } = await scene()
  platform.fault('import', reply(status, { message: 'No such thing' }))
  const run = await start()
  expect(run.annotations).toMatchObject([{ message: expect.stringMatching(advice) }])
  expect(run.annotations[0]?.message).toMatch(
    new RegExp(`^Import: the platform answered ${status} \\(No such thing\\)\\. `),
  )
  expect(run.annotations[0]?.message).not.toContain('may have started')
  // A 404 proves that nothing was begun, so the other dialects are tried.
  expect(calls(platform)).toEqual(status === 404 ? { ...whole, other: 2 } : whole)
  expect(run.summary).toContain('Workflow import failed')
})

test('a failed import has the reason and the causes to look for', async () => {
  const { platform, start } = await scene({ statuses: ['IN_PROGRESS', 'FAILED'], extra: { message: 'No guardrail' } })
  const run = await start()
  const [id] = platform.jobs.keys()
  expect(run.annotations.map(({ message }) => message)).toEqual([
    `The job failed on the platform: No guardrail (dock status ${id}). Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.`,
  ])
  expect(run.outputs).toEqual({ 'workflow-id': 'a-1', 'dock-status-id': id, status: 'FAILED' })
  expect(run.summary).toContain('### Workflow import failed\n')
  expect(textOf(run.summary)).toContain(`\n${run.annotations[0]?.message}\n`)
  expect(factsIn(run)).toMatchObject({ Status: 'FAILED' })
  expect(platform.workflows.size).toBe(0)
})

test('a new workflow is told as soon as the platform names it, whatever comes after', async () => {
  const { platform, start } = await scene({ statuses: ['IN_PROGRESS', 'FAILED'] })
  const run = await start({ 'workflow-name': 'B' })
  const [[id, { workflowId }] = ['', { workflowId: '' }]] = platform.jobs
  expect(run.outputs).toEqual({ 'dock-status-id': id, 'workflow-id': workflowId, status: 'FAILED' })
})

posixTest.each<[RegExp, Call | undefined, object, string]>([
  [/Import job/, undefined, whole, ' The job may still be running on the platform: dock status ds-'],
  [/Uploaded env/, 'import', whole, ' The job may have started'],
  [/Uploaded app/, 'file', { file: 2 }, '$'],
])('an import cancelled after %p says what may go on, and sends nothing more', async (when, call, sent, words) => {
  const { platform, start } = await scene({ statuses: ['IN_PROGRESS'] })
  if (call === 'file') platform.fault('file', (_request, _response, serve) => serve())
  if (call) platform.fault(call, stall)
  const run = await start({}, { signalAfter: { signal: 'SIGINT', when } })
  expect(run.annotations).toMatchObject([{ message: expect.stringMatching(`^Cancelled \\(SIGINT\\)\\.${words}`) }])
  expect(calls(platform)).toEqual(sent)
  expect(run.elapsed).toBeLessThan(10_000)
  expect(await readdir(run.temp)).not.toContainEqual(expect.stringMatching(/^workflow-import-/))
})
