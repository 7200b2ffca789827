import { describe, expect, test } from '@jest/globals'
import { makeNames } from '../../src/compare/names.js'
import { changesOf, compareJson, describePath, read } from './compare.js'

/** A case: its name, two documents (keys need no quotes), and the changes. */
type Case = [name: string, base: string, head: string, changes: string[]]

const check = (...[, base, head, changes]: Case) => expect(changesOf(base, head).changes).toEqual(changes)

const [UUID, OTHER] = ['01234567-89ab-cdef-0123-456789abcdef', '01234567-89ab-cdef-0123-456789abcde0']

/** How many changes there are. */
const count = (base: unknown, head: unknown) => changesOf(base, head).changes.length

describe('items without a usual key', () => {
  test.each(['uuid', 'nodeId', 'identifier', 'refId'])('are matched by %s, if it is unique', (key) => {
    const item = (id: string, prompt: string) => ({ [key]: id, name: 'Ask', prompt })
    const { changes } = changesOf([item('a', 'p'), item('b', 'q')], [item('b', 'r'), item('a', 'p')])
    expect(changes).toEqual(['reordered ', '~ [Ask (b)] › prompt: "q" → "r"'])
  })

  test.each<Case>([
    [
      'keep their IDs when one is inserted and the others move',
      '[{nodeId:"a",x:0},{nodeId:"b",x:1},{nodeId:"c",x:2}]',
      '[{nodeId:"a",x:0},{nodeId:"n",x:1},{nodeId:"b",x:2},{nodeId:"c",x:3}]',
      ['~ [b] › x: 1 → 2', '~ [c] › x: 2 → 3', '+ [n]: object of 2'],
    ],
    [
      'are not paired in order if they have an ID',
      '[{nodeId:"a",type:"x",y:1},{nodeId:"b",type:"x",y:2}]',
      '[{nodeId:"a",type:"x",y:1},{nodeId:"c",type:"x",y:3},5]',
      ['- [x (b)]: object of 3', '+ [x (c)]: object of 3', '+ #2: 5'],
    ],
    [
      'are not matched by a word if all that names them is new',
      '[{id:"a",name:"A",mode:"xyz",p:1},{id:"b",name:"B",mode:"y"},{id:"d",name:"D",mode:"is \\"x\\"",p:1}]',
      '[{id:"c",name:"C",mode:"xyz",p:2},{id:"b",name:"B",mode:"y"},{id:"e",name:"E",mode:"is \\"x\\""}]',
      ['- [A]: object of 4', '+ [C]: object of 4', '~ [E] › id: "d" → "e"', '~ [E] › name: "D" → "E"', '- [E] › p: 1'],
    ],
    [
      'are not matched by what they refer to',
      '[{name:"A",next:"B",run:"a",x:1},{name:"B",next:"C",run:"b",x:2},{name:"C",next:"A",run:"c",x:3}]',
      '[{name:"A",next:"N",run:"a",x:1},{name:"N",next:"C",run:"n",x:4},{name:"C",next:"A",run:"c",x:3}]',
      ['~ [A] › next: "B" → "N"', '- [B]: object of 4', '+ [N]: object of 4'],
    ],
    ['are matched by an ID, also a single one', '[{refId:"A",x:1}]', '[{refId:"A",x:2}]', ['~ [A] › x: 1 → 2']],
    ['are matched by equal content wherever it is', '[{a:1},{b:2}]', '[{b:2},{a:1}]', ['reordered ']],
    [
      'are not matched by type',
      '[{type:"a",x:1},{type:"b",x:2}]',
      '[{type:"b",x:1},{type:"a",x:2}]',
      ['~ #0 › type: "a" → "b"', '~ #1 › type: "b" → "a"'],
    ],
    [
      'prefer an ID to a text, and the first of two IDs',
      '[{refId:"A",nodeId:"P",a:"x"},{refId:"B",nodeId:"Q",a:"y"}]',
      '[{refId:"A",nodeId:"Q",a:"x"},{refId:"B",nodeId:"P",a:"y"}]',
      [
        'reordered ',
        '~ [P] › a: "x" → "y"',
        '~ [P] › refId: "A" → "B"',
        '~ [Q] › a: "y" → "x"',
        '~ [Q] › refId: "B" → "A"',
      ],
    ],
    [
      'are matched by an ID, and the rest by no further text',
      '[{name:"A",nodeId:"a",t:"p",x:1},{name:"B",nodeId:"b",t:"q q",x:2}]',
      '[{name:"N",nodeId:"a",t:"n",x:1},{name:"M",nodeId:"m",t:"q q",x:4}]',
      ['- [B]: object of 4', '+ [M]: object of 4', '~ [N] › name: "A" → "N"', '~ [N] › t: "p" → "n"'],
    ],
    [
      'are matched by their content without their names, also where it repeats them',
      '[{id:"a",name:"s_1",ref:"s_1",t:"p"},{name:"end",t:"q"}]',
      '[{id:"b",name:"1",ref:"1",t:"p"},{name:"end",t:"q"}]',
      ['~ [1] › id: "a" → "b"', '~ [1] › name: "s_1" → "1"'],
    ],
    [
      'are not matched by what half of them refer to',
      '[{name:"A",next:"B",x:1,y:1},{name:"B",next:"-",x:2,y:2}]',
      '[{name:"C",next:"B",x:3,y:3},{name:"D",next:"-",x:4,y:4}]',
      ['- [A]: object of 4', '- [B]: object of 4', '+ [C]: object of 4', '+ [D]: object of 4'],
    ],
  ])('%s', check)

  test.each([
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'b', 'b'], ['b', 'a', 'c'], false],
    [['a', 'b', 'c', 'c'], ['b', 'a', 'd', 'e'], false],
    [['a', 'b', 'c'], ['b', 'a', 'a'], false],
    [['a', 'b', null], ['b', 'a', null], true],
    [['a', 'b', null, null], ['b', 'a'], false],
    [['a', 'b'], ['b', 'a', null, null], false],
    [[1, 2], [2, 1], false],
  ])('of %j and %j are matched by that member: %s', (base, head, isMatched) => {
    const list = (side: number, texts: unknown[]) =>
      texts.map((k, at) => ({ k, x: side + at, y: side - at, z: [side, at] }))
    expect(changesOf(list(10, base), list(30, head)).changes.includes('reordered ')).toBe(isMatched)
  })
})

