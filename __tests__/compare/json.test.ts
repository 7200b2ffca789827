import { describe, expect, test } from '@jest/globals'
import { NOTHING, parseIgnore } from '../../src/compare/ignore.js'
import { changesOf, compareJson } from './compare.js'

/** A case: its name, two documents (keys need no quotes), the changes, and how many references follow. */
type Case = [name: string, base: string, head: string, changes: string[], references?: number]

function check(...[, base, head, changes, references = 0]: Case): void {
  expect(changesOf(base, head)).toEqual({ changes, references })
}

describe('content', () => {
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
  ])('%s differs from %s', (base, head) => {
    expect(changesOf(base, head).changes).toEqual([expect.stringMatching(/^~ : /)])
    expect(changesOf(`{"a":${base}}`, `{"a":${head}}`).changes).toEqual([expect.stringMatching(/^~ a: /)])
  })

  const alike =
    '[80,87] [134,16]; [331,444] {"x":1,"y":498}; {"x":300,"y":41} {"z":546,"x":29}; [0,150] [0,150,196,397]'
  const pairs = `${alike}; {"x":7,"v":194,"w":282,"y":13,"z":503} {"x":7}`.split('; ')
  test.each(pairs)('%s differ, though both have one hash behind these numbers', (pair) => {
    const first = [...Array.from({ length: 600 }, (_, number) => number), { x: 0, y: 0, z: 0, v: 0, w: 0 }]
    const [from, to] = pair.split(' ').map((text) => JSON.parse(text))
    for (const [old, recent] of [
      [from, to],
      [to, from],
    ])
      expect(changesOf([first, old], [first, recent]).changes).not.toEqual([])
    expect(changesOf([first, from], [first, to, from]).changes).toHaveLength(1)
  })

  test.each<Case>([
    ['layout and key order', '{a:1,b:{c:[1,2],d:"x"}}', '\uFEFF{ "b": {"d":"\\u0078",\n"c":[ 1,2 ]}, "a" :1}', []],
    ['null and an absent member', '{a:null}', '{}', ['- a: null']],
    ['values under other keys', '{a:1,b:2}', '{a:2,b:1}', ['~ a: 1 → 2', '~ b: 2 → 1']],
    ['an added member with all inside it', '{a:1}', '{a:1,b:{c:[1,2,{d:3}]}}', ['+ b: object of 1']],
    ['a removed member', '{a:1,b:[[1],[2]]}', '{a:1}', ['- b: array of 2']],
    [
      'values and types',
      '{a:{b:1,c:"x"},d:[1]}',
      '{a:{b:2,c:"y"},d:{e:1}}',
      ['~ a › b: 1 → 2', '~ a › c: "x" → "y"', '~ d: array of 1 → object of 1'],
    ],
    [
      'the order of changes, whatever the order in the files',
      '{z:1,nodes:[{id:2,name:"B",x:1},{id:1,name:"A",x:1}],a:{d:1,c:1}}',
      '{nodes:[{id:2,x:2,name:"B"},{id:1,x:2,name:"A"}],a:{c:2,d:2}}',
      ['~ a › c: 1 → 2', '~ a › d: 1 → 2', '~ nodes › [A] › x: 1 → 2', '~ nodes › [B] › x: 1 → 2', '- z: 1'],
    ],
  ])('%s', check)
})

