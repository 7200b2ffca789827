import { describe, expect, test } from '@jest/globals'
import { nodeName } from '../../src/compare/flow.js'
import { findFlow } from '../../src/compare/graph.js'
import { makeNames } from '../../src/compare/names.js'
import { read } from './compare.js'
import { FLOWS, NO_FLOWS } from './flows.js'

function connectionsOf(document: unknown): string[] {
  const json = read(document)
  const names = makeNames([json])
  const edges = findFlow(json, json).edges.filter(({ source }) => source.side === 'head')
  return edges.map(({ source, target, label }) => `${nodeName(source, names)} -${label}-> ${nodeName(target, names)}`)
}

describe('findFlow', () => {
  test.each(Object.entries(FLOWS))('finds the connections of %s', (_, { flow, connections }) => {
    expect(connectionsOf(flow).sort()).toEqual([...connections].sort())
  })

  test.each(Object.entries(NO_FLOWS))('finds no flow in %s', (_, document) => {
    expect(connectionsOf(document)).toEqual([])
  })
})
