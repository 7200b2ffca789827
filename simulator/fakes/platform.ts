import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { isProgram } from '../runner/runner.js'
import { describeFields, type Fields, parseBody, Refusal, readBody } from './body.js'
import { makeFiles, makeUploads } from './files.js'
import { type Dialect, type Job, makeJobs, SAMPLE_SPELLING, type Spelling, wordsOf } from './jobs.js'
import { type Reply, replyEarly } from './replies.js'
import { type Call, findRoute, type Route, routesOf, type Scope } from './routes.js'
import { listen } from './server.js'
import { makeWorkflows, type Workflow } from './workflows.js'
import { makeZip } from './zip.js'

const ALL_SCOPES: Scope[] = ['Export workflow', 'Import workflow', 'Deploy workflow']

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
  tls?: { key: string; cert: string }
  /** The name that clients use for this machine; it must resolve to loopback. */
  hostname?: string
}

/** A request as it came in. */
interface Seen {
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

type Parts = ReturnType<typeof makeParts>

/** Starts the platform on loopback, its storage beside it, as `docs/platform-api.md` describes them. */
export async function startPlatform(options: PlatformOptions = {}): Promise<PlatformSimulator> {
  const parts = makeParts(options)
  const { seen, faults, files, jobs, workflows, apiKey } = parts
  const [platform, storage] = [await serve(parts, 'platform', options), await serve(parts, 'storage', options)]
  files.origin = options.elsewhere ? storage.url : platform.url
  return {
    url: platform.url,
    storageUrl: storage.url,
    apiKey,
    seen,
    workflows: workflows.known,
    jobs: jobs.known,
    connections: () => platform.connections() + storage.connections(),
    signed: files.signed,
    fault: (call, reply, times = 1) => faults.push({ call, reply, times }),
    close: async () => void (await Promise.all([platform.close(), storage.close()])),
  }
}

function makeParts(options: PlatformOptions) {
  const { packageOf = () => samplePackage(), statuses = ['IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'], extra } = options
  const spelling = { ...SAMPLE_SPELLING, ...options.spelling }
  const words = wordsOf(options.dialect ?? 'workflows')
  const files = makeFiles(spelling.urlBase === 'relative')
  const uploads = makeUploads(files)
  const workflows = makeWorkflows(packageOf, files.contents, words)
  const jobs = makeJobs({ statuses, spelling, words, extra })
  return {
    apiKey: options.apiKey ?? `kg-${randomUUID()}-${randomUUID()}`,
    scopes: options.scopes ?? ALL_SCOPES,
    gateway: options.gateway,
    routes: routesOf({ words, singular: spelling.singular, files, uploads, workflows, jobs }),
    seen: [] as Seen[],
    faults: [] as { call: Call; reply: Reply; times: number }[],
    files,
    workflows,
    jobs,
  }
}

async function serve(parts: Parts, origin: Seen['origin'], { tls, hostname = '127.0.0.1' }: PlatformOptions) {
  const handler: http.RequestListener = (request, response) => handle(parts, origin, request, response)
  const listening = await listen(tls ? https.createServer(tls, handler) : http.createServer(handler))
  return { ...listening, url: `${tls ? 'https' : 'http'}://${hostname}:${listening.port}` }
}

function handle(
  parts: Parts,
  origin: Seen['origin'],
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const { method = '', url: path = '/', headers } = request
  const url = new URL(path, 'http://platform')
  const { route, id } = findRoute(origin === 'platform' ? parts.routes : [], method, url.pathname)
  const call = url.pathname.includes('/orgFiles/') ? 'download' : (route?.[0] ?? 'other')
  const seen: Seen = { call, origin, method, url: path, headers, at: performance.now() }
  parts.seen.push(seen)
  response.once('finish', () => {
    seen.status = response.statusCode
  })
  const body = readBody(request)
  const fields = async () => {
    const parsed = await parseBody((await body) ?? Buffer.of(), headers['content-type'])
    seen.body = await describeFields(parsed)
    return parsed
  }
  const respond = async () => {
    if ((await body) === undefined) return
    const reply = call === 'download' ? serveFile(parts, url) : await answer(parts, route, { id, url, fields }, headers)
    reply(request, response, () => {})
  }
  const enter = () => {
    const fault = parts.faults.find((candidate) => candidate.call === call && candidate.times > 0)
    if (!fault) return void respond()
    fault.times--
    fault.reply(request, response, respond)
  }
  if (parts.gateway && origin === 'platform') parts.gateway(request, response, enter)
  else enter()
}

async function answer(
  { apiKey, scopes }: Parts,
  route: Route | undefined,
  incoming: Parameters<Route[3]>[0],
  headers: http.IncomingHttpHeaders,
): Promise<Reply> {
  if (headers['x-api-key'] !== apiKey) return replyEarly(401, { errors: [{ msg: 'Invalid API key', code: 4010 }] })
  try {
    if (!route) throw new Refusal(404, 'Not found')
    const [, scope, , answerTo] = route
    if (scope && !scopes.includes(scope)) throw new Refusal(403, `The API key lacks the scope "${scope}"`)
    return replyEarly(200, await answerTo(incoming))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return replyEarly(error.status, { message: error.message })
  }
}

function serveFile({ files }: Parts, url: URL): Reply {
  const content = files.open(url)
  if (!content) return replyEarly(403, { error: 'Signature does not match' })
  return replyEarly(200, content, { 'content-type': 'application/zip', 'content-length': content.length })
}

// As a program, it serves until it is killed, and prints where as lines for `GITHUB_OUTPUT`.
if (isProgram(import.meta.filename)) {
  const { url, apiKey } = await startPlatform()
  console.log(`api-key=${apiKey}\nurl=${url}`)
  // It outlives the step that starts it, also where that step has a terminal of its own.
  process.on('SIGHUP', () => {})
}
