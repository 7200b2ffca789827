import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { reply, samplePackage } from '../simulator/platform.js'
import { artifactsFor, platformFor, runExport, workspaceWith } from './scene.js'

const three = 'banking a-1 cf-1\nsupport a-2 cf-2\ntravel a-3 cf-3'

test('no package of several that is there already is overwritten, and none is asked for', async () => {
  const platform = await platformFor()
  for (const name of ['banking', 'support', 'travel']) {
    const workspace = await workspaceWith({ [`packages/${name}.zip`]: 'mine' })
    const run = await runExport(platform, { workflows: three, directory: 'packages' }, { workspace })
    const path = join(workspace, 'packages', `${name}.zip`)
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining(`${path} exists already.`) },
    ])
    expect(readFileSync(path, 'utf8')).toBe('mine')
  }
  expect(platform.seen).toEqual([])
})

test('what is wrong is told in the order of the workflows, whichever failed first', async () => {
  const answers: Record<string, [delay: number, message: string]> = { 'a-1': [400, 'first'], 'a-3': [0, 'third'] }
  const platform = await platformFor({
    gateway(request, response, serve) {
      const [delay, message] = answers[/a-\d/.exec(request.url ?? '')?.[0] ?? ''] ?? []
      if (message === undefined) serve()
      else setTimeout(() => reply(400, { message })(request, response, serve), delay)
    },
  })
  const run = await runExport(platform, { workflows: three })
  expect(run.annotations).toMatchObject([
    { message: expect.stringMatching(/^2 of 3 exports failed\. banking: .*\(first\).* \| travel: .*\(third\)/) },
  ])
  expect(JSON.parse(run.outputs.exports ?? '').map(({ name }: { name: string }) => name)).toEqual([
    'banking',
    'support',
    'travel',
  ])
})

test('changed tells of a workflow whose artifact was refused, too', async () => {
  const platform = await platformFor()
  const artifacts = await artifactsFor()
  const workflows = 'banking a-1 cf-1'
  await runExport(platform, { workflows }, { artifacts })
  const run = await runExport(platform, { workflows, 'unpack-to': 'flows' }, { artifacts })
  expect(run.annotations).toMatchObject([{ message: expect.stringContaining('already') }])
  expect(run.exitCode).toBe(1)
  expect(run.outputs.changed).toBe('true')
  expect(JSON.parse(run.outputs.exports ?? '')).toMatchObject([{ changed: true, error: expect.any(String) }])
})

test('changed is false if no workflow changed, and not set if none was to be unpacked', async () => {
  const platform = await platformFor()
  const inputs = { workflows: three, 'unpack-to': 'flows' }
  const { workspace } = await runExport(platform, inputs)
  expect((await runExport(platform, inputs, { workspace })).outputs.changed).toBe('false')
  expect(Object.keys((await runExport(platform, { workflows: three })).outputs)).toEqual(['exports'])
})

test('a warning tells which workflow it is about', async () => {
  const platform = await platformFor()
  const odd = reply(200, { dockStatusId: 'ds-1', status: 'PONDERING' })
  platform.fault('start', (...request) => odd(...request), 1)
  platform.fault('status', reply(200, { status: 'FAILED', message: 'No' }))
  const run = await runExport(platform, { workflows: 'banking a-1 cf-1' })
  expect(run.annotations).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/^\[banking\] .*PONDERING/) },
    { level: 'error' },
  ])
})

test('workflows are read from a file, saved by an editor on Windows', async () => {
  const platform = await platformFor({ packageOf: (id) => samplePackage({ 'app_definition.json': { id } }) })
  const workspace = await workspaceWith({})
  writeFileSync(
    join(workspace, 'workflows.txt'),
    '\ufeff# name  workflow  flow\r\nbanking a-1 cf-1\r\n\r\nsupport\ta-2\tcf-2 # new\r\n',
  )
  const run = await runExport(platform, { workflows: '', 'workflows-file': 'workflows.txt' }, { workspace })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  const rows = JSON.parse(run.outputs.exports ?? '')
  expect(rows).toMatchObject([
    { name: 'banking', 'workflow-id': 'a-1' },
    { name: 'support', 'workflow-id': 'a-2' },
  ])
  for (const row of rows)
    expect(readFileSync(row['package-path'])).toEqual(
      samplePackage({ 'app_definition.json': { id: row['workflow-id'] } }),
    )
})

test('what is wrong with a file of workflows is named before any request', async () => {
  const platform = await platformFor()
  const workspace = await workspaceWith({ 'workflows.txt': 'banking a-1 cf-1\nBanking a-2 cf-2\nnul a-3 cf-3' })
  const inputs = { workflows: '', 'workflows-file': 'workflows.txt', name: 'x' }
  const run = await runExport(platform, inputs, { workspace })
  expect(run.annotations).toMatchObject([
    {
      message:
        'Bad input: name must not be given with workflows-file; workflows-file line 2 has the name of line 1; workflows-file line 3 name can\'t be a name: "nul" has a part that is a device on Windows.',
    },
  ])
  expect(platform.seen).toEqual([])
})
