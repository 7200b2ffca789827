import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArtifactInputs, readArtifactInputs } from '../action/artifact-inputs.js'
import { type ImportPackage, type PackageSource, parseSha256, readImportPackage } from '../action/import-package.js'
import {
  type InputReader,
  inputReader,
  type PlatformInputs,
  parseBoolean,
  parseName,
  parsePath,
  readPlatformInputs,
} from '../action/inputs.js'
import { readTargets, type Target } from '../action/targets.js'
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'

/** Where a workflow is promoted to: an existing workflow, or a new one. */
export type PromotionTarget = { workflowId: string; flowId: string } | { workflowName: string }

/** A workflow to promote: where to, and its package, verified. */
export interface Candidate extends ImportPackage {
  /** What the workflow is called in the report, and its backup. */
  name: string
  target: PromotionTarget
  /** The package, a zip or a folder: absolute path. */
  path: string
}

/** The promote action's inputs, checked. */
export interface PromoteInputs extends PlatformInputs, ArtifactInputs {
  candidates: Candidate[]
  /** Whether a list named the workflows, so that the step's outputs are for all of them. */
  many: boolean
  plan: boolean
  expectedTarget: string | undefined
  deploy: boolean
  ignore: Ignore
}

/**
 * Reads the inputs that `promote/action.yml` names, and all packages. What has to be unpacked of them goes into the folder `temp`.
 * Throws one `Error` that names every bad input, or the signal's reason.
 */
export async function readInputs(temp: string, signal: AbortSignal): Promise<PromoteInputs> {
  const reader = inputReader()
  const { targets, many } = readPromotionTargets(reader)
  const sha256 = reader.parsed('package-sha256', parseSha256)
  if (many && sha256 !== undefined) reader.refuse('package-sha256', 'is only for a single package')
  const place = reader.required('package', parsePath)
  const variables = reader.parsed('env-variables', parsePath)
  const candidates: Candidate[] = []
  for (const [index, { name, target }] of targets.entries()) {
    if (place === undefined) break
    const path = many ? await findPackage(place, name) : place
    const source: PackageSource = {
      path,
      envVariables: many ? await findVariables(variables, name) : variables,
      needsEnvVariables: 'workflowId' in target,
      sha256,
    }
    const folder = join(temp, String(index))
    await mkdir(folder)
    const refuse = (input: string, why: string) => reader.refuse(many ? `${input} of ${name}` : input, why)
    const found = await readImportPackage(source, folder, refuse, signal)
    if (found) candidates.push({ name, target, path, ...found })
  }
  return reader.check<PromoteInputs>({
    ...readPlatformInputs(reader),
    ...readArtifactInputs(reader),
    candidates,
    many,
    plan: reader.parsed('plan', parseBoolean) ?? false,
    expectedTarget: reader.parsed('expected-target', parseSha256),
    deploy: reader.parsed('deploy', parseBoolean) ?? true,
    ignore: reader.parsed('ignore', parseIgnore) ?? NOTHING,
  })
}

function readPromotionTargets(reader: InputReader): {
  targets: { name: string; target: PromotionTarget }[]
  many: boolean
} {
  const workflowName = reader.parsed('workflow-name', parseName)
  if (reader.text('workflow-name') === '') {
    const { targets, many } = readTargets(reader, 'workflow-')
    refuseSameTarget(reader, targets)
    return { targets: targets.map(({ name, ...target }) => ({ name, target })), many }
  }
  for (const other of ['workflow-id', 'flow-id', 'workflows', 'workflows-file', 'expected-target']) {
    if (reader.text(other) !== '') reader.refuse(other, "can't be combined with workflow-name")
  }
  const name = reader.parsed('name', parseName) ?? workflowName
  if (name === undefined || workflowName === undefined) return { targets: [], many: false }
  return { targets: [{ name, target: { workflowName } }], many: false }
}

/** Refuses a workflow that two packages would be imported into, one over the other. */
function refuseSameTarget(reader: InputReader, targets: readonly Target[]): void {
  const names = new Map<string, string>()
  for (const { name, workflowId } of targets) {
    const other = names.get(workflowId)
    if (other === undefined) names.set(workflowId, name)
    else {
      const list = reader.text('workflows') === '' ? 'workflows-file' : 'workflows'
      reader.refuse(list, `has workflow-id ${workflowId} for ${other} and for ${name}`)
    }
  }
}

/** Returns the path of a workflow's package in a folder of several. */
async function findPackage(folder: string, name: string): Promise<string> {
  const unpacked = join(folder, name)
  const stats = await stat(unpacked).catch(() => undefined)
  return stats?.isDirectory() ? unpacked : `${unpacked}.zip`
}

/** Returns the path of a workflow's variables in a folder of several, or undefined if it has none of its own. */
async function findVariables(folder: string | undefined, name: string): Promise<string | undefined> {
  if (folder === undefined) return undefined
  const path = join(folder, `${name}.json`)
  const stats = await stat(path).catch(() => undefined)
  return stats && path
}
