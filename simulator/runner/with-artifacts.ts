import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'

/** Runs a command with an artifact service in its environment, and ends with its exit code. */
const [command = '', ...args] = process.argv.slice(2)
const azurite = await startAzurite()
const artifacts = await startArtifactService(azurite)
try {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...artifacts.env } })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
} finally {
  await artifacts.close()
  await azurite.stop()
}
