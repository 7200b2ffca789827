import type { Failure } from '../failure.js'
import type { Redact } from '../text.js'
import { isTransient, RUN_LATER, responseFailure } from './failures.js'
import type { Request } from './http.js'

/** Fields of a response. Their types are unknown until they are read. */
export type Fields = Record<string, unknown>

/** A call of the public API. */
export interface Call extends Pick<Request, 'label' | 'method' | 'body'> {
  /** What comes after `/api/public/`. */
  readonly path: string
  /** False if it starts something that must not start twice: it is only retried if it certainly was not processed. */
  readonly idempotent?: boolean
  /** Whether it creates something under a name, so that 409 means that the name is taken. */
  readonly isCreation?: boolean
  /** The scope that the key needs for it, as the platform's page names it. */
  readonly scope?: 'Export workflow' | 'Import workflow' | 'Deploy workflow'
  /** Tells of a failure that is final elsewhere whether it must pass here. It is then retried for two minutes at least, as all failures are. */
  readonly isTransient?: (failure: Failure) => boolean
}

/** A JSON object in a response of the platform. */
export type ApiResponse = ReturnType<typeof makeResponse>

/** Returns the fields of a response to `label`, with the platform's own words, if any. They are only had in one line and without secrets. */
export function makeResponse(fields: Fields, label: string, redact: Redact) {
  const said = findMessage(fields, 0)
  return { fields, label, redact, message: (said && redact(said)) || undefined }
}

/** Returns the failure of a call whose response lacks `field`, with the platform's own words, if any, and what to do. */
export function missing({ label, message }: ApiResponse, field: string, advice: string): Failure {
  return responseFailure(label, `the platform answered without a ${field}${inBrackets(message)}`, advice)
}

/** Returns the platform's own words as they go on after others. */
export function inBrackets(message: string | undefined): string {
  return message === undefined ? '' : ` (${message})`
}

/** Whether a value is an object with fields, neither null nor an array. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// No error schema is documented: these are the fields that sibling APIs use.
const MESSAGE_FIELDS = [
  ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
  ...['description', 'detail', 'details', 'response'],
]
const MAX_DEPTH = 4

function findMessage(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (depth > MAX_DEPTH) return undefined
  if (Array.isArray(value)) return findMessage(value[0], depth + 1)
  if (!isObject(value)) return undefined
  for (const field of MESSAGE_FIELDS) {
    const said = findMessage(value[field], depth + 1)
    if (said !== undefined) {
      const { code } = value
      return typeof code === 'number' || typeof code === 'string' ? `${said}, code ${code}` : said
    }
  }
  return undefined
}

const KEYS = 'Settings → Security & Control → API Scopes'

/** Returns what to do if the platform refuses a call, perhaps by a web page, and perhaps after such a call has worked with this key. */
export function adviceOn(
  call: Call,
  status: number,
  { message, isPage, hasWorked }: { message: string | undefined; isPage: boolean; hasWorked: boolean },
): string {
  if (isTransient(status)) return RUN_LATER
  if (status === 404) return "Check host, the IDs, and that the key's account can see the workflow."
  if (status === 409 && call.isCreation) return 'The name may be taken. Set another name, or the ID of that workflow.'
  if (status === 409 || status === 423)
    return 'Another job may be changing the workflow. Check it in AI for Process, then re-run the job.'
  if (status < 400 || status === 405 || status >= 500) return 'Check host.'
  if (status !== 401 && status !== 403) return call.isTransient ? RUN_LATER : 'Check the inputs.'
  if (isPage)
    return 'A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.'
  if (hasWorked) return "The key works for other workflows. Check the IDs, and that the key's account can see this one."
  const scope = call.scope === undefined ? 'another scope' : `the scope "${call.scope}"`
  if (status === 403) return `The key needs ${scope}. Add it under ${KEYS}.`
  const also = /scope/i.test(String(message)) ? ` The key also needs ${scope}.` : ''
  return `The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${KEYS}.${also}`
}
