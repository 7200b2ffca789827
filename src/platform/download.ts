import { createHash } from 'node:crypto'
import { type Facts, Failure } from '../failure.js'
import { retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import type { Session } from './client.js'
import { isLoopback } from './host.js'
import { isOpenEnded, type Response, redirectTarget, send, transientFailure } from './http.js'

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
 * Downloads a package whole and reads it by `read`, which throws a `Failure` if it isn't one. A download that fails on the way is retried whole, and a
 * URL that is refused is replaced by what `freshUrl` returns. Returns the bytes, their SHA-256 in lower-case hex, and what `read` made of them. Throws
 * a `Failure` or the signal's reason.
 */
export async function download<T>(
  session: Session,
  { url, freshUrl, read }: { url: URL; freshUrl: () => Promise<URL>; read: (bytes: Buffer) => Promise<T> },
) {
  let current: URL | undefined = url
  let refusals = 0
  return await retry(session, async () => {
    current ??= await freshUrl()
    const response = await follow(session, current).catch((error: unknown) => {
      // Other packages may be elsewhere.
      throw error instanceof Failure && error.affectsAll ? error.with({ affectsAll: false }) : error
    })
    const { status, headers, bytes } = response
    if (REFUSED.has(status)) {
      current = undefined
      refusals++
      const retryable = refusals < MAX_REFUSALS
      const times = retryable ? '' : `${refusals} times `
      throw failure(`the URL was refused ${times}(${status})`, RUN_AGAIN, { retryable })
    }
    // Nobody asked for a part of the package.
    if (status !== 200) throw failure(`the server answered ${status}`, RUN_AGAIN, { retryable: status === 206 })
    if (headers['content-type']?.includes('text/html')) {
      const facts = { retryable: true, maxRetries: FEW_RETRIES }
      throw failure('the server sent a web page instead of the package', 'Check host, then re-run the job.', facts)
    }
    const content = await read(bytes).catch((error: unknown) => {
      // If only the end of the connection ends the response, a cut looks like its end.
      const isCut = error instanceof Failure && isOpenEnded(response) && !session.signal.aborted
      throw isCut ? error.with({ retryable: true, maxRetries: FEW_RETRIES }) : error
    })
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), content }
  })
}

function failure(why: string, advice: string, facts: Facts = {}): Failure {
  return new Failure({ what: LABEL, why, advice, topic: 'the-package' }, facts)
}

/** Sends the request and follows redirects. The key is only sent to the platform itself, and never where a redirect leads. */
async function follow(session: Session, url: URL): Promise<Response> {
  const { platform, log, signal } = session
  let from = url
  for (let hops = 0; ; hops++) {
    const isPlatform = hops === 0 && from.origin === platform.url.origin
    const headers = { accept: '*/*', ...(isPlatform && { 'x-api-key': platform.apiKey }) }
    const request = { label: LABEL, method: 'GET', url: from, headers, maxBytes: MAX_BYTES, isProven: true } as const
    const work = async () => {
      const response = await send(platform.connections, request, signal)
      log.debug(`GET a package from ${toSingleLine(request.url.origin)}: ${response.status}`)
      const transient = transientFailure(response, LABEL, `the server answered ${response.status}`)
      if (transient) throw transient
      return response
    }
    const response = await (isPlatform ? platform.rateLimit.run(LABEL, undefined, session, work) : work())
    const target = redirectTarget(response, from, LABEL)
    if (target === undefined) return response
    if (hops === MAX_REDIRECTS) throw failure('the URL redirects in a circle', RUN_AGAIN)
    if (target.origin === from.origin && target.username + target.password === '') {
      Object.assign(target, { username: from.username, password: from.password })
    }
    from = downloadUrl(target.href, session)
  }
}

/**
 * Reads the download URL that the platform hands out (or redirects to), which may be relative to the platform's own, and masks it. An
 * `http` URL is upgraded if it names the platform's own host and refused elsewhere, except for a platform on loopback. Throws a
 * `Failure` that does not hold the URL.
 */
export function downloadUrl(raw: string, { platform, log }: Session): URL {
  const base = platform.url
  platform.secrets.maskUrl(raw, base, log)
  if (!URL.canParse(raw, base.href)) throw failure("the platform's download URL can't be read", RUN_AGAIN)
  const url = new URL(raw, base.href)
  if (url.protocol === 'http:' && base.protocol === 'https:' && url.hostname === base.hostname) {
    url.protocol = 'https:'
    if (url.port === '') url.port = base.port
    platform.secrets.maskUrl(url.href, base, log)
  }
  const isLocal = url.protocol === 'http:' && base.protocol === 'http:' && isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !isLocal) throw failure("the platform's download URL isn't https", 'Check host.')
  return url
}
