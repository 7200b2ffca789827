import { afterAll, afterEach } from '@jest/globals'
import { type ArtifactService, startArtifactService } from '../simulator/artifact-service.js'
import { azuriteFromEnvironment } from '../simulator/azurite.js'
import { type PlatformOptions, type PlatformSimulator, startPlatform } from '../simulator/platform.js'
import { cleanUp, type RunOptions, type RunResult, runAction } from '../simulator/runner.js'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()))
})
afterAll(cleanUp)

/** A platform for one test, closed after it. */
export async function platformFor(options: PlatformOptions = {}): Promise<PlatformSimulator> {
  const platform = await startPlatform(options)
  open.push(platform)
  return platform
}

/** An artifact service for one test, closed after it. */
export async function artifactsFor(): Promise<ArtifactService> {
  const artifacts = await startArtifactService(azuriteFromEnvironment())
  open.push(artifacts)
  return artifacts
}

/** Exports workflow `a-1` with the committed bundle: fast checks, and no artifact unless `artifacts` is there to take it. */
export function runExport(
  platform: PlatformSimulator,
  inputs: Record<string, string> = {},
  { artifacts, ...options }: RunOptions & { artifacts?: ArtifactService } = {},
): Promise<RunResult> {
  return runAction({
    ...options,
    inputs: {
      host: platform.url,
      'api-key': platform.apiKey,
      ...('workflows' in inputs ? {} : { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }),
      'poll-interval-seconds': '0.05',
      ...(artifacts ? {} : { 'upload-artifact': 'false' }),
      ...inputs,
    },
    env: { ...artifacts?.env, ...options.env },
  })
}

/** What a person sees of a run: its log and its summary. */
export function visible({ log, summary }: RunResult): string {
  return `${log}\n${summary}`
}
