import { drain, isFolder, withPackage } from './zip.js'

/** A file in a package. */
export interface PackageFile {
  name: string
  /** Bytes unpacked. */
  size: number
}

/**
 * Reads the package at `path` to its end, every content against the CRC-32 and size it lists, and returns its files
 * (folders left out) in the order listed. Throws what `withPackage` throws.
 */
export async function checkPackage(path: string, signal: AbortSignal): Promise<PackageFile[]> {
  return await withPackage(path, signal, async (entries) => {
    for (const entry of entries) await drain(entry)
    return entries.filter(({ name }) => !isFolder(name)).map(({ name, size }) => ({ name, size }))
  })
}
