import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.js'
import { toError } from '../errors.js'
import { RetryableError, retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { Answer, type Fields, isObject } from './answer.js'
import { CallFailed } from './call-failed.js'
import { decoded } from './decode.js'
import type { Dialect } from './dialects.js'
import {
  type Body,
  IDLE_TIMEOUT_MS,
  isOpenEnded,
  makePool,
  noAnswerWithin,
  type Pool,
  type Request,
  redirectTarget,
  send,
  transientFailure,
  withIdleTimeout,
} from './http.js'
import { toNetworkError, Unreachable } from './network-error.js'
import { RateLimit } from './rate-limit.js'
import { Secrets } from './secrets.js'

/** A platform and the key for it, with what the calls to it share. */
export interface Platform {
  /** The environment's URL. Its path ends with a slash. */
  readonly url: URL
  readonly apiKey: string
  /** What the platform's words are shown without. */
  readonly secrets: Secrets
  readonly pool: Pool
  /** For requests with a body: on a kept connection, a cut leaves open whether it was processed, and an early answer leaves it useless. */
  readonly freshPool: Pool
  readonly rateLimit: RateLimit
  /** The dialects that worked, by what was called. */
  readonly dialects: Map<string, Dialect>
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
    secrets: new Secrets([apiKey, ...secrets]),
    pool: makePool(agent, true),
    freshPool: makePool(agent, false),
    rateLimit: new RateLimit(),
    dialects: new Map(),
  }
}

const MAX_ANSWER_BYTES = 1024 * 1024
const MAX_REDIRECTS = 5
/** Longer than a gateway's timeout: the job's ID is only in this response, and the request must not be sent again. */
const START_TIMEOUT_MS = 120_000

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
  /** What to do if the platform refuses what was sent. The inputs may be wrong if nothing else is said. */
  readonly advice?: string
}

/** What to do if a job that must not start twice may have started. */
export const MAYBE_STARTED =
  'The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.'

/**
 * Calls the public API and returns the JSON object it answers. Transient failures are retried. The key is only sent to the platform's
 * own origin. Throws `CallFailed`, in one line with what to do next, or the signal's reason.
 */
export async function callApi(session: Session, call: Call): Promise<Answer> {
  const { what, method, path } = call
  session.platform.secrets.allowPath(path)
  const limited = method === 'GET' ? { what, checked: path } : { what }
  try {
    return await retry(what, session, () =>
      session.platform.rateLimit.run(limited, session, () => attempt(session, call)),
    )
  } catch (error) {
    const last = error instanceof Error ? error.cause : undefined
    if (error instanceof CallFailed || !(error instanceof Error && last instanceof RetryableError)) throw error
    throw new CallFailed(error.message, { affectsAll: last.unreachable, cause: last })
  }
}

async function attempt(session: Session, call: Call): Promise<Answer> {
  const { signal } = session
  const { what, idempotent = true } = call
  const limit = noAnswerWithin(idempotent ? IDLE_TIMEOUT_MS : START_TIMEOUT_MS)
  let isConnected = false
  const onConnect = () => {
    isConnected = true
  }
  try {
    return await withIdleTimeout(limit, signal, (limited, onProgress) =>
      request({ ...session, signal: limited }, call, { onProgress, onConnect }),
    )
  } catch (thrown) {
    const error = toError(thrown)
    const words = signal.aborted ? error.message : `${what}: ${error.message}`
    const failed = error instanceof CallFailed || error instanceof RetryableError
    if (!idempotent && isConnected && (signal.aborted || (failed && error.maybeProcessed))) {
      const message = `${words.replace(/\.$/, '')}. ${MAYBE_STARTED}`
      throw new CallFailed(message, { maybeProcessed: true, cause: error })
    }
    if (signal.aborted || error instanceof RetryableError) throw thrown
    const known = error instanceof CallFailed ? error : { affectsAll: error instanceof Unreachable }
    throw new CallFailed(words, { ...known, cause: error })
  }
}

