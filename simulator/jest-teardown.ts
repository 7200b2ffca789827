import { azurite } from './jest-setup.js'

/** Stops the suite's Azurite. */
export default async function teardown(): Promise<void> {
  await azurite?.stop()
}
