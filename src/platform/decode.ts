import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Failure } from '../failure.js'

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

/**
 * Reads a response without its content codings. The action asks for none, but gateways still compress. Never holds more of it than a piece, so
 * the reader can stop at a limit. Throws a `Failure` named `label` if a coding is unknown.
 */
export function decoded(response: IncomingMessage, label: string): Bytes {
  const named = (response.headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  const codings = named.filter((name) => !NO_CODINGS.has(name)).reverse()
  const decoders = codings.map((name) => DECODERS.get(name))
  const unknown = codings.find((name) => !DECODERS.has(name))
  if (unknown !== undefined) throw refusal(label, `the response has an unknown content-encoding (${unknown})`)
  if (codings.length > MAX_CODINGS) throw refusal(label, `the response is encoded ${codings.length} times`)
  return decoders.reduce<Bytes>((bytes, decoder) => (decoder ? decodeOne(bytes, decoder) : bytes), response)
}

function refusal(label: string, why: string): Failure {
  const advice = 'Check host, and the gateways in front of it.'
  return new Failure({ what: label, why, advice, topic: 'the-platforms-response' }, { maybeProcessed: true })
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
