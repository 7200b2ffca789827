import { describe, expect, test } from '@jest/globals'
import {
  addNode,
  edited,
  editPrompt,
  filesOf,
  moveNodes,
  removeNode,
  sampleWorkflow,
} from '../../simulator/fakes/sample.js'
import { describeFlow } from '../../src/compare/flow.js'
import { compareFiles, describe as describeChange } from './compare.js'

function flowOf(base: unknown, head: unknown, hide?: (text: string) => string) {
  const side = (flow: unknown) => (flow === undefined ? undefined : { 'flow_definition.json': flow })
  const file = compareFiles(side(base), side(head)).files[0]
  const flow = file && describeFlow(file, hide)
  if (flow === undefined) throw new Error('Nothing differs.')
  const connections = flow.connections.map(({ kind, source, target, label, was }) => {
    const before = was ? `, was ${was.target === target ? was.label : was.target.label}` : ''
    return `${kind} ${source.label} -${label}-> ${target.label}${before}`
  })
  const untold = file?.changes.flatMap((each) => (flow.tells(each) ? [] : describeChange(flow.withItems(each))))
  const lines = flow.picture?.split('\n').map((line) => line.trim()) ?? []
  return { ...flow, connections, untold, lines, nodes: lines.flatMap((line) => /\["(.*)"\]/.exec(line)?.[1] ?? []) }
}

const UUID = '9a3f1c2e-0000-4000-8000-00000000000a'
const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'step', name: id.toUpperCase(), seconds: 1 }))

/** A flow of the connections `source-target type key=value`, one a line. */
function connected(texts: string) {
  const edges = texts.split('; ').map((text) => {
    const [id = '', type, ...more] = text.split(' ')
    const [source, target] = id.split('-')
    return { id, type, source, target, ...Object.fromEntries(more.map((each) => each.split('='))) }
  })
  return { nodes, edges }
}

const flow = connected('a-b On; b-c On; c-d On')
const task = (Next: string) => ({ Type: 'Task', Next })
const done = { Type: 'Succeed' }
const states = { A: task('B'), B: task('C'), C: task('D'), D: done }

