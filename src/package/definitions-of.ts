import { stat } from 'node:fs/promises'
import { errorMessage } from '../failure.js'
import { describeError, readWithin } from './disk.js'
import { checkJson } from './json.js'
import { quoted, quotedPath } from './names.js'
import { APP, ENV, FLOW, type Package } from './package.js'

/** Bytes of environment variables. */
const MAX_ENV = 1024 * 1024

/** A file to import: JSON, checked. */
export interface Definition {
  readonly name: string
  readonly bytes: Buffer
}

/** What an import sends. */
export interface Definitions {
  readonly app: Definition
  readonly flow: Definition
  readonly env: Definition | undefined
}

/**
 * Returns what an import of a package sends: the definitions in its root folder, with `variables`, if given, in place of its own. Throws an
 * `Error` whose message goes on after the name of an input, if the package lacks one or if one isn't JSON.
 */
export function definitionsOf({ kind, files }: Package, variables?: Definition): Definitions {
  const [app, flow] = [APP, FLOW].map((name) => checked(name, files, checkJson))
  if (app === undefined || flow === undefined) {
    const zip = [...files.keys()].find((name) => /^[^/]*\.zip$/i.test(name))
    if (kind === 'folder' && !app && !flow && zip) {
      throw new Error(`is a folder around ${quoted(zip)}. Set the path of that file`)
    }
    const missing = [app ? [] : APP, flow ? [] : FLOW].flat()
    throw new Error(`lacks ${missing.join(' and ')}, at its root and in its only subfolder`)
  }
  return { app, flow, env: variables ?? checked(ENV, files, checkVariables) }
}

function checked(
  name: string,
  files: ReadonlyMap<string, Buffer>,
  check: (bytes: Buffer) => void,
): Definition | undefined {
  const bytes = files.get(name)
  try {
    if (bytes) check(bytes)
  } catch (error) {
    throw new Error(`has a file that ${errorMessage(error)}: ${name}`, { cause: error })
  }
  return bytes && { name, bytes }
}

/** Reads a file of environment variables, to be sent in place of a package's. Throws as `definitionsOf` does, and the signal's reason. */
export async function readVariables(path: string, signal: AbortSignal): Promise<Definition> {
  signal.throwIfAborted()
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) throw new Error(`isn't a file: ${quotedPath(path)}`)
  const bytes = await readWithin(path, MAX_ENV).catch((error: unknown) => {
    throw new Error(`can't be read: ${describeError(error)}`, { cause: error })
  })
  checkVariables(bytes)
  return { name: ENV, bytes }
}

/** Throws if the bytes, undefined for too many, aren't those of a file of environment variables. */
function checkVariables(bytes: Buffer | undefined): asserts bytes {
  if (bytes === undefined || bytes.length > MAX_ENV) {
    throw new Error('is larger than 1 MiB, the limit for environment variables')
  }
  checkJson(bytes)
}
