import { createHash, randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { pipeline } from 'node:stream'
import { text } from 'node:stream/consumers'
import { BlobSASPermissions, generateBlobSASQueryParameters, StorageSharedKeyCredential } from '@azure/storage-blob'
import { type Answer, type Fault, serve } from './artifact-faults.js'
import { type BlobStore, container } from './azurite.js'

/** A request as it came in; only the service's own have a body here. */
interface RecordedRequest {
  method: string
  headers: IncomingHttpHeaders
  body: unknown
  /** When, on the scale of `performance.now()`. */
  at: number
}

/** An artifact as the service knows it. */
interface StoredArtifact {
  name: string
  id: number
  size: number
  hash: string
  created_at: string
  expires_at: string | undefined
  finalised: boolean
  /** The job that created it. */
  job: string
  /** The name of its blob. */
  blob: string
}

/** A running artifact service. */
export interface ArtifactService {
  /** The variables an action needs to find the service. */
  env: Record<string, string>
  faults: Fault[]
  requests: RecordedRequest[]
  artifacts: StoredArtifact[]
  /** Reads an artifact's bytes straight from the blob store. */
  read(name: string): Promise<Buffer>
  close(): Promise<void>
}

type Fields = Partial<Record<string, string>>

/** Starts a service that keeps artifacts as GitHub's does, for one workflow run, with the blobs in Azurite. `hostname` is what clients call this machine. */
export async function startArtifactService(
  store: BlobStore,
  { hostname = '127.0.0.1' }: { hostname?: string } = {},
): Promise<ArtifactService> {
  const [run, job] = [randomUUID(), randomUUID()]
  const claims = [{ alg: 'none' }, { scp: `Actions.Example Actions.Results:${run}:${job}` }]
  const token = `${claims.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.unsigned`
  const credential = new StorageSharedKeyCredential(store.account, store.key)
  const faults: Fault[] = []
  const requests: RecordedRequest[] = []
  const artifacts: StoredArtifact[] = []
  let lastId = randomInt(1_000_000, 1_000_000_000)

  const find = (name: string | undefined) => artifacts.find((artifact) => artifact.name === name)

  /** Returns the path and signature of an artifact's blob. */
  const signed = ({ blob, name }: StoredArtifact, permissions: string) => {
    const sas = generateBlobSASQueryParameters(
      {
        containerName: container,
        blobName: blob,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + 3_600_000),
        ...(permissions === 'r' && { contentDisposition: `attachment; filename="${encodeURIComponent(name)}"` }),
      },
      credential,
    )
    return `/${store.account}/${container}/${blob}?${sas}`
  }
  const signedUrl = (artifact: StoredArtifact, permissions: string) =>
    `http://${hostname}:${blobHost.port}${signed(artifact, permissions)}`

  const read = async (artifact: StoredArtifact) => {
    const response = await fetch(new URL(signed(artifact, 'r'), store.url))
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
  }

  const methods: Partial<Record<string, (fields: Fields) => Answer | Promise<Answer>>> = {
    CreateArtifact({ name, expires_at, workflow_job_run_backend_id: creator = job }) {
      if (!name) return failure(400, 'invalid_argument', 'name is required')
      if (find(name))
        return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      const id = ++lastId
      const created_at = new Date().toISOString()
      const blob = `${run}/${id}`
      const artifact = { name, id, size: 0, hash: '', created_at, expires_at, finalised: false, job: creator, blob }
      artifacts.push(artifact)
      return success({ ok: true, signed_upload_url: signedUrl(artifact, 'cw') })
    },
    // Fields at their default, such as a size of 0, are left out of the JSON.
    async FinalizeArtifact({ name, size = '0', hash }) {
      const artifact = find(name)
      if (!artifact) return failure(404, 'not_found', 'artifact not found')
      const content = await read(artifact)
      if (!content) return failure(400, 'failed_precondition', 'nothing was uploaded')
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
      if (Number(size) !== content.length) return failure(400, 'invalid_argument', 'the size does not match')
      if (hash !== undefined && hash !== digest) return failure(400, 'invalid_argument', 'the hash does not match')
      Object.assign(artifact, { size: content.length, hash: digest, finalised: true })
      return success({ ok: true, artifact_id: String(artifact.id) })
    },
    ListArtifacts({ name_filter, id_filter }) {
      const found = artifacts.filter(
        ({ name, id, finalised }) =>
          finalised && (name_filter ?? name) === name && (id_filter ?? String(id)) === String(id),
      )
      return success({
        artifacts: found.map(({ name, id, size, hash, created_at, job: creator }) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: creator,
          database_id: String(id),
          name,
          size: String(size),
          created_at,
          digest: hash,
        })),
      })
    },
    DeleteArtifact({ name, workflow_job_run_backend_id: creator = job }) {
      const artifact = find(name)
      if (artifact?.job !== creator) return failure(404, 'not_found', 'artifact not found')
      artifacts.splice(artifacts.indexOf(artifact), 1)
      return success({ ok: true, artifact_id: String(artifact.id) })
    },
    GetSignedArtifactURL({ name }) {
      const artifact = find(name)
      if (!artifact?.finalised) return failure(404, 'not_found', 'artifact not found')
      return success({ signed_url: signedUrl(artifact, 'r') })
    },
  }

  const service = await serve(faults, async (incoming) => {
    const { url = '', headers } = incoming
    const method = url.replace('/twirp/github.actions.results.api.v1.ArtifactService/', '')
    const fields: Fields = JSON.parse(await text(incoming))
    requests.push({ method, headers, body: fields, at: performance.now() })
    const call = methods[method]
    const carryOut = () => {
      if (!call) return failure(404, 'bad_route', 'no such method')
      if (headers.authorization !== `Bearer ${token}`) return failure(401, 'unauthenticated', 'the token is not valid')
      if (fields.workflow_run_backend_id !== run)
        return failure(403, 'permission_denied', 'the run is not the one of the token')
      return call(fields)
    }
    return { call: method, carryOut }
  })

  const blobHost = await serve(faults, (incoming) => {
    const call = blobCall(incoming)
    requests.push({ method: call, headers: incoming.headers, body: undefined, at: performance.now() })
    return { call, carryOut: () => forward(incoming, store) }
  })

  return {
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `http://${hostname}:${service.port}/` },
    faults,
    requests,
    artifacts,
    async read(name) {
      const artifact = find(name)
      const content = artifact && (await read(artifact))
      if (!content) throw new Error(`There is no artifact ${name}`)
      return content
    },
    async close() {
      await Promise.all([service.close(), blobHost.close()])
    },
  }
}

function success(body: object): Answer {
  return { status: 200, body }
}

function failure(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } }
}

function blobCall({ method, url }: IncomingMessage): string {
  const comp = new URL(url ?? '', 'http://blob').searchParams.get('comp')
  if (method === 'PUT' && comp === 'block') return 'PutBlock'
  if (method === 'PUT' && comp === 'blocklist') return 'PutBlockList'
  return method === 'GET' ? 'GetBlob' : `${method} ${comp ?? 'blob'}`
}

// A shared access signature covers the path and the query but not the host, so it stays valid behind a proxy.
async function forward(incoming: IncomingMessage, store: BlobStore): Promise<Answer> {
  const { method = 'GET', headers, url = '/' } = incoming
  const target = new URL(url, store.url)
  const upstream = request(target, { method, headers: { ...headers, host: target.host }, agent: false })
  pipeline(incoming, upstream, () => {})
  const [reply] = (await once(upstream, 'response')) as [IncomingMessage]
  return { status: reply.statusCode ?? 502, headers: reply.headers, body: reply }
}
