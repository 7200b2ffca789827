import type { IncomingMessage } from 'node:http'
import type { Log } from '../log.js'
import { type Context, retry, sleep, TryAgain } from '../retry.js'
import { plain } from '../text.js'
import { makePool, networkFault, type Pool, passingFault, redirectTarget, SILENCE_MS, send, within } from './http.js'

/** A platform and the key for it. */
export interface Platform {
  /** The environment's URL; its path ends with a slash. */
  readonly url: URL
  readonly apiKey: string
  /** The scope that the key needs for what is done here, as the platform's page names it. */
  readonly scope: string
  readonly pool: Pool
  /** No call starts before this moment of `performance.now()`: one call's 429 slows all of them down. */
  quietUntil: number
  /** When each path was last asked for, to stay under the platform's limits. */
  readonly asked: Map<string, number[]>
}

/** Takes the environment's URL, the key and the scope it needs; opens no connection yet. */
export function connect(url: URL, apiKey: string, scope: string): Platform {
  return { url, apiKey, scope, pool: makePool('export-workflow-action'), quietUntil: 0, asked: new Map() }
}

/** A call that failed for good: `status` is the HTTP status of the answer, where there was one. */
export class CallFailed extends Error {
  readonly status: number | undefined

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause })
    this.status = status
  }
}

/** Fields of an answer. Nothing is known of their types before they are read. */
export type Answer = Record<string, unknown>

const MAX_ANSWER_BYTES = 1024 * 1024
const MAX_REDIRECTS = 5
// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MOST_A_MINUTE = 30
// For a 429 that names no time of its own.
const QUIET_MS = 5_000

/**
 * Calls the public API (`path` starts after `/api/public/`) and returns the JSON object it answers. What may pass is tried
 * again. The key goes to the platform's own origin alone. Throws `CallFailed`, in one line with what to do next.
 */
export async function callApi(
  platform: Platform,
  what: string,
  method: 'GET' | 'POST',
  path: string,
  context: Context,
): Promise<Answer> {
  return retry(what, context, async () => {
    await takeTurn(platform, path, context)
    try {
      return await within(SILENCE_MS, context.signal, (signal) => attempt(platform, method, path, context.log, signal))
    } catch (error) {
      if (context.signal.aborted || error instanceof TryAgain || !(error instanceof Error)) throw error
      throw new CallFailed(`${what}: ${error.message}`, error instanceof CallFailed ? error.status : undefined, error)
    }
  })
}

async function takeTurn(platform: Platform, path: string, { signal, endsAt }: Context): Promise<void> {
  const asked = platform.asked.get(path) ?? []
  platform.asked.set(path, asked)
  for (;;) {
    const now = performance.now()
    const first = asked.length < MOST_A_MINUTE ? undefined : asked[0]
    const until = Math.max(platform.quietUntil, first === undefined ? 0 : first + 60_000)
    if (until <= now) break
    if (until >= endsAt)
      throw new Error('the platform asked for a pause that passes the deadline. Run the job again later.')
    await sleep(until - now, signal)
  }
  asked.push(performance.now())
  if (asked.length > MOST_A_MINUTE) asked.shift()
}

async function attempt(
  platform: Platform,
  method: 'GET' | 'POST',
  path: string,
  log: Log,
  signal: AbortSignal,
): Promise<Answer> {
  let url = new URL(`api/public/${path}`, platform.url)
  for (let hops = 0; ; hops++) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey }
    const answer = await send(platform.pool, method, url, headers, signal)
    log.debug(`${method} ${plain(url.pathname)}: ${answer.statusCode}`)
    const target = redirectTarget(answer, url)
    if (target === undefined) return readAnswer(platform, answer, signal)
    answer.destroy()
    if (target.origin !== platform.url.origin) {
      throw new CallFailed(
        `the platform redirects to ${plain(target.origin, 100)}, where the key is not sent. If that is your environment, set host to it.`,
      )
    }
    if (hops === MAX_REDIRECTS) throw new CallFailed('the platform redirects in a circle. Check host.')
    url = target
  }
}

async function readAnswer(platform: Platform, answer: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const status = answer.statusCode ?? 0
  const text = await readText(answer, signal)
  const body = parseObject(text)
  const said = body && platformMessage(body, platform.apiKey)
  const words = `the platform answered ${status}${said ? ` (${said})` : ''}`
  const passing = passingFault(answer, words)
  if (status === 429) {
    platform.quietUntil = Math.max(platform.quietUntil, performance.now() + (passing?.afterMs || QUIET_MS))
  }
  if (passing) throw passing
  if (status === 401 || status === 403) {
    throw new CallFailed(
      `${words}. The key needs the scope "${platform.scope}": make an account key under Settings → Security & Control → API Scopes; a workflow's own endpoint key does not work here.`,
      status,
    )
  }
  if (status === 404)
    throw new CallFailed(`${words}. Check host and the ids, and that the key's account can see the workflow.`, status)
  if (status < 200 || status > 299) throw new CallFailed(`${words}. Check the inputs.`, status)
  if (body === undefined) {
    const page = /^\s*</.test(text) || answer.headers['content-type']?.includes('html')
    throw new CallFailed(
      `the platform answered ${text === '' ? 'nothing' : page ? 'with a web page' : 'with something that is no JSON object'} (${status}). Check that host is the environment's own address.`,
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
      if (size > MAX_ANSWER_BYTES) throw new CallFailed('the platform answered with more than 1 MiB. Check host.')
      chunks.push(chunk)
    }
  } catch (error) {
    throw networkFault(error, signal)
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

const MESSAGE_FIELDS = [
  ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
  ...['description', 'detail', 'details', 'response'],
]

/**
 * The platform's own words in an answer, made safe for one line and without the key; undefined where it says none. No error
 * schema is documented: these are the ones that sibling APIs use.
 */
export function platformMessage(answer: Answer, apiKey: string): string | undefined {
  const said = findMessage(answer, 0)
  return said === undefined ? undefined : plain(said.replaceAll(apiKey, '***')) || undefined
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
