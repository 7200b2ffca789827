import { expect, test } from '@jest/globals'
import { parseIgnore } from '../../src/compare/ignore.js'
import { definitionsOf } from '../../src/package/definitions.js'
import { APP, ENV, FLOW, makePackage } from '../../src/package/package.js'
import type { Candidate } from '../../src/promote/inputs.js'
import { checkShape, fieldsOf, planWorkflow, sameTarget } from '../../src/promote/plan-workflow.js'

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const packageOf = (app: unknown, flow: unknown, env?: unknown) =>
  makePackage('zip', [
    [APP, bytes(app)],
    [FLOW, bytes(flow)],
    ...(env === undefined ? [] : [[ENV, bytes(env)] as const]),
  ])
const candidateOf = (...files: Parameters<typeof packageOf>): Candidate => {
  const pkg = packageOf(...files)
  const target = { workflowId: 'a-1', flowId: 'cf-1' }
  const definitions = definitionsOf(pkg)
  return {
    name: 'banking',
    target,
    path: '/x.zip',
    package: pkg,
    sha256: undefined,
    definitions,
    variablesFile: undefined,
  }
}
const stateOf = (...files: Parameters<typeof packageOf>) => ({
  ...{ bytes: Buffer.of(), sha256: '', job: {} },
  package: packageOf(...files),
})
const nothing = parseIgnore('')
const region = [{ name: 'REGION', value: 'eu' }]

test('a promotion compares the definitions and the names of variables, and nothing else', () => {
  const plan = planWorkflow(
    candidateOf({ a: 1 }, { b: 2 }, [
      { name: 'REGION', value: 'us' },
      { name: 'Z', value: '1' },
      { name: 'A', value: '2' },
    ]),
    stateOf({ a: 1 }, { b: 3 }, [...region, { name: 'OWN', value: 'x' }]),
    nothing,
  )
  expect(plan).toMatchObject({ added: ['A', 'Z'], kept: ['REGION'], ignored: [] })
  expect(plan.changes).toMatchObject({ status: 'changed', counts: { added: 2, modified: 1, removed: 0 } })
  expect(plan.changes.files.map(({ name }) => name)).toEqual([ENV, FLOW])
  expect([...plan.changes.secrets].sort()).toEqual(['1', '2', 'eu', 'us', 'x'])
  expect(plan).toMatchObject({
    name: 'banking',
    target: 'a-1 cf-1',
    variables: ['A', 'REGION', 'Z'],
    outcome: 'changed',
    targetVariables: ['OWN', 'REGION'],
  })
  expect(plan.shown).toBe(plan.package)
})

test('nothing differs if the target has all variables, of whatever value', () => {
  const plan = planWorkflow(
    candidateOf({ a: 1 }, {}, region),
    stateOf({ a: 1 }, {}, [
      { name: 'REGION', value: 'x' },
      { name: 'B', value: 'y' },
    ]),
    nothing,
  )
  expect(plan).toMatchObject({
    changes: { status: 'unchanged', files: [] },
    outcome: 'unchanged',
    kept: ['REGION'],
    added: [],
  })
})

test('a target without variables gets those of the package, each of them a change', () => {
  const plan = planWorkflow(candidateOf({}, {}, [...region, { name: 'B', value: '' }]), stateOf({}, {}), nothing)
  expect(plan).toMatchObject({
    changes: { counts: { added: 2, modified: 0, removed: 0 } },
    added: ['B', 'REGION'],
    kept: [],
  })
})

test('a new workflow is added as a whole, with its variables by name', () => {
  const candidate = {
    ...candidateOf({ a: 1 }, {}, region),
    target: { workflowName: 'New one' },
    sha256: 'f'.repeat(64),
  }
  const plan = planWorkflow(candidate, undefined, nothing)
  expect(plan.changes).toMatchObject({ status: 'added', counts: { added: 1, modified: 0, removed: 0 } })
  expect(plan).toMatchObject({
    target: 'new workflow New one',
    content: '',
    outcome: 'changed',
    shown: 'f'.repeat(64),
  })
  expect(plan.changes.files.map(({ name }) => name)).toEqual([APP, ENV, FLOW])
  expect(
    planWorkflow({ ...candidateOf({}, {}), target: { workflowName: 'x' } }, undefined, nothing).changes.files,
  ).toHaveLength(2)
})

