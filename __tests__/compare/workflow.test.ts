import { describe, expect, test } from '@jest/globals'
import { countChanges, isChanged, totalCounts, unusedIgnores } from '../../src/compare/changes.js'
import { file, reference } from './changes.js'
import { compareFiles, describe as line, packageOf } from './compare.js'

const none = { added: 0, modified: 0, removed: 0 }
const one = { status: 'modified', changes: [], references: [], matches: [], base: undefined, head: undefined } as const

describe('files', () => {
  test('that are equal to the byte are not parsed', () => {
    const broken = { 'a.json': '{"a":1,"a":2', 'b.bin': Buffer.from([0xff, 0]) }
    expect(compareFiles(broken, broken)).toEqual({
      name: undefined,
      status: 'unchanged',
      counts: none,
      files: [],
      variablesCompared: true,
      secrets: [],
      unusedIgnores: [],
    })
  })

  test('of other bytes but equal content are unchanged', () => {
    const { status, files } = compareFiles({ 'a.json': '{"a":1,"b":2}' }, { 'a.json': '\uFEFF{ "b":2, "a":1 }\n' })
    expect({ status, files }).toEqual({ status: 'unchanged', files: [] })
  })

  test('that only one side has are one change each', () => {
    const { counts, files } = compareFiles(
      { 'a.json': {}, 'gone.json': { a: [1, 2] }, 'gone.txt': 'x', 'gone.bin': Buffer.from([0xff]) },
      { 'a.json': {}, 'NEW.JSON': [1], 'sub/Env_Variables.json': { A: 1 } },
    )
    expect(counts).toEqual({ added: 2, modified: 0, removed: 3 })
    expect(files.map(({ name, kind, status }) => [name, kind, status])).toEqual([
      ['NEW.JSON', 'json', 'added'],
      ['gone.bin', 'binary', 'removed'],
      ['gone.json', 'json', 'removed'],
      ['gone.txt', 'text', 'removed'],
      ['sub/Env_Variables.json', 'variables', 'added'],
    ])
    expect(files.map(({ changes }) => changes.map(line))).toEqual([[], [], [], [], ['+ A: ***']])
    expect(files[0]).toMatchObject({ base: undefined, head: { type: 'array' } })
    expect(files[3]).toMatchObject({ text: { base: 'x' } })
  })

  test.each([
    ['invalid JSON', '{"a":1}', '{"a":1'],
    ['a duplicate key', '{"a":1,"b":1}', '{"a":1,"a":2}'],
    ['invalid JSON on both sides', '{"a":1,}', '{"a": 1,}'],
    ['nesting that is too deep', '[]', `${'['.repeat(501)}${']'.repeat(501)}`],
  ])('with %s are text: one modification', (_, base, head) => {
    const { counts, files } = compareFiles({ 'a.json': base }, { 'a.json': head })
    expect(counts).toEqual({ ...none, modified: 1 })
    expect(files).toEqual([{ name: 'a.json', kind: 'text', ...one, text: { base, head } }])
  })

  test('with invalid UTF-8 are bytes: one modification', () => {
    const [base, head] = [Buffer.from('{"a":"\xe9"}', 'latin1'), Buffer.from('{"a":"\xe8"}', 'latin1')]
    const { counts, files } = compareFiles({ 'a.json': base }, { 'a.json': head })
    expect(counts).toEqual({ ...none, modified: 1 })
    expect(files).toEqual([{ name: 'a.json', kind: 'binary', ...one }])
    const { files: half } = compareFiles({ 'a.json': base }, { 'a.json': '{}' })
    expect(half).toEqual([{ name: 'a.json', kind: 'binary', ...one }])
  })

  test.each([
    ['a NUL', 'a\0b'],
    ['more than 1 MiB', 'a'.repeat(1024 ** 2 + 1)],
  ])('with %s are bytes: nobody reads them', (_, head) => {
    expect(compareFiles({ 'a.txt': 'a' }, { 'a.txt': head }).files).toEqual([{ name: 'a.txt', kind: 'binary', ...one }])
  })

  test('of another kind than .json are compared to the byte', () => {
    const { files } = compareFiles({ 'a.txt': '{"a":1}' }, { 'a.txt': '{"a": 1}' })
    expect(files).toEqual([{ name: 'a.txt', kind: 'text', ...one, text: { base: '{"a":1}', head: '{"a": 1}' } }])
  })

  test('are listed by name, and their changes counted together', () => {
    const base = { 'b.json': { a: 1, l: [{ id: 1 }, { id: 2 }] }, 'a.json': { x: 1 }, 'c.txt': 'x', 'B.json': [1] }
    const head = { 'B.json': [], 'c.txt': 'y', 'a.json': { y: 1 }, 'b.json': { a: 2, l: [{ id: 2 }, { id: 1 }] } }
    const { status, counts, files } = compareFiles(base, head)
    expect(files.map(({ name }) => name)).toEqual(['B.json', 'a.json', 'b.json', 'c.txt'])
    expect(status).toBe('changed')
    expect(counts).toEqual({ added: 1, modified: 3, removed: 2 })
  })

  test('refer to the items of other files', () => {
    const flow = (id: string) => ({ nodes: [{ id, name: 'A' }] })
    const { counts, files } = compareFiles(
      { 'app.json': { start: 'a' }, 'flow.json': flow('a') },
      { 'app.json': { start: 'b' }, 'flow.json': flow('b') },
    )
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
    const unnamed = { name: 'N', type: 'x', a: 1, b: 1, c: 1 }
    const { files: others } = compareFiles(
      { 'a.json': { x: [unnamed], y: [] }, 'b.json': { z: [{ name: 'M' }] } },
      { 'a.json': { x: [], y: [unnamed] }, 'b.json': { z: [] } },
    )
    expect(others.map(({ changes }) => changes.map(line))).toEqual([
      ['moved y › [N] from x › [N]'],
      ['- z › [M]: object of 1'],
    ])
  })

  test('that differ in ignored fields only are unchanged', () => {
    expect(compareFiles({ 'a.json': { at: 1, b: 1 } }, { 'a.json': { at: 2, b: 1 } }, 'at').status).toBe('unchanged')
    expect(compareFiles({ 'a.txt': '{"at":1}' }, { 'a.txt': '{"at":2}' }, 'at').status).toBe('changed')
  })
})

