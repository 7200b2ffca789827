import { writeFileSync } from 'node:fs'
import { startAzurite } from '../simulator/fakes/azurite.js'
import { cleanUp } from '../simulator/runner/runner.js'
import { draw } from './draw.js'
import { exampleRun } from './example-run.js'

/** Makes the README's picture, for light and dark pages, of a run of the committed bundle. */
const azurite = await startAzurite()
try {
  const run = await exampleRun(azurite)
  for (const theme of ['light', 'dark'] as const) writeFileSync(`docs/run-${theme}.svg`, draw(run, theme))
} finally {
  await azurite.stop()
  await cleanUp()
}
