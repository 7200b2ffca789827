import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { readArtifactInputs } from '../action/artifact.js'
import { InputReader, readIgnore, readPlatformInputs } from '../action/inputs.js'
import { type PackageInput, readPackageInput } from '../action/package-input.js'
import { readTargets } from '../action/targets.js'
import { parseExistingPath, parseName, parseSha256, parseWorkflowName, quotedInput } from '../action/values.js'
import { runAttempt } from '../github/step.js'
import type { ExportTarget } from '../platform/start.js'
import { type ApprovedPlan, readPlanDigest } from './plan-digest.js'

/** A workflow to promote: where to, and its package. */
export interface Candidate extends PackageInput {
  /** What the workflow is called in the report, and its backup. */
  name: string
  /** An existing workflow, or a new one. */
  target: ExportTarget | { workflowName: string }
}

/** The promote action's inputs, checked. `approved` is the plan to apply, undefined to apply without one. */
export type PromoteInputs = Awaited<ReturnType<typeof readInputs>>

/** Reads the inputs that `promote/action.yml` names, and all packages. Throws one `Failure` that names every bad input, or the signal's reason. */
export async function readInputs(signal: AbortSignal) {
  const reader = new InputReader()
  const isPlan = reader.boolean('plan', false)
  const approved = isPlan ? undefined : readApprovedPlan(reader)
  const promoted = readPromotionTargets(reader, isPlan)
  const candidates = await readCandidates(reader, promoted, signal)
  const platform = readPlatformInputs(reader)
  const artifacts = readArtifactInputs(reader, false)
  const deploy = reader.boolean('deploy', true)
  const ignore = readIgnore(reader)
  const { fromList } = promoted
  return { ...reader.check(platform), ...artifacts, candidates, fromList, isPlan, approved, deploy, ignore }
}

function readApprovedPlan(reader: InputReader): ApprovedPlan | undefined {
  const text = reader.text('approved-plan')
  if (text === '') {
    const dropped = "or GitHub dropped the output: see the warnings of the plan's job"
    const why = `is empty. Is the name in the expression right? If it is, the plan failed, ${dropped}. To only plan, set plan: true. To apply without a plan, set none`
    reader.refuse('approved-plan', why)
  }
  return text === 'none' ? undefined : reader.optional('approved-plan', readPlanDigest)
}

/** The workflows to promote to, and whether a list named them, so that the step's outputs are for all of them. */
type PromotionTargets = { targets: Pick<Candidate, 'name' | 'target'>[]; fromList: boolean }

function readPromotionTargets(reader: InputReader, isPlan: boolean): PromotionTargets {
  if (reader.text('workflow-name') === '') {
    const { targets, fromList } = readTargets(reader, 'workflow-')
    const ids = targets.map(({ workflowId }) => workflowId)
    const twice = ids.find((id, index) => ids.indexOf(id) < index)
    const list = reader.text('workflows') === '' ? 'workflows-file' : 'workflows'
    if (twice !== undefined) reader.refuse(list, `has workflow-id ${twice} twice`)
    return { targets: targets.map(({ name, ...target }) => ({ name, target })), fromList }
  }
  reader.exclude(['workflow-id', 'flow-id', 'workflows', 'workflows-file'], 'workflow-name')
  if (!isPlan && runAttempt() > 1) {
    const why = `can't be applied in run attempt ${runAttempt()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`
    reader.refuse('workflow-name', why, 'import-deploy-and-promote')
  }
  const workflowName = reader.optional('workflow-name', parseWorkflowName)
  const name = reader.optional('name', parseName) ?? workflowName ?? ''
  return { targets: workflowName === undefined ? [] : [{ name, target: { workflowName } }], fromList: false }
}

/** Reads the packages of all targets and their variables, so that everything that is missing is named at once. */
async function readCandidates(
  reader: InputReader,
  { targets, fromList }: PromotionTargets,
  signal: AbortSignal,
): Promise<Candidate[]> {
  const place = reader.required('package', parseExistingPath)
  const sha256 = reader.notEmpty('package-sha256', parseSha256, "'any'")
  if (fromList && sha256 !== undefined) reader.refuse('package-sha256', 'is only for a single package')
  const parseVariables = (text: string) => (text === 'package' ? text : parseExistingPath(text))
  const own = reader.notEmpty('env-variables', parseVariables, "'package'")
  if (place === undefined) return []
  const found: Candidate[] = []
  for (const { name, target } of targets) {
    const of = fromList ? ` of ${name}` : ''
    const path = fromList ? reader.parse(`package${of}`, name, (text) => findPackage(place, text)) : place
    const file = own && fromList ? join(own, `${name}.json`) : own
    const variables = own === 'package' ? undefined : file
    const needsVariables = 'workflowId' in target && own === 'package'
    const source = { variables, sha256: fromList ? undefined : sha256, needsVariables, of }
    const input = path && (await readPackageInput(reader, { path, ...source }, signal))
    if (input) found.push({ name, target, ...input })
  }
  return found
}

/** Returns the path of a workflow's package in a folder of several. Throws an `Error` that goes on after the name of the input. */
function findPackage(folder: string, name: string): string {
  const zip = join(folder, `${name}.zip`)
  const [path = zip, other] = [join(folder, name), zip].filter((each) => existsSync(each))
  if (other) {
    const both = `as ${quotedInput(`${name}.zip`)} and as ${quotedInput(`${name}/`)}`
    throw new Error(`is there twice, ${both}. Remove one of them`)
  }
  if (existsSync(path) && lstatSync(path).isSymbolicLink()) throw new Error("is a link, which isn't followed")
  return path
}
