import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { addAbortSignal } from 'node:stream'
import { toDiskError } from '../disk.js'
import { RetryableError, retry } from '../retry.js'
import { humanSize, toSingleLine } from '../text.js'
import type { Session } from './client.js'
import { downloadUrl } from './download-url.js'
import {
  IDLE_TIMEOUT_MS,
  type Request,
  redirectTarget,
  send,
  toNetworkError,
  transientFailure,
  withIdleTimeout,
} from './http.js'

/** What to download, and where to. */
export interface Source {
  readonly url: URL
  /** The file to write. */
  readonly path: string
  /** Returns another URL if this one is refused. */
  readonly freshUrl: () => Promise<URL>
}

/** What was downloaded: its size in bytes and its SHA-256 in lower-case hex. */
export interface Downloaded {
  size: number
  sha256: string
}

/** A package holds a few JSON files: more than this is an answer without end. */
const MAX_BYTES = 1024 ** 3
const MAX_REDIRECTS = 5
/** How often a URL may be refused before it is believed to be gone: storage can be behind the platform's word. */
const REFUSALS = 5

/** How far a download has come. A cut-off one is resumed from here. */
interface Progress {
  readonly file: FileHandle
  readonly path: string
  /** Undefined once it was refused. */
  url: URL | undefined
  hash: Hash
  received: number
  furthest: number
  /** The strong entity tag of what was received so far. */
  tag: string | undefined
  refusals: number
}

/**
 * Downloads `url` by streaming to the file `path`. A download cut off is resumed (RFC 9110, sections 13.1.5 and 14.2) or restarted.
 * A URL that is refused is replaced by what `freshUrl` returns. Throws an `Error` in one line if that does not help, if length or
 * digest don't add up, or if the disk fails. The caller then removes the file.
 */
export async function download(session: Session, { url, path, freshUrl }: Source): Promise<Downloaded> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw toDiskError(error, path)
  })
  try {
    const beginning = { hash: createHash('sha256'), received: 0, furthest: 0, tag: undefined, refusals: 0 }
    const progress: Progress = { file, path, url, ...beginning }
    return await retry('Download', session, async () => {
      const from = progress.url ?? (await freshUrl())
      progress.url = from
      return attempt(session, progress, from)
    })
  } finally {
    await file.close()
  }
}

async function attempt(session: Session, progress: Progress, url: URL): Promise<Downloaded> {
  const limit = { ms: IDLE_TIMEOUT_MS, error: new RetryableError(`no data for ${IDLE_TIMEOUT_MS / 1000} s`) }
  try {
    return await withIdleTimeout(limit, session.signal, async (signal, onProgress) => {
      const limited = { ...session, signal }
      const answer = await request(limited, progress, url)
      onProgress()
      try {
        return await take(limited, progress, answer, onProgress)
      } finally {
        answer.destroy()
      }
    })
  } catch (error) {
    // From a new furthest point on, failures are counted from zero. A server that cuts off at the same byte each time is given up.
    const gained = progress.received > progress.furthest
    progress.furthest = Math.max(progress.furthest, progress.received)
    if (!(error instanceof RetryableError && gained)) throw error
    throw new RetryableError(error.message, { afterMs: error.afterMs, progress: true, cause: error })
  }
}

/** Takes what an answer brings of the package. Returns the whole, or throws. */
async function take(
  { signal }: Session,
  progress: Progress,
  answer: IncomingMessage,
  onProgress: () => void,
): Promise<Downloaded> {
  const status = answer.statusCode ?? 0
  const transient = transientFailure(answer, `the server answered ${status}`)
  if (transient) throw transient
  if (status === 403 || status === 404 || status === 410) {
    progress.refusals++
    if (progress.refusals === REFUSALS) {
      throw new Error(`Download: the URL was refused ${REFUSALS} times (${status}). Run the job again.`)
    }
    progress.url = undefined
    throw new RetryableError(`the URL was refused (${status})`)
  }
  const expected = await resumeOrRestart(progress, answer)
  if (answer.headers['content-type']?.includes('text/html')) {
    throw new Error('Download: a web page came instead of the package. Check host, then run the job again.')
  }
  if (expected !== undefined && expected > MAX_BYTES) throw tooLong()
  try {
    for await (const chunk of addAbortSignal(signal, answer) as AsyncIterable<Buffer>) {
      onProgress()
      if (progress.received + chunk.length > MAX_BYTES) throw tooLong()
      const written = write(progress, chunk)
      progress.hash.update(chunk)
      await written
      progress.received += chunk.length
    }
  } catch (error) {
    throw toNetworkError(error, signal)
  }
  return verifyDigest(progress, expected, answer)
}

