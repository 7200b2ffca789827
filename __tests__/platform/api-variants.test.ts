import { describe, expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/replies.js'
import { startDeploy, startExport, startImport } from '../../src/platform/start.js'
import { failure, leap } from './bench.js'
import { answering, type Stage, stage } from './stage.js'

const exportIt = ({ session }: Stage, workflowId = 'a-1') => startExport(session, { workflowId, flowId: 'cf-1' })
const paths = ({ simulator }: Stage) =>
  simulator.seen.map(({ method, url }) => `${method} ${url.replace('/api/public/', '')}`)
const ids = { app: 'f-1', flow: 'f-2', env: undefined }
const notFound = "answered 404 (Not found). Check host, the IDs, and that the key's account can see the workflow."

describe('a platform of tools', () => {
  test('is found out once for each kind of call', async () => {
    const it = await stage({ dialect: 'tools', statuses: ['SUCCESS'] })
    expect(await exportIt(it)).toMatchObject({ workflowId: 'a-1', exportJobId: expect.stringMatching(/^agent-ej-/) })
    await exportIt(it, 'a-2')
    await startDeploy(it.session, 'a-1')
    await startDeploy(it.session, 'a-2')
    expect(it.simulator.seen.at(-1)?.body).toEqual({ isAsync: true })
    expect(paths(it)).toEqual([
      'POST workflows/a-1/export?flowId=cf-1',
      'POST workflow/a-1/export?flowId=cf-1',
      'POST tools/a-1/export?flowId=cf-1',
      'POST tools/a-2/export?flowId=cf-1',
      'POST tools/a-1/deploy',
      'POST tools/a-2/deploy',
    ])
  })

  test('that knows no such tool answers with its own 404', async () => {
    const it = await stage({ dialect: 'tools' })
    await exportIt(it)
    it.simulator.fault('start', reply(404, { message: 'No such tool' }))
    expect((await failure(exportIt(it, 'a-2'))).message).toMatch(/answered 404 \(No such tool\)/)
    expect(paths(it).slice(3)).toEqual(['POST tools/a-2/export?flowId=cf-1'])
  })

  test('is tried last: the first 404 is what is told where all are one', async () => {
    const it = await stage({ dialect: 'tools' })
    it.simulator.fault('start', reply(404, { message: 'No such tool' }))
    const error = await failure(exportIt(it))
    expect(error.message).toBe(`Export: the platform ${notFound}`)
    expect(error).toMatchObject({ status: 404 })
    // Nothing is known yet, and so all are tried again.
    await exportIt(it)
    expect(paths(it)).toHaveLength(6)
  })

  test.each([
    [400, /answered 400 \(Odd\)\. Check the inputs\./],
    [403, /answered 403 \(Odd\)\. The key needs the scope "Export workflow"/],
  ])('that refuses with %i is not asked in other ways', async (status, message) => {
    const it = await stage({ dialect: 'tools' })
    it.simulator.fault('start', reply(status, { message: 'Odd' }))
    expect((await failure(exportIt(it))).message).toMatch(message)
    expect(paths(it)).toHaveLength(3)
  })
})

test.each([401, 403])('a key that worked before is not refused for every workflow by %i', async (status) => {
  const it = await stage()
  it.simulator.fault('start', reply(status))
  expect(await failure(exportIt(it))).toMatchObject({ affectsAll: true })
  await exportIt(it)
  it.simulator.fault('start', reply(status))
  const error = await failure(exportIt(it))
  expect(error).toMatchObject({ affectsAll: false, status })
  expect(error.message).toBe(
    `Export: the platform answered ${status}. The key works for other workflows. Check the IDs, and that the key's account can see this one.`,
  )
})

test('what must not be sent twice is sent in another way after a 404, and after nothing else', async () => {
  const it = await stage({ dialect: 'tools', statuses: ['SUCCESS'] })
  it.simulator.fault('deploy', reply(500))
  expect((await failure(startDeploy(it.session, 'a-1'))).message).toMatch(/The job may have started/)
  expect(paths(it)).toEqual(['POST workflows/a-1/deploy', 'POST workflow/a-1/deploy', 'POST tools/a-1/deploy'])
})

describe('a busy target', () => {
  test.each([
    ['workflows', 409],
    ['workflows', 423],
    ['tools', 409],
  ] as const)(
    'of %s (%i) is deployed as soon as it is free, and 404s are not asked for again',
    async (dialect, status) => {
      const it = await stage({ dialect, statuses: ['SUCCESS'] })
      const waits = leap()
      it.simulator.fault('deploy', reply(status, { message: 'Importing' }, { 'retry-after': '40' }), 9)
      expect(await startDeploy(it.session, 'a-1')).toMatchObject({ dockStatusId: expect.stringMatching(/^ds-/) })
      expect(waits).toEqual(Array(9).fill(40_000))
      expect(paths(it).slice(-10)).toEqual(Array(10).fill(`POST ${dialect}/a-1/deploy`))
      expect(paths(it)).toHaveLength(dialect === 'tools' ? 12 : 10)
      expect(it.lines[0]).toBe(`info: Deploy: the platform answered ${status} (Importing); retrying in 40 s`)
    },
  )

  test('is given up at the deadline', async () => {
    const it = await answering('deploy', reply(409))
    leap()
    const session = { ...it.session, endsAt: performance.now() + 60_000 }
    const error = await failure(startDeploy(session, 'a-1'))
    expect(error.message).toMatch(/^Deploy: the platform answered 409, and waiting .* or raise timeout-minutes\.$/)
    expect(error).toMatchObject({ busy: true, maybeProcessed: false })
  })

  test.each([
    [{ workflowId: 'a-1' }, 409, true],
    [{ workflowId: 'a-1' }, 423, true],
    [{ workflowName: 'New' }, 423, true],
    [{ workflowName: 'New' }, 409, false],
  ])('is told to who imports into %j (%i): %p', async (target, status, busy) => {
    const it = await answering('import', reply(status))
    const error = await failure(startImport(it.session, target, ids))
    expect(error).toMatchObject({ status, busy, maybeProcessed: false })
    expect(error.message).toMatch(busy ? /Another job may be changing the workflow/ : /The name may be taken/)
    expect(it.simulator.seen).toHaveLength(1)
  })
})
