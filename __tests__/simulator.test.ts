import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ArtifactService, type Call, type Fault, startArtifactService } from '../simulator/artifact-service.js'
import { azuriteFromEnvironment } from '../simulator/azurite.js'
import { speedUp } from '../simulator/clock.js'
import { downloadWithClient } from '../simulator/read-artifact.js'
import { cleanUp, type RunOptions, runAction } from '../simulator/runner.js'
import { makeZip } from '../simulator/zip.js'

const services: ArtifactService[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'))
})

afterAll(async () => {
  await Promise.all([...services.map((service) => service.close()), cleanUp(), rm(folder, { recursive: true })])
})

async function startService(...faults: Fault[]): Promise<ArtifactService> {
  const service = await startArtifactService(azuriteFromEnvironment(), { faults })
  services.push(service)
  return service
}

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
    expect(outputs).toMatchObject({ old: 's3cret' })
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
      state: { main: 'ran' },
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

  test('shortens the waits of an action', async () => {
    const { exitCode, elapsed } = await print(['sleep'], { speed: 100 })
    expect(exitCode).toBe(0)
    expect(elapsed).toBeLessThan(10_000)
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('sends a signal', async () => {
    const signalAfter = { signal: 'SIGTERM', when: /ready/ } as const
    expect(await print(['ready\n', 'sleep'], { signalAfter })).toMatchObject({ exitCode: null, signal: 'SIGTERM' })
  })
})

describe('the artifact service and the official client', () => {
  const callClient = (service: ArtifactService, inputs: Record<string, string>, speed = 1) =>
    runAction({ action: '__tests__/fixtures/artifact-client/action.yml', inputs, env: service.env, speed })

  const content = makeZip([{ name: 'flow.json', content: '{"a": 1}' }])

  async function makePackage(name: string): Promise<string> {
    const file = join(folder, name)
    await writeFile(file, content)
    return file
  }

  test('upload, list, refuse a taken name, read back, delete', async () => {
    const service = await startService()
    const file = await makePackage('package.zip')
    const upload = { file, 'retention-days': '3' }
    const first = await callClient(service, upload)
    const hash = createHash('sha256').update(content).digest('hex')
    const [artifact] = service.artifacts
    expect(first).toMatchObject({ exitCode: 0 })
    const { answer = '' } = first.outputs
    expect(JSON.parse(answer)).toEqual({ id: artifact?.id, size: content.length, digest: hash })
    expect(artifact).toMatchObject({ name: basename(file), size: content.length, finalised: true })
    expect(artifact?.hash).toBe(`sha256:${hash}`)
    const days = (Date.parse(artifact?.expires_at ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(2.9)
    expect(days).toBeLessThan(3.1)
    expect(await service.read('package.zip')).toEqual(content)
    expect(service.requests.map(({ method }) => method)).toEqual([
      'CreateArtifact',
      'PutBlock',
      'PutBlockList',
      'FinalizeArtifact',
    ])

    const second = await callClient(service, upload)
    expect(second.exitCode).toBe(1)
    expect(second.annotations.at(-1)?.message).toContain('an artifact with this name already exists')

    const target = join(folder, 'unpacked')
    expect(await downloadWithClient(service.env, artifact?.id ?? 0, target)).toEqual(['flow.json'])
    expect(await readFile(join(target, 'flow.json'), 'utf8')).toBe('{"a": 1}')

    expect((await callClient(service, { call: 'delete', file: 'package.zip' })).exitCode).toBe(0)
    expect(service.artifacts).toEqual([])
    expect((await callClient(service, upload)).exitCode).toBe(0)
  })

  test('server errors are tried again, a cut connection is not', async () => {
    const file = await makePackage('again.zip')
    const failing = await startService(
      { call: 'CreateArtifact', status: 503, body: {} },
      { call: 'PutBlock', status: 500 },
    )
    const { exitCode, log } = await callClient(failing, { file }, 50)
    expect(log).toContain('Attempt 1 of 5 failed')
    expect(exitCode).toBe(0)
    expect(await failing.read('again.zip')).toEqual(content)

    const cutting = await startService({ call: 'FinalizeArtifact', drop: 'before' })
    const cut = await callClient(cutting, { file }, 50)
    expect(cut.exitCode).toBe(1)
    expect(cut.annotations.at(-1)?.message).toContain('ECONNRESET')
    expect(cutting.artifacts).toMatchObject([{ name: 'again.zip', finalised: false }])
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
    const service = await startService()
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
    const service = await startService(
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
    service.faults.push(
      { call: 'PutBlock', status: 503 },
      { call: 'PutBlock', drop: 'before' },
      { call: 'PutBlock', drop: 'after' },
      { call: 'PutBlock', stall: true },
    )
    expect((await put()).status).toBe(503)
    await expect(put()).rejects.toThrow('fetch failed')
    await expect(put()).rejects.toThrow('fetch failed')
    await expect(put()).rejects.toThrow('timeout')
    expect((await put()).status).toBe(201)
    expect(service.faults).toEqual([])
  })
})

test('a faster clock shortens waits, tells the time accordingly and can be undone', async () => {
  const { setTimeout: plain, Date: RealDate } = globalThis
  const real = performance.now
  const began = real.call(performance)
  const undo = speedUp(100)
  try {
    const [date, time] = [Date.now(), performance.now()]
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await promisify(setTimeout)(2_000)
    await new Promise<void>((resolve) => {
      const interval = setInterval(() => {
        clearInterval(interval)
        resolve()
      }, 2_000)
      expect(interval.hasRef()).toBe(true)
    })
    const signal = AbortSignal.timeout(2_000)
    await once(signal, 'abort')
    const socket = new Socket()
    socket.setTimeout(2_000)
    await once(socket, 'timeout')
    socket.destroy()
    const later = new Date()
    expect(Date.now() - date).toBeGreaterThan(9_500)
    expect(later.valueOf() - date).toBeGreaterThan(9_500)
    expect(performance.now() - time).toBeGreaterThan(9_500)
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z')
    expect(later).toBeInstanceOf(Date)
  } finally {
    undo()
  }
  expect(real.call(performance) - began).toBeLessThan(3_000)
  expect(globalThis.setTimeout).toBe(plain)
  expect(globalThis.Date).toBe(RealDate)
})
