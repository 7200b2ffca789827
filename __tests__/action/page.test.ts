import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { parsePairs } from '../../simulator/runner/runner.js'
import { combine, inOneLine, listFailures, publishRows } from '../../src/action/page.js'
import { publishReport } from '../../src/action/report.js'
import { makeReport } from '../../src/compare/report.js'
import { Failure } from '../../src/failure.js'
import { ownNameOf } from '../../src/package/definitions.js'
import { readZip } from '../../src/package/zip.js'
import { file, member, modified, string, workflow } from '../compare/changes.js'
import { capturePrinted, stepWith, temporaryPath } from '../step.js'

/** Returns the outputs that `work` sets, the files that they name by their content. */
async function outputsOf(work: () => Promise<unknown>): Promise<Record<string, string>> {
  const [temp, output] = [temporaryPath(), temporaryPath()]
  mkdirSync(temp)
  writeFileSync(output, '')
  stepWith({}, { RUNNER_TEMP: temp, GITHUB_OUTPUT: output })
  await work()
  const outputs = Object.entries(parsePairs(readFileSync(output, 'utf8')))
  return Object.fromEntries(
    outputs.map(([name, text]) => [name, text.startsWith(temp) ? readFileSync(text, 'utf8') : text]),
  )
}

test('rows are an output and a file, and rows of more than 1 MB only a file, which a notice names', async () => {
  const printed = capturePrinted()
  // [{"x":"…"}] of as many bytes.
  const rows = (bytes: number) => [{ x: `é${'x'.repeat(bytes - '[{"x":"éé"}]'.length)}` }]
  const publish = (bytes: number) => outputsOf(() => publishRows('exports', rows(bytes)))
  const text = JSON.stringify(rows(1_000_000))
  expect(await publish(1_000_000)).toEqual({ exports: text, 'exports-path': text })
  expect(printed()).toEqual([])
  expect(await publish(1_000_001)).toEqual({ exports: '[]', 'exports-path': JSON.stringify(rows(1_000_001)) })
  expect(printed()).toEqual([
    "::notice::The output exports would be longer than GitHub's limit of 1 MB. Read the file in exports-path.",
  ])
})

test('a report is kept to fit a pull request, and in full', async () => {
  const changes = Array.from({ length: 100 }, (_, n) =>
    modified([member(`f${n}`)], string('a'.repeat(1000)), string(`b${n}`)),
  )
  const comparison = { workflows: [workflow([file(changes)])] }
  const report = makeReport(comparison)
  const full = report({ maxLength: Infinity }).join('')
  expect(await outputsOf(() => publishReport(comparison))).toEqual({
    'report-path': report().join(''),
    'full-report-path': full,
  })
  expect(full.length).toBeGreaterThan(60_000)
})

test.each([
  ["the app's", { 'app_definition.json': { name: ' Claims', version: 1.4 } }, { name: ' Claims', version: '1.4' }],
  [
    "the flow's, if the app has none",
    { 'app_definition.json': { name: ' ' }, 'flow_definition.json': { name: 'Flow', version: [1] } },
    { name: 'Flow', version: undefined },
  ],
  ['none, if nothing names it', { 'app_definition.json': [], 'flow_definition.json': { name: 7 } }, undefined],
  [
    'that of the only definition',
    { 'app_definition.json': undefined, 'flow_definition.json': { name: 'Flow', version: 'v2' } },
    { name: 'Flow', version: 'v2' },
  ],
])("a package's own name is %s", async (_, files, expected) => {
  expect(ownNameOf(await readZip(samplePackage(files)))).toEqual(expected)
})

const failure = (name: string, message: string, job = {}) => ({ name, error: new Error(message), job })

test('failures are listed by their causes, each once with every workflow that it met', () => {
  const failures = [failure('a', 'Down.'), failure('b', 'No such flow.'), failure('c', 'Down.'), failure('d', 'Down.')]
  expect(listFailures(failures)).toBe('a, c, d: Down. | b: No such flow.')
})

test('causes that only differ in the IDs of jobs are one, with all IDs in the order of the names', () => {
  expect(
    listFailures([
      failure('a', 'Cancelled. Dock status ds-1.', { 'dock-status-id': 'ds-1' }),
      failure('b', 'No. Dock status ds-2.', { 'dock-status-id': 'ds-2' }),
      failure('c', 'Cancelled.'),
      failure('d', 'Cancelled. Dock status ds-$&.', { 'dock-status-id': 'ds-$&' }),
    ]),
  ).toBe('a, d: Cancelled. Dock status ds-1, ds-$&. | b: No. Dock status ds-2. | c: Cancelled.')
})

test('a hundred failures of as many causes are one line that names every workflow', () => {
  const names = Array.from({ length: 100 }, (_, n) => `workflow-${n}`)
  const line = listFailures(names.map((name) => failure(name, `Cause of ${name}:\n${'because '.repeat(200)}`)))
  for (const name of names) expect(line).toMatch(new RegExp(`(^| )${name}: Cause of ${name}: because `))
  expect(line).not.toMatch(/\n/)
  expect(line.length).toBeLessThan(100 * 240)
})

test('a single error is one line of at most 1,000 characters', () => {
  expect(inOneLine(new Error('a\nb'))).toBe('a b')
  expect(inOneLine(new Error('a'.repeat(1001)))).toBe(`${'a'.repeat(1000)}…`)
})

test('several errors of one workflow are one, and equal ones count once', () => {
  const [first, other] = [new Failure({ what: 'No artifact', topic: 'the-artifact' }), new Error('No folder.')]
  expect(combine(undefined, undefined)).toBeUndefined()
  expect(combine(undefined, other)).toBe(other)
  expect(combine(first, new Error('No artifact.'))).toBe(first)
  expect(combine(first, other)).toMatchObject({
    message: 'No artifact. Also: No folder.',
    topic: 'the-artifact',
    cause: first,
  })
})
