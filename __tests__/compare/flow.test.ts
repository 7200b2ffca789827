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
import type { FileChanges } from '../../src/compare/changes.js'
import { describeFlow } from '../../src/compare/flow.js'
import { compareFiles, describe as describeChange } from './compare.js'

function fileOf(base: unknown, head: unknown): FileChanges {
  const side = (flow: unknown) => (flow === undefined ? undefined : { 'flow_definition.json': flow })
  const file = compareFiles(side(base), side(head)).files[0]
  if (file === undefined) throw new Error('Nothing differs.')
  return file
}

function flowOf(base: unknown, head: unknown) {
  const file = fileOf(base, head)
  const flow = describeFlow(file)
  if (flow === undefined) throw new Error('There is no JSON.')
  const told = file.changes.filter(flow.tells).map(describeChange)
  const untold = file.changes.filter((change) => !flow.tells(change)).map(describeChange)
  const connections = flow.connections.map(({ kind, source, target, label, was }) => {
    const before = was ? `, was ${was.target === target ? was.label : was.target.label}` : ''
    return `${kind} ${source.label} -${label}-> ${target.label}${before}`
  })
  return { ...flow, connections, told, untold, lines: flow.picture?.split('\n').map((line) => line.trim()) ?? [] }
}

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'step', name: id.toUpperCase(), seconds: 1 }))
const edges = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
].map(([source, target]) => ({ id: `${source}-${target}`, type: 'On Success', source, target }))
const flow = { nodes, edges }

const states = {
  States: {
    A: { Type: 'Task', Next: 'B' },
    B: { Type: 'Task', Next: 'C' },
    C: { Type: 'Task', Next: 'D' },
    D: { Type: 'Succeed' },
  },
}

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
    const { picture, connections, untold } = flowOf(
      filesOf(before)['flow_definition.json'],
      filesOf(after)['flow_definition.json'],
    )
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
    expect(untold.filter((change) => change.includes('edges'))).toEqual([])
  })

  test('draws all nodes and connections of a new flow, as they are', () => {
    const { lines, connections, size } = flowOf(undefined, flow)
    expect(lines).toEqual([
      'flowchart LR',
      ...['n1["A"]', 'n2["B"]', 'n3["C"]', 'n4["D"]'],
      ...['n1 -->|"On Success"| n2', 'n2 -->|"On Success"| n3', 'n3 -->|"On Success"| n4'],
    ])
    expect(connections).toEqual([])
    expect(size).toEqual({ nodes: 4, connections: 3 })
  })

  test('draws a removed flow', () => {
    expect(flowOf(flow, undefined).lines).toHaveLength(8)
  })

  test('draws nothing if only the layout differs', () => {
    const at = (x: number) => ({ edges, nodes: nodes.map((node) => ({ ...node, position: { x, y: 1 } })) })
    expect(flowOf(at(1), at(2))).toMatchObject({ lines: [], connections: [] })
  })

  test('marks the innermost node that changed, and its neighbours', () => {
    const after = { edges, nodes: nodes.map((node) => (node.id === 'b' ? { ...node, seconds: 2 } : node)) }
    const { lines } = flowOf(flow, after)
    expect(lines.filter((line) => line.includes('['))).toEqual(['n1["A"]', 'n2["✏️ B"]', 'n3["C"]'])
  })

  test('says that a connection leads elsewhere', () => {
    const after = { States: { ...states.States, B: { Type: 'Task', Next: 'D' } } }
    const { connections, told, untold, lines } = flowOf(states, after)
    expect(connections).toEqual(['rewired B --> D, was C'])
    expect(told).toEqual(['~ States › B › Next: "C" → "D"'])
    expect(untold).toEqual([])
    expect(lines).toEqual([
      'flowchart LR',
      'n1["B"]',
      'n2["C"]',
      'n3["D"]',
      'n1 -.->|"➖"| n2',
      'n1 ==>|"➕"| n3',
      'n2 --> n3',
    ])
  })

  test('does not say twice that a node was added with its connection', () => {
    const after = { States: { ...states.States, B: { Type: 'Task', Next: 'X' }, X: { Type: 'Task', Next: 'C' } } }
    const { connections, untold } = flowOf(states, after)
    expect(connections).toEqual(['removed B --> C', 'added B --> X', 'added X --> C'])
    expect(untold).toEqual(['+ States › X: object of 2'])
  })

  test.each([
    [
      'a condition of a new connection',
      { nodes, edges: [...edges, { id: 'd-a', type: 'On Success', source: 'd', target: 'a', if: 'x > 1' }] },
    ],
    ['a setting of a connection', { nodes, edges: edges.map((edge) => ({ ...edge, weight: 1 })) }],
    ['an order of connections', { nodes, edges: edges.toReversed() }],
    [
      'a connection to what is no node',
      { nodes, edges: edges.map((edge) => (edge.target === 'd' ? { ...edge, target: 'x' } : edge)) },
    ],
  ])('leaves %s to the list of changes', (_, after) => {
    const { told, untold } = flowOf(flow, after)
    expect(told).toEqual([])
    expect(untold).not.toEqual([])
  })

  test('calls a node by the component that it refers to, and marks it if the component changed', () => {
    const components = (text: string) =>
      [1, 2, 3].map((at) => ({ _id: `c${at}`, name: `Part ${at}`, text: at === 2 ? text : '' }))
    const parts = [1, 2, 3].map((at) => ({
      nodeId: `n${at}`,
      type: 'message',
      componentId: `c${at}`,
      next: `n${at + 1}`,
    }))
    const side = (text: string) => ({ nodes: parts, components: components(text) })
    const { lines, labelOf } = flowOf(side('Hello.'), side('Hello!'))
    expect(lines.filter((line) => line.includes('['))).toEqual(['n1["Part 1"]', 'n2["✏️ Part 2"]', 'n3["Part 3"]'])
    expect([labelOf('"c3"'), labelOf('"n3"'), labelOf('"Part 3"'), labelOf('"x"')]).toEqual([
      'Part 3',
      'Part 3',
      undefined,
      undefined,
    ])
  })

  test('leaves the neighbours out of a picture of more than 40 nodes, then the picture', () => {
    const ring = (count: number, changed: number) => ({
      nodes: Array.from({ length: count }, (_, at) => ({
        id: `n${at}`,
        name: `N ${at}`,
        seconds: at < changed ? 2 : 1,
      })),
      edges: Array.from({ length: count }, (_, at) => ({ source: `n${at}`, target: `n${(at + 1) % count}` })),
    })
    const nodesOf = (changed: number) =>
      flowOf(ring(60, 0), ring(60, changed)).lines.filter((line) => line.includes('[')).length
    expect([1, 38, 39, 40, 41].map(nodesOf)).toEqual([3, 40, 39, 40, 0])
    expect(flowOf(ring(60, 0), ring(60, 41)).note).toBe('The picture is left out: it would have 41 nodes.')
  })

  test('hides secrets before it cuts a label', () => {
    const secret = 's3cr3t-'.repeat(10)
    const after = { edges, nodes: nodes.map((node) => ({ ...node, name: `${node.name} ${secret}`, seconds: 2 })) }
    const source = describeFlow(fileOf(flow, after), (text) => text.replaceAll(secret, '***'))?.picture
    expect(source).toContain('["✏️ A #42;#42;#42;"]')
    expect(source).not.toContain('s3cr3t')
  })
})
