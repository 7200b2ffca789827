import type { Redact } from '../text.js'
import { CallFailed } from './call-failed.js'

/** Fields of an answer. Their types are unknown until they are read. */
export type Fields = Record<string, unknown>

/** A JSON object that the platform answered. Its words can only be had in one line and without secrets. */
export class Answer {
  readonly fields: Fields
  /** What was called, for messages. */
  readonly what: string
  /** Makes a text of the answer safe to show: in one line, without secrets, cut after `limit` characters. */
  readonly safe: Redact

  constructor(fields: Fields, what: string, safe: Redact) {
    this.fields = fields
    this.what = what
    this.safe = safe
  }

  /** The platform's own words, safe to show; undefined if it gave none. */
  get message(): string | undefined {
    const said = findMessage(this.fields, 0)
    return said === undefined ? undefined : this.safe(said) || undefined
  }

  /** Returns the failure of a call whose answer lacks `field`, with the platform's own words, if any, and what to do. */
  missing(field: string, advice: string): CallFailed {
    const { what, message } = this
    const words = message === undefined ? '' : ` (${message})`
    return new CallFailed(`${what}: the platform answered without a ${field}${words}. ${advice}`)
  }
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
