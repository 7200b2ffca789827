import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change, Comparison, FileChanges, Step } from '../../src/compare/changes.js'
import { readable } from '../../src/compare/report-values.js'
import { makeMask } from '../../src/compare/secrets.js'
import {
  array,
  file,
  item,
  literal,
  object,
  prompt,
  reference,
  reportOf,
  string,
  unchanged,
  type Value,
  workflow,
  write,
} from './changes.js'
import { compareFiles } from './compare.js'
import { nastyText } from './nasty.js'
import { render, unescaped } from './rendered.js'

test('a report gives back texts and changed lines to the letter', () => {
  const text = fc.array(nastyText, { maxLength: 9 }).map((texts) => texts.join('\n'))
  fc.assert(
    fc.property(text, text, (from, to) => {
      // Some texts look like what is hidden or decoded.
      const mask = makeMask({ workflows: [] })
      fc.pre(from !== to && [from, to].every((each) => mask(each).shown === each && readable(each, mask) === each))
      const { spans, fences } = render(reportOf(prompt(from, to)))
      const [lines] = fences
      if (lines === undefined) {
        expect(spans.slice(-2).map((span) => JSON.parse(unescaped(span)))).toEqual([from, to])
        return
      }
      const of = (mark: string) =>
        lines.filter((line) => line.startsWith(mark) || line.startsWith('  ')).map((line) => unescaped(line.slice(2)))
      expect(isPart(of('- '), from)).toBe(true)
      expect(isPart(of('+ '), to)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

/** Two versions of a flow, whose texts and keys are words that occur once, and variables of both. */
const versions = (() => {
  const word = fc.integer({ min: 1, max: 1e9 }).map((number) => `w${number}q`)
  const text = fc.oneof(
    word,
    fc.array(word, { minLength: 2, maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => words.join('\n')),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => encodeURIComponent(words.join(' '))),
    fc.dictionary(word, word, { minKeys: 1, maxKeys: 3 }).map((json) => JSON.stringify(json)),
  )
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.dictionary(word, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
  }))
  const item = fc.record({ id: word, name: word, type: fc.constantFrom('api', 'human'), settings: value, next: word })
  const flow = fc.record({ nodes: fc.array(item, { maxLength: 6 }), more: value })
  return fc.tuple(flow, flow, fc.array(fc.nat(5), { maxLength: 6 })).map(([base, head, kept]) => {
    // Some items stay, or are changed.
    const nodes = kept.flatMap((index, at) =>
      base.nodes[index] ? [{ ...base.nodes[index], ...(at > 2 && { next: 'w0q' }) }] : [],
    )
    return {
      base,
      head: { ...head, nodes: [...new Map(nodes.map((node) => [node.id, node])).values(), ...head.nodes] },
    }
  })
})()

const wordsIn = (value: unknown) => new Set(decodeURIComponent(JSON.stringify(value)).match(/w\d+q/g))

test('a full report shows every word that only one version has', () => {
  fc.assert(
    fc.property(versions, ({ base, head }) => {
      const changes = compareFiles({ 'flow_definition.json': base }, { 'flow_definition.json': head })
      const shown = wordsIn(write({ workflows: [changes] }, { maxLength: Infinity }).replaceAll('%', ''))
      const [old, recent] = [wordsIn(base), wordsIn(head)]
      const differing = [...old, ...recent].filter((each) => old.has(each) !== recent.has(each))
      expect(differing.filter((each) => !shown.has(each))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('a report shows no value of a variable, wherever it is', () => {
  const secret = fc.tuple(nastyText, fc.integer({ min: 1e8, max: 1e9 })).map(([text, number]) => `${text}${number}x`)
  fc.assert(
    fc.property(
      versions,
      secret,
      secret,
      fc.integer({ min: 1000, max: 30_000 }),
      ({ base, head }, from, to, maxLength) => {
        const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
        // Some texts are JSON themselves.
        const inFlow = (value: string) => (_: string, quote?: string) =>
          quote ? quote + inJson(inJson(value)) : inJson(value)
        const hide = (flow: object, value: string) =>
          JSON.parse(JSON.stringify(flow).replace(/(\\")?w\d*[1-5]q/g, inFlow(value)))
        const files = (flow: object, value: string) => ({
          'flow_definition.json': hide(flow, value),
          'notes.md': `${value}\n${encodeURIComponent(Buffer.from(value).toString())}`,
          'env_variables.json': { KEY: value },
        })
        for (const changes of [
          compareFiles(files(base, from), files(head, to)),
          compareFiles(undefined, files(head, to)),
          compareFiles(files(base, from), { ...files(head, to), 'env_variables.json': [{ name: 'B', value: to }] }),
        ]) {
          const report = write({ workflows: [changes] }, { maxLength })
          for (const value of [from, to]) expect(report).not.toContain(value.slice(-10))
        }
      },
    ),
    { numRuns: 100 },
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
    fc.integer().map((number) => literal(`${number}`)),
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
      const report = write({ workflows: all }, { maxLength, mark: false })
      expect(report.length).toBeLessThanOrEqual(maxLength)
      expect(report).not.toMatch(/^\s*::|##\[|[^\P{Cc}\n\t]|[\u2028\u2029\u200b\u202e\ufeff]|[^\P{Cs}]/mu)
      const { tags, words } = render(report)
      expect(tags.filter((tag) => !EXPECTED_TAGS.has(tag))).toEqual([])
      expect(words.replace(WORDS, '')).toBe('')
    }),
    { numRuns: 300 },
  )
})

const EXPECTED_TAGS = new Set(
  ['h3', 'p', 'ul', 'li', 'strong', 'code', 'pre', 'details', 'summary'].flatMap((name) => [`<${name}>`, `</${name}>`]),
)

/** Everything that a report says in its own words. */
const WORDS =
  /\s|,|›|→|…|:|\.|✏️|➕|➖|\(spaces at the end\)|[\d,]+ (modified|added|removed)\b|[Nn]o changes|No workflow was compared|and [\d,]+ more (changes?|workflows?)|in [\d,]+ more workflows?|workflow (added|removed)|the whole file|in a new order|(moved|renamed) from|\bto\b|content modified|(changed, )?hidden|\(hidden values differ, too\)|\(percent-encoded\)|\(JSON in a text\)|\(\d+ of \d+\)|(added |removed )?in \d+ items|All of it|\(object, (now|no longer) in a list\)|\d+ items?|Layout and bookkeeping|[\d,]+ changes?|\(values are never shown\)|\d fields?|\d elements?|\d workflows?|\d references? to new IDs and names follows? and (isn't|aren't) counted|The environment variables|of(?= )|weren't compared, because one side is a folder without|[()]/g

/** Whether lines are a text's own, in its order, perhaps with others between. */
function isPart(lines: string[], text: string): boolean {
  const all = text.split('\n')
  let at = -1
  return lines.every((line) => {
    at = all.findIndex((each, index) => index > at && (each === line || each === `${line}\r`))
    return at >= 0
  })
}
