import { createHash } from 'node:crypto'
import type { PackageContents } from '../package/contents.js'
import { digestFile, readContent } from './files.js'
import type { Ignore } from './ignore.js'

/**
 * Returns the SHA-256 (hex) of a version's content, environment variables included. It doesn't depend on the bytes of the zip, on the layout or the key
 * order of JSON files, or on ignored fields. Verifies all files. Throws what reading throws.
 */
export async function digestContents({ files }: PackageContents, ignore: Ignore): Promise<string> {
  const digests = new Map<string, string>()
  for (const file of files) digests.set(file.name, digestFile(file.name, await readContent(file), ignore))
  return digestTogether(digests)
}

/** Returns the SHA-256 (hex) of several digests by their names, in any order. */
export function digestTogether(digests: ReadonlyMap<string, string>): string {
  const sorted = [...digests].sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
