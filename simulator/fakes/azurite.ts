import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'

/** The container that holds the artifacts' blobs. */
export const container = 'actions-results'

// Azurite's published development account: a constant of the emulator, not a secret.
const account = 'devstoreaccount1'
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

/** A blob store, and the account to reach it with. */
export interface BlobStore {
  /** The account's endpoint, without a slash at the end. */
  url: string
  account: string
  key: string
}

/** A running Azurite. */
export interface Azurite extends BlobStore {
  stop(): Promise<void>
}

/** Starts Azurite's blob service on a free loopback port, in memory, and makes the container. */
export async function startAzurite(): Promise<Azurite> {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry']
  const child = spawn(process.execPath, [main, '--blobPort', '0', ...flags], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kill = () => void child.kill()
  process.once('exit', kill)
  const url = `${await listeningAt(child)}/${account}`
  await new BlobServiceClient(url, new StorageSharedKeyCredential(account, key)).createContainer(container)
  return {
    url,
    account,
    key,
    async stop() {
      process.off('exit', kill)
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** The Azurite that jest's global setup started. */
export function azuriteFromEnvironment(): BlobStore {
  const { SIMULATOR_AZURITE } = process.env
  if (!SIMULATOR_AZURITE) throw new Error('SIMULATOR_AZURITE is not set: jest-setup starts Azurite and sets it')
  return JSON.parse(SIMULATOR_AZURITE)
}

function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const origin = /listens on (http:\S+)\s/.exec(output)?.[1]
      if (origin) resolve(origin)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Azurite ended with code ${code}:\n${output}`)))
  })
}
