import type { ArtifactService } from '../fakes/artifact-service.js'
import type { PlatformSimulator } from '../fakes/platform.js'
import { type RunOptions, type RunResult, runAction } from './runner.js'

type Inputs = Record<string, string>
type Options = RunOptions & { artifacts?: ArtifactService }

/** Returns what runs an action with the committed bundle on a platform, with `defaults` unless the inputs say otherwise. */
function runnerOf(action: string, defaults: (inputs: Inputs, options: Options) => Inputs) {
  return (platform: PlatformSimulator, inputs: Inputs = {}, options: Options = {}): Promise<RunResult> => {
    const { artifacts, ...rest } = options
    // Status checks come as soon as a test wants them.
    const common = { host: platform.url, 'api-key': platform.apiKey, 'poll-interval-seconds': '0.05' }
    return runAction({
      action,
      ...rest,
      inputs: { ...common, ...defaults(inputs, options), ...inputs },
      env: { ...artifacts?.env, ...options.env },
    })
  }
}

const isList = (inputs: Inputs) => 'workflows' in inputs || 'workflows-file' in inputs
const IDS = { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }

/** Exports workflow `a-1`, unless `inputs` say otherwise. Uploads only if `artifacts` is there to take it. */
export const runExport = runnerOf('action.yml', (inputs, { artifacts }) => ({
  ...(!isList(inputs) && IDS),
  ...(!artifacts && { 'upload-artifact': 'false' }),
}))

/** Imports the package `a.zip` of the workspace into workflow `a-1`, unless `inputs` say otherwise. */
export const runImport = runnerOf('import/action.yml', (inputs) => ({
  ...(!('workflow-name' in inputs) && { 'workflow-id': 'a-1' }),
  package: 'a.zip',
}))

/** Promotes the package `new.zip` of the workspace to workflow `a-1`, without a plan, unless `inputs` say otherwise. */
export const runPromote = runnerOf('promote/action.yml', (inputs) => ({
  ...(!isList(inputs) && !('workflow-name' in inputs) && IDS),
  package: 'new.zip',
  ...(inputs.plan !== 'true' && { 'approved-plan': 'none' }),
}))

/** Deploys workflow `a-1`, unless `inputs` say otherwise. */
export const runDeploy = runnerOf('deploy/action.yml', () => ({ 'workflow-id': 'a-1' }))
