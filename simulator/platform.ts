import { createHash, randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeZip } from './zip.js'

/** The calls that the platform answers. */
export type Call = 'start' | 'status' | 'download'

/** Answers in the platform's stead; `serve` answers as it would have. */
export type Reply = (request: http.IncomingMessage, response: http.ServerResponse, serve: () => void) => void

/** Where the platform's documents disagree: each spelling can be switched on. */
export interface Spelling {
  id: 'dock-statusId' | 'dockStatusId' | '_id'
  url: 'downloadUrl' | 'downloadURL'
  /** Blanks around the URL, as in the vendor's sample. */
  blanks: boolean
  urlIn: 'response' | 'answer'
  urlWhen: 'started' | 'finished' | 'both'
  urlBase: 'absolute' | 'relative'
  lowerCase: boolean
  /** Only the singular route is there. */
  singular: boolean
}

export interface PlatformOptions {
  apiKey?: string
  /** The package for a workflow; changes from call to call are the simulator's platform being edited. */
  packageOf?: (workflowId: string) => Buffer
  /** The status at each look, the start's first; the last one stays. */
  statuses?: string[]
  spelling?: Partial<Spelling>
  /** Fields to add to every answer about a job. */
  extra?: Record<string, unknown>
  /** Serve the packages from another origin, as object storage would. */
  elsewhere?: boolean
  /** Without entity tags and ranges, a download can't go on where it stopped. */
  ranges?: boolean
  tls?: { key: string; cert: string }
  /** The name that clients use for this machine; it must resolve to loopback. */
  hostname?: string
}

/** A request as it came in. */
export interface Seen {
  call: Call | 'other'
  origin: 'platform' | 'storage'
  method: string
  url: string
  headers: http.IncomingHttpHeaders
  at: number
}

/** A running simulator of the platform. */
export interface PlatformSimulator {
  url: string
  storageUrl: string
  apiKey: string
  seen: Seen[]
  /** How many connections clients have made. */
  connections(): number
  /** Answers in place of the platform's, `times` times each (once if not said), in order. */
  fault(call: Call, reply: Reply, times?: number): void
  /** The signed URLs handed out so far, as they were written. */
  signed: string[]
  close(): Promise<void>
}

const SAMPLE = {
  'app_definition.json': { name: 'Banking Assistant', version: '1.4', guardrails: [] },
  'flow_definition.json': { nodes: [{ id: 'n1', type: 'llm', prompt: 'Greet the customer.' }], timeout: 30 },
  'env_variables.json': [{ name: 'REGION', value: 'eu-west-1' }],
}

/** A package as the platform makes it; `files` replace or add to the sample's, undefined leaves one out. */
export function samplePackage(files: Record<string, unknown> = {}): Buffer {
  const contents: Record<string, unknown> = { ...SAMPLE, ...files }
  return makeZip(
    Object.entries(contents).flatMap(([name, content]) =>
      content === undefined ? [] : [{ name, content: typeof content === 'string' ? content : JSON.stringify(content) }],
    ),
  )
}

