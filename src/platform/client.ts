import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.js'
import { Failure, toError } from '../failure.js'
import { retry, retryAfterMs } from '../retry.js'
import { toSingleLine } from '../text.js'
import { receiveBody } from './decode.js'
import { RUN_LATER, responseFailure } from './failures.js'
import {
  type Body,
  IDLE_TIMEOUT_MS,
  idleLimit,
  isOpenEnded,
  makePool,
  type Pool,
  type Request,
  redirectTarget,
  send,
  transientFailure,
  withIdleTimeout,
} from './http.js'
import { RateLimit } from './rate-limit.js'
import { ApiResponse, type Fields, isObject, refusalFailure } from './response.js'
import { Secrets } from './secrets.js'

/** How a platform spells the calls of a workflow: `docs/platform-api.md` tells why it may be called a tool. */
export interface ApiVariant {
  /** The first part of the path. */
  readonly collection: 'workflows' | 'workflow' | 'tools'
  readonly dataFileId: 'workflowDataFileId' | 'toolDataFileId'
  readonly name: 'workflowName' | 'toolName'
}

/** A platform and the key for it, with what the calls to it share. */
export interface Platform {
  /** The environment's URL. Its path ends with a slash. */
  readonly url: URL
  readonly apiKey: string
  /** What the platform's words are shown without. */
  readonly secrets: Secrets
  readonly pool: Pool
  /** For requests with a body: on a kept connection, a cut leaves open whether it was processed, and an early response leaves it useless. */
  readonly freshPool: Pool
  readonly rateLimit: RateLimit
  /** The variants that worked, by the labels of the calls. */
  readonly variants: Map<string, ApiVariant>
}

/** A job's work with a platform: shared connections and limits, and the job's own log, signal and deadline. */
export interface Session extends Context {
  readonly platform: Platform
}

/**
 * Takes the environment's URL, the key, what else must not be shown, and what is known to be public, such as names, paths and IDs. Opens no
 * connection yet.
 */
export function connect(
  url: URL,
  apiKey: string,
  { secrets = [], known = [] }: { secrets?: string[]; known?: string[] } = {},
): Platform {
  const agent = 'export-workflow-action'
  const pool = makePool(agent, true)
  return {
    url,
    apiKey,
    secrets: new Secrets([apiKey, ...secrets], [url.href, ...known]),
    pool,
    freshPool: { ...makePool(agent, false), proven: pool.proven },
    rateLimit: new RateLimit(),
    variants: new Map(),
  }
}

const MAX_RESPONSE_BYTES = 1024 * 1024
const MAX_REDIRECTS = 5
/** Longer than a gateway's timeout: the job's ID is only in this response, and the request must not be sent again. */
const START_TIMEOUT_MS = 120_000
/** How long a failure that is known to pass is retried at least. */
const PATIENCE_MS = 120_000

/** A call of the public API. */
export interface Call {
  /** What it is in messages. */
  readonly label: string
  readonly method: 'GET' | 'POST'
  /** What comes after `/api/public/`. */
  readonly path: string
  readonly body?: Body
  /** False if it starts something that must not start twice: it is only retried if it certainly was not processed. */
  readonly idempotent?: boolean
  /** Whether it creates something under a name, so that 409 means that the name is taken. */
  readonly isCreation?: boolean
  /** The scope that the key needs for it, as the platform's page names it. */
  readonly scope?: 'Export workflow' | 'Import workflow' | 'Deploy workflow'
  /** What to do if the platform refuses what was sent. The inputs may be wrong if nothing else is said. */
  readonly advice?: string
  /** Tells of a failure that is final elsewhere whether it must pass here. It is then retried for two minutes at least, as all failures are. */
  readonly isTransient?: (failure: Failure) => boolean
}

/** What to do if a job that must not start twice may have started. */
export const MAYBE_STARTED =
  'The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.'

/**
 * Calls the public API and returns the JSON object it answers. Transient failures are retried. The key is only sent to the platform's
 * own origin. Throws a `Failure` or the signal's reason.
 */
export async function callApi(session: Session, call: Call): Promise<ApiResponse> {
  const { label, method, path, isTransient } = call
  const { secrets, rateLimit } = session.platform
  secrets.allow(...path.split(/[/?&=]/))
  const limited = method === 'GET' ? { label, checked: path } : { label }
  const operation = () => rateLimit.run(limited, session, () => attempt(session, call))
  return await retry(session, operation, { atLeastMs: isTransient ? PATIENCE_MS : 0 })
}

