import { describe, expect, test } from '@jest/globals'
import { type Reply, reply } from '../../simulator/fakes/replies.js'
import { Failure } from '../../src/failure.js'
import { type Job, readJob } from '../../src/platform/job.js'
import { makeResponse } from '../../src/platform/response.js'
import { packageUrl, startExport } from '../../src/platform/start.js'
import { Redactor } from '../../src/text.js'
import { failure } from './bench.js'
import { type Stage, stage } from './stage.js'

const start = ({ session }: Stage) => startExport(session, { workflowId: 'a-1', flowId: 'cf-1' })
const plural = 'POST /api/public/workflows/a-1/export?flowId=cf-1'
const singular = 'POST /api/public/workflow/a-1/export?flowId=cf-1'
const tools = 'POST /api/public/tools/a-1/export?flowId=cf-1'
const asked = ({ simulator }: Stage) => simulator.seen.map(({ method, url }) => `${method} ${url}`)

describe('starting an export', () => {
  test('asks the plural route and reads the job', async () => {
    const it = await stage()
    const job = await start(it)
    expect(job).toEqual({
      dockStatusId: expect.stringMatching(/^ds-/),
      workflowId: 'a-1',
      exportJobId: expect.stringMatching(/^workflow-ej-/),
      status: 'IN_PROGRESS',
      downloadUrl: it.simulator.signed[0],
      percent: undefined,
      refused: false,
      message: undefined,
    })
    expect(asked(it)).toEqual([plural])
  })

  test('asks the singular route where the plural one is not there', async () => {
    const it = await stage({ spelling: { singular: true } })
    expect(await start(it)).toMatchObject({ dockStatusId: expect.stringMatching(/^ds-/) })
    expect(asked(it)).toEqual([plural, singular])
  })

  test('asks each route once where neither is there', async () => {
    const it = await stage()
    it.simulator.fault('start', reply(404, { message: 'No such flow' }))
    const error = await failure(start(it))
    expect(error.message).toBe(
      "Export: the platform answered 404 (No such flow). Check host, the IDs, and that the key's account can see the workflow.",
    )
    expect(asked(it)).toEqual([plural, singular, tools])
  })

  test.each<[string, Reply]>([
    ['400', reply(400)],
    ['401', reply(401)],
    ['405', reply(405)],
    ['a web page', reply(200, '<html>')],
  ])('asks the plural route alone where it answers %s', async (_, fault) => {
    const it = await stage()
    it.simulator.fault('start', fault)
    expect((await failure(start(it))).message).toMatch(/^Export: the platform answered /)
    expect(asked(it)).toEqual([plural])
  })

  test.each([
    [{}, ''],
    [{ dockStatusId: '../admin', message: 'Odd' }, ' (Odd)'],
  ])('fails where the answer %j has no dock status id', async (answer, words) => {
    const it = await stage()
    it.simulator.fault('start', reply(200, answer))
    const error = await failure(start(it))
    expect(error).toBeInstanceOf(Failure)
    expect(error.message).toBe(
      `Export: the platform answered without a dock status ID${words}. Check host and the IDs.`,
    )
  })
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
    const it = await stage()
    it.simulator.fault('status', reply(200, { status: 'SUCCESS', downloadUrl: '/looked-up' }))
    expect((await find(it, undefined, undefined)).href).toBe(`${it.simulator.url}/looked-up`)
    expect(asked(it)).toEqual(['GET /api/public/dock-status/ds-1'])
  })

  test('can be nowhere', async () => {
    const it = await stage()
    it.simulator.fault('status', reply(200, { status: 'SUCCESS' }))
    const error = await failure(find(it, undefined, undefined))
    expect(error).toBeInstanceOf(Failure)
    expect(error.message).toBe('Export: the platform reports DONE but names no download URL. Re-run the job.')
  })

  test('can be one that must not be used', async () => {
    const error = await failure(find(await stage(), undefined, 'http://elsewhere.example/p'))
    expect(error.message).toMatch(/^Download: the platform's download URL isn't https/)
  })
})
