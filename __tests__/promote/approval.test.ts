import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeZip } from '../../simulator/fakes/zip.js'
import { platformFor } from '../scene.js'
import {
  app,
  attempt,
  backupsIn,
  count,
  deployedOf,
  errorOf,
  flow,
  packageWith,
  promptOf,
  rowsOf,
  scene,
  several,
  stepsOf,
  variables,
} from './promote.js'

type Scene = Awaited<ReturnType<typeof scene>>

/** Expects that a step changed nothing at all. */
function expectUntouched({ platform, artifacts }: Scene) {
  expect(count(platform, 'file') + count(platform, 'import') + count(platform, 'deploy')).toBe(0)
  expect(platform.workflows.size).toBe(0)
  expect(artifacts.artifacts).toEqual([])
}

test('an approved plan is applied, by its record', async () => {
  const { platform, artifacts, run, approve } = await scene()
  const plan = await run({ plan: 'true', name: 'banking' })
  const digest = plan.outputs['plan-digest'] ?? ''
  expect(digest).toMatch(/^v1\.[\w.-]+$/)
  expect(digest.length).toBeLessThanOrEqual(64 + 128)
  const result = await run({ name: 'banking', 'approved-plan': digest })
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  expect(rowsOf(result)).toMatchObject([{ imported: true, deployed: true }])
  expect(result.outputs['plan-digest']).toBe(digest)
  for (const { summary } of [plan, result]) expect(summary).toContain(`lan \`${digest.slice(0, 12)}\``)
  expect(result.log).not.toContain('without an approved plan')
  expect(await artifacts.read('banking-before-1.zip')).toEqual(packageWith('old'))
  expect(deployedOf(platform, 'a-1')).toBe('new')
  expect(await approve({ name: 'banking' })).not.toBe(digest)
})

test('without a plan, log and summary say so', async () => {
  const { run } = await scene()
  const result = await run({ 'approved-plan': 'none' })
  expect(result.exitCode).toBe(0)
  expect(result.log).toContain('Applied without an approved plan')
  expect(result.summary).toContain('Applied without an approved plan.')
})

