import { describe, expect, test } from '@jest/globals'
import { changesOf, compareJson, describePath } from './compare.js'

/** The changes, without references. */
const changes = (base: unknown, head: unknown) => changesOf(base, head).changes

describe('items without a usual key', () => {
  const node = (nodeId: string, x: number, more: object = {}) => ({ nodeId, type: 'llm', x, ...more })

  test.each(['uuid', 'nodeId', 'identifier', 'refId'])('are matched by %s, if it is unique', (key) => {
    const item = (id: string, prompt: string) => ({ [key]: id, name: 'Ask', prompt })
    expect(changes([item('a', 'p'), item('b', 'q')], [item('b', 'r'), item('a', 'p')])).toEqual([
      'reordered ',
      '~ [Ask (b)] › prompt: "q" → "r"',
    ])
  })

  test('keep their IDs when one is inserted and the others move', () => {
    const base = ['a', 'b', 'c', 'd'].map((id, at) => node(id, at))
    const head = ['a', 'n', 'b', 'c', 'd'].map((id, at) => node(id, at))
    expect(changes(base, head)).toEqual([
      '~ [llm (b)] › x: 1 → 2',
      '~ [llm (c)] › x: 2 → 3',
      '~ [llm (d)] › x: 3 → 4',
      '+ [llm (n)]: object of 3',
    ])
  })

  test('are not paired in order if they have an ID', () => {
    expect(changes([node('a', 1), node('b', 2)], [node('a', 1), node('c', 3)])).toEqual([
      '- [llm (b)]: object of 3',
      '+ [llm (c)]: object of 3',
    ])
  })

  test('are not matched by what they refer to', () => {
    const step = (name: string, next: string) => ({ name, next, run: `run ${name}`, say: `say ${name}` })
    const [base, head] = [
      [step('A', 'B'), step('B', 'C'), step('C', 'A')],
      [step('A', 'N'), step('N', 'C'), step('C', 'A')],
    ]
    expect(changes(base, head)).toEqual(['~ [A] › next: "B" → "N"', '- [B]: object of 4', '+ [N]: object of 4'])
  })

  test('are matched by equal content wherever it is', () => {
    expect(changes([{ a: 1 }, { b: 2 }], [{ b: 2 }, { a: 1 }])).toEqual(['reordered '])
  })
})

describe('items with new IDs', () => {
  test('are one modification each, also nested ones', () => {
    const list = (start: string) => [
      { _id: `${start}1`, text: 'Hi', on: [{ _id: `${start}2`, do: 'x' }] },
      { _id: `${start}3`, text: 'Hey' },
    ]
    expect(changes(list('a'), list('b'))).toEqual([
      '~ [b1] › _id: "a1" → "b1"',
      '~ [b1] › on › [b2] › _id: "a2" → "b2"',
      '~ [b3] › _id: "a3" → "b3"',
    ])
  })

  test('and one name are told apart by the rest', () => {
    const item = (id: string, prompt: string) => ({ id, name: 'Ask', prompt, top: 1 })
    expect(changes([item('a', 'p'), item('b', 'q')], [item('c', 'q'), item('d', 'r')])).toEqual(
      [
        '~ [Ask (c)] › id: "b" → "c"',
        '~ [Ask (d)] › id: "a" → "d"',
        '~ [Ask (d)] › prompt: "p" → "r"',
        'reordered ',
      ].sort((left) => (left === 'reordered ' ? -1 : 0)),
    )
  })
})

