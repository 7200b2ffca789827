import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
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

/** Starts Azurite's blob service on a free loopback port, in memory, and makes the container. It ends with this process. */
export async function startAzurite(): Promise<BlobStore> {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry']
  const child = spawn(process.execPath, [main, '--blobPort', '0', ...flags], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `${await listeningAt(child)}/${account}`
  await new BlobServiceClient(url, new StorageSharedKeyCredential(account, key)).createContainer(container)
  child.unref()
  if (child.stdout instanceof Socket) child.stdout.unref()
  return { url, account, key }
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
