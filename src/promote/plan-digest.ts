// The output `plan-digest`: one opaque line that stands for everything that was planned. It is made of parts, so that the step that applies
// the plan can say what differs. For n workflows it has 91 + 53 n characters:
//
//   v1.5yBf0wTq2nK8sXcE.Rk3v(…)mQ.kV2a9xQ0Lm3eTz7bWc1d.Zq8LxP(…)hG4w.u81xKd
//
// | part         | characters | stands for
// | ------------ | ---------- | ----------------------------------------------------------------------------------------------------
// | format       | 2          | `v1`. The digest of another version of the action is refused as such.
// | salt         | 16         | 96 random bits of the plan. They enter every other part: GitHub drops an output that happens to contain
// |              |            | a masked value, and a plan made again must have another chance.
// | seal         | 43         | A whole SHA-256 of what no attempt changes: the options, and of each workflow the name, the target, the
// |              |            | package and the names of the variables. And of the rest of the line as it is written.
// | options      | 5 × 4      | 24 bits of each option, only to name what differs.
// | per workflow | 52         | Name, target, package, variables: 4 × 4 characters, only to name what differs. `shown`: the start of the
// |              |            | digest by which the summary shows the package, encrypted. Then what is compared with the target: the outcome
// |              |            | and the names of its variables, 4 each, and 132 bits of its definitions, canonical and without ignored fields.
// | check        | 6          | 36 bits of the line before it, so that a misspelled or truncated digest is refused as such.

import { createHash, randomBytes } from 'node:crypto'
import { counted } from '../text.js'

/** What a plan stands for, as a step sees it now. */
export interface PlanFacts {
  readonly options: Readonly<Record<(typeof OPTIONS)[number], string>>
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
}

/** A plan that was approved, by the parts of its digest. */
export interface ApprovedPlan {
  readonly salt: string
  readonly seal: string
  readonly options: string
  readonly workflows: readonly string[]
}

/** What is to be done to a workflow. `refuse` if its target is neither as planned nor as the package. */
export type Action = 'import' | 'finish' | 'leave' | 'refuse'

const OPTIONS = ['host', 'ignore', 'deploy', 'upload-artifact', 'artifact-env-variables'] as const
const LINE = /^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/
const WORKFLOW =
  /^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/

/** Returns the digest of a plan. The salt is a new one unless it is given. */
export function writePlanDigest(facts: PlanFacts, salt = randomBytes(12).toString('base64url')): string {
  const options = OPTIONS.map((name) => hash([salt, name, facts.options[name]], 4)).join('')
  const rest = [options, ...facts.workflows.map((workflow, index) => writeWorkflow(salt, workflow, index))].join('.')
  const line = `v1.${salt}.${sealOf(facts, salt, rest)}.${rest}`
  return `${line}.${hash([line], 6)}`
}

/** Reads a plan's digest. Throws an `Error` that goes on after the name of the input. */
export function readPlanDigest(line: string): ApprovedPlan {
  const [, salt = '', seal = '', options = '', workflows = '', check] = LINE.exec(line) ?? []
  if (check !== undefined && check === hash([line.slice(0, -7)], 6)) {
    return { salt, seal, options, workflows: workflows.split('.').slice(1) }
  }
  const [, format = '1'] = /^v(\d+)\./.exec(line) ?? []
  if (format !== '1') {
    throw new Error(`is of another version of this action (format ${format}). Make and approve a new plan`)
  }
  throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")
}

/**
 * Compares the present with an approved plan, part by part. Returns what is to be done to each workflow, unless anything differs that no attempt
 * changes, in words.
 */
