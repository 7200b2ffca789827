import { expect, test } from '@jest/globals'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import type { RunOptions, RunResult } from '../simulator/runner/runner.js'
import { platformFor, runDeploy, runExport, runImport, workspaceWith } from './scene.js'

type Run = (platform: PlatformSimulator, inputs: Record<string, string>, options: RunOptions) => Promise<RunResult>

test.each<[string, Run]>([
  ['an export', runExport],
  ['an import', runImport],
  ['a deployment', runDeploy],
])(
  'poll-interval-seconds is the longest wait between the checks of %s, and its job may go on after the deadline',
  async (_, run) => {
    const platform = await platformFor({ statuses: ['IN_PROGRESS'] })
    const workspace = await workspaceWith({ 'a.zip': samplePackage() })
    const speed = 60
    const inputs = { 'poll-interval-seconds': '2', 'timeout-minutes': '2' }
    const { annotations, outputs } = await run(platform, inputs, { workspace, speed })
    expect(annotations.at(-1)?.message).toMatch(
      /^No (package|import|deployment) within 2 min 0 s \(timeout-minutes\)\. .* The job may still be running .* ds-/,
    )
    expect(outputs).toMatchObject({ 'dock-status-id': expect.stringMatching(/^ds-/), status: 'IN_PROGRESS' })
    const times = platform.seen.filter(({ call }) => call === 'status').map(({ at }) => (at * speed) / 1000)
    // By default there would be six after the first minute.
    expect(times.filter((time) => time - (times[0] ?? 0) > 60).length).toBeGreaterThan(10)
  },
)