test.each<Case>([
  [
    'items with new IDs are one modification each, also nested ones',
    '[{_id:"a1",text:"Hi",on:[{_id:"a2",do:"x"}]},{_id:"a3",text:"Hey"}]',
    '[{_id:"b1",text:"Hi",on:[{_id:"b2",do:"x"}]},{_id:"b3",text:"Hey"}]',
    ['~ [b1] › _id: "a1" → "b1"', '~ [b1] › on › [b2] › _id: "a2" → "b2"', '~ [b3] › _id: "a3" → "b3"'],
  ],
  [
    'items with new IDs are matched by a title of what they are about',
    '[{id:"a",definition:{title:"A",x:[1,2,3]}},{id:"b",definition:{title:"B"}}]',
    '[{id:"c",definition:{title:"A",x:2}},{id:"d",definition:{title:"C"}}]',
    ['~ [A] › definition › x: array of 3 → 2', '~ [A] › id: "a" → "c"', '- [B]: object of 2', '+ [C]: object of 2'],
  ],
  [
    'items with new IDs and one name are told apart by the rest',
    '[{id:"a",name:"Ask",say:"p",top:1},{id:"b",name:"Ask",say:"q",top:1}]',
    '[{id:"c",name:"Ask",say:"q",top:1},{id:"d",name:"Ask",say:"r",top:1}]',
    ['reordered ', '~ [Ask (c)] › id: "b" → "c"', '~ [Ask (d)] › id: "a" → "d"', '~ [Ask (d)] › say: "p" → "r"'],
  ],
  [
    'a key that only counts is a position',
    '[{id:1,x:"a"},{id:2,x:"b"},{id:3,x:"c"}]',
    '[{id:1,x:"a"},{id:2,x:"n"},{id:3,x:"b"},{id:4,x:"c"}]',
    ['+ [2]: object of 2', '~ [3] › id: 2 → 3', '~ [4] › id: 3 → 4'],
  ],
  [
    'a key that counts from 0 is one too, also as a text, and with zeros before it',
    '[{key:"00",x:"a"},{key:"01",x:"b"}]',
    '[{key:"00",x:"n"},{key:"01",x:"a"},{key:"02",x:"b"}]',
    ['+ [00]: object of 2', '~ [01] › key: "00" → "01"', '~ [02] › key: "01" → "02"'],
  ],
  [
    'so is a word with a number, if more is equal without it',
    '[{name:"V2 step 1",x:"a"},{name:"V2 step 2",x:"b"}]',
    '[{name:"V2 step 1",x:"a"},{name:"V2 step 2",x:"n"},{name:"V2 step 3",x:"b"}]',
    ['+ [V2 step 2]: object of 2', '~ [V2 step 3] › name: "V2 step 2" → "V2 step 3"'],
  ],
  [
    'else it is a key',
    '[{name:"Step 1",x:"a"},{name:"Step 2",x:"b"}]',
    '[{name:"Step 1",x:"n"},{name:"Step 2",x:"b"},{name:"Step 3",x:"a"}]',
    ['~ [Step 1] › x: "a" → "n"', '+ [Step 3]: object of 2'],
  ],
  [
    'also if there are as many',
    '[{name:"Step 1",x:"a"},{name:"Step 2",x:"b"}]',
    '[{name:"Step 1",x:"b"},{name:"Step 2",x:"a"}]',
    ['~ [Step 1] › x: "a" → "b"', '~ [Step 2] › x: "b" → "a"'],
  ],
  [
    'a key that counts from another number is one too, if the titles are elsewhere',
    '[{id:2,title:"A",x:1},{id:3,title:"B",x:2}]',
    '[{id:3,title:"N",x:0},{id:4,title:"A",x:3},{id:5,title:"B",x:4}]',
    ['~ [A] › id: 2 → 4', '~ [A] › x: 1 → 3', '~ [B] › id: 3 → 5', '~ [B] › x: 2 → 4', '+ [N]: object of 3'],
  ],
  [
    'so is a word with a number, if more titles are in order without it',
    '[{id:"n1",title:"A"},{id:"n2",title:"B"},{id:"n3",title:"C",x:1},{id:"n4",title:"D"}]',
    '[{id:"n1",title:"A"},{id:"n2",title:"B"},{id:"n3",title:"N"},{id:"n4",title:"C",x:2},{id:"n5",title:"D"}]',
    ['~ [C] › id: "n3" → "n4"', '~ [C] › x: 1 → 2', '~ [D] › id: "n4" → "n5"', '+ [N]: object of 2'],
  ],
  [
    'numbers behind different words do not count',
    '[{name:"A 1",x:"a"},{name:"B 2",x:"b"}]',
    '[{name:"A 1",x:"n"},{name:"C 2",x:"a"},{name:"B 3",x:"b"}]',
    ['~ [A 1] › x: "a" → "n"', '~ [B 3] › name: "B 2" → "B 3"', '+ [C 2]: object of 2'],
  ],
  [
    'items at two positions are two if they have another key',
    '[{id:1,x:"a"},{id:2,key:"k",x:"b"}]',
    '[{id:1,x:"n"},{id:2,x:"a"},{id:3,key:"l",x:"c"}]',
    ['+ [1]: object of 2', '- [2 [1, before]]: object of 3', '~ [2 [1]] › id: 1 → 2', '+ [3]: object of 3'],
  ],
  [
    'items at one position belong together',
    '[{id:1,x:1},{id:2,x:"b"},{id:3,name:"C",x:"d"}]',
    '[{id:1,x:1},{id:2,x:"c"},{id:3,name:"D",x:"e"}]',
    ['~ [2] › x: "b" → "c"', '~ [D] › name: "C" → "D"', '~ [D] › x: "d" → "e"'],
  ],
  [
    'items that change places get new positions',
    '[{id:1,x:"a"},{id:2,x:"b"}]',
    '[{id:1,x:"b"},{id:2,x:"a"}]',
    ['reordered ', '~ [1] › id: 2 → 1', '~ [2] › id: 1 → 2'],
  ],
])('%s', check)

