import { rmSync } from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAzurite } from '../fakes/azurite.js'
import { checkDist } from './dist.js'
import { root } from './runner.js'

/** What jest tells of itself. */
interface Suite {
  testPathPatterns: { patterns: string[] }
}

/**
 * Starts one Azurite for the whole suite and makes a temporary folder for it, which no other run shares. The workers inherit both, and
 * neither outlives jest. A stale `dist/` ends the suite before it begins. If only some files were asked for, they may not need it: those
 * that do fail with the same words.
 */
export default async function setup({ testPathPatterns }: Suite): Promise<void> {
  if (testPathPatterns.patterns.length === 0) checkDist(root)
  process.env.SIMULATOR_AZURITE = JSON.stringify(await startAzurite())
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'export-workflow-action-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder })
}