interface Case {
  plan?: Record<string, string>
  apply?: Record<string, string>
  /** What happens in between. */
  edit?: (scene: Scene) => unknown
  error: RegExp
}
const cases: Record<string, Case> = {
  'another package': {
    edit: ({ workspace }) => writeFileSync(join(workspace, 'new.zip'), packageWith('newer')),
    error:
      /: workflow-a-1: the package isn't the approved one \(was [0-9a-f]{6}…, is [0-9a-f]{6}…\)\. Make and approve a new plan\.$/,
  },
  'a package that differs in an ignored field': {
    plan: { ignore: 'prompt' },
    apply: { ignore: 'prompt' },
    edit: ({ workspace }) => writeFileSync(join(workspace, 'new.zip'), packageWith('newer')),
    error: /the package isn't the approved one/,
  },
  'other variables': {
    edit: ({ workspace }) =>
      writeFileSync(
        join(workspace, 'new.zip'),
        packageWith('new', { 'env_variables.json': '[{"name":"REGION","value":"x"},{"name":"URL","value":"y"}]' }),
      ),
    error: /workflow-a-1: the variables to send aren't the approved ones \(now REGION, URL\)/,
  },
  'another workflow': {
    plan: { name: 'banking' },
    apply: { name: 'banking', 'workflow-id': 'a-2' },
    error: /banking: the target isn't the approved one \(now a-2 cf-1\)/,
  },
  'another flow': {
    plan: { name: 'banking' },
    apply: { name: 'banking', 'flow-id': 'cf-2' },
    error: /banking: the target isn't the approved one \(now a-1 cf-2\)/,
  },
  'another name': { apply: { name: 'other' }, error: /other: the plan has another workflow in its place/ },
  'a new workflow instead of an existing one': {
    plan: { name: 'banking' },
    apply: { name: 'banking', 'workflow-name': 'Banking' },
    error: /banking: the target isn't the approved one \(now new workflow Banking\)/,
  },
  'another ignore': { apply: { ignore: 'updatedAt' }, error: /changed nothing: ignore isn't as approved\. Make/ },
  'another deploy': { apply: { deploy: 'false' }, error: /: deploy isn't as approved \(was true, is false\)\. Make/ },
  'another upload-artifact': {
    apply: { 'upload-artifact': 'false' },
    error: /: upload-artifact isn't as approved \(was true, is false\)\. Make/,
  },
  'another artifact-env-variables': {
    plan: { 'artifact-env-variables': 'false' },
    error: /: artifact-env-variables isn't as approved \(was false, is true\)\. Make/,
  },
  'fewer workflows': {
    plan: several(2),
    apply: several(1),
    error: /: the plan is for 2 workflows, this step for 1\. Make/,
  },
  'the workflows in another order': {
    plan: several(2),
    apply: { ...several(2), workflows: several(2).workflows.split('\n').reverse().join('\n') },
    error:
      /: second: the plan has another workflow in its place; first: the plan has another workflow in its place\. Make/,
  },
}
test.each(Object.entries(cases))('%s than in the plan changes nothing, and is named', async (_, given) => {
  const now = await scene()
  const inputs = 'workflow-name' in (given.apply ?? {}) ? { 'workflow-id': '', 'flow-id': '' } : {}
  const digest = await now.approve(given.plan)
  await given.edit?.(now)
  const result = await now.run({ ...inputs, ...given.apply, 'approved-plan': digest })
  expect(errorOf(result)).toMatch(/^The approved plan doesn't hold any more, so this attempt changed nothing: /)
  expect(errorOf(result)).toMatch(given.error)
  expect(result.exitCode).toBe(1)
  expect(result.summary).toContain('nothing was changed')
  expectUntouched(now)
})

test('another host than in the plan changes nothing, and is named', async () => {
  const now = await scene()
  const other = await platformFor({
    packageOf: () => packageWith('old'),
    statuses: ['SUCCESS'],
    apiKey: now.platform.apiKey,
  })
  const digest = await now.approve()
  const result = await now.run({ host: other.url, 'approved-plan': digest })
  expect(errorOf(result)).toContain(`the host isn't the approved one (now ${other.url}/)`)
  expect(other.workflows.size).toBe(0)
  expectUntouched(now)
})

test('a target that has changed changes nothing, and the fields that differ now are named', async () => {
  let more: Record<string, unknown> = {}
  const now = await scene({ packageOf: () => packageWith('old', more) })
  const digest = await now.approve()
  more = { 'app_definition.json': { name: 'Other', a: 1, b: { c: 2 }, d: 3, e: 4, f: 5 } }
  const result = await now.run({ 'approved-plan': digest })
  expect(errorOf(result)).toMatch(
    /workflow-a-1: the target has changed since the plan: it is neither as planned nor as in the package, and differs from the package in a, b, d, e, f \(put a field into ignore/,
  )
  expect(errorOf(result)).toContain('AI for Process may have changed it on import')
  expect(errorOf(result)).toMatch(/Make and approve a new plan\.$/)
  expect(result.summary).toContain('What would change')
  expectUntouched(now)
})

test('fields of items are named as lines of ignore', async () => {
  let prompt = 'old'
  const now = await scene({ packageOf: () => packageWith(prompt) })
  const digest = await now.approve()
  prompt = 'edited'
  expect(errorOf(await now.run({ 'approved-plan': digest }))).toContain('in nodes.*.prompt (put')
})

test('of several workflows, the second target that has changed stops all of them', async () => {
  let prompt = 'old'
  const now = await scene({ packageOf: (id) => packageWith(id === 'a-1' ? prompt : 'old') })
  const digest = await now.approve(several(3))
  prompt = 'edited'
  const result = await now.run({ ...several(3), 'approved-plan': digest })
  expect(errorOf(result)).toMatch(/: second: the target has changed since the plan/)
  expect(errorOf(result)).not.toMatch(/first|third/)
  expectUntouched(now)
})

test.each([
  ['the layout and the order of keys', { 'app_definition.json': '{ "b": 1,\n "name": "Banking" }' }],
  ["values of the target's variables", { 'env_variables.json': '[{"name":"REGION","value":"another"}]' }],
])('%s make no plan stale', async (_, later) => {
  let more: Record<string, unknown> = { 'app_definition.json': '{"name":"Banking","b":1}' }
  const now = await scene({ packageOf: () => packageWith('old', more) })
  const digest = await now.approve()
  more = { ...more, ...later }
  expect(await now.run({ 'approved-plan': digest })).toMatchObject({ exitCode: 0 })
  expect(promptOf(now.platform, 'a-1')).toBe('new')
})

test("values of the package's variables make no plan stale, because they never count", async () => {
  const now = await scene()
  const digest = await now.approve()
  writeFileSync(
    join(now.workspace, 'new.zip'),
    packageWith('new', { 'env_variables.json': '[{"name":"REGION","value":"z"}]' }),
  )
  expect(await now.run({ 'approved-plan': digest })).toMatchObject({ exitCode: 0 })
})

test('a variable that the target has lost makes a plan stale, because the import would add it', async () => {
  let env = variables
  const now = await scene({ packageOf: () => packageWith('old', { 'env_variables.json': env }) })
  const digest = await now.approve({ package: 'new.zip' })
  env = '[]'
  expect(errorOf(await now.run({ 'approved-plan': digest }))).toContain('the target has changed since the plan')
  expectUntouched(now)
})

test('ignored fields make no plan stale, and the plan names those that the import brings', async () => {
  let stamp = 1
  const packageOf = () => packageWith('old', { 'app_definition.json': { name: 'Banking', updatedAt: stamp++ } })
  const { run } = await scene({ packageOf })
  const plan = await run({ plan: 'true', ignore: 'updatedAt' })
  expect(plan.summary).toContain('Ignored fields that differ, and that the import brings too: `updatedAt`.')
  const applied = await run({ ignore: '# comment\n updatedAt\n', 'approved-plan': plan.outputs['plan-digest'] ?? '' })
  expect(applied.exitCode).toBe(0)
  expect(rowsOf(applied)).toMatchObject([{ imported: true, deployed: true }])
})

test('a zip and a folder with the same definitions are one package', async () => {
  const { run, approve } = await scene(
    {},
    {
      'new/app_definition.json': ` ${app}`,
      'new/flow_definition.json': JSON.stringify(flow('new')),
      'new/env_variables.json': variables,
    },
  )
  expect(await run({ package: 'new', 'approved-plan': await approve() })).toMatchObject({ exitCode: 0 })
})

test('what the plan leaves alone is neither imported nor deployed, whatever happens to it', async () => {
  let env = variables
  const packageOf = (id: string) => packageWith(id === 'a-0' ? 'new' : 'old', { 'env_variables.json': env })
  const now = await scene({ packageOf })
  const digest = await now.approve(several(2))
  // The first target isn't as planned any more, and still has all that the package brings.
  env = variables.replace(']', ',{"name":"OWN","value":"x"}]')
  const refused = await now.run({ ...several(2), 'approved-plan': digest })
  expect(errorOf(refused)).toMatch(/second: the target has changed since the plan/)
  expect(errorOf(refused)).not.toContain('first:')
  expectUntouched(now)
  env = variables
  const result = await now.run({ ...several(2), 'approved-plan': digest })
  expect(rowsOf(result)).toMatchObject([
    { changed: false, imported: false, deployed: false },
    { changed: true, imported: true, deployed: true },
  ])
  env = variables.replace(']', ',{"name":"OWN","value":"x"}]')
  const again = await now.run({ ...several(2), 'approved-plan': digest }, attempt(2))
  expect(rowsOf(again)).toMatchObject([
    { imported: false, deployed: false },
    { imported: false, deployed: true },
  ])
  expect([...now.platform.workflows.keys()]).toEqual(['a-1'])
  expect(result.summary).toContain(
    "Nothing differs in `first`: neither imported nor deployed. That doesn't mean that the version there is deployed",
  )
})

const digestOfNow = async ({ approve }: Scene) => await approve()
const spoilt: [string, (digest: string) => string, RegExp][] = [
  [
    'empty',
    () => '',
    /^Bad input: approved-plan is empty\. Is the name in the expression right\? .*or GitHub dropped the output: see the warnings of the plan's job\b.*set none/,
  ],
  [
    'truncated',
    (digest) => digest.slice(0, -3),
    /^Bad input: approved-plan isn't a plan-digest, or part of it is missing/,
  ],
  [
    'misspelled',
    (digest) => digest.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    /^Bad input: approved-plan isn't a plan-digest/,
  ],
  [
    "another version's",
    (digest) => digest.replace('v1', 'v7'),
    /^Bad input: approved-plan is of another version of this action \(format 7\)/,
  ],
  ['a boolean', () => 'true', /^Bad input: approved-plan isn't a plan-digest/],
]
test.each(spoilt)('an approved plan that is %s is refused before any request', async (_, spoil, error) => {
  const now = await scene()
  const digest = await digestOfNow(now)
  now.platform.seen.splice(0)
  expect(errorOf(await now.run({ 'approved-plan': spoil(digest) }))).toMatch(error)
  expect(now.platform.seen).toEqual([])
})

test('the plan of another run whose content differs is refused', async () => {
  const [now, other] = [await scene(), await scene()]
  const digest = await other.approve()
  expect(errorOf(await now.run({ 'approved-plan': digest }))).toContain("the host isn't the approved one")
  expectUntouched(now)
})

test('a plan is only set if all targets were compared', async () => {
  const { platform, run } = await scene()
  platform.fault('start', (_request, _response, serve) => serve())
  platform.fault(
    'start',
    (_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end('{"message":"No such flow"}')
    },
    2,
  )
  const plan = await run({ ...several(3), plan: 'true' })
  expect(plan.exitCode).toBe(1)
  expect(plan.outputs).not.toHaveProperty('plan-digest')
  expect(plan.outputs).not.toHaveProperty('changed')
  expect(errorOf(plan)).toMatch(/^2 of 3 targets could not be compared\. .*No such flow/)
  expect(errorOf(plan)).not.toContain('Nothing was changed')
  expect(plan.summary).not.toMatch(/no changes/i)
  expect(plan.summary).toMatch(/Plan for .* failed: 2 of 3 targets could not be compared|failed/)
})

test('several packages of 200 workflows have a digest of at most 64 characters each and 128 more', async () => {
  const workflows = Array.from({ length: 30 }, (_, at) => `w${at} a-${at} cf-${at}`)
  const files = Object.fromEntries(workflows.map((_, at) => [`many/w${at}.zip`, packageWith('new')]))
  const { approve, run, platform } = await scene({}, files)
  const inputs = { workflows: workflows.join('\n'), package: 'many' }
  const digest = await approve(inputs)
  expect(digest.length).toBeLessThanOrEqual(64 * 30 + 128)
  expect(digest).not.toMatch(/\s/)
  const result = await run({ ...inputs, 'approved-plan': digest, 'upload-artifact': 'true' })
  expect(result.exitCode).toBe(0)
  expect(count(platform, 'import')).toBe(30)
})

test('the record in a folder can neither hide a definition nor bring another', async () => {
  const record = (files: string[]) => JSON.stringify({ unpackedFiles: files })
  const { platform, run, approve } = await scene(
    {},
    {
      'folder/app_definition.json': app,
      'folder/flow_definition.json': JSON.stringify(flow('new')),
      'folder/env_variables.json': variables,
      'folder/other.json': '{}',
      'folder/.workflow-export.json': record(['app_definition.json', 'other.json']),
    },
  )
  const plan = await run({ package: 'folder', plan: 'true' })
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '0', modified: '1', removed: '0' })
  expect(plan.summary).toContain('`prompt`')
  expect(await run({ package: 'folder', 'approved-plan': await approve({ package: 'folder' }) })).toMatchObject({
    exitCode: 0,
  })
  expect(promptOf(platform, 'a-1')).toBe('new')
})

test('files that no import sends are no change', async () => {
  const zip = makeZip([
    { name: 'app_definition.json', content: app },
    { name: 'flow_definition.json', content: JSON.stringify(flow('old')) },
    { name: 'env_variables.json', content: variables },
    { name: 'README.md', content: 'Read me.' },
    { name: 'more/env_variables.json', content: '[{"name":"OTHER","value":"x"}]' },
  ])
  const { platform, run } = await scene({}, { 'readme.zip': zip })
  const result = await run({ package: 'readme.zip' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false' } })
  expect(stepsOf(platform)).toEqual(['start'])
})

test('a promotion whose content is there is not repeated in the next run', async () => {
  const env = '[{"name":"REGION","value":"another"},{"name":"URL","value":"new"}]'
  const { platform, artifacts, run } = await scene(
    {},
    { 'more.zip': packageWith('new', { 'env_variables.json': env }) },
  )
  expect(rowsOf(await run({ package: 'more.zip' }))).toMatchObject([{ changed: true, imported: true, deployed: true }])
  const kept = platform.workflows.get('a-1')?.env?.toString()
  expect(JSON.parse(kept ?? '')).toEqual([
    { name: 'REGION', value: 'production-secret-7' },
    { name: 'URL', value: 'new' },
  ])
  expect(rowsOf(await run({ package: 'more.zip' }))).toMatchObject([
    { changed: false, imported: false, deployed: false },
  ])
  expect(backupsIn(artifacts)).toEqual(['workflow-a-1-before-1.zip'])
  expect(rowsOf(await run({ package: 'more.zip' }, attempt(2)))).toMatchObject([{ imported: false, deployed: true }])
})
