/**
 * Tells what a file is, and whether two contents of it, or of a whole version, are equal.
 *
 * 1. A file named `.json` is brought into one form if it is valid JSON, without ignored fields. Anything else stays as it is.
 * 2. Each file becomes a digest, and the names and digests of all files become one.
 *
 * Example: `{"a":1,"at":2}` and `{ "at": 3, "a": 1 }` are equal in `a.json` if `at` is ignored, not in `a.txt`.
 */
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Package } from '../package/package.js'
import type { Ignore } from './ignore.js'
import { canonicalJson } from './read-document.js'

/** Returns a file's text, or undefined if it isn't UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined
}

/** Whether a file is compared as JSON, if it is JSON. */
export function isJsonFile(name: string): boolean {
  return /\.json$/i.test(name)
}

/** Whether two contents of a file are equal outside ignored fields. */
export function equalIgnoring(name: string, base: Buffer, head: Buffer, ignore: Ignore): boolean {
  if (base.equals(head)) return true
  const content = canonical(name, base, ignore)
  return content !== undefined && content === canonical(name, head, ignore)
}

/** Returns the SHA-256 (hex) of a file's content outside ignored fields. */
function digestFile(name: string, bytes: Buffer, ignore: Ignore): string {
  return createHash('sha256')
    .update(canonical(name, bytes, ignore) ?? bytes)
    .digest('hex')
}

/** Returns the content of a JSON file in one form, or undefined if it isn't one. */
function canonical(name: string, bytes: Buffer, ignore: Ignore): string | undefined {
  const text = isJsonFile(name) ? textOf(bytes) : undefined
  return text === undefined ? undefined : canonicalJson(text, ignore)
}

/**
 * Returns the SHA-256 (hex) of a version's content, environment variables included. It doesn't depend on the bytes of the zip, on the layout or the key
 * order of JSON files, or on ignored fields.
 */
export function digestOf({ files }: Package, ignore: Ignore): string {
  const digests = Array.from(files, ([name, bytes]) => [name, digestFile(name, bytes, ignore)] as const)
  const sorted = digests.sort(([left], [right]) => (left < right ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
