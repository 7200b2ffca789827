import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.js'
import type { Log } from '../log.js'
import { RetryableError, retry, sleep } from '../retry.js'
import { redact, toSingleLine } from '../text.js'
import {
  type Body,
  IDLE_TIMEOUT_MS,
  makePool,
  type Pool,
  redirectTarget,
  send,
  toNetworkError,
  transientFailure,
  withIdleTimeout,
} from './http.js'

/** A platform and the key for it. */
export interface Platform {
  /** The environment's URL; its path ends with a slash. */
  readonly url: URL
  readonly apiKey: string
  /** The scope that the key needs for what is done here, as the platform's page names it. */
  readonly scope: string
  /** What the platform's words are shown without: the key, and whatever else is sent in confidence. */
  readonly secrets: string[]
  readonly pool: Pool
  /** For requests with a body: on a kept connection, a cut leaves open whether it was processed, and an early answer leaves it useless. */
  readonly freshPool: Pool
  /** No call starts before this moment of `performance.now()`: one call's 429 slows all of them down. */
  pausedUntil: number
  /** When each path was last asked for, to stay under the platform's limits. */
  readonly calls: Map<string, number[]>
}

/** Takes the environment's URL, the key and the scope it needs, and what else must not be shown; opens no connection yet. */
export function connect(url: URL, apiKey: string, scope: string, secrets: string[] = []): Platform {
  const agent = 'export-workflow-action'
  return {
    url,
    apiKey,
    scope,
    secrets: [apiKey, ...secrets],
    pool: makePool(agent, true),
    freshPool: makePool(agent, false),
    pausedUntil: 0,
    calls: new Map(),
  }
}

/** A call that failed for good. */
export class CallFailed extends Error {
  /** The HTTP status of the answer that refused it, where there was one. */
  readonly status: number | undefined
  /** Whether the platform may have acted on it all the same. */
  readonly maybeProcessed: boolean

