import { randomUUID } from 'node:crypto'
import { type Fields, Refusal } from './body.js'
import type { Files, Uploads } from './files.js'
import type { Jobs, Words } from './jobs.js'
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

/** One call of the API, the scope that it needs, its method and path, and what answers it. */
export type Route = [
  call: Call,
  scope: Scope | undefined,
  path: string,
  answer: (incoming: Incoming) => object | Promise<object>,
]

/** What carries out the calls. */
interface Services {
  words: Words
  singular: boolean
  files: Files
  uploads: Uploads
  workflows: Workflows
  jobs: Jobs
}

/** Returns the platform's table of routes. */
export function routesOf({ words, singular, files, uploads, workflows, jobs }: Services): Route[] {
  const { path, singularPath, exportJobPrefix } = words
  const start: Route[3] = ({ id, url }) => {
    if (!url.searchParams.get('flowId')) throw new Refusal(400, 'flowId is required')
    const link = files.keep(`f-${randomUUID()}.zip`, workflows.packageOf(id), 'Banking%20Assistant.zip')
    const exportJobId = `${exportJobPrefix}${randomUUID()}`
    return jobs.begin('EXPORT', { workflowId: id, exported: { exportJobId, url: link } })
  }
  const bringIn: Route[3] = async ({ id, fields }) =>
    jobs.begin('IMPORT', await workflows.import(id || undefined, await fields()))
  const deploy: Route[3] = async ({ id, fields }) => jobs.begin('DEPLOY', await workflows.deploy(id, await fields()))
  const [exporting, importing, deploying] = ['Export workflow', 'Import workflow', 'Deploy workflow'] as const
  return [
    ['start', exporting, `POST ${singular ? singularPath : path}/:id/export`, start],
    ['status', undefined, 'GET dock-status/:id', ({ id }) => jobs.status(id)],
    ['file', importing, 'POST files', async ({ fields }) => uploads.file(await fields())],
    [
      'session-start',
      importing,
      'POST files/session/start',
      async ({ fields }) => uploads.sessionStart(await fields()),
    ],
    ['chunk', importing, 'POST files/session/:id', async ({ id, fields }) => uploads.chunk(id, await fields())],
    ['session-complete', importing, 'POST files/session/:id/complete', ({ id }) => uploads.sessionComplete(id)],
    ['import', importing, `POST ${path}/import`, bringIn],
    ['import', importing, `POST ${path}/:id/import`, bringIn],
    ['deploy', deploying, `POST ${path}/:id/deploy`, deploy],
  ]
}

/** Returns the route of a request, and the ID in its path. */
export function findRoute(routes: Route[], method: string, path: string): { route?: Route; id: string } {
  const wanted = `${method} ${path.replace('/api/public/', '')}`
  for (const route of routes) {
    const match = new RegExp(`^${route[2].replace(':id', '([^/]+)')}$`).exec(wanted)
    if (match) return { route, id: match[1] ?? '' }
  }
  return { id: '' }
}