async function attempt(session: Session, call: Call): Promise<ApiResponse> {
  const { signal } = session
  const { label, idempotent = true, isTransient } = call
  const limit = idleLimit(label, 'no response', idempotent ? IDLE_TIMEOUT_MS : START_TIMEOUT_MS)
  let isConnected = false
  const onConnect = () => {
    isConnected = true
  }
  try {
    return await withIdleTimeout(limit, signal, (limited, onProgress) =>
      request({ ...session, signal: limited }, call, { onProgress, onConnect }),
    )
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined
    if (!idempotent && isConnected && (signal.aborted || failure?.maybeProcessed)) throw maybeStarted(error)
    if (signal.aborted || !failure || !isTransient?.(failure)) throw error
    throw failure.with({ retryable: true })
  }
}

/** Returns the failure of a call that must not be sent twice and may have been processed. */
function maybeStarted(error: unknown): Failure {
  const failure = error instanceof Failure ? error : new Failure({ what: toError(error).message }, { cause: error })
  const advice = failure.retryable || failure.advice === '' ? MAYBE_STARTED : `${failure.advice} ${MAYBE_STARTED}`
  return failure.with({ advice, topic: 'import-deploy-and-promote', maybeProcessed: true, retryable: false })
}

async function request(
  session: Session,
  call: Call,
  hooks: Pick<Request, 'onProgress' | 'onConnect'>,
): Promise<ApiResponse> {
  const { platform, signal, log } = session
  const { label, method, path, body, idempotent = true } = call
  const pool = body ? platform.freshPool : platform.pool
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    'x-api-key': platform.apiKey,
  }
  let url = new URL(`api/public/${path}`, platform.url)
  for (let hops = 0; ; hops++) {
    const response = await send(pool, { label, method, url, headers, ...hooks, ...(body && { body }) }, signal)
    log.debug(`${method} ${platform.secrets.redact(url.pathname)}: ${response.statusCode}`)
    const target = redirectTarget(response, url, label)
    if (target === undefined) return readResponse(session, call, response)
    response.destroy()
    platform.secrets.maskUrl(target.href, platform.url, log)
    // RFC 9110, section 15.4: only these two ask for the same request at another place.
    const status = response.statusCode
    const maybeProcessed = status !== 307 && status !== 308
    const fail = (why: string, advice: string) => responseFailure(label, why, advice, { status, maybeProcessed })
    if (target.origin !== platform.url.origin) {
      const origin = toSingleLine(target.origin, 100)
      const why = `the platform redirects to ${origin}, where the key is not sent`
      throw fail(why, 'If that is your environment, set host to it.')
    }
    if (!idempotent && maybeProcessed) throw fail(`the platform redirects (${status})`, 'Check host.')
    if (hops === MAX_REDIRECTS) throw fail('the platform redirects in a circle', 'Check host.')
    url = target
  }
}

async function readResponse(session: Session, call: Call, response: IncomingMessage): Promise<ApiResponse> {
  const { platform, log, signal } = session
  const { label, scope, isCreation = false, advice } = call
  const status = response.statusCode ?? 0
  const tooLarge = responseFailure(label, 'the platform answered with more than 1 MiB', 'Check host.', {
    maybeProcessed: true,
  })
  const body = await receiveBody(response, { label, signal, maxBytes: MAX_RESPONSE_BYTES, tooLarge })
  // The decoder drops a byte order mark, which JSON.parse refuses.
  const text = new TextDecoder().decode(body)
  const fields = parseObject(text)
  platform.secrets.maskFields(fields ?? {}, platform.url, log)
  const answered = new ApiResponse(fields ?? {}, label, platform.secrets.redact)
  const { message } = answered
  const said = message === undefined ? '' : ` (${message})`
  const transient = transientFailure(response, label, `the platform answered ${status}${said}`)
  if (transient) throw transient
  const isPage = /^\s*</.test(text) || response.headers['content-type']?.includes('html') === true
  if (status < 200 || status > 299) {
    const hasWorked = platform.variants.has(label)
    const waitMs = retryAfterMs(response.headers['retry-after'])
    throw refusalFailure({ label, status, message, waitMs, isPage, hasWorked, scope, isCreation, advice })
  }
  if (fields !== undefined) return answered
  if (text.trimStart().startsWith('{') && isOpenEnded(response)) {
    throw responseFailure(label, 'the response was cut off', RUN_LATER, { retryable: true, maybeProcessed: true })
  }
  const what = text === '' ? 'nothing' : isPage ? 'with a web page' : 'with something other than a JSON object'
  const own = "Check that host is the environment's own address."
  throw responseFailure(label, `the platform answered ${what} (${status})`, own, { maybeProcessed: true })
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
