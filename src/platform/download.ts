import { createHash } from 'node:crypto'
import { type Facts, Failure } from '../failure.js'
import { retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import type { Session } from './client.js'
import { factsOf, isTransient, RUN_LATER, responseFailure } from './failures.js'
import { isLoopback } from './host.js'
import { isOpenEnded, isPage, type Response, redirectTarget, send } from './http.js'

/** A package holds a few JSON files: more than this is a response without end. */
const MAX_BYTES = 256 * 1024 ** 2
const MAX_REDIRECTS = 5
/** Besides 403: S3 and Google answer 400 for an expired token, others 401, and a file that is deleted is 404 or 410. */
const REFUSED = new Set([400, 401, 403, 404, 410])
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
  return await retry(session, async () => {
    current ??= await freshUrl()
    const response = await follow(session, current).catch((error: unknown) => {
      // Other packages may be elsewhere.
      throw error instanceof Failure && error.affectsAll ? error.with({ affectsAll: false }) : error
    })
    const { status, bytes } = response
    if (REFUSED.has(status)) {
      current = undefined
      throw failure(`the URL was refused (${status})`, RUN_AGAIN, { retryable: true })
    }
    // Nobody asked for a part of the package.
    if (status !== 200) throw failure(`the server answered ${status}`, RUN_AGAIN, { retryable: status === 206 })
    if (isPage(response)) {
      const why = 'the server sent a web page instead of the package'
      throw failure(why, 'Check host, then re-run the job.', { retryable: true })
    }
    const content = await read(bytes).catch((error: unknown) => {
      throw error instanceof Failure && isOpenEnded(response) ? error.with({ retryable: true }) : error
    })
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), content }
  })
}

function failure(why: string, advice: string, facts: Facts = {}): Failure {
  return new Failure({ what: LABEL, why, advice, topic: 'the-package', ...facts })
}

/** Sends the request and follows redirects. The key is only sent to the platform itself, and never where a redirect leads. */
async function follow(session: Session, url: URL): Promise<Response> {
  const { platform, log, signal } = session
  let from = url
  for (let hops = 0; ; hops++) {
    const isPlatform = hops === 0 && from.origin === platform.url.origin
    const headers = { accept: '*/*', ...(isPlatform && { 'x-api-key': platform.apiKey }) }
    const request = { label: LABEL, method: 'GET', url: from, headers, maxBytes: MAX_BYTES } as const
    // The platform named it, so it isn't a slip of whoever set host.
    platform.connections.proven.add(from.origin)
    const work = async () => {
      const response = await send(platform.connections, request, signal)
      const { status, headers } = response
      log.debug(`GET a package from ${toSingleLine(request.url.origin)}: ${status}`)
      const why = `the server answered ${status}`
      if (isTransient(status)) throw responseFailure(LABEL, why, RUN_LATER, factsOf(status, headers))
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
