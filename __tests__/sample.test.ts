import { expect, test } from '@jest/globals'
import {
  addNode,
  edited,
  editPrompt,
  moveNodes,
  removeNode,
  sampleWorkflow,
  setField,
} from '../simulator/fakes/sample.js'

const workflow = sampleWorkflow('a-12')
const copy = structuredClone(workflow)

test.each(['a-1', 'a-2', 'a-4', 'a-12'])('every node of %s is reached, and every edge leads to one', (id) => {
  const { nodes, edges } = sampleWorkflow(id).flow
  const ids = new Set(nodes.map((node) => node.id))
  expect([ids.size, new Set(edges.map((edge) => edge.target)).size]).toEqual([13, 12])
  expect(edges.flatMap(({ source, target }) => [source, target]).filter((each) => !ids.has(each))).toEqual([])
})

test('edits are made in a copy: nodes are changed, added between others, removed with their edges, and moved', () => {
  const { flow } = edited(
    workflow,
    setField('Fetch claim', 'timeout', 60),
    addNode('Note in CRM', { type: 'human', name: 'Review' }),
    removeNode('Each file'),
    moveNodes({ x: 10, y: -5 }),
  )
  expect(workflow).toEqual(copy)
  const nodeOf = (name: string) => flow.nodes.find((node) => node.name === name)
  const next = (name: string) =>
    flow.edges.filter(({ source }) => source === nodeOf(name)?.id).map((edge) => edge.target)
  expect([next('Note in CRM'), next('Review')]).toEqual([[nodeOf('Review')?.id], [nodeOf('Wait for CRM')?.id]])
  expect([nodeOf('Each file'), flow.edges.length]).toEqual([undefined, 16])
  const before = workflow.flow.nodes.find((node) => node.name === 'Fetch claim')?.position ?? { x: 0, y: 0 }
  expect(nodeOf('Fetch claim')).toMatchObject({ timeout: 60, position: { x: before.x + 10, y: before.y - 5 } })
  expect(() => edited(workflow, editPrompt('Greet and answer', 'never said', ''))).toThrow('never said')
  expect(() => edited(workflow, setField('Nobody', 'timeout', 1))).toThrow('Nobody')
})
