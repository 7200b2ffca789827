import { describe, expect, test } from '@jest/globals'
import { changesOf, compareJson } from './compare.js'

/** The changes, if no reference follows. */
function changes(base: unknown, head: unknown, ignore = ''): string[] {
  const result = changesOf(base, head, ignore)
  expect(result.references).toBe(0)
  return result.changes
}

describe('content', () => {
  test('key order and layout make no difference', () => {
    expect(changes('{"a":1,"b":{"c":[1,2],"d":"x"}}', '\uFEFF{ "b": {"d":"\\u0078",\n"c":[ 1,2 ]}, "a" :1}')).toEqual(
      [],
    )
  })

  test.each([
    ['1.0', '1'],
    ['12345678901234567890', '12345678901234567891'],
    ['1e2', '100'],
    ['-0', '0'],
    ['30', '"30"'],
    ['true', '"true"'],
    ['null', '""'],
    ['[]', '{}'],
    ['""', '" "'],
    ['"x"', '[1]'],
    ['"x"', '{"y":1}'],
    ['[1]', '"x"'],
    ['{"y":1}', '"x"'],
    ['{"y":1}', '[1]'],
    ['[1]', '{"y":1}'],
  ])('%s differs from %s', (one, other) => {
    expect(changes(one, other)).toEqual([expect.stringMatching(/^~ : /)])
    expect(changes(`{"a":${one}}`, `{"a":${other}}`)).toEqual([expect.stringMatching(/^~ a: /)])
  })

  test('null differs from an absent member', () => {
    expect(changes({ a: null }, {})).toEqual(['- a: null'])
  })

  test('members of the same values under other keys differ', () => {
    expect(changes({ a: 1, b: 2 }, { a: 2, b: 1 })).toEqual(['~ a: 1 → 2', '~ b: 2 → 1'])
  })
})

describe('counts', () => {
  test('a member that only one side has is one change with everything inside it', () => {
    expect(changes({ a: 1 }, { a: 1, b: { c: [1, 2, { d: 3 }] } })).toEqual(['+ b: object of 1'])
    expect(changes({ a: 1, b: [[1], [2]] }, { a: 1 })).toEqual(['- b: array of 2'])
  })

  test('each value that differs is one modification, and a new type is one', () => {
    expect(changes({ a: { b: 1, c: 'x' }, d: [1] }, { a: { b: 2, c: 'y' }, d: { e: 1 } })).toEqual([
      '~ a › b: 1 → 2',
      '~ a › c: "x" → "y"',
      '~ d: array of 1 → object of 1',
    ])
  })

  test('changes are listed in one order, whatever the order in the files', () => {
    const base = {
      z: 1,
      nodes: [
        { id: 2, name: 'B', x: 1 },
        { id: 1, name: 'A', x: 1 },
      ],
      a: { d: 1, c: 1 },
    }
    const listed = [
      '~ a › c: 1 → 2',
      '~ a › d: 1 → 2',
      '~ nodes › [A] › x: 1 → 2',
      '~ nodes › [B] › x: 1 → 2',
      '- z: 1',
    ]
    expect(
      changes(base, {
        nodes: [
          { id: 2, x: 2, name: 'B' },
          { id: 1, x: 2, name: 'A' },
        ],
        a: { c: 2, d: 2 },
      }),
    ).toEqual(listed)
    const other = {
      a: { c: 1, d: 1 },
      nodes: [
        { x: 1, name: 'A', id: 1 },
        { id: 2, name: 'B', x: 1 },
      ],
      z: 1,
    }
    expect(
      changes(other, {
        a: { d: 2, c: 2 },
        nodes: [
          { id: 1, x: 2, name: 'A' },
          { id: 2, x: 2, name: 'B' },
        ],
      }),
    ).toEqual(listed)
  })
})

