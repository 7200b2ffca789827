import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { reply } from '../../simulator/fakes/replies.js'
import { posixTest } from '../posix.js'
import { platformFor, runExport, workspaceWith } from '../scene.js'

posixTest('a link beside the package is not followed', async () => {
  const workspace = await workspaceWith({ 'packages/mine': '' })
  const outside = await workspaceWith({ victim: 'mine' })
  for (const name of ['m.zip.part', 'n.zip']) symlinkSync(join(outside, 'victim'), join(workspace, 'packages', name))
  const inputs = { directory: 'packages', name: 'n' }
  const refused = await runExport(await platformFor(), inputs, { workspace })
  expect(refused.annotations[0]?.message).toMatch(/n\.zip already exists\. Delete it/)
  const run = await runExport(await platformFor(), { ...inputs, name: 'm' }, { workspace })
  expect(run.exitCode).toBe(0)
  expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('mine')
})

test('two exports into one directory and name at the same time leave a whole package', async () => {
  const workspace = await workspaceWith({})
  const packageOf = (id: string) => samplePackage({ 'app_definition.json': { name: id.repeat(50_000) } })
  const platform = await platformFor({ packageOf })
  const inputs = (id: string) => ({ 'workflow-id': id, directory: 'packages', name: 'n' })
  const runs = await Promise.all(['a-1', 'a-22'].map((id) => runExport(platform, inputs(id), { workspace })))
  const written = readFileSync(join(workspace, 'packages', 'n.zip'))
  expect([packageOf('a-1'), packageOf('a-22')].some((content) => content.equals(written))).toBe(true)
  expect(readdirSync(join(workspace, 'packages'))).toEqual(['n.zip'])
  expect(runs.some(({ exitCode }) => exitCode === 0)).toBe(true)
})

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

test('a temporary directory that can not be written is one error', async () => {
  const workspace = await workspaceWith({ 'no-folder': '' })
  const run = await runExport(await platformFor(), {}, { env: { RUNNER_TEMP: `${workspace}/no-folder` } })
  expect(run.annotations).toMatchObject([
    { message: expect.stringMatching(/^Can't write [^\n]*no-folder[^\n]*: [^\n]+\.$/) },
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
