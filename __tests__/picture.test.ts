import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { draw } from '../scripts/draw.js'
import { exampleRun } from '../scripts/example-run.js'
import { azuriteFromEnvironment } from '../simulator/azurite.js'
import { root } from '../simulator/runner.js'
import './scene.js'

const withoutTimes = (svg: string) => svg.replace(/\b\d+(\.\d)? s\b/g, 'N s')

// If this fails, the log or the summary has changed: npm run picture
test.each(['light', 'dark'] as const)("the README's %s picture is of a run as it is today", async (theme) => {
  const svg = draw(await exampleRun(azuriteFromEnvironment()), theme)
  expect(svg).toContain('Workflow exported')
  expect(withoutTimes(readFileSync(join(root, `docs/run-${theme}.svg`), 'utf8'))).toBe(withoutTimes(svg))
})
