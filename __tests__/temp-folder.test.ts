import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { type RunResult, runAction } from '../simulator/runner/runner.js'
import { artifactsFor, platformFor, runDeploy, runExport, workspaceWith } from './scene.js'

/** A workspace, and the environment of a runner whose temporary folder can't be written. */
async function withoutTemp(files: Record<string, string | Buffer> = {}) {
  const workspace = await workspaceWith({ 'no-folder': '', ...files })
  return { workspace, env: { RUNNER_TEMP: join(workspace, 'no-folder') } }
}

const levels = ({ annotations }: RunResult) => annotations.map(({ level }) => level)

test('an export has its outputs, package, artifact, folder and summary without a temporary folder', async () => {
  const inputs = { workflows: 'banking a-1 cf-1', directory: 'packages', 'unpack-to': 'flows' }
  const scene = { ...(await withoutTemp()), artifacts: await artifactsFor() }
  const run = await runExport(await platformFor(), inputs, scene)
  expect(run.exitCode).toBe(0)
  expect(levels(run)).toEqual(['warning', 'warning'])
  expect(run.log).toMatch(/^Warning: Can't keep the output exports as a file\. Can't write .*no-folder: /m)
  expect(run.log).toMatch(
    /^Warning: Can't keep the report as a file\. Can't write .*no-folder: .*\. Check the runner's temporary folder\.$/m,
  )
  expect(run.outputs).toEqual({ changed: 'true', added: '1', modified: '0', removed: '0', exports: expect.any(String) })
  expect(JSON.parse(run.outputs.exports ?? '')).toMatchObject([
    { name: 'banking', changed: true, 'artifact-name': 'banking.zip' },
  ])
  expect(run.summary).toMatch(/^### 1 workflow&#58; 1 changed\n/)
  expect(existsSync(join(run.workspace, 'packages', 'banking.zip'))).toBe(true)
})

test('an artifact that is a copy in the temporary folder fails, and everything else is kept', async () => {
  const inputs = { directory: 'packages', 'unpack-to': 'flow', 'artifact-env-variables': 'false' }
  const scene = { ...(await withoutTemp()), artifacts: await artifactsFor() }
  const run = await runExport(await platformFor(), inputs, scene)
  expect(run.annotations.at(-1)?.message).toMatch(/^Can't write .*no-folder: .* The package stays at .*packages/)
  expect(run.outputs).toMatchObject({ changed: 'true', 'package-path': expect.any(String) })
  expect(run.summary).toContain('The package stays at')
})

test('an export that fails without a temporary folder ends with its own error', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(404, { message: 'No such workflow' }))
  const inputs = { directory: 'packages', 'unpack-to': 'flow' }
  const run = await runExport(platform, inputs, await withoutTemp())
  expect(levels(run)).toEqual(['warning', 'warning', 'error'])
  expect(run.annotations.at(-1)?.message).toMatch(/^Export: the platform answered 404 \(No such workflow\)/)
  expect(run.summary).toContain('No such workflow')
})

test('a comparison has its outputs, its summary and its verdict without a temporary folder', async () => {
  const files = { 'old.zip': samplePackage(), 'new.zip': samplePackage({ 'flow_definition.json': {} }) }
  const inputs = { base: 'old.zip', head: 'new.zip', 'fail-on-change': 'true' }
  const run = await runAction({ action: 'diff/action.yml', inputs, ...(await withoutTemp(files)) })
  expect(levels(run)).toEqual(['warning', 'error'])
  expect(run.annotations[1]?.message).toMatch(/^The versions differ \(/)
  expect(run.outputs).toMatchObject({ changed: 'true', removed: expect.any(String) })
  expect(run.summary).toMatch(/^### Workflow comparison&#58; /)
})

test('outputs that cannot be written fail the step once its job has ended', async () => {
  const platform = await platformFor()
  const run = await runDeploy(platform, {}, { env: { GITHUB_OUTPUT: '/nowhere' } })
  const message = "Can't write the step's outputs: Missing file at path: /nowhere. Check the runner's disk."
  expect(run).toMatchObject({ exitCode: 1, annotations: [{ level: 'error', message }] })
  expect(run.summary).toContain('Workflow deployed')
  expect(platform.workflows.get('a-1')?.deployed).toBeDefined()
})

test('a summary that cannot be written is a warning', async () => {
  const place = await withoutTemp()
  const env = { GITHUB_STEP_SUMMARY: join(place.workspace, 'no-folder', 'summary') }
  const run = await runExport(await platformFor(), {}, { workspace: place.workspace, env })
  expect(run.exitCode).toBe(0)
  expect(run.annotations).toEqual([
    { level: 'warning', message: expect.stringMatching(/^Can't write the job summary: /) },
  ])
  expect(readFileSync(run.outputs['package-path'] ?? '')).toEqual(samplePackage())
})