describe('a key that only counts', () => {
  const steps = (texts: string[], first = 1) => texts.map((text, at) => ({ id: at + first, text }))

  test.each([0, 1])('from %i is a position', (first) => {
    expect(changes(steps(['a', 'b', 'c'], first), steps(['a', 'n', 'b', 'c'], first))).toEqual([
      `+ [${first + 1}]: object of 2`,
      `~ [${first + 2}] › id: ${first + 1} → ${first + 2}`,
      `~ [${first + 3}] › id: ${first + 2} → ${first + 3}`,
    ])
    expect(changes(steps(['a', 'b'], first), steps(['a', 'c'], first))).toEqual([`~ [${first + 1}] › text: "b" → "c"`])
  })

  test('as a text is one too', () => {
    const texts = (list: string[]) => list.map((text, at) => ({ key: `${at + 1}`, text }))
    expect(changes(texts(['a', 'b']), texts(['n', 'a', 'b']))).toHaveLength(3)
  })

  test.each([
    ['on one side', [1, 2], [1, 3]],
    ['from 2', [2, 3], [2, 3, 4]],
    ['in one item', [1], [1, 2]],
  ])('is a key if it counts %s', (_, base, head) => {
    const list = (ids: number[], text: string) => ids.map((id) => ({ id, text: `${text} ${id}` }))
    const modified = changes(list(base, 'x'), list(head, 'y')).filter((line) => line.startsWith('~'))
    expect(modified).toHaveLength(base.filter((id) => head.includes(id)).length)
  })
})

describe('items that are alike', () => {
  const llm = (id: string, more: object) => ({ id, type: 'llm', ...more })

  test('belong together from 0.4 of their leaves on', () => {
    const leaves = (equal: number, from: string) =>
      Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`m${at}`, at < equal ? `v${at}` : `${from}${at}`]))
    expect(changes([llm('a', leaves(4, 'x'))], [llm('b', leaves(4, 'y'))])).toHaveLength(7)
    expect(changes([llm('a', leaves(3, 'x'))], [llm('b', leaves(3, 'y'))])).toHaveLength(2)
    expect(changes([llm('a', leaves(9, 'x'))], [{ ...llm('b', leaves(9, 'y')), type: 'api' }])).toHaveLength(2)
  })

  test('need 0.9 of them if both have an ID and a title that are new', () => {
    const item = (id: string, equal: number, from: string) => ({
      id,
      name: `Node ${id}`,
      values: Array.from({ length: 10 }, (_, at) => (at < equal ? `v${at}` : `${from}${at}`)),
    })
    expect(changes([item('a', 9, 'x')], [item('b', 9, 'y')])).toHaveLength(3)
    expect(changes([item('a', 8, 'x')], [item('b', 8, 'y')])).toHaveLength(2)
  })

  test('have little in common if all have it', () => {
    const item = (id: number, text: string, size: number) => ({ id, text, size, limit: 5, retry: 'no', on: 'all' })
    const others = [91, 92, 93, 94, 95].map((id) => item(id, `t${id}`, id))
    expect(changes([item(71, 'a', 1), ...others], [item(81, 'b', 2), ...others])).toHaveLength(2)
    expect(changes([item(71, 'a', 1)], [item(81, 'b', 2)])).toHaveLength(3)
  })

  test('have little in common if it is a switch, a zero or nothing', () => {
    const item = (name: string, value: string) => ({ name, value, a: false, b: '' })
    expect(changes([item('A', 'x')], [{ ...item('B', 'y'), more: 'z' }])).toHaveLength(2)
  })

  test.each(['title', 'label', 'displayName', 'key'])('by an equal %s belong together', (title) => {
    const item = (prompt: string) => ({ [title]: 'Ask', prompt })
    const changed = changes([item('a'), item('b')], [item('a'), item('c')])
    expect(changed).toEqual([expect.stringMatching(/› prompt: "b" → "c"$/)])
  })

  test('are matched to the most alike, then to the nearest', () => {
    const header = (value: string, to: string) => ({ name: 'H', value, to })
    const alike = changes([header('1', 'a'), header('2', 'b')], [header('3', 'b'), header('4', 'a')])
    expect(alike).toEqual(['reordered ', '~ [H [0]] › value: "2" → "3"', '~ [H [1]] › value: "1" → "4"'])
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    const near = changes([a, header('1', 'x'), b, header('2', 'x')], [a, b, header('3', 'x')])
    expect(near).toContain('~ [H [2]] › value: "2" → "3"')
  })

  test('follow their references', () => {
    const flow = (id: string, tool: string, text: string) => ({
      nodes: [{ id, name: 'A' }],
      tools: [{ id: tool, uses: id, also: id, text }],
    })
    expect(changes(flow('a', 't', 'x'), flow('b', 'u', 'y'))).toEqual([
      '~ nodes › [A] › id: "a" → "b"',
      '~ tools › [A] › id: "t" → "u"',
      '~ tools › [A] › text: "x" → "y"',
    ])
  })

  test('are found among many by a rare value, or at their place', () => {
    const item = (at: number, side: string, rare: string) => ({ name: 'row', rare, [`k${at % 7}`]: at, side, size: 7 })
    const list = (side: string) =>
      Array.from({ length: 300 }, (_, at) => item(at, side, at % 2 ? `r${at}` : `${side}${at}`))
    const { changes: all, matches } = compareJson(list('a'), list('b').reverse())
    expect(all.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([])
    const rare = matches.filter(({ base, head }) =>
      [base, head].every((side) => side.type === 'object' && side.members.get('rare')?.type === 'string'),
    )
    expect(rare).toHaveLength(300)
  })
})

