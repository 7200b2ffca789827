import * as core from '@actions/core'
import { plain } from '../text.js'

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

/** Makes a reader of the step's inputs. */
export function inputReader(): InputReader {
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

/** YAML 1.2's booleans. */
export function parseBoolean(text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Error(`must be true or false, not ${quoted(text)}`)
}

/** Parses a decimal number above 0 and up to `most`, whole ones alone if so asked. */
export function parseNumber(most: number, whole = false): (text: string) => number {
  return (text) => {
    const value = Number(text)
    const written = whole ? /^\d+$/ : /^\d+(\.\d+)?$/
    if (!written.test(text) || value <= 0 || value > most) {
      throw new Error(
        `must be a ${whole ? 'whole ' : ''}number above 0${most === Infinity ? '' : ` and at most ${most}`}, not ${quoted(text)}`,
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
export function parseKey(text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Error('must be printable ASCII without blanks or line breaks')
  return text
}

/** Parses the name of an artifact and of a file, both of which add `.zip` to it. */
export function parseArtifactName(text: string): string {
  // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
  if (/["<>|*?:\\/\p{C}]/u.test(text) || /^\.+$/.test(text)) {
    throw new Error(`can't be an artifact's name: ${quoted(text)}; leave out " < > | * ? : \\ / and control characters`)
  }
  if (Array.from(text).length > 200 || Buffer.byteLength(text) > 240)
    throw new Error('is too long: at most 200 characters')
  return text
}

/** Parses a path of the file system. */
export function parsePath(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error('must be a path without control characters')
  return text
}

function quoted(text: string): string {
  return `"${plain(text, 60)}"`
}