describe('items', () => {
  test.each(['id', '_id', 'key', 'name'])('are matched by %s, a string or a number', (key) => {
    const [base, head] = [`[{${key}:"a",x:1},{${key}:2,x:2}]`, `[{${key}:"a",x:1},{${key}:3,x:0},{${key}:2,x:3}]`]
    expect(changesOf(base, head).changes).toEqual(['~ [2] › x: 2 → 3', '+ [3]: object of 2'])
  })

  test.each(['true', 'null', '[1]', '{a:1}'])('are not matched by %s, which is not a name', (id) => {
    const { changes } = changesOf(`[{id:${id},x:1},{id:${id},y:1}]`, `[{id:${id},x:2},{id:${id},y:1}]`)
    expect(changes).toEqual(['~ #0 › x: 1 → 2'])
  })

  test.each<Case>([
    [
      'a number and a string are two IDs',
      '[{id:5,x:1}]',
      '[{id:"5",x:2}]',
      ['- [5 [0, before]]: object of 2', '+ [5 [0]]: object of 2'],
    ],
    [
      'at the root and at any depth',
      '[[{id:1,a:[{key:"k",b:1}]}]]',
      '[[{id:0},{id:1,a:[{key:"k",b:2}]}]]',
      ['+ #0 › [0]: object of 1', '~ #0 › [1] › a › [k] › b: 1 → 2'],
    ],
    ['renamed', '[{id:1,name:"A",x:1}]', '[{id:1,name:"B",x:1}]', ['~ [B] › name: "A" → "B"']],
    ['from 2', '[{id:2,x:1},{id:3}]', '[{id:1,x:1},{id:2,x:3},{id:3}]', ['+ [1]: object of 2', '~ [2] › x: 1 → 3']],
    ['to 2', '[{id:1,x:1},{id:2,x:3},{id:3}]', '[{id:2,x:1},{id:3}]', ['- [1]: object of 2', '~ [2] › x: 3 → 1']],
    [
      'by the better of two keys that match one item',
      '[{id:"x",name:"P",v:1},{id:"y",name:"Q",v:2}]',
      '[{id:"x",name:"Q",v:2}]',
      ['- [P]: object of 3', '~ [Q] › id: "y" → "x"'],
    ],
    ['renumbered', '[{id:1,name:"A",x:1}]', '[{id:2,name:"A",x:1}]', ['~ [A] › id: 1 → 2']],
    [
      'by the key that matches the most',
      '[{id:1,name:"A"},{id:2,name:"B"},{id:3,name:"C"}]',
      '[{id:2,name:"A"},{id:3,name:"B"},{id:4,name:"C"}]',
      ['~ [A] › id: 1 → 2', '~ [B] › id: 2 → 3', '~ [C] › id: 3 → 4'],
    ],
    [
      'by the key that leaves the most otherwise equal',
      '[{id:9,name:"Z"},{id:1,name:"A",say:"a"},{id:2,name:"B",say:"b"}]',
      '[{id:9,name:"Z"},{id:1,name:"N",say:"n"},{id:2,name:"A",say:"a"},{id:3,name:"B",say:"b"}]',
      ['~ [A] › id: 1 → 2', '~ [B] › id: 2 → 3', '+ [N]: object of 3'],
    ],
    [
      'otherwise equal with references that follow',
      '[{id:"k",name:"A",say:"a",next:"m"},{id:"m",name:"B",say:"b",next:"p"},{id:"p",name:"C",say:"c",next:"r"}]',
      '[{id:"k",name:"N",say:"n",next:"m"},{id:"m",name:"A",say:"a",next:"p"},{id:"p",name:"B",say:"b",next:"r"},{id:"r",name:"C",say:"c",next:"s"}]',
      [
        '~ [A] › id: "k" → "m"',
        '~ [B] › id: "m" → "p"',
        '~ [C] › id: "p" → "r"',
        '~ [C] › next: "r" → "s"',
        '+ [N]: object of 4',
      ],
      2,
    ],
    [
      'by the earlier of two keys that are as good',
      '[{id:7,name:"A"},{id:9,name:"B"}]',
      '[{id:7,name:"B"},{id:9,name:"A"}]',
      ['~ [A] › name: "B" → "A"', '~ [B] › name: "A" → "B"'],
    ],
    [
      'by the other keys in turn if one is missing, repeated or new',
      '[{id:1,name:"A"},{id:2,name:"B"},{id:3,name:"C"},{id:3,name:"D"},{id:5,_id:"e"}]',
      '[{id:1,name:"A"},{id:2,name:"B"},{name:"C"},{id:4,name:"D"},{id:6,_id:"e"}]',
      ['~ [6] › id: 5 → 6', '- [C] › id: 3', '~ [D] › id: 3 → 4'],
    ],
    [
      'by equal content',
      '[{id:1},{id:7,x:1},{id:7,x:2},{id:7,x:3},{y:1}]',
      '[{id:1},{id:7,x:2},{id:7,x:3},{id:7,x:4},{y:1}]',
      ['- [7 [1, before]]: object of 2', '+ [7 [3]]: object of 2'],
    ],
    [
      'by equal content in another order',
      '[{id:7,x:1},{id:7,x:2},{y:1}]',
      '[{y:1},{id:7,x:2},{id:7,x:1}]',
      ['reordered '],
    ],
    [
      'in another order, one modification of the array',
      '{nodes:[{id:1},{id:2},{id:3,x:1}]}',
      '{nodes:[{id:3,x:2},{id:4},{id:2},{id:1}]}',
      ['reordered nodes', '~ nodes › [3] › x: 1 → 2', '+ nodes › [4]: object of 1'],
    ],
    ['inserted, in the same order', '[{id:1},{id:2}]', '[{id:3},{id:1},{id:2}]', ['+ [3]: object of 1']],
    [
      'among other elements',
      '["x",{id:1,a:1},"y",[1]]',
      '["z",{id:1,a:2},"y",[2]]',
      ['~ [1] › a: 1 → 2', '~ #0: "x" → "z"', '~ #3 › #0: 1 → 2'],
    ],
    ['before another element', '["x",{id:1,a:1}]', '[{id:1,a:2}]', ['~ [1] › a: 1 → 2', '- #0: "x"']],
    ['moved among other elements', '[{id:1},"x"]', '["x",{id:1}]', ['reordered ']],
    ['beside an element that moved', '[{id:1},"x",{id:2}]', '[{id:1},{id:2},"y"]', ['- #1: "x"', '+ #2: "y"']],
  ])('%s', check)

  test.each<[type: unknown, hint: string | undefined, name?: string]>([
    ['llm', 'llm'],
    ['llm', undefined, ''],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), undefined],
    ['', undefined],
    [5, undefined],
    [['llm'], undefined],
    [undefined, undefined],
  ])('of the type %j have the hint %j', (type, hint, name = 'A') => {
    const { changes } = compareJson([], [{ id: 'a', name, type }])
    const step = {
      type: 'item',
      label: name || 'llm (a)',
      ...(hint !== undefined && { hint }),
      item: expect.anything(),
    }
    expect(changes[0]?.path).toEqual([step])
  })
})

