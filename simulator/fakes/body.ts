import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What the platform answers in place of what was asked for. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The fields of a JSON body or of a form; a form's files are `File`s. */
export type Fields = Record<string, unknown>

type Types = { string: string; number: number; boolean: boolean; file: File }
type Type = keyof Types

// A little more than the largest file that is taken in one request.
const MOST_BYTES = 26_000_000

/** Reads a request's body, of one that is too large the beginning; undefined where the client hung up before its end. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      if (size <= MOST_BYTES) chunks.push(chunk)
      size += chunk.length
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('close', () => resolve(undefined))
  })
}

/** Takes a JSON or multipart body apart. Throws `Refusal` for anything else. */
export async function parseBody(content: Buffer, type = ''): Promise<Fields> {
  if (content.length > MOST_BYTES) throw new Refusal(413, 'The request is too large')
  try {
    if (/^multipart\/form-data\b/.test(type)) {
      return Object.fromEntries(await new Response(content, { headers: { 'content-type': type } }).formData())
    }
    if (/^application\/json\b/.test(type)) {
      const fields: unknown = JSON.parse(content.toString('utf8'))
      if (typeof fields === 'object' && fields !== null) return { ...fields }
    }
  } catch {
    // Refused below, whatever the parser's words.
  }
  throw new Refusal(400, 'The body is neither JSON nor a form')
}

/** Checks that the body has just these fields, each of its type and not empty; a type ending in `?` is of one that may be left out. */
export function takeFields<Shape extends Record<string, Type | `${Type}?`>>(fields: Fields, shape: Shape) {
  for (const name of Object.keys(fields)) if (!(name in shape)) throw new Refusal(400, `${name} is not allowed`)
  for (const [name, spelled] of Object.entries(shape)) {
    const value = fields[name]
    const type = spelled.replace('?', '')
    if (value === undefined && spelled !== type) continue
    if (value === undefined || value === '') throw new Refusal(400, `${name} is required`)
    if (type === 'file' ? !(value instanceof File) : typeof value !== type)
      throw new Refusal(400, `${name} must be a ${type}`)
  }
  return fields as {
    [Name in keyof Shape]: Shape[Name] extends Type
      ? Types[Shape[Name]]
      : Shape[Name] extends `${infer Optional extends Type}?`
        ? Types[Optional] | undefined
        : never
  }
}

/** The content of a form's file. */
export async function contentOf(file: File): Promise<Buffer> {
  return Buffer.from(await file.arrayBuffer())
}

/** The fields as tests look at them: a file is its name, size and SHA-256. */
export async function describeFields(fields: Fields): Promise<Fields> {
  const described: Fields = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!(value instanceof File)) described[name] = value
    else {
      const sha256 = createHash('sha256')
        .update(await contentOf(value))
        .digest('hex')
      described[name] = { name: value.name, size: value.size, sha256 }
    }
  }
  return described
}
