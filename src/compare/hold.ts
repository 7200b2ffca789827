import { buffer } from 'node:stream/consumers'
import type { PackageContents } from '../package/contents.js'
import type { Package } from '../package/package.js'

/** Reads all files of a version into memory, each to its end, so that it is verified. Throws what reading throws. */
export async function hold({ kind, files }: PackageContents): Promise<Package> {
  const held = new Map<string, Buffer>()
  for (const file of files) held.set(file.name, await buffer(file.read()))
  return { kind, files: held }
}