describe('references', () => {
  const flow = (id: string, more = '') =>
    `{start:"${id}",nodes:[{id:"${id}",name:"A",type:"end"},{id:"other",next:"${id}"}],positions:{"${id}":{x:1}}${more}}`
  const states = (id: string, more: string) =>
    `{at:{${id}:{x:1}},B:{},start:"${id}",states:{${more},${id}:{type:"t",say:"Hello"}}}`
  const node = ['moved states › B from states › A', '- states › b: object of 1', '+ states › c: object of 1']
  const one = (id: string, more: string) => `{nodes:[{id:"${id}",name:"A"}],${more}}`
  const renamed = (from: string, to: string) => `~ nodes › [A] › id: "${from}" → "${to}"`
  const numbered = (names: string, positions: string) =>
    `{nodes:[${[...names].map((name, at) => `{id:"n${at}",name:"${name}",say:"Say ${name}"}`)}],positions:{${positions}}}`

  test.each<Case>([
    ['strings and keys follow an item with a new ID', flow('a'), flow('b'), [renamed('a', 'b')], 3],
    ...['_id', 'uuid', 'guid', 'identifier', 'instanceIdentifier'].map((key): Case => {
      const version = (id: string) => `[[{${key}:"${id}",name:"N"}],"${id}"]`
      return [`strings follow a new ${key}`, version('a'), version('b'), [`~ #0 › [N] › ${key}: "a" → "b"`], 1]
    }),
    [
      'strings follow an item with a new name',
      '{name:"A",nodes:[{id:"A",name:"A"}],entry:"A"}',
      '{name:"A",nodes:[{id:"A",name:"B"}],entry:"B"}',
      ['~ nodes › [B] › name: "A" → "B"'],
      1,
    ],
    ['a node', states('A', 'b:{x:1}'), states('B', 'c:{y:2}'), node, 2],
    ['a member', one('a', 'x:{a:{y:1}}'), one('b', 'x:{b:{y:2}}'), [renamed('a', 'b'), '~ x › b › y: 1 → 2'], 1],
    ['equal keys stay', flow('end', ',words:{end:1}'), flow('stop', ',words:{end:1}'), [renamed('end', 'stop')], 3],
    [
      'also in items that are matched',
      '{nodes:[{id:"end",name:"A"}],edges:[{from:"x",to:"end",type:"end"},{from:"y",to:"end",type:"end"}]}',
      '{nodes:[{id:"stop",name:"A"}],edges:[{from:"z",to:"stop",type:"end"},{from:"x",to:"stop",type:"end"},{from:"y",to:"stop",type:"end"}]}',
      ['+ edges › #0: object of 3', renamed('end', 'stop')],
      2,
    ],
    [
      'references in lists follow, words that are none stay',
      '{nodes:[{id:"a",name:"A"}],order:["a","p"],words:["a","q"]}',
      '{nodes:[{id:"b",name:"A"}],order:["n","b","p"],words:["n","a","q"]}',
      [renamed('a', 'b'), '+ order › #0: "n"', '+ words › #0: "n"'],
      1,
    ],
    ['the ID of an object in no array is one', one('a', 'x:{id:"a"}'), one('b', 'x:{id:"b"}'), [renamed('a', 'b')], 1],
    [
      'references to a node in a map follow its new key',
      '{s:{A:{type:"t",next:"B"},B:{type:"t",x:1,y:2}},at:{B:[1]},l:[{id:"A"}]}',
      '{s:{A:{type:"t",next:"C"},C:{type:"t",x:1,y:2}},at:{C:[1]},l:[{id:"A"}]}',
      ['moved s › C from s › B'],
      2,
    ],
    [
      'the new name of a node that moved to another map is not followed',
      '{l:[{name:"a",q:1}],s:{A:{type:"t",x:[1,2,3,4],name:"a"}},g:{s:{}},start:"a"}',
      '{l:[{name:"b",r:2}],s:{},g:{s:{A:{type:"t",x:[1,2,3,4],name:"b"}}},start:"b"}',
      [
        'moved g › s › A from s › A',
        '~ g › s › A › name: "a" → "b"',
        '- l › [a]: object of 2',
        '+ l › [b]: object of 2',
        '~ start: "a" → "b"',
      ],
    ],
    [
      "an object that names another item isn't a renamed item",
      '{nodes:[{id:"a",name:"A",x:1}],to:{name:"A"}}',
      '{nodes:[{id:"b",name:"B",y:2}],to:{name:"B"}}',
      ['- nodes › [A]: object of 3', '+ nodes › [B]: object of 3', '~ to › name: "A" → "B"'],
    ],
    ['another item is a change', flow('a', ',to:"a"'), flow('b', ',to:"c"'), [renamed('a', 'b'), '~ to: "a" → "c"'], 3],
    [
      'numbers are compared as written',
      '{start:1,nodes:[{id:1,name:"A"}],byId:{"1":1}}',
      '{start:2,nodes:[{id:2,name:"A"}],byId:{"2":1}}',
      ['- byId › 1: 1', '+ byId › 2: 1', '~ nodes › [A] › id: 1 → 2', '~ start: 1 → 2'],
    ],
    [
      "a number that became a text, a text that became a number, and a new or removed ID aren't references",
      '{nodes:[{id:1,name:"A"},{id:"b",name:"B"},{name:"C"},{id:"d",name:"D"}],r:{a:1,b:"b"}}',
      '{nodes:[{id:"a",name:"A"},{id:2,name:"B"},{id:"c",name:"C"},{name:"D"}],r:{a:"a",b:2}}',
      [
        '~ nodes › [A] › id: 1 → "a"',
        '~ nodes › [B] › id: "b" → 2',
        '+ nodes › [C] › id: "c"',
        '- nodes › [D] › id: "d"',
        '~ r › a: 1 → "a"',
        '~ r › b: "b" → 2',
      ],
    ],
    ['longer texts are none', one('a', 'x:"to a"'), one('b', 'x:"to b"'), [renamed('a', 'b'), '~ x: "to a" → "to b"']],
    [
      'IDs that were numbered again follow, though each old one is now another item',
      numbered('ABC', 'n0:{id:"n0",of:"A"},n1:{id:"n1",of:"B"},n2:{id:"n2",of:"C"}'),
      numbered('NABC', 'n0:{id:"n0",of:"N"},n1:{id:"n1",of:"A"},n2:{id:"n2",of:"B"},n3:{id:"n3",of:"C"}'),
      [
        '~ nodes › [A] › id: "n0" → "n1"',
        '~ nodes › [B] › id: "n1" → "n2"',
        '~ nodes › [C] › id: "n2" → "n3"',
        '+ nodes › [N]: object of 3',
        '+ positions › n0: object of 2',
      ],
      6,
    ],
    [
      'a member that is equal as written stays where it is',
      numbered('AB', 'n0:{of:"n0"},n1:{of:"n1"}'),
      numbered('NAB', 'n1:{of:"n1"}'),
      [
        '~ nodes › [A] › id: "n0" → "n1"',
        '~ nodes › [B] › id: "n1" → "n2"',
        '+ nodes › [N]: object of 3',
        '- positions › n0: object of 1',
      ],
    ],
    [
      'items that refer to renamed ones are matched with the renames known',
      '{nodes:[{id:"a",name:"A"}],tools:[{id:"t",x:1,uses:"a"},{id:"t",x:2,uses:"a"}]}',
      '{nodes:[{id:"b",name:"A"}],tools:[{id:"t",x:2,uses:"b"},{id:"t",x:3,uses:"b"}]}',
      [renamed('a', 'b'), '- tools › [t [0, before]]: object of 3', '+ tools › [t [1]]: object of 3'],
      1,
    ],
    [
      'items of one ID, too, though others are now what these were',
      '{nodes:[{id:"a",name:"A"},{id:"b",name:"B"}],tools:[{id:"t",x:1,uses:"a"},{id:"t",x:1,uses:"a"},{id:"s",x:1,uses:"a"},{id:"s",x:1,uses:"a"}]}',
      '{nodes:[{id:"b",name:"A"},{id:"c",name:"B"}],tools:[{id:"s",x:1,uses:"b"},{id:"s",x:1,uses:"b"}]}',
      [
        '~ nodes › [A] › id: "a" → "b"',
        '~ nodes › [B] › id: "b" → "c"',
        '- tools › [t [0, before]]: object of 3',
        '- tools › [t [1, before]]: object of 3',
      ],
      2,
    ],
    [
      "an item's own ID and name are never references",
      '[{id:"a",name:"N",_id:1},{id:"m",name:"M",key:"x"}]',
      '[{id:"b",name:"N",_id:1},{id:"m",name:"M",key:"x"}]',
      ['~ [N] › id: "a" → "b"'],
    ],
  ])('%s', check)

  test.each<[name: string, base: string, head: string]>([
    [
      'another item still has the old value',
      '{l:[{id:1,name:"a"},{id:2,name:"a",x:1}]',
      '{l:[{id:1,name:"b"},{id:2,name:"a",x:1}]',
    ],
    [
      'another item has the new value',
      '{l:[{id:1,name:"a"}],m:[{id:3,name:"b"}]',
      '{l:[{id:1,name:"b"}],m:[{id:3,name:"b"}]',
    ],
    ['an inner item had the old value', '{l:[{id:1,name:"a",in:[{key:"a"}]}]', '{l:[{id:1,name:"b",in:[{key:"a"}]}]'],
    ['the old value has two new ones', '{l:[{id:"a",name:"a",_id:1}]', '{l:[{id:"c",name:"b",_id:1}]'],
  ])('if %s, it is a change', (_, base, head) => {
    const { changes, references } = changesOf(`${base},start:"a"}`, `${head},start:"b"}`)
    expect(changes).toContain('~ start: "a" → "b"')
    expect(references).toBe(0)
  })

  test('if what follows depends on what follows, nothing does', () => {
    const base = '{l:[{id:"c",name:"d",key:"b"},{name:"f",key:"a",x:"a",next:"a"}],m:[],r:["f","c"],o:{b:"d",d:"d"}}'
    const head = '{l:[{id:"e",name:"a",key:"d",x:"f",next:"a"}],m:[{id:"f",name:"e",key:"e"}],r:["a"],o:{d:"c",a:"a"}}'
    const { changes, references } = changesOf(base, head)
    expect(changes).toEqual(expect.arrayContaining(['~ o › d: "d" → "c"', '~ r › #0: "f" → "a"']))
    expect(references).toBe(0)
  })

  test('without a change beside them, references are changes', () => {
    const item = (id: string) => `{nodes:[{id:"${id}",name:"A",retry:"${id}"}],start:"${id}"}`
    expect(changesOf(item('a'), item('b'), 'id')).toEqual({
      changes: ['~ nodes › [A] › retry: "a" → "b"', '~ start: "a" → "b"'],
      references: 0,
    })
  })
})