async function request(session: Session, { received, tag }: Progress, url: URL): Promise<IncomingMessage> {
  const { platform, log } = session
  const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': 'identity' }
  if (received > 0 && tag !== undefined) {
    headers.range = `bytes=${received}-`
    headers['if-range'] = tag
  }
  let from = url
  for (let hops = 0; ; hops++) {
    // The key is only sent to the platform itself, and never where a redirect leads.
    const key = hops === 0 && from.origin === platform.url.origin ? { 'x-api-key': platform.apiKey } : {}
    const { answer, target } = await follow(session, { method: 'GET', url: from, headers: { ...headers, ...key } })
    if (target === undefined) return answer
    answer.destroy()
    if (hops === MAX_REDIRECTS) throw new Error('Download: the URL redirects in a circle. Run the job again.')
    from = downloadUrl(target.href, platform.url, log)
  }
}

async function follow(
  { platform, log, signal }: Session,
  asked: Request,
): Promise<{ answer: IncomingMessage; target: URL | undefined }> {
  try {
    const answer = await send(platform.pool, asked, signal)
    log.debug(`GET a package from ${toSingleLine(asked.url.origin)}: ${answer.statusCode}`)
    return { answer, target: redirectTarget(answer, asked.url) }
  } catch (error) {
    if (signal.aborted || error instanceof RetryableError || !(error instanceof Error)) throw error
    throw new Error(`Download: ${error.message}`, { cause: error })
  }
}

/** Prepares the file for what the answer brings: the rest of it, or all of it. Returns the length of the whole in bytes, if it is known. */
async function resumeOrRestart(progress: Progress, answer: IncomingMessage): Promise<number | undefined> {
  const length = Number(answer.headers['content-length'] ?? Number.NaN)
  const tag = answer.headers.etag
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? []
  if (answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag) return Number(total)
  const startOver = progress.received > 0
  if (startOver) {
    await progress.file.truncate(0).catch((error: unknown) => {
      throw toDiskError(error, progress.path)
    })
  }
  progress.hash = createHash('sha256')
  progress.received = 0
  progress.tag = undefined
  if (answer.statusCode !== 200) {
    if (startOver)
      throw new RetryableError(`the server did not go on where the download stopped (${answer.statusCode})`)
    throw new Error(`Download: the server answered ${answer.statusCode}. Run the job again.`)
  }
  if (answer.headers['accept-ranges'] === 'bytes' && tag?.startsWith('"')) progress.tag = tag
  return Number.isNaN(length) ? undefined : length
}

const tooLong = () =>
  new Error(`Download: the package is larger than ${humanSize(MAX_BYTES)}, which no workflow is. Check host.`)

async function write({ file, path, received }: Progress, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file
      .write(chunk, done, chunk.length - done, received + done)
      .catch((error: unknown) => {
        throw toDiskError(error, path)
      })
    done += bytesWritten
  }
}

function verifyDigest(progress: Progress, expected: number | undefined, answer: IncomingMessage): Downloaded {
  const { received } = progress
  if (expected !== undefined && received !== expected) {
    throw new RetryableError(`${received} of ${expected} bytes came`)
  }
  const digest = progress.hash.digest()
  const promised = promisedDigest(answer)
  if (promised !== undefined && promised !== digest.toString('base64')) {
    // Nothing of it can be trusted: without a tag the next try starts over.
    progress.tag = undefined
    throw new RetryableError('what came has not the digest that the server named')
  }
  return { size: received, sha256: digest.toString('hex') }
}

/** The SHA-256 in base64 that the server names for the whole, as RFC 9530 (`Repr-Digest`), RFC 3230 (`Digest`) or S3 spell it. */
function promisedDigest({ headers }: IncomingMessage): string | undefined {
  const named = [headers['repr-digest'], headers.digest].join(',')
  const amazon = headers['x-amz-checksum-sha256']
  return /sha-256=:?([A-Za-z0-9+/]+=*)/i.exec(named)?.[1] ?? (typeof amazon === 'string' ? amazon : undefined)
}
