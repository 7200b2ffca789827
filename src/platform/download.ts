import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Failure } from '../failure.js'
import { retry } from '../retry.js'
import { humanSize, toSingleLine } from '../text.js'
import type { Session } from './client.js'
import { receiveBody } from './decode.js'
import { downloadUrl } from './download-url.js'
import { idleLimit, isOpenEnded, redirectTarget, send, transientFailure, withIdleTimeout } from './http.js'
import { decode } from './secrets.js'

/** What to download. */
export interface Source<T> {
  readonly url: URL
  /** Returns another URL if this one is refused. */
  readonly freshUrl: () => Promise<URL>
  /** Reads the bytes. Throws a `Failure` if they aren't a package. */
  readonly read: (bytes: Buffer) => Promise<T>
}

/** What was downloaded: its bytes, their SHA-256 in lower-case hex, and what `read` made of them. */
export interface Downloaded<T> {
  readonly bytes: Buffer
  readonly sha256: string
  readonly content: T
}

/** A package holds a few JSON files: more than this is a response without end. */
const MAX_BYTES = 256 * 1024 ** 2
const MAX_REDIRECTS = 5
/** How often a URL may be refused before it is believed to be gone: storage can be behind the platform's word. */
const MAX_REFUSALS = 5
/** Besides 403: S3 and Google answer 400 for an expired token, others 401, and a file that is deleted is 404 or 410. */
const REFUSED = new Set([400, 401, 403, 404, 410])
const FEW_RETRIES = 2
const LABEL = 'Download'
const RUN_AGAIN = 'Re-run the job.'

/**
 * Downloads a package whole and reads it. A download that fails on the way is retried whole, and a URL that is refused is replaced by what
 * `freshUrl` returns. Throws a `Failure` or the signal's reason.
 */
export async function download<T>(session: Session, { url, freshUrl, read }: Source<T>): Promise<Downloaded<T>> {
  let current: URL | undefined = url
  let refusals = 0
  return await retry(session, async () => {
    current ??= await freshUrl()
    const response = await request(session, current).catch((error: unknown) => {
      // Other packages may be elsewhere.
      throw error instanceof Failure && error.affectsAll ? error.with({ affectsAll: false }) : error
    })
    try {
      if (REFUSED.has(response.statusCode ?? 0)) {
        current = undefined
        refusals++
        const retryable = refusals < MAX_REFUSALS
        const times = retryable ? '' : `${refusals} times `
        throw failure(`the URL was refused ${times}(${response.statusCode})`, RUN_AGAIN, { retryable })
      }
      const bytes = await receive(response, session.signal)
      const content = await read(bytes).catch((error: unknown) => {
        // If only the end of the connection ends the response, a cut looks like its end.
        const isCut = error instanceof Failure && isOpenEnded(response) && !session.signal.aborted
        throw isCut ? error.with({ retryable: true, maxRetries: FEW_RETRIES }) : error
      })
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), content }
    } finally {
      response.destroy()
    }
  })
}

function failure(why: string, advice: string, facts = {}): Failure {
  return new Failure({ what: LABEL, why, advice, topic: 'the-package' }, facts)
}

/** Sends the request and follows redirects. */
async function request(session: Session, url: URL): Promise<IncomingMessage> {
  const { platform, log, signal } = session
  let from = url
  let [origin, authorization] = [url.origin, credentialsOf(url)]
  for (let hops = 0; ; hops++) {
    // The key is only sent to the platform itself, and never where a redirect leads. Credentials only go to the origin that they came with.
    const isPlatform = hops === 0 && from.origin === platform.url.origin
    const headers = {
      accept: '*/*',
      'accept-encoding': 'identity',
      ...(isPlatform && { 'x-api-key': platform.apiKey }),
      ...(authorization !== undefined && from.origin === origin && { authorization }),
    }
    const asked = { label: LABEL, method: 'GET', url: from, headers, isProven: true } as const
    const work = async () => {
      const response = await withIdleTimeout(idleLimit(LABEL), signal, (limited) => send(platform.pool, asked, limited))
      log.debug(`GET a package from ${toSingleLine(asked.url.origin)}: ${response.statusCode}`)
      const transient = transientFailure(response, LABEL, `the server answered ${response.statusCode}`)
      if (!transient) return response
      response.destroy()
      throw transient
    }
    const response = await (isPlatform ? platform.rateLimit.run({ label: LABEL }, session, work) : work())
    const target = redirectTarget(response, from, LABEL)
    if (target === undefined) return response
    response.destroy()
    if (hops === MAX_REDIRECTS) throw failure('the URL redirects in a circle', RUN_AGAIN)
    from = downloadUrl(target.href, session)
    const own = credentialsOf(from)
    if (own !== undefined) [origin, authorization] = [from.origin, own]
  }
}

/** Returns the user name and the password of a URL as basic authentication (RFC 7617), or undefined if it has none. */
function credentialsOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`
}

/** Receives the body of a response into memory. */
async function receive(response: IncomingMessage, outer: AbortSignal): Promise<Buffer> {
  const { statusCode, headers } = response
  const isPage = headers['content-type']?.includes('text/html')
  if (statusCode === 200 && isPage) {
    const facts = { retryable: true, maxRetries: FEW_RETRIES }
    throw failure(
      'the server sent a web page instead of the package',
      `Check host, then ${RUN_AGAIN.toLowerCase()}`,
      facts,
    )
  }
  if (statusCode !== 200)
    throw failure(`the server answered ${statusCode}`, RUN_AGAIN, { retryable: statusCode === 206 })
  if (Number(headers['content-length']) > MAX_BYTES) throw tooLarge()
  return await withIdleTimeout(idleLimit(LABEL, 'no data'), outer, (signal, onProgress) =>
    receiveBody(response, { label: LABEL, signal, maxBytes: MAX_BYTES, tooLarge: tooLarge(), onProgress }),
  )
}

function tooLarge(): Failure {
  return failure(`the package is larger than ${humanSize(MAX_BYTES)}, the limit`, 'Check host.')
}
