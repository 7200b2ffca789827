import { isDeepStrictEqual } from 'node:util'
import { type FetchedPackage, fetchPackage, type Task } from '../action/job.js'
import type { Change, WorkflowChanges } from '../compare/changes.js'
import { digestOf } from '../compare/files.js'
import { type Ignore, NOTHING } from '../compare/ignore.js'
import { compareWorkflow } from '../compare/workflow.js'
import { errorMessage, Failure } from '../failure.js'
import { type Definition, type Definitions, definitionsOf } from '../package/definitions.js'
import { APP, ENV, FLOW, makePackage, type Package } from '../package/package.js'
import { type Variables, valuesIn, variablesIn, variableValues } from '../package/variables.js'
import type { Candidate, PromoteInputs } from './inputs.js'

/** What the promotion of one workflow would change. */
export type Plan = ReturnType<typeof planWorkflow>

/** What the work on a workflow of the step runs under. */
export interface Work extends Task {
  readonly inputs: PromoteInputs
}

/** What the work on all of them runs under. */
export type StepWork = Omit<Work, 'publish'>

/** Exports what a target has, and plans the promotion to it. The values of its variables are hidden from then on. Throws `Failure`, or the signal's reason. */
export async function makePlan(work: Work, candidate: Candidate): Promise<Plan> {
  const { inputs, platform } = work
  const { target } = candidate
  if ('workflowName' in target) return planWorkflow(candidate, undefined, inputs.ignore)
  const state = await fetchPackage(work, target)
  for (const value of variableValues(state.package)) platform.secrets.add(value)
  return planWorkflow(candidate, state, inputs.ignore)
}

/**
 * Compares what a target has with what an import sends: the definitions, and the names of variables. Throws `Failure` if the target lacks a
 * definition, or if the file of the input `env-variables` has another shape than the target's variables.
 */
export function planWorkflow(candidate: Candidate, state: FetchedPackage | undefined, ignore: Ignore) {
  const { name, target, package: source, definitions: ours, variablesFile } = candidate
  const theirs = state && definitionsIn(state.package)
  const models = [theirs?.env?.bytes, source.files.get(ENV)]
  if (variablesFile && ours.env) checkShape(name, ours.env.bytes, models)
  const [before, sent] = [contentsByName(theirs?.env), contentsByName(ours.env)]
  const after = before && sent && new Map([...sent, ...before])
  const base = theirs && toPackage(theirs, before, theirs.env)
  const head = toPackage(ours, ours.env && after, ours.env)
  const compared = compareWorkflow(base, head, { name, ignore })
  const fields = fieldsOf(compared)
  const all = fieldsOf(compareWorkflow(base, head, { name, ignore: NOTHING }))
  const values = [...models, ours.env?.bytes].flatMap((bytes) => (bytes ? valuesIn(bytes) : []))
  const contentDigest = digestOf(toPackage(ours), NOTHING)
  return {
    /** What the target has now; undefined if it is to be created. */
    state,
    /** From the target to the package, in what an import changes. */
    changes: { ...compared, secrets: [...compared.secrets, ...values] },
    /** Ignored fields that differ, as lines of `ignore`. An import brings them too. */
    ignored: all.filter((field) => !fields.includes(field)),
    /** Names of the variables that an import adds. */
    added: namesIn(after).filter((key) => !before?.has(key)),
    /** Names of the variables whose values differ. The target keeps its own. */
    kept: namesIn(sent).filter((key) => before?.has(key) && before.get(key) !== sent?.get(key)),
    name,
    target: 'workflowId' in target ? `${target.workflowId} ${target.flowId}` : `new workflow ${target.workflowName}`,
    package: contentDigest,
    variables: namesIn(sent),
    shown: candidate.sha256 ?? contentDigest,
    outcome: compared.status === 'unchanged' ? compared.status : ('changed' as const),
    targetVariables: namesIn(before),
    content: theirs ? digestOf(toPackage(theirs), ignore) : '',
    fields,
  }
}

function definitionsIn(target: Package): Definitions {
  try {
    return definitionsOf(target)
  } catch (error) {
    const what = `The target's package ${errorMessage(error)}`
    throw new Failure({ what, advice: 'Check the workflow in AI for Process.', topic: 'the-package', cause: error })
  }
}

/** Returns whether two plans found the same in a target: the content outside ignored fields, and the names of its variables. */
export function sameTarget(before: Plan, now: Plan): boolean {
  return before.content === now.content && isDeepStrictEqual(before.targetVariables, now.targetVariables)
}

