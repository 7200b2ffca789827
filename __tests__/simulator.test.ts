import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { Call } from '../simulator/fakes/artifact-faults.js'
import type { ArtifactService } from '../simulator/fakes/artifact-service.js'
import { type PlatformOptions, type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { cutUpload, drop, dropTaken, reply, whenRead } from '../simulator/fakes/replies.js'
import { readZip } from '../simulator/fakes/zip.js'
import { speedUp } from '../simulator/runner/preload.js'
import { type RunOptions, runAction } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { artifactsFor, platformFor } from './scene.js'

describe('the runner', () => {
  const print = (script: string[], options: RunOptions = {}) =>
    runAction({
      ...options,
      action: '__tests__/fixtures/print/action.yml',
      inputs: { script: JSON.stringify(script), ...options.inputs },
    })

  test('shows secrets only before they were masked', async () => {
    const secrets = ['s3cret', 's3cret-longer', 'caf\u00e9', 'one%25%0Atwo', 'overlap-a', 'a-then-b']
    const { log, raw, masks, summary } = await print([
      's3cret\n',
      ...secrets.map((secret) => `::add-mask::${secret}\n`),
      's3cret, s3cret-longer, caf\u00e9, one%, two, s3cre, overlap-a-then-b\n',
    ])
    expect(log).toBe('s3cret\n***, ***, ***, ***, ***, s3cre, ***')
    expect(masks).toEqual(['s3cret', 's3cret-longer', 'caf\u00e9', 'one%\ntwo', 'one%', 'two', 'overlap-a', 'a-then-b'])
    expect(raw).toContain('::add-mask::one%25%0Atwo\n')
    expect(summary).toBe('# A title\nand a ***\n')
  })

  test('tells commands from other lines as GitHub does', async () => {
    const script = [
      '::warning file=a.js,line=1::mind%0Athe gap\n  ::notice::well\r::ERROR::bad\r',
      '\nhidden ##[add-mask]s3cret\nsee ::error::that\n::unknown::that\n',
      '::debug::s3cret\n::group::title\ninside\n::endgroup::\n::set-output name=old::s3cret\n',
      '::stop-commands::halt\n::error::not one\n::halt::\nsplit',
      ' line',
    ]
    const { log, annotations, outputs } = await print(script)
    expect(log.split('\n')).toEqual([
      'Warning: mind',
      'the gap',
      'Notice: well',
      'Error: bad',
      'see ::error::that',
      '::unknown::that',
      '▸ title',
      'inside',
      '::stop-commands::halt',
      '::error::not one',
      '::halt::',
      'split line',
    ])
    expect(annotations).toEqual([
      { level: 'warning', message: 'mind\nthe gap' },
      { level: 'notice', message: 'well' },
      { level: 'error', message: 'bad' },
    ])
    expect(outputs.old).toBe('s3cret')
    expect((await print(script, { debug: true })).log).toContain('\nDebug: ***\n')
  })

  test('gives the action inputs, files, folders and a clean environment', async () => {
    Object.assign(process.env, { GITHUB_REF: 'not for the action' })
    const result = await print(['stderr'], { env: { OWN: 'variable' }, event: { number: 1 } })
    const { environment: json = '' } = result.outputs
    const environment = JSON.parse(json)
    expect(result).toMatchObject({
      exitCode: 0,
      signal: null,
      log: 'on stderr',
      stderr: 'on stderr\n',
      raw: '',
      outputs: { directory: result.workspace, lines: 'a=b\n\nc<<d', empty: '' },
    })
    expect(environment).toMatchObject({
      INPUT_TWO_WORDS: 'true',
      INPUT_LAST_WORDS: '',
      OWN: 'variable',
      GITHUB_WORKSPACE: result.workspace,
      RUNNER_TEMP: result.temp,
    })
    expect(environment).not.toHaveProperty('GITHUB_REF')
    expect(JSON.parse(await readFile(environment.GITHUB_EVENT_PATH, 'utf8'))).toEqual({ number: 1 })
  })

  test('refuses an input the action does not have', async () => {
    await expect(print([], { inputs: { scripts: '[]' } })).rejects.toThrow('The action has no input scripts')
  })

  test('gives up on an action that does not end', async () => {
    await expect(print(['so far\n', 'sleep'], { timeoutMs: 1_000 })).rejects.toThrow(/1000 ms.*\nso far$/)
  })

  posixTest('sends a signal', async () => {
    const signalAfter = { signal: 'SIGTERM', when: /ready/ } as const
    expect(await print(['ready\n', 'sleep'], { signalAfter })).toMatchObject({ exitCode: null, signal: 'SIGTERM' })
  })
})

describe('the artifact service', () => {
  async function call(service: ArtifactService, method: Call, fields: object, token?: string) {
    const { ACTIONS_RUNTIME_TOKEN: own = '', ACTIONS_RESULTS_URL: url } = service.env
    const { scp } = JSON.parse(Buffer.from(own.split('.')[1] ?? '', 'base64url').toString())
    const run = String(scp).split(':').at(-2)
    const response = await fetch(new URL(`twirp/github.actions.results.api.v1.ArtifactService/${method}`, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token ?? own}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, ...fields }),
      signal: AbortSignal.timeout(1_000),
    })
    const body = await response.text()
    return { status: response.status, body: body.startsWith('{') ? JSON.parse(body) : body }
  }

  test('refuses a foreign token, an absent artifact and content that is not what was announced', async () => {
    const service = await artifactsFor()
    const name = 'a.zip'
    expect((await call(service, 'CreateArtifact', { name }, 'a.b.c')).status).toBe(401)
    expect((await call(service, 'CreateArtifact', { name, workflow_run_backend_id: 'other' })).status).toBe(403)
    expect((await call(service, 'DeleteArtifact', { name })).status).toBe(404)
    const { signed_upload_url: url } = (await call(service, 'CreateArtifact', { name })).body
    expect((await call(service, 'FinalizeArtifact', { name })).status).toBe(400)
    const put = { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'abc' }
    expect((await fetch(url, put)).status).toBe(201)
    expect((await fetch(url)).status).toBe(403)
    expect((await call(service, 'FinalizeArtifact', { name, size: '2' })).status).toBe(400)
    expect((await call(service, 'FinalizeArtifact', { name, size: '3', hash: 'sha256:00' })).status).toBe(400)
    expect((await call(service, 'ListArtifacts', {})).body).toEqual({ artifacts: [] })
    expect((await call(service, 'FinalizeArtifact', { name, size: '3' })).status).toBe(200)
    expect((await call(service, 'ListArtifacts', { name_filter: name })).body.artifacts).toMatchObject([{ name }])
    expect((await call(service, 'ListArtifacts', { id_filter: '0' })).body).toEqual({ artifacts: [] })
    const { signed_url } = (await call(service, 'GetSignedArtifactURL', { name })).body
    service.faults.push({ call: 'GetBlob', status: 503, body: 'busy' })
    expect((await fetch(signed_url)).status).toBe(503)
    expect(await (await fetch(signed_url)).text()).toBe('abc')
    expect((await fetch(signed_url, put)).status).toBe(403)
  })

  test('each fault hits as many calls as it says', async () => {
    const service = await artifactsFor()
    service.faults.push(
      { call: 'CreateArtifact', times: 2, status: 429, body: { msg: 'slow down' } },
      { call: 'CreateArtifact', status: 200, body: '<html>' },
      { call: 'CreateArtifact', drop: 'before' },
      { call: 'CreateArtifact', stall: true },
      { call: 'CreateArtifact', drop: 'after' },
      { call: 'DeleteArtifact', status: 502, after: true },
    )
    const name = 'a.zip'
    const create = () => call(service, 'CreateArtifact', { name })
    expect(await create()).toEqual({ status: 429, body: { msg: 'slow down' } })
    expect(await create()).toEqual({ status: 429, body: { msg: 'slow down' } })
    expect(await create()).toEqual({ status: 200, body: '<html>' })
    await expect(create()).rejects.toThrow('fetch failed')
    await expect(create()).rejects.toThrow('timeout')
    expect(service.artifacts).toEqual([])
    await expect(create()).rejects.toThrow('fetch failed')
    expect(service.artifacts).toMatchObject([{ name, finalised: false }])
    expect((await create()).status).toBe(409)
    expect((await call(service, 'DeleteArtifact', { name })).status).toBe(502)
    const { status, body } = await create()
    expect(status).toBe(200)

    const url = `${body.signed_upload_url}&comp=block&blockid=AAAA`
    const put = () => fetch(url, { method: 'PUT', body: 'abc', signal: AbortSignal.timeout(1_000) })
    service.faults.push({ call: 'PutBlock', status: 503 }, { call: 'PutBlock', drop: 'before' })
    expect((await put()).status).toBe(503)
    await expect(put()).rejects.toThrow('fetch failed')
    expect((await put()).status).toBe(201)
    expect(service.faults).toEqual([])
  })
})

