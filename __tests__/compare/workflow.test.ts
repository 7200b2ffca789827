import { describe, expect, test } from '@jest/globals'
import { countChanges, isChanged, totalCounts, unusedIgnores } from '../../src/compare/changes.js'
import { file, none, reference, unchanged } from './changes.js'
import { compareFiles, describe as line, packageOf } from './compare.js'

const one = { status: 'modified', changes: [], references: [], matches: [], base: undefined, head: undefined } as const

describe('files', () => {
  test('that are equal to the byte are not parsed', () => {
    const broken = { 'a.json': '{"a":1,"a":2', 'b.bin': Buffer.from([0xff, 0]) }
    expect(compareFiles(broken, broken)).toEqual(unchanged(undefined))
  })

  test.each([
    ['a.json', '{"a":1,"b":2}', '\uFEFF{ "b":2, "a":1 }\n', '', 'unchanged'],
    ['a.json', '{"at":1,"b":1}', '{"at":2,"b":1}', 'at', 'unchanged'],
    ['a.json', '{"at":[2,1,2]}', '{"at":[1,2,2]}', 'at[]', 'unchanged'],
    ['a.json.txt', '{"at":1}', '{"at":2}', 'at', 'changed'],
    ['a.txt', '{"a":1}', '{"a": 1}', '', 'changed'],
  ])('named %s: %j and %j without the field %j are %s', (...[name, base, head, ignore, status]) => {
    expect(compareFiles({ [name]: base }, { [name]: head }, ignore).status).toBe(status)
  })

  test('that only one side has are one change each', () => {
    const { counts, files } = compareFiles(
      { 'a.json': {}, 'gone.json': { a: [1, 2] }, 'gone.txt': 'x', 'gone.bin': Buffer.from([0xff]) },
      { 'a.json': {}, 'NEW.JSON': [1], 'sub/Env_Variables.json': { A: 1 } },
    )
    expect(counts).toEqual({ added: 2, modified: 0, removed: 3 })
    expect(files.map(({ name, kind, status, changes }) => [name, kind, status, changes.map(line)])).toEqual([
      ['NEW.JSON', 'json', 'added', []],
      ['gone.bin', 'binary', 'removed', []],
      ['gone.json', 'json', 'removed', []],
      ['gone.txt', 'text', 'removed', []],
      ['sub/Env_Variables.json', 'variables', 'added', ['+ A: ***']],
    ])
    expect(files[0]).toMatchObject({ base: undefined, head: { type: 'array' } })
    expect(files[3]).toMatchObject({ text: { base: 'x' } })
  })

  test.each([
    ['invalid JSON', '{"a":1}', '{"a":1'],
    ['a duplicate key', '{"a":1,"b":1}', '{"a":1,"a":2}'],
    ['invalid JSON on both sides', '{"a":1,}', '{"a": 1,}'],
    ['all of 1 MiB', '{}', '{'.repeat(1024 ** 2)],
    ['nesting that is too deep', '[]', `${'['.repeat(501)}${']'.repeat(501)}`],
  ])('with %s are text: one modification', (_, base, head) => {
    const { counts, files } = compareFiles({ 'a.json': base }, { 'a.json': head })
    expect(counts).toEqual({ ...none, modified: 1 })
    expect(files).toEqual([{ name: 'a.json', kind: 'text', ...one, text: { base, head } }])
  })

  test.each([
    ['invalid UTF-8', Buffer.from('{"a":"\xe9"}', 'latin1')],
    ['a NUL', 'a\0b'],
    ['more than 1 MiB', 'a'.repeat(1024 ** 2 + 1)],
  ])('with %s are bytes: one modification', (_, head) => {
    const { counts, files } = compareFiles({ 'a.json': '{}' }, { 'a.json': head })
    expect(counts).toEqual({ ...none, modified: 1 })
    expect(files).toEqual([{ name: 'a.json', kind: 'binary', ...one }])
  })

  test('refer to the items of other files', () => {
    const flow = (id: string) => ({ 'app.json': { start: id }, 'flow.json': { nodes: [{ id, name: 'A' }] } })
    const { counts, files } = compareFiles(flow('a'), flow('b'))
    expect(counts).toEqual({ ...none, modified: 1 })
    expect(files.map(({ name, changes, references }) => [name, changes.map(line), references.length])).toEqual([
      ['app.json', [], 1],
      ['flow.json', ['~ nodes › [A] › id: "a" → "b"'], 0],
    ])
  })

  test('never hide a change because an equal item of another file moved', () => {
    const item = { id: 'first-node', a: 1, b: 1, c: 1 }
    const { files } = compareFiles(
      { 'a.json': { x: [item], y: [] }, 'b.json': { x: [item] } },
      { 'a.json': { x: [], y: [item] }, 'b.json': { x: [] } },
    )
    expect(files.map(({ changes }) => changes.map(line))).toEqual([
      ['- x › [first-node]: object of 4', '+ y › [first-node]: object of 4'],
      ['- x › [first-node]: object of 4'],
    ])
  })
})

