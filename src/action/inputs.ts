import { resolve } from 'node:path'
import * as core from '@actions/core'
import { parseHost } from '../platform/host.js'
import { toSingleLine } from '../text.js'

/** Reads inputs and gathers what is wrong with them, so that a user is told all of it at once. */
export interface InputReader {
  /** The trimmed text, empty where the input is not given. */
  text(name: string): string
  /** The trimmed text through `parse`; undefined where the input is not given or `parse` throws, which refuses it. */
  parsed<T>(name: string, parse: (text: string) => T): T | undefined
  required<T>(name: string, parse: (text: string) => T): T | undefined
  refuse(name: string, why: string): void
  /** Throws one `Error` that names every bad input, if there is any. */
  check(): void
}

/** Makes a reader of the step's inputs, and masks the key before anything else can be printed. */
export function inputReader(): InputReader {
  const key = core.getInput('api-key')
  if (key !== '') core.setSecret(key)
  const problems: string[] = []
  const reader: InputReader = {
    text: (name) => core.getInput(name),
    parsed(name, parse) {
      const text = reader.text(name)
      try {
        return text === '' ? undefined : parse(text)
      } catch (error) {
        reader.refuse(name, error instanceof Error ? error.message : String(error))
        return undefined
      }
    },
    required(name, parse) {
      if (reader.text(name) === '') reader.refuse(name, 'is required')
      return reader.parsed(name, parse)
    },
    refuse: (name, why) => problems.push(`${name} ${why}`),
    check() {
      if (problems.length > 0) throw new Error(`Bad input: ${problems.join('; ')}.`)
    },
  }
  return reader
}

/** What all the actions take; times are in milliseconds. */
export interface CommonInputs {
  host: URL
  apiKey: string
  timeoutMs: number
  pollMs: number
  summary: boolean
}

/** Reads what all the actions take, after an action has read its own; throws what `check` throws. */
export function readCommonInputs(reader: InputReader): CommonInputs {
  const host = reader.required('host', parseHost)
  const apiKey = reader.required('api-key', parseKey)
  const timeoutMinutes = reader.parsed('timeout-minutes', parseNumber(1440)) ?? 30
  const pollSeconds = reader.parsed('poll-interval-seconds', parseNumber(3600)) ?? 10
  const summary = reader.parsed('summary', parseBoolean) ?? true
  reader.check()
  return {
    host: required(host),
    apiKey: required(apiKey),
    timeoutMs: timeoutMinutes * 60_000,
    pollMs: pollSeconds * 1000,
    summary,
  }
}

/** The value of a required input once `check` has passed. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Bad input: a required one is missing.')
  return value
}

/** YAML 1.2's booleans. */
export function parseBoolean(text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Error(`must be true or false, not ${quoted(text)}`)
}

/** Parses a decimal number above 0 and up to `max`, whole ones alone if so asked. */
export function parseNumber(max: number, whole = false): (text: string) => number {
  return (text) => {
    const value = Number(text)
    const written = whole ? /^\d+$/ : /^\d+(\.\d+)?$/
    if (!written.test(text) || value <= 0 || value > max) {
      throw new Error(
        `must be a ${whole ? 'whole ' : ''}number above 0${max === Infinity ? '' : ` and at max ${max}`}, not ${quoted(text)}`,
      )
    }
    return value
  }
}

/** Parses an id of the platform's; it goes into URLs. */
export function parseId(text: string): string {
  if (!/^[A-Za-z0-9._-]+$/.test(text) || /^\.+$/.test(text)) {
    throw new Error(`must be an id of letters, digits, ".", "_" and "-", not ${quoted(text)}`)
  }
  return text
}

/** Parses a key that can be sent as an HTTP header; what it is stays unsaid. */
function parseKey(text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Error('must be printable ASCII without blanks or line breaks')
  return text
}

/** Parses a name, which becomes an artifact's and a file's, `.zip` added. */
export function parseArtifactName(text: string): string {
  // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
  if (/["<>|*?:\\/\p{C}]/u.test(text) || /^\.+$/.test(text)) {
    throw new Error(`can't be a name: ${quoted(text)}; leave out " < > | * ? : \\ / and control characters`)
  }
  if (Array.from(text).length > 200 || Buffer.byteLength(text) > 240)
    throw new Error('is too long: at most 200 characters')
  return text
}

/** The job's workspace, an absolute path. */
export function workspace(): string {
  return resolve(process.env.GITHUB_WORKSPACE ?? '')
}

/** Parses a path, which may be relative to the workspace; returns it absolute. */
export function parsePath(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error('must be a path without control characters')
  return resolve(workspace(), text)
}

function quoted(text: string): string {
  return `"${toSingleLine(text, 60)}"`
}
