/**
 * Tells whether two contents of a file, or of a whole version, are equal.
 *
 * 1. A file named `.json` is brought into one form if it is valid JSON, without ignored fields. Anything else stays as it is.
 * 2. Each file becomes a digest, and the names and digests of all files become one.
 *
 * Example: `{"a":1,"at":2}` and `{ "at": 3, "a": 1 }` are equal in `a.json` if `at` is ignored, not in `a.txt`.
 */
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Package } from '../package/package.js'
import { Interner, type Json } from './document.js'
import type { Ignore } from './ignore.js'
import { canonicalJson } from './json.js'

/** Returns a file's text, or undefined if it isn't UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined
}

/** Reads a file as JSON. Returns undefined if its name or its content is another. */
export function readFile(name: string, bytes: Buffer, interner: Interner): Json | undefined {
  const text = /\.json$/i.test(name) ? textOf(bytes) : undefined
  return text === undefined ? undefined : interner.read(text)
}

/** Whether two contents of a file are equal outside ignored fields. */
export function equalIgnoring(name: string, base: Buffer, head: Buffer, ignore: Ignore): boolean {
  if (base.equals(head)) return true
  const interner = new Interner(ignore)
  const document = readFile(name, base, interner)
  return document !== undefined && document.id === readFile(name, head, interner)?.id
}

/**
 * Returns the SHA-256 (hex) of a version's content, environment variables included. It doesn't depend on the bytes of the zip, on the layout or the key
 * order of JSON files, or on ignored fields.
 */
export function digestOf({ files }: Package, ignore: Ignore): string {
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
  const digests = Array.from(files, ([name, bytes]) => {
    const document = readFile(name, bytes, new Interner(ignore))
    return [name, sha256(document ? canonicalJson(document) : bytes)] as const
  })
  return sha256(JSON.stringify(digests.sort(([left], [right]) => (left < right ? -1 : 1))))
}
