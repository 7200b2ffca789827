/**
 * Says by a digest whether two versions have the same content.
 *
 * 1. Each JSON file is brought into one form, without ignored fields (`read-document.ts`), and becomes a digest. So does any other file as it is.
 * 2. The names and digests of all files become one.
 *
 * Example: `{"a":1,"at":2}` and `{ "at": 3, "a": 1 }` have the same digest if `at` is ignored.
 */
import { createHash } from 'node:crypto'
import type { Package } from '../package/package.js'
import { digestFile } from './files.js'
import type { Ignore } from './ignore.js'

/**
 * Returns the SHA-256 (hex) of a version's content, environment variables included. It doesn't depend on the bytes of the zip, on the layout or the key
 * order of JSON files, or on ignored fields.
 */
export function digestOf({ files }: Package, ignore: Ignore): string {
  return digestTogether(new Map(Array.from(files, ([name, bytes]) => [name, digestFile(name, bytes, ignore)])))
}

/** Returns the SHA-256 (hex) of several digests by their names, in any order. */
export function digestTogether(digests: ReadonlyMap<string, string>): string {
  const sorted = [...digests].sort(([left], [right]) => (left < right ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