/** Returns the fields that differ as lines of `ignore`, each once. */
function fieldsOf({ files }: WorkflowChanges): string[] {
  const fields = files.flatMap(({ kind, name, changes }) => {
    if (kind === 'variables') return []
    return changes.length === 0 ? [name] : changes.map((change) => fieldOf(change) || name)
  })
  return [...new Set(fields)]
}

function fieldOf({ kind, path }: Change): string {
  const keys = path.map((step) => (step.type === 'member' ? step.key : '*')).join('.')
  // Without the last item: `nodes.*` would ignore all nodes, in other words `nodes`.
  return keys.replace(/(^|\.)\*(\.\*)*$/, '') + (kind === 'reordered' ? '[]' : '')
}

/** Something that is equal for equal content of a variable, by the variables' names. */
type Contents = ReadonlyMap<string, string>

/** Returns the variables in a definition; undefined if its shape isn't known. */
function contentsByName(env: Definition | undefined): Contents | undefined {
  if (env === undefined) return new Map()
  return variablesIn(env.bytes)?.variables.reduce((all, { name, content }) => all.set(name, content), new Map())
}

function namesIn(variables: Contents | undefined): string[] {
  return [...(variables?.keys() ?? [])].sort()
}

/** Returns definitions as a package to compare. Variables are in it by their names, or as in `env` if they can't be told apart. */
export function toPackage(
  { app, flow }: Pick<Definitions, 'app' | 'flow'>,
  variables?: Contents,
  env?: Definition,
): Package {
  const names = namesIn(variables).map((name) => [name, ''])
  const bytes = variables ? Buffer.from(JSON.stringify(Object.fromEntries(names))) : env?.bytes
  return makePackage('zip', [[APP, app.bytes], [FLOW, flow.bytes], ...(bytes ? [[ENV, bytes] as const] : [])])
}

/**
 * Throws `Failure` unless the file of the input `env-variables` has the shape of the target's variables: the same container, and no key that no
 * variable of the target has. `models` are the files of the target and of the package. The first one that has a variable gives the shape, else
 * the first one.
 */
export function checkShape(workflow: string, given: Buffer, models: readonly (Buffer | undefined)[]): void {
  const known = models.map((bytes) => bytes && variablesIn(bytes))
  const model = known.find((file) => file?.variables.length) ?? known.find(Boolean)
  const why = misfit(variablesIn(given), model)
  if (why === undefined) return
  const whose = known.indexOf(model) === 1 ? 'package' : 'target'
  const what = `env-variables of ${workflow} doesn't have the shape of the ${whose}'s variables`
  const advice = `Write it like this, with your names and values: ${exampleOf(model)}`
  throw new Failure({ what, why, advice, topic: 'import-deploy-and-promote' })
}

/** Returns why variables don't fit those of a model, which may be unknown; undefined if they fit. */
function misfit(given: Variables | undefined, model: Variables | undefined): string | undefined {
  if (given === undefined) return 'it must be a list or an object of variables, each with its own name and a value'
  if (model === undefined) return undefined
  if (given.container !== model.container) {
    return given.container === 'array' ? 'it is a list, and must be an object' : 'it is an object, and must be a list'
  }
  if (model.variables.length === 0) return undefined
  const known = new Set(model.variables.flatMap(({ keys }) => keys))
  const needsValue = model.variables.every(({ keys }) => keys.includes('value'))
  for (const { name, keys } of given.variables) {
    const strange = keys.find((key) => !known.has(key))
    if (strange !== undefined) return `${name} has "${strange}", which no variable there has`
    if (needsValue && !keys.includes('value')) return `${name} has no "value"`
  }
  return undefined
}

const EXAMPLE: Readonly<Record<string, string>> = { name: 'API_URL', key: 'API_URL', value: 'https://api.example.com' }
const BLANK: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false }

/** Returns the JSON of one variable in the shape of a model's first one, with invented values. */
function exampleOf({ container, variables: [first] }: Variables = { container: 'array', variables: [] }): string {
  const isList = container === 'array'
  const { keys, content } = first ?? { keys: isList ? ['name', 'value'] : [], content: '{}' }
  const values = JSON.parse(content)
  const members = keys.map((key) => [key, EXAMPLE[key] ?? BLANK[typeof values[key]] ?? null])
  const item = keys.length === 0 ? EXAMPLE.value : Object.fromEntries(members)
  return JSON.stringify(isList ? [item] : { API_URL: item })
}
