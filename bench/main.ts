import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAzurite } from '../simulator/fakes/azurite.js'
import { checkDist } from '../simulator/runner/dist.js'
import { cleanUp, root } from '../simulator/runner/runner.js'
import { measureCompare } from './compare.js'
import { measureDelay } from './delay.js'
import type { Part } from './figures.js'
import { measureMany } from './many.js'
import { measureMemory } from './memory.js'
import { plot } from './plot.js'
import { asPage, asText } from './report.js'
import { run } from './run.js'
import { measureSizes } from './sizes.js'
import { measureStart } from './start.js'
import { measureTransfer } from './transfer.js'

// Measures the committed bundle. All of it is written to docs/; with --quick, some is measured and printed. No time is too long to end well.
checkDist(root)
const quick = process.argv.includes('--quick')
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const azurite = await startAzurite()
const parts: Part[] = []

const add = async (measured: Promise<Part>) => {
  const part = await measured
  console.log(`${asText(part)}\n`)
  parts.push(part)
}

try {
  const shell = await hasShell()
  const bench = { store: azurite, folder, shell }
  if (!shell) console.log('Without bash, curl and jq there is nothing to compare with: those figures are left out.\n')
  // What users gain comes first.
  await add(measureDelay(quick ? [0, 3] : [0, 3, 12, 60, 300], quick ? 3 : 15, bench))
  if (quick) await add(measureMany(4, 12, [4], { ...bench, shell: false }))
  else await add(measureMany(48, 12, [4, 8, 16], bench))
  await add(measureCompare(quick, folder))
  await add(measureTransfer(quick ? [1] : [1, 16, 128, 512], quick ? 3 : 5, bench))
  await add(measureStart(quick ? 5 : 31))
  if (process.platform === 'linux') await add(measureMemory(quick, bench))
  else console.log('The peak of the memory is only measured on Linux.\n')
  await add(measureSizes(quick))
  if (!quick) {
    await writeFile('docs/benchmark.md', await asPage(parts))
    for (const theme of ['light', 'dark'] as const) await writeFile(`docs/benchmark-${theme}.svg`, plot(parts, theme))
  }
} finally {
  await azurite.stop()
  await cleanUp()
  await rm(folder, { recursive: true, force: true })
}

async function hasShell(): Promise<boolean> {
  return run('bash', ['-c', 'command -v curl jq']).then(
    () => true,
    () => false,
  )
}
