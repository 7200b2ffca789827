import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { RetryableError } from '../retry.js'

type Bytes = AsyncIterable<Buffer>

/** Picks the decoder by the first bytes: servers mean two formats by `deflate`, with and without zlib's header. */
const DECODERS: Record<string, (first: Buffer) => Transform> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: ([byte = 0]) => ((byte & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
}
const MAX_CODINGS = 3

/**
 * Returns the content codings of an answer that have to be decoded, the outer one first. We ask for none, but gateways still compress. Names
 * that aren't codings, such as S3's `aws-chunked`, change nothing of the bytes.
 */
export function codingsOf({ headers }: IncomingMessage): string[] {
  const named = (headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  return named.filter((name) => name in DECODERS).reverse()
}

/** Reads an answer without its content codings. Never holds more of it than a piece, so the reader can stop at a limit. */
export function decoded(answer: IncomingMessage): Bytes {
  const codings = codingsOf(answer)
  if (codings.length > MAX_CODINGS) throw new RetryableError(`the response is encoded ${codings.length} times`)
  return codings.reduce<Bytes>((bytes, coding) => decodeOne(bytes, coding), answer)
}

async function* decodeOne(source: Bytes, coding: string): Bytes {
  const pieces = source[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const decoder = DECODERS[coding]?.(first.value)
  if (!decoder) return
  const all = async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  // What fails is thrown by the decoder.
  pipeline(all, decoder, () => {})
  yield* decoder as Bytes
}
