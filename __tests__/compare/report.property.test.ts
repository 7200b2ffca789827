import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change, Comparison, FileChanges, Step } from '../../src/compare/changes.js'
import { renderReport } from '../../src/compare/report.js'
import {
  array,
  file,
  item,
  linesOf,
  literal,
  member,
  object,
  prompt,
  reference,
  reportOf,
  string,
  unchanged,
  type Value,
  workflow,
} from './changes.js'
import { nastyText } from './nasty.js'
import { render, unescaped } from './rendered.js'

test('a report gives back a whole text to the letter', () => {
  const text = fc.oneof(
    nastyText,
    fc.array(nastyText, { maxLength: 9 }).map((texts) => texts.join('\n')),
  )
  fc.assert(
    fc.property(text, (value) => {
      fc.pre(value.length < 80 || value.includes('\n'))
      const { spans, fences } = render(reportOf({ kind: 'added', path: [member('a')], value: string(value) }))
      const [lines] = fences
      if (lines === undefined) expect(JSON.parse(unescaped(spans.at(-1) ?? ''))).toBe(value)
      else {
        expect(lines.every((line) => line.startsWith('+ '))).toBe(true)
        const back = lines.map((line) => unescaped(line.slice(2)))
        expect([back.join('\n'), back.join('\r\n')]).toContain(value)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a report gives back changed lines and their context to the letter', () => {
  const text = fc.array(nastyText, { minLength: 2, maxLength: 9 }).map((texts) => texts.join('\n'))
  fc.assert(
    fc.property(text, text, (from, to) => {
      const lines = shown(from, to).map(unescaped)
      const of = (mark: string) =>
        lines.filter((line) => line.startsWith(mark) || line.startsWith('  ')).map((line) => line.slice(2))
      expect(isPart(of('- '), from)).toBe(true)
      expect(isPart(of('+ '), to)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a report lets nothing out of a package, whatever is in it', () => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(nastyText, fc.option(nastyText, { nil: undefined })).map(([label, hint]) => item(label, hint)),
    fc.record({ type: fc.constant('member' as const), key: nastyText }),
    fc.record({ type: fc.constant('element' as const), index: fc.nat(1e6) }),
  )
  const path = fc.array(step, { maxLength: 10 })
  const value: fc.Arbitrary<Value> = fc.oneof(
    nastyText.map(string),
    fc.array(nastyText, { minLength: 10, maxLength: 200 }).map((texts) => string(texts.join(''))),
    nastyText.map(literal),
    fc.nat(3).map(object),
    fc.nat(3).map(array),
    fc.constant<Value>({ type: 'hidden' }),
  )
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constantFrom('added' as const, 'removed' as const), path, value }),
    fc.record({ kind: fc.constant('modified' as const), path, from: value, to: value }),
    fc.record({ kind: fc.constant('reordered' as const), path, moved: fc.constant([]) }),
    fc.record({ kind: fc.constant('moved' as const), path, from: path }),
  )
  const files: fc.Arbitrary<FileChanges> = fc
    .record({
      name: nastyText,
      kind: fc.constantFrom('json' as const, 'variables' as const, 'text' as const, 'binary' as const),
      changes: fc.array(change, { maxLength: 8 }),
      references: fc.array(fc.constant(reference), { maxLength: 2 }),
    })
    .map(({ changes, ...more }) => file(changes, more))
  const workflows = fc.record({
    name: nastyText,
    files: fc.array(files, { maxLength: 3 }),
    variablesCompared: fc.boolean(),
  })
  const whole = fc.record({ name: nastyText, status: fc.constantFrom('unchanged', 'added', 'removed') })
  const comparison: fc.Arbitrary<Comparison> = fc.array(fc.oneof(workflows, whole), { maxLength: 5 }).map((all) => ({
    workflows: all.map((each) => ('status' in each ? unchanged(each.name, each) : workflow(each.files, each))),
  }))
  fc.assert(
    fc.property(comparison, fc.integer({ min: 1000, max: 20_000 }), ({ workflows: all }, maxLength) => {
      const report = renderReport({ workflows: all }, { maxLength })
      expect(report.length).toBeLessThanOrEqual(maxLength)
      expect(report).not.toMatch(/^\s*::|##\[|[^\P{Cc}\n\t]|[\u2028\u2029\u200b\u202e\ufeff]|[^\P{Cs}]/mu)
      const { tags, words } = render(report)
      expect(tags.filter((tag) => !EXPECTED_TAGS.has(tag))).toEqual([])
      expect(words.replace(WORDS, '')).toBe('')
    }),
    { numRuns: 1000 },
  )
})

const shown = (from: string, to: string) =>
  linesOf(prompt(from, to))
    .slice(2, -1)
    .map((line) => line.slice(2))

const EXPECTED_TAGS = new Set(
  ['h3', 'p', 'ul', 'li', 'strong', 'code', 'pre'].flatMap((name) => [`<${name}>`, `</${name}>`]),
)

/** Everything that a report says in its own words. */
const WORDS =
  /\s|,|›|→|…|:|\.|✏️|➕|➖|\(\)|[\d,]+ (modified|added|removed)\b|No changes|no changes|and [\d,]+ more (changes?|workflows?)|in [\d,]+ more workflows?|workflow (added|removed)|the whole file|in a new order|moved here|content modified|a hidden value|\(values are never shown\)|\(\d fields?\)|\(\d elements?\)|\d workflows?|\d references? to new IDs and names follows? and (isn't|aren't) counted|The environment variables|of(?= )|weren't compared, because one side is a folder without/g

/** Whether lines are a text's own, in its order, perhaps with others between. */
function isPart(lines: string[], text: string): boolean {
  const all = text.split('\n')
  let at = -1
  return lines.every((line) => {
    at = all.findIndex((each, index) => index > at && (each === line || each === `${line}\r`))
    return at >= 0
  })
}