describe('items', () => {
  test.each(['id', '_id', 'key', 'name'])('are matched by %s, a string or a number', (key) => {
    const base = [
      { [key]: 'a', x: 1 },
      { [key]: 2, x: 2 },
    ]
    expect(
      changes(base, [
        { [key]: 'a', x: 1 },
        { [key]: 3, x: 0 },
        { [key]: 2, x: 3 },
      ]),
    ).toEqual(['~ [2] › x: 2 → 3', '+ [3]: object of 2'])
  })

  test.each([true, null, [1], { a: 1 }])('are not matched by %j, which is no name', (id) => {
    expect(
      changes(
        [
          { id, x: 1 },
          { id, y: 1 },
        ],
        [
          { id, x: 2 },
          { id, y: 1 },
        ],
      ),
    ).toEqual(['~ #0 › x: 1 → 2'])
  })

  test('a number and a string are two IDs', () => {
    expect(changes([{ id: 5, x: 1 }], [{ id: '5', x: 2 }])).toEqual([
      '- [5 [0, before]]: object of 2',
      '+ [5 [0]]: object of 2',
    ])
  })

  test('at the root and at any depth are matched', () => {
    expect(changes([[{ id: 1, a: [{ key: 'k', b: 1 }] }]], [[{ id: 0 }, { id: 1, a: [{ key: 'k', b: 2 }] }]])).toEqual([
      '+ #0 › [0]: object of 1',
      '~ #0 › [1] › a › [k] › b: 1 → 2',
    ])
  })

  test('a renamed item is one modification', () => {
    expect(changes([{ id: 1, name: 'A', x: 1 }], [{ id: 1, name: 'B', x: 1 }])).toEqual(['~ [B] › name: "A" → "B"'])
  })

  test('a renumbered item is one modification', () => {
    expect(changes([{ id: 1, name: 'A', x: 1 }], [{ id: 2, name: 'A', x: 1 }])).toEqual(['~ [A] › id: 1 → 2'])
  })

  test('the key that matches the most items wins', () => {
    const base = [
      { id: 1, name: 'A' },
      { id: 2, name: 'B' },
      { id: 3, name: 'C' },
    ]
    expect(
      changes(base, [
        { id: 2, name: 'A' },
        { id: 3, name: 'B' },
        { id: 4, name: 'C' },
      ]),
    ).toEqual(['~ [A] › id: 1 → 2', '~ [B] › id: 2 → 3', '~ [C] › id: 3 → 4'])
  })

  test('of two keys that match as many, the one wins that leaves the most otherwise equal', () => {
    const item = (id: number, name: string) => ({ id, name, prompt: `Say ${name}` })
    expect(changes([item(1, 'A'), item(2, 'B')], [item(1, 'N'), item(2, 'A'), item(3, 'B')])).toEqual([
      '~ [A] › id: 1 → 2',
      '~ [B] › id: 2 → 3',
      '+ [N]: object of 3',
    ])
  })

  test('what is otherwise equal includes references that follow', () => {
    const item = (id: number, name: string) => ({ id: `n${id}`, name, prompt: `Say ${name}`, next: `n${id + 1}` })
    const base = [item(1, 'A'), item(2, 'B'), item(3, 'C')]
    const head = [item(1, 'N'), item(2, 'A'), item(3, 'B'), item(4, 'C')]
    expect(changesOf(base, head)).toEqual({
      changes: [
        '~ [A] › id: "n1" → "n2"',
        '~ [B] › id: "n2" → "n3"',
        '~ [C] › id: "n3" → "n4"',
        '~ [C] › next: "n4" → "n5"',
        '+ [N]: object of 4',
      ],
      references: 2,
    })
  })

  test('of two keys that are as good, the earlier wins', () => {
    expect(
      changes(
        [
          { id: 7, name: 'A' },
          { id: 9, name: 'B' },
        ],
        [
          { id: 7, name: 'B' },
          { id: 9, name: 'A' },
        ],
      ),
    ).toEqual(['~ [A] › name: "B" → "A"', '~ [B] › name: "A" → "B"'])
  })

  test('an item whose key is missing, repeated or new is matched by the other keys in turn', () => {
    const base = [
      { id: 1, name: 'A' },
      { id: 2, name: 'B' },
      { id: 3, name: 'C' },
      { id: 3, name: 'D' },
      { id: 5, _id: 'e' },
    ]
    const head = [{ id: 1, name: 'A' }, { id: 2, name: 'B' }, { name: 'C' }, { id: 4, name: 'D' }, { id: 6, _id: 'e' }]
    expect(changes(base, head)).toEqual(['~ [6] › id: 5 → 6', '- [C] › id: 3', '~ [D] › id: 3 → 4'])
  })

  test('items that no key matches are matched by equal content', () => {
    const base = [{ id: 1 }, { id: 7, x: 1 }, { id: 7, x: 2 }, { id: 7, x: 3 }, { y: 1 }]
    const head = [{ id: 1 }, { id: 7, x: 2 }, { id: 7, x: 3 }, { id: 7, x: 4 }, { y: 1 }]
    expect(changes(base, head)).toEqual(['- [7 [1, before]]: object of 2', '+ [7 [3]]: object of 2'])
    expect(changes(base, base.toReversed())).toEqual(['reordered '])
  })

  test('another order of the matched items is one modification of the array', () => {
    const base = { nodes: [{ id: 1 }, { id: 2 }, { id: 3, x: 1 }] }
    expect(changes(base, { nodes: [{ id: 3, x: 2 }, { id: 4 }, { id: 2 }, { id: 1 }] })).toEqual([
      'reordered nodes',
      '~ nodes › [3] › x: 1 → 2',
      '+ nodes › [4]: object of 1',
    ])
  })

  test('an inserted item does not change the order of the others', () => {
    expect(changes([{ id: 1 }, { id: 2 }], [{ id: 3 }, { id: 1 }, { id: 4 }, { id: 2 }])).toEqual([
      '+ [3]: object of 1',
      '+ [4]: object of 1',
    ])
  })

  test('among other elements are matched too', () => {
    expect(changes(['x', { id: 1, a: 1 }, 'y', [1]], ['z', { id: 1, a: 2 }, 'y', [2]])).toEqual([
      '~ [1] › a: 1 → 2',
      '~ #0: "x" → "z"',
      '~ #3 › #0: 1 → 2',
    ])
    expect(changes([{ id: 1 }, 'x'], ['x', { id: 1 }])).toEqual(['reordered '])
    expect(changes([{ id: 1 }, 'x', { id: 2 }], [{ id: 1 }, { id: 2 }, 'y'])).toEqual(['- #1: "x"', '+ #2: "y"'])
  })

  test('are called by their name, by an ID if others have that name', () => {
    const base = [
      { id: 1, name: 'A' },
      { id: 2, name: 'A' },
      { key: 'k' },
      { _id: 4, name: 'D' },
      { name: 5 },
      { name: 'B', id: 9 },
    ]
    expect(changes(base, [])).toEqual([
      '- [5]: object of 1',
      '- [A (1)]: object of 2',
      '- [A (2)]: object of 2',
      '- [B]: object of 2',
      '- [D]: object of 2',
      '- [k]: object of 1',
    ])
    expect(
      changes(
        [{ id: 1, name: 'A', x: 1 }],
        [
          { id: 1, name: 'A', x: 2 },
          { id: 2, name: 'A', x: 1 },
        ],
      ),
    ).toEqual(['~ [A (1)] › x: 1 → 2', '+ [A (2)]: object of 3'])
    expect(
      changes(
        [{ name: 'A', x: 1 }],
        [
          { name: 'A', x: 2 },
          { name: 'A', x: 3 },
        ],
      ),
    ).toEqual(['~ [A [0]] › x: 1 → 2', '+ [A [1]]: object of 2'])
  })

  test.each<[unknown, string | undefined]>([
    ['llm', 'llm'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), undefined],
    ['', undefined],
    [5, undefined],
    [['llm'], undefined],
    [undefined, undefined],
  ])('of the type %j have the hint %j', (type, hint) => {
    const { changes } = compareJson([], [{ id: 'a', name: 'A', type }])
    const step = { type: 'item', label: 'A', ...(hint !== undefined && { hint }), item: expect.anything() }
    expect(changes[0]?.path).toEqual([step])
  })
})