test.each([
  ['on one side', [1, 2], [1, 4]],
  ['from 2', [2, 3], [2, 3, 4]],
  ['in one item', [1], [1, 2]],
])('a key that counts %s is a key', (_, base, head) => {
  const list = (ids: number[], shift: number) => ids.map((id) => ({ id, text: `say ${id - shift}` }))
  const { changes } = changesOf(list(base, 0), list(head, 1))
  const isText = (line: string) => line.includes('text: ')
  expect(changes.filter(isText)).toHaveLength(base.filter((id) => head.includes(id)).length)
})

test('a word with a number is a key in lists that are longer than people number', () => {
  const list = (texts: number[]) => texts.map((x, at) => ({ name: `Step ${at + 1}`, x }))
  const numbers = Array.from({ length: 501 }, (_, at) => at)
  const changes = (texts: number[]) => changesOf(list(texts), list([-1, ...texts])).changes
  expect(changes(numbers)).toContain('+ [Step 502]: object of 2')
  expect(changes(numbers.slice(1))).toContain('~ [Step 501] › name: "Step 500" → "Step 501"')
})

describe('items that are alike', () => {
  /** An object of ten members, of which some are the same for each `from`. */
  const leaves = (equal: number, from: string) =>
    Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`m${at}`, at < equal ? `v${at}` : `${from}${at}`]))

  test.each([
    ['from 0.4 of their leaves on', { id: 'a', ...leaves(4, 'x') }, { id: 'b', ...leaves(4, 'y') }, true],
    ['not below', { id: 'a', ...leaves(3, 'x') }, { id: 'b', ...leaves(3, 'y') }, false],
    ['not of two types', { id: 'a', type: 'x', ...leaves(9, 'x') }, { id: 'b', type: 'y', ...leaves(9, 'y') }, false],
    ['from 0.9 if new', { id: 'a', title: 'A', l: leaves(9, 'x') }, { id: 'b', title: 'B', l: leaves(9, 'y') }, true],
    ['from 0.4 on if one has no ID', { title: 'A', x: 1, y: 1 }, { id: 'b', title: 'B', x: 1, y: 2 }, true],
    ['not by their type', { id: 'a', type: 't', x: 'x' }, { id: 'b', type: 't', x: 'y' }, false],
    ['by an inner title', { id: 'a', o: { title: 't' }, x: 1 }, { id: 'b', o: { title: 't' }, x: 2 }, true],
    ['by the ID of an inner object', { id: 'a', o: { id: 't' }, x: 1 }, { id: 'b', o: { id: 't' }, x: 2 }, true],
    ["by a type that isn't text", { id: 'a', type: { t: 1 }, x: 1 }, { id: 'b', type: { t: 1 }, x: 2 }, true],
    ['by a list in any order', { id: 'a', l: ['p', 'q'], x: 1 }, { id: 'b', l: ['q', 'p'], x: 2 }, true],
    ['by inner items', { id: 'a', l: [{ id: 'p', v: 1 }], x: 1 }, { id: 'b', l: [{ id: 'q', v: 1 }], x: 2 }, true],
    ['by empty values', { x: 1, a: [], b: {}, c: [], d: {} }, { id: 'b', x: 2, a: [], b: {}, c: [], d: {} }, true],
    ['by numbers with 0', { name: 'A', x: 'x', n: 10, m: 0.5 }, { name: 'B', x: 'y', n: 10, m: 0.5, c: 1, d: 2 }, true],
    ['not below if new', { id: 'a', name: 'A', l: leaves(8, 'x') }, { id: 'b', name: 'B', l: leaves(8, 'y') }, false],
    ['not by a switch', { name: 'A', x: 'x', a: false, b: '' }, { name: 'B', x: 'y', a: false, b: '', c: 1 }, false],
    ['by an equal title', { title: 'Ask', x: 1 }, { title: 'Ask', x: 2 }, true],
    ['by an equal label', { label: 'Ask', x: 1 }, { label: 'Ask', x: 2 }, true],
    ['by label if new', { id: 'a', name: 'A', label: 'Ask', x: 1 }, { id: 'b', name: 'B', label: 'Ask', x: 2 }, true],
    ['by an equal display name', { displayName: 'Ask', x: 1 }, { displayName: 'Ask', x: 2 }, true],
  ])('belong together %s', (_, base, head, isOne) => {
    expect(compareJson([base], [head]).matches.length > 0).toBe(isOne)
  })

  test('have little in common if all have it', () => {
    const item = (id: number, text: string) => ({ id, text, size: id, limit: 5, retry: 'no', on: 'all' })
    const others = [91, 92, 93, 94, 95].map((id) => item(id, `t${id}`))
    expect(count([item(71, 'a'), ...others], [item(81, 'b'), ...others])).toBe(2)
    expect(count([item(71, 'a')], [item(81, 'b')])).toBe(3)
  })

  test.each<Case>([
    [
      'belong together by a repeated key',
      '[{key:"H",x:1},{key:"H",x:2}]',
      '[{key:"H",x:3},{key:"H",x:4}]',
      ['~ [H [0]] › x: 1 → 3', '~ [H [1]] › x: 2 → 4'],
    ],
    [
      'are matched to the most alike',
      '[{name:"H",x:1,to:"a"},{name:"H",x:2,to:"b"}]',
      '[{name:"H",x:3,to:"b"},{name:"H",x:4,to:"a"}]',
      ['reordered ', '~ [H [0]] › x: 2 → 3', '~ [H [1]] › x: 1 → 4'],
    ],
    [
      'are matched by a title wherever it is',
      '[{id:"a"},{title:"T",x:1},{id:"b"},{id:"c"}]',
      '[{id:"a"},{id:"b"},{title:"T",x:2},{id:"c"}]',
      ['reordered ', '~ [T] › x: 1 → 2'],
    ],
    [
      'are matched to the nearest',
      '[{id:"a"},{name:"H",x:1,to:"a"},{id:"b"},{name:"H",x:2,to:"a"}]',
      '[{id:"a"},{id:"b"},{name:"H",x:3,to:"a"}]',
      ['- [H [1, before]]: object of 3', '~ [H [2]] › x: 2 → 3'],
    ],
    [
      'follow their references',
      '{nodes:[{id:"a",name:"A"},{id:"b",name:"B"}],tools:[{id:"t",uses:"a",also:{a:1},text:"x"}]}',
      '{nodes:[{id:"b",name:"A"},{id:"c",name:"B"}],tools:[{id:"u",uses:"b",also:{b:1},text:"y"}]}',
      [
        '~ nodes › [A] › id: "a" → "b"',
        '~ nodes › [B] › id: "b" → "c"',
        '~ tools › [A] › id: "t" → "u"',
        '~ tools › [A] › text: "x" → "y"',
      ],
    ],
  ])('%s', check)

  const many = (item: (at: number) => object) => Array.from({ length: 300 }, (_, at) => item(at))

  test('are found among many by a rare value, or at their place', () => {
    const list = (side: string) =>
      many((at) => ({ name: 'row', rare: [at % 2 ? at : side + at], [`k${at % 7}`]: at, side }))
    const { changes, matches } = compareJson([...list('a'), { name: 'row', of: 'old', k1: 1 }], list('b').reverse())
    expect(changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toHaveLength(1)
    expect(changes).toHaveLength(1 + 1 + 300 + 150)
    expect(matches.filter(({ path }) => path.length === 1)).toHaveLength(300)
  })

  test('are found among many by equal content without IDs, in order or anywhere', () => {
    const list = (side: string) => many((at) => ({ id: side + at, x: at % 17, y: at % 19, z: at % 23 }))
    expect(count(list('a'), list('b').reverse())).toBe(301)
    const short = (side: string) => many((at) => ({ id: side + at, x: at % 17 }))
    expect(count(short('a'), [{ id: 'new', x: -1 }, ...short('b')])).toBe(301)
  })
})

