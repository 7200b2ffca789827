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

function flowOf(base: unknown, head: unknown, hide = (text: string) => text) {
  const side = (flow: unknown) => (flow === undefined ? undefined : { 'flow_definition.json': flow })
  const file = compareFiles(side(base), side(head)).files[0]
  const flow = file && describeFlow(file, hide)
  if (flow === undefined) throw new Error('Nothing differs.')
  const connections = flow.connections.map(({ kind, source, target, label, was }) => {
    const before = was ? `, was ${was.target === target ? was.label : was.target.label}` : ''
    return `${kind} ${source.label} -${label}-> ${target.label}${before}`
  })
  const untold = file?.changes.filter((change) => !flow.tells(change)).map(describeChange)
  const lines = flow.picture?.split('\n').map((line) => line.trim()) ?? []
  return { ...flow, connections, untold, lines, nodes: lines.flatMap((line) => /\["(.*)"\]/.exec(line)?.[1] ?? []) }
}

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
    const { picture, connections, untold } = flowOf(base, head)
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
    const chain = (length: number) => Array.from({ length }, (_, at) => ({ id: `s${at}`, next: `s${at + 1}` }))
    expect([6, 7].map((count) => flowOf(undefined, chain(count)).lines[0])).toEqual(['flowchart LR', 'flowchart TD'])
    const ring = [...chain(7).slice(0, 6), { id: 's6', next: 's0' }]
    expect(flowOf(undefined, ring).lines[0]).toBe('flowchart TD')
  })

  test('says that a connection leads elsewhere', () => {
    const { connections, untold, lines } = flowOf({ states }, { states: { ...states, B: task('D') } })
    expect([connections, untold]).toEqual([['rewired B --> D, was C'], []])
    const drawn = ['n1["B"]', 'n2["C"]', 'n3["D"]', 'n1 -.->|"➖"| n2', 'n1 ==>|"➕"| n3', 'n2 --> n3']
    expect(lines).toEqual(['flowchart LR', ...drawn])
  })

  test('leaves a note that has the words of its ends to the list of changes', () => {
    const { connections, untold } = flowOf(
      connected('a-b On; b-c On; c-d On note=D'),
      connected('a-b On; b-c On; c-a On note=A'),
    )
    expect(connections).toEqual(['rewired C --> A, was D'])
    expect(untold).toContainEqual(expect.stringContaining('note: "D" → "A"'))
  })

  test('says that a connection has another label', () => {
    const { connections, untold, lines } = flowOf(flow, connected('a-b Off; b-c On; c-d On'))
    expect([connections, untold]).toEqual([['rewired A -Off-> B, was On'], []])
    expect(lines.slice(3)).toEqual(['n1 ==>|"➕ Off"| n2', 'n1 -.->|"➖ On"| n2'])
  })

  test.each([
    ['a-b x', 'a-b y; a-c x', 'rewired A -y-> B, was x', 'added A -x-> C'],
    ['a-b x', 'a-c x; a-d x', 'removed A -x-> B', 'added A -x-> C', 'added A -x-> D'],
    ['b-c y', 'b-c y; a-b x; a-c x', 'added A -x-> B', 'added A -x-> C'],
    ['a-b x; a-b x', 'a-b x; a-c y', 'removed A -x-> B', 'added A -y-> C'],
  ])('says what became of %s in %s', (before, after, ...expected) => {
    expect(flowOf(connected(`${before}; c-d z`), connected(`${after}; c-d z`)).connections).toEqual(expected)
  })

  test('leaves a node that was added with its connection to the list of changes', () => {
    const { connections, untold } = flowOf({ states }, { states: { ...states, B: task('X'), X: task('C') } })
    expect(connections).toEqual(['removed B --> C', 'added B --> X', 'added X --> C'])
    expect(untold).toEqual(['+ states › X: object of 2'])
  })

  test('tells nodes of equal content apart by their keys', () => {
    const { D: _, ...after } = { ...states, C: task('E'), E: done }
    expect(flowOf({ states: { ...states, E: done } }, { states: after }).nodes).toEqual(['C', '➖ D', 'E'])
  })

  test('finds the same connections in both versions if keys are references', () => {
    const ran = (name: string) => ({ runAfter: { [name]: ['Succeeded'] } })
    const actions = (name: string) => ({ A: { runAfter: {} }, B: ran('A'), C: ran(name) })
    const { connections, untold } = flowOf(actions('B'), actions('A'))
    expect([connections, untold]).toEqual([['added A -Succeeded-> C', 'removed B -Succeeded-> C'], []])
  })

  test('says all of a new connection by its ends if its words are usual', () => {
    const main = (id: string) => ({ main: [[{ node: id, type: 'main', index: 0 }]] })
    const side = (more: object) => ({ nodes, connections: { A: main('B'), B: main('C'), ...more } })
    const { connections, untold } = flowOf(side({}), side({ C: main('D') }))
    expect([connections, untold]).toEqual([['added C --> D'], []])
  })

  test.each([
    ['a condition', 'a-b x; b-c x', '; d-a x if=urgent', '+ edges › [D]: object of 5'],
    ['a usual condition', 'a-b x if=x>1; b-c x if=x>1', '; d-a x if=x>1', '+ edges › [D]: object of 5'],
    ['an unusual priority', 'a-b x p=1; b-c x p=2; c-d x p=3', '; d-a x p=1', '+ edges › [D]: object of 5'],
    ['a setting', 'a-b x; b-c x', ' w=1', '+ edges › [B] › w: "1"'],
    ['a connection to an item that is not a node', 'a-b x; b-c x', '; d-z x', '+ edges › [D]: object of 4'],
  ])('leaves %s to the list of changes', (_, before, more, expected) => {
    expect(flowOf(connected(before), connected(before + more)).untold).toEqual([expected])
  })

  test.each([
    [
      'a setting of a rewired connection',
      'a-b x w=1; b-c x w=1; c-d x',
      'a-b x w=1; b-c x w=1; c-a x w=1',
      '+ edges › [C] › w: "1"',
    ],
    ['an order', 'a-b x; b-c x', 'b-c x; a-b x', 'reordered edges'],
    ['an end that was no node', 'a-b x; c-d y target=z', 'a-b x; c-d y target=a', '~ edges › [C] › target: "z" → "a"'],
  ])('leaves %s to the list of changes, too', (_, before, after, expected) => {
    expect(flowOf(connected(before), connected(after)).untold).toEqual([expected])
  })

  test('leaves an ID elsewhere to the list of changes', () => {
    const { connections, untold } = flowOf(
      { ...flow, start: 'd' },
      { ...connected('a-b On; b-c On; c-a On'), start: 'a' },
    )
    expect(connections).toEqual(['rewired C --> A, was D'])
    expect(untold).toEqual(['~ start: "d" → "a"'])
  })

  test('leaves an end that no node has to the list of changes', () => {
    const side = (last: string) => ({
      nodes,
      edges: ['ab', 'bc', `c${last}`].map(([source, target]) => ({ source: { id: source }, target: { id: target } })),
    })
    const { connections, untold } = flowOf(side('d'), side('x'))
    expect(connections).toEqual(['removed C --> D'])
    expect(untold).toEqual(['~ edges › #2 › target › id: "d" → "x"'])
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
    expect(['"c3"', '"n3"', '"Part 3"', '"x"'].map(labelOf)).toEqual(['Part 3', 'Part 3', undefined, undefined])
  })

  test('leaves the neighbours out of a picture of more than 40 nodes, then the picture', () => {
    const ring = (changed: number) => ({
      nodes: Array.from({ length: 60 }, (_, at) => ({ id: `n${at}`, name: `N ${at}`, seconds: at < changed ? 2 : 1 })),
      edges: Array.from({ length: 60 }, (_, at) => ({ source: `n${at}`, target: `n${(at + 1) % 60}` })),
    })
    const [before, ...after] = [0, 1, 38, 39, 40, 41].map(ring)
    expect(after.map((each) => flowOf(before, each).nodes.length)).toEqual([3, 40, 39, 40, 0])
    expect(flowOf(before, ring(41)).note).toBe('The picture is left out: it would have 41 nodes.')
    const dense = Array.from({ length: 501 }, (_, at) => ({ source: `n${at % 30}`, target: `n${(at * 7) % 29}` }))
    const { note } = flowOf(undefined, { nodes: ring(0).nodes.slice(0, 30), edges: dense })
    expect(note).toBe('The picture is left out: it would have too many connections.')
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
