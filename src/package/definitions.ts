import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describeError } from './disk.js'
import { MAX_ENV } from './limits.js'
import { quoted, quotedPath } from './names.js'
import { readJson, valuesIn } from './old-json.js'
import { APP, DEFINITIONS, ENV, FLOW, findRoot } from './root.js'
import { NotAZipError, verify, withPackage } from './zip.js'

/** A file to import: JSON, checked. */
export interface Definition {
  name: (typeof DEFINITIONS)[number]
  path: string
  /** Bytes. */
  size: number
}

/** What a package holds for the platform. */
export interface Definitions {
  app: Definition
  flow: Definition
  env: Definition | undefined
}

/**
 * Finds the definitions of a workflow in the package at `path`, a zip or a folder with its unpacked files, at the root or in the
 * single folder there, and checks that the app's and the flow's are JSON. Those of a zip are unpacked into the folder `temp`. Throws
 * one line that goes on after the name of the input, or the signal's reason.
 */
export async function findDefinitions(path: string, temp: string, signal: AbortSignal): Promise<Definitions> {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) throw new Error(`doesn't exist: ${quotedPath(path)}`)
  const found = stats.isDirectory() ? await searchFolder(path) : await searchZip(path, temp, signal)
  const [app, flow, env] = [found.get(APP), found.get(FLOW), found.get(ENV)]
  const missing = [app ?? APP, flow ?? FLOW].filter((each) => typeof each === 'string')
  if (app === undefined || flow === undefined) {
    throw new Error(`lacks ${missing.join(' and ')}, at its root and in its only subfolder`)
  }
  for (const { name, path: file } of [app, flow]) {
    await readJson(createReadStream(file, { signal })).catch((error: unknown) => {
      throw signal.aborted ? signal.reason : faultIn(name, error)
    })
  }
  return { app, flow, env }
}

/** The error of a file in a package, which goes on after the name of the input. */
export function faultIn(name: string, error: unknown): Error {
  return new Error(`has a file that ${describeError(error)}: ${name}`, {
    cause: error,
  })
}

/** A file of environment variables, and every string and number that is a value in it. */
export interface EnvVariables {
  env: Definition
  values: string[]
}

/** Reads the environment variables at `path`, which must be JSON. Throws as `findDefinitions` does. */
export async function readEnvVariables(path: string, signal: AbortSignal): Promise<EnvVariables> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) throw new Error(`isn't a file: ${quotedPath(path)}`)
  if (stats.size > MAX_ENV) throw new Error('is larger than 1 MiB, the limit for environment variables')
  const content = await readFile(path, { signal }).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : unreadable(error)
  })
  await readJson(Readable.from([content]))
  return { env: { name: ENV, path, size: stats.size }, values: [...new Set(valuesIn(content.toString()))] }
}

type Found = Map<string, Definition>

async function searchFolder(root: string): Promise<Found> {
  const items = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(error)
  })
  const folder = join(root, findRoot(items.map((item) => item.name + (item.isDirectory() ? '/' : ''))))
  const found: Found = new Map()
  for (const name of DEFINITIONS) {
    const path = join(folder, name)
    const stats = await lstat(path).catch(() => undefined)
    if (stats === undefined) continue
    // A link could lead to any file of the runner's.
    if (!stats.isFile()) throw new Error(`has a link or a folder in place of a file: ${name}`)
    found.set(name, { name, path, size: stats.size })
  }
  const zip = items.find((item) => item.isFile() && item.name.endsWith('.zip'))
  if (found.size === 0 && zip) throw new Error(`is a folder around ${quoted(zip.name)}. Set the path of that file`)
  return found
}

async function searchZip(path: string, temp: string, signal: AbortSignal): Promise<Found> {
  return await withPackage(path, signal, async (entries) => {
    const prefix = findRoot(entries.map((entry) => entry.name))
    const found: Found = new Map()
    for (const entry of entries) {
      const name = DEFINITIONS.find((candidate) => entry.name === prefix + candidate)
      if (name === undefined) {
        await verify(entry)
        continue
      }
      const unpacked = join(temp, name)
      await pipeline(entry.read(), createWriteStream(unpacked))
      found.set(name, { name, path: unpacked, size: entry.size })
    }
    return found
  }).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason
    if (error instanceof NotAZipError) {
      throw new Error(`is ${error.kind}, not a zip. Set a package (.zip), or the folder with its unpacked files`)
    }
    throw unreadable(error)
  })
}

function unreadable(error: unknown): Error {
  return new Error(`can't be read: ${describeError(error)}`, { cause: error })
}