describe('an item in another array', () => {
  const node = (id: string, prompt: string) => ({ id, name: `Node ${id}`, type: 'llm', prompt, next: 'end' })

  test('is one modification, and its changes count', () => {
    const base = { nodes: [node('first-node', 'p'), node('other-node', 'q')] }
    const head = { nodes: [{ id: 'group-1', children: [node('first-node', 'r')] }, node('other-node', 'q')] }
    expect(changes(base, head)).toEqual([
      '+ nodes › [group-1]: object of 2',
      'moved nodes › [group-1] › children › [Node first-node] from nodes › [Node first-node]',
      '~ nodes › [group-1] › children › [Node first-node] › prompt: "p" → "r"',
    ])
    expect(changes(head, base)).toEqual([
      'moved nodes › [Node first-node] from nodes › [group-1] › children › [Node first-node]',
      '~ nodes › [Node first-node] › prompt: "r" → "p"',
      '- nodes › [group-1]: object of 2',
    ])
  })

  test.each<[string, object, object, boolean]>([
    ['an equal long ID', { id: 'first-node', a: 1 }, { id: 'first-node', b: 2 }, true],
    ['an equal short ID and nothing else', { id: 'n', a: 1 }, { id: 'n', b: 2 }, false],
    ['an equal short ID and half of the rest', { id: 'n', a: 1, b: 1 }, { id: 'n', a: 1, b: 2 }, true],
    ['an equal name and half of the rest', { name: 'N', a: 1, b: 1 }, { name: 'N', a: 1, b: 2 }, true],
    ['an equal name of another type', { name: 'N', type: 'x', a: 1 }, { name: 'N', type: 'y', a: 1 }, false],
    ['equal content', { id: 'n', a: 1, b: 1, c: 1 }, { id: 'm', a: 1, b: 1, c: 1 }, true],
    ['equal content of two members', { id: 'n', a: 1, b: 1 }, { id: 'm', a: 1, b: 1 }, false],
    ['no ID or name', { a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 1 }, false],
  ])('is recognized by %s: %s', (_, base, head, isMoved) => {
    const lines = changes({ from: [{ id: 'x' }, base], to: [] }, { from: [{ id: 'x' }], to: [head] })
    expect(lines.some((line) => line.startsWith('moved to › '))).toBe(isMoved)
  })

  test('is not taken for one of two, nor for one that stays', () => {
    const item = { id: 'first-node', a: 1, b: 1, c: 1 }
    const twice = changes({ x: [item], y: [] }, { x: [], y: [item, item] })
    expect(twice.filter((line) => line.startsWith('moved'))).toEqual([])
    const stays = changes({ x: [item], y: [item], z: [] }, { x: [], y: [item], z: [item] })
    expect(stays).toEqual(['- x › [first-node]: object of 4', '+ z › [first-node]: object of 4'])
  })

  test('belongs to its group if that is new too', () => {
    const group = (id: string, inner: string) => ({ id, name: id, [inner]: [{ id: 'inner-node', a: 1 }] })
    expect(changes([group('group-a', 'x')], [group('group-b', 'y')])).toEqual([
      '- [group-a]: object of 3',
      '+ [group-b]: object of 3',
    ])
  })

  test('brings its references along', () => {
    const head = { nodes: [], more: [{ ...node('first-node', 'p'), name: 'New' }], start: 'New' }
    const base = { nodes: [node('first-node', 'p')], more: [], start: 'Node first-node' }
    expect(changesOf(base, head)).toEqual({
      changes: [
        'moved more › [New] from nodes › [Node first-node]',
        '~ more › [New] › name: "Node first-node" → "New"',
      ],
      references: 1,
    })
  })
})

