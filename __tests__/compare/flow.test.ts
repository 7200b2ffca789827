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
const edge = (source: string, target: string, type = 'On Success') => ({
  id: `${source}-${target}`,
  type,
  source,
  target,
})
const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')]
const flow = { nodes, edges }
const task = (Next: string) => ({ Type: 'Task', Next })
const states = { A: task('B'), B: task('C'), C: task('D'), D: { Type: 'Succeed' } }

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
    expect(lines).toEqual([
      ...['flowchart LR', 'n1["A"]', 'n2["B"]', 'n3["C"]', 'n4["D"]'],
      ...['n1 -->|"On Success"| n2', 'n2 -->|"On Success"| n3', 'n3 -->|"On Success"| n4'],
    ])
    expect([connections, size]).toEqual([[], { nodes: 4, connections: 3 }])
    expect(flowOf(flow, undefined).lines).toEqual(lines)
  })

  test('draws nothing if only the layout differs', () => {
    const at = (x: number) => ({ edges, nodes: nodes.map((node) => ({ ...node, position: { x, y: 1 } })) })
    expect(flowOf(at(1), at(2))).toMatchObject({ lines: [], connections: [] })
  })

  test('marks the innermost node that changed, and shows its neighbours', () => {
    const after = { edges, nodes: nodes.map((node) => (node.id === 'b' ? { ...node, seconds: 2 } : node)) }
    expect(flowOf(flow, after).nodes).toEqual(['A', '✏️ B', 'C'])
  })

  test('draws a long flow from top to bottom', () => {
    const chain = (count: number) => ({
      steps: Array.from({ length: count }, (_, at) => ({ id: `s${at}`, next: `s${at + 1}` })),
    })
    expect([6, 7].map((count) => flowOf(undefined, chain(count)).lines[0])).toEqual(['flowchart LR', 'flowchart TD'])
  })

  test('says that a connection leads elsewhere', () => {
    const { connections, untold, lines } = flowOf({ states }, { states: { ...states, B: task('D') } })
    expect(connections).toEqual(['rewired B --> D, was C'])
    expect(untold).toEqual([])
    const drawn = ['n1["B"]', 'n2["C"]', 'n3["D"]', 'n1 -.->|"➖"| n2', 'n1 ==>|"➕"| n3', 'n2 --> n3']
    expect(lines).toEqual(['flowchart LR', ...drawn])
  })

  test('says that a connection has another label', () => {
    const after = { nodes, edges: [edge('a', 'b', 'On Failure'), ...edges.slice(1)] }
    const { connections, untold, lines } = flowOf(flow, after)
    expect(connections).toEqual(['rewired A -On Failure-> B, was On Success'])
    expect(untold).toEqual([])
    expect(lines.slice(3)).toEqual(['n1 ==>|"➕ On Failure"| n2', 'n1 -.->|"➖ On Success"| n2'])
  })

  test('leaves a node that was added with its connection to the list of changes', () => {
    const { connections, untold } = flowOf({ states }, { states: { ...states, B: task('X'), X: task('C') } })
    expect(connections).toEqual(['removed B --> C', 'added B --> X', 'added X --> C'])
    expect(untold).toEqual(['+ states › X: object of 2'])
  })

  test('tells nodes of equal content apart by their keys', () => {
    const after = { states: { ...states, C: task('E'), E: { Type: 'Succeed' } } }
    expect(flowOf(after, { states }).nodes).toEqual(['C', 'D', '➖ E'])
  })

  test('finds the same connections in both versions if keys are references', () => {
    const actions = (after: string) => ({
      actions: {
        A: { runAfter: {} },
        B: { runAfter: { A: ['Succeeded'] } },
        C: { runAfter: { [after]: ['Succeeded'] } },
      },
    })
    const { connections, untold } = flowOf(actions('B'), actions('A'))
    expect(connections).toEqual(['added A -Succeeded-> C', 'removed B -Succeeded-> C'])
    expect(untold).toEqual([])
  })

  test.each([
    ['a condition of a new connection', { nodes, edges: [...edges, { ...edge('d', 'a'), if: 'x > 1' }] }],
    ['a setting of a connection', { nodes, edges: edges.map((each) => ({ ...each, weight: 1 })) }],
    ['an order of connections', { nodes, edges: edges.toReversed() }],
    ['a connection to what is no node', { nodes, edges: [...edges.slice(0, 2), { ...edges[2], target: 'x' }] }],
    ['an ID elsewhere', { nodes, edges: [...edges.slice(0, 2), { ...edge('c', 'a'), id: 'c-d' }], start: 'a' }, 1],
  ])('leaves %s to the list of changes', (_, after, told = 0) => {
    const { untold, tells: __, ...rest } = flowOf({ ...flow, start: 'd' }, after)
    expect(untold).not.toEqual([])
    expect(rest.connections.length).toBeGreaterThanOrEqual(told)
  })

  test('calls a node by the component that it refers to, and marks it if the component changed', () => {
    const side = (text: string) => ({
      nodes: [1, 2, 3].map((at) => ({ nodeId: `n${at}`, componentId: `c${at}`, next: `n${at + 1}` })),
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
  })

  test('hides secrets before it cuts a label', () => {
    const secret = 's3cr3t-'.repeat(10)
    const after = { edges, nodes: nodes.map((node) => ({ ...node, name: `${node.name} ${secret}`, seconds: 2 })) }
    const { picture } = flowOf(flow, after, (text) => text.replaceAll(secret, '***'))
    expect(picture).toContain('["✏️ A #42;#42;#42;"]')
    expect(picture).not.toContain('s3cr3t')
  })
})
