import { resolve } from 'node:path'
import * as core from '@actions/core'
import { errorMessage } from '../errors.js'
import { refusal } from '../package/names.js'
import { isId, parseHost } from '../platform/host.js'
import { toSingleLine } from '../text.js'

/** Inputs that were read but not checked yet: a bad one is undefined. */
export type Unchecked<Inputs> = { [Name in keyof Inputs]: Inputs[Name] | undefined }

/** Reads inputs and collects what is wrong with them, so that a user is told all of it at once. */
export interface InputReader {
  /** Returns the trimmed text, empty if the input is not set. */
  text(name: string): string
  /** Returns what `parse` makes of the text, or undefined if the input is not set or `parse` throws, which refuses it. */
  parsed<T>(name: string, parse: (text: string) => T): T | undefined
  /** Like `parsed`, and refuses the input if it is not set. */
  required<T>(name: string, parse: (text: string) => T): T | undefined
  refuse(name: string, why: string): void
  /** Returns the inputs, all of them read. Throws one `Error` that names every bad input. The last line of each `readInputs`. */
  check<Inputs>(inputs: Unchecked<Inputs>): Inputs
}

/** Returns a reader of the step's inputs, and masks the key before anything else can be printed. */
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
        reader.refuse(name, errorMessage(error))
        return undefined
      }
    },
    required(name, parse) {
      if (reader.text(name) === '') reader.refuse(name, 'is required')
      return reader.parsed(name, parse)
    },
    // A reason that is a sentence of its own elsewhere is one of several here.
    refuse: (name, why) => problems.push(`${name} ${why.replace(/(?<=[a-z])\.$/, '')}`),
    check<Inputs>(inputs: Unchecked<Inputs>) {
      if (problems.length > 0) throw new Error(`Bad input: ${problems.join('; ')}.`)
      // Whatever is undefined and required was refused.
      return inputs as Inputs
    },
  }
  return reader
}

/** The platform, the key for it, and how long to wait for it. */
export interface PlatformInputs {
  host: URL
  apiKey: string
  /** Milliseconds. */
  timeoutMs: number
  /** The longest wait between two status checks, in milliseconds. */
  longestWaitMs: number
  summary: boolean
}

/** Reads what all actions that call the platform take. */
export function readPlatformInputs(reader: InputReader): Unchecked<PlatformInputs> {
  return {
    host: reader.required('host', parseHost),
    apiKey: reader.required('api-key', parseKey),
    timeoutMs: (reader.parsed('timeout-minutes', parseNumber(1440)) ?? 30) * 60_000,
    longestWaitMs: (reader.parsed('poll-interval-seconds', parseNumber(3600)) ?? 10) * 1000,
    summary: reader.parsed('summary', parseBoolean) ?? true,
  }
}

/** YAML 1.2's booleans. */
export function parseBoolean(text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Error(`must be true or false, not ${quoted(text)}`)
}

/** Parses a decimal number above 0 and up to `max`, only whole ones if asked. */
export function parseNumber(max: number, whole = false): (text: string) => number {
  return (text) => {
    const value = Number(text)
    const written = whole ? /^\d+$/ : /^\d+(\.\d+)?$/
    if (!written.test(text) || value <= 0 || value > max) {
      throw new Error(
        `must be a ${whole ? 'whole ' : ''}number above 0${max === Infinity ? '' : ` and at most ${max}`}, not ${quoted(text)}`,
      )
    }
    return value
  }
}

/** Parses an ID of the platform's, which goes into URLs. */
export function parseId(text: string): string {
  if (!isId(text)) throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${quoted(text)}`)
  return text
}

/** Parses a key that can be sent as an HTTP header; what it is stays unsaid. */
function parseKey(text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Error('must be printable ASCII without spaces or line breaks')
  return text
}

/** Parses a name of a workflow, which becomes the name of an artifact, a file and a folder. */
export function parseName(text: string): string {
  // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
  if (/["<>|*?:\\/\p{C}]/u.test(text) || /^\.+$/.test(text)) {
    throw new Error(`can't be a name: ${quoted(text)}; leave out " < > | * ? : \\ / and control characters`)
  }
  const why = refusal(text)
  if (why !== undefined) throw new Error(`can't be a name: ${quoted(text)} ${why}`)
  // 255 bytes are what file systems allow, `.zip.part` included.
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
