import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { RetryableError, retry } from '../retry.js'
import { humanSize } from '../text.js'
import type { Answer } from './answer.js'
import { CallFailed } from './call-failed.js'
import { callApi, type Session } from './client.js'
import { type Body, jsonBody } from './http.js'
import { readId } from './ids.js'

/** A file to upload, at `path` on the disk. */
export interface Upload {
  name: string
  path: string
  /** Bytes. */
  size: number
}

// 25 MB and 10 MB may be meant either way: these are within both.
const SMALL_BYTES = 25_000_000
const CHUNK_BYTES = 10_000_000
const FILE_CONTEXT = 'bulkImport'
const RUN_AGAIN = 'Re-run the job.'
const SESSION_GONE = new Set<number | undefined>([404, 409, 410])

/**
 * Uploads a file by streaming, in one request or, from 25 MB on, in the chunks of a session, each retried by itself. Returns the
 * platform's file ID. Throws `CallFailed`, an `Error` if the file changed meanwhile, or the signal's reason.
 */
export async function uploadFile(session: Session, file: Upload): Promise<string> {
  const fileId =
    file.size < SMALL_BYTES
      ? await uploadWhole(session, file)
      : await retry(nameOf(file), session, () => uploadChunks(session, file))
  session.log.info(`Uploaded ${file.name}: ${humanSize(file.size)}`)
  return fileId
}

function nameOf(file: Upload): string {
  return `Upload of ${file.name}`
}

async function uploadWhole(session: Session, file: Upload): Promise<string> {
  return fileIdIn(await post(session, file, 'files', multipart({ fileContext: FILE_CONTEXT }, file, 0, file.size)))
}

function post(session: Session, file: Upload, path: string, body?: Body): Promise<Answer> {
  const call = { what: nameOf(file), method: 'POST', path, scope: 'Import workflow' } as const
  return callApi(session, body ? { ...call, body } : call)
}

/** Throws `RetryableError` if the platform has lost the upload session. */
async function uploadChunks(session: Session, file: Upload): Promise<string> {
  const totalChunks = Math.ceil(file.size / CHUNK_BYTES)
  const { name: fileName, size: fileSize } = file
  const upload = { fileContext: FILE_CONTEXT, totalChunks, fileExtension: 'json', fileName, fileSize }
  const begun = await post(session, file, 'files/session/start', jsonBody(upload))
  const sessionId = readId(begun.fields.sessionId)
  if (sessionId === undefined) throw begun.missing('session ID', RUN_AGAIN)
  const path = `files/session/${sessionId}`
  try {
    for (let chunk = 0; chunk < totalChunks; chunk++) {
      const start = chunk * CHUNK_BYTES
      const length = Math.min(CHUNK_BYTES, fileSize - start)
      await post(session, file, path, multipart({ chunkNumber: String(chunk) }, file, start, length))
    }
    return fileIdIn(await post(session, file, `${path}/complete`))
  } catch (error) {
    // A second request to complete gets this answer too, if the answer to the first one was lost.
    if (!(error instanceof CallFailed && SESSION_GONE.has(error.status))) throw error
    throw new RetryableError(`the platform has lost the upload session (${error.status})`, { cause: error })
  }
}

function fileIdIn(answer: Answer): string {
  const { fileId } = answer.fields
  if (typeof fileId === 'string' && fileId !== '') return fileId
  throw answer.missing('file ID', RUN_AGAIN)
}

/** A form (RFC 7578) of fields and a part of a file: `length` bytes from `start` on. */
function multipart(fields: Record<string, string>, { name, path }: Upload, start: number, length: number): Body {
  const boundary = `form-${randomUUID()}`
  const part = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`
  const texts = Object.entries(fields).map(([field, text]) => `${part(`name="${field}"`)}\r\n${text}\r\n`)
  const head = `${texts.join('')}${part(`name="file"; filename="${name}"`)}content-type: application/json\r\n\r\n`
  const tail = `\r\n--${boundary}--\r\n`
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: head.length + length + tail.length,
    async *open() {
      yield Buffer.from(head)
      let left = length
      for await (const chunk of createReadStream(path, { start, end: start + length - 1 })) {
        left -= chunk.length
        yield chunk
      }
      if (left > 0) throw new Error(`Can't read all of ${path}: it has changed. Re-run the job.`)
      yield Buffer.from(tail)
    },
  }
}
