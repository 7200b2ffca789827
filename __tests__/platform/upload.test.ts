import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/replies.js'
import { uploadFile } from '../../src/platform/upload.js'
import { failure } from './bench.js'
import { answering, stage } from './stage.js'

const name = 'flow_definition.json'
const small = { name, bytes: Buffer.from('{"nodes":[]}') }
const large = { name, bytes: Buffer.alloc(25_000_000, Buffer.from('abcdefg')) }

test('a file goes up with its name, and its ID comes back', async () => {
  const it = await stage()
  const id = await uploadFile(it.session, small)
  expect(id).toMatch(/^[0-9a-f]{24}$/)
  const sha256 = createHash('sha256').update(small.bytes).digest('hex')
  expect(it.simulator.seen.map(({ body }) => body)).toEqual([
    { fileContext: 'bulkImport', file: { name, size: 12, sha256 } },
  ])
  expect(it.lines).toEqual(['info: Uploaded flow_definition.json: 12 B'])
})

test.each([
  [name, name],
  ['my "vars"\r\n.json', 'my %22vars%22%0D%0A.json'],
  ['Größe.json', 'Größe.json'],
])('a file named %j goes up as one part of a form, of its own media type (RFC 7578)', async (own, written) => {
  const it = await stage()
  const chunks: Buffer[] = []
  it.simulator.fault('file', (request, _response, serve) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    serve()
  })
  await uploadFile(it.session, { ...small, name: own })
  const [, boundary] = /boundary=(.*)/.exec(it.simulator.seen[0]?.headers['content-type'] ?? '') ?? []
  expect(Buffer.concat(chunks).toString().split('\r\n')).toEqual([
    `--${boundary}`,
    'Content-Disposition: form-data; name="fileContext"',
    '',
    'bulkImport',
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${written}"`,
    'Content-Type: application/json',
    '',
    '{"nodes":[]}',
    `--${boundary}--`,
    '',
  ])
})

test('a file from 25 MB on goes up in chunks, a smaller one whole', async () => {
  const it = await stage()
  await uploadFile(it.session, large)
  await uploadFile(it.session, { name, bytes: large.bytes.subarray(1) })
  const calls = it.simulator.seen.map(({ call }) => call)
  expect(calls).toEqual(['session-start', 'chunk', 'chunk', 'chunk', 'session-complete', 'file'])
  const parts = [0, 1, 2].map((chunk) => large.bytes.subarray(chunk * 1e7, (chunk + 1) * 1e7))
  expect(it.simulator.seen.slice(1, 4).map(({ body }) => body)).toMatchObject(
    parts.map((part, index) => ({
      chunkNumber: String(index),
      file: { name, size: part.length, sha256: createHash('sha256').update(part).digest('hex') },
    })),
  )
  expect(it.lines[0]).toBe('info: Uploaded flow_definition.json: 23.8 MiB')
})

test('a chunk that the platform refuses ends the upload', async () => {
  const it = await answering('chunk', reply(400, { message: 'Bad chunk' }))
  const error = await failure(uploadFile(it.session, large))
  expect(error.message).toBe(`Upload of ${name}: the platform answered 400 (Bad chunk). Check the inputs.`)
  expect(it.simulator.seen.map(({ call }) => call)).toEqual(['session-start', 'chunk'])
})

test.each([
  [{}, ''],
  [{ fileId: '' }, ''],
  [{ success: false, error: { message: 'Quota of KEY is used up' } }, ' (Quota of *** is used up)'],
])('a response without a file ID, %j, ends the upload', async (fields, words) => {
  const it = await stage()
  it.simulator.fault('file', reply(200, JSON.stringify(fields).replace('KEY', it.simulator.apiKey)))
  const error = await failure(uploadFile(it.session, small))
  expect(error.message).toBe(`Upload of ${name}: the platform answered without a file ID${words}. Re-run the job.`)
})

test('a response without a session ID ends the upload', async () => {
  const it = await answering('session-start', reply(200, { sessionId: '../x' }))
  const error = await failure(uploadFile(it.session, large))
  expect(error.message).toBe(`Upload of ${name}: the platform answered without a session ID. Re-run the job.`)
})
