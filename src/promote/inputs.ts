import { lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArtifactInputs, readArtifactInputs } from '../action/artifact.js'
import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { type PackageInput, readPackageInput } from '../action/package-input.js'
import { readTargets, type Target } from '../action/targets.js'
import { parseExistingPath, parseName, parsePath, parseSha256, parseWorkflowName, quoted } from '../action/values.js'
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'
import { type ApprovedPlan, readPlanDigest } from './plan-digest.js'

/** Where a workflow is promoted to: an existing workflow, or a new one. */
export type PromotionTarget = { workflowId: string; flowId: string } | { workflowName: string }

/** A workflow to promote: where to, and its package. */
export interface Candidate extends PackageInput {
  /** What the workflow is called in the report, and its backup. */
  name: string
  target: PromotionTarget
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
  const place = reader.required('package', parseExistingPath)
  const sha256 = reader.notEmpty('package-sha256', parseSha256, "'any'")
  if (fromList && sha256 !== undefined) reader.refuse('package-sha256', 'is only for a single package')
  const variables = reader.notEmpty('env-variables', parseVariables, "'package'")
  const isBad = fromList && variables !== undefined && !(await stat(variables).catch(() => undefined))?.isDirectory()
  if (isBad) reader.refuse('env-variables', `isn't a folder: ${quoted(reader.text('env-variables'))}`)
  const found: Candidate[] = []
  if (place === undefined) return found
  for (const { name, target } of targets) {
    const source = {
      find: async () => (fromList ? await findPackage(place, name) : place),
      variables: isBad ? undefined : fromList && variables !== undefined ? join(variables, `${name}.json`) : variables,
      sha256: fromList ? undefined : sha256,
      needsVariables: 'workflowId' in target && !isBad,
      of: fromList ? ` of ${name}` : '',
    }
    const input = await readPackageInput(reader, source, signal)
    if (input) found.push({ name, target, ...input })
  }
  return found
}

function parseVariables(text: string): string | undefined {
  return text === 'package' ? undefined : parsePath(text)
}

/** Returns the path of a workflow's package in a folder of several. Throws an `Error` that goes on after the name of the input. */
async function findPackage(folder: string, name: string): Promise<string> {
  const [unpacked, zip] = [join(folder, name), join(folder, `${name}.zip`)]
  const [inFolder, inZip] = await Promise.all([unpacked, zip].map((path) => lstat(path).catch(() => undefined)))
  if (inFolder && inZip) {
    throw new Error(`is there twice, as ${quoted(`${name}.zip`)} and as ${quoted(`${name}/`)}. Remove one of them`)
  }
  if (inFolder?.isSymbolicLink() || inZip?.isSymbolicLink()) throw new Error("is a link, which isn't followed")
  return inFolder ? unpacked : zip
}