test.each([
  ['added', undefined, { 'a.json': { x: 1 }, 'a.txt': 'text', 'env_variables.json': { A: 1, B: 2 } }],
  ['removed', { 'a.json': { x: 1 }, 'a.txt': 'text', 'env_variables.json': { A: 1, B: 2 } }, undefined],
] as const)('a workflow that is %s is one change and brings its files', (status, base, head) => {
  const result = compareFiles(base, head)
  const side = status === 'added' ? 'head' : 'base'
  expect(result).toMatchObject({
    status,
    counts: { ...none, [status]: 1 },
    variablesCompared: true,
    secrets: ['1', '2'],
  })
  expect(result.files).toMatchObject([
    { name: 'a.json', kind: 'json', status, [side]: { type: 'object' }, changes: [] },
    { name: 'a.txt', kind: 'text', status, text: { [side]: 'text' } },
    { name: 'env_variables.json', kind: 'variables', status, base: undefined, head: undefined },
  ])
  const mark = status === 'added' ? '+' : '-'
  expect(result.files[2]?.changes.map(line)).toEqual([`${mark} A: ***`, `${mark} B: ***`])
})

test('lines of ignore that match nothing in any workflow are told', () => {
  const files = { 'a.json': { at: 1, list: [{ at: 2 }] }, 'b.json': [1], 'env_variables.json': { A: 1 } }
  const ignore = 'at\nlist.*.at\nlist[]\nA\nwrong\n*.wrong.at\nb[]'
  const [first, second] = [compareFiles(files, files, ignore), compareFiles({ 'a.json': { b: [] } }, undefined, ignore)]
  expect(first.unusedIgnores).toEqual(['wrong', '*.wrong.at', 'b[]'])
  expect(second.unusedIgnores).toEqual(['at', 'list.*.at', 'list[]', 'A', 'wrong', '*.wrong.at'])
  expect(unusedIgnores({ workflows: [first, second] })).toEqual(['wrong', '*.wrong.at'])
  expect(unusedIgnores({ workflows: [] })).toEqual([])
})

