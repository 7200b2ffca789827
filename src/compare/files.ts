/**
 * Tells what a file is, and whether two contents of it are equal.
 *
 * 1. A file named `.json` is compared as JSON if it is valid.
 * 2. Anything else is compared to the byte, and shown if it is UTF-8.
 *
 * Example: `{"a":1}` and `{ "a": 1 }` are equal in `a.json`, not in `a.txt`.
 */
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
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
export function digestFile(name: string, bytes: Buffer, ignore: Ignore): string {
  return createHash('sha256')
    .update(canonical(name, bytes, ignore) ?? bytes)
    .digest('hex')
}

/** Returns the content of a JSON file in one form, or undefined if it isn't one. */
function canonical(name: string, bytes: Buffer, ignore: Ignore): string | undefined {
  const text = isJsonFile(name) ? textOf(bytes) : undefined
  return text === undefined ? undefined : canonicalJson(text, ignore)
}
