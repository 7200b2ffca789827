import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { reply, stall } from '../simulator/fakes/replies.js'
import { posixTest } from './posix.js'
import { artifactsFor, platformFor, rowsIn, runExport, textOf } from './scene.js'

const three = 'banking a-1 cf-1\nsupport\ta-2  cf-2 # the pilot\n\ntravel a-3 cf-3'
const packageOf = (id: string) => samplePackage({ 'app_definition.json': { name: id, version: '1.0' } })

/** The most jobs that were between their start and their download at one time. */
function mostAtOnce(platform: PlatformSimulator): number {
  let now = 0
  let most = 0
  for (const { call } of platform.seen) {
    if (call === 'start') now++
    if (call === 'download') now--
    most = Math.max(most, now)
  }
  return most
}

test('many workflows are exported, uploaded and unpacked in one step', async () => {
  const platform = await platformFor({ packageOf })
  const artifacts = await artifactsFor()
  const run = await runExport(platform, { workflows: three, 'unpack-to': 'flows' }, { artifacts })
  expect(run).toMatchObject({ exitCode: 0, annotations: [], stderr: '' })
  expect(artifacts.artifacts.map(({ name }) => name).sort()).toEqual(['banking.zip', 'support.zip', 'travel.zip'])
  expect(await artifacts.read('support.zip')).toEqual(packageOf('a-2'))
  expect(readFileSync(join(run.workspace, 'flows', 'travel', 'app_definition.json'), 'utf8')).toBe(
    '{\n  "name": "a-3",\n  "version": "1.0"\n}\n',
  )
  expect(Object.keys(run.outputs).sort()).toEqual([
    ...['added', 'changed', 'exports', 'exports-path', 'full-report-path', 'modified', 'removed', 'report-path'],
  ])
  expect(run.outputs.changed).toBe('true')
  const rows = JSON.parse(run.outputs.exports ?? '')
  expect(rows).toMatchObject([
    { name: 'banking', 'workflow-id': 'a-1', status: 'SUCCESS', 'artifact-name': 'banking.zip', changed: true },
    { name: 'support', 'workflow-id': 'a-2', status: 'SUCCESS', 'artifact-name': 'support.zip', changed: true },
    { name: 'travel', 'workflow-id': 'a-3', status: 'SUCCESS', 'artifact-name': 'travel.zip', changed: true },
  ])
  for (const row of rows) expect(readFileSync(row['package-path'])).toEqual(packageOf(row['workflow-id']))
  expect(platform.seen.filter(({ call }) => call === 'start').map(({ url }) => url)).toEqual(
    [1, 2, 3].map((n) => `/api/public/workflows/a-${n}/export?flowId=cf-${n}`),
  )
})

test('at most max-parallel at once, over one pool of connections', async () => {
  const platform = await platformFor()
  const workflows = Array.from({ length: 7 }, (_, n) => `w${n} a-${n} cf-${n}`).join('\n')
  const run = await runExport(platform, { workflows, 'max-parallel': '3' })
  expect(run.exitCode).toBe(0)
  expect(mostAtOnce(platform)).toBe(3)
  expect(platform.seen).toHaveLength(28)
  expect(platform.connections()).toBeLessThanOrEqual(3)
})