export function checkPlan({ salt, seal, options, workflows }: ApprovedPlan, facts: PlanFacts) {
  const others = OPTIONS.filter(
    (name, index) => options.slice(index * 4, index * 4 + 4) !== hash([salt, name, facts.options[name]], 4),
  )
  const differences = others.map((name) => optionDiffers(name, facts.options[name]))
  // What another host has, or what other fields leave, isn't a target that has changed.
  const isIncomparable = others.includes('host') || others.includes('ignore')
  if (workflows.length !== facts.workflows.length) {
    const planned = counted(workflows.length, 'workflow')
    return {
      differences: [...differences, `the plan is for ${planned}, this step for ${facts.workflows.length}`],
      actions: [],
    }
  }
  const actions = facts.workflows.map((workflow, index): Action => {
    const planned = readWorkflow(workflows[index])
    const now = readWorkflow(writeWorkflow(salt, workflow, index))
    const was = crypt(planned.shown ?? '', salt, index)
    differences.push(...workflowDiffers(workflow, planned, now, was).map((words) => `${workflow.name}: ${words}`))
    const isChanged = planned.outcome === hash([salt, index, 'outcome', 'changed'], 4)
    if (planned.names === now.names && planned.content === now.content) return isChanged ? 'import' : 'leave'
    const isOther = isIncomparable || planned.name !== now.name || planned.target !== now.target
    if (workflow.outcome === 'changed' && !isOther) return 'refuse'
    return isChanged ? 'finish' : 'leave'
  })
  if (differences.length === 0 && seal !== sealOf(facts, salt, [options, ...workflows].join('.'))) {
    differences.push("the plan's digest isn't as the plan wrote it")
  }
  return { differences, actions }
}

/** Returns whether a target's content (SHA-256 in hex, without ignored fields) is what the plan found in the workflow of this index. */
export function isPlannedContent({ salt, workflows }: ApprovedPlan, index: number, content: string): boolean {
  return readWorkflow(workflows[index]).content === hash([salt, index, 'content', content], 22)
}

function optionDiffers(name: (typeof OPTIONS)[number], now: string): string {
  if (name === 'host') return `the host isn't the approved one (now ${now})`
  if (name === 'ignore') return "ignore isn't as approved"
  return `${name} isn't as approved (was ${now === 'true' ? 'false' : 'true'}, is ${now})`
}

type Parts = Readonly<Partial<Record<string, string>>>

/** Returns what differs in a workflow although no attempt changes it, in words. `was` is the start of the approved package's digest. */
function workflowDiffers(
  { target, shown, variables }: WorkflowFacts,
  planned: Parts,
  now: Parts,
  was: string,
): string[] {
  // The plan's other parts are then another workflow's.
  if (planned.name !== now.name) return ['the plan has another workflow in its place']
  const words = {
    target: `the target isn't the approved one (now ${target})`,
    package: `the package isn't the approved one (was ${was}…, is ${shown.slice(0, 6)}…)`,
    variables: `the variables to send aren't the approved ones (now ${variables.join(', ') || 'none'})`,
  }
  return Object.entries(words).flatMap(([part, differs]) => (planned[part] === now[part] ? [] : [differs]))
}

function writeWorkflow(salt: string, facts: WorkflowFacts, index: number): string {
  const part = (name: keyof WorkflowFacts, length = 4) => hash([salt, index, name, facts[name]], length)
  const fixed = [part('name'), part('target'), part('package'), part('variables'), crypt(facts.shown, salt, index)]
  return [...fixed, part('outcome'), part('targetVariables'), part('content', 22)].join('')
}

function readWorkflow(text = ''): Parts {
  return WORKFLOW.exec(text)?.groups ?? {}
}

/** Encrypts the first six digits of a number in hex, and decrypts them. */
function crypt(digits: string, salt: string, index: number): string {
  const key = createHash('sha256').update(`${salt} ${index}`).digest().readUIntBE(0, 3)
  return (Number.parseInt(digits.slice(0, 6), 16) ^ key).toString(16).padStart(6, '0')
}

function sealOf({ options, workflows }: PlanFacts, salt: string, rest: string): string {
  const fixed = workflows.map(({ name, target, package: content, variables }) => [name, target, content, variables])
  return hash([salt, 'seal', OPTIONS.map((name) => options[name]), fixed, rest], 43)
}

/** Returns the first characters of a SHA-256 of values, six bits each. */
function hash(values: readonly unknown[], length: number): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, length)
}
