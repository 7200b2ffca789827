import { expect, test } from '@jest/globals'
import type { FetchedPackage } from '../../src/action/job.js'
import { parseIgnore } from '../../src/compare/ignore.js'
import { definitionsOf } from '../../src/package/definitions.js'
import { APP, ENV, FLOW, makePackage } from '../../src/package/package.js'
import type { Candidate } from '../../src/promote/inputs.js'
import { checkShape, planWorkflow, sameTarget } from '../../src/promote/plan-workflow.js'

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
/** App, flow and variables. */
type Files = [app: unknown, flow: unknown, env?: unknown]
const packageOf = ([app, flow, env]: Files) =>
  makePackage('zip', [
    [APP, bytes(app)],
    [FLOW, bytes(flow)],
    ...(env === undefined ? [] : [[ENV, bytes(env)] as const]),
  ])
const nothing = parseIgnore('')

/** Plans what becomes of a target, or of a new workflow, with a package. */
function planOf(
  ours: Files,
  theirs: Files | FetchedPackage | undefined,
  ignore = nothing,
  more: Partial<Candidate> = {},
) {
  const source = packageOf(ours)
  const [name, path, target] = ['banking', '/x.zip', { workflowId: 'a-1', flowId: 'cf-1' }]
  const read = { package: source, definitions: definitionsOf(source), sha256: undefined, variablesFile: undefined }
  const state = Array.isArray(theirs) ? { bytes: Buffer.of(), sha256: '', job: {}, package: packageOf(theirs) } : theirs
  return planWorkflow({ name, path, target, ...read, ...more }, state, ignore)
}
const variables = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({ name, value }))
const region = variables({ REGION: 'eu' })

test('a promotion compares the definitions and the names of variables, and nothing else', () => {
  const plan = planOf(
    [{ a: 1 }, { b: 2 }, variables({ REGION: 'us', Z: '1', A: '2', SAME: 's' })],
    [{ a: 1 }, { b: 3 }, variables({ REGION: 'eu', OWN: 'x', SAME: 's' })],
  )
  expect(plan).toMatchObject({ added: ['A', 'Z'], kept: ['REGION'], ignored: [] })
  expect(plan.changes).toMatchObject({ status: 'changed', counts: { added: 2, modified: 1, removed: 0 } })
  expect(plan.changes.files.map(({ name }) => name)).toEqual([ENV, FLOW])
  expect(new Set(plan.changes.secrets)).toEqual(new Set(['', 'eu', 'x', 'us', '1', '2', 's']))
  expect(plan).toMatchObject({ name: 'banking', target: 'a-1 cf-1', outcome: 'changed' })
  expect(plan).toMatchObject({ variables: ['A', 'REGION', 'SAME', 'Z'], targetVariables: ['OWN', 'REGION', 'SAME'] })
  expect(plan.shown).toBe(plan.package)
})

test('a target without variables gets those of the package, each of them a change', () => {
  const plan = planOf([{}, {}, variables({ REGION: 'eu', B: '' })], [{}, {}])
  expect(plan.changes.counts).toEqual({ added: 2, modified: 0, removed: 0 })
  expect(plan).toMatchObject({ added: ['B', 'REGION'], kept: [] })
})

test('a new workflow is added as a whole, with its variables by name', () => {
  const target = { workflowName: 'New one' }
  const sha256 = 'f'.repeat(64)
  const plan = planOf([{ a: 1 }, {}, region], undefined, nothing, { target, sha256 })
  expect(plan.changes).toMatchObject({ status: 'added', counts: { added: 1, modified: 0, removed: 0 } })
  expect(plan).toMatchObject({ target: 'new workflow New one', content: '', outcome: 'changed', shown: sha256 })
  expect(plan.changes.files.map(({ name }) => name)).toEqual([APP, ENV, FLOW])
  expect(planOf([{}, {}], undefined, nothing, { target }).changes.files).toHaveLength(2)
})

test('variables whose shape is not known are compared as a whole', () => {
  const odd = '[{"name":"A"}]'
  const status = (ours: string, theirs: string) => planOf([{}, {}, ours], [{}, {}, theirs]).changes.status
  expect(status(odd, odd)).toBe('unchanged')
  expect(status(odd, '[{"name":"B"}]')).toBe('changed')
  expect(status(odd, '[]')).toBe('changed')
  expect(planOf([{}, '{"a":1,"a":2}', odd], [{}, '{}', odd]).fields).toEqual([FLOW])
})

