import { expect, test } from '@jest/globals'
import { samplePackage } from '../simulator/fakes/platform.js'
import {
  addNode,
  edited,
  editPrompt,
  filesOf,
  moveNodes,
  removeNode,
  sampleWorkflow,
  setField,
  setVariable,
} from '../simulator/fakes/sample.js'

const workflow = sampleWorkflow('a-12')

test('a workflow stays the same for its ID and differs for others', () => {
  expect(samplePackage(filesOf(sampleWorkflow('a-12')))).toEqual(samplePackage(filesOf(workflow)))
  const names = Array.from({ length: 20 }, (_, at) => sampleWorkflow(`a-${at}`).app.name)
  expect(new Set(names).size).toBe(20)
})

test.each(['a-1', 'a-2', 'a-4', 'a-12'])('every node of %s is reached, and every edge leads to one', (id) => {
  const { nodes, edges } = sampleWorkflow(id).flow
  const ids = new Set(nodes.map((node) => node.id))
  expect(ids.size).toBe(13)
  expect(new Set(edges.map((edge) => edge.target)).size).toBe(12)
  expect(edges.flatMap(({ source, target }) => [source, target]).filter((each) => !ids.has(each))).toEqual([])
})

test('edits are made in a copy, and nothing else changes', () => {
  const before = structuredClone(workflow)
  const after = edited(
    workflow,
    editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
    setField('Fetch claim', 'timeout', 60),
    setVariable('CRM_URL', 'https://crm.example.com'),
  )
  expect(workflow).toEqual(before)
  const changed = after.flow.nodes.filter((node, at) => JSON.stringify(node) !== JSON.stringify(before.flow.nodes[at]))
  expect(changed.map(({ name }) => name)).toEqual(['Fetch claim', 'Greet and answer'])
  expect(() => edited(workflow, editPrompt('Greet and answer', 'never said', ''))).toThrow('never said')
  expect(() => edited(workflow, setField('Nobody', 'timeout', 1))).toThrow('Nobody')
})

test('nodes are added between others, removed with their edges, and moved', () => {
  const { flow } = edited(workflow, addNode('Note in CRM', { type: 'human', name: 'Review' }), removeNode('Each file'))
  const idOf = (name: string) => flow.nodes.find((node) => node.name === name)?.id
  const next = (name: string) => flow.edges.filter(({ source }) => source === idOf(name)).map(({ target }) => target)
  expect(next('Note in CRM')).toEqual([idOf('Review')])
  expect(next('Review')).toEqual([idOf('Wait for CRM')])
  expect(idOf('Each file')).toBeUndefined()
  expect(flow.edges).toHaveLength(16)
  const moved = edited(workflow, moveNodes({ x: 10, y: -5 })).flow.nodes
  expect(moved.map(({ position }) => position.x)).toEqual(workflow.flow.nodes.map(({ position }) => position.x + 10))
})