describe('an item in another array', () => {
  const inner = (name: string, prompt: string) => `{id:"first-node",name:"${name}",type:"llm",prompt:"${prompt}"}`

  test.each<Case>([
    [
      'is one modification, and its changes count',
      `{nodes:[${inner('A', 'p')},{id:"b"}]}`,
      `{nodes:[{id:"g",children:[${inner('A', 'r')}]},{id:"b"}]}`,
      [
        '+ nodes › [g]: object of 2',
        'moved nodes › [g] › children › [A] from nodes › [A]',
        '~ nodes › [g] › children › [A] › prompt: "p" → "r"',
      ],
    ],
    [
      'may come out of a removed one',
      `{nodes:[{id:"g",children:[${inner('A', 'r')}]},{id:"b"}]}`,
      `{nodes:[${inner('A', 'p')},{id:"b"}]}`,
      [
        'moved nodes › [A] from nodes › [g] › children › [A]',
        '~ nodes › [A] › prompt: "r" → "p"',
        '- nodes › [g]: object of 2',
      ],
    ],
    [
      'may come from the outermost one',
      `[${inner('A', 'p')},{id:"b"}]`,
      `[{id:"g",children:[${inner('A', 'p')}]},{id:"b"}]`,
      ['+ [g]: object of 2', 'moved [g] › children › [A] from [A]'],
    ],
    [
      'belongs to its group if that is new too',
      '[{id:"g",name:"G",x:[{id:"first-node",a:1}]}]',
      '[{id:"h",name:"H",y:[{id:"first-node",a:1}]}]',
      ['- [G]: object of 3', '+ [H]: object of 3'],
    ],
    [
      'may leave a group that moves, too',
      '{x:[{id:"group-one",in:[{id:"first-node",a:1,b:1,c:1}]}],y:[],z:[]}',
      '{x:[],y:[{id:"group-one",in:[{id:"other-node",a:1,b:1,c:2}]}],z:[{id:"first-node",a:1,b:1,c:1}]}',
      [
        'moved y › [group-one] from x › [group-one]',
        '+ y › [group-one] › in › [other-node]: object of 4',
        'moved z › [first-node] from x › [group-one] › in › [first-node]',
      ],
    ],
    [
      'is not taken for one of two',
      '{x:[{id:"first-node",a:1}],y:[]}',
      '{x:[],y:[{id:"first-node",a:1},{id:"first-node",a:1}]}',
      ['- x › [first-node]: object of 2', '+ y › [first-node [0]]: object of 2', '+ y › [first-node [1]]: object of 2'],
    ],
    [
      'brings its references along',
      `{nodes:[${inner('A', 'p')}],more:[],start:"A"}`,
      `{nodes:[],more:[${inner('New', 'p')}],start:"New"}`,
      ['moved more › [New] from nodes › [A]', '~ more › [New] › name: "A" → "New"'],
    ],
  ])('%s', check)

  test.each(['id 1 1', 'refId 1 2', 'id 2 3'])('is not taken for one that stays: %s', (text) => {
    const [key = '', stays, recent] = text.split(' ')
    const item = (a = '1') => [{ [key]: 'first-node', a }]
    const { changes } = changesOf({ x: item(), y: item(stays), z: [] }, { x: [], y: item(stays), z: item(recent) })
    expect(changes).toEqual(['- x › [first-node]: object of 2', '+ z › [first-node]: object of 2'])
  })

  test.each<[string, string, string, boolean]>([
    ['an equal long ID', '{id:"6-long",a:1}', '{id:"6-long",b:2}', true],
    ['an equal short ID and nothing else', '{id:"short",a:1}', '{id:"short",b:2}', false],
    ['an equal short ID and another name', '{id:"n",name:"N",a:1}', '{id:"n",name:"M",b:2}', false],
    ['an equal short ID and name', '{id:"n",name:"N",a:1}', '{id:"n",name:"N",a:2}', true],
    ['an equal short ID and half of the rest', '{id:"n",a:1,b:1}', '{id:"n",a:1,b:2}', true],
    ['an equal name and half of the rest', '{name:"N",type:"t",a:1,b:1}', '{name:"N",type:"t",a:1,b:2}', true],
    ['an equal name in its data', '{id:"n",data:{label:"N"},a:1,b:1}', '{id:"m",data:{label:"N"},a:1,b:2}', true],
    ['an equal inner name', '{id:"n",localeData:{de:{name:"N"}},b:1}', '{id:"m",localeData:{de:{name:"N"}},b:2}', true],
    ['an equal name of another type', '{name:"N",type:"x",a:1}', '{name:"N",type:"y",a:1}', false],
    ['equal content', '{id:"n",a:1,b:1,c:[{id:"p",d:1}]}', '{id:"m",a:1,b:1,c:[{id:"q",d:1}]}', true],
    ['content that differs only in a reference', '{id:"n",a:1,b:1,c:{id:"p"}}', '{id:"m",a:1,b:1,c:{id:"q"}}', false],
    ['equal content of two members', '{id:"n",a:1,b:1}', '{id:"m",a:1,b:1}', false],
    ['no ID or name', '{a:1,b:1,c:1}', '{a:1,b:1,c:1}', false],
  ])('is recognized by %s: %s', (_, base, head, isMoved) => {
    const { changes } = changesOf(`{from:[{id:"x"},${base}],to:[]}`, `{from:[{id:"x"}],to:[${head}]}`)
    expect(changes.some((line) => line.startsWith('moved to › '))).toBe(isMoved)
  })
})

