import type { Context } from '../context.js'
import { asFailure, type Facts, Failure } from '../failure.js'
import { retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { factsOf, responseFailure } from './failures.js'
import { isOpenEnded, isPage, makeConnections, type Response, redirectTarget, send } from './http.js'
import { RateLimit } from './rate-limit.js'
import { type ApiResponse, adviceOn, type Call, type Fields, inBrackets, isObject, makeResponse } from './response.js'
import { Secrets } from './secrets.js'

/** A platform and the key for it, with what the calls to it share. */
export type Platform = ReturnType<typeof connect>

/** A job's work with a platform: shared connections and limits, and the job's own log, signal and deadline. */
export interface Session extends Context {
  readonly platform: Platform
}

/**
 * Takes the environment's URL, whose path ends with a slash, the key, what else must not be shown, and what is known to be public, such as names,
 * paths and IDs. Opens no connection yet.
 */
export function connect(url: URL, apiKey: string, more: { secrets?: string[]; known?: string[] } = {}) {
  const secrets = new Secrets([apiKey, ...(more.secrets ?? [])])
  secrets.allow(url.href, ...(more.known ?? []))
  return {
    url,
    apiKey,
    secrets,
    connections: makeConnections(),
    rateLimit: new RateLimit(),
    /** How the platform spells the calls: the first parts of the paths that worked, by the calls' labels. */
    collections: new Map<string, string>(),
  }
}

const MAX_RESPONSE_BYTES = 1024 * 1024
/** Longer than a gateway's timeout: the job's ID is only in this response, and the request must not be sent again. */
const START_TIMEOUT_MS = 120_000
/** How long a failure of a status check is retried at least, because the job goes on meanwhile. */
export const PATIENCE_MS = 120_000

/** What to do if a job that must not start twice may have started. */
export const MAYBE_STARTED =
  'The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.'

/**
 * Calls the public API and returns the JSON object it answers. Transient failures are retried. The key is only sent to the platform's
 * own origin, and follows no redirect. Throws a `Failure` or the signal's reason.
 */
export async function callApi(session: Session, call: Call): Promise<ApiResponse> {
  const { label, method, path, isTransient } = call
  const { secrets, rateLimit } = session.platform
  secrets.allow(...path.split(/[/?&=]/))
  const checked = method === 'GET' ? path : undefined
  const operation = () => rateLimit.run(label, checked, session, () => attempt(session, call))
  return await retry(session, operation, { atLeastMs: isTransient ? PATIENCE_MS : 0 })
}

async function attempt(session: Session, call: Call): Promise<ApiResponse> {
  const { platform, signal, log } = session
  const { label, method, path, body, idempotent = true, isTransient } = call
  const url = new URL(`api/public/${path}`, platform.url)
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey }
  const limits = { maxBytes: MAX_RESPONSE_BYTES, ...(!idempotent && { idleMs: START_TIMEOUT_MS }) }
  try {
    const response = await send(platform.connections, { label, method, url, headers, body, ...limits }, signal)
    log.debug(`${method} ${platform.secrets.redact(url.pathname)}: ${response.status}`)
    return readResponse(session, call, url, response)
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined
    if (!idempotent && (signal.aborted || failure?.maybeProcessed)) {
      const ended = asFailure(error)
      const advice = `${ended.retryable ? '' : ended.advice} ${MAYBE_STARTED}`.trim()
      throw ended.with({ advice, topic: 'import-deploy-and-promote', maybeProcessed: true, retryable: false })
    }
    throw failure && isTransient?.(failure) ? failure.with({ retryable: true }) : error
  }
}

function readResponse({ platform, log }: Session, call: Call, url: URL, response: Response): ApiResponse {
  const { label, isCreation = false } = call
  const { status, headers, bytes } = response
  const { secrets } = platform
  const fail = (why: string, advice: string, facts: Facts) => responseFailure(label, why, advice, facts)
  const target = redirectTarget(response, url, label)
  if (target) {
    secrets.maskUrl(target.href, platform.url, log)
    const why = `the platform redirects to ${toSingleLine(target.origin, 100)}, and the key follows no redirect`
    // RFC 9110, section 15.4: only these two ask for the same request at another place.
    const facts = { status, maybeProcessed: status !== 307 && status !== 308 }
    throw fail(why, 'If that is your environment, set host to it.', facts)
  }
  // The decoder drops a byte order mark, which JSON.parse refuses.
  const text = new TextDecoder().decode(bytes)
  const fields = parseObject(text)
  secrets.maskFields(fields ?? {}, platform.url, log)
  const answered = makeResponse(fields ?? {}, label, secrets.redact)
  const { message } = answered
  const page = isPage(response)
  if (status < 200 || status > 299) {
    const hasWorked = platform.collections.has(label)
    const advice = adviceOn(call, status, { message, isPage: page, hasWorked })
    throw fail(`the platform answered ${status}${inBrackets(message)}`, advice, {
      ...factsOf(status, headers),
      affectsAll: (status === 401 || status === 403) && !hasWorked,
      busy: status === 423 || (status === 409 && !isCreation),
    })
  }
  if (fields !== undefined) return answered
  const isCut = isOpenEnded(response) && /^\s*\{/.test(text)
  const other = isCut ? 'with half an object' : 'with something other than a JSON object'
  const what = text === '' ? 'nothing' : page ? 'with a web page' : other
  const own = "Check that host is the environment's own address."
  throw fail(`the platform answered ${what} (${status})`, own, { maybeProcessed: true, retryable: isCut })
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