test.each(['added', 'removed'] as const)('a workflow that is %s is one change and brings its files', (status) => {
  const version = { 'a.json': { x: 1 }, 'a.txt': 'text', 'env_variables.json': { B: 2, A: 1 } }
  const [side, mark] = status === 'added' ? ['head', '+'] : ['base', '-']
  const result = status === 'added' ? compareFiles(undefined, version) : compareFiles(version, undefined)
  const counts = { ...none, [status]: 1 }
  expect(result).toMatchObject({ status, counts, variablesCompared: true, secrets: ['2', '1'] })
  expect(result.files).toMatchObject([
    { name: 'a.json', kind: 'json', status, [side]: { type: 'object' }, changes: [] },
    { name: 'a.txt', kind: 'text', status, text: { [side]: 'text' } },
    { name: 'env_variables.json', kind: 'variables', status, base: undefined, head: undefined },
  ])
  expect(result.files[2]?.changes.map(line)).toEqual([`${mark} A: ***`, `${mark} B: ***`])
})

test('lines of ignore that match nothing in any workflow are told', () => {
  const files = { 'a.json': { at: 1, list: [{ at: 2 }] }, 'b.json': [1], 'env_variables.json': { A: 1 } }
  const ignore = 'at\nlist.*.at\nlist[]\nA\nwrong\n*.wrong.at\nb[]'
  const [first, second] = [compareFiles(files, files, ignore), compareFiles({ 'a.json': { b: [] } }, undefined, ignore)]
  expect(first.unusedIgnores).toEqual(['wrong', '*.wrong.at', 'b[]'])
  expect(second.unusedIgnores).toEqual(['at', 'list.*.at', 'list[]', 'A', 'wrong', '*.wrong.at'])
  expect(unusedIgnores({ workflows: [first, second, first] })).toEqual(['wrong', '*.wrong.at'])
  expect([[first], [first, second]].map((workflows) => isChanged({ workflows }))).toEqual([false, true])
  expect(totalCounts({ workflows: [first, second, second] })).toEqual({ ...none, removed: 2 })
  expect(unusedIgnores({ workflows: [] })).toEqual([])
})

test('the files that are equal are told if others differ', () => {
  const side = (n: number) => ({ 'a.json': { n }, 'b.json': { b: 1 }, 'env_variables.json': { A: n } })
  const unchangedIn = (n: number) => compareFiles(side(1), side(n)).unchanged
  expect([unchangedIn(1), unchangedIn(2)]).toEqual([[], [expect.objectContaining({ type: 'object' })]])
})