async function request(
  session: Session,
  call: Call,
  hooks: Pick<Request, 'onProgress' | 'onConnect'>,
): Promise<Answer> {
  const { platform, signal, log } = session
  const { method, path, body, idempotent = true } = call
  const pool = body ? platform.freshPool : platform.pool
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    'x-api-key': platform.apiKey,
  }
  let url = new URL(`api/public/${path}`, platform.url)
  for (let hops = 0; ; hops++) {
    const answer = await send(pool, { method, url, headers, ...hooks, ...(body && { body }) }, signal)
    log.debug(`${method} ${platform.secrets.redact(url.pathname)}: ${answer.statusCode}`)
    const target = redirectTarget(answer, url)
    if (target === undefined) return readAnswer(session, call, answer)
    answer.destroy()
    platform.secrets.maskUrl(target.href, platform.url, log)
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

async function readAnswer(session: Session, call: Call, response: IncomingMessage): Promise<Answer> {
  const { platform, log, signal } = session
  const status = response.statusCode ?? 0
  const text = await readText(response, signal)
  const fields = parseObject(text)
  platform.secrets.maskAnswer(fields ?? {}, platform.url, log)
  const answer = new Answer(fields ?? {}, call.what, platform.secrets.redact)
  const { message } = answer
  const words = `the platform answered ${status}${message === undefined ? '' : ` (${message})`}`
  const transient = transientFailure(response, words)
  if (transient) throw transient
  const isPage = /^\s*</.test(text) || response.headers['content-type']?.includes('html') === true
  if (status < 200 || status > 299) {
    const isRefusal = status === 401 || status === 403
    const hasWorked = platform.dialects.has(call.what)
    const advice = isRefusal ? adviceOnKey(status, call, { message, isPage, hasWorked }) : adviceOn(status, call)
    throw new CallFailed(`${words}. ${advice}`, {
      status,
      maybeProcessed: status >= 500,
      affectsAll: isRefusal && !hasWorked,
    })
  }
  if (fields !== undefined) return answer
  if (text.trimStart().startsWith('{') && isOpenEnded(response)) throw new RetryableError('the response was cut off')
  const what = text === '' ? 'nothing' : isPage ? 'with a web page' : 'with something other than a JSON object'
  throw new CallFailed(`the platform answered ${what} (${status}). Check that host is the environment's own address.`, {
    maybeProcessed: true,
  })
}

const KEYS = 'Settings → Security & Control → API Scopes'
/** The request does not fit what answers it, whatever the inputs. */
const WRONG_HOST = new Set([405, 406, 411, 415, 417, 426, 431])

/** Returns what to do about an answer that refuses a call. */
function adviceOn(status: number, { advice = 'Check the inputs.' }: Call): string {
  if (status === 404) return "Check host, the IDs, and that the key's account can see the workflow."
  if (status === 409)
    return 'Another job may be changing the workflow. Check it in AI for Process, then re-run the job.'
  return status < 400 || status >= 500 || WRONG_HOST.has(status) ? 'Check host.' : advice
}

/** What is known of a refusal: the platform's words, whether it was a web page, and whether the key was good for such a call before. */
interface Refusal {
  message: string | undefined
  isPage: boolean
  hasWorked: boolean
}

/** Returns what to do about an answer that refuses the key. */
function adviceOnKey(status: number, { scope }: Call, { message, isPage, hasWorked }: Refusal): string {
  if (isPage) {
    return 'A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.'
  }
  if (hasWorked) return "The key works for other workflows. Check the IDs, and that the key's account can see this one."
  const scoped = scope === undefined ? 'another scope' : `the scope "${scope}"`
  if (status === 403) return `The key needs ${scoped}. Add it under ${KEYS}.`
  const also = /scope/i.test(message ?? '') ? ` The key also needs ${scoped}.` : ''
  return `The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${KEYS}.${also}`
}

async function readText(response: IncomingMessage, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of decoded(response)) {
      size += chunk.length
      if (size > MAX_ANSWER_BYTES)
        throw new CallFailed('the platform answered with more than 1 MiB. Check host.', { maybeProcessed: true })
      chunks.push(chunk)
    }
  } catch (error) {
    throw toNetworkError(error, signal)
  }
  // The decoder drops a byte order mark, which JSON.parse refuses.
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
