import { expect, test } from '@jest/globals'
import {
  checkPlan,
  type PlanFacts,
  readPlanDigest,
  type WorkflowFacts,
  writePlanDigest,
} from '../../src/promote/plan-digest.js'

const hex = (digit: string) => digit.repeat(64)
const banking: WorkflowFacts = {
  name: 'banking',
  target: 'a-1 cf-1',
  package: hex('1'),
  variables: ['API_URL', 'REGION'],
  shown: `3f9c0a${'0'.repeat(58)}`,
  outcome: 'changed',
  targetVariables: ['REGION'],
  content: hex('2'),
  fields: ['a', 'b'],
}
const travel: WorkflowFacts = {
  ...banking,
  name: 'travel',
  target: 'a-2 cf-2',
  content: hex('3'),
  outcome: 'unchanged',
}
const facts: PlanFacts = {
  options: {
    host: 'https://prod.example.ai/',
    ignore: 'updatedAt',
    deploy: true,
    'upload-artifact': true,
    'artifact-env-variables': true,
  },
  workflows: [banking, travel],
}
const planOf = (now: PlanFacts) => readPlanDigest(writePlanDigest(now))
const withTravel = (change: Partial<WorkflowFacts>): PlanFacts => ({
  ...facts,
  workflows: [banking, { ...travel, ...change }],
})

test('a digest is one line of at most 64 characters per workflow and 128 more, and begins with its format', () => {
  for (const count of [1, 2, 50]) {
    const digest = writePlanDigest({ ...facts, workflows: Array.from({ length: count }, () => banking) })
    expect(digest).toMatch(/^v1\.[\w.~-]+$/)
    expect(digest.length).toBe(95 + 60 * count)
    expect(digest.length).toBeLessThanOrEqual(128 + 64 * count)
  }
})

test('a salt enters every part, so that a masked value hits one plan only', () => {
  const [one, other] = [writePlanDigest(facts), writePlanDigest(facts)]
  const parts = (digest: string) => digest.slice(3).match(/[^.~]{4}/g) ?? []
  expect(parts(one).length).toBeGreaterThan(40)
  // One of 16 million agrees by chance.
  expect(parts(one).filter((part, at) => part === parts(other)[at]).length).toBeLessThan(2)
  // Equal workflows and equal options of one plan have different parts.
  const twins = writePlanDigest({ ...facts, workflows: [banking, banking] })
  const rows = twins
    .split('.')
    .slice(3, 6)
    .map((row) => row.split('~'))
  expect(rows.map(({ length }) => length)).toEqual([5, 8, 8])
  expect(new Set(rows.flat()).size).toBe(21)
})

// The words for each difference are a test of the action.
test.each<[string, PlanFacts, string]>([
  ['another order of variables', withTravel({ variables: ['B', 'A'] }), "aren't the approved ones (now B, A)"],
  ['another workflow', withTravel({ name: 'x', content: hex('9'), outcome: 'changed' }), 'x: the plan has another'],
  ['no variables', withTravel({ variables: [] }), "travel: the variables to send aren't the approved ones (now none)"],
])('%s is named', (_, now, words) => {
  expect(checkPlan(planOf(facts), now).differences).toEqual([expect.stringContaining(words)])
})

test('zeros at the start of an approved digest are shown', () => {
  const plan = planOf(withTravel({ package: hex('5'), shown: `00000b${'0'.repeat(58)}` }))
  expect(checkPlan(plan, facts).differences).toEqual([
    "travel: the package isn't the approved one (was 00000b…, is 3f9c0a…)",
  ])
})

test.each<['changed' | 'unchanged', Partial<WorkflowFacts>, string]>([
  ['changed', {}, 'import'],
  ['unchanged', {}, 'leave'],
  // The plan decides which workflows it changes, and not the present.
  ['changed', { outcome: 'unchanged' }, 'import'],
  ['unchanged', { outcome: 'changed' }, 'leave'],
  ['changed', { content: hex('9'), outcome: 'unchanged' }, 'finish'],
  ['changed', { targetVariables: [], outcome: 'unchanged' }, 'finish'],
  ['unchanged', { content: hex('9'), outcome: 'unchanged' }, 'leave'],
])('of what is planned as %s and is now %j, the action is %s', (outcome, change, action) => {
  const check = checkPlan(planOf(withTravel({ outcome })), withTravel({ outcome, ...change }))
  expect(check).toEqual({ differences: [], actions: ['import', action] })
})

const neither = 'travel: the target has changed since the plan: it is neither as planned nor as in the package, and '
const mayBe = '. If an earlier attempt imported the package, AI for Process may have changed it on import'
const byHand = ': look at the workflow, and if it is right, deploy it with the deploy action (a-2 cf-2)'
test.each<[Partial<WorkflowFacts>, string]>([
  [
    { content: hex('9'), fields: [...'abcdefg'] },
    'differs from the package in a, b, c, d, e (put a field into ignore if it changes by itself)',
  ],
  [{ content: hex('9'), fields: [] }, 'its environment variables differ (now REGION)'],
  [{ targetVariables: ['A', 'B'] }, 'its environment variables differ (now A, B)'],
  [{ targetVariables: [] }, 'its environment variables differ'],
])('a target that has neither what was planned nor what the package has is refused, %#', (change, how) => {
  for (const outcome of ['changed', 'unchanged'] as const) {
    const { differences } = checkPlan(planOf(withTravel({ outcome })), withTravel({ ...change, outcome: 'changed' }))
    expect(differences).toEqual([neither + how + mayBe])
  }
  process.env.GITHUB_RUN_ATTEMPT = '2'
  const { differences } = checkPlan(planOf(facts), withTravel({ ...change, outcome: 'changed' }))
  delete process.env.GITHUB_RUN_ATTEMPT
  expect(differences).toEqual([neither + how + mayBe + byHand])
})

test('a misspelled, truncated or extended digest is refused, wherever it is spoilt', () => {
  const digest = writePlanDigest(facts)
  const spoilt = Array.from(digest, (character, at) => {
    const [before, after] = [digest.slice(0, at), digest.slice(at + 1)]
    return [before + (character === 'A' ? 'B' : 'A') + after, before, before + after]
  }).flat()
  for (const text of [...spoilt, `${digest}A`, `${digest}.`, `x${digest}`, hex('a'), digest.toUpperCase()]) {
    expect(() => readPlanDigest(text)).toThrow(
      /^(isn't a plan-digest, or part of it is missing\. Pass|is of another version)/,
    )
  }
  expect(() => readPlanDigest(digest.replace('v1', 'v7'))).toThrow(/of another version of this action \(format 7\)/)
})

test('two packages whose short parts are equal are told apart by the seal', () => {
  const known = new Map<string, PlanFacts>()
  for (let number = 0; ; number++) {
    const now = { ...facts, workflows: [{ ...banking, package: String(number) }] }
    const digest = writePlanDigest(now, 'A'.repeat(16))
    const part = digest.split('.')[4]?.split('~')[2] ?? ''
    const other = known.get(part)
    known.set(part, now)
    if (!other) continue
    expect(checkPlan(readPlanDigest(digest), other).differences).toEqual([
      "the plan's digest isn't as the plan wrote it",
    ])
    return
  }
})

test('a part that was exchanged breaks the seal', () => {
  const plan = planOf(facts)
  const { rows } = readPlanDigest(writePlanDigest(withTravel({ content: hex('8') }), plan.salt))
  expect(checkPlan({ ...plan, rows }, withTravel({ outcome: 'unchanged' })).differences).toEqual([
    "the plan's digest isn't as the plan wrote it",
  ])
})