/** Starts the platform on loopback, its storage beside it, as `platform-api.md` describes them. */
export async function startPlatform(options: PlatformOptions = {}): Promise<PlatformSimulator> {
  const {
    packageOf = () => samplePackage(),
    statuses = ['IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'],
    ranges = true,
  } = options
  const apiKey = options.apiKey ?? `kg-${randomUUID()}-${randomUUID()}`
  const spelling: Spelling = {
    id: 'dock-statusId',
    url: 'downloadUrl',
    blanks: true,
    urlIn: 'response',
    urlWhen: 'started',
    urlBase: 'absolute',
    lowerCase: false,
    singular: false,
    ...options.spelling,
  }
  const jobs = new Map<string, { workflowId: string; exportJobId: string; url: string; looks: number }>()
  const packages = new Map<string, Buffer>()
  const faults: { call: Call; reply: Reply; times: number }[] = []
  const seen: Seen[] = []
  const signed: string[] = []
  const sockets = new Set<{ destroy(): void }>()
  let connections = 0

  const describe = (id: string, spellId: string) => {
    const job = jobs.get(id)
    if (!job) return undefined
    const status = statuses[Math.min(job.looks, statuses.length - 1)] ?? ''
    const finished = status.toUpperCase() === 'SUCCESS'
    const shown =
      job.looks === 0 ? spelling.urlWhen !== 'finished' || finished : finished && spelling.urlWhen !== 'started'
    const link = shown ? { [spelling.url]: spelling.blanks ? ` ${job.url} ` : job.url } : {}
    job.looks++
    return {
      [spellId]: id,
      workflowId: job.workflowId,
      jobType: 'WORKFLOWS',
      action: 'EXPORT',
      status: spelling.lowerCase ? status.toLowerCase() : status,
      ...(job.looks === 1 ? { exportJobId: job.exportJobId } : { percentageComplete: Math.min(100, job.looks * 20) }),
      ...(spelling.urlIn === 'response' ? { response: link } : link),
      ...options.extra,
    }
  }

  const serveApi = (call: Call | 'other', request: http.IncomingMessage, url: URL, response: http.ServerResponse) => {
    if (request.headers['x-api-key'] !== apiKey)
      return json(response, 401, { errors: [{ msg: 'Invalid API key', code: 4010 }] })
    if (call === 'start') {
      const [, workflowId = ''] = /\/([^/]+)\/export$/.exec(url.pathname) ?? []
      const id = `ds-${randomUUID()}`
      const file = `f-${randomUUID()}.zip`
      const sign = createHash('sha256').update(file).digest('base64')
      packages.set(file, packageOf(workflowId))
      const path = `/api/v1/getMediaStream/orgFiles/${file}?n=1&e=1999999999&s=${encodeURIComponent(sign)}&fileName=Banking%20Assistant.zip`
      const link = spelling.urlBase === 'relative' ? path : `${options.elsewhere ? storageUrl : platformUrl}${path}`
      signed.push(link)
      jobs.set(id, { workflowId, exportJobId: `workflow-ej-${randomUUID()}`, url: link, looks: 0 })
      return json(response, 200, describe(id, spelling.id))
    }
    if (call === 'status') {
      const answer = describe(url.pathname.split('/').at(-1) ?? '', '_id')
      if (answer) return json(response, 200, answer)
    }
    return json(response, 404, { message: 'Not found' })
  }

  const servePackage = (request: http.IncomingMessage, url: URL, response: http.ServerResponse) => {
    const file = url.pathname.split('/').at(-1) ?? ''
    const content = packages.get(file)
    if (!content || url.searchParams.get('s') !== createHash('sha256').update(file).digest('base64')) {
      return json(response, 403, { error: 'Signature does not match' })
    }
    const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
    const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? []
    const headers = { 'content-type': 'application/zip', ...(ranges ? { etag: tag, 'accept-ranges': 'bytes' } : {}) }
    if (ranges && from !== undefined && request.headers['if-range'] === tag) {
      const rest = content.subarray(Number(from))
      response.writeHead(206, {
        ...headers,
        'content-length': rest.length,
        'content-range': `bytes ${from}-${content.length - 1}/${content.length}`,
      })
      return response.end(rest)
    }
    response.writeHead(200, { ...headers, 'content-length': content.length })
    return response.end(content)
  }

  const handle = (origin: 'platform' | 'storage') => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const url = new URL(request.url ?? '/', platformUrl)
    const collection = spelling.singular ? 'workflow' : 'workflows'
    const call = url.pathname.includes('/orgFiles/')
      ? 'download'
      : origin === 'platform' && request.method === 'GET' && /^\/api\/public\/dock-status\/[^/]+$/.test(url.pathname)
        ? 'status'
        : origin === 'platform' &&
            request.method === 'POST' &&
            new RegExp(`^/api/public/${collection}/[^/]+/export$`).test(url.pathname) &&
            url.searchParams.has('flowId')
          ? 'start'
          : 'other'
    seen.push({
      call,
      origin,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      at: performance.now(),
    })
    const serve = () =>
      call === 'download' ? servePackage(request, url, response) : serveApi(call, request, url, response)
    const fault = faults.find((candidate) => candidate.call === call && candidate.times > 0)
    if (!fault) return serve()
    fault.times--
    return fault.reply(request, response, serve)
  }

  const listen = async (origin: 'platform' | 'storage') => {
    const server = options.tls ? https.createServer(options.tls, handle(origin)) : http.createServer(handle(origin))
    server.on('connection', (socket) => {
      sockets.add(socket)
      connections++
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { server, url: `${options.tls ? 'https' : 'http'}://${options.hostname ?? '127.0.0.1'}:${port}` }
  }
  const [{ server: api, url: platformUrl }, { server: storage, url: storageUrl }] = await Promise.all([
    listen('platform'),
    listen('storage'),
  ])

  return {
    url: platformUrl,
    storageUrl,
    apiKey,
    seen,
    connections: () => connections,
    signed,
    fault: (call, reply, times = 1) => faults.push({ call, reply, times }),
    close: async () => {
      const closed = [api, storage].map((server) => new Promise((resolve) => server.close(resolve)))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

function json(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** Replies with a status, headers and a body: text as it is, anything else as JSON. */
export function reply(status: number, body: unknown = {}, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (_request, response) => {
    const text = typeof body === 'string' || Buffer.isBuffer(body)
    response.writeHead(status, { ...(text ? {} : { 'content-type': 'application/json' }), ...headers })
    response.end(text ? body : JSON.stringify(body))
  }
}

/** Cuts the connection without an answer. */
export const drop: Reply = (request) => {
  request.socket.destroy()
}

/** Takes the request and never answers. */
export const stall: Reply = () => {}

/** Answers as usual, but cuts the connection after so many bytes of the body. */
export function cutAfter(bytes: number): Reply {
  return (request, response, serve) => {
    const end = response.end.bind(response)
    response.end = ((content: Buffer) => {
      response.write(content.subarray(0, bytes), () => setTimeout(() => request.socket.destroy(), 20))
      return response
    }) as typeof end
    serve()
  }
}

/** Answers without end, until the client hangs up. */
export function endless(start: string, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (_request, response) => {
    response.writeHead(200, headers)
    response.write(start)
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  }
}
