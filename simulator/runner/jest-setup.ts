import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Azurite, startAzurite } from '../fakes/azurite.js'
import { checkDist } from './dist.js'
import { root } from './runner.js'

/** The suite's Azurite, for the teardown to stop. */
export let azurite: Azurite | undefined

/** The suite's temporary folder, for the teardown to remove. */
export let folder: string | undefined

/** What jest tells of itself. */
interface Suite {
  testPathPatterns: { patterns: string[] }
}

/**
 * Starts one Azurite for the whole suite and makes a temporary folder for it, which no other run shares. The workers inherit both. A stale `dist/` ends the suite before it begins. If only
 * some files were asked for, they may not need it: those that do fail with the same words.
 */
export default async function setup({ testPathPatterns }: Suite): Promise<void> {
  if (testPathPatterns.patterns.length === 0) checkDist(root)
  folder = await mkdtemp(join(await realpath(tmpdir()), 'export-workflow-action-'))
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder })
  azurite = await startAzurite()
  const { url, account, key } = azurite
  Object.assign(process.env, { SIMULATOR_AZURITE: JSON.stringify({ url, account, key }) })
}