test.each<[string, string, string, boolean]>([
  ['has a new key', 's:{A:{type:"t",x:1}}', 's:{B:{type:"t",x:1}}', true],
  ['has four fifths of what it had', 's:{A:{Type:"t",l:[1,2,3,4,5]}}', 's:{B:{Type:"t",l:[1,2,3,4,6]}}', true],
  ['has less', 's:{A:{type:"t",l:[1,2,3]}}', 's:{B:{type:"t",l:[1,2,4]}}', false],
  ['has another type', 's:{A:{type:"t",x:1}}', 's:{B:{type:"u",x:1}}', false],
  ['has no type', 's:{A:{x:1,y:2}}', 's:{B:{x:1,y:2}}', false],
  ['is in a group', 's:{A:{type:"t",x:1,y:1}},g:{s:{}}', 's:{},g:{s:{A:{type:"t",x:1,y:2}}}', true],
  ['stands beside others', 's:{A:{type:"t",x:1},a:1}', 's:{B:{type:"t",x:1},a:1,b:{type:{}}}', false],
  ['is in another map', 's:{A:{type:"t",x:1}},r:{}', 's:{},r:{A:{type:"t",x:1}}', false],
])('a node in a map that %s is the same: %j → %j, %s', (_, base, head, isSame) => {
  const { changes } = changesOf(`{${base}}`, `{${head}}`)
  expect(changes.filter((line) => /^(moved|-|\+)/.test(line))).toHaveLength(isSame ? 1 : 2)
})