describe('the platform', () => {
  async function start(options: PlatformOptions = {}): Promise<PlatformSimulator> {
    return await platformFor({ statuses: ['IN_PROGRESS', 'SUCCESS'], ...options })
  }

  async function call(platform: PlatformSimulator, path: string, body?: object | FormData, key = platform.apiKey) {
    const isForm = body instanceof FormData
    const response = await fetch(`${platform.url}/api/public/${path}`, {
      method: path.startsWith('dock-status/') ? 'GET' : 'POST',
      headers: { 'x-api-key': key, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) },
      body: isForm ? body : body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(2_000),
    })
    return { status: response.status, body: JSON.parse(await response.text()) }
  }

  function form(content: Buffer | string, fields: Record<string, string>): FormData {
    const form = new FormData()
    form.append('file', new Blob([content]), 'upload.json')
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return form
  }

  const fileContext = 'bulkImport'
  const upload = async (platform: PlatformSimulator, content: Buffer | string): Promise<string> =>
    (await call(platform, 'files', form(content, { fileContext }))).body.fileId
  const refused = (status: number, message: string) => ({ status, body: { message } })

  /** What an export hands out once it is done. */
  async function exported(platform: PlatformSimulator, workflowId: string, path = 'workflows') {
    const { body } = await call(platform, `${path}/${workflowId}/export?flowId=cf-1`)
    const content = await (await fetch(body.response.downloadUrl.trim())).arrayBuffer()
    return Object.fromEntries(await readZip(Buffer.from(content)))
  }

  const [app, flow, env] = [' {"name": "caf\u00e9"}\n', '{"nodes":[1e400]}', '[]'] as const
  const files = {
    'app_definition.json': Buffer.from(app),
    'flow_definition.json': Buffer.from(flow),
    'env_variables.json': Buffer.from(env),
  }

  test('what was imported can be exported and deployed', async () => {
    const platform = await start()
    const ids = {
      workflowDataFileId: await upload(platform, app),
      flowDataFileId: await upload(platform, flow),
      envVariablesFileId: await upload(platform, env),
    }
    const { body: started } = await call(platform, 'workflows/import', { ...ids, workflowName: 'Banking' })
    const { dockStatusId, workflowId } = started
    const job = { workflowId, jobType: 'WORKFLOWS', action: 'IMPORT' }
    expect(started).toEqual({ dockStatusId: expect.stringMatching(/^ds-/), ...job, status: 'IN_PROGRESS' })
    expect(platform.seen.at(-1)).toMatchObject({ call: 'import', body: { ...ids, workflowName: 'Banking' } })
    expect(platform.workflows.size).toBe(0)
    const { body: status } = await call(platform, `dock-status/${dockStatusId}`)
    expect(status).toEqual({ _id: dockStatusId, ...job, status: 'SUCCESS', percentageComplete: 40 })
    expect(await exported(platform, workflowId)).toEqual(files)
    expect(platform.workflows.get(workflowId)).toMatchObject({ name: 'Banking', deployed: undefined })

    const { body: deployment } = await call(platform, `workflows/${workflowId}/deploy`, { isAsync: true })
    expect(deployment).toMatchObject({ 'dock-statusId': expect.any(String), workflowId, action: 'DEPLOY' })
    const next = { ...ids, flowDataFileId: await upload(platform, '{}') }
    expect((await call(platform, `workflows/${workflowId}/import`, next)).body.workflowId).toBe(workflowId)
    for (const id of platform.jobs.keys()) await call(platform, `dock-status/${id}`)
    expect(await exported(platform, workflowId)).toEqual({ ...files, 'flow_definition.json': Buffer.from('{}') })
    const deployed = { app: Buffer.from(app), flow: Buffer.from(flow), env: Buffer.from(env) }
    expect(platform.workflows.get(workflowId)?.deployed).toEqual(deployed)
    const actions = Array.from(platform.jobs.values(), ({ action }) => action)
    expect(actions).toEqual(['IMPORT', 'EXPORT', 'DEPLOY', 'IMPORT', 'EXPORT'])
  })

  test('a platform of the other dialect knows only its own routes and fields', async () => {
    const platform = await start({ dialect: 'tools', statuses: ['SUCCESS'] })
    const fileId = await upload(platform, '{}')
    const theirs = { workflowDataFileId: fileId, flowDataFileId: fileId, workflowName: 'Banking' }
    const own = { toolDataFileId: fileId, flowDataFileId: fileId, toolName: 'Banking' }
    const paths = (dialect: string) =>
      ['a-1/export?flowId=cf-1', 'import', 'a-1/deploy'].map((path) => `${dialect}/${path}`)
    for (const path of [...paths('workflows'), 'workflow/a-1/export?flowId=cf-1'])
      expect([path, await call(platform, path, theirs)]).toEqual([path, refused(404, 'Not found')])
    expect(await call(platform, 'tools/import', theirs)).toEqual(refused(400, 'workflowDataFileId is not allowed'))
    expect(platform.jobs.size).toBe(0)

    const { body } = await call(platform, 'tools/import', own)
    const told = { jobType: 'TOOLS', action: 'IMPORT', status: 'SUCCESS' }
    expect(body).toEqual({ dockStatusId: expect.any(String), toolId: expect.any(String), ...told })
    expect(platform.workflows.get(body.toolId)).toMatchObject({ name: 'Banking' })
    const started = await call(platform, 'tools/a-1/export?flowId=cf-1')
    expect(started.body).toMatchObject({ toolId: 'a-1', exportJobId: expect.stringMatching(/^agent-ej-/) })
    const other = await start()
    for (const path of paths('tools'))
      expect([path, await call(other, path, own)]).toEqual([path, refused(404, 'Not found')])
  })

  test('an import that fails changes nothing, nor does a deployment', async () => {
    const platform = await start({ statuses: ['IN_PROGRESS', 'FAILED'], extra: { message: 'Guardrail missing' } })
    const fileId = await upload(platform, '{}')
    const ids = { workflowDataFileId: fileId, flowDataFileId: fileId, envVariablesFileId: fileId }
    await call(platform, 'workflows/a-1/import', ids)
    await call(platform, 'workflows/a-1/deploy', { isAsync: true })
    for (const id of platform.jobs.keys()) {
      expect((await call(platform, `dock-status/${id}`)).body).toMatchObject({
        status: 'FAILED',
        message: 'Guardrail missing',
      })
    }
    expect(platform.workflows.size).toBe(0)
    expect(await exported(platform, 'a-1')).toEqual(Object.fromEntries(await readZip(samplePackage())))
  })

  test('a workflow that was never imported is deployed as its package is', async () => {
    const platform = await start({ statuses: ['SUCCESS'], spelling: { id: '_id', lowerCase: true, emptyUrl: true } })
    const { body } = await call(platform, 'workflows/a-1/deploy', { isAsync: true })
    expect(body).toMatchObject({ _id: expect.any(String), status: 'success' })
    const started = await call(platform, 'workflows/a-1/export?flowId=cf-1')
    const status = await call(platform, `dock-status/${started.body._id}`)
    expect(status.body).toMatchObject({ status: 'success', response: { downloadUrl: '' } })
    const { 'flow_definition.json': flow } = Object.fromEntries(await readZip(samplePackage()))
    expect(platform.workflows.get('a-1')).toMatchObject({ name: 'a-1', flow, deployed: { flow } })
  })

  test('a file of 25 MB goes by chunks of at most 10 MB', async () => {
    const platform = await start({ statuses: ['SUCCESS'] })
    const content = Buffer.alloc(25_000_000, 'abc')
    const sendWhole = (bytes: Buffer) => call(platform, 'files', form(bytes, { fileContext }))
    expect(await sendWhole(content)).toEqual(refused(413, 'File size must be less than 25 MB'))
    expect((await sendWhole(content.subarray(1))).status).toBe(200)
    const sha256 = createHash('sha256').update(content.subarray(1)).digest('hex')
    const file = { name: 'upload.json', size: 24_999_999, sha256 }
    expect(platform.seen.at(-1)).toMatchObject({ call: 'file', body: { file, fileContext } })

    const fields = { fileContext, totalChunks: 3, fileExtension: 'json', fileName: 'a', fileSize: content.length }
    const { sessionId } = (await call(platform, 'files/session/start', fields)).body
    const send = (number: number | string, from: number, to: number) => {
      const chunk = form(content.subarray(from, to), { chunkNumber: String(number) })
      return call(platform, `files/session/${sessionId}`, chunk)
    }
    const complete = () => call(platform, `files/session/${sessionId}/complete`)
    expect(await send(1, 0, 10_000_001)).toEqual(refused(413, 'A chunk must not be larger than 10 MB'))
    for (const number of [3, -1, '1.0'])
      expect(await send(number, 0, 1)).toEqual(refused(400, 'chunkNumber must be from 0 to 2'))
    expect((await send(2, 20_000_000, 25_000_000)).body).toEqual({ chunkNumber: 2, sessionId })
    await send(0, 0, 10_000_000)
    expect(await complete()).toEqual(refused(400, '2 of 3 chunks were uploaded'))
    await send(1, 10_000_000, 19_999_999)
    expect(await complete()).toEqual(refused(400, 'The chunks are 24999999 bytes, fileSize is 25000000'))
    await send(1, 10_000_000, 20_000_000)
    const { fileId, url } = (await complete()).body
    expect((await complete()).body).toEqual({ fileId, url })
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(content)).toBe(true)
    const ids = { workflowDataFileId: fileId, flowDataFileId: fileId, workflowName: 'Large' }
    const { workflowId } = (await call(platform, 'workflows/import', ids)).body
    expect(platform.workflows.get(workflowId)).toMatchObject({ name: 'Large', env: undefined })
  })

  test('a call with fields missing, unknown or wrong is refused', async () => {
    const platform = await start()
    const fileId = await upload(platform, '{}')
    const ids = { workflowDataFileId: fileId, flowDataFileId: fileId }
    const session = { fileContext, totalChunks: 1, fileExtension: 'json', fileName: 'a', fileSize: 1 }
    const both = { ...ids, envVariablesFileId: fileId, workflowName: 'a' }
    const unknown = { ...ids, flowDataFileId: 'f', workflowName: 'a' }
    const cases: [string, object | FormData | undefined, string][] = [
      ['workflows/import', ids, 'workflowName is required'],
      ['workflows/import', { ...ids, workflowName: '' }, 'workflowName is required'],
      ['workflows/import', { ...ids, name: 'a' }, 'name is not allowed'],
      ['workflows/a-1/import', ids, 'envVariablesFileId is required'],
      ['workflows/a-1/import', both, 'workflowName is not allowed'],
      ['workflows/import', unknown, 'flowDataFileId is not the id of an uploaded file'],
      ['workflows/a-1/deploy', {}, 'isAsync is required'],
      ['workflows/a-1/deploy', { isAsync: 'true' }, 'isAsync must be a boolean'],
      ['workflows/a-1/deploy', undefined, 'The body is neither JSON nor a form'],
      ['workflows/a-1/export', undefined, 'flowId is required'],
      ['files', form('', { fileContext: 'other' }), 'fileContext must be bulkImport'],
      ['files', { file: 'a', fileContext }, 'file must be a file'],
      ['files/session/start', { ...session, totalChunks: 0 }, 'totalChunks and fileSize must be positive'],
      ['files/session/start', { ...session, fileSize: '1' }, 'fileSize must be a number'],
    ]
    const unknowns: [string, FormData | undefined, string][] = [
      ['files/session/us-1', form('a', { chunkNumber: '0' }), 'Upload session not found'],
      ['files/session/us-1/complete', undefined, 'Upload session not found'],
      ['dock-status/ds-1', undefined, 'Not found'],
    ]
    for (const [path, body, message] of cases)
      expect([path, await call(platform, path, body)]).toEqual([path, refused(400, message)])
    for (const [path, body, message] of unknowns)
      expect([path, await call(platform, path, body)]).toEqual([path, refused(404, message)])
    expect(platform.jobs.size).toBe(0)
  })

  test('a key that is wrong or lacks a scope is refused', async () => {
    const platform = await start({ scopes: ['Deploy workflow'] })
    for (const path of ['files', 'files/session/start', 'workflows/import', 'workflows/a-1/import']) {
      expect(await call(platform, path, {})).toEqual(refused(403, 'The API key lacks the scope "Import workflow"'))
      expect((await call(platform, path, {}, 'kg-1')).status).toBe(401)
    }
    expect((await call(platform, 'workflows/a-1/export?flowId=cf-1')).status).toBe(403)
    expect((await call(platform, 'workflows/a-1/deploy', { isAsync: true })).status).toBe(200)
  })

  test('each fault leaves taken what the platform has taken', async () => {
    const platform = await start()
    const deploy = () => call(platform, 'workflows/a-1/deploy', { isAsync: true })
    platform.fault('deploy', reply(429))
    platform.fault('deploy', whenRead(drop))
    platform.fault('deploy', dropTaken)
    expect((await deploy()).status).toBe(429)
    await expect(deploy()).rejects.toThrow('fetch failed')
    expect(platform.jobs.size).toBe(0)
    await expect(deploy()).rejects.toThrow('fetch failed')
    expect(platform.jobs.size).toBe(1)
    platform.fault('file', cutUpload(100_000))
    const file = () => call(platform, 'files', form(Buffer.alloc(20_000_000), { fileContext }))
    await expect(file()).rejects.toThrow('fetch failed')
    expect(platform.signed).toEqual([])
    expect((await file()).status).toBe(200)
  })
})

test('a faster clock shortens waits, tells the time accordingly and can be undone', async () => {
  const { setTimeout: plain, Date: RealDate } = globalThis
  const real = performance.now
  const began = real.call(performance)
  const undo = speedUp(100)
  try {
    const [date, time] = [Date.now(), performance.now()]
    await promisify(setTimeout)(2_000)
    await new Promise<void>((resolve) => {
      const interval = setInterval(() => resolve(clearInterval(interval)), 2_000)
    })
    await once(AbortSignal.timeout(2_000), 'abort')
    const socket = new Socket().setTimeout(2_000)
    await once(socket, 'timeout')
    const later = new Date()
    for (const elapsed of [Date.now() - date, later.valueOf() - date, performance.now() - time])
      expect(elapsed).toBeGreaterThan(7_500)
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z')
  } finally {
    undo()
  }
  expect(real.call(performance) - began).toBeLessThan(3_000)
  expect([globalThis.setTimeout, globalThis.Date]).toEqual([plain, RealDate])
})
