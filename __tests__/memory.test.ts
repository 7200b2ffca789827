import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../simulator/fakes/platform.js'
import { makeZip } from '../simulator/fakes/zip.js'
import { artifactsFor, peakOf, platformFor, printPeak, runExport } from './scene.js'

// A first report shows all texts of a package, here 4 MiB of them.
test.each([
  ['an artifact', 200, {}],
  ['unpacked files', 240, { 'unpack-to': 'flow' }],
])('a package of 16 MiB, kept as %s, takes at most %i MiB of memory', async (_, mebibytes, inputs) => {
  const text = (bytes: number) => randomBytes(bytes).toString('base64')
  const nodes = Array.from({ length: 310 }, (_, id) => ({ id, text: text(10 * 1024) }))
  const content = makeZip([
    { name: 'app_definition.json', content: '{"name":"Large"}' },
    { name: 'flow_definition.json', content: JSON.stringify({ nodes }) },
    { name: 'model.bin', content: randomBytes(12 * 1024 ** 2) },
  ])
  expect(content.length).toBeGreaterThan(15 * 1024 ** 2)
  const platform = await platformFor({ packageOf: () => content, statuses: ['SUCCESS'] })
  const run = await runExport(platform, inputs, { artifacts: await artifactsFor(), nodeArgs: printPeak })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  expect(peakOf(run)).toBeLessThan(mebibytes)
})

test('400 small workflows, 50 at a time, take at most 200 MiB of memory', async () => {
  const platform = await platformFor({ packageOf: (id) => samplePackage({ 'app_definition.json': { name: id } }) })
  const workflows = Array.from({ length: 400 }, (_, n) => `w${n} a-${n} cf-${n}`).join('\n')
  const inputs = { workflows, 'max-parallel': '50', 'unpack-to': 'flows' }
  const run = await runExport(platform, inputs, { nodeArgs: printPeak })
  expect(run.exitCode).toBe(0)
  expect(JSON.parse(run.outputs.exports ?? '')).toHaveLength(400)
  expect(peakOf(run)).toBeLessThan(200)
})