test('a node in an element of a list, which is not a map, does not move', () => {
  const node = '{A:{type:"t",x:1}}'
  check('', `{p:[{},1],q:[${node},1]}`, `{p:[${node},1],q:[1]}`, ['+ p › #0 › A: object of 2', '- q › #0: object of 1'])
})

describe('labels', () => {
  const components =
    'components:[{_id:"c0"},{_id:"c1",type:"api",name:"Fetch",tags:[1]},{_id:"c2",localeData:{en:{name:"Greet"}}}]'

  test.each<[string, string, string[]]>([
    ['a name', '{name:"A",title:"C",id:1},{Name:"B",title:"D"}', ['A', 'B']],
    ['a name in a language', '{id:1,localeData:{de:{name:"B"},en:{name:"A"}}}', ['A']],
    ['the name in any language', '{id:1,localeData:{fr:{},de:{name:"B"}}}', ['B']],
    ['a label', '{label:"A",type:"x"}', ['A']],
    [
      'a label inside',
      '{data:{label:"A",name:"a"}},{data:{node:{display_name:"B"}}},{database:{name:"C"},id:1},{id:2,attributes:{title:"D"}}',
      ['1', 'A', 'B', 'D'],
    ],
    ['a title, as a UUID is only an ID', `{name:"${UUID}",label:"A"},{name:"${UUID}",type:"x"}`, ['A', 'x (01234567)']],
    ['the type and the ID', '{id:1,type:"x"}', ['x (1)']],
    ['the ID, not an empty name', '{id:1,name:""}', ['1']],
    ['a number', '{name:5}', ['5']],
    [
      'the usual ID of several',
      '{fieldId:"f",id:"a",_id:"b"},{guid:"g",key:"k"},{keyboard:"k",monkey:"m",refId:"r"},{outputKey:"o"},{Guid:"g",_id:"b"}',
      ['a', 'b', 'k', 'o', 'r'],
    ],
    ['the beginning of a UUID', `{uuid:"${UUID}",type:"x"}`, ['x (01234567)']],
    ['the whole UUID if two begin alike', `{id:"${UUID}"},{id:"${OTHER}"}`, [OTHER, UUID]],
    ['the place of repeated ones', '{id:1,name:"A"},{id:1,name:"A"}', ['A [0]', 'A [1]']],
    [
      'the name and the ID of repeated ones',
      '{id:"01234567-89ab-cdef-0123-456789abcdef",name:"A"},{id:2,name:"A"}',
      ['A (01234567)', 'A (2)'],
    ],
    ['the name of a subflow', '{id:"s1",name:"Send"},{id:"i1",type:"subflow:s1"}', ['Send', 'Send (i1)']],
    ['not the name of an item with the type as ID', '{id:1,type:"c1"}', ['c1 (1)']],
    [
      'the name of a component',
      '{nodeId:"n1",z:"c2",of:"c1",at:"c0",title:"x"},{nodeId:"n2",of:"c2",type:"x"}',
      ['Fetch', 'Greet'],
    ],
    ['not the name of a component of two', '{nodeId:"n1",of:"c1"},{nodeId:"n2",of:"c1"}', ['n1', 'n2']],
  ])('are %s', (_, items, labels) => {
    const { changes } = changesOf(`{${components},items:[]}`, `{${components},items:[${items}]}`)
    expect(changes.map((line) => line.match(/\[(.*)\]/)?.[1])).toEqual(labels)
  })

  test('are not the name of the group that an item is in', () => {
    const group = (items: string) => `{groups:[{id:"g",name:"Group",items:[${items}]}]}`
    check('', group(''), group('{id:"i",of:"g"}'), ['+ groups › [Group] › items › [i]: object of 2'])
  })
})

test('a text is called by the item that has it as ID, unless it is a word', () => {
  const { labelOf } = makeNames([read('{a:[{id:"gauge",name:"G"},{id:"n1",name:"N"}]}')])
  expect([labelOf('"gauge"'), labelOf('"n1"'), labelOf('"gauge"', true)]).toEqual([undefined, 'N', 'G'])
})

test('a reference names its place, its old and its new value', () => {
  const { references } = compareJson(
    '{nodes:[{id:"a",name:"Ask"}],mode:"Ask",at:{Ask:1}}',
    '{nodes:[{id:"a",name:"Quick"}],mode:"Quick",at:{Quick:1}}',
  )
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
    '{a:[{id:1,x:1},{id:2}],b:{c:1},d:1,e:{}}',
    '{a:[{id:1,x:2},{id:2}],b:{c:2},d:{},e:1}',
  )
  expect(matches.map(({ path }) => describePath(path))).toEqual(['a › [1]', 'a › [2]', 'b'])
})
