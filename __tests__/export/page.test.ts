import { expect, test } from '@jest/globals'
import { samplePackage } from '../../simulator/platform.js'
import { platformFor, rowsIn, runExport } from '../scene.js'

test.each([
  [50, undefined],
  [51, 'and 1 more file'],
  [1053, 'and 1,003 more files'],
])('the page of a package with %i files lists the first 50 and counts the rest', async (count, rest) => {
  const others = Object.fromEntries(Array.from({ length: count - 3 }, (_, n) => [`z/${n}.json`, {}]))
  const platform = await platformFor({ packageOf: () => samplePackage(others) })
  const rows = rowsIn(await runExport(platform), 'File')
  expect(rows[0]).toEqual(['app_definition.json', expect.stringMatching(/^\d+ B$/)])
  expect(rows[49]).toEqual(['z/46.json', '2 B'])
  expect(rows.slice(50).map(([name]) => name)).toEqual(rest === undefined ? [] : [rest])
})