describe('references', () => {
  const flow = (id: string, name: string, more: object = {}) => ({
    start: id,
    nodes: [
      { id, name, type: 'end' },
      { id: 'other', name: 'Other', next: id },
    ],
    positions: { [id]: { x: 1 } },
    ...more,
  })

  test('strings and keys follow an item with a new ID', () => {
    expect(changesOf(flow('a', 'A'), flow('b', 'A'))).toEqual({
      changes: ['~ nodes › [A] › id: "a" → "b"'],
      references: 3,
    })
  })

  test('strings follow an item with a new name', () => {
    expect(changesOf(flow('a', 'A', { entry: 'A' }), flow('a', 'B', { entry: 'B' }))).toEqual({
      changes: ['~ nodes › [B] › name: "A" → "B"'],
      references: 1,
    })
  })

  test('a member follows with what changed in it', () => {
    const head = flow('b', 'A', { positions: { b: { x: 2 } } })
    expect(changesOf(flow('a', 'A'), head)).toEqual({
      changes: ['~ nodes › [A] › id: "a" → "b"', '~ positions › b › x: 1 → 2'],
      references: 3,
    })
  })

  test('equal words that are no references stay equal', () => {
    expect(changesOf(flow('end', 'A'), flow('stop', 'A'))).toEqual({
      changes: ['~ nodes › [A] › id: "end" → "stop"'],
      references: 3,
    })
    const edges = (id: string, more: object[] = []) => ({
      nodes: [{ id, name: 'End' }],
      edges: [...more, { from: 'x', to: id, type: 'end' }, { from: 'y', to: id, type: 'end' }],
    })
    expect(changesOf(edges('end'), edges('stop', [{ from: 'z', to: 'stop', type: 'end' }]))).toEqual({
      changes: ['+ edges › #0: object of 3', '~ nodes › [End] › id: "end" → "stop"'],
      references: 2,
    })
  })

  test('a reference to another item is a change', () => {
    expect(changesOf(flow('a', 'A'), flow('b', 'A', { start: 'c' }))).toEqual({
      changes: ['~ nodes › [A] › id: "a" → "b"', '~ start: "a" → "c"'],
      references: 2,
    })
  })

  test('numbers and text inside longer strings are compared as written', () => {
    const numbered = (id: number) => ({ start: id, nodes: [{ id, name: 'A' }], byId: { [id]: 1 } })
    expect(changes(numbered(1), numbered(2))).toEqual([
      '- byId › 1: 1',
      '+ byId › 2: 1',
      '~ nodes › [A] › id: 1 → 2',
      '~ start: 1 → 2',
    ])
    const said = (id: string) => ({ text: `Go to ${id}`, nodes: [{ id, name: 'A' }] })
    expect(changes(said('a'), said('b'))).toEqual(['~ nodes › [A] › id: "a" → "b"', '~ text: "Go to a" → "Go to b"'])
  })

  test('if another item still has the old value, it is a change', () => {
    const base = {
      nodes: [
        { id: 1, name: 'A' },
        { id: 2, name: 'A', x: 1 },
      ],
      start: 'A',
    }
    const head = {
      nodes: [
        { id: 1, name: 'B' },
        { id: 2, name: 'A', x: 1 },
      ],
      start: 'B',
    }
    expect(changes(base, head)).toEqual(['~ nodes › [B] › name: "A" → "B"', '~ start: "A" → "B"'])
  })

  test('if the old or the new value could belong to two items, it is a change', () => {
    const base = {
      nodes: [{ id: 1, name: 'A' }],
      tools: [
        { id: 3, name: 'A' },
        { id: 4, name: 'X' },
      ],
      start: 'A',
    }
    const both = {
      nodes: [{ id: 1, name: 'B' }],
      tools: [
        { id: 3, name: 'B' },
        { id: 4, name: 'X' },
      ],
      start: 'B',
    }
    expect(changes(base, both)).toContain('~ start: "A" → "B"')
    const old = { nodes: [{ id: 1, name: 'A' }], tools: [{ id: 3, name: 'B' }], start: 'A' }
    const taken = { nodes: [{ id: 1, name: 'B' }], tools: [{ id: 3, name: 'B' }], start: 'B' }
    expect(changes(old, taken)).toEqual(['~ nodes › [B] › name: "A" → "B"', '~ start: "A" → "B"'])
  })

  test("an item's own ID and name are never references", () => {
    const base = { nodes: [{ id: 'a', name: 'A' }], tools: [{ key: 1, name: 'A2', id: 'T' }] }
    const head = { nodes: [{ id: 'b', name: 'A' }], tools: [{ key: 1, name: 'A2', id: 'T' }] }
    expect(changesOf(base, head).references).toBe(0)
    // One node is renamed from a to b, and another one's key from a to b: two changes.
    const swapped = (id: string, key: string) => [
      { id, name: 'N', _id: 1 },
      { id: 'm', name: 'M', key },
    ]
    expect(changesOf(swapped('a', 'x'), swapped('b', 'x'))).toEqual({
      changes: ['~ [N] › id: "a" → "b"'],
      references: 0,
    })
  })

  test('IDs that were numbered again are followed, though each old one is now another item', () => {
    const nodes = (names: string[]) => names.map((name, index) => ({ id: `n${index}`, name, prompt: `Say ${name}` }))
    const edges = (names: string[]) => names.slice(1).map((_, index) => ({ from: `n${index}`, to: `n${index + 1}` }))
    const positions = (names: string[]) => Object.fromEntries(names.map((name, index) => [`n${index}`, { of: name }]))
    const flowOf = (names: string[]) => ({ nodes: nodes(names), edges: edges(names), positions: positions(names) })
    expect(changesOf(flowOf(['A', 'B', 'C']), flowOf(['N', 'A', 'B', 'C']))).toEqual({
      changes: [
        '+ edges › #0: object of 2',
        '~ nodes › [A] › id: "n0" → "n1"',
        '~ nodes › [B] › id: "n1" → "n2"',
        '~ nodes › [C] › id: "n2" → "n3"',
        '+ nodes › [N]: object of 3',
        '+ positions › n0: object of 1',
      ],
      references: 7,
    })
  })

  test('items that refer to renamed ones are matched with the renames known', () => {
    const base = {
      nodes: [{ id: 'a', name: 'A' }],
      tools: [
        { id: 't', x: 1, uses: 'a' },
        { id: 't', x: 2, uses: 'a' },
      ],
    }
    const head = {
      nodes: [{ id: 'b', name: 'A' }],
      tools: [
        { id: 't', x: 2, uses: 'b' },
        { id: 't', x: 3, uses: 'b' },
      ],
    }
    expect(changesOf(base, head)).toEqual({
      changes: [
        '~ nodes › [A] › id: "a" → "b"',
        '- tools › [t [0, before]]: object of 3',
        '+ tools › [t [1]]: object of 3',
      ],
      references: 1,
    })
  })

  test('if what follows depends on what follows, nothing does', () => {
    const base = {
      l: [
        { id: 'c', name: 'a', key: 'e' },
        { name: 'c', key: 'c', x: 'e', next: 'a' },
      ],
      m: [],
      r: ['d', 'e'],
      o: { b: 'd', d: 'a' },
    }
    const head = {
      l: [{ id: 'c', name: 'e', key: 'c', x: 'c', next: 'a' }],
      m: [{ id: 'd', name: 'e', key: 'a' }],
      r: ['c'],
      o: { d: 'c', a: 'b' },
    }
    expect(changesOf(base, head)).toEqual({
      changes: expect.arrayContaining(['~ o › d: "a" → "c"', '~ r › #0: "d" → "c"']),
      references: 0,
    })
  })

  test('without a change beside them, references are changes', () => {
    const base = { nodes: [{ id: 'a', name: 'A' }], start: 'a' }
    const head = { nodes: [{ id: 'b', name: 'A' }], start: 'b' }
    expect(changes(base, head, 'id')).toEqual(['~ start: "a" → "b"'])
    // An item that differs in a reference only.
    const item = (id: string) => ({ nodes: [{ id, name: 'A', retry: id }], start: id })
    expect(changes(item('a'), item('b'), 'id')).toEqual(['~ nodes › [A] › retry: "a" → "b"', '~ start: "a" → "b"'])
  })
})

