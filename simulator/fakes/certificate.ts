import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'

/** A certificate that signs itself, for a server to show and for a client to trust. */
export interface Certificate {
  /** What a server needs. */
  tls: { key: string; cert: string }
  /** What a client needs in its environment to trust it. */
  trusted: { NODE_EXTRA_CA_CERTS: string }
  /** Removes the file that `trusted` names. */
  remove(): Promise<void>
}

/** Makes a certificate for the host names given. */
export async function makeCertificate(names: string[]): Promise<Certificate> {
  const altNames = names.map((value) => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? '' }], {
    extensions: [
      { name: 'subjectAltName', altNames },
      { name: 'basicConstraints', cA: true },
    ],
  })
  const folder = await mkdtemp(join(tmpdir(), 'authority-'))
  const file = join(folder, 'authority.pem')
  await writeFile(file, cert)
  return {
    tls: { key, cert },
    trusted: { NODE_EXTRA_CA_CERTS: file },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
