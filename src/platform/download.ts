import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { addAbortSignal } from 'node:stream'
import { toDiskError } from '../disk.js'
import { RetryableError, retry } from '../retry.js'
import { humanSize, toSingleLine } from '../text.js'
import type { Session } from './client.js'
import { codingsOf, decoded } from './decode.js'
import { downloadUrl } from './download-url.js'
import {
  IDLE_TIMEOUT_MS,
  isOpenEnded,
  noAnswerWithin,
  type Request,
  redirectTarget,
  send,
  transientFailure,
  withIdleTimeout,
} from './http.js'
import { toNetworkError } from './network-error.js'

/** What to download, and where to. */
export interface Source {
  readonly url: URL
  /** The file to write. */
  readonly path: string
  /** Returns another URL if this one is refused. */
  readonly freshUrl: () => Promise<URL>
  /**
   * Throws if the file isn't a package. If the server did not say where the file ends, a cut connection can look like its end: the download is
   * then retried.
   */
  readonly verify?: () => Promise<void>
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
/** Besides 403: S3 and Google answer 400 for an expired token, others 401, and a file that is deleted is 404 or 410. */
const REFUSED = new Set([400, 401, 403, 404, 410])
/** How often the same bytes have to come before they are believed to be all there is. */
const SAME_BYTES = 3

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
  /** How often each digest came that wasn't a package. */
  readonly rejected: Map<string, number>
}

/** What was downloaded, and whether it is known to be all of it. */
interface Attempt extends Downloaded {
  isWhole: boolean
}

/**
 * Downloads `url` by streaming to the file `path`. A download cut off is resumed (RFC 9110, sections 13.1.5 and 14.2) or restarted.
 * A URL that is refused is replaced by what `freshUrl` returns. Throws an `Error` in one line if that does not help, if length or
 * digest don't add up, or if the disk fails. The caller then removes the file.
 */
export async function download(session: Session, { url, path, freshUrl, verify }: Source): Promise<Downloaded> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw toDiskError(error, path)
  })
  try {
    const beginning = { hash: createHash('sha256'), received: 0, furthest: 0, tag: undefined, refusals: 0 }
    const progress: Progress = { file, path, url, ...beginning, rejected: new Map() }
    return await retry('Download', session, async () => {
      const from = progress.url ?? (await freshUrl())
      progress.url = from
      const { isWhole, ...downloaded } = await attempt(session, progress, from)
      await verify?.().catch((error: unknown) => {
        session.signal.throwIfAborted()
        const times = (progress.rejected.get(downloaded.sha256) ?? 0) + 1
        if (isWhole || times === SAME_BYTES) throw error
        progress.rejected.set(downloaded.sha256, times)
        progress.tag = undefined
        throw new RetryableError('the package is incomplete', { cause: error })
      })
      return downloaded
    })
  } finally {
    await file.close()
  }
}

async function attempt(session: Session, progress: Progress, url: URL): Promise<Attempt> {
  const limit = { ms: IDLE_TIMEOUT_MS, error: new RetryableError(`no data for ${IDLE_TIMEOUT_MS / 1000} s`) }
  const answer = await request(session, progress, url)
  try {
    return await withIdleTimeout(limit, session.signal, (signal, onProgress) =>
      take(answer, progress, signal, onProgress),
    )
  } catch (error) {
    // From a new furthest point on, failures are counted from zero. A server that cuts off at the same byte each time is given up.
    const gained = progress.received > progress.furthest
    progress.furthest = Math.max(progress.furthest, progress.received)
    if (!(error instanceof RetryableError && gained)) throw error
    throw new RetryableError(error.message, { afterMs: error.afterMs, progress: true, cause: error })
  } finally {
    answer.destroy()
  }
}

