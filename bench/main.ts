import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAzurite } from '../simulator/fakes/azurite.js'
import { checkDist } from '../simulator/runner/dist.js'
import { cleanUp, root } from '../simulator/runner/runner.js'
import { measureCompare } from './compare.js'
import { measureDelay } from './delay.js'
import { measureMany } from './many.js'
import { asPage, type Part, section } from './page.js'
import { type Bench, run } from './scene.js'

// Measures the committed bundles. All of it is written to docs/; with --quick, a part is measured and printed.
checkDist(root)
const quick = process.argv.includes('--quick')
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const parts: Part[] = []

try {
  const shell = await run('bash', ['-c', 'command -v curl jq']).then(
    () => true,
    () => false,
  )
  const bench: Bench = { store: await startAzurite(), folder, shell, quick }
  if (!shell) console.log('Without bash, curl and jq there is nothing to compare with: those figures are left out.\n')
  // What users gain comes first.
  for (const measure of [measureDelay, measureMany, measureCompare]) {
    const part = await measure(bench)
    console.log(`${section(part)}\n`)
    parts.push(part)
  }
  if (!quick) await writeFile(join(root, 'docs', 'benchmark.md'), asPage(parts))
} finally {
  await cleanUp()
  await rm(folder, { recursive: true, force: true })
}
