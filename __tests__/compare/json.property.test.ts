import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countChanges } from '../../src/compare/changes.js'
import { formatJson } from '../../src/package/json.js'
import { file } from './changes.js'
import { compareJson, describe, describePath, rewritten } from './compare.js'

const word = fc.constantFrom('a', 'b', 'c', 'id', 'name', 'key', '_id', 'x', 'n1', 'n2', 'end')
const scalar = fc.oneof(word, fc.nat(3), fc.boolean(), fc.constant(null), fc.string({ maxLength: 3 }))

/** Small values of few words, so that much is equal, repeated and looks like a reference. */
const values = fc.letrec<{ value: unknown; item: unknown }>((tie) => ({
  item: fc.dictionary(word, fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: tie('value') }), {
    maxKeys: 4,
  }),
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('item'), { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
})).value

function compare(base: string, head: string) {
  const result = compareJson(base, head)
  const counts = countChanges(file([...result.changes], { references: result.references }))
  const { changes, references } = result
  return {
    changes: changes.map(describe),
    references,
    counts: changes.length > 0 ? counts : { added: 0, modified: 0, removed: 0 },
  }
}

test('a document compared with itself in any key order and layout has no change', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(compare(JSON.stringify(value), rewritten(value))).toEqual({
        changes: [],
        references: [],
        counts: { added: 0, modified: 0, removed: 0 },
      })
    }),
    { numRuns: 500 },
  )
})

test('documents whose content differs have a change, and the reverse', () => {
  fc.assert(
    fc.property(values, values, (base, head) => {
      const equal = formatJson(JSON.stringify(base)) === formatJson(JSON.stringify(head))
      expect(compare(JSON.stringify(base), rewritten(head)).changes.length > 0).toBe(!equal)
    }),
    { numRuns: 1500 },
  )
})

test('no item has an empty label, and no two places in an array have the same', () => {
  fc.assert(
    fc.property(values, values, (base, head) => {
      const { changes, matches } = compareJson(JSON.stringify(base), JSON.stringify(head))
      const steps = new Map<string, Set<unknown>>()
      for (const { path } of [...matches, ...changes]) {
        for (const [at, step] of path.entries()) {
          if (step.type !== 'item') continue
          expect(step.label).not.toBe('')
          const place = `${describePath(path.slice(0, at))} › ${step.label}`
          steps.set(place, (steps.get(place) ?? new Set()).add(step.item))
        }
      }
      for (const items of steps.values()) expect(items.size).toBe(1)
    }),
    { numRuns: 400 },
  )
})

interface Item {
  id: string
  name: string
  [key: string]: unknown
}

/** Items with unique IDs and names, which nothing refers to. */
const items = fc
  .array(
    fc.dictionary(
      fc.constantFrom('prompt', 'timeout', 'on', 'deep'),
      fc.oneof(fc.nat(9), fc.string(), fc.constant(null)),
    ),
    {
      maxLength: 12,
    },
  )
  .map((contents) => contents.map((content, index): Item => ({ id: `id-${index}`, name: `Name ${index}`, ...content })))

/** What is done to each item: kept, removed, changed in a field, given a new one, robbed of one, renamed or renumbered. */
const edits = fc.array(
  fc.constantFrom('keep', 'keep', 'keep', 'remove', 'change', 'give', 'rob', 'rename', 'renumber'),
  { maxLength: 12 },
)

test('random edits of keyed items give exactly their counts', () => {
  fc.assert(
    fc.property(items, edits, fc.nat(4), (base, kinds, news) => {
      const counts = { added: news, modified: 0, removed: 0 }
      const head = base.flatMap((item, index): Item[] => {
        const kind = kinds[index] ?? 'keep'
        if (kind === 'keep') return [item]
        if (kind === 'remove') {
          counts.removed++
          return []
        }
        if (kind === 'give' || (kind === 'rob' && !('on' in item))) {
          counts.added++
          return [{ ...item, new: { a: [1, 2] } }]
        }
        if (kind === 'rob') {
          const { on: _, ...rest } = item
          counts.removed++
          return [rest as Item]
        }
        counts.modified++
        if (kind === 'rename') return [{ ...item, name: `${item.name} too` }]
        if (kind === 'renumber') return [{ ...item, id: `${item.id}-too` }]
        if (!('timeout' in item)) {
          counts.modified--
          counts.added++
        }
        return [{ ...item, timeout: [`not ${item.timeout}`] }]
      })
      for (let index = 0; index < news; index++) head.splice(index * 2, 0, { id: `new-${index}`, name: `New ${index}` })
      expect(compare(JSON.stringify({ nodes: base }), rewritten({ nodes: head })).counts).toEqual(counts)
    }),
    { numRuns: 400 },
  )
})

test('800 items of 100 members on each side are compared in little time', () => {
  let state = 1
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  const list = (side: string) =>
    Array.from({ length: 800 }, (_, at) => ({
      id: `${side}-${at}`,
      ...Object.fromEntries(
        Array.from({ length: 100 }, (_, key) => [`m${key}`, random() % 10 < 5 ? (at * 31 + key) % 997 : random()]),
      ),
    }))
  const [base, head] = [list('a'), list('b')]
  const { user } = process.cpuUsage()
  expect(compareJson(base, head).changes.length).toBeGreaterThan(800)
  // Comparing all pairs takes much longer.
  expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(8)
}, 60_000)