/** Takes what an answer brings of the package. Returns the whole, or throws. */
async function take(
  answer: IncomingMessage,
  progress: Progress,
  signal: AbortSignal,
  onProgress: () => void,
): Promise<Attempt> {
  const status = answer.statusCode ?? 0
  const transient = transientFailure(answer, `the server answered ${status}`)
  if (transient) throw transient
  if (REFUSED.has(status)) {
    progress.refusals++
    if (progress.refusals === REFUSALS) {
      throw new Error(`Download: the URL was refused ${REFUSALS} times (${status}). Re-run the job.`)
    }
    progress.url = undefined
    throw new RetryableError(`the URL was refused (${status})`)
  }
  const expected = await resumeOrRestart(progress, answer)
  if (answer.headers['content-type']?.includes('text/html')) {
    throw new Error('Download: the server sent a web page instead of the package. Check host, then re-run the job.')
  }
  if (expected !== undefined && expected > MAX_BYTES) throw tooLong()
  try {
    for await (const chunk of decoded(addAbortSignal(signal, answer))) {
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
  const { platform } = session
  const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': 'identity' }
  if (received > 0 && tag !== undefined) {
    headers.range = `bytes=${received}-`
    headers['if-range'] = tag
  }
  let from = url
  for (let hops = 0; ; hops++) {
    // The key is only sent to the platform itself, and never where a redirect leads.
    const isPlatform = hops === 0 && from.origin === platform.url.origin
    const key = isPlatform ? { 'x-api-key': platform.apiKey } : {}
    const asked = { method: 'GET', url: from, headers: { ...headers, ...key } } as const
    const follow = () => ask(session, asked)
    const { answer, target } = await (isPlatform
      ? platform.rateLimit.run({ what: 'Download' }, session, follow)
      : follow())
    if (target === undefined) return answer
    answer.destroy()
    if (hops === MAX_REDIRECTS) throw new Error('Download: the URL redirects in a circle. Re-run the job.')
    from = downloadUrl(target.href, session)
  }
}

/** Returns an answer and the target of its redirect, if it has one. */
async function ask(session: Session, asked: Request): Promise<{ answer: IncomingMessage; target: URL | undefined }> {
  const { platform, log, signal } = session
  try {
    const answer = await withIdleTimeout(noAnswerWithin(IDLE_TIMEOUT_MS), signal, (limited) =>
      send(platform.pool, asked, limited),
    )
    log.debug(`GET a package from ${toSingleLine(asked.url.origin)}: ${answer.statusCode}`)
    if (answer.statusCode === 429) {
      answer.destroy()
      throw transientFailure(answer, 'the server answered 429')
    }
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
  const isEncoded = codingsOf(answer).length > 0
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? []
  const isRest = answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag
  if (isRest && !isEncoded) return Number(total)
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
    if (startOver) throw new RetryableError(`the server didn't resume the download (${answer.statusCode})`)
    throw new Error(`Download: the server answered ${answer.statusCode}. Re-run the job.`)
  }
  // Ranges and lengths are those of the encoded bytes.
  if (isEncoded) return undefined
  if (answer.headers['accept-ranges'] === 'bytes' && tag?.startsWith('"')) progress.tag = tag
  return Number.isNaN(length) ? undefined : length
}

const tooLong = () => new Error(`Download: the package is larger than ${humanSize(MAX_BYTES)}, the limit. Check host.`)

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

function verifyDigest(progress: Progress, expected: number | undefined, answer: IncomingMessage): Attempt {
  const { received } = progress
  if (expected !== undefined && received !== expected) {
    throw new RetryableError(`${received} of ${expected} bytes were received`)
  }
  const digest = progress.hash.digest()
  const promised = promisedDigest(answer)
  if (promised !== undefined && !isDigest(promised, digest)) {
    // Nothing of it can be trusted: without a tag the next attempt starts over.
    progress.tag = undefined
    throw new RetryableError("the download doesn't have the digest that the server named")
  }
  const isWhole = promised !== undefined || !isOpenEnded(answer)
  return { size: received, sha256: digest.toString('hex'), isWhole }
}

/**
 * Returns the SHA-256 that the server names for the whole file, as RFC 9530 (`Repr-Digest`), RFC 3230 (`Digest`) or S3 spell it. What is named
 * for encoded bytes or for the parts of a multipart upload (`…-2`, `COMPOSITE`) says nothing of the file.
 */
function promisedDigest(answer: IncomingMessage): string | undefined {
  const { headers } = answer
  if (codingsOf(answer).length > 0) return undefined
  const named = [headers['repr-digest'], headers.digest].join(',')
  const [, standard] = /(?:^|[,\s])sha-256=:?([A-Za-z0-9+/_-]+=*)/i.exec(named) ?? []
  const amazon = headers['x-amz-checksum-sha256']
  const isComposite = headers['x-amz-checksum-type'] === 'COMPOSITE' || /-\d+$/.test(String(amazon))
  return standard ?? (typeof amazon === 'string' && !isComposite ? amazon : undefined)
}

/** Whether a text spells the digest, in base64 or in hex. */
function isDigest(text: string, digest: Buffer): boolean {
  return text.toLowerCase() === digest.toString('hex') || Buffer.from(text, 'base64').equals(digest)
}
