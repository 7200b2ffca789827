import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { refusal } from '../package/names.js'
import { isId, parseHost } from '../platform/host.js'

import { toSingleLine } from '../text.js'

// Each parser takes the text of an input and returns its value, or throws an `Error` that goes on after the input's name: "must be …".

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

/** Parses the environment's address, which people copy from a browser or a piece of code. */
export function parseAddress(text: string): URL {
  const hidden = invisibleIn(text)
  if (hidden !== '') throw new Error(`contains ${hidden}. Type the address again`)
  if (/["'`]/.test(text)) throw new Error('contains quotes. Remove them')
  const [, start = ''] = /^((?:https?:\/\/)?[^/?#\s]+)/i.exec(text) ?? []
  if (/[?#]/.test(text)) {
    throw new Error(`must not contain a query or a fragment. Set only the beginning of the address: ${quoted(start)}`)
  }
  if (/\/api\/public(\/|$)/i.test(text)) throw new Error('must not contain /api/public, which the action adds')
  return parseHost(text)
}

/** Parses an ID of the platform's, which goes into URLs. */
export function parseId(text: string): string {
  if (!isId(text)) throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${quoted(text)}`)
  return text
}

/** Parses a key that can be sent as an HTTP header. No error quotes it. */
export function parseKey(text: string): string {
  const hidden = invisibleIn(text)
  if (hidden !== '') throw new Error(`contains ${hidden}. Set the secret again`)
  const [, scheme] = /^(bearer|basic|apikey|x-api-key:?)\s/i.exec(text) ?? []
  if (scheme !== undefined) throw new Error(`begins with "${scheme}". Set the secret to the key only`)
  if (/^(["'`]).*\1$/.test(text)) throw new Error('is in quotes. Set the secret without them')
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Error('must be printable ASCII without spaces or line breaks')
  return text
}

/** Parses a name of a package, which becomes the name of an artifact, a file and a folder. */
export function parseName(text: string): string {
  // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
  if (/["<>|*?:\\/\p{C}]/u.test(text) || /^\.+$/.test(text)) {
    throw new Error(`can't be a name: ${quoted(text)}; leave out " < > | * ? : \\ / and control characters`)
  }
  const why = refusal(text)
  if (why !== undefined) throw new Error(`can't be a name: ${quoted(text)} ${why}`)
  if (/\.zip$/i.test(text)) throw new Error(`must not end in .zip, which the action adds: ${quoted(text)}`)
  // File systems allow 255 bytes, the ending and a random part of a temporary name included.
  if (Array.from(text).length > 200 || Buffer.byteLength(text) > 240) {
    throw new Error('is too long: at most 200 characters')
  }
  return text
}

/** Parses a name that a workflow gets on the platform. It need not be a file's name. */
export function parseWorkflowName(text: string): string {
  if (/\p{C}/u.test(text)) throw new Error(`must not contain control characters: ${quoted(text)}`)
  if (Array.from(text).length > 200) throw new Error('is too long: at most 200 characters')
  return text
}

/** Parses a SHA-256 in hex, or `any`; returns it in lower case, undefined for `any`. */
export function parseSha256(text: string): string | undefined {
  if (text === 'any') return undefined
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error('must be a SHA-256: 64 hexadecimal digits, or any')
  return text.toLowerCase()
}

/** The job's workspace, an absolute path. */
export function workspace(): string {
  return resolve(process.env.GITHUB_WORKSPACE ?? '')
}

/** Parses a path, which may be relative to the workspace; returns it absolute. */
export function parsePath(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error('must be a path without control characters')
  const [, shell] = /^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/.exec(text) ?? []
  if (shell !== undefined) {
    throw new Error(
      `begins with ${shell}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`,
    )
  }
  return resolve(workspace(), text)
}

/** Parses the path of something that exists; returns it absolute. */
export function parseExistingPath(text: string): string {
  const path = parsePath(text)
  if (!existsSync(path)) throw new Error(missing(text))
  return path
}

/** Returns that nothing exists at a path, as the user wrote it. */
export function missing(text: string): string {
  return `doesn't exist: ${quoted(text)}${isEmpty(workspace()) ? '. The workspace is empty: run actions/checkout before this step' : ''}`
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
}

/** Returns a foreign text in quotes, in one line. Characters that can't be seen are named after it. */
export function quoted(text: string): string {
  const hidden = invisibleIn(text)
  return `"${toSingleLine(text, 60)}"${hidden === '' ? '' : ` with ${hidden}`}`
}

/** Returns the names of the characters in a text that can't be seen, or look like a space. Empty if it has only others. */
export function invisibleIn(text: string): string {
  const hidden = text.match(/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu) ?? []
  const names = new Set(
    hidden.map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`),
  )
  const noun = names.size === 1 ? 'an invisible character' : 'invisible characters'
  return names.size === 0 ? '' : `${noun} (${Array.from(names).slice(0, 5).join(', ')})`
}
