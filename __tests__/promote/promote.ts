import type { ArtifactService } from '../../simulator/fakes/artifact-service.js'
import { type PlatformOptions, type PlatformSimulator, samplePackage } from '../../simulator/fakes/platform.js'
import type { Call } from '../../simulator/fakes/routes.js'
import type { RunOptions, RunResult } from '../../simulator/runner/runner.js'
import { artifactsFor, platformFor, runPromote, workspaceWith } from '../scene.js'

export const app = '{"name":"Banking"}'
export const variables = '[{"name":"REGION","value":"production-secret-7"}]'
export const flow = (prompt: string) => ({ nodes: [{ id: 'n1', name: 'Greet', prompt }] })

/** A package whose only node says `prompt`. */
export const packageWith = (prompt: string, more: Record<string, unknown> = {}) =>
  samplePackage({
    'app_definition.json': app,
    'flow_definition.json': flow(prompt),
    'env_variables.json': variables,
    ...more,
  })

export const names = ['first', 'second', 'third', 'fourth', 'fifth']
/** The input `workflows` of the first `count` names. */
export const listOf = (count: number) =>
  names
    .slice(0, count)
    .map((name, at) => `${name} a-${at} cf-${at}`)
    .join('\n')

/** A target whose workflows say "old", and a workspace with packages that say "new". */
export async function scene({
  files = {},
  ...options
}: PlatformOptions & { files?: Record<string, string | Buffer> } = {}) {
  const platform = await platformFor({ packageOf: () => packageWith('old'), statuses: ['SUCCESS'], ...options })
  const artifacts = await artifactsFor()
  const several = Object.fromEntries(names.map((name) => [`packages/${name}.zip`, packageWith('new')]))
  const workspace = await workspaceWith({
    'new.zip': packageWith('new'),
    'same.zip': packageWith('old'),
    ...several,
    ...files,
  })
  const run = (inputs: Record<string, string> = {}, more: RunOptions = {}) =>
    runPromote(platform, inputs, { artifacts, workspace, ...more })
  /** Plans and returns the plan's digest. */
  const approve = async (inputs: Record<string, string> = {}) =>
    (await run({ ...inputs, plan: 'true' })).outputs['plan-digest'] ?? ''
  return { platform, artifacts, workspace, run, approve }
}

/** The options of a run in a later attempt. */
export const attempt = (number: number): RunOptions => ({ env: { GITHUB_RUN_ATTEMPT: String(number) } })

export const several = (count: number) => ({ workflows: listOf(count), package: 'packages' })

export const callsOf = ({ seen }: PlatformSimulator) => seen.map(({ call }) => call)
export const count = (platform: PlatformSimulator, call: Call) =>
  callsOf(platform).filter((each) => each === call).length
/** The calls that matter, in order. */
export const stepsOf = (platform: PlatformSimulator) =>
  callsOf(platform).filter((call) => call === 'start' || call === 'import' || call === 'deploy')
export const rowsOf = ({ outputs }: Pick<RunResult, 'outputs'>) => JSON.parse(outputs.promotions ?? '')
export const errorOf = ({ annotations }: RunResult) =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')
export const promptOf = (platform: PlatformSimulator, id: string) =>
  JSON.parse(platform.workflows.get(id)?.flow.toString() ?? '{"nodes":[{}]}').nodes[0].prompt
export const deployedOf = (platform: PlatformSimulator, id: string) =>
  JSON.parse(platform.workflows.get(id)?.deployed?.flow.toString() ?? '{"nodes":[{}]}').nodes[0].prompt
export const backupsIn = ({ artifacts }: ArtifactService) => artifacts.map(({ name }) => name)