test('variables whose shape is not known are compared as a whole', () => {
  const odd = '[{"name":"A"}]'
  const status = (ours: string, theirs: string) =>
    planWorkflow(candidateOf({}, {}, ours), stateOf({}, {}, theirs), nothing).changes.status
  expect(status(odd, odd)).toBe('unchanged')
  expect(status(odd, '[{"name":"B"}]')).toBe('changed')
  expect(status(odd, '[]')).toBe('changed')
  expect(planWorkflow(candidateOf({}, {}), stateOf({}, {}, odd), nothing).changes.status).toBe('unchanged')
})

test('ignored fields that differ are named, and neither make a difference nor another target', () => {
  const ignore = parseIgnore('at\nnodes[]')
  const nodes = [{ id: 'x' }, { id: 'y' }]
  const before = planWorkflow(
    candidateOf({ at: 1, b: { at: 2 } }, { nodes }, region),
    stateOf({ at: 3, b: { at: 4 } }, { nodes: [...nodes].reverse() }, region),
    ignore,
  )
  expect(before).toMatchObject({ changes: { status: 'unchanged' }, ignored: ['at', 'b.at', 'nodes[]'] })
  const now = planWorkflow(
    candidateOf({ at: 9 }, {}, region),
    stateOf({ at: 5, b: { at: 6 } }, { nodes }, region),
    ignore,
  )
  expect(sameTarget(before, now)).toBe(true)
  expect(
    sameTarget(before, planWorkflow(candidateOf({}, {}, region), stateOf({ c: 1 }, { nodes }, region), ignore)),
  ).toBe(false)
  expect(
    sameTarget(before, planWorkflow(candidateOf({}, {}, region), stateOf({ at: 1, b: {} }, { nodes }, []), ignore)),
  ).toBe(false)
  // What is sent isn't left out of the package's own digest.
  expect(before.package).not.toBe(
    planWorkflow(candidateOf({ at: 2, b: { at: 2 } }, { nodes }, region), stateOf({}, {}, region), ignore).package,
  )
})

test('fields that differ are named once, as lines of ignore', () => {
  const before = {
    a: 1,
    nodes: [
      { id: 'x', v: { w: 1 } },
      { id: 'y', v: { w: 1 } },
    ],
    list: [{ id: 'p' }, { id: 'q' }],
    gone: [{ id: 'r', s: 1 }],
  }
  const after = {
    a: 2,
    nodes: [
      { id: 'x', v: { w: 2 } },
      { id: 'y', v: { w: 3 } },
    ],
    list: [{ id: 'q' }, { id: 'p' }],
    gone: [],
  }
  const plan = planWorkflow(candidateOf(after, '[1]', region), stateOf(before, '[2]', []), nothing)
  expect(fieldsOf(plan.changes).sort()).toEqual(['a', FLOW, 'gone', 'list[]', 'nodes.*.v.w'].sort())
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
  ['any that is known, if nobody gives one', '{"X":1}', '[]', undefined],
  ['values of another type', '{"X":[1]}', '{"Y":2}', undefined],
])('%s fits as the shape of variables', (_, given, target, packaged) => {
  expect(shape(given, target, packaged)).not.toThrow()
})

const example = '[{"name":"API_URL","order":0,"secure":false,"tags":null,"value":"https://api.example.com"}]'
test.each([
  [
    '{"X":1}',
    list,
    undefined,
    `target's variables: it is an object, and must be a list. Write it like this, with your names and values: ${example}`,
  ],
  [
    '[{"name":"X","value":1}]',
    '{"Y":2}',
    undefined,
    'it is a list, and must be an object. Write it like this, with your names and values: {"API_URL":"https://api.example.com"}',
  ],
  ['[{"name":"X","value":1,"hidden":1}]', list, undefined, 'X has "hidden", which no variable there has.'],
  [
    '[{"name":"X","value":1}]',
    '[]',
    '[{"key":"Y","value":""}]',
    `the target's variables: X has "name", which no variable there has. Write it like this, with your names and values: [{"key":"API_URL","value":"https://api.example.com"}]`,
  ],
  [
    '[{"name":"X"}]',
    '[]',
    undefined,
    'it must be a list or an object of variables, each with its own name and a value. Write it like this, with your names and values: [{"name":"API_URL","value":"https://api.example.com"}]',
  ],
  ['7', list, undefined, example],
])('%s does not fit %s', (given, target, packaged, message) => {
  expect(shape(given, target, packaged)).toThrow(message)
  expect(shape(given, target, packaged)).toThrow(/^env-variables of banking doesn't have the shape of /)
  expect(shape(given, target, packaged)).not.toThrow(/secret-[ab]/)
})
