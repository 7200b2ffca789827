import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeFlow } from '../../src/compare/flow.js'
import { visible } from '../../src/markdown.js'
import { compareFiles } from './compare.js'
import { nastyText } from './nasty.js'

/** The value of each node that exists, and which nodes are connected by which label. */
const sketches = fc.record({
  values: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 }), { minLength: 3, maxLength: 12 }),
  edges: fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('On Success', 'On Failure')), {
    maxLength: 16,
    selector: String,
  }),
})

/** Nodes are unlike one another. Two nodes and a connection that are always there make it a flow. */
function toFlow({ values, edges }: { values: (number | null)[]; edges: [number, number, string][] }) {
  const nodes = values.flatMap((value, at) =>
    value === null ? [] : [{ id: `n-${at}`, name: `N${at}`, value, one: `a${at}`, two: `b${at}`, three: `c${at}` }],
  )
  const exists = (at: number) => (values[at] ?? null) !== null
  const present = edges.filter(([source, target]) => exists(source) && exists(target))
  return {
    nodes: [...nodes, { id: 'x', name: 'X', value: 0 }, { id: 'y', name: 'Y', value: 0 }],
    edges: [
      ...present.map(([source, target, type]) => ({ source: `n-${source}`, target: `n-${target}`, type })),
      { source: 'x', target: 'y', type: 'On Success' },
    ],
  }
}

function pictureOf(base: unknown, head: unknown): string[] {
  const file = compareFiles(base ? { 'flow_definition.json': base } : undefined, { 'flow_definition.json': head })
    .files[0]
  return (file && describeFlow(file)?.picture)?.split('\n') ?? []
}

/** Reads a picture back: its nodes, and its connections by the names of their ends. */
function readPicture(lines: readonly string[]): string[] {
  const names = new Map(
    lines.flatMap((line) => [...line.matchAll(/^ {2}(n\d+)\["(.*)"\]$/g)].map(([, id, name]) => [id, name])),
  )
  const connections = lines.flatMap((line) => {
    const [, from, arrow = '', icon = '', label, to] = /^ {2}(n\d+) (\S+)\|"([➕➖] )?(.*)"\| (n\d+)$/.exec(line) ?? []
    const isRight = { '': '-->', '➕ ': '==>', '➖ ': '-.->' }[icon] === arrow
    return isRight ? [`${icon}${[from, to].map((id) => names.get(id)?.replace(/^\S+ /, '')).join(' → ')} ${label}`] : []
  })
  return [...names.values(), ...connections].map(String).sort()
}

/** What a picture must have, found without any of the code that draws it. */
function expected(base: ReturnType<typeof toFlow>, head: typeof base): string[] {
  const named = ({ nodes }: typeof base) => new Map(nodes.map(({ id, name, value }) => [id, `${name} ${value}`]))
  const keyed = ({ edges }: typeof base) => new Map(edges.map((edge) => [Object.values(edge).join(), edge.type]))
  const iconOf = (before: Map<string, string>, after: typeof before) => (key: string) => {
    if (before.get(key) === after.get(key)) return ''
    return before.has(key) ? (after.has(key) ? '✏️ ' : '➖ ') : '➕ '
  }
  const nodeIcon = iconOf(named(base), named(head))
  const edgeIcon = iconOf(keyed(base), keyed(head))
  const names = new Map([...named(base), ...named(head)].map(([id, name]) => [id, name.split(' ')[0]]))
  const edges = [...new Map([...keyed(base), ...keyed(head)]).keys()].map((key) => ({
    key,
    ends: key.split(',').slice(0, 2),
  }))
  const isNear = ({ key, ends }: (typeof edges)[0]) => edgeIcon(key) !== '' || ends.some((id) => nodeIcon(id) !== '')
  const shown = new Set([...[...names.keys()].filter(nodeIcon), ...edges.filter(isNear).flatMap(({ ends }) => ends)])
  const drawn = edges.filter(({ ends }) => ends.every((id) => shown.has(id)))
  return [
    ...[...shown].map((id) => `${nodeIcon(id)}${names.get(id)}`),
    ...drawn.map(
      ({ key, ends }) => `${edgeIcon(key)}${ends.map((id) => names.get(id)).join(' → ')} ${key.split(',')[2]}`,
    ),
  ].sort()
}

test('describeFlow draws exactly the changed nodes and connections, and the neighbours of changed nodes', () => {
  fc.assert(
    fc.property(sketches, sketches, (before, after) => {
      const [base, head] = [toFlow(before), toFlow(after)]
      expect(readPicture(pictureOf(base, head))).toEqual(expected(base, head))
    }),
    { numRuns: 300 },
  )
})

test('describeFlow draws any text as a label that stays in its quotes', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 2, maxLength: 6 }), (texts) => {
      const nodes = texts.map((name, at) => ({ id: `n-${at}`, type: name, name }))
      const edges = texts.map((label, at) => ({ source: `n-${at}`, target: `n-${(at + 1) % texts.length}`, label }))
      const lines = pictureOf(undefined, { nodes, edges })
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