test('ignored fields that differ are named, and neither make a difference nor another target', () => {
  const ignore = parseIgnore('at\nnodes[]')
  const nodes = [{ id: 'x' }, { id: 'y' }]
  const ours: Files = [{ at: 1, b: { at: 2 } }, { nodes }, region]
  const before = planOf(ours, [{ at: 3, b: { at: 4 } }, { nodes: nodes.toReversed() }, region], ignore)
  expect(before).toMatchObject({ changes: { status: 'unchanged' }, ignored: ['at', 'b.at', 'nodes[]'] })
  const isSame = (...theirs: Files) => sameTarget(before, planOf([{ at: 9 }, {}, region], theirs, ignore))
  expect(isSame({ at: 5, b: { at: 6 } }, { nodes }, region)).toBe(true)
  expect(isSame({ c: 1 }, { nodes }, region)).toBe(false)
  expect(isSame({ at: 1, b: {} }, { nodes }, [])).toBe(false)
  // What is sent isn't left out of the package's own digest.
  const other = planOf([{ at: 2, b: { at: 2 } }, { nodes }, region], [{}, {}, region], ignore)
  expect(before.package).not.toBe(other.package)
})

test('fields that differ are named once, as lines of ignore', () => {
  const document = (a: number, [x, y]: [number, number], list: string[], gone: object[]) => ({
    a,
    nodes: [
      { id: 'x', v: { w: x } },
      { id: 'y', v: { w: y } },
    ],
    list: list.map((id) => ({ id })),
    gone,
  })
  const theirs: Files = [document(1, [1, 1], ['p', 'q'], [{ id: 'r', s: 1 }]), '[2]', []]
  const { fields } = planOf([document(2, [2, 3], ['q', 'p'], []), '[1]', region], theirs)
  expect(fields.toSorted()).toEqual(['a', FLOW, 'gone', 'list[]', 'nodes.*.v.w'].sort())
})

test('a target without a definition is refused, and the error says what to do', () => {
  const state = { bytes: Buffer.of(), sha256: '', job: {}, package: makePackage('zip', [[APP, bytes({})]]) }
  expect(() => planOf([{}, {}], state)).toThrow(
    "The target's package lacks flow_definition.json, at its root and in its only subfolder. Check the workflow in AI for Process.",
  )
})

const shape = (given: string, target?: string, packaged?: string) => () =>
  checkShape(
    'banking',
    bytes(given),
    [target, packaged].map((text) => (text === undefined ? text : Buffer.from(text))),
  )
const list = '[{"name":"A","value":"secret-a","secure":true,"order":3,"tags":[]},{"name":"B","value":"secret-b"}]'

test.each([
  ['the same', list, list, undefined],
  ['fewer keys', '[{"name":"X","value":1}]', list, undefined],
  ['none', '[]', list, undefined],
  ["the package's, if the target has none", '[{"key":"X","value":1}]', '[]', '[{"key":"Y","value":""}]'],
  ["the package's, if the target has no file", '{"X":1}', undefined, '{"Y":2}'],
  ['any that is known, if nobody gives one', '{"X":1}', undefined, undefined],
  ['any items in the container of a target that has none', '[{"key":"X","value":1}]', '[]', undefined],
  ['values of another type', '{"X":[1]}', '{"Y":2}', undefined],
  ['an object whose variables have two shapes', '{"X":1}', '{"Y":2,"Z":{"value":3}}', undefined],
])('%s fits as the shape of variables', (_, given, target, packaged) => {
  expect(shape(given, target, packaged)).not.toThrow()
})

const url = '"https://api.example.com"'
const example = `[{"name":"API_URL","value":${url},"secure":false,"order":0,"tags":null}]`
const noObject = 'it is an object, and must be a list.'
const like = 'Write it like this, with your names and values:'
test.each([
  ['{"X":1}', list, undefined, `target's variables: ${noObject} ${like} ${example}`],
  ['[{"name":"X","value":1}]', '{"Y":2}', undefined, `it is a list, and must be an object. ${like} {"API_URL":${url}}`],
  ['[{"name":"X","value":1,"hidden":1}]', list, undefined, 'X has "hidden", which no variable there has.'],
  [
    '[{"name":"X","value":1}]',
    '[]',
    '[{"key":"Y","value":""}]',
    `the package's variables: X has "name", which no variable there has. ${like} [{"key":"API_URL","value":${url}}]`,
  ],
  [
    '[{"name":"X"}]',
    '[]',
    undefined,
    `it must be a list or an object of variables, each with its own name and a value. ${like} [{"name":"API_URL","value":${url}}]`,
  ],
  ['7', list, undefined, example],
  ['{"X":1}', '[]', '[]', `${noObject} ${like} [{"name":"API_URL","value":${url}}]`],
  ['[]', '{}', undefined, `values: {"API_URL":${url}}`],
  ['{"X":1}', '{"Y":{"value":2}}', undefined, `X has no "value". ${like} {"API_URL":{"value":${url}}}`],
])('%s does not fit %s', (given, target, packaged, message) => {
  expect(shape(given, target, packaged)).toThrow(message)
  expect(shape(given, target, packaged)).toThrow(/^env-variables of banking doesn't have the shape of /)
  expect(shape(given, target, packaged)).not.toThrow(/secret-[ab]/)
})
