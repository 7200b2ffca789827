import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Context } from '../context.js'
import { RetryableError, retry } from '../retry.js'
import { humanSize } from '../text.js'
import { type Answer, CallFailed, callApi, missingField, type Platform } from './client.js'
import { type Body, jsonBody } from './http.js'
import { readId } from './job.js'

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
const RUN_AGAIN = 'Run the job again.'
const SESSION_GONE = new Set<number | undefined>([404, 409, 410])

/**
 * Uploads a file by streaming, in one request or, from 25 MB on, in the chunks of a session, each tried again by itself.
 * Returns the platform's file id. Throws `CallFailed`, an `Error` where the file changed meanwhile, or the signal's reason.
 */
export async function uploadFile(platform: Platform, file: Upload, context: Context): Promise<string> {
  const what = `Upload of ${file.name}`
  const fileId =
    file.size < SMALL_BYTES
      ? await uploadWhole(platform, what, file, context)
      : await retry(what, context, () => uploadChunks(platform, what, file, context))
  context.log.info(`Uploaded ${file.name}: ${humanSize(file.size)}`)
  return fileId
}

async function uploadWhole(platform: Platform, what: string, file: Upload, context: Context): Promise<string> {
  const body = multipart({ fileContext: FILE_CONTEXT }, file, 0, file.size)
  return fileIdIn(await callApi(platform, { what, method: 'POST', path: 'files', body }, context), what, platform)
}

/** Throws `RetryableError` where the session has gone. */
async function uploadChunks(platform: Platform, what: string, file: Upload, context: Context): Promise<string> {
  const post = (path: string, body?: Body) =>
    callApi(platform, { what, method: 'POST', path: `files/session/${path}`, ...(body && { body }) }, context)
  const totalChunks = Math.ceil(file.size / CHUNK_BYTES)
  const { name: fileName, size: fileSize } = file
  const session = { fileContext: FILE_CONTEXT, totalChunks, fileExtension: 'json', fileName, fileSize }
  const begun = await post('start', jsonBody(session))
  const sessionId = readId(begun.sessionId)
  if (sessionId === undefined) throw missingField(what, 'session id', begun, platform.secrets, RUN_AGAIN)
  try {
    for (let chunk = 0; chunk < totalChunks; chunk++) {
      const start = chunk * CHUNK_BYTES
      const length = Math.min(CHUNK_BYTES, fileSize - start)
      await post(sessionId, multipart({ chunkNumber: String(chunk) }, file, start, length))
    }
    return fileIdIn(await post(`${sessionId}/complete`), what, platform)
  } catch (error) {
    // Also what a second try at completing can be told, where the answer to the first was lost.
    if (!(error instanceof CallFailed && SESSION_GONE.has(error.status))) throw error
    throw new RetryableError(`the platform has lost the upload session (${error.status})`, { cause: error })
  }
}

function fileIdIn(answer: Answer, what: string, { secrets }: Platform): string {
  const { fileId } = answer
  if (typeof fileId === 'string' && fileId !== '') return fileId
  throw missingField(what, 'file id', answer, secrets, RUN_AGAIN)
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
      if (left > 0) throw new Error(`Can't read all of ${path}: it has changed. Run the job again.`)
      yield Buffer.from(tail)
    },
  }
}
