import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/replies.js'
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
  variables,
} from './promote.js'

type Scene = Awaited<ReturnType<typeof scene>>

/** Expects that nothing at all was changed. */
function expectUntouched({ platform, artifacts }: Scene) {
  expect(count(platform, 'file') + count(platform, 'import') + count(platform, 'deploy')).toBe(0)
  expect(platform.workflows.size).toBe(0)
  expect(artifacts.artifacts).toEqual([])
}

test('an approved plan is applied, by its record', async () => {
  const { platform, artifacts, run, approve } = await scene()
  const plan = await run({ plan: 'true', name: 'banking' })
  const digest = plan.outputs['plan-digest'] ?? ''
  expect(digest).toMatch(/^v1\.[\w.~-]+$/)
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

// Each difference by itself is a test of the digest.
test('everything that differs from the plan is named, and nothing is changed', async () => {
  const now = await scene()
  const { apiKey } = now.platform
  const packageOf = () => packageWith('other', { 'app_definition.json': '{"name":"Other"}' })
  const other = await platformFor({ packageOf, statuses: ['SUCCESS'], apiKey })
  const [one, two] = [await now.approve({ name: 'banking', ignore: 'prompt' }), await now.approve(several(2))]
  const apply = async (inputs: Record<string, string>, ...words: string[]) => {
    const result = await now.run(inputs)
    const [, why] =
      /^The approved plan doesn't hold any more, so this attempt changed nothing: (.*)$/.exec(errorOf(result)) ?? []
    expect(why?.replace(/[0-9a-f]{6}…/g, 'x…')).toBe(`${words.join('; ')}. Make and approve a new plan.`)
    expect(result.exitCode).toBe(1)
    expect(result.summary).toContain('nothing was changed')
    expect(result.summary).toContain('What would change')
  }
  const banking = { name: 'banking', 'approved-plan': one, ignore: 'prompt' }
  const isNew = { 'workflow-name': 'Banking', 'workflow-id': '', 'flow-id': '' }
  await apply({ ...banking, ...isNew }, "banking: the target isn't the approved one (now new workflow Banking)")
  // Another host has other content, and other fields are left out of it.
  await apply({ ...banking, ignore: '' }, "ignore isn't as approved")
  await apply({ ...banking, host: other.url }, `the host isn't the approved one (now ${other.url}/)`)
  await apply({ ...banking, name: 'other' }, 'other: the plan has another workflow in its place')
  await apply({ ...several(1), 'approved-plan': two }, 'the plan is for 2 workflows, this step for 1')
  const reversed = { ...several(2), workflows: several(2).workflows.split('\n').reverse().join('\n') }
  const inItsPlace = ['second', 'first'].map((name) => `${name}: the plan has another workflow in its place`)
  await apply({ ...reversed, 'approved-plan': two }, ...inItsPlace)
  // It differs in an ignored field too.
  const env = '[{"name":"REGION","value":"x"},{"name":"URL","value":"y"}]'
  writeFileSync(join(now.workspace, 'new.zip'), packageWith('newer', { 'env_variables.json': env }))
  const options = {
    host: other.url,
    ignore: '',
    deploy: 'false',
    'upload-artifact': 'false',
    'artifact-env-variables': 'false',
  }
  await apply(
    { ...banking, ...options, 'workflow-id': 'a-2', 'flow-id': 'cf-2' },
    `the host isn't the approved one (now ${other.url}/)`,
    "ignore isn't as approved",
    "deploy isn't as approved (was true, is false)",
    "upload-artifact isn't as approved (was true, is false)",
    "artifact-env-variables isn't as approved (was true, is false)",
    "banking: the target isn't the approved one (now a-2 cf-2)",
    "banking: the package isn't the approved one (was x…, is x…)",
    "banking: the variables to send aren't the approved ones (now REGION, URL)",
  )
  expect(other.workflows.size).toBe(0)
  expectUntouched(now)
})

test('of several, only the targets that have changed are named, with the fields that differ now, and nothing is changed', async () => {
  const later: Record<string, Buffer> = {}
  const now = await scene({ packageOf: (id) => later[id] ?? packageWith('old') })
  const digest = await now.approve(several(5))
  later['a-1'] = packageWith('old', { 'app_definition.json': { name: 'Other', a: 1, b: { c: 2 }, d: 3, e: 4, f: 5 } })
  later['a-2'] = packageWith('edited')
  later['a-3'] = packageWith('old', { 'env_variables.json': '[]' })
  later['a-4'] = packageWith('old', { 'env_variables.json': '[{"name":"OWN","value":"x"}]' })
  const error = errorOf(await now.run({ ...several(5), 'approved-plan': digest }))
  for (const [name, difference] of [
    ['second', 'differs from the package in a, b, d, e, f (put a field into ignore'],
    ['third', 'differs from the package in nodes.*.prompt (put'],
    ['fourth', 'its environment variables differ. If'],
    ['fifth', 'its environment variables differ (now OWN). If'],
  ]) {
    expect(error).toContain(
      `${name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${difference}`,
    )
  }
  expect(error).not.toContain('first')
  expect(error).toContain('AI for Process may have changed it on import')
  expect(error).toMatch(/Make and approve a new plan\.$/)
  expectUntouched(now)
})

test('layout, values of variables, ignored fields and the form of a package make no plan stale', async () => {
  let more: Record<string, unknown> = { 'app_definition.json': '{"name":"Banking","b":1,"at":1}' }
  const folder = {
    'new/app_definition.json': ` ${app}`,
    'new/flow_definition.json': JSON.stringify(flow('new')),
    'new/env_variables.json': '[{"name":"REGION","value":"z"}]',
  }
  const { platform, run } = await scene({ packageOf: () => packageWith('old', more), files: folder })
  const plan = await run({ plan: 'true', ignore: 'at' })
  expect(plan.summary).toContain('Ignored fields that differ, and that the import brings too: `at`.')
  more = {
    'app_definition.json': '{ "b": 1,\n "at": 2, "name": "Banking" }',
    'env_variables.json': '[{"name":"REGION","value":"another"}]',
  }
  const inputs = { package: 'new', ignore: '# comment\n at\n', 'approved-plan': plan.outputs['plan-digest'] ?? '' }
  expect(await run(inputs)).toMatchObject({ exitCode: 0 })
  expect(promptOf(platform, 'a-1')).toBe('new')
})

test('what the plan leaves alone is neither imported nor deployed, whatever happens to it', async () => {
  let env = variables
  const packageOf = (id: string) => packageWith(id === 'a-0' ? 'new' : 'old', { 'env_variables.json': env })
  const now = await scene({ packageOf })
  const inputs = { ...several(2), 'approved-plan': await now.approve(several(2)) }
  // The first target isn't as planned any more, and still has all that the package brings.
  env = variables.replace(']', ',{"name":"OWN","value":"x"}]')
  const refused = await now.run(inputs)
  expect(errorOf(refused)).toMatch(/second: the target has changed since the plan/)
  expect(errorOf(refused)).not.toContain('first:')
  expectUntouched(now)
  env = variables
  const result = await now.run(inputs)
  expect(rowsOf(result)).toMatchObject([
    { changed: false, imported: false, deployed: false },
    { changed: true, imported: true, deployed: true },
  ])
  env = variables.replace(']', ',{"name":"OWN","value":"x"}]')
  expect(rowsOf(await now.run(inputs, attempt(2)))).toMatchObject([
    { imported: false, deployed: false },
    { imported: false, deployed: true },
  ])
  expect([...now.platform.workflows.keys()]).toEqual(['a-1'])
})

test('a plan is only set if all targets were compared', async () => {
  const { platform, run } = await scene()
  platform.fault('start', (_request, _response, serve) => serve())
  platform.fault('start', reply(400, { message: 'No such flow' }), 2)
  const plan = await run({ ...several(3), plan: 'true' })
  expect(plan.exitCode).toBe(1)
  expect(plan.outputs).not.toHaveProperty('plan-digest')
  expect(plan.outputs).not.toHaveProperty('changed')
  expect(errorOf(plan)).toMatch(/^2 of 3 targets could not be compared\. .*No such flow/)
  expect(errorOf(plan)).not.toContain('Nothing was changed')
  expect(plan.summary).not.toMatch(/no changes/i)
  const report = readFileSync(plan.outputs['report-path'] ?? '', 'utf8')
  expect(report).toMatch(/^`\w+`, `\w+`: not compared, because the step failed$/m)
  expect(plan.summary).toMatch(/^### Plan for .* failed&#58; 2 of 3 targets could not be compared\n/)
})

test('only what an import sends is compared, and a record in a folder can neither hide nor bring a definition', async () => {
  const folder = (prompt: string) => ({
    'app_definition.json': app,
    'flow_definition.json': JSON.stringify(flow(prompt)),
    'env_variables.json': variables,
    'other.json': '{}',
    '.workflow-export.json': JSON.stringify({ unpackedFiles: ['app_definition.json', 'other.json'] }),
  })
  const files = Object.entries({ changed: folder('new'), same: folder('old') }).flatMap(([name, contents]) =>
    Object.entries(contents).map(([file, content]) => [`${name}/${file}`, content]),
  )
  const more = { 'README.md': 'Read me.', 'more/env_variables.json': '[{"name":"OTHER","value":"x"}]' }
  const { platform, run, approve } = await scene({
    files: { ...Object.fromEntries(files), 'more.zip': packageWith('old', more) },
  })
  for (const name of ['same', 'more.zip']) {
    expect(await run({ package: name })).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false' } })
  }
  expect(platform.workflows.size).toBe(0)
  const plan = await run({ package: 'changed', plan: 'true' })
  expect(plan.outputs).toMatchObject({ changed: 'true', added: '0', modified: '1', removed: '0' })
  expect(plan.summary).toContain('`prompt`')
  expect((await run({ package: 'changed', 'approved-plan': await approve({ package: 'changed' }) })).exitCode).toBe(0)
  expect(promptOf(platform, 'a-1')).toBe('new')
})

test('a promotion whose content is there is not repeated in the next run', async () => {
  const env = '[{"name":"REGION","value":"another"},{"name":"URL","value":"new"}]'
  const { platform, artifacts, run } = await scene({
    files: { 'more.zip': packageWith('new', { 'env_variables.json': env }) },
  })
  const inputs = { package: 'more.zip' }
  expect(rowsOf(await run(inputs))).toMatchObject([{ changed: true, imported: true, deployed: true }])
  expect(JSON.parse(String(platform.workflows.get('a-1')?.env))).toEqual([
    { name: 'REGION', value: 'production-secret-7' },
    { name: 'URL', value: 'new' },
  ])
  expect(rowsOf(await run(inputs))).toMatchObject([{ changed: false, imported: false, deployed: false }])
  expect(backupsIn(artifacts)).toEqual(['workflow-a-1-before-1.zip'])
})
