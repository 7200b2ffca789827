import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { reply } from '../../simulator/fakes/replies.js'
import { platformFor, runExport, workspaceWith } from '../scene.js'

test('a name of 240 bytes is written, and a disk that refuses the package is one error', async () => {
  const name = '流'.repeat(80)
  const platform = await platformFor()
  const workspace = await workspaceWith({})
  const run = await runExport(platform, { name, directory: 'packages' }, { workspace })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(basename(run.outputs['package-path'] ?? '')).toBe(`${name}.zip`)
  writeFileSync(join(workspace, 'file'), '')
  const refused = await runExport(platform, { directory: 'file' }, { workspace })
  expect(refused.annotations).toMatchObject([
    { message: expect.stringMatching(/^Can't write .*file: a file of that name/) },
  ])
})

test('a package that the disk refuses leaves its job in the row', async () => {
  const workspace = await workspaceWith({})
  const packageOf = () => {
    mkdirSync(join(workspace, 'packages', 'a.zip'))
    return samplePackage()
  }
  const platform = await platformFor({ packageOf })
  const run = await runExport(platform, { workflows: 'a a-1 cf-1', directory: 'packages' }, { workspace })
  expect(JSON.parse(run.outputs.exports ?? '')).toMatchObject([
    {
      status: 'SUCCESS',
      'dock-status-id': expect.any(String),
      error: expect.stringMatching(/^Can't write .*a\.zip: /),
    },
  ])
})

test('what the platform does not name is no output', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(200, { dockStatusId: 'ds-1' }))
  platform.fault('status', reply(200, {}), 999)
  const run = await runExport(platform, { 'timeout-minutes': '0.01' })
  expect(run.annotations.at(-1)?.message).toMatch(/^No package within 0\.6 s/)
  expect(Object.keys(run.outputs).sort()).toEqual(['dock-status-id', 'exports', 'exports-path'])
  const [row] = JSON.parse(run.outputs.exports ?? '')
  expect(Object.keys(row).sort()).toEqual(['dock-status-id', 'error', 'name', 'workflow-id'])
  expect(run.log).toMatch(/^Export job .*no status, dock status ds-1$/m)
})
