import { createHash, randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import {
  BlobSASPermissions,
  type BlockBlobClient,
  ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { type BlobStore, container } from './azurite.js'

/** What a client may call: the service's methods, and requests for blobs. */
export type Call =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'DeleteArtifact'
  | 'GetSignedArtifactURL'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'

/** What goes wrong with a call. Faults of one call are used up in the order given. */
export interface Fault {
  call: Call
  /** How many calls it hits; 1 if unset. */
  times?: number
  /** Answers this instead of making the call. */
  status?: number
  /** The answer's body: a string as it is, anything else as JSON. */
  body?: unknown
  /** With `status` or `body`: answers so although the call took effect. */
  after?: true
  /** Cuts the connection before or after the call took effect. */
  drop?: 'before' | 'after'
  /** Takes the request and never answers. */
  stall?: true
}

/** A request as it came in; only the service's own have a body here. */
export interface RecordedRequest {
  method: string
  headers: IncomingHttpHeaders
  body: unknown
  /** When, on the scale of `performance.now()`. */
  at: number
}

/** An artifact as the service knows it. */
export interface StoredArtifact {
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

interface Reply {
  status: number
  headers?: IncomingHttpHeaders
  body: unknown
}

type Fields = Partial<
  Record<
    | 'workflow_run_backend_id'
    | 'workflow_job_run_backend_id'
    | 'name'
    | 'expires_at'
    | 'size'
    | 'hash'
    | 'name_filter'
    | 'id_filter',
    string
  >
>

/** Starts a service that keeps artifacts as GitHub's does, for one workflow run, with the blobs in Azurite. `hostname` is what clients call this machine. */
export async function startArtifactService(
  store: BlobStore,
  options: { faults?: Fault[]; hostname?: string } = {},
): Promise<ArtifactService> {
  const { hostname = '127.0.0.1' } = options
  const run = randomUUID()
  const job = randomUUID()
  const claims = [{ alg: 'none' }, { scp: `Actions.Example Actions.Results:${run}:${job}` }]
  const token = `${claims.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.unsigned`
  const credential = new StorageSharedKeyCredential(store.account, store.key)
  const blobs = new ContainerClient(`${store.url}/${container}`, credential)
  const faults = [...(options.faults ?? [])]
  const requests: RecordedRequest[] = []
  const artifacts: StoredArtifact[] = []
  let lastId = randomInt(1_000_000, 1_000_000_000)

  const find = (name: string | undefined) => artifacts.find((artifact) => artifact.name === name)

  const signedUrl = ({ blob }: StoredArtifact, permissions: string, headers: { contentDisposition?: string } = {}) => {
    const sas = generateBlobSASQueryParameters(
      {
        containerName: container,
        blobName: blob,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + 3_600_000),
        ...headers,
      },
      credential,
    )
    return `http://${hostname}:${blobHost.port}/${store.account}/${container}/${blob}?${sas}`
  }

  const methods: Partial<Record<string, (fields: Fields) => Reply | Promise<Reply>>> = {
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
      const content = await readBlob(blobs.getBlockBlobClient(artifact.blob))
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
    async DeleteArtifact({ name, workflow_job_run_backend_id: creator = job }) {
      const artifact = find(name)
      if (artifact?.job !== creator) return failure(404, 'not_found', 'artifact not found')
      artifacts.splice(artifacts.indexOf(artifact), 1)
      await blobs.getBlockBlobClient(artifact.blob).deleteIfExists()
      return success({ ok: true, artifact_id: String(artifact.id) })
    },
    GetSignedArtifactURL({ name }) {
      const artifact = find(name)
      if (!artifact?.finalised) return failure(404, 'not_found', 'artifact not found')
      const contentDisposition = `attachment; filename="${encodeURIComponent(artifact.name)}"`
      return success({ signed_url: signedUrl(artifact, 'r', { contentDisposition }) })
    },
  }

  const service = await listen(async (incoming, response) => {
    const { url = '', headers } = incoming
    const method = url.replace('/twirp/github.actions.results.api.v1.ArtifactService/', '')
    const fields: Fields = JSON.parse(await text(incoming))
    requests.push({ method, headers, body: fields, at: performance.now() })
    const call = methods[method]
    if (!call) return send(response, failure(404, 'bad_route', 'no such method'))
    if (headers.authorization !== `Bearer ${token}`)
      return send(response, failure(401, 'unauthenticated', 'the token is not valid'))
    if (fields.workflow_run_backend_id !== run)
      return send(response, failure(403, 'permission_denied', 'the run is not the one of the token'))
    await answer(incoming, response, takeFault(faults, method), async () => call(fields))
  })

  const blobHost = await listen(async (incoming, response) => {
    const call = blobCall(incoming)
    requests.push({ method: call, headers: incoming.headers, body: undefined, at: performance.now() })
    await answer(incoming, response, takeFault(faults, call), () => forward(incoming, store))
  })

  return {
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `http://${hostname}:${service.port}/` },
    faults,
    requests,
    artifacts,
    async read(name) {
      const artifact = find(name)
      const content = artifact && (await readBlob(blobs.getBlockBlobClient(artifact.blob)))
      if (!content) throw new Error(`There is no artifact ${name}`)
      return content
    },
    async close() {
      await Promise.all([service.close(), blobHost.close()])
    },
  }
}

function success(body: object): Reply {
  return { status: 200, body }
}

function failure(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}

function takeFault(faults: Fault[], call: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.call === call)
  const fault = faults[index]
  if (!fault) return undefined
  const times = (fault.times ?? 1) - 1
  faults.splice(index, 1, ...(times > 0 ? [{ ...fault, times }] : []))
  return fault
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  call: () => Promise<Reply>,
): Promise<void> {
  if (!fault) return send(response, await call())
  if (fault.drop === 'before') return void incoming.socket.destroy()
  if (fault.drop === 'after' || fault.after) {
    const { body } = await call()
    if (body instanceof Readable) await buffer(body)
  } else {
    incoming.resume()
  }
  if (fault.stall) return
  if (fault.drop) return void incoming.socket.destroy()
  send(response, { status: fault.status ?? 200, body: fault.body ?? '' })
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (body instanceof Readable) {
    response.writeHead(status, headers)
    pipeline(body, response, () => {})
  } else if (typeof body === 'string') {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  } else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}

function blobCall({ method, url }: IncomingMessage): string {
  const comp = new URL(url ?? '', 'http://blob').searchParams.get('comp')
  if (method === 'PUT' && comp === 'block') return 'PutBlock'
  if (method === 'PUT' && comp === 'blocklist') return 'PutBlockList'
  return method === 'GET' ? 'GetBlob' : `${method} ${comp ?? 'blob'}`
}

// A shared access signature covers the path and the query but not the host, so it stays valid behind a proxy.
async function forward(incoming: IncomingMessage, store: BlobStore): Promise<Reply> {
  const { method = 'GET', headers, url = '/' } = incoming
  const target = new URL(url, store.url)
  const upstream = request(target, { method, headers: { ...headers, host: target.host }, agent: false })
  pipeline(incoming, upstream, () => {})
  const [reply] = (await once(upstream, 'response')) as [IncomingMessage]
  return { status: reply.statusCode ?? 502, headers: reply.headers, body: reply }
}

async function readBlob(blob: BlockBlobClient): Promise<Buffer | undefined> {
  if (!(await blob.exists())) return undefined
  const { readableStreamBody } = await blob.download()
  return readableStreamBody && buffer(readableStreamBody)
}

async function listen(
  handle: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
