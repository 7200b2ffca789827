import { randomUUID } from 'node:crypto'
import { contentOf, type Fields, Refusal, takeFields } from './body.js'

// As documented for one request; the limit of a chunk is the one that the platform's page recommends.
const FILE_BYTES = 25_000_000
const CHUNK_BYTES = 10_000_000

interface Session {
  totalChunks: number
  fileSize: number
  chunks: Map<number, Buffer>
  fileId?: string
}

/** The platform's uploads: each call takes the fields of its body and returns its answer, or throws `Refusal`. */
export interface Uploads {
  /** What was uploaded whole, by its fileId. */
  files: Map<string, Buffer>
  file(fields: Fields): Promise<object>
  sessionStart(fields: Fields): object
  chunk(sessionId: string, fields: Fields): Promise<object>
  sessionComplete(sessionId: string): object
}

/** Takes uploads, in one request or by chunks; `linkTo` makes a file's URL. */
export function makeUploads(linkTo: (fileId: string) => string): Uploads {
  const files = new Map<string, Buffer>()
  const sessions = new Map<string, Session>()

  const keep = (content: Buffer) => {
    const fileId = randomUUID().replaceAll('-', '').slice(0, 24)
    files.set(fileId, content)
    return fileId
  }

  const find = (sessionId: string) => {
    const session = sessions.get(sessionId)
    if (!session) throw new Refusal(404, 'Upload session not found')
    return session
  }

  return {
    files,
    async file(fields) {
      const { file, fileContext } = takeFields(fields, { file: 'file', fileContext: 'string' })
      checkContext(fileContext)
      if (file.size >= FILE_BYTES) throw new Refusal(413, 'File size must be less than 25 MB')
      const fileId = keep(await contentOf(file))
      return { url: linkTo(fileId), fileId }
    },
    sessionStart(fields) {
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
    async chunk(sessionId, fields) {
      const { file, chunkNumber } = takeFields(fields, { file: 'file', chunkNumber: 'string' })
      const { totalChunks, chunks } = find(sessionId)
      const number = Number(chunkNumber)
      if (!/^\d+$/.test(chunkNumber) || number >= totalChunks)
        throw new Refusal(400, `chunkNumber must be from 0 to ${totalChunks - 1}`)
      if (file.size > CHUNK_BYTES) throw new Refusal(413, 'A chunk must not be larger than 10 MB')
      chunks.set(number, await contentOf(file))
      return { chunkNumber: number, sessionId }
    },
    sessionComplete(sessionId) {
      const session = find(sessionId)
      const { totalChunks, fileSize, chunks } = session
      if (session.fileId === undefined) {
        if (chunks.size < totalChunks) throw new Refusal(400, `${chunks.size} of ${totalChunks} chunks were uploaded`)
        const content = Buffer.concat([...chunks].sort(([a], [b]) => a - b).map(([, chunk]) => chunk))
        if (content.length !== fileSize)
          throw new Refusal(400, `The chunks are ${content.length} bytes, fileSize is ${fileSize}`)
        session.fileId = keep(content)
        chunks.clear()
      }
      return { url: linkTo(session.fileId), fileId: session.fileId }
    },
  }
}

function checkContext(fileContext: string): void {
  if (fileContext !== 'bulkImport') throw new Refusal(400, 'fileContext must be bulkImport')
}
