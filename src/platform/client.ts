import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.js'
import { toError } from '../errors.js'
import { RetryableError, retry } from '../retry.js'
import { type Redact, redactor, toSingleLine } from '../text.js'
import { Answer, CallFailed, type Fields, isObject } from './answer.js'
import {
  type Body,
  IDLE_TIMEOUT_MS,
  makePool,
  noAnswerWithin,
  type Pool,
  redirectTarget,
  send,
  toNetworkError,
  transientFailure,
  withIdleTimeout,
} from './http.js'
import { RateLimit } from './rate-limit.js'

/** A platform and the key for it, with what the calls to it share. */
export interface Platform {
  /** The environment's URL. Its path ends with a slash. */
  readonly url: URL
  readonly apiKey: string
  /** Shows the platform's words without the key and whatever else is sent in confidence. */
  readonly redact: Redact
  readonly pool: Pool
  /** For requests with a body: on a kept connection, a cut leaves open whether it was processed, and an early answer leaves it useless. */
  readonly freshPool: Pool
  readonly rateLimit: RateLimit
}

/** A job's work with a platform: shared connections and limits, and the job's own log, signal and deadline. */
export interface Session extends Context {
  readonly platform: Platform
}

/** Takes the environment's URL, the key, and what else must not be shown. Opens no connection yet. */
export function connect(url: URL, apiKey: string, secrets: string[] = []): Platform {
  const agent = 'export-workflow-action'
  return {
    url,
    apiKey,
    redact: redactor([apiKey, ...secrets]),
    pool: makePool(agent, true),
    freshPool: makePool(agent, false),
    rateLimit: new RateLimit(),
  }
}

const MAX_ANSWER_BYTES = 1024 * 1024
const MAX_REDIRECTS = 5
/** Longer than a gateway's timeout: the job's ID is only in this answer, and the request must not be sent again. */
const START_TIMEOUT_MS = 120_000
// For a 429 that names no time of its own.
const PAUSE_MS = 5_000

/** A scope of a key, as the platform's page names it. */
export type Scope = 'Export workflow' | 'Import workflow' | 'Deploy workflow'

/** A call of the public API. */
export interface Call {
  /** What it is in messages. */
  readonly what: string
  readonly method: 'GET' | 'POST'
  /** What comes after `/api/public/`. */
  readonly path: string
  readonly body?: Body
  /** False if it starts something that must not start twice: it is only retried if it certainly was not processed. */
  readonly idempotent?: boolean
  /** The scope that the key needs for it. */
  readonly scope?: Scope
}

/** What to do if a job that must not start twice may have started. */
export const MAYBE_STARTED =
  'The platform may have begun all the same, so it is not asked twice: look at the workflow there before you run the job again.'

/**
 * Calls the public API and returns the JSON object it answers. Transient failures are retried. The key is only sent to the platform's
 * own origin. Throws `CallFailed`, in one line with what to do next.
 */
export async function callApi(session: Session, call: Call): Promise<Answer> {
  const { what, idempotent = true } = call
  const { platform, signal } = session
  const limit = noAnswerWithin(idempotent ? IDLE_TIMEOUT_MS : START_TIMEOUT_MS)
  return retry(what, session, async () => {
    await platform.rateLimit.acquire(call, session)
    try {
      return await withIdleTimeout(limit, signal, (limited, onProgress) =>
        attempt({ ...session, signal: limited }, call, onProgress),
      )
    } catch (error) {
      throw explain(error, call, signal.aborted)
    }
  })
}

/** Says what failed and, if the call must not be sent twice, whether it may have been processed. */
function explain(thrown: unknown, { what, idempotent = true }: Call, aborted: boolean): unknown {
  const error = toError(thrown)
  const words = aborted ? error.message : `${what}: ${error.message}`
  const failed = error instanceof CallFailed || error instanceof RetryableError
  if (!idempotent && (aborted || (failed && error.maybeProcessed))) {
    return new CallFailed(`${words.replace(/\.$/, '')}. ${MAYBE_STARTED}`, { maybeProcessed: true, cause: error })
  }
  if (aborted || error instanceof RetryableError) return thrown
  const status = error instanceof CallFailed ? error.status : undefined
  return new CallFailed(words, { ...(status && { status }), cause: error })
}

async function attempt(session: Session, call: Call, onProgress: () => void): Promise<Answer> {
  const { platform, signal, log } = session
  const { method, path, body, idempotent = true } = call
  const pool = body ? platform.freshPool : platform.pool
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey }
  let url = new URL(`api/public/${path}`, platform.url)
  for (let hops = 0; ; hops++) {
    const answer = await send(pool, { method, url, headers, onProgress, ...(body && { body }) }, signal)
    log.debug(`${method} ${platform.redact(url.pathname)}: ${answer.statusCode}`)
    const target = redirectTarget(answer, url)
    if (target === undefined) return readAnswer(session, call, answer)
    answer.destroy()
    // RFC 9110, section 15.4: only these two ask for the same request at another place.
    const maybeProcessed = answer.statusCode !== 307 && answer.statusCode !== 308
    if (target.origin !== platform.url.origin) {
      throw new CallFailed(
        `the platform redirects to ${toSingleLine(target.origin, 100)}, where the key is not sent. If that is your environment, set host to it.`,
        { maybeProcessed },
      )
    }
    if (!idempotent && maybeProcessed)
      throw new CallFailed(`the platform redirects (${answer.statusCode}). Check host.`, { maybeProcessed })
    if (hops === MAX_REDIRECTS) throw new CallFailed('the platform redirects in a circle. Check host.')
    url = target
  }
}

async function readAnswer({ platform, signal }: Session, call: Call, response: IncomingMessage): Promise<Answer> {
  const status = response.statusCode ?? 0
  const text = await readText(response, signal)
  const fields = parseObject(text)
  const answer = new Answer(fields ?? {}, call.what, platform.redact)
  const { message } = answer
  const words = `the platform answered ${status}${message === undefined ? '' : ` (${message})`}`
  const transient = transientFailure(response, words)
  if (status === 429) platform.rateLimit.pause(transient?.afterMs || PAUSE_MS)
  if (transient) throw transient
  if (status < 200 || status > 299) {
    throw new CallFailed(`${words}. ${adviceOn(status, call)}`, { status, maybeProcessed: status >= 500 })
  }
  if (fields !== undefined) return answer
  const page = /^\s*</.test(text) || response.headers['content-type']?.includes('html')
  const what = text === '' ? 'nothing' : page ? 'with a web page' : 'with something that is no JSON object'
  throw new CallFailed(`the platform answered ${what} (${status}). Check that host is the environment's own address.`, {
    maybeProcessed: true,
  })
}

function adviceOn(status: number, { scope }: Call): string {
  if (status === 401 || status === 403) {
    const needed = scope === undefined ? 'another scope' : `the scope "${scope}"`
    return `The key needs ${needed}: make an account key under Settings → Security & Control → API Scopes; a workflow's own endpoint key does not work here.`
  }
  if (status === 404) return "Check host and the ids, and that the key's account can see the workflow."
  return 'Check the inputs.'
}

async function readText(response: IncomingMessage, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_ANSWER_BYTES)
        throw new CallFailed('the platform answered with more than 1 MiB. Check host.', { maybeProcessed: true })
      chunks.push(chunk)
    }
  } catch (error) {
    throw toNetworkError(error, signal)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
