import { describe, expect, test } from '@jest/globals'
import { nodeName } from '../../src/compare/flow.js'
import { findFlow } from '../../src/compare/graph.js'
import { makeNames } from '../../src/compare/names.js'
import { readVersions } from '../../src/compare/places.js'
import { read } from './compare.js'
import { FLOWS, NO_FLOWS } from './flows.js'

function connectionsOf(document: unknown): string[] {
  const json = read(document)
  const { root, ...versions } = readVersions(json, json)
  const names = makeNames([json])
  const connections = findFlow(root, versions)?.head.connections ?? []
  return connections.map(
    ({ source, target, label }) => `${nodeName(source, names)} -${label}-> ${nodeName(target, names)}`,
  )
}

describe('findFlow', () => {
  test.each(Object.entries(FLOWS))('finds the connections of %s', (_, { flow, connections }) => {
    expect(connectionsOf(flow).sort()).toEqual([...connections].sort())
  })

  test.each(Object.entries(NO_FLOWS))('finds no flow in %s', (_, document) => {
    expect(connectionsOf(document)).toEqual([])
  })
})
