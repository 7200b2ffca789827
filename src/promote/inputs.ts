import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type ArtifactInputs, readArtifactInputs } from '../action/artifact.js'
import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { readTargets, type Target } from '../action/targets.js'
import { parseName, parsePath, parseSha256, parseWorkflowName, quoted } from '../action/values.js'
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'
import { errorMessage } from '../failure.js'
import { type Definitions, definitionsOf, readVariables } from '../package/definitions-of.js'
import type { Package } from '../package/package.js'
import { readPackage } from '../package/read-package.js'
import { type ApprovedPlan, readPlanDigest } from './plan-digest.js'

/** Where a workflow is promoted to: an existing workflow, or a new one. */
export type PromotionTarget = { workflowId: string; flowId: string } | { workflowName: string }

/** A workflow to promote: where to, and its package, which was read once. */
export interface Candidate {
  /** What the workflow is called in the report, and its backup. */
  name: string
  target: PromotionTarget
  /** Absolute path of the package. */
  path: string
  package: Package
  /** SHA-256 (hex) of a zip. */
  sha256: string | undefined
  /** What an import sends. */
  definitions: Definitions
  /** The name of the file of variables that is sent in place of the package's. */
  variablesFile: string | undefined
}

/** What the step is to do: make a plan, or apply one that was approved, or apply without a plan. */
export type Mode = { kind: 'plan' } | { kind: 'apply'; approved: ApprovedPlan | undefined }

/** The promote action's inputs, checked. */
export interface PromoteInputs extends PlatformInputs, ArtifactInputs {
  candidates: Candidate[]
  /** Whether a list named the workflows, so that the step's outputs are for all of them. */
  fromList: boolean
  mode: Mode
  deploy: boolean
  ignore: Ignore
}

/** The number of the run's attempt, from 1. */
export function runAttempt(): number {
  return Number(process.env.GITHUB_RUN_ATTEMPT) || 1
}

/** Reads the inputs that `promote/action.yml` names, and all packages. Throws one `Failure` that names every bad input, or the signal's reason. */
export async function readInputs(signal: AbortSignal): Promise<PromoteInputs> {
  const reader = new InputReader()
  const mode = readMode(reader)
  const { targets, fromList } = readPromotionTargets(reader, mode)
  const candidates = await readCandidates(reader, targets, fromList, signal)
  const platform = readPlatformInputs(reader)
  const artifacts = readArtifactInputs(reader, false)
  const deploy = reader.boolean('deploy', true)
  const ignore = reader.optional('ignore', parseIgnore) ?? NOTHING
  reader.check()
  if (!platform || !mode) throw reader.refusal()
  return { ...platform, ...artifacts, candidates, fromList, mode, deploy, ignore }
}

function readMode(reader: InputReader): Mode | undefined {
  if (reader.boolean('plan', false)) return { kind: 'plan' }
  const text = reader.text('approved-plan')
  if (text === 'none') return { kind: 'apply', approved: undefined }
  if (text === '') {
    const dropped = "or GitHub dropped the output: see the warnings of the plan's job"
    const why = `is empty. Is the name in the expression right? If it is, the plan failed, ${dropped}. To apply without a plan, set none`
    reader.refuse('approved-plan', why)
  }
  const approved = reader.optional('approved-plan', readPlanDigest)
  return approved && { kind: 'apply', approved }
}

interface NamedTarget {
  name: string
  target: PromotionTarget
}

