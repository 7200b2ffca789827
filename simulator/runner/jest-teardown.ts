import { rm } from 'node:fs/promises'
import { azurite, folder } from './jest-setup.js'

/** Stops the suite's Azurite and removes its temporary folder. */
export default async function teardown(): Promise<void> {
  await azurite?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
