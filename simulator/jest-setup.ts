import { type Azurite, startAzurite } from './azurite.js'
import { checkDist } from './dist.js'
import { root } from './runner.js'

/** The suite's Azurite, for the teardown to stop. */
export let azurite: Azurite | undefined

/** What jest tells of itself. */
interface Suite {
  testPathPatterns: { patterns: string[] }
}

/**
 * Starts one Azurite for the whole suite; the workers inherit its address. A stale `dist/` ends the suite before it begins. If only
 * some files were asked for, they may not need it: those that do fail with the same words.
 */
export default async function setup({ testPathPatterns }: Suite): Promise<void> {
  if (testPathPatterns.patterns.length === 0) checkDist(root)
  azurite = await startAzurite()
  const { url, account, key } = azurite
  Object.assign(process.env, { SIMULATOR_AZURITE: JSON.stringify({ url, account, key }) })
}
