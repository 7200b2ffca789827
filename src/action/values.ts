import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { refusal } from '../package/names.js'
import { isId, isLoopback } from '../platform/host.js'
import { toSingleLine } from '../text.js'

// Each parser takes the text of an input and returns its value, or throws an `Error` that goes on after the input's name: "must be …".

/** Makes a value of an input's text. */
export type Parse<T> = (text: string) => T

/** What is wrong with a text that the pattern matches, in words that go on after the input's name. */
export type Mistake = readonly [pattern: RegExp, words: string | ((match: RegExpExecArray) => string)]

/** A character that can't be seen, or looks like a space. */
export const INVISIBLE = /(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** Returns the mistake of a text with such a character. */
export function withInvisible(advice: string, pattern = INVISIBLE): Mistake {
  return [pattern, ({ input }) => `contains ${invisibleIn(input)}. ${advice}`]
}

/** Returns a parser of texts that throws for the first mistake. */
export function textWithout(...mistakes: Mistake[]): Parse<string> {
  return (text) => {
    for (const [pattern, words] of mistakes) {
      const match = pattern.exec(text)
      if (match) throw new Error(typeof words === 'string' ? words : words(match))
    }
    return text
  }
}

/** Parses YAML 1.2's booleans. */
export function parseBoolean(text: string): boolean {
  if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return text.toLowerCase() === 'true'
  throw new Error(`must be true or false, not ${quotedInput(text)}`)
}

/** Returns a parser of decimal numbers above 0 and up to `max`, only whole ones if asked. */
export function parseNumber(max: number, whole = false): Parse<number> {
  return (text) => {
    const value = Number(text)
    if ((whole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(text) && value > 0 && value <= max) return value
    const limit = max === Infinity ? '' : ` and at most ${max}`
    throw new Error(`must be a ${whole ? 'whole ' : ''}number above 0${limit}, not ${quotedInput(text)}`)
  }
}

const NO_ADDRESS = 'is not an address such as https://ai-for-process.example.ai'
const parseAddressText = textWithout(
  withInvisible('Type the address again'),
  [/["'`]/, 'contains quotes. Remove them'],
  // The next message quotes the beginning.
  [/^(https?:\/{2,})?[^/?#]*@/i, 'must not contain a user name or password'],
  [
    /^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
    ([, start]) => `must not contain a query or a fragment. Set only the beginning of the address: "${start}"`,
  ],
  [/\/api\/public(\/|$)/i, 'must not contain /api/public, which the action adds'],
  // URL parsing drops line breaks and turns backslashes.
  [/[\s\p{C}\\]/u, NO_ADDRESS],
)

/**
 * Parses the environment's address, which people copy from a browser or a piece of code. A bare host name gets `https://`. The URL's path ends
 * with a slash.
 */
export function parseAddress(text: string): URL {
  const address = /^[a-z0-9+.-]+:\/\//i.test(parseAddressText(text)) ? text : `https://${text}`
  if (!URL.canParse(address)) throw new Error(NO_ADDRESS)
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('must be an https:// address')
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Error('must be https:// (only loopback addresses may use http://)')
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** Parses an ID of the platform's, which goes into URLs. */
export function parseId(text: string): string {
  if (isId(text)) return text
  throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${quotedInput(text)}`)
}

/** Parses a key that can be sent as an HTTP header. No error quotes it. */
export const parseKey = textWithout(
  withInvisible('Set the secret again'),
  [/^(bearer|basic|apikey|x-api-key:?)\s/i, ([, scheme]) => `begins with "${scheme}". Set the secret to the key only`],
  [/^(["'`]).*\1$/, 'is in quotes. Set the secret without them'],
  [/[^\x21-\x7e]/, 'must be printable ASCII without spaces or line breaks'],
)

const TOO_LONG = 'is too long: at most 200 characters'

/** Parses a name that a workflow gets on the platform. It need not be a file's name. */
export const parseWorkflowName = textWithout(
  [/\p{C}/u, ({ input }) => `must not contain control characters: ${quotedInput(input)}`],
  [/.{201}/u, TOO_LONG],
)

const parseNameText = textWithout(
  [
    // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
    /["<>|*?:\\/\p{C}]|^\.+$/u,
    ({ input }) => `can't be a name: ${quotedInput(input)}; leave out " < > | * ? : \\ / and control characters`,
  ],
  [/\.zip$/i, ({ input }) => `must not end in .zip, which the action adds: ${quotedInput(input)}`],
  [/.{201}/u, TOO_LONG],
)

/** Parses a name of a package, which becomes the name of an artifact, a file and a folder. */
export function parseName(text: string): string {
  const why = refusal(parseNameText(text))
  if (why !== undefined) throw new Error(`can't be a name: ${quotedInput(text)} ${why}`)
  // File systems allow 255 bytes, also for the name of a backup, which ends in `-before-1-2.zip`.
  if (Buffer.byteLength(text) > 240) throw new Error(TOO_LONG)
  return text
}

/** Parses a SHA-256 in hex, or `any`; returns it in lower case, undefined for `any`. */
export function parseSha256(text: string): string | undefined {
  if (text === 'any') return undefined
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new Error('must be a SHA-256: 64 hexadecimal digits, or any')
}

/** The job's workspace, an absolute path. */
export function workspace(): string {
  return resolve(process.env.GITHUB_WORKSPACE ?? '')
}

const parsePathText = textWithout(
  [/\p{Cc}/u, 'must be a path without control characters'],
  [
    /^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
    ([, shell]) =>
      `begins with ${shell}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`,
  ],
)

/** Parses a path, which may be relative to the workspace; returns it absolute. */
export function parsePath(text: string): string {
  return resolve(workspace(), parsePathText(text))
}

/** Parses the path of something that exists; returns it absolute. */
export function parseExistingPath(text: string): string {
  const path = parsePath(text)
  if (existsSync(path)) return path
  throw new Error(missing(text))
}

/** Returns that nothing exists at a path, as the user wrote it. */
export function missing(text: string): string {
  const isEmpty = !existsSync(workspace()) || readdirSync(workspace()).length === 0
  return `doesn't exist: ${quotedInput(text)}${isEmpty ? '. The workspace is empty: run actions/checkout before this step' : ''}`
}

/** Returns a foreign text in quotes, in one line. Characters that can't be seen are named after it. */
export function quotedInput(text: string): string {
  const hidden = invisibleIn(text)
  return `"${toSingleLine(text, 60)}"${hidden === '' ? '' : ` with ${hidden}`}`
}

/** Returns the names of the characters in a text that can't be seen, or look like a space. Empty if it has only others. */
function invisibleIn(text: string): string {
  const codes = (text.match(new RegExp(INVISIBLE, 'gu')) ?? []).map((character) => character.codePointAt(0) ?? 0)
  const names = [...new Set(codes)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  const noun = names.length === 1 ? 'an invisible character' : 'invisible characters'
  return names.length === 0 ? '' : `${noun} (${names.slice(0, 5).join(', ')})`
}
