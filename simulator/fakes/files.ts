import { createHash, randomUUID } from 'node:crypto'
import { contentOf, type Fields, Refusal, takeFields } from './body.js'

// As documented for one request; the limit of a chunk is the one that the platform's page recommends.
const FILE_BYTES = 25_000_000
const CHUNK_BYTES = 10_000_000

/** The platform's files: packages to download and uploads, with their signed URLs. */
export type Files = ReturnType<typeof makeFiles>

/** Keeps files. Their URLs are relative if asked for. */
export function makeFiles(isRelative: boolean) {
  const contents = new Map<string, Buffer>()
  const sign = (file: string) => createHash('sha256').update(file).digest('base64')
  const files = {
    /** Where the URLs lead; set once the server's address is known. */
    origin: '',
    /** The signed URLs handed out so far, as they were written. */
    signed: [] as string[],
    contents,
    /** Keeps a file and returns its signed URL. */
    keep(id: string, content: Buffer, fileName: string): string {
      contents.set(id, content)
      const path = `/api/v1/getMediaStream/orgFiles/${id}?n=1&e=1999999999&s=${encodeURIComponent(sign(id))}&fileName=${fileName}`
      const link = isRelative ? path : files.origin + path
      files.signed.push(link)
      return link
    },
    /** Returns what a URL leads to; undefined if its signature is wrong. */
    open(url: URL): Buffer | undefined {
      const id = url.pathname.split('/').at(-1) ?? ''
      return url.searchParams.get('s') === sign(id) ? contents.get(id) : undefined
    },
  }
  return files
}

/** The platform's uploads. */
export type Uploads = ReturnType<typeof makeUploads>

/** Takes uploads, in one request or by chunks. Each call takes the fields of its body and returns its answer, or throws `Refusal`. */
export function makeUploads(files: Files) {
  const sessions = new Map<
    string,
    { totalChunks: number; fileSize: number; chunks: Map<number, Buffer>; done?: object }
  >()

  const keep = (content: Buffer) => {
    const fileId = randomUUID().replaceAll('-', '').slice(0, 24)
    return { url: files.keep(fileId, content, 'upload.json'), fileId }
  }

  const find = (sessionId: string) => {
    const session = sessions.get(sessionId)
    if (!session) throw new Refusal(404, 'Upload session not found')
    return session
  }

  return {
    async file(fields: Fields): Promise<object> {
      const { file, fileContext } = takeFields(fields, { file: 'file', fileContext: 'string' })
      checkContext(fileContext)
      if (file.size >= FILE_BYTES) throw new Refusal(413, 'File size must be less than 25 MB')
      return keep(await contentOf(file))
    },
    sessionStart(fields: Fields): object {
      const { fileContext, totalChunks, fileSize } = takeFields(fields, {
        fileContext: 'string',
        totalChunks: 'number',
        fileExtension: 'string',
        fileName: 'string',
        fileSize: 'number',
      })
      checkContext(fileContext)
      if (!(totalChunks >= 1 && fileSize >= 1)) throw new Refusal(400, 'totalChunks and fileSize must be positive')
      const sessionId = `us-${randomUUID()}`
      sessions.set(sessionId, { totalChunks, fileSize, chunks: new Map() })
      return { sessionId, expirationDate: new Date(Date.now() + 3_600_000).toISOString() }
    },
    async chunk(sessionId: string, fields: Fields): Promise<object> {
      const { file, chunkNumber } = takeFields(fields, { file: 'file', chunkNumber: 'string' })
      const { totalChunks, chunks } = find(sessionId)
      const number = Number(chunkNumber)
      if (!/^\d+$/.test(chunkNumber) || number >= totalChunks)
        throw new Refusal(400, `chunkNumber must be from 0 to ${totalChunks - 1}`)
      if (file.size > CHUNK_BYTES) throw new Refusal(413, 'A chunk must not be larger than 10 MB')
      chunks.set(number, await contentOf(file))
      return { chunkNumber: number, sessionId }
    },
    sessionComplete(sessionId: string): object {
      const session = find(sessionId)
      const { totalChunks, fileSize, chunks } = session
      if (session.done) return session.done
      if (chunks.size < totalChunks) throw new Refusal(400, `${chunks.size} of ${totalChunks} chunks were uploaded`)
      const content = Buffer.concat([...chunks].sort(([a], [b]) => a - b).map(([, chunk]) => chunk))
      if (content.length !== fileSize)
        throw new Refusal(400, `The chunks are ${content.length} bytes, fileSize is ${fileSize}`)
      session.done = keep(content)
      return session.done
    },
  }
}

function checkContext(fileContext: string): void {
  if (fileContext !== 'bulkImport') throw new Refusal(400, 'fileContext must be bulkImport')
}
