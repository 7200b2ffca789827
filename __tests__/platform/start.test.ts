import { describe, expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/replies.js'
import { Failure } from '../../src/failure.js'
import { type Job, readJob } from '../../src/platform/job.js'
import { makeResponse } from '../../src/platform/response.js'
import { packageUrl, startExport, startImport } from '../../src/platform/start.js'
import { Redactor } from '../../src/text.js'
import { failure } from './bench.js'
import { answering, type Stage, stage } from './stage.js'

const start = ({ session }: Stage) => startExport(session, { workflowId: 'a-1', flowId: 'cf-1' })
const asked = ({ simulator }: Stage) => simulator.seen.map(({ method, url }) => `${method} ${url}`)

test.each([
  [{}, ''],
  [{ dockStatusId: '../admin', message: 'Odd' }, ' (Odd)'],
])('an export fails where the answer %j has no dock status id', async (answer, words) => {
  const it = await answering('start', reply(200, answer))
  const error = await failure(start(it))
  expect(error).toBeInstanceOf(Failure)
  expect(error.message).toBe(`Export: the platform answered without a dock status ID${words}. Check host and the IDs.`)
})

test.each([
  ['workflows', { workflowId: 'a-1' }, 'f-3', { workflowDataFileId: 'f-1', envVariablesFileId: 'f-3' }],
  ['tools', { workflowName: 'New' }, undefined, { toolDataFileId: 'f-1', toolName: 'New' }],
] as const)('an import in the words of %s, into %j, sends the IDs of its files', async (dialect, target, env, body) => {
  const it = await stage({ dialect })
  let sent = ''
  it.simulator.fault('import', (request, ...rest) => {
    request.on('data', (part) => {
      sent += part
    })
    reply(403)(request, ...rest)
  })
  const error = await failure(startImport(it.session, target, { app: 'f-1', flow: 'f-2', env }))
  expect(error.message).toMatch(/^Import: .* The key needs the scope "Import workflow"/)
  expect(JSON.parse(sent)).toEqual({ flowDataFileId: 'f-2', ...body })
  expect(asked(it).at(-1)).toBe(`POST /api/public/${dialect}/${'workflowId' in target ? 'a-1/' : ''}import`)
})

describe('the URL of a package', () => {
  const job = (downloadUrl?: string): Job & { dockStatusId: string } => ({
    ...readJob(makeResponse({ status: 'DONE', downloadUrl }, 'Call', new Redactor().redact)),
    dockStatusId: 'ds-1',
  })
  const find = ({ session }: Stage, started: string | undefined, finished: string | undefined) =>
    packageUrl(session, job(started), job(finished))

  test.each([
    ['the finished status', '/started', '/finished', '/finished'],
    ['the answer that started it', '/started', undefined, '/started'],
  ])('is that of %s', async (_, started, finished, path) => {
    const it = await stage()
    expect((await find(it, started, finished)).href).toBe(`${it.simulator.url}${path}`)
    expect(it.simulator.seen).toEqual([])
    expect(it.masks).toContain(`${it.simulator.url}${path}`)
  })

  test('is that of one more look where neither has one', async () => {
    const it = await answering('status', reply(200, { status: 'SUCCESS', downloadUrl: '/looked-up' }))
    expect((await find(it, undefined, undefined)).href).toBe(`${it.simulator.url}/looked-up`)
    expect(asked(it)).toEqual(['GET /api/public/dock-status/ds-1'])
  })

  test('can be nowhere', async () => {
    const it = await answering('status', reply(200, { status: 'SUCCESS' }))
    const error = await failure(find(it, undefined, undefined))
    expect(error).toBeInstanceOf(Failure)
    expect(error.message).toBe('Export: the platform reports DONE but names no download URL. Re-run the job.')
    expect(error).toMatchObject({ topic: 'the-job-on-the-platform' })
  })
})
