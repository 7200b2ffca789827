// The output `plan-digest`: one opaque line that stands for everything that was planned. It is made of parts, so that the step that applies
// the plan can say what differs. For n workflows it has 95 + 60 n characters: `v1.<salt>.<seal>.<options>.<workflow>.….<check>`.
//
// - `v1` is the format. The digest of another version of the action is refused as such.
// - The salt is 96 random bits of the plan. They enter every other part: GitHub drops an output that happens to contain a masked value, and a
//   plan made again must have another chance.
// - The seal is a whole SHA-256 of what no attempt changes, the options and the `FIXED` facts of each workflow, and of the rest of the line.
// - Each option has 24 bits, only to name what differs.
// - Each fact of a workflow has 24 bits too, but the target's content 132. After them stands the start of the digest by which the summary shows
//   the package, encrypted.
// - The check is 36 bits of the line before it, so that a misspelled or truncated digest is refused as such.

import { createHash, randomBytes } from 'node:crypto'
import { runAttempt } from '../github/step.js'
import { counted } from '../text.js'

/** What a plan stands for, as a step sees it now. */
export interface PlanFacts {
  /** In the order of their parts in the digest. */
  readonly options: Readonly<Record<string, string | boolean>>
  readonly workflows: readonly WorkflowFacts[]
}

/** What a plan stands for in one workflow. */
export interface WorkflowFacts {
  readonly name: string
  /** The target's IDs, or the name of a new workflow. */
  readonly target: string
  /** SHA-256 (hex) of what an import sends of the package, except variables. */
  readonly package: string
  /** Names of the variables that are sent. */
  readonly variables: readonly string[]
  /** The digest (hex) by which the summary shows the package. */
  readonly shown: string
  readonly outcome: 'changed' | 'unchanged'
  /** Names of the target's variables. */
  readonly targetVariables: readonly string[]
  /** SHA-256 (hex) of the target's definitions without ignored fields. Empty for a new workflow. */
  readonly content: string
  /** Fields in which target and package differ, as lines of `ignore`. Not part of the digest. */
  readonly fields: readonly string[]
}

/** A plan that was approved, by the parts of its digest. `rows` has those of the options, and then those of each workflow. */
export type ApprovedPlan = ReturnType<typeof readPlanDigest>

/** What is to be done to a workflow. `finish` deploys what an earlier attempt imported. */
export type Action = 'import' | 'finish' | 'leave'

const FORMAT = 'v1'
/** What no attempt changes, and what is compared with the target. */
const [FIXED, SEEN] = [
  ['name', 'target', 'package', 'variables'],
  ['outcome', 'targetVariables', 'content'],
] as const
const FACTS = [...FIXED, ...SEEN]

/** Returns the digest of a plan. The salt is a new one unless it is given. */
export function writePlanDigest(facts: PlanFacts, salt = randomBytes(12).toString('base64url')): string {
  const rows = rowsOf(facts, salt)
  const line = [FORMAT, salt, sealOf(facts, salt, rows), ...rows.map((parts) => parts.join('~'))].join('.')
  return `${line}.${hash([line], 6)}`
}

/** Reads a plan's digest. Throws an `Error` that goes on after the name of the input. */
export function readPlanDigest(line: string) {
  const [format = '', salt = '', seal = '', ...rest] = line.split('.')
  if (/^v\d/.test(format) && format !== FORMAT) {
    throw new Error(`is of another version of this action (format ${format.slice(1)}). Make and approve a new plan`)
  }
  if (rest.pop() !== hash([line.slice(0, -7)], 6)) {
    throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")
  }
  return { salt, seal, rows: rest.map((parts) => parts.split('~')) }
}

/**
 * Compares the present with an approved plan, part by part. Returns what differs in words, and what is to be done to each workflow if nothing
 * does. A target may also be as the package: then an earlier attempt imported it.
 */
