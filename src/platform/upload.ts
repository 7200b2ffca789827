import { humanSize } from '../text.js'
import { callApi, type Session } from './client.js'
import { readId } from './host.js'
import { type Body, jsonBody } from './http.js'
import { type ApiResponse, missing } from './response.js'

/** A file to upload. */
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

// 25 MB and 10 MB may be meant either way: these are within both.
const SMALL_BYTES = 25_000_000
const CHUNK_BYTES = 10_000_000
const FILE_CONTEXT = 'bulkImport'
const RUN_AGAIN = 'Re-run the job.'

/**
 * Uploads a file in one request or, from 25 MB on, in the chunks of a session, each retried by itself. Returns the platform's file ID. Throws a
 * `Failure` or the signal's reason.
 */
export async function uploadFile(session: Session, { name, bytes }: Upload): Promise<string> {
  const label = `Upload of ${name}`
  const post = (path: string, body?: Body) =>
    callApi(session, { label, method: 'POST', path, body, scope: 'Import workflow' })
  let uploaded: ApiResponse
  if (bytes.length < SMALL_BYTES) {
    uploaded = await post('files', await multipart('fileContext', FILE_CONTEXT, { name, bytes }))
  } else {
    const totalChunks = Math.ceil(bytes.length / CHUNK_BYTES)
    const file = { totalChunks, fileExtension: 'json', fileName: name, fileSize: bytes.length }
    const begun = await post('files/session/start', jsonBody({ fileContext: FILE_CONTEXT, ...file }))
    const sessionId = readId(begun.fields.sessionId)
    if (sessionId === undefined) throw missing(begun, 'session ID', RUN_AGAIN)
    for (let chunk = 0; chunk < totalChunks; chunk++) {
      const part = bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES)
      await post(`files/session/${sessionId}`, await multipart('chunkNumber', String(chunk), { name, bytes: part }))
    }
    uploaded = await post(`files/session/${sessionId}/complete`)
  }
  const { fileId } = uploaded.fields
  if (typeof fileId !== 'string' || fileId === '') throw missing(uploaded, 'file ID', RUN_AGAIN)
  session.log.info(`Uploaded ${name}: ${humanSize(bytes.length)}`)
  return fileId
}

/** Returns a form (RFC 7578) of a field and a file. */
async function multipart(field: string, text: string, { name, bytes }: Upload): Promise<Body> {
  const form = new FormData()
  form.set(field, text)
  form.set('file', new Blob([bytes], { type: 'application/json' }), name)
  const encoded = new Response(form)
  return { type: encoded.headers.get('content-type') ?? '', bytes: Buffer.from(await encoded.arrayBuffer()) }
}
