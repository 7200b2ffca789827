import { createHash, randomUUID } from 'node:crypto'
import { type Fields, Refusal } from './body.js'
import type { Words } from './dialect.js'
import type { Jobs } from './jobs.js'
import type { Uploads } from './uploads.js'
import type { Workflows } from './workflows.js'

/** The calls that an export makes. */
export type ExportCall = 'start' | 'status' | 'download'

/** The calls that the platform answers. */
export type Call = ExportCall | 'file' | 'session-start' | 'chunk' | 'session-complete' | 'import' | 'deploy'

/** What a key may be allowed to do, as the platform's page names it. */
export type Scope = 'Export workflow' | 'Import workflow' | 'Deploy workflow'

/** A call as it came in: the ID in its path, its URL, and the fields of its body. */
interface Incoming {
  id: string
  url: URL
  fields: () => Promise<Fields>
}

/** One call of the API: its method and path, the scope that it needs, and what answers it. */
export interface Route {
  call: Call
  path: string
  scope?: Scope
  answer(incoming: Incoming): object | Promise<object>
}

/** What carries out the calls. */
interface Services {
  dialect: Words
  singular: boolean
  store: Store
  uploads: Uploads
  workflows: Workflows
  jobs: Jobs
}

/** Returns the platform's table of routes. */
export function routesOf({ dialect, singular, store, uploads, workflows, jobs }: Services): Route[] {
  const { path, singularPath, exportJobPrefix } = dialect
  const scope = 'Import workflow'
  return [
    {
      call: 'start',
      path: `POST ${singular ? singularPath : path}/:id/export`,
      scope: 'Export workflow',
      answer({ id, url }) {
        if (!url.searchParams.get('flowId')) throw new Refusal(400, 'flowId is required')
        const link = store.keep(workflows.packageOf(id), 'Banking%20Assistant.zip')
        const exportJobId = `${exportJobPrefix}${randomUUID()}`
        return jobs.begin('EXPORT', { workflowId: id, exported: { exportJobId, url: link } })
      },
    },
    { call: 'status', path: 'GET dock-status/:id', answer: ({ id }) => jobs.status(id) },
    { call: 'file', path: 'POST files', scope, answer: async ({ fields }) => uploads.file(await fields()) },
    {
      call: 'session-start',
      path: 'POST files/session/start',
      scope,
      answer: async ({ fields }) => uploads.sessionStart(await fields()),
    },
    {
      call: 'chunk',
      path: 'POST files/session/:id',
      scope,
      answer: async ({ id, fields }) => uploads.chunk(id, await fields()),
    },
    {
      call: 'session-complete',
      path: 'POST files/session/:id/complete',
      scope,
      answer: ({ id }) => uploads.sessionComplete(id),
    },
    ...[`POST ${path}/import`, `POST ${path}/:id/import`].map(
      (each): Route => ({
        call: 'import',
        path: each,
        scope,
        answer: async ({ id, fields }) => jobs.begin('IMPORT', await workflows.import(id || undefined, await fields())),
      }),
    ),
    {
      call: 'deploy',
      path: `POST ${path}/:id/deploy`,
      scope: 'Deploy workflow',
      answer: async ({ id, fields }) => jobs.begin('DEPLOY', await workflows.deploy(id, await fields())),
    },
  ]
}

/** Returns the route of a request, and the ID in its path. */
export function findRoute(routes: Route[], method: string, path: string): { route?: Route; id: string } {
  for (const route of routes) {
    const [pattern, wanted] = [
      `^${route.path.replace(':id', '([^/]+)')}$`,
      `${method} ${path.replace('/api/public/', '')}`,
    ]
    const match = new RegExp(pattern).exec(wanted)
    if (match) return { route, id: match[1] ?? '' }
  }
  return { id: '' }
}

/** Packages and their signed URLs. */
export interface Store {
  /** Where the URLs lead; set once the server's address is known. */
  origin: string
  /** The signed URLs handed out so far, as they were written. */
  signed: string[]
  /** Returns the signed URL of a file that may not be there yet. */
  linkTo(file: string, fileName: string): string
  /** Keeps a package and returns its signed URL. */
  keep(content: Buffer, fileName: string): string
  /** Returns what a URL leads to; undefined if its signature is wrong. */
  open(url: URL, uploaded: ReadonlyMap<string, Buffer>): Buffer | undefined
}

/** Makes a store, whose URLs are relative if asked for. */
export function makeStore(isRelative: boolean): Store {
  const packages = new Map<string, Buffer>()
  const sign = (file: string) => createHash('sha256').update(file).digest('base64')
  const store: Store = {
    origin: '',
    signed: [],
    linkTo(file, fileName) {
      const signature = encodeURIComponent(sign(file))
      const path = `/api/v1/getMediaStream/orgFiles/${file}?n=1&e=1999999999&s=${signature}&fileName=${fileName}`
      const link = isRelative ? path : store.origin + path
      store.signed.push(link)
      return link
    },
    keep(content, fileName) {
      const file = `f-${randomUUID()}.zip`
      packages.set(file, content)
      return store.linkTo(file, fileName)
    },
    open(url, uploaded) {
      const file = url.pathname.split('/').at(-1) ?? ''
      return url.searchParams.get('s') === sign(file) ? (packages.get(file) ?? uploaded.get(file)) : undefined
    },
  }
  return store
}
