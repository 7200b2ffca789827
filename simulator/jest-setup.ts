import { type Azurite, startAzurite } from './azurite.js'

/** The suite's Azurite, for the teardown to stop. */
export let azurite: Azurite | undefined

/** Starts one Azurite for the whole suite; the workers inherit its address. */
export default async function setup(): Promise<void> {
  azurite = await startAzurite()
  const { url, account, key } = azurite
  Object.assign(process.env, { SIMULATOR_AZURITE: JSON.stringify({ url, account, key }) })
}
