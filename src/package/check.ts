import { isFolder, verify, withPackage } from './zip.js'

/** A file in a package. */
export interface PackageFile {
  name: string
  /** Bytes unpacked. */
  size: number
}

/**
 * Verifies every content of the package at `path` against the CRC-32 and the size that it lists, and returns its files (without
 * folders) in the order listed. Throws what `withPackage` throws.
 */
export async function checkPackage(path: string, signal: AbortSignal): Promise<PackageFile[]> {
  return await withPackage(path, signal, async (entries) => {
    for (const entry of entries) await verify(entry)
    return entries.filter(({ name }) => !isFolder(name)).map(({ name, size }) => ({ name, size }))
  })
}
