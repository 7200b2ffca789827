import { describe, expect, test } from '@jest/globals'
import type { PlatformSimulator } from '../simulator/fakes/platform.js'
import { type RunOptions, runAction } from '../simulator/runner/runner.js'
import { platformFor } from './scene.js'

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
    const printed =
      'Warning: mind\nthe gap\nNotice: well\nError: bad\nsee ::error::that\n::unknown::that\n▸ title\ninside\n'
    expect(log).toBe(`${printed}::stop-commands::halt\n::error::not one\n::halt::\nsplit line`)
    expect(annotations).toEqual([
      { level: 'warning', message: 'mind\nthe gap' },
      { level: 'notice', message: 'well' },
      { level: 'error', message: 'bad' },
    ])
    expect(outputs.old).toBe('s3cret')
    expect((await print(script, { debug: true })).log).toContain('\nDebug: ***\n')
  })

  test('refuses an input the action does not have', async () => {
    await expect(print([], { inputs: { scripts: '[]' } })).rejects.toThrow('The action has no input scripts')
  })

  test('gives up on an action that does not end', async () => {
    await expect(print(['so far\n', 'sleep'], { timeoutMs: 1_000 })).rejects.toThrow(/1000 ms.*\nso far$/)
  })
})

describe('the platform', () => {
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

  test('a platform of the other dialect knows only its own routes and fields', async () => {
    const platform = await platformFor({ dialect: 'tools', statuses: ['SUCCESS'] })
    const fileId = await upload(platform, '{}')
    const theirs = { workflowDataFileId: fileId, flowDataFileId: fileId, workflowName: 'Banking' }
    const own = { toolDataFileId: fileId, flowDataFileId: fileId, toolName: 'Banking' }
    const paths = (dialect: string) =>
      ['a-1/export?flowId=cf-1', 'import', 'a-1/deploy'].map((path) => `${dialect}/${path}`)
    for (const path of [...paths('workflows'), 'workflow/a-1/export?flowId=cf-1'])
      expect([path, await call(platform, path, theirs)]).toEqual([path, refused(404, 'Not found')])
    expect(await call(platform, 'tools/import', theirs)).toEqual(refused(400, 'workflowDataFileId is not allowed'))
    expect(platform.jobs.size).toBe(0)
    const other = await platformFor()
    for (const path of paths('tools'))
      expect([path, await call(other, path, own)]).toEqual([path, refused(404, 'Not found')])
  })

  test('a file of 25 MB goes by chunks of at most 10 MB', async () => {
    const platform = await platformFor({ statuses: ['SUCCESS'] })
    const content = Buffer.alloc(25_000_000, 'abc')
    const sendWhole = (bytes: Buffer) => call(platform, 'files', form(bytes, { fileContext }))
    expect(await sendWhole(content)).toEqual(refused(413, 'File size must be less than 25 MB'))
    expect((await sendWhole(content.subarray(1))).status).toBe(200)
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
  })

  test('a call with fields missing, unknown or wrong is refused', async () => {
    const platform = await platformFor()
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
    const platform = await platformFor({ scopes: ['Deploy workflow'] })
    for (const path of ['files', 'files/session/start', 'workflows/import', 'workflows/a-1/import']) {
      expect(await call(platform, path, {})).toEqual(refused(403, 'The API key lacks the scope "Import workflow"'))
      expect((await call(platform, path, {}, 'kg-1')).status).toBe(401)
    }
    expect((await call(platform, 'workflows/a-1/export?flowId=cf-1')).status).toBe(403)
    expect((await call(platform, 'workflows/a-1/deploy', { isAsync: true })).status).toBe(200)
  })
})
