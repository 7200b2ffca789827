import { mkdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/fakes/platform.js'
import { keepReport, rowOutputs } from '../../src/action/report.js'
import { makeReport } from '../../src/compare/report.js'
import { ownNameOf } from '../../src/package/definitions.js'
import { readZip } from '../../src/package/zip.js'
import { file, member, modified, string, workflow } from '../compare/changes.js'
import { capturePrinted, stepWith, temporaryPath } from '../step.js'

function withTemp(): void {
  const temp = temporaryPath()
  mkdirSync(temp)
  stepWith({}, { RUNNER_TEMP: temp })
}

test('rows are an output and a file, and rows of more than 1 MB only a file, which a notice names', async () => {
  withTemp()
  const printed = capturePrinted()
  const row = { name: 'é', size: 1 }
  const { 'exports-path': path, ...outputs } = await rowOutputs('exports', [row])
  expect(outputs).toEqual({ exports: [row] })
  expect(JSON.parse(readFileSync(String(path), 'utf8'))).toEqual([row])
  expect(printed()).toEqual([])
  // [{"x":"…"}] of 1,000,000 bytes, and of one more.
  const rows = (bytes: number) => [{ x: 'x'.repeat(bytes - '[{"x":""}]'.length) }]
  expect((await rowOutputs('exports', rows(1_000_000))).exports).toHaveLength(1)
  const long = await rowOutputs('exports', rows(1_000_001))
  expect(long.exports).toEqual([])
  expect(readFileSync(String(long['exports-path']), 'utf8')).toHaveLength(1_000_001)
  expect(printed()).toEqual([
    "::notice::The output exports would be longer than GitHub's limit of 1 MB. Read the file in exports-path.",
  ])
})

test('a report is kept to fit a pull request, and in full', async () => {
  withTemp()
  const changes = Array.from({ length: 100 }, (_, n) =>
    modified([member(`f${n}`)], string('a'.repeat(1000)), string(`b${n}`)),
  )
  const comparison = { workflows: [workflow([file(changes)])] }
  const { 'report-path': path = '', 'full-report-path': full = '' } = await keepReport(makeReport(comparison))
  expect(readFileSync(path, 'utf8')).toBe(makeReport(comparison)().join(''))
  expect(readFileSync(full, 'utf8')).toBe(makeReport(comparison)({ maxLength: Infinity }).join(''))
  expect(readFileSync(full, 'utf8').length).toBeGreaterThan(60_000)
})

test.each([
  ["the app's", { 'app_definition.json': { name: ' Claims', version: 1.4 } }, { name: ' Claims', version: '1.4' }],
  [
    "the flow's, if the app has none",
    { 'app_definition.json': { name: ' ' }, 'flow_definition.json': { name: 'Flow' } },
    { name: 'Flow', version: undefined },
  ],
  ['none, if nothing names it', { 'app_definition.json': [], 'flow_definition.json': { name: 7 } }, undefined],
  ['none, if it lacks a definition', { 'app_definition.json': undefined }, undefined],
])("a package's own name is %s", async (_, files, expected) => {
  expect(ownNameOf(await readZip(samplePackage(files)))).toEqual(expected)
})