  constructor(
    message: string,
    { status, maybeProcessed = false, cause }: { status?: number; maybeProcessed?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.status = status
    this.maybeProcessed = maybeProcessed
  }
}

/** Fields of an answer. Nothing is known of their types before they are read. */
export type Answer = Record<string, unknown>

const MAX_ANSWER_BYTES = 1024 * 1024
const MAX_REDIRECTS = 5
// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30
/** Longer than a gateway waits: an answer to what can't be asked twice has the only word of the job's id. */
const START_TIMEOUT_MS = 120_000
// For a 429 that names no time of its own.
const QUIET_MS = 5_000

/** A call of the public API. */
export interface Call {
  /** What it is in messages. */
  what: string
  method: 'GET' | 'POST'
  /** What comes after `/api/public/`. */
  path: string
  body?: Body
  /** It begins something that must not begin twice: tried again only where it was certainly not taken. */
  idempotent?: boolean
}

/**
 * Calls the public API and returns the JSON object it answers. What may pass is tried again. The key goes to the platform's
 * own origin alone. Throws `CallFailed`, in one line with what to do next.
 */
export async function callApi(platform: Platform, call: Call, context: Context): Promise<Answer> {
  const { what, idempotent = true } = call
  return retry(what, context, async () => {
    await takeTurn(platform, call, context)
    try {
      return await withIdleTimeout(!idempotent ? START_TIMEOUT_MS : IDLE_TIMEOUT_MS, context.signal, (...limits) =>
        attempt(platform, call, context.log, ...limits),
      )
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const failed = error instanceof CallFailed || error instanceof RetryableError
      const { aborted } = context.signal
      const words = aborted ? error.message : `${what}: ${error.message}`
      if (!idempotent && (aborted || (failed && error.maybeProcessed))) {
        throw new CallFailed(`${words.replace(/\.$/, '')}. ${MAY_BE_TAKEN}`, { maybeProcessed: true, cause: error })
      }
      if (aborted || error instanceof RetryableError) throw error
      const status = error instanceof CallFailed ? error.status : undefined
      throw new CallFailed(words, { ...(status && { status }), cause: error })
    }
  })
}

/** What to do where a job that must not begin twice may have begun. */
export const MAY_BE_TAKEN =
  'The platform may have begun all the same, so it is not asked twice: look at the workflow there before you run the job again.'

async function takeTurn(platform: Platform, { what, method, path }: Call, { signal, endsAt }: Context): Promise<void> {
  const calls = platform.calls.get(path) ?? []
  platform.calls.set(path, calls)
  for (;;) {
    const now = performance.now()
    const first = method === 'GET' && calls.length >= MAX_CHECKS_PER_MINUTE ? calls[0] : undefined
    const until = Math.max(platform.pausedUntil, first === undefined ? 0 : first + 60_000)
    if (until <= now) break
    if (until >= endsAt)
      throw new Error(`${what}: the platform asked for a pause that passes the deadline. Run the job again later.`)
    await sleep(until - now, signal)
  }
  calls.push(performance.now())
  if (calls.length > MAX_CHECKS_PER_MINUTE) calls.shift()
}

async function attempt(
  platform: Platform,
  { method, path, body, idempotent }: Call,
  log: Log,
  signal: AbortSignal,
  onProgress: () => void,
): Promise<Answer> {
  const pool = body ? platform.freshPool : platform.pool
  let url = new URL(`api/public/${path}`, platform.url)
  for (let hops = 0; ; hops++) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey }
    const answer = await send(pool, method, url, headers, signal, body, onProgress)
    log.debug(`${method} ${toSingleLine(redact(url.pathname, platform.secrets))}: ${answer.statusCode}`)
    const target = redirectTarget(answer, url)
    if (target === undefined) return readAnswer(platform, answer, signal)
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

async function readAnswer(platform: Platform, answer: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const status = answer.statusCode ?? 0
  const text = await readText(answer, signal)
  const body = parseObject(text)
  const said = body && platformMessage(body, platform.secrets)
  const words = `the platform answered ${status}${said ? ` (${said})` : ''}`
  const passing = transientFailure(answer, words)
  if (status === 429) {
    platform.pausedUntil = Math.max(platform.pausedUntil, performance.now() + (passing?.afterMs || QUIET_MS))
  }
  if (passing) throw passing
  if (status === 401 || status === 403) {
    throw new CallFailed(
      `${words}. The key needs the scope "${platform.scope}": make an account key under Settings → Security & Control → API Scopes; a workflow's own endpoint key does not work here.`,
      { status },
    )
  }
  if (status === 404)
    throw new CallFailed(`${words}. Check host and the ids, and that the key's account can see the workflow.`, {
      status,
    })
  if (status < 200 || status > 299)
    throw new CallFailed(`${words}. Check the inputs.`, { status, maybeProcessed: status >= 500 })
  if (body === undefined) {
    const page = /^\s*</.test(text) || answer.headers['content-type']?.includes('html')
    throw new CallFailed(
      `the platform answered ${text === '' ? 'nothing' : page ? 'with a web page' : 'with something that is no JSON object'} (${status}). Check that host is the environment's own address.`,
      { maybeProcessed: true },
    )
  }
  return body
}

async function readText(answer: IncomingMessage, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
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

function parseObject(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is an object with fields, neither null nor an array. */
export function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The failure of a call whose answer lacks what is needed of it, with the platform's own words, if any, and what to do. */
export function missingField(
  what: string,
  field: string,
  answer: Answer,
  secrets: string[],
  advice: string,
): CallFailed {
  const said = platformMessage(answer, secrets)
  const words = said === undefined ? '' : ` (${said})`
  return new CallFailed(`${what}: the platform answered without a ${field}${words}. ${advice}`)
}

const MESSAGE_FIELDS = [
  ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
  ...['description', 'detail', 'details', 'response'],
]

/**
 * The platform's own words in an answer, made safe for one line and without the secrets; undefined where it says none. No
 * error schema is documented: these are the ones that sibling APIs use.
 */
export function platformMessage(answer: Answer, secrets: string[]): string | undefined {
  const said = findMessage(answer, 0)
  return said === undefined ? undefined : toSingleLine(redact(said, secrets)) || undefined
}

function findMessage(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (depth > 4) return undefined
  if (Array.isArray(value)) return findMessage(value[0], depth + 1)
  if (!isObject(value)) return undefined
  for (const field of MESSAGE_FIELDS) {
    const said = findMessage(value[field], depth + 1)
    if (said !== undefined) {
      const code = value.code
      return typeof code === 'number' || typeof code === 'string' ? `${said}, code ${code}` : said
    }
  }
  return undefined
}