describe('environment variables', () => {
  const compare = (base: unknown, head: unknown, ignore = '') => {
    const { counts, files } = compareFiles({ 'env_variables.json': base }, { 'env_variables.json': head }, ignore)
    expect(JSON.stringify(files)).not.toContain('secret')
    expect(files.every(({ kind, status }) => kind === 'variables' && status === 'modified')).toBe(true)
    return [counts, ...files.flatMap(({ changes }) => changes.map(line))]
  }
  const counts = (added: number, modified: number, removed: number) => ({ added, modified, removed })
  const item = (name: unknown, value: unknown, more: object = {}) => ({ name, value, ...more })

  test("are named by an object's keys", () => {
    const base = { A: 'secret1', B: { deep: 'secret2' }, C: 'secret3', D: 'secret' }
    const head = { D: 'secret', N: 'secret', B: { deep: 'secret4' }, A: 'secret2' }
    expect(compare(base, head)).toEqual([counts(1, 2, 1), '~ A: *** → ***', '~ B: *** → ***', '- C: ***', '+ N: ***'])
    expect(compare({ A: 1, B: 2 }, { B: 2, A: 1 })).toEqual([none])
    expect(compare({ A: 1, B: 1 }, { A: 2, B: 1 }, 'A')).toEqual([none])
  })

  test('are named by name, else key, of items that also have a value', () => {
    const [b, e] = [{ key: 'B', value: 'secret2' }, item(5, null, { key: 'E' })]
    const base = [item('A', 'secret1', { description: 'secret' }), b, item('F', 'secret3', { key: 'secret' }), e]
    const head = [item('A', 'secret1'), { ...b, value: 'secret3' }, item('D', 'secret3'), e]
    expect(compare(base, head)).toEqual([counts(1, 2, 1), '~ A: *** → ***', '~ B: *** → ***', '+ D: ***', '- F: ***'])
    const [first, second] = [item('A', 1), item('B', 2)]
    expect(compare([first, second], [second, item('C', 3), first])).toEqual([counts(1, 1, 0), 'reordered ', '+ C: ***'])
  })

  test.each<[string, unknown, unknown]>([
    ['a list of strings', ['A=secret'], ['A=secret2']],
    ['an item without a value', [{ name: 'secret', text: '1' }], [{ name: 'secret', text: '2' }]],
    ['a list beside an object', { A: 'secret' }, [item('A', 'secret')]],
    ['an item without a name', [{ value: 'secret' }], [{ value: 'secret2' }]],
    ['two items of one name', [item('secret', 1), item('secret', 2)], []],
    ['a string', '"secret"', '"secret2"'],
    ['an object that was a list', [item('secret', 1)], { secret: 1 }],
    ['no JSON', '{"A":"secret"', '{"A":"secret"}'],
    ['no JSON any more', '{"A":"secret"}', 'A=secret'],
    ['a duplicate key', '{"A":"secret","A":1}', '{"A":"secret"}'],
    ['no UTF-8', Buffer.from('{"A":"secret\xff"}', 'latin1'), '{"A":"secret"}'],
    ['no UTF-8 any more', '{"A":"secret"}', Buffer.from('{"A":"secret\xff"}', 'latin1')],
  ])('in the shape of %s are one modification without details', (_, base, head) => {
    expect(compare(base, head)).toEqual([counts(0, 1, 0), '~ : *** → ***'])
  })

  const [without, withThem] = [{ 'a.json': '1' }, { 'a.json': '1', 'env_variables.json': { A: 1 } }]
  const folder = (files: Record<string, unknown>) => packageOf(files, 'folder')
  test.each([
    ['base is a folder without them', folder(without), packageOf(withThem), { variablesCompared: false, files: [] }],
    ['head is a folder without them', packageOf(withThem), folder(without), { variablesCompared: false, files: [] }],
    ['a zip is without them', packageOf(withThem), packageOf(without), { variablesCompared: true, status: 'changed' }],
    ['both are folders with them', folder(withThem), folder(withThem), { variablesCompared: true }],
    ['there are none', folder(without), { ...without, 'env_variables.json': {} }, { variablesCompared: true }],
    ['they are not JSON', folder(without), { ...without, 'env_variables.json': '?' }, { variablesCompared: false }],
    ['both are folders without them', folder(without), folder(without), { variablesCompared: true }],
  ])('if %s', (_, base, head, expected) => {
    expect(compareFiles(base, head)).toMatchObject(expected)
  })

  test('are secrets wherever they are, also ignored ones and those that are not compared', () => {
    const variables = (value: string) => ({ 'env_variables.json': { A: value, B: 'same' }, 'a.json': '1' })
    const { secrets } = compareFiles(variables('old-value'), variables('new-value'), 'A')
    expect(secrets).toEqual(['old-value', 'same', 'new-value'])
    const result = compareFiles(packageOf({ 'a.json': '1' }, 'folder'), variables('value'))
    expect(result).toMatchObject({ secrets: ['value', 'same'], variablesCompared: false, files: [] })
  })
})

test('a file that differs as a whole is one modification, one that differs in references only is none', () => {
  expect(countChanges(file([]))).toEqual({ ...none, modified: 1 })
  expect(countChanges(file([], { references: [reference] }))).toEqual(none)
})