test('one that fails does not stop the others; the step fails at the end with one error that names each', async () => {
  const platform = await platformFor({ packageOf })
  const artifacts = await artifactsFor()
  platform.fault('start', reply(404, { message: 'No such workflow' }))
  platform.fault('start', (_request, _response, serve) => serve())
  platform.fault('start', reply(400, { message: 'No such flow' }))
  const run = await runExport(platform, { workflows: three, 'unpack-to': 'flows', 'max-parallel': '1' }, { artifacts })
  expect(run.exitCode).toBe(1)
  expect(run.raw.match(/^::error::/gm)).toHaveLength(1)
  const banking =
    "Export: the platform answered 404 (No such workflow). Check host, the IDs, and that the key's account can see the workflow."
  const travel = 'Export: the platform answered 400 (No such flow). Check the inputs.'
  expect(run.annotations).toEqual([
    { level: 'error', message: `2 of 3 exports failed. banking: ${banking} | travel: ${travel}` },
  ])
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['support.zip'])
  expect(readdirSync(join(run.workspace, 'flows'))).toEqual(['support'])
  expect(JSON.parse(run.outputs.exports ?? '')).toEqual([
    { name: 'banking', 'workflow-id': 'a-1', error: banking },
    expect.objectContaining({ name: 'support', status: 'SUCCESS', changed: true, 'artifact-name': 'support.zip' }),
    { name: 'travel', 'workflow-id': 'a-3', error: travel },
  ])
  expect(run.outputs.changed).toBe('true')
  expect(run.summary).toMatch(/^### 3 workflows&#58; 1 changed, 2 failed\n\nExported from 127\.0\.0\.1/)
  expect(rowsIn(run).map((row) => row.slice(0, 3))).toEqual([
    ['banking', '', '❌ Failed'],
    ['travel', '', '❌ Failed'],
    ['support', 'a-2', '✏️ Changed'],
  ])
  const failures = run.summary.split('\n').filter((line) => line.startsWith('- **'))
  expect(failures.map(textOf)).toEqual([`- **banking**: ${banking}`, `- **travel**: ${travel}`])
  const folded = run.summary.split('<details>').at(-1) ?? ''
  expect(rowsIn({ summary: folded }).map(([name, id, flow]) => [name, id, flow])).toEqual([
    ['banking', 'a-1', 'cf-1'],
    ['travel', 'a-3', 'cf-3'],
    ['support', 'a-2', 'cf-2'],
  ])
})

test('the log has a result line for each workflow, its lines folded under it, and its warnings by themselves', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS', 'WEIRD', 'SUCCESS'] })
  const run = await runExport(platform, { workflows: three })
  const titles = run.log.split('\n').filter((line) => line.startsWith('▸ '))
  expect(titles.map((title) => title.slice(0, '▸ 1 of 3'.length))).toEqual(['▸ 1 of 3', '▸ 2 of 3', '▸ 3 of 3'])
  const [, ...groups] = run.log.split(/^▸ .*\n/m)
  expect(groups.map((group) => group.trim().split('\n').length)).toEqual([5, 5, 5])
  for (const name of ['banking', 'support', 'travel']) {
    expect(titles.filter((title) => title.includes(`: ${name}: exported, `))).toHaveLength(1)
    expect(run.annotations.filter(({ message }) => message.startsWith(`[${name}] The platform`))).toHaveLength(1)
  }
  expect(Object.keys(run.outputs)).toEqual(['exports', 'exports-path'])
})

posixTest('a cancelled run stops all', async () => {
  const platform = await platformFor()
  platform.fault('status', stall, 99)
  const onStart = async (child: ChildProcess) => {
    while (platform.seen.filter(({ call }) => call === 'status').length < 2) await setTimeout(20)
    child.kill('SIGTERM')
  }
  const run = await runExport(platform, { workflows: three, 'max-parallel': '2' }, { onStart })
  expect(run.exitCode).toBe(1)
  const [banking, support, travel] = JSON.parse(run.outputs.exports ?? '')
  const still = 'Cancelled (SIGTERM). The job may still be running on the platform: dock status '
  expect(banking.error).toBe(`${still}${banking['dock-status-id']}.`)
  expect(support.error).toBe(`${still}${support['dock-status-id']}.`)
  expect(travel).toEqual({ name: 'travel', 'workflow-id': 'a-3', error: 'Cancelled (SIGTERM).' })
  expect(run.annotations).toHaveLength(1)
  expect(platform.seen.filter(({ call }) => call === 'start')).toHaveLength(2)
  expect(run.log).not.toContain('Exporting workflow a-3')
})

test('a workflow that can not be unpacked keeps its artifact and its package', async () => {
  const platform = await platformFor()
  const artifacts = await artifactsFor()
  const { workspace } = await runExport(platform)
  writeFileSync(join(workspace, 'taken'), 'a file')
  const run = await runExport(platform, { 'unpack-to': 'taken/flow' }, { artifacts, workspace })
  expect(run.exitCode).toBe(1)
  expect(artifacts.artifacts.map(({ id }) => String(id))).toEqual([run.outputs['artifact-id']])
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
  expect(readFileSync(join(workspace, 'taken'), 'utf8')).toBe('a file')
})