export function checkPlan({ salt, seal, rows }: ApprovedPlan, facts: PlanFacts) {
  const now = rowsOf(facts, salt)
  const differing = <T>(names: readonly T[], row: number) => names.filter((_, at) => rows[row]?.[at] !== now[row]?.[at])
  const options = differing(Object.keys(facts.options), 0)
  const differences = options.map((name) => optionDiffers(name, facts.options[name]))
  if (rows.length !== now.length) {
    const planned = counted(rows.length - 1, 'workflow')
    return { differences: [...differences, `the plan is for ${planned}, this step for ${now.length - 1}`], actions: [] }
  }
  const actions = facts.workflows.map((workflow, index): Action => {
    const parts = differing(FACTS, index + 1)
    const was = crypt(rows[index + 1]?.at(-1) ?? '', salt, index)
    differences.push(...workflowDiffers(workflow, parts, was).map((words) => `${workflow.name}: ${words}`))
    const isChanged = workflow.outcome === 'changed'
    const wasChanged = isChanged !== parts.includes('outcome')
    if (!parts.includes('targetVariables') && !parts.includes('content')) return wasChanged ? 'import' : 'leave'
    // What another host or target has, or what other fields leave, isn't a target that has changed.
    const isOther = [...options, ...parts].some((name) => ['host', 'ignore', 'name', 'target'].includes(name))
    if (isChanged && !isOther) differences.push(targetDiffers(workflow, parts.includes('content')))
    return wasChanged ? 'finish' : 'leave'
  })
  if (differences.length === 0 && seal !== sealOf(facts, salt, rows)) {
    differences.push("the plan's digest isn't as the plan wrote it")
  }
  return { differences, actions }
}

/** Returns whether a target's content (SHA-256 in hex, without ignored fields) is what the plan found in the workflow of this index. */
export function isPlannedContent({ salt, rows }: ApprovedPlan, index: number, content: string): boolean {
  return rows[index + 1]?.includes(hash([salt, index, 'content', content], 22)) === true
}

function optionDiffers(name: string, now: unknown): string {
  if (name === 'host') return `the host isn't the approved one (now ${now})`
  if (name === 'ignore') return "ignore isn't as approved"
  return `${name} isn't as approved (was ${!now}, is ${now})`
}

/** Returns in words what differs in a workflow although no attempt changes it. `was` is the start of the approved package's digest. */
function workflowDiffers({ target, shown, variables }: WorkflowFacts, parts: readonly string[], was: string): string[] {
  // The plan's other parts are then another workflow's.
  if (parts.includes('name')) return ['the plan has another workflow in its place']
  const words: Partial<Record<string, string>> = {
    target: `the target isn't the approved one (now ${target})`,
    package: `the package isn't the approved one (was ${was}…, is ${shown.slice(0, 6)}…)`,
    variables: `the variables to send aren't the approved ones (now ${variables.join(', ') || 'none'})`,
  }
  return parts.flatMap((part) => words[part] ?? [])
}

/** Returns in words that a target has neither what was planned nor what the package has. */
function targetDiffers({ name, target, fields, targetVariables }: WorkflowFacts, isContent: boolean): string {
  const list = fields.slice(0, 5).join(', ')
  const inFields = `differs from the package in ${list} (put a field into ignore if it changes by itself)`
  const inVariables = `its environment variables differ${targetVariables.length > 0 ? ` (now ${targetVariables.join(', ')})` : ''}`
  const how = isContent && fields.length > 0 ? inFields : inVariables
  const byHand = `: look at the workflow, and if it is right, deploy it with the deploy action (${target})`
  const imported = `If an earlier attempt imported the package, AI for Process may have changed it on import${runAttempt() > 1 ? byHand : ''}`
  return `${name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${how}. ${imported}`
}

/** Returns the parts of a digest that stand for the options, and then for each workflow. */
function rowsOf({ options, workflows }: PlanFacts, salt: string): string[][] {
  const rows = workflows.map((workflow, index) => [
    ...FACTS.map((name) => hash([salt, index, name, workflow[name]], name === 'content' ? 22 : 4)),
    crypt(workflow.shown, salt, index),
  ])
  return [Object.entries(options).map((option) => hash([salt, ...option], 4)), ...rows]
}

/** Encrypts the first six digits of a number in hex, and decrypts them. */
function crypt(digits: string, salt: string, index: number): string {
  const key = createHash('sha256').update(`${salt} ${index}`).digest().readUIntBE(0, 3)
  return (Number.parseInt(digits.slice(0, 6), 16) ^ key).toString(16).padStart(6, '0')
}

function sealOf({ options, workflows }: PlanFacts, salt: string, rows: ApprovedPlan['rows']): string {
  const fixed = workflows.map((workflow) => FIXED.map((name) => workflow[name]))
  return hash([salt, 'seal', options, fixed, rows], 43)
}

/** Returns the first characters of a SHA-256 of values, six bits each. */
function hash(values: readonly unknown[], length: number): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, length)
}
