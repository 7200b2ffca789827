import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { draw } from '../scripts/draw.js'
import { exampleRun } from '../scripts/example-run.js'
import { azuriteFromEnvironment } from '../simulator/fakes/azurite.js'
import { root } from '../simulator/runner/runner.js'
import './scene.js'

const withoutTimes = (svg: string) => svg.replace(/\b\d+(\.\d)? s\b/g, 'N s')

// If this fails, the log or the summary has changed: npm run picture
test("the README's pictures are of a run as it is today", async () => {
  const run = await exampleRun(azuriteFromEnvironment())
  expect(run.summary).toContain('### 1 workflow&#58; 1 changed')
  for (const theme of ['light', 'dark'] as const) {
    const committed = readFileSync(join(root, 'docs', `run-${theme}.svg`), 'utf8')
    expect(withoutTimes(committed)).toBe(withoutTimes(draw(run, theme)))
  }
})