describe('environment variables', () => {
  const compare = (base: unknown, head: unknown, ignore = '') => {
    const { counts, files } = compareFiles({ 'env_variables.json': base }, { 'env_variables.json': head }, ignore)
    expect(JSON.stringify(files)).not.toContain('secret')
    expect(files.every(({ kind, status }) => kind === 'variables' && status === 'modified')).toBe(true)
    return { counts, changes: files.flatMap(({ changes }) => changes.map(line)) }
  }
  const whole = { counts: { ...none, modified: 1 }, changes: ['~ : *** → ***'] }

  test("are named by an object's keys", () => {
    const base = { A: 'secret1', B: { deep: 'secret2' }, C: 'secret3', D: 'secret' }
    expect(compare(base, { D: 'secret', N: 'secret', B: { deep: 'secret4' }, A: 'secret2' })).toEqual({
      counts: { added: 1, modified: 2, removed: 1 },
      changes: ['~ A: *** → ***', '~ B: *** → ***', '- C: ***', '+ N: ***'],
    })
  })

  test('are named by name, else key, of items that also have a value', () => {
    const base = [
      { name: 'A', value: 'secret1', description: 'secret' },
      { key: 'B', value: 'secret2' },
      { name: 'C', key: 'secret', value: 'secret3' },
      { name: 5, key: 'E', value: null },
    ]
    const head = [
      { name: 'A', value: 'secret1', description: 'secrets' },
      { key: 'B', value: 'secret3' },
      { name: 'D', value: 'secret3' },
      { name: 5, key: 'E', value: null },
    ]
    expect(compare(base, head)).toEqual({
      counts: { added: 1, modified: 2, removed: 1 },
      changes: ['~ A: *** → ***', '~ B: *** → ***', '- C: ***', '+ D: ***'],
    })
  })

  test('in another order are one modification', () => {
    const [a, b, c] = [
      { name: 'A', value: 1 },
      { name: 'B', value: 2 },
      { name: 'C', value: 3 },
    ]
    expect(compare([a, b], [b, c, a])).toEqual({
      counts: { added: 1, modified: 1, removed: 0 },
      changes: ['reordered ', '+ C: ***'],
    })
    expect(compare({ A: 1, B: 2 }, { B: 2, A: 1 })).toEqual({ counts: none, changes: [] })
  })

  test.each<[string, unknown, unknown]>([
    ['a list of strings', ['A=secret'], ['A=secret2']],
    ['an item without a value', [{ name: 'secret', text: '1' }], [{ name: 'secret', text: '2' }]],
    ['a list beside an object', { A: 'secret' }, [{ name: 'A', value: 'secret' }]],
    ['an item without a name', [{ value: 'secret' }], [{ value: 'secret2' }]],
    [
      'two items of one name',
      [
        { name: 'secret', value: 1 },
        { name: 'secret', value: 2 },
      ],
      [],
    ],
    ['a string', '"secret"', '"secret2"'],
    ['an object that was a list', [{ name: 'secret', value: 1 }], { secret: 1 }],
    ['no JSON', '{"A":"secret"', '{"A":"secret"}'],
    ['no JSON any more', '{"A":"secret"}', 'A=secret'],
    ['a duplicate key', '{"A":"secret","A":1}', '{"A":"secret"}'],
    ['no UTF-8', Buffer.from('{"A":"secret\xff"}', 'latin1'), '{"A":"secret"}'],
    ['no UTF-8 any more', '{"A":"secret"}', Buffer.from('{"A":"secret\xff"}', 'latin1')],
  ])('in the shape of %s are one modification without details', (_, base, head) => {
    expect(compare(base, head)).toEqual(whole)
  })

  test('are recognised in any case and at any depth', () => {
    const { files } = compareFiles({ 'a/ENV_Variables.JSON': { A: 'secret' } }, { 'a/ENV_Variables.JSON': { A: 2 } })
    expect(files).toEqual([expect.objectContaining({ kind: 'variables' })])
    expect(JSON.stringify(files)).not.toContain('secret')
  })

  test('that are ignored do not count', () => {
    expect(compare({ A: 1, B: 1 }, { A: 2, B: 1 }, 'A')).toEqual({ counts: none, changes: [] })
  })

  test.each([
    ['base', 'folder', 'zip', false],
    ['head', 'zip', 'folder', false],
    ['a zip', 'zip', 'zip', true],
  ] as const)('are not compared if %s is a folder without them', (_, base, head, compared) => {
    const [without, withThem] = [{ 'a.json': '1' }, { 'a.json': '1', 'env_variables.json': { A: 1 } }]
    const first = compareFiles(
      packageOf(base === 'folder' ? without : withThem, base),
      packageOf(base === 'folder' ? withThem : without, head),
    )
    expect(first.variablesCompared).toBe(compared)
    expect(first.status).toBe(compared ? 'changed' : 'unchanged')
    expect(first.counts).toEqual(compared ? { ...none, removed: 1 } : none)
  })

  test('are secrets wherever they are, also ignored ones and those that are not compared', () => {
    const variables = (value: string) => ({ 'env_variables.json': { A: value, B: 'same' }, 'a.json': '1' })
    expect(compareFiles(variables('old-value'), variables('new-value'), 'A').secrets).toEqual([
      'old-value',
      'same',
      'new-value',
    ])
    const result = compareFiles(packageOf({ 'a.json': '1' }, 'folder'), variables('value'))
    expect(result).toMatchObject({ secrets: ['value', 'same'], variablesCompared: false, files: [] })
  })

  test('are no loss if there are none', () => {
    const folder = packageOf({ 'a.json': '1' }, 'folder')
    for (const empty of [{}, []]) {
      expect(compareFiles(folder, { 'a.json': '1', 'env_variables.json': empty }).variablesCompared).toBe(true)
    }
    expect(compareFiles(folder, { 'a.json': '1', 'env_variables.json': 'no JSON' }).variablesCompared).toBe(false)
    expect(compareFiles(folder, folder).variablesCompared).toBe(true)
  })

  test('of a folder that has them are compared', () => {
    const { variablesCompared, counts } = compareFiles(
      packageOf({ 'env_variables.json': { A: 1 } }, 'folder'),
      packageOf({ 'env_variables.json': { A: 2 } }),
    )
    expect({ variablesCompared, counts }).toEqual({ variablesCompared: true, counts: { ...none, modified: 1 } })
  })
})

test('a file that differs as a whole is one modification, one that differs in references only is none', () => {
  expect(countChanges(file([]))).toEqual({ ...none, modified: 1 })
  expect(countChanges(file([], { references: [reference] }))).toEqual(none)
})

test('workflows are counted together', () => {
  const workflows = [compareFiles({ a: 'x' }, { a: 'y', b: 'z' }), compareFiles({ a: 'x' }, {})]
  expect(totalCounts({ workflows })).toEqual({ added: 1, modified: 1, removed: 1 })
  expect(isChanged({ workflows })).toBe(true)
  const unchanged = compareFiles({}, {})
  expect(isChanged({ workflows: [unchanged] })).toBe(false)
  expect(isChanged({ workflows: [unchanged, ...workflows] })).toBe(true)
})
