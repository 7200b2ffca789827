import type { IncomingMessage } from 'node:http'
import { addAbortSignal, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import type { Failure } from '../failure.js'
import { responseFailure, toNetworkError } from './failures.js'

type Bytes = AsyncIterable<Buffer>

/** Picks the decoder by the first bytes: servers mean two formats by `deflate`, with and without zlib's header. */
const DECODERS = new Map<string, (first: Buffer) => Transform>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', ([byte = 0]) => ((byte & 0x0f) === 8 ? createInflate() : createInflateRaw())],
  ['br', () => createBrotliDecompress()],
])
/** Names that servers send although they change nothing of the bytes, such as S3's `aws-chunked`. */
const NO_CODINGS = new Set(['', 'identity', 'none', 'binary', 'utf-8', 'utf8', 'aws-chunked'])
const MAX_CODINGS = 3

/** How to receive the body of a response. */
export interface ReceiveOptions {
  readonly label: string
  readonly signal: AbortSignal
  readonly maxBytes: number
  /** What a longer body fails with. */
  readonly tooLarge: Failure
  /** Called for each piece that comes. */
  readonly onProgress?: () => void
}

/**
 * Receives the body of a response into memory, without its content codings. The action asks for none, but gateways still compress. Throws a
 * `Failure` if the body is longer than `maxBytes` or can't be decoded, or the signal's reason. Node throws if less comes than the length that
 * the server named.
 */
export async function receiveBody(response: IncomingMessage, options: ReceiveOptions): Promise<Buffer> {
  const { label, signal, maxBytes, tooLarge, onProgress } = options
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of decoded(addAbortSignal(signal, response), label)) {
      onProgress?.()
      size += chunk.length
      if (size > maxBytes) throw tooLarge
      chunks.push(chunk)
    }
  } catch (error) {
    throw toNetworkError(error, { label, signal, connected: true, isProven: true })
  }
  return Buffer.concat(chunks, size)
}

/** Returns the pieces of a body without its content codings. Never holds more of it than a piece, so the reader can stop at a limit. */
function decoded(response: IncomingMessage, label: string): Bytes {
  const named = (response.headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  const codings = named.filter((name) => !NO_CODINGS.has(name)).reverse()
  const fail = (why: string) =>
    responseFailure(label, why, 'Check host, and the gateways in front of it.', { maybeProcessed: true })
  if (codings.length > MAX_CODINGS) throw fail(`the response is encoded ${codings.length} times`)
  return codings.reduce<Bytes>((bytes, name) => {
    const decoder = DECODERS.get(name)
    if (!decoder) throw fail(`the response has an unknown content-encoding (${name})`)
    return decodeOne(bytes, decoder)
  }, response)
}

async function* decodeOne(source: Bytes, makeDecoder: (first: Buffer) => Transform): Bytes {
  const pieces = source[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const decoder = makeDecoder(first.value)
  const all = async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  // What fails is thrown by the decoder.
  pipeline(all, decoder, () => {})
  yield* decoder as Bytes
}