describe('describeFlow', () => {
  test('keeps the connection of a first output when a second one is added', () => {
    const flow = (...first: string[][]) => [first, [['a']], []].map((wires, at) => ({ id: 'abc'[at], wires }))
    expect(flowOf(flow(['b']), flow(['b'], ['c'])).connections).toEqual(['added a -output 2-> c'])
  })

  test('draws the changed part of the sample', () => {
    const before = sampleWorkflow('w-1')
    const after = edited(
      before,
      addNode('Note in CRM', { type: 'human', name: 'Ask for "feedback"', message: 'How did we do?' }),
      removeNode('Wait for CRM'),
      editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
      moveNodes({ x: 10, y: 0 }),
    )
    const [base, head] = [before, after].map((workflow) => filesOf(workflow)['flow_definition.json'])
    const { picture, connections, untold, size } = flowOf(base, head)
    expect(picture).toBe(`flowchart LR
  n1["Prepare facts"]
  n2["✏️ Greet and answer"]
  n3["Each file"]
  n4["Ask a colleague"]
  n5["Note in CRM"]
  n6["➖ Wait for CRM"]
  n7["➕ Ask for #quot;feedback#quot;"]
  n8["End"]
  n1 -->|"On Success"| n2
  n2 -->|"On Success"| n3
  n2 -->|"On Failure"| n4
  n4 -->|"On Success"| n5
  n5 -.->|"➖ On Success"| n6
  n5 ==>|"➕ On Success"| n7
  n6 -.->|"➖ On Success"| n8
  classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328
  class n7 added
  classDef modified fill:#fff8c5,stroke:#9a6700,color:#1f2328
  class n2 modified
  classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3
  class n6 removed`)
    expect(connections).toEqual([
      'removed Note in CRM -On Success-> Wait for CRM',
      'added Note in CRM -On Success-> Ask for "feedback"',
      'removed Wait for CRM -On Success-> End',
    ])
    expect(untold?.filter((change) => change.includes('edges'))).toEqual([])
    expect(size).toEqual({ nodes: 13, connections: 16 })
  })

  test('draws all nodes and connections of a new flow, and of a removed one, as they are', () => {
    const { lines, connections, size } = flowOf(undefined, flow)
    const drawn = ['n1["A"]', 'n2["B"]', 'n3["C"]', 'n4["D"]', 'n1 --> n2', 'n2 --> n3', 'n3 --> n4']
    expect(lines).toEqual(['flowchart LR', ...drawn])
    expect([connections, size]).toEqual([[], { nodes: 4, connections: 3 }])
    expect(flowOf(flow, undefined).lines).toEqual(lines)
  })

  test('draws nothing if only the layout differs', () => {
    const at = (x: number) => ({ ...flow, nodes: nodes.map((node) => ({ ...node, position: { x, y: 1 } })) })
    expect(flowOf(at(1), at(2))).toMatchObject({ lines: [], connections: [] })
    expect(() => flowOf(flow, [flow])).toThrow('Nothing differs.')
  })

  test('marks the innermost node that changed, and shows its neighbours', () => {
    const group = (...steps: object[]) => [
      { id: 'g', next: 'h', steps: [{ id: 's', next: 't' }, ...steps] },
      { id: 'h' },
    ]
    const t = { id: 't', next: 's' }
    expect(flowOf(group(t), group({ ...t, seconds: 2 })).nodes).toEqual(['s', '✏️ t'])
    expect(flowOf(group(t, { id: 'u', next: 's' }), group(t)).nodes).toEqual(['s', '➖ u'])
  })

  test('draws a long flow from top to bottom', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) => ({ id: `s${at}`, next: `s${at + 1}` })).reverse()
    expect([6, 7].map((count) => flowOf(undefined, chain(count)).lines[0])).toEqual(['flowchart LR', 'flowchart TD'])
    const ring = [...chain(7).slice(1), { id: 's6', next: 's0' }]
    expect(flowOf(undefined, ring).lines[0]).toBe('flowchart TD')
  })

  test('draws old and new ends, and old and new labels', () => {
    const drawn = ['n1["B"]', 'n2["C"]', 'n3["D"]', 'n1 -.->|"➖"| n2', 'n1 ==>|"➕"| n3', 'n2 --> n3']
    expect(flowOf({ states }, rewired).lines).toEqual(['flowchart LR', ...drawn])
    const labelled = ['n1["A"]', 'n2["B"]', 'n1 ==>|"➕ Off"| n2', 'n1 -.->|"➖ On"| n2']
    expect(flowOf(flow, connected('a-b Off; b-c On; c-d On')).lines.slice(1)).toEqual(labelled)
  })

  const rewired = { states: { ...states, B: task('D') } }
  const turned = connected('a-b On; b-c On; c-a On')
  const ran = (name: string) => ({ runAfter: { [name]: ['Succeeded'] } })
  const actions = (name: string, n: number) => ({
    ...{ A: { runAfter: {} }, B: ran('A') },
    C: { ...ran(name), when: { A: { n: { m: n } } } },
  })
  const main = (id: string) => ({ main: [[{ node: id, type: 'main', index: 0 }]] })
  const others = { C: main('D'), D: { tool: main('A').main } }
  const wired = (more: object) => ({ nodes, connections: { A: main('B'), B: main('C'), ...more } })
  /** Edges that say their ends twice. */
  const handled = (...ends: string[]) => ({
    nodes,
    edges: ends.map(([source, target]) => ({
      ...{ data: { from: { id: source }, to: { id: target } }, source, target },
      ...{ edgeId: `e-${target}`, selectedRelationships: [`${target}!`] },
    })),
  })
  const deep = (...ends: string[]) => ({
    nodes,
    edges: ends.map(([source, target]) => ({ source: { id: source }, target: { id: target } })),
  })

  const ports = ['q1 Yes', 'q2 No'].map((port) => ({ id: port.slice(0, 2), name: port.slice(3) }))
  const ported = (port: string) => {
    return {
      ...connected(`a-b x sourceHandle=${port}; a-c x`),
      nodes: nodes.map((node, at) => ({ ...node, ports: at ? [] : ports })),
    }
  }
  const links = (...pairs: string[]) => pairs.map(([id, next]) => ({ id, next }))
  const cased = (...cases: object[]) => [...links('ab', 'bc'), { id: 'c', cases }]
  const chain = (condition: string) => ({
    nodes: [...'ABC'].map((id, at) => ({ id, transitions: [{ to: 'BCA'[at], condition: at ? 'On' : condition }] })),
  })
  const untoldTwo = ['added C --> D', 'added D --> A', '+ edges › [C]: object of 5', '+ edges › [D]: object of 5']

  test.each<[string, unknown, unknown, ...string[]]>([
    ["a transition's label", chain('On'), chain('Off'), 'rewired A -Off-> B, was On'],
    ['another target', { states }, rewired, 'rewired B --> D, was C'],
    ['another label', flow, 'a-b Off; b-c On; c-d On', 'rewired A -Off-> B, was On'],
    ['a label and a target', 'a-b x; c-d z', 'a-b y; a-c x; c-d z', 'rewired A -y-> B, was x', 'added A -x-> C'],
    ['two targets', 'a-b x; c-d z', 'a-c x; a-d x; c-d z', 'removed A -x-> B', 'added A -x-> C', 'added A -x-> D'],
    ['two new ones', 'b-c y; c-d z', '+; a-b x; a-c x', 'added A -x-> B', 'added A -x-> C'],
    ['one of two', 'a-b x; a-b x; c-d z', 'a-b x; a-c y; c-d z', 'removed A -x-> B', 'added A -y-> C'],
    [
      'a node that was added with its connection',
      { states },
      { states: { ...states, B: task('X'), X: task('C') } },
      ...['removed B --> C', 'added B --> X', 'added X --> C', '+ states › [X]: object of 2'],
    ],
    [
      'references that are keys, and what is under others',
      actions('B', 1),
      actions('A', 2),
      ...['added A -Succeeded-> C', 'removed B -Succeeded-> C', '~ [C] › when › A › n › m: 1 → 2'],
    ],
    [
      'nodes in maps, and others of that name',
      { states: { ...states, E: done }, list: { states: [{ id: 'q', n: 1 }] }, of: { states: { n: 1 } } },
      { states: { ...states, D: { ...done, n: 1 } }, list: { states: [{ id: 'q', n: 2 }] }, of: { states: { n: 2 } } },
      ...['~ list › states › [q] › n: 1 → 2', '~ of › states › n: 1 → 2'],
      ...['+ states › [D] › n: 1', '- states › [E]: object of 1'],
    ],
    [
      'nodes inside of a connection',
      cased(),
      cased({ next: 'a', steps: links('st', 'ts') }),
      ...['added c -cases-> a', 'added s --> t', 'added t --> s', '+ [c] › cases › #0: object of 2'],
    ],
    ['usual words, of a rare kind too', wired({}), wired(others), 'added C --> D', 'added D -tool-> A'],
    ['ends that are said twice', handled('ab', 'bc'), handled('ab', 'bc', 'cd'), 'added C -d!-> D'],
    [
      'an end that no node has',
      deep('ab', 'bc', 'cd'),
      deep('ab', 'bc', 'cx'),
      ...['removed C --> D', '~ edges › #2 › target › id: "d" → "x"'],
    ],
    [
      'a note that has the words of its ends',
      'a-b On; b-c On; c-d On note=D',
      'a-b On; b-c On; c-a On note=A',
      ...['rewired C --> A, was D', '~ edges › [C] › note: "D" → "A"'],
    ],
    [
      'an ID in another item, and in what is called like the nodes',
      { ...flow, starts: [{ id: 's', startId: 'd' }], of: { nodes: { p: { q: 'd' } } } },
      { ...turned, starts: [{ id: 's', startId: 'a' }], of: { nodes: { p: { q: 'a' } } } },
      ...['rewired C --> A, was D', '~ of › nodes › p › q: "d" → "a"', '~ starts › [A] › startId: "d" → "a"'],
    ],
    [
      'an ID elsewhere',
      { states, startId: 'C' },
      { ...rewired, startId: 'D' },
      ...['rewired B --> D, was C', '~ startId: "C" → "D"'],
    ],
    ['a condition', 'a-b x; b-c x', '+; d-a x if=urgent', 'added D --> A', '+ edges › [D]: object of 5'],
    ['code', 'a-b x if=x>1; b-c x if=x>1', '+; d-a x if=x>1', 'added D --> A', '+ edges › [D]: object of 5'],
    ['a number', 'a-b x p=1; b-c x p=2; c-d x p=3', '+; d-a x p=1', 'added D --> A', '+ edges › [D]: object of 5'],
    ['a word that three have', 'a-b x p=k; b-c x', '+; c-d x p=k', 'added C --> D'],
    ['a named output', ported('q1'), ported('q2'), 'rewired A -No-> B, was Yes'],
    ['numbers of which each is in half of all', 'a-b x p=1; b-c x p=2', '+; c-d x p=1; d-a x p=2', ...untoldTwo],
    ['numbers that none had', 'a-b x; b-c x', '+; c-d x p=1; d-a x p=1', ...untoldTwo],
    ['a setting', 'a-b x; b-c x', '+ w=1', '+ edges › [B] › w: "1"'],
    ["an item that isn't a node", 'a-b x; b-c x', '+; d-z x', '+ edges › [D]: object of 4'],
    [
      'a setting of a rewired one',
      'a-b x w=1; c-d x',
      'a-b x w=1; c-a x w=1',
      ...['rewired C --> A, was D', '+ edges › [C] › w: "1"'],
    ],
    ['an order', 'a-b x; b-c x', 'b-c x; a-b x', 'reordered edges'],
    [
      'an end that was no node',
      'a-b x; c-d y target=z',
      'a-b x; c-d y target=a',
      ...['added C -y-> A', '~ edges › [C] › target: "z" → "a"'],
    ],
    ['an ID of its own', 'a-b x id=e; b-c y', 'a-b x id=f; b-c y', '~ edges › [A] › id: "e" → "f"'],
  ])('says by connections, else by changes: %s', (_, before, after, ...expected) => {
    const side = (text: unknown) => (typeof text === 'string' ? connected(text.replace('+', String(before))) : text)
    const { connections, untold = [] } = flowOf(side(before), side(after))
    expect([...connections, ...untold]).toEqual(expected)
  })

  test('tells nodes of equal content apart by their keys, and from equal items elsewhere', () => {
    const { D: _, ...after } = { ...states, C: task('E'), E: done }
    expect(flowOf({ states: { ...states, E: done } }, { states: after }).nodes).toEqual(['C', '➖ D', 'E'])
    const copied = (copy: object) => ({ ...flow, nodes: [...nodes, { id: 'e' }], copies: [{ id: 'e', ...copy }] })
    expect(flowOf(copied({}), copied({ seconds: 2 })).nodes).toEqual([])
  })

  test('knows nodes with new keys, and those in what becomes a map', () => {
    const { B, ...others } = states
    expect(flowOf({ states }, { states: { ...others, A: task('N'), N: B } }).nodes).toEqual(['A', 'C', '✏️ N'])
    const group = { G: { states } }
    expect(flowOf({ in: group }, { in: { ...group, H: done }, start: 'H' }).nodes).toEqual([])
  })

  test('tells nodes of one name apart by their IDs', () => {
    const call = { type: 'call', name: 'Call' }
    const side = (next: string) => [
      { id: 'n1', ...call, next: 'n2' },
      { id: `n2-${UUID}`, ...call, next },
      { id: 'n2', type: 'debug', next: `n2-${UUID}` },
      { id: 'n3', type: 'end' },
    ]
    const { connections, nodes, labelOf } = flowOf(side('n3'), side('n1'))
    expect(connections).toEqual(['rewired Call (n2-9a3f1c2e) --> Call (n1), was end'])
    expect(nodes).toEqual(['Call (n1)', 'Call (n2-9a3f1c2e)', 'end'])
    expect(labelOf('"n3"')).toBe('end')
    const stopped = [...side('n3').slice(0, 3), { id: 'n3', type: 'stop' }]
    expect(flowOf(side('n3'), stopped).nodes).toEqual(['Call', '✏️ stop'])
  })

  test('matches the nodes of a draft whose active version stays', () => {
    const side = (seconds: number) => ({ active: flow, ...flow, nodes: nodes.map((node) => ({ ...node, seconds })) })
    expect(flowOf(side(1), side(2)).nodes).toEqual(['✏️ A', '✏️ B', '✏️ C', '✏️ D'])
    expect(flowOf({ ...flow, active: side(2) }, { ...flow, active: side(3) }).nodes).toEqual([])
  })

  test('marks the innermost of states inside states', () => {
    const side = (more: object) => ({
      States: {
        P: { Next: 'Q', Branches: [{ States: { A: { Next: 'B' }, B: { Next: 'C' }, C: { End: true }, ...more } }] },
        Q: { End: true },
      },
    })
    expect(flowOf(side({}), side({ B: { Next: 'C', Seconds: 2 } })).nodes).toEqual(['A', '✏️ B', 'C'])
    expect(flowOf(side({ D: { Next: 'A' } }), side({})).nodes).toEqual(['A', '➖ D'])
  })

  test('marks a group that changed, but not the nodes in it', () => {
    const step = (id: string, next: string) => ({ id, type: 'step', g: 'g1', wires: [[next]] })
    const side = (color: string) => [
      { id: 'g1', name: 'Room', color },
      step('n1', 'n2'),
      step('n2', 'n3'),
      { id: 'n3' },
    ]
    expect(flowOf(side('red'), side('blue')).nodes).toEqual(['✏️ Room'])
  })

  test('calls a node by the component that it refers to, and marks it if the component changed', () => {
    const parts = [1, 2, 3].map((at) => ({ nodeId: `n${at}`, componentId: `c${at}`, next: `n${at + 1}` }))
    const side = (text: string) => ({
      nodes: [...parts, { nodeId: 'n4', componentId: 'c2', name: 'Own', next: 'n4' }],
      components: [1, 2, 3].map((at) => ({ _id: `c${at}`, name: `Part ${at}`, text: at === 2 ? text : '' })),
    })
    const { nodes, labelOf } = flowOf(side('Hello.'), side('Hello!'))
    expect(nodes).toEqual(['Part 1', '✏️ Part 2', 'Part 3'])
    expect(['"c3"', '"n3"', '"Part 3"'].map((id) => labelOf(id))).toEqual(['Part 3', 'Part 3', undefined])
  })

  test('leaves the neighbours out of a picture of more than 40 nodes, then the picture', () => {
    const ring = (changed: number) => ({
      nodes: Array.from({ length: 60 }, (_, at) => ({ id: `n${at}`, name: `N ${at}`, seconds: at < changed ? 2 : 1 })),
      edges: Array.from({ length: 60 }, (_, at) => ({ source: `n${at}`, target: `n${(at + 1) % 60}` })),
    })
    const [before, ...after] = [0, 1, 38, 39, 40, 41].map(ring)
    expect(after.map((each) => flowOf(before, each).nodes.length)).toEqual([3, 40, 39, 40, 0])
    expect(flowOf(before, ring(41)).note).toBe('The picture is left out: it would have 41 nodes.')
    const dense = (length: number, label: string) => {
      const edges = Array.from({ length }, (_, at) => ({ source: `n${at % 40}`, target: `n${(at * 7) % 39}`, label }))
      return flowOf(undefined, { nodes: ring(0).nodes.slice(0, 40), edges }).note
    }
    const note = 'The picture is left out: it would have too many connections.'
    expect([dense(500, ''), dense(501, ''), dense(500, '** '.repeat(13))]).toEqual([undefined, note, note])
  })

  test('writes labels in one line, with marks as entities unless they are inside a word', () => {
    const names = [' a \n b', ' ', '-1.5 _é_b. c-']
    const ring = names.map((name, at) => ({ id: `n${at}`, name, next: `n${(at + 1) % 3}` }))
    expect(flowOf(undefined, ring).nodes).toEqual(['a b', 'n1', '#45;1.5 #95;é_b#46; c#45;'])
  })

  test('hides secrets before it cuts a label', () => {
    const secret = 's3cr3t-'.repeat(6)
    const hide = (text: string) => text.replaceAll(secret, '***')
    const after = nodes.map((node) => ({ ...node, name: `${node.name} ${secret} ${'x'.repeat(40)}`, seconds: 2 }))
    const { picture } = flowOf(flow, { nodes: after, edges: connected(`a-b ${secret}; b-c x; c-d On`).edges }, hide)
    expect(picture).toContain(`["✏️ A #42;#42;#42; ${'x'.repeat(34)}#8230;"]`)
    expect(picture).toContain('|"➕ #42;#42;#42;"|')
    expect(picture).not.toContain('s3cr3t')
  })
})
