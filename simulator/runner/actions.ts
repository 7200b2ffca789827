import type { ArtifactService } from '../fakes/artifact-service.js'
import type { PlatformSimulator } from '../fakes/platform.js'
import { type RunOptions, type RunResult, runAction } from './runner.js'

/** The inputs that every action takes for a platform, with status checks as soon as a test wants them. */
const common = ({ url, apiKey }: PlatformSimulator) => ({
  host: url,
  'api-key': apiKey,
  'poll-interval-seconds': '0.05',
})

/** Exports workflow `a-1` with the committed bundle, unless `inputs` say otherwise. Uploads only if `artifacts` is there to take it. */
export function runExport(
  platform: PlatformSimulator,
  inputs: Record<string, string> = {},
  { artifacts, ...options }: RunOptions & { artifacts?: ArtifactService } = {},
): Promise<RunResult> {
  const many = 'workflows' in inputs || 'workflows-file' in inputs
  return runAction({
    ...options,
    inputs: {
      ...common(platform),
      ...(many ? {} : { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }),
      ...(artifacts ? {} : { 'upload-artifact': 'false' }),
      ...inputs,
    },
    env: { ...artifacts?.env, ...options.env },
  })
}

/** Imports the package `a.zip` of the workspace into workflow `a-1`, unless `inputs` say otherwise. */
export function runImport(
  platform: PlatformSimulator,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<RunResult> {
  const target = 'workflow-name' in inputs ? {} : { 'workflow-id': 'a-1' }
  const given = { ...common(platform), ...target, package: 'a.zip', ...inputs }
  return runAction({ action: 'import/action.yml', ...options, inputs: given })
}

/** Promotes the package `new.zip` of the workspace to workflow `a-1`, without a plan, unless `inputs` say otherwise. */
export function runPromote(
  platform: PlatformSimulator,
  inputs: Record<string, string> = {},
  { artifacts, ...options }: RunOptions & { artifacts?: ArtifactService } = {},
): Promise<RunResult> {
  const isSingle = !('workflows' in inputs || 'workflows-file' in inputs || 'workflow-name' in inputs)
  return runAction({
    action: 'promote/action.yml',
    ...options,
    inputs: {
      host: platform.url,
      'api-key': platform.apiKey,
      'poll-interval-seconds': '0.05',
      ...(isSingle && { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }),
      package: 'new.zip',
      ...(inputs.plan !== 'true' && { 'approved-plan': 'none' }),
      ...inputs,
    },
    env: { ...artifacts?.env, ...options.env },
  })
}

/** Deploys workflow `a-1`, unless `inputs` say otherwise. */
export function runDeploy(
  platform: PlatformSimulator,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<RunResult> {
  const given = { ...common(platform), 'workflow-id': 'a-1', ...inputs }
  return runAction({ action: 'deploy/action.yml', ...options, inputs: given })
}
