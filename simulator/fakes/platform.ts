import { createHash, randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { describeFields, type Fields, parseBody, Refusal, readBody } from './body.js'
import { type Dialect, type Words, words } from './dialect.js'
import { makeUploads } from './uploads.js'
import { makeWorkflows, type Workflow } from './workflows.js'
import { makeZip } from './zip.js'

/** The calls that an export makes. */
export type ExportCall = 'start' | 'status' | 'download'

/** The calls that the platform answers. */
export type Call = ExportCall | 'file' | 'session-start' | 'chunk' | 'session-complete' | 'import' | 'deploy'

/** What a key may be allowed to do, as the platform's page names it. */
export type Scope = 'Export workflow' | 'Import workflow' | 'Deploy workflow'

/** Answers in the platform's stead; `serve` answers as it would have, once the request's body is there. */
export type Reply = (request: http.IncomingMessage, response: http.ServerResponse, serve: () => void) => void

/** Where the platform's documents disagree: each spelling can be switched on. */
export interface Spelling {
  /** Everywhere; if unset, each call has its own. */
  id?: 'dock-statusId' | 'dockStatusId' | '_id'
  url: 'downloadUrl' | 'downloadURL'
  /** Blanks around the URL, as in the vendor's sample. */
  blanks: boolean
  urlIn: 'response' | 'answer'
  urlWhen: 'started' | 'finished' | 'both'
  urlBase: 'absolute' | 'relative'
  lowerCase: boolean
  /** A status without a URL has an empty one once the job is done. */
  emptyUrl: boolean
  /** Only the singular route starts exports. */
  singular: boolean
}

export interface PlatformOptions {
  apiKey?: string
  /** `workflows` if unset. */
  dialect?: Dialect
  /** What the key may do; everything if unset. */
  scopes?: Scope[]
  /** The package for a workflow that was not imported; changes from call to call are the simulator's platform being edited. */
  packageOf?: (workflowId: string) => Buffer
  /** The status at each look, the start's first; the last one stays. */
  statuses?: string[]
  spelling?: Partial<Spelling>
  /** Fields to add to every answer about a job. */
  extra?: Record<string, unknown>
  /** Sees every request to the platform's own origin first, as a gateway does, and lets it through with `serve`. */
  gateway?: Reply
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
  /** The status of the answer, once there is one. */
  status?: number
  /** The fields of a JSON body or a form once they are read; a file is `{ name, size, sha256 }`. */
  body?: Fields
}

/** A job that the platform took on. */
export interface Job {
  action: 'EXPORT' | 'IMPORT' | 'DEPLOY'
  workflowId: string
  /** How often its status was told, the first time by the call that began it. */
  looks: number
  /** An export's own fields. */
  exported?: { exportJobId: string; url: string }
  /** Carries it out, the first time that it is told to be a success. */
  finish?: (() => void) | undefined
}

/** A running simulator of the platform. */
export interface PlatformSimulator {
  url: string
  storageUrl: string
  apiKey: string
  seen: Seen[]
  /** By their ids: what imports and deployments have made of them so far. */
  workflows: Map<string, Workflow>
  /** By their dock status ids, in the order they were taken on. */
  jobs: Map<string, Job>
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

/** Starts the platform on loopback, its storage beside it, as `docs/platform-api.md` describes them. */
export async function startPlatform(options: PlatformOptions = {}): Promise<PlatformSimulator> {
  const {
    packageOf = () => samplePackage(),
    statuses = ['IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'],
    ranges = true,
  } = options
  const apiKey = options.apiKey ?? `kg-${randomUUID()}-${randomUUID()}`
  const scopes = options.scopes ?? ['Export workflow', 'Import workflow', 'Deploy workflow']
  const spelling: Spelling = {
    url: 'downloadUrl',
    blanks: true,
    urlIn: 'response',
    urlWhen: 'started',
    urlBase: 'absolute',
    lowerCase: false,
    emptyUrl: false,
    singular: false,
    ...options.spelling,
  }
  const dialect = words[options.dialect ?? 'workflows']
  const routes = routesOf(dialect, spelling.singular)
  const jobs = new Map<string, Job>()
  const packages = new Map<string, Buffer>()
  const faults: { call: Call; reply: Reply; times: number }[] = []
  const seen: Seen[] = []
  const signed: string[] = []
  const sockets = new Set<{ destroy(): void }>()
  let connections = 0

  const sign = (file: string) => createHash('sha256').update(file).digest('base64')
  const linkTo = (file: string, fileName: string) => {
    const path = `/api/v1/getMediaStream/orgFiles/${file}?n=1&e=1999999999&s=${encodeURIComponent(sign(file))}&fileName=${fileName}`
    const link = spelling.urlBase === 'relative' ? path : `${options.elsewhere ? storageUrl : platformUrl}${path}`
    signed.push(link)
    return link
  }
  const uploads = makeUploads((fileId) => linkTo(fileId, 'upload.json'))
  const workflows = makeWorkflows(packageOf, uploads.files, dialect)

  const describe = (id: string, job: Job, spellId: string) => {
    const status = statuses[Math.min(job.looks, statuses.length - 1)] ?? ''
    const finished = status.toUpperCase() === 'SUCCESS'
    const shown =
      job.looks === 0 ? spelling.urlWhen !== 'finished' || finished : finished && spelling.urlWhen !== 'started'
    job.looks++
    if (finished) {
      job.finish?.()
      job.finish = undefined
    }
    const answer = {
      [spellId]: id,
      [dialect.id]: job.workflowId,
      jobType: dialect.jobType,
      action: job.action,
      status: spelling.lowerCase ? status.toLowerCase() : status,
      ...(job.looks > 1 ? { percentageComplete: Math.min(100, job.looks * 20) } : {}),
      ...options.extra,
    }
    if (!job.exported) return answer
    const { exportJobId, url } = job.exported
    const written = shown ? (spelling.blanks ? ` ${url} ` : url) : finished && spelling.emptyUrl ? '' : undefined
    const link = written === undefined ? {} : { [spelling.url]: written }
    return {
      ...(job.looks > 1 ? {} : { exportJobId }),
      ...(spelling.urlIn === 'response' ? { response: link } : link),
      ...answer,
    }
  }

  const begin = (action: Job['action'], what: Omit<Job, 'action' | 'looks'>) => {
    const id = `ds-${randomUUID()}`
    const job: Job = { action, ...what, looks: 0 }
    jobs.set(id, job)
    return describe(id, job, spelling.id ?? (action === 'IMPORT' ? 'dockStatusId' : 'dock-statusId'))
  }

  const startExport = (workflowId: string) => {
    const file = `f-${randomUUID()}.zip`
    packages.set(file, workflows.packageOf(workflowId))
    const url = linkTo(file, 'Banking%20Assistant.zip')
    return begin('EXPORT', { workflowId, exported: { exportJobId: `${dialect.exportJobPrefix}${randomUUID()}`, url } })
  }

  const answerApi = async (call: Call | 'other', id: string | undefined, url: URL, fields: () => Promise<Fields>) => {
    const needed = scopeOf(call)
    if (needed && !scopes.includes(needed)) throw new Refusal(403, `The API key lacks the scope "${needed}"`)
    if (call === 'file') return uploads.file(await fields())
    if (call === 'session-start') return uploads.sessionStart(await fields())
    if (call === 'import') return begin('IMPORT', workflows.import(id, await fields()))
    if (id === undefined) throw new Refusal(404, 'Not found')
    if (call === 'chunk') return uploads.chunk(id, await fields())
    if (call === 'session-complete') return uploads.sessionComplete(id)
    if (call === 'deploy') return begin('DEPLOY', await workflows.deploy(id, await fields()))
    if (call === 'start') {
      if (!url.searchParams.get('flowId')) throw new Refusal(400, 'flowId is required')
      return startExport(id)
    }
    const job = jobs.get(id)
    if (!job) throw new Refusal(404, 'Not found')
    return describe(id, job, '_id')
  }

  const servePackage = (request: http.IncomingMessage, url: URL, response: http.ServerResponse) => {
    const file = url.pathname.split('/').at(-1) ?? ''
    const content = packages.get(file) ?? uploads.files.get(file)
    if (!content || url.searchParams.get('s') !== sign(file)) {
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
    const [call, id] = routeOf(origin === 'platform' ? routes : [], request.method ?? '', url.pathname)
    const asSeen: Seen = {
      call,
      origin,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      at: performance.now(),
    }
    seen.push(asSeen)
    response.once('finish', () => {
      asSeen.status = response.statusCode
    })
    const body = readBody(request)
    const fields = async () => {
      const parsed = await parseBody((await body) ?? Buffer.of(), request.headers['content-type'])
      asSeen.body = await describeFields(parsed)
      return parsed
    }
    const serve = async () => {
      if ((await body) === undefined) return
      if (call === 'download') return servePackage(request, url, response)
      if (request.headers['x-api-key'] !== apiKey)
        return json(response, 401, { errors: [{ msg: 'Invalid API key', code: 4010 }] })
      try {
        json(response, 200, await answerApi(call, id, url, fields))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        json(response, error.status, { message: error.message })
      }
    }
    const enter = () => {
      const fault = faults.find((candidate) => candidate.call === call && candidate.times > 0)
      if (!fault) return serve()
      fault.times--
      return fault.reply(request, response, serve)
    }
    const { gateway } = options
    if (gateway && origin === 'platform') gateway(request, response, enter)
    else enter()
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
    workflows: workflows.known,
    jobs,
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

type Route = [Call, method: string, path: RegExp]

function routesOf({ path, singularPath }: Words, singular: boolean): Route[] {
  const exports = singular ? singularPath : path
  return [
    ['start', 'POST', new RegExp(`^${exports}/([^/]+)/export$`)],
    ['status', 'GET', /^dock-status\/([^/]+)$/],
    ['file', 'POST', /^files$/],
    ['session-start', 'POST', /^files\/session\/start$/],
    ['chunk', 'POST', /^files\/session\/([^/]+)$/],
    ['session-complete', 'POST', /^files\/session\/([^/]+)\/complete$/],
    ['import', 'POST', new RegExp(`^${path}/(?:([^/]+)/)?import$`)],
    ['deploy', 'POST', new RegExp(`^${path}/([^/]+)/deploy$`)],
  ]
}

/** Which call a request is, and the id in its path. */
function routeOf(routes: Route[], method: string, path: string): [Call | 'other', string?] {
  if (path.includes('/orgFiles/')) return ['download']
  for (const [call, verb, route] of routes) {
    const [match, id] = route.exec(path.replace('/api/public/', '')) ?? []
    if (match !== undefined && verb === method) return id === undefined ? [call] : [call, id]
  }
  return ['other']
}

function scopeOf(call: Call | 'other'): Scope | undefined {
  if (call === 'start') return 'Export workflow'
  if (call === 'deploy') return 'Deploy workflow'
  return call === 'status' || call === 'other' ? undefined : 'Import workflow'
}

function json(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** Replies at once with a status, headers and a body: text as it is, anything else as JSON. */
export function replyEarly(status: number, body: unknown = {}, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (_request, response) => {
    const text = typeof body === 'string' || Buffer.isBuffer(body)
    response.writeHead(status, { ...(text ? {} : { 'content-type': 'application/json' }), ...headers })
    response.end(text ? body : JSON.stringify(body))
  }
}

/** Replies likewise once the whole request is there, so that no answer is lost with the connection. */
export function reply(...answer: Parameters<typeof replyEarly>): Reply {
  return whenRead(replyEarly(...answer))
}

/** Answers with `then` once the whole request is there, without the platform having taken it. */
export function whenRead(then: Reply): Reply {
  return (request, response, serve) => {
    if (request.complete) then(request, response, serve)
    else request.resume().once('end', () => then(request, response, serve))
  }
}

/** Takes the request as usual, but cuts the connection in place of the answer. */
export const dropTaken: Reply = (request, response, serve) => {
  response.end = () => {
    request.socket.destroy()
    return response
  }
  serve()
}

/** Cuts the connection once so many bytes of the request's body are there. */
export function cutUpload(bytes: number): Reply {
  return (request) => {
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size >= bytes) request.socket.destroy()
    })
  }
}

/** Stops reading the request's body, and never answers. */
export const stallUpload: Reply = (request) => {
  request.pause()
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
