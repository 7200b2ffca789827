import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeFlow } from '../../src/compare/flow.js'
import { visible } from '../../src/markdown.js'
import { compareFiles } from './compare.js'
import { nastyText } from './nasty.js'

/** A flow: the value of each node that exists, and which nodes are connected by which label. */
const flows = fc.record({
  values: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 }), { minLength: 3, maxLength: 12 }),
  edges: fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('On Success', 'On Failure')), {
    maxLength: 16,
    selector: String,
  }),
})

type Sketch = { values: (number | null)[]; edges: [number, number, string][] }

/** Two nodes and a connection that are always there make it a flow. */
function toFlow({ values, edges }: Sketch) {
  const exists = (at: number) => (values[at] ?? null) !== null
  const present = edges.filter(([source, target]) => exists(source) && exists(target))
  return {
    nodes: [
      ...values.flatMap((value, at) =>
        // Unlike one another, so that none is taken for another.
        value === null
          ? []
          : [{ id: `n-${at}`, type: 'step', name: `N${at}`, value, one: `a${at}`, two: `b${at}`, three: `c${at}` }],
      ),
      ...['x', 'y'].map((id) => ({ id, type: 'step', name: id.toUpperCase(), value: 0 })),
    ],
    edges: [
      ...present.map(([source, target, type]) => ({ source: `n-${source}`, target: `n-${target}`, type })),
      { source: 'x', target: 'y', type: 'On Success' },
    ],
  }
}

/** Reads a picture back: its nodes, and its connections by the names of their ends. */
function readPicture(source: string | undefined) {
  const names = new Map<string, string>()
  const connections: string[] = []
  for (const line of source?.split('\n') ?? []) {
    const [, id, label] = /^ {2}(n\d+)\["([^"]*)"\]$/.exec(line) ?? []
    if (id !== undefined && label !== undefined) names.set(id, label)
    const [, from, way, text, to] = /^ {2}(n\d+) (-->|==>|-\.->)(?:\|"([^"]*)"\|)? (n\d+)$/.exec(line) ?? []
    const name = (of: string | undefined) => names.get(of ?? '')?.replace(/^(➕|✏️|➖) /, '')
    if (from !== undefined) connections.push(`${name(from)} ${way} ${name(to)} ${text?.replace(/^(➕|➖) /, '')}`)
  }
  return { nodes: [...names.values()].sort(), connections: connections.sort() }
}

/** What a picture must have, found without any of the code that draws it. */
function expected(base: Sketch, head: Sketch) {
  const [before, after] = [toFlow(base), toFlow(head)]
  const nodeOf = new Map([...before.nodes, ...after.nodes].map(({ id, name }) => [id, name]))
  const value = (flow: typeof before, id: string) => flow.nodes.find((node) => node.id === id)?.value
  const icon = (id: string) => {
    const [from, to] = [value(before, id), value(after, id)]
    if (from === to) return ''
    return from === undefined ? '➕ ' : to === undefined ? '➖ ' : '✏️ '
  }
  const key = ({ source, target, type }: (typeof before.edges)[0]) => `${source} ${target} ${type}`
  const all = new Map([...before.edges, ...after.edges].map((edge) => [key(edge), edge]))
  const has = (flow: typeof before, wanted: string) => flow.edges.some((edge) => key(edge) === wanted)
  const way = (wanted: string) => (!has(before, wanted) ? '==>' : has(after, wanted) ? '-->' : '-.->')
  const shown = new Set([...nodeOf.keys()].filter((id) => icon(id) !== ''))
  for (const [wanted, { source, target }] of all) {
    if (icon(source) !== '' || icon(target) !== '' || way(wanted) !== '-->') shown.add(source).add(target)
  }
  return {
    nodes: [...shown].map((id) => `${icon(id)}${nodeOf.get(id)}`).sort(),
    connections: [...all]
      .filter(([, { source, target }]) => shown.has(source) && shown.has(target))
      .map(([wanted, { source, target, type }]) => `${nodeOf.get(source)} ${way(wanted)} ${nodeOf.get(target)} ${type}`)
      .sort(),
  }
}

describe('describeFlow', () => {
  test('draws exactly the changed nodes and connections, and the neighbours of changed nodes', () => {
    fc.assert(
      fc.property(flows, flows, (base, head) => {
        const files = { base: toFlow(base), head: toFlow(head) }
        const file = compareFiles({ 'flow_definition.json': files.base }, { 'flow_definition.json': files.head })
          .files[0]
        const picture = file && describeFlow(file)?.picture
        expect(readPicture(picture)).toEqual(expected(base, head))
      }),
      { numRuns: 300 },
    )
  })

  test('draws any text as a label that stays in its quotes', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 2, maxLength: 6 }), (texts) => {
        const nodes = texts.map((name, at) => ({ id: `n-${at}`, type: name, name }))
        const edges = texts.map((label, at) => ({ source: `n-${at}`, target: `n-${(at + 1) % texts.length}`, label }))
        const file = compareFiles(undefined, { 'flow_definition.json': { nodes, edges } }).files[0]
        const lines = (file && describeFlow(file)?.picture)?.split('\n') ?? []
        expect(lines).toHaveLength(1 + 2 * texts.length)
        for (const line of lines.slice(1)) {
          const [, text = ''] = /^ {2}n\d+(?:\["(.+)"\]|(?: -->)(?:\|"(.*)"\|)? n\d+)$/.exec(line) ?? []
          expect(text.replace(/#(?:quot|\d+);/g, '')).toMatch(/^[\p{L}\p{M}\p{N} ,?!'()/._-]*$/u)
          const shown = text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('\\u{', '')
          expect(visible(shown)).toBe(shown)
        }
      }),
    )
  })
})