describe('other arrays', () => {
  test.each<Case>([
    [
      'are compared by a longest common subsequence',
      '[1,2,3,4,5]',
      '[0,2,3,5,6]',
      ['~ #0: 1 → 0', '- #3: 4', '+ #4: 6'],
    ],
    [
      'are paired in order between two common elements',
      '[1,{a:1,b:1},2,3]',
      '[1,{a:1,b:2},"x",3,4]',
      ['~ #1 › b: 1 → 2', '~ #2: 2 → "x"', '+ #4: 4'],
    ],
    [
      'are paired in order, also lists beside items',
      '[{id:1},["p","q"],["x"]]',
      '[{id:1},["y"],["p","z"]]',
      ['~ #1 › #0: "p" → "y"', '- #1 › #1: "q"', '~ #2 › #0: "x" → "p"', '+ #2 › #1: "z"'],
    ],
    ['are paired as far as there are pairs', '[1,"x","y",2]', '[1,"z",2]', ['~ #1: "x" → "z"', '- #2: "y"']],
  ])('%s', check)
})

describe('ignored fields', () => {
  test('a field is read from each line that is neither empty nor a comment', () => {
    const { lines } = parseIgnore(' position \r\n\n# positions\n nodes.*.x\rnodes[]\nposition')
    expect(lines).toEqual(['position', 'nodes.*.x', 'nodes[]'])
    expect(parseIgnore('')).toEqual(NOTHING)
  })

  test.each([
    ['a\n.b', 'has an empty key in line 2 (join keys by single dots)'],
    ['a..b', 'has an empty key in line 1 (join keys by single dots)'],
    ['a.', 'has an empty key in line 1 (join keys by single dots)'],
    ['[]', 'has an empty key in line 1 (join keys by single dots)'],
    ['\n\n*.*', 'has only * in line 3, which would ignore everything (name a key)'],
  ])('%j is refused', (text, message) => {
    expect(() => parseIgnore(text)).toThrow(new Error(message))
  })

  const moved = ['{nodes:[{id:1,position:{x:1,y:1}}]}', '{nodes:[{id:1,position:{x:2,y:1}}]}'] as const

  test.each(['position', 'nodes.*.position', '*.position', 'nodes.*.position.x', 'position.*', 'x', 'nodes.*'])(
    '%s matches at the end of a path',
    (ignore) => expect(changesOf(...moved, ignore).changes).toEqual([]),
  )

  const others = 'nodes.position nodes.1.position edges.*.position osition positio position.y x.* a.nodes.*.position'
  test.each(others.split(' '))('%s does not match', (ignore) =>
    expect(changesOf(...moved, ignore).changes).toEqual(['~ nodes › [1] › position › x: 1 → 2']),
  )

  test.each<[ignore: string, base: string, head: string, changes: string[]]>([
    ['x', '{nodes:[{x:1}]}', '{nodes:[{}]}', []],
    ['x', '{a:{x:1,y:1}}', '{a:{x:2,y:2}}', ['~ a › y: 1 → 2']],
    ['nodes[]', '[{nodes:[1,2,2]}]', '[{nodes:[2,1,2]}]', []],
    ['nodes[]', '{nodes:[1,2]}', '{nodes:[3,1]}', ['+ nodes › #0: 3', '- nodes › #1: 2']],
    ['nodes[]', '{nodes:[1,2,2]}', '{nodes:[2,1,1]}', ['~ nodes › #2: 2 → 1']],
    ['nodes[]', '{nodes:[{id:5,x:1},{id:3,x:1}]}', '{nodes:[{id:3,x:1},{id:5,x:1}]}', []],
    ['nodes[]', '{nodes:[{id:5,x:1},{id:3,x:1}]}', '{nodes:[{id:3,x:2},{id:5,x:1}]}', ['~ nodes › [3] › x: 1 → 2']],
    ['nodes[]\nx', '{nodes:[{id:5,x:1},{id:3,x:1}]}', '{nodes:[{id:3,x:2},{id:5,x:1}]}', []],
    ['nodes[]', '{nodes:[[1,2]]}', '{nodes:[[2,1]]}', ['- nodes › #0 › #0: 1', '+ nodes › #0 › #1: 1']],
    ['nodes.*[]', '{nodes:[[1,2]]}', '{nodes:[[2,1]]}', []],
    ['a.nodes[]', '{a:{nodes:[1,2]},nodes:[1]}', '{a:{nodes:[2,1]},nodes:[2]}', ['~ nodes › #0: 1 → 2']],
    ['nodes[]', '{nodes:{a:1}}', '{nodes:{a:2}}', ['~ nodes › a: 1 → 2']],
    // Keys may have dots of their own.
    ['a.b.c', '{"a.b":{c:1}}', '{"a.b":{c:2}}', []],
    ['a.b', '{"a.b":1}', '{"a.b":2}', []],
    ['b', '{"a.b":1}', '{"a.b":2}', ['~ a.b: 1 → 2']],
    ['title', '[{title:"A",x:1}]', '[{title:"B",x:2}]', ['~ #0 › x: 1 → 2']],
    // Ignored fields still match items.
    [
      'id\nname',
      '[{id:1,name:"A",x:1},{id:2,name:"B",x:2}]',
      '[{id:2,name:"C",x:2},{id:1,name:"D",x:1}]',
      ['reordered '],
    ],
    [
      'id\nname',
      '[{a:[{id:1,name:"A",x:1},{id:2,name:"B",x:2}]}]',
      '[{a:[{id:2,name:"B",x:2},{id:1,name:"A",x:3}]}]',
      ['reordered #0 › a', '~ #0 › a › [A] › x: 1 → 3'],
    ],
  ])('%j: %s became %s', (ignore, base, head, changes) => {
    expect(changesOf(base, head, ignore)).toEqual({ changes, references: 0 })
  })
})
