import type { Content } from './arrival.js'
import { isFolder, verify, withPackage } from './zip.js'

/** A file in a package. */
export interface PackageFile {
  name: string
  /** Bytes unpacked. */
  size: number
}

/**
 * Checks every content of the package at `path` against the CRC-32 and size it lists, and returns its files (folders left
 * out) in the order listed. What was read while the package `arrived`, and is as listed, is not read again. Throws what
 * `withPackage` throws.
 */
export async function checkPackage(
  path: string,
  signal: AbortSignal,
  arrived: Map<number, Content> = new Map(),
): Promise<PackageFile[]> {
  return await withPackage(path, signal, async (entries) => {
    for (const entry of entries) {
      const content = arrived.get(entry.header)
      if (content === undefined || !entry.isListed(content)) await verify(entry)
    }
    return entries.filter(({ name }) => !isFolder(name)).map(({ name, size }) => ({ name, size }))
  })
}
