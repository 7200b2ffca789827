import { describe, expect, test } from '@jest/globals'
import { makeLayoutTest, mergeLayout } from '../../src/compare/layout.js'
import { compareFiles, describe as inWords } from './compare.js'

/** The changes of two flows: those that stand above, and those that are folded. */
function sorted(base: object, head: object): { above: string[]; folded: string[] } {
  const [file] = compareFiles({ 'flow_definition.json': base }, { 'flow_definition.json': head }).files
  if (file === undefined) throw new Error('nothing changed')
  const isLayout = makeLayoutTest(file)
  const folded = mergeLayout(file.changes.filter(isLayout), file)
  return { above: file.changes.filter((change) => !isLayout(change)).map(inWords), folded: folded.map(inWords) }
}

const UUIDS = ['9a3f1c2e-0000-4000-8000-00000000000a', '9a3f1c2e-0000-4000-8000-00000000000b'] as const

const DAYS = ['2026-11-24T23:56:05Z', '2026-11-25T00:40:59Z'] as const

describe('layout and bookkeeping', () => {
  const nodes = (key: string, value: unknown) => ({ nodes: [{ name: 'A', [key]: value }] })

  test.each<[key: string, from: unknown, to: unknown]>([
    ['position', { x: 1, y: 2 }, { x: 3, y: 2 }],
    ['gridPos', { h: 8, w: 12, x: 0, y: 1 }, { h: 9, w: 12, x: 0, y: 2 }],
    [
      'coordinate coords pos positionAbsolute node1Position nodeCoordinate node_position node_coordinate',
      [[1, 2]],
      [[3, 4]],
    ],
    ['bends', [[1, 2]], [[1, 2], 3]],
    ['viewport', { x: 1, y: 2, zoom: 1 }, { x: 1, y: 3, zoom: 2 }],
    ['x', 1, 2],
    ['metadata', { version: 1 }, { version: 2 }],
    ['measured', { width: 320, height: 230 }, { width: 320, height: 229 }],
    ['updatedAt', ...DAYS],
    ['created lastActiveAt built_at', '2026-11-24', '2026-11-24 10:15'],
    ['lMod repeatIteration', 1700000000, 1700000001],
    ['mtime', 1700000000123, 1700000001123],
    ['cMod', 'Fri Sep 29 2023 12:39:26 GMT+0000', 'Fri Sep 29 2023 13:18:57 GMT+0000 (UTC)'],
    ['encryptedHash', '89207282a862f6471fb6e65247d60cf6', '02eb8ae55e92985d50b65f35f7a00445'],
    ['checksum', 'aGVsbG8gd29ybGQ0NQ==', 'aGVsbG8gd29ybGQ0Ng=='],
    ['sha256', 'aGVsbG8gd29ybGQ0NQ', 'aGVsbG8gd29ybGQ0Ng'],
    ['code_hash', '37e8631c902b', 'b14dce621594'],
    ['versionId', ...UUIDS],
    ['version', 12, 13],
    ['activeVersionId', '65f0c0ffee65f0c0ffee65f0', '65f0c0ffee65f0c0ffee65f1'],
    ['identifier', `node-${UUIDS[0]}`, `node-${UUIDS[1]}`],
    ['id', 'ask-y1N5A', 'ask-cPCaHb'],
    ['id', 'ask-abc1d', 'ask-abcdE'],
  ])('is %s: %j → %j', (keys, from, to) => {
    for (const key of keys.split(' ')) expect(sorted(nodes(key, from), nodes(key, to)).above).toEqual([])
  })

  test.each<[key: string, ...values: unknown[]]>([
    ['position', { x: 1 }, { x: '1' }, 'left', [1, 'a'], []],
    ['postTimeout startPosition left typeVersion', 1, 2],
    ['x', 1, '2'],
    ['width', 512, 1024],
    ['size viewport', { width: 512 }, { width: 1024 }],
    ['positions', [{ name: 'B', width: 512 }], [{ name: 'B', width: 1024 }]],
    ['disposition repos postal nodePositionMax node_position_max', [1], [2]],
    ['coordinates', { lat: 1, lng: 2 }, { lat: 3, lng: 4 }],
    ['createdAfter startDate', ...DAYS],
    ['publishDate', '2026-11-24', '2026-11-25'],
    ['maxExportSize', 1700000000, 1700000001],
    ['hashAlgorithm', 'PBKDF2-HMAC-SHA256', 'PBKDF2-HMAC-SHA512'],
    ['iteration', 3, 10],
    ['model', { version: 3 }, { version: 4 }],
    ['groupId workflowId refId', ...UUIDS],
    ['updatedAt', DAYS[0], 'never', 'on 2026-11-24', '2026-11-24 is it', '1', '2026-11-24 10:1', '12345678901234'],
    ['updatedAt', 1700000000, '1700000000'],
    ['updatedAt', 'Fri Sep 29 2023 12:39:26 Z', 'A Fri Sep 29 2023 12:39:26 Z', 'Fri Sep 29 2023 12:39:26 Z, b'],
    ['hash', '89207282a862f6471', 'abcdefabcdefabcdef', '37e8631', 'see 89207282a862f6472', '89207282a862f6472.'],
    ['sharing', 'aGVsbG8gd29ybGQ0NQ', 'aGVsbG8gd29ybGQ0Ng'],
    ['version', '12', '2.0', 'v12', '12b', '1234567890123456'],
    ['_id', UUIDS[0], 'b', '65f0c0ffee65f0c0ffee65f0a', 'a65f0c0ffee65f0c0ffee65f0', '89207282-a862-f647-1fb6'],
    ['uuid', UUIDS[0], UUIDS[1].slice(1), UUIDS[1].replace('-0000000', '-')],
    ['id', 'ask-y1N5A', 'say-4lamW', 'ask-close', 'ask-Close', 'ask-close1', 'ask-12345', 'ask-4lam', 'ask-4lamWw1'],
  ])('is not %s: %j → %j', (keys, from, ...values) => {
    for (const key of keys.split(' '))
      for (const to of values) expect([to, sorted(nodes(key, from), nodes(key, to)).folded]).toEqual([to, []])
  })

  test('is no order, and nothing that was added or removed, except places', () => {
    const flow = (names: string[], more = {}) => ({ nodes: names.map((name) => ({ name, size: name })), ...more })
    expect(sorted(flow(['A', 'B']), flow(['B', 'A'])).folded).toEqual([])
    expect(sorted({ positions: flow(['A', 'B']) }, { positions: flow(['B', 'A']) }).folded).toEqual([])
    const canvas = (size: number) => ({ canvas: { nodes: [{ name: 'A', size }] } })
    expect(sorted(canvas(1), canvas(2)).folded).toEqual([])
    expect(sorted(flow(['A']), flow(['A'], { updatedAt: '2026-11-24T23:56:05Z' })).folded).toEqual([])
    expect(sorted(flow(['A']), flow(['A'], { position: { x: 1 } })).above).toEqual([])
    expect(sorted({ version: 1, id: UUIDS[0] }, { version: 2, id: UUIDS[1] }).above).toEqual([])
  })

  test('is the width of what stands somewhere', () => {
    for (const place of [{ x: 1, y: 1 }, { left: 1, top: 1 }, { position: [1, 1] }]) {
      const item = (width: number) => ({ nodes: [{ name: 'A', ...place, width }] })
      expect(sorted(item(1), item(2)).above).toEqual([])
    }
  })

  test('is what was selected in the editor, on what stands somewhere', () => {
    const item = (selected: unknown, at: object = { x: 1 }) => ({ nodes: [{ name: 'A', ...at, data: { selected } }] })
    expect(sorted(item(true), item(false)).above).toEqual([])
    expect(sorted(item(true, {}), item(false, {})).folded).toEqual([])
    expect(sorted(item(true), item('a')).folded).toEqual([])
    expect(sorted(item(null), item(false)).folded).toEqual([])
  })

  test('is the new ID of what is around an item', () => {
    const flow = (uuid: string, other = uuid) => ({ all: { uuid, nodes: [{ name: 'A', of: uuid, other }] } })
    expect(sorted(flow(UUIDS[0]), flow(UUIDS[1], UUIDS[0])).folded).toEqual([expect.stringContaining('[A] › of:')])
    const third = UUIDS[0].replace('9', 'c')
    expect(sorted(flow(UUIDS[0]), flow(UUIDS[1], third)).folded).toEqual([expect.stringContaining('[A] › of:')])
    expect(sorted(flow(UUIDS[0], third), flow(UUIDS[1])).folded).toEqual([expect.stringContaining('[A] › of:')])
  })

  test('is an ID that is made of another new one', () => {
    const named = (...ids: unknown[]) => ids.map((id, at) => ({ id, name: `N ${at}` }))
    const flow = (id: string, ...lists: unknown[][]) => ({ of: { id }, ...lists.map((ids) => named(...ids)) })
    const from = flow('sub', ['call_0', undefined, 'one'], ['call_0-in', 'x-out', 'y', 'call_0-up', 'one-in', 'sub-in'])
    const to = flow('top', ['send_0', 'new', 1], ['send_0-in', 'send_0-out', 'z', 'done-up', '1-in', 'top-in'])
    expect(sorted(from, to).folded).toEqual(['~ 1 › [N 0] › id: "call_0-in" → "send_0-in"'])
    const linked = (a: string, b: string) => {
      const edge = { id: `${a}-${b}`, name: 'E', ends: [a, b], handle: `${a}>${b}`, idle: `${a}>${b}` }
      return { nodes: named(a, b), edges: [edge] }
    }
    const { folded } = sorted(linked('n1', 'n10'), linked('p1', 'q7'))
    expect(folded.join()).toMatch(/^~ edges › \[E\] › handle: [^~]*,~ edges › \[E\] › id: "n1-n10" → "p1-q7"$/)
    const all = Array.from({ length: 110 }, (_, at) => `${at}x`)
    const chain = (mark: string) => ({
      edges: named(...all.map((id) => `e-${mark}${id}`)).map((edge, at) => ({ ...edge, of: mark + all[at] })),
      nodes: named(...all.map((id) => mark + id)),
    })
    expect(sorted(chain('n'), chain('p')).folded).toHaveLength(110)
    expect(sorted(linked('n1', 'n2'), linked('n2', 'n3')).folded).toEqual([])
  })

  test("is an item's own ID that nothing refers to, but no ID of another workflow", () => {
    const [from, to] = UUIDS
    const flow = (_id: string, more = {}) => ({ nodes: [{ _id, name: 'A' }], steps: [step(_id)], ...more })
    const step = (id: string) => ({ stepId: id.replace('9', 'c'), name: 'A' })
    expect(sorted(flow(from), flow(to)).above).toEqual([])
    expect(sorted(flow(from, { start: from }), flow(to, { start: from })).above).not.toEqual([])
    const called = (id: string) => ({ nodes: [{ name: 'A', workflow: { id } }] })
    expect(sorted(called(from), called(to)).folded).toEqual([])
  })

  test('is one value for both coordinates, and one for each place', () => {
    const at = (x: number, y: number) => ({
      nodes: [
        { name: 'A', position: { x, y }, bends: [x] },
        { name: 'B', x, y },
        { name: 'C', x, ...(x === 3 && { y }) },
      ],
    })
    expect(sorted(at(1, 2), at(3, 4)).folded).toEqual([
      '~ nodes › [A] › bends: array of 1 → array of 1',
      '~ nodes › [A] › position: object of 2 → object of 2',
      '~ nodes › [B] › x, y: array of 2 → array of 2',
      '~ nodes › [C] › x: 1 → 3',
      '+ nodes › [C] › y: 4',
    ])
  })
})
