import { expect, test } from '@jest/globals'
import type { PlatformSimulator } from '../simulator/fakes/platform.js'
import { drop, reply } from '../simulator/fakes/replies.js'
import { posixTest } from './posix.js'
import { factsIn, platformFor, runDeploy, textOf } from './scene.js'

function deployments(platform: PlatformSimulator): number {
  return platform.seen.filter(({ call }) => call === 'deploy').length
}

test('a workflow is deployed, told at once, followed and summed up', async () => {
  const platform = await platformFor()
  const run = await runDeploy(platform)
  const [id = ''] = platform.jobs.keys()
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toEqual({ 'workflow-id': 'a-1', 'dock-status-id': id, status: 'SUCCESS' })
  expect(run.log.split('\n')).toEqual([
    `Deploying workflow a-1, at ${platform.url}/`,
    `Deploy job: IN_PROGRESS, dock status ${id}`,
    expect.stringMatching(/^SUCCESS after \d\.\d s$/),
  ])
  expect(run.summary).toContain('### Workflow deployed\n')
  expect(factsIn(run)).toEqual({
    Host: new URL(platform.url).host,
    'Workflow ID': 'a-1',
    'Dock status ID': id,
    Status: 'SUCCESS',
    Duration: expect.stringMatching(/^\d\.\d s$/),
  })
  expect(platform.workflows.get('a-1')?.deployed).toBeDefined()
  expect(platform.seen[0]).toMatchObject({ url: '/api/public/workflows/a-1/deploy', body: { isAsync: true } })
  expect(run.masks).toContain(platform.apiKey)
})

test('a deployment that was certainly not taken is sent again', async () => {
  const platform = await platformFor()
  platform.fault('deploy', reply(429), 2)
  const run = await runDeploy(platform, { summary: 'false' }, { speed: 60 })
  expect([run.exitCode, deployments(platform), platform.jobs.size, run.summary]).toEqual([0, 3, 1, ''])
})

test('a failed deployment has the reason and what to look for', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS', 'FAILED'], extra: { error: 'No model gpt' } })
  const run = await runDeploy(platform)
  const [id] = platform.jobs.keys()
  expect(run.annotations.map(({ message }) => message)).toEqual([
    `The job failed on the platform: No model gpt (dock status ${id}). Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.`,
  ])
  expect(run.outputs).toEqual({ 'workflow-id': 'a-1', 'dock-status-id': id, status: 'FAILED' })
  expect(run.summary).toContain('Workflow deployment failed')
  expect(textOf(run.summary)).toContain(`\n${run.annotations[0]?.message}\n`)
  expect(factsIn(run)).toMatchObject({ Status: 'FAILED' })
})

test('a deployment that may have started is not sent again, and debugging tells what led to that', async () => {
  const platform = await platformFor()
  platform.fault('deploy', drop, 9)
  const run = await runDeploy(platform, {}, { debug: true })
  expect(run.log).toMatch(/^Debug: Error: Deploy: the connection was cut\. The job may have started/m)
  expect(run.log).toMatch(/^Debug: Error: socket hang up$/m)
  expect([deployments(platform), run.outputs]).toEqual([1, { 'workflow-id': 'a-1' }])
})

test('a key without the scope is told which it needs', async () => {
  const run = await runDeploy(await platformFor({ scopes: ['Export workflow', 'Import workflow'] }))
  expect(run.annotations[0]?.message).toMatch(/^Deploy: .*The key needs the scope "Deploy workflow"\./)
})

posixTest('a cancelled deployment says that it may go on, and which', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS'] })
  const run = await runDeploy(platform, {}, { signalAfter: { signal: 'SIGTERM', when: /Deploy job/ } })
  const [id] = platform.jobs.keys()
  expect(run.annotations.map(({ message }) => message)).toEqual([
    `Cancelled (SIGTERM). The job may still be running on the platform: dock status ${id}.`,
  ])
  expect(run.outputs).toMatchObject({ 'dock-status-id': id, status: 'IN_PROGRESS' })
})

posixTest('a deployment that is killed has told its last status', async () => {
  const platform = await platformFor({ statuses: ['QUEUED', 'IN_PROGRESS'] })
  const run = await runDeploy(platform, {}, { signalAfter: { signal: 'SIGKILL', when: /IN_PROGRESS after/ } })
  expect(run.outputs).toMatchObject({ status: 'IN_PROGRESS' })
})