describe('other arrays', () => {
  test('are compared by a longest common subsequence', () => {
    expect(changes([1, 2, 3, 4, 5], [0, 2, 3, 5, 6])).toEqual(['~ #0: 1 → 0', '- #3: 4', '+ #4: 6'])
    expect(changes(['a', 'b'], ['b', 'a'])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\+ /), expect.stringMatching(/^- /)]),
    )
  })

  test('between two common elements, what remains is paired in order', () => {
    expect(changes([1, { a: 1, b: 1 }, 2, 3], [1, { a: 1, b: 2 }, 'x', 3, 4])).toEqual([
      '~ #1 › b: 1 → 2',
      '~ #2: 2 → "x"',
      '+ #4: 4',
    ])
    expect(changes([1, 'x', 'y', 2], [1, 'z', 2])).toEqual(['~ #1: "x" → "z"', '- #2: "y"'])
  })
})

describe('ignored fields', () => {
  const node = (id: number, x: number, prompt = 'p') => ({ id, position: { x, y: 1 }, prompt })

  test('are no change', () => {
    expect(changes({ nodes: [node(1, 1)] }, { nodes: [node(1, 2)] }, 'position')).toEqual([])
    expect(changes({ nodes: [node(1, 1)] }, { nodes: [{ id: 1, prompt: 'p' }] }, 'position')).toEqual([])
    expect(changes({ nodes: [node(1, 1)] }, { nodes: [node(1, 2, 'q')] }, 'position')).toEqual([
      '~ nodes › [1] › prompt: "p" → "q"',
    ])
  })

  test.each(['nodes.*.position', '*.position', 'nodes.*.position.x', 'position.*', 'x', 'nodes.*'])(
    '%s matches at the end of a path',
    (ignore) => {
      expect(changes({ nodes: [node(1, 1)] }, { nodes: [node(1, 2)] }, ignore)).toEqual([])
    },
  )

  test.each([
    'nodes.position',
    'nodes.1.position',
    'edges.*.position',
    'osition',
    'positio',
    'position.y',
    'x.*',
    'a.nodes.*.position',
  ])('%s does not match', (ignore) => {
    expect(changes({ nodes: [node(1, 1)] }, { nodes: [node(1, 2)] }, ignore)).toEqual([
      '~ nodes › [1] › position › x: 1 → 2',
    ])
  })

  test.each<[string, unknown, unknown, string[]]>([
    ['nodes[]', { nodes: [1, 2, 2] }, { nodes: [2, 1, 2] }, []],
    ['nodes[]', { nodes: [1, 2] }, { nodes: [3, 1] }, ['+ nodes › #0: 3', '- nodes › #1: 2']],
    ['nodes[]', { nodes: [1, 2, 2] }, { nodes: [2, 1, 1] }, ['~ nodes › #2: 2 → 1']],
    ['nodes[]', { nodes: [node(5, 1), node(3, 1)] }, { nodes: [node(3, 1), node(5, 1)] }, []],
    [
      'nodes[]',
      { nodes: [node(5, 1), node(3, 1)] },
      { nodes: [node(3, 2), node(5, 1)] },
      ['~ nodes › [3] › position › x: 1 → 2'],
    ],
    ['nodes[]\nposition', { nodes: [node(5, 1), node(3, 1)] }, { nodes: [node(3, 2), node(5, 1)] }, []],
    ['nodes[]', { nodes: [[1, 2]] }, { nodes: [[2, 1]] }, ['- nodes › #0 › #0: 1', '+ nodes › #0 › #1: 1']],
    ['nodes.*[]', { nodes: [[1, 2]] }, { nodes: [[2, 1]] }, []],
    ['a.nodes[]', { a: { nodes: [1, 2] }, nodes: [1] }, { a: { nodes: [2, 1] }, nodes: [2] }, ['~ nodes › #0: 1 → 2']],
    ['nodes[]', { nodes: { a: 1 } }, { nodes: { a: 2 } }, ['~ nodes › a: 1 → 2']],
  ])('%s ignores the order alone', (ignore, base, head, expected) => {
    expect(changes(base, head, ignore)).toEqual(expected)
  })

  test('keys with dots of their own are matched', () => {
    expect(changes({ 'a.b': { c: 1 } }, { 'a.b': { c: 2 } }, 'a.b.c')).toEqual([])
    expect(changes({ 'a.b': 1 }, { 'a.b': 2 }, 'a.b')).toEqual([])
    expect(changes({ 'a.b': 1 }, { 'a.b': 2 }, 'b')).toEqual(['~ a.b: 1 → 2'])
  })

  test('still match items', () => {
    const base = [
      { id: 1, name: 'A', x: 1 },
      { id: 2, name: 'B', x: 2 },
    ]
    expect(
      changes(
        base,
        [
          { id: 2, name: 'C', x: 2 },
          { id: 1, name: 'D', x: 1 },
        ],
        'id\nname',
      ),
    ).toEqual(['reordered '])
    expect(
      changes(
        [{ a: base }],
        [
          {
            a: [
              { id: 2, name: 'B', x: 2 },
              { id: 1, name: 'A', x: 3 },
            ],
          },
        ],
        'id\nname',
      ),
    ).toEqual(['reordered #0 › a', '~ #0 › a › [A] › x: 1 → 3'])
  })
})
