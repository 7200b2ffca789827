import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.js'
import { toDiskError } from '../disk.js'
import { RetryableError, retry } from '../retry.js'
import { humanSize, toSingleLine } from '../text.js'
import type { Platform } from './client.js'
import { downloadUrl } from './download-url.js'
import { IDLE_TIMEOUT_MS, redirectTarget, send, toNetworkError, transientFailure, withIdleTimeout } from './http.js'

/** What was downloaded: its size in bytes and its SHA-256 in lower-case hex. */
export interface Downloaded {
  size: number
  sha256: string
}

/** Sees the bytes of a download from the first one on, and is waited for. */
export type Watcher = (chunk: Buffer) => Promise<void>

/** A package holds a few JSON files: more than this is an answer without end. */
const MAX_BYTES = 1024 ** 3
const MAX_REDIRECTS = 5
/** How often a URL may be refused before it is believed to be gone: storage can be behind the platform's word. */
const REFUSALS = 5

/** How far a download has come; a cut-off one goes on from here. */
interface Progress {
  file: FileHandle
  url: URL
  hash: Hash
  watcher: Watcher
  watch: () => Watcher
  received: number
  furthest: number
  /** The strong entity tag of what was received so far. */
  tag: string | undefined
  refusals: number
}

/**
 * Downloads `url` by streaming to the file `path`. A download cut off goes on where it stopped (RFC 9110, sections 13.1.5 and
 * 14.2) or starts over; a URL that is refused is replaced by what `freshUrl` returns. Each start asks
 * `watch` for a new watcher. Throws an `Error` in one line when that does not help,
 * when length or digest don't add up, or when the disk fails; the file is then left for the caller to remove.
 */
export async function download(
  platform: Platform,
  url: URL,
  path: string,
  freshUrl: () => Promise<URL>,
  watch: () => Watcher,
  context: Context,
): Promise<Downloaded> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw toDiskError(error, path)
  })
  try {
    const beginning = { hash: createHash('sha256'), watcher: watch(), received: 0, tag: undefined }
    const progress = { file, url, watch, ...beginning, furthest: 0, refusals: 0 }
    return await retry('Download', context, () => attempt(platform, progress, path, freshUrl, context))
  } finally {
    await file.close()
  }
}

async function attempt(
  platform: Platform,
  progress: Progress,
  path: string,
  freshUrl: () => Promise<URL>,
  context: Context,
): Promise<Downloaded> {
  const answer = await request(platform, progress, context)
  const status = answer.statusCode ?? 0
  try {
    const passing = transientFailure(answer, `the server answered ${status}`)
    if (passing) throw passing
    if (status === 403 || status === 404 || status === 410) {
      progress.refusals++
      if (progress.refusals === REFUSALS) {
        throw new Error(`Download: the URL was refused ${REFUSALS} times (${status}). Run the job again.`)
      }
      progress.url = await freshUrl()
      throw new RetryableError(`the URL was refused (${status})`)
    }
    const expected = await resumeOrRestart(progress, answer, path)
    if (answer.headers['content-type']?.includes('text/html')) {
      throw new Error('Download: a web page came instead of the package. Check host, then run the job again.')
    }
    if (expected !== undefined && expected > MAX_BYTES) throw tooLong()
    await receive(progress, answer, path, context.signal)
    return verifyDigest(progress, expected, answer)
  } catch (error) {
    // From a new furthest point on, failures count anew; a server that cuts off at the same byte each time is given up.
    const gained = progress.received > progress.furthest
    progress.furthest = Math.max(progress.furthest, progress.received)
    if (!(error instanceof RetryableError && gained)) throw error
    throw new RetryableError(error.message, { afterMs: error.afterMs, progress: true, cause: error })
  } finally {
    answer.destroy()
  }
}

async function request(
  platform: Platform,
  { url, received, tag }: Progress,
  { signal, log }: Context,
): Promise<IncomingMessage> {
  const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': 'identity' }
  if (received > 0 && tag !== undefined) {
    headers.range = `bytes=${received}-`
    headers['if-range'] = tag
  }
  let from = url
  for (let hops = 0; ; hops++) {
    // The key goes along only to the platform itself, and never where a redirect leads.
    const key = hops === 0 && from.origin === platform.url.origin ? { 'x-api-key': platform.apiKey } : {}
    const { answer, target } = await withIdleTimeout(IDLE_TIMEOUT_MS, signal, async (limited) => {
      const got = await send(platform.pool, 'GET', from, { ...headers, ...key }, limited)
      log.debug(`GET a package from ${toSingleLine(from.origin)}: ${got.statusCode}`)
      return { answer: got, target: redirectTarget(got, from) }
    }).catch((error: unknown) => {
      if (signal.aborted || error instanceof RetryableError || !(error instanceof Error)) throw error
      throw new Error(`Download: ${error.message}`, { cause: error })
    })
    if (target === undefined) return answer
    answer.destroy()
    if (hops === MAX_REDIRECTS) throw new Error('Download: the URL redirects in a circle. Run the job again.')
    from = downloadUrl(target.href, platform.url, log)
  }
}

/** Lines the file up with what the answer brings: the rest of it, or all of it. Returns the length of the whole in bytes, where it is known. */
async function resumeOrRestart(progress: Progress, answer: IncomingMessage, path: string): Promise<number | undefined> {
  const length = Number(answer.headers['content-length'] ?? Number.NaN)
  const tag = answer.headers.etag
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? []
  if (answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag) return Number(total)
  const startOver = progress.received > 0
  if (startOver) {
    await progress.file.truncate(0).catch((error: unknown) => {
      throw toDiskError(error, path)
    })
  }
  progress.hash = createHash('sha256')
  progress.watcher = progress.watch()
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

async function receive(progress: Progress, answer: IncomingMessage, path: string, signal: AbortSignal): Promise<void> {
  const idle = setTimeout(
    () => answer.destroy(new RetryableError(`no data for ${IDLE_TIMEOUT_MS / 1000} s`)),
    IDLE_TIMEOUT_MS,
  )
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      idle.refresh()
      if (progress.received + chunk.length > MAX_BYTES) throw tooLong()
      const watched = progress.watcher(chunk)
      const written = write(progress.file, chunk, progress.received, path)
      progress.hash.update(chunk)
      await Promise.all([written, watched])
      progress.received += chunk.length
    }
  } catch (error) {
    throw toNetworkError(error, signal)
  } finally {
    clearTimeout(idle)
  }
}

const tooLong = () =>
  new Error(`Download: the package is larger than ${humanSize(MAX_BYTES)}, which no workflow is. Check host.`)

async function write(file: FileHandle, chunk: Buffer, position: number, path: string): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file
      .write(chunk, done, chunk.length - done, position + done)
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
