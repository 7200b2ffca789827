import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/platform.js'
import { uploadFile } from '../../src/platform/upload.js'
import { failure, leap } from './bench.js'
import { stage } from './stage.js'

let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  path = join(folder, 'flow_definition.json')
  await writeFile(path, '{"nodes":[]}')
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const name = 'flow_definition.json'

test('a file goes up with its name, and its id comes back', async () => {
  const it = await stage()
  const id = await uploadFile(it.session, { name, path, size: 12 })
  expect(id).toMatch(/^[0-9a-f]{24}$/)
  expect(it.simulator.seen.map(({ body }) => body)).toEqual([
    { fileContext: 'bulkImport', file: { name, size: 12, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  ])
  expect(it.lines).toEqual(['info: Uploaded flow_definition.json: 12 B'])
})

test('a file goes up as one part of a form, of its own media type (RFC 7578)', async () => {
  const it = await stage()
  let body = ''
  it.simulator.fault('file', (request, _response, serve) => {
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    serve()
  })
  await uploadFile(it.session, { name, path, size: 12 })
  const [, boundary] = /boundary=(.*)/.exec(it.simulator.seen[0]?.headers['content-type'] ?? '') ?? []
  expect(body.split('\r\n')).toEqual([
    `--${boundary}`,
    'content-disposition: form-data; name="fileContext"',
    '',
    'bulkImport',
    `--${boundary}`,
    `content-disposition: form-data; name="file"; filename="${name}"`,
    'content-type: application/json',
    '',
    '{"nodes":[]}',
    `--${boundary}--`,
    '',
  ])
})

test('a chunk that the platform refuses ends the upload', async () => {
  const it = await stage()
  const large = join(folder, 'large.json')
  await writeFile(large, '')
  await truncate(large, 25_000_000)
  it.simulator.fault('chunk', reply(400, { message: 'Bad chunk' }))
  const error = await failure(uploadFile(it.session, { name, path: large, size: 25_000_000 }))
  expect(error.message).toBe(`Upload of ${name}: the platform answered 400 (Bad chunk). Check the inputs.`)
  expect(it.simulator.seen.map(({ call }) => call)).toEqual(['session-start', 'chunk'])
})

test.each([404, 409, 410])('a session that the platform has lost (%i) is started over', async (status) => {
  const it = await stage()
  leap()
  const large = join(folder, 'large.json')
  await writeFile(large, '')
  await truncate(large, 25_000_000)
  it.simulator.fault('chunk', reply(status))
  expect(await uploadFile(it.session, { name, path: large, size: 25_000_000 })).toMatch(/^[0-9a-f]{24}$/)
  expect(it.simulator.seen.map(({ call }) => call)).toEqual([
    ...['session-start', 'chunk', 'session-start', 'chunk', 'chunk', 'chunk', 'session-complete'],
  ])
  expect(it.lines[0]).toMatch(
    new RegExp(`^info: Upload of ${name}: the platform has lost the upload session \\(${status}\\); retrying in`),
  )
})

test('a file that has become shorter is not passed off as whole', async () => {
  const it = await stage()
  const error = await failure(uploadFile(it.session, { name, path, size: 13 }))
  expect(error.message).toBe(`Upload of ${name}: Can't read all of ${path}: it has changed. Re-run the job.`)
  expect(it.simulator.seen.map(({ body }) => body)).toEqual([undefined])
})

test('a file that is gone is one clear error', async () => {
  const it = await stage()
  const error = await failure(uploadFile(it.session, { name, path: `${path}.x`, size: 12 }))
  expect(error.message).toMatch(/^Upload of flow_definition\.json: .*ENOENT/)
})

test('what the platform says in place of a file id is passed on, without secrets', async () => {
  const it = await stage()
  it.simulator.fault(
    'file',
    reply(200, { success: false, error: { message: `Quota of ${it.simulator.apiKey} is used up` } }),
  )
  const error = await failure(uploadFile(it.session, { name, path, size: 12 }))
  expect(error.message).toBe(
    `Upload of ${name}: the platform answered without a file ID (Quota of *** is used up). Re-run the job.`,
  )
})

test.each([{}, { fileId: 1 }, { fileId: '' }])('an answer without a file id, %j, ends it', async (answer) => {
  const it = await stage()
  it.simulator.fault('file', reply(200, answer))
  const error = await failure(uploadFile(it.session, { name, path, size: 12 }))
  expect(error.message).toBe(`Upload of ${name}: the platform answered without a file ID. Re-run the job.`)
})

test('an answer without a session id ends it', async () => {
  const it = await stage()
  it.simulator.fault('session-start', reply(200, { sessionId: '../x' }))
  const error = await failure(uploadFile(it.session, { name, path, size: 25_000_000 }))
  expect(error.message).toBe(`Upload of ${name}: the platform answered without a session ID. Re-run the job.`)
})
