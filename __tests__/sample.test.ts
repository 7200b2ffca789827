import { expect, test } from '@jest/globals'
import { sampleWorkflow } from '../simulator/fakes/sample.js'

test.each(['a-1', 'a-2', 'a-4', 'a-12'])('every node of %s is reached, and every edge leads to one', (id) => {
  const { nodes, edges } = sampleWorkflow(id).flow
  const ids = new Set(nodes.map((node) => node.id))
  expect([ids.size, new Set(edges.map((edge) => edge.target)).size]).toEqual([13, 12])
  expect(edges.flatMap(({ source, target }) => [source, target]).filter((each) => !ids.has(each))).toEqual([])
})