function readPromotionTargets(
  reader: InputReader,
  mode: Mode | undefined,
): { targets: NamedTarget[]; fromList: boolean } {
  if (reader.text('workflow-name') === '') {
    const { targets, fromList } = readTargets(reader, 'workflow-')
    refuseSameTarget(reader, targets)
    return { targets: targets.map(({ name, ...target }) => ({ name, target })), fromList }
  }
  for (const other of ['workflow-id', 'flow-id', 'workflows', 'workflows-file']) {
    if (reader.text(other) !== '') reader.refuse(other, "can't be combined with workflow-name")
  }
  if (mode?.kind !== 'plan' && runAttempt() > 1) {
    const why = `can't be applied in run attempt ${runAttempt()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`
    reader.refuse('workflow-name', why, 'import-deploy-and-promote')
  }
  const workflowName = reader.optional('workflow-name', parseWorkflowName)
  const name = reader.optional('name', parseName) ?? workflowName
  if (name === undefined || workflowName === undefined) return { targets: [], fromList: false }
  return { targets: [{ name, target: { workflowName } }], fromList: false }
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

/** Reads the packages of all targets and their variables, so that everything that is missing is named at once. */
async function readCandidates(
  reader: InputReader,
  targets: readonly NamedTarget[],
  fromList: boolean,
  signal: AbortSignal,
): Promise<Candidate[]> {
  const place = reader.required('package', parsePath)
  const sha256 = reader.notEmpty('package-sha256', parseSha256, "'any'")
  if (fromList && sha256 !== undefined) reader.refuse('package-sha256', 'is only for a single package')
  const variables = reader.notEmpty('env-variables', parseVariables, "'package'")
  const kind = variables === undefined ? undefined : await kindOf(variables)
  const isBad = fromList && variables !== undefined && kind !== 'folder'
  if (isBad) reader.refuse('env-variables', `isn't a folder: ${quoted(reader.text('env-variables'))}`)
  const found: Candidate[] = []
  for (const { name, target } of place === undefined ? [] : targets) {
    const of = fromList ? ` of ${name}` : ''
    const tryTo = async <T>(input: string, work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work()
      } catch (error) {
        signal.throwIfAborted()
        reader.refuse(`${input}${of}`, errorMessage(error), 'import-deploy-and-promote')
        return undefined
      }
    }
    const read = await tryTo('package', async () => {
      const path = fromList ? await findPackage(place ?? '', name) : (place ?? '')
      const { sha256: digest, ...content } = await readPackage(path, signal)
      return { path, digest, content, definitions: definitionsOf(content) }
    })
    if (!read) continue
    const { path, digest, content, definitions } = read
    if (!fromList && sha256 !== undefined && digest !== sha256) {
      const why =
        digest === undefined
          ? 'is only for a package that is a .zip'
          : `is not the digest of the package, which is ${digest}`
      reader.refuse('package-sha256', why, 'import-deploy-and-promote')
    }
    const file = variables === undefined || isBad ? undefined : fromList ? join(variables, `${name}.json`) : variables
    const env = file === undefined ? undefined : await tryTo('env-variables', () => readVariables(file, signal))
    if (!definitions.env && variables === undefined && 'workflowId' in target) {
      const why = 'is required for an existing workflow, because the package has no env_variables.json'
      reader.refuse(`env-variables${of}`, why, 'import-deploy-and-promote')
    }
    const variablesFile = file && basename(file)
    const sent = env ? { ...definitions, env } : definitions
    found.push({ name, target, path, package: content, sha256: digest, definitions: sent, variablesFile })
  }
  return found
}

function parseVariables(text: string): string | undefined {
  return text === 'package' ? undefined : parsePath(text)
}

/** Returns the path of a workflow's package in a folder of several. Throws an `Error` that goes on after the name of the input. */
async function findPackage(folder: string, name: string): Promise<string> {
  const unpacked = join(folder, name)
  const zip = `${unpacked}.zip`
  const kinds = [await kindOf(unpacked), await kindOf(zip)]
  if (kinds.every((kind) => kind !== undefined)) {
    throw new Error(`is there twice, as ${quoted(`${name}.zip`)} and as ${quoted(`${name}/`)}. Remove one of them`)
  }
  if (kinds.includes('link')) throw new Error("is a link, which isn't followed")
  return kinds[0] === undefined ? zip : unpacked
}

async function kindOf(path: string): Promise<'folder' | 'link' | 'file' | undefined> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isSymbolicLink()) return 'link'
  return stats && (stats.isDirectory() ? 'folder' : 'file')
}
