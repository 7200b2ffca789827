import { describe, expect, test } from '@jest/globals'
import { findFlow } from '../../src/compare/graph.js'
import { readVersions } from '../../src/compare/graph-fields.js'
import { makeNames } from '../../src/compare/graph-names.js'
import { read } from './compare.js'
import { FLOWS, NO_FLOWS } from './flows.js'

function connectionsOf(document: unknown): string[] {
  const { root, versions } = readVersions([read(document)])
  const { nameOf } = makeNames(versions)
  const connections = findFlow(root, versions)?.graphs[0]?.connections ?? []
  return connections.map(({ source, target, label }) => `${nameOf(source)} -${label}-> ${nameOf(target)}`)
}

describe('findFlow', () => {
  test.each(Object.entries(FLOWS))('finds the connections of %s', (_, { flow, connections }) => {
    expect(connectionsOf(flow).sort()).toEqual([...connections].sort())
  })

  test.each(Object.entries(NO_FLOWS))('finds no flow in %s', (_, document) => {
    expect(connectionsOf(document)).toEqual([])
  })
})