describe('labels', () => {
  const labels = (items: unknown[], more: object = {}) =>
    changes({ ...more, items: [] }, { ...more, items }).map((line) => line.match(/\[(.*)\]/)?.[1])

  test.each<[string, unknown[], string[]]>([
    ['a name', [{ name: 'A', title: 'B', id: 1 }], ['A']],
    ['a name in a language', [{ id: 1, localeData: { de: { name: 'B' }, en: { name: 'A' } } }], ['A']],
    ['the name in any language', [{ id: 1, localeData: { fr: {}, de: { name: 'B' } } }], ['B']],
    ['a label', [{ id: 1, label: 'A', type: 'x' }], ['A']],
    ['the type and the ID', [{ id: 1, type: 'x' }], ['x (1)']],
    ['the ID, not an empty name', [{ id: 1, name: '' }], ['1']],
    ['the beginning of a UUID', [{ uuid: '01234567-89ab-cdef-0123-456789abcdef', type: 'x' }], ['x (01234567)']],
    [
      'the whole UUID if two begin alike',
      ['0', '1'].map((end) => ({ id: `01234567-89ab-cdef-0123-456789abcde${end}` })),
      ['01234567-89ab-cdef-0123-456789abcde0', '01234567-89ab-cdef-0123-456789abcde1'],
    ],
    ['the place of repeated ones', [{ name: 'A' }, { name: 'A' }], ['A [0]', 'A [1]']],
    [
      'the name and the ID of repeated ones',
      [
        { id: 1, name: 'A' },
        { id: 2, name: 'A' },
      ],
      ['A (1)', 'A (2)'],
    ],
  ])('are %s', (_, items, expected) => {
    expect(labels(items)).toEqual(expected)
  })

  test('are the name of the component that an item alone refers to', () => {
    const components = [
      { _id: 'c1', type: 'api', name: 'Fetch' },
      { _id: 'c2', type: 'llm', localeData: { en: { name: 'Greet' } } },
    ]
    const node = (nodeId: string, componentId: string) => ({ nodeId, componentId, type: 'x' })
    expect(labels([node('n1', 'c1'), node('n2', 'c2')], { components })).toEqual(['Fetch', 'Greet'])
    expect(labels([node('n1', 'c1'), node('n2', 'c1')], { components })).toEqual(['x (n1)', 'x (n2)'])
    const inGroup = { groups: [{ id: 'g', name: 'Group', items: [{ id: 'i', of: 'g' }] }] }
    const { changes: inner } = compareJson({ groups: [{ id: 'g', name: 'Group', items: [] }] }, inGroup)
    expect(describePath(inner[0]?.path ?? [])).toBe('groups › [Group] › items › [i]')
  })
})

test('a reference names its place, its old and its new value', () => {
  const base = { nodes: [{ id: 'a', name: 'Ask' }], mode: 'Ask', at: { Ask: 1 } }
  const head = { nodes: [{ id: 'a', name: 'Quick' }], mode: 'Quick', at: { Quick: 1 } }
  const { references } = compareJson(base, head)
  expect(references.map(({ path, from, to }) => [describePath(path), from, to])).toEqual([
    ['at › Quick', 'Ask', 'Quick'],
    ['mode', 'Ask', 'Quick'],
  ])
})

test('the items that moved are as few as explain a new order', () => {
  const list = (ids: string) => [...ids].map((id) => ({ id }))
  const { changes: found } = compareJson(list('abcde'), list('acdeb'))
  expect(found).toEqual([{ kind: 'reordered', path: [], moved: [expect.objectContaining({ label: 'b' })] }])
})

test('matched items and members are told with their places', () => {
  const { matches } = compareJson(
    { a: [{ id: 1, x: 1 }, { id: 2 }], b: { c: 1 } },
    { a: [{ id: 1, x: 2 }, { id: 2 }], b: { c: 2 } },
  )
  expect(matches.map(({ path }) => describePath(path))).toEqual(['a › [1]', 'a › [2]', 'b'])
})
