import { readFile } from 'node:fs/promises'
import { describeError } from '../disk.js'
import { errorMessage } from '../failure.js'
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
export function definitionsOf({ files }: Package, variables?: Definition): Definitions {
  const [app, flow] = [readDefinition(APP, files), readDefinition(FLOW, files)]
  if (app && flow) return { app, flow, env: variables ?? readDefinition(ENV, files) }
  const missing = [APP, FLOW].filter((name) => !files.has(name))
  throw new Error(`lacks ${missing.join(' and ')}, at its root and in its only subfolder`)
}

function readDefinition(name: string, files: Package['files']): Definition | undefined {
  const bytes = files.get(name)
  try {
    return bytes && checked({ name, bytes })
  } catch (error) {
    throw new Error(`has a file that ${errorMessage(error)}: ${name}`)
  }
}

/** Reads a file of environment variables, to be sent in place of a package's. Throws as `definitionsOf` does, and the signal's reason. */
export async function readVariables(path: string, signal: AbortSignal): Promise<Definition> {
  const bytes = await readFile(path, { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new Error(`can't be read: ${describeError(error)}`)
  })
  return checked({ name: ENV, bytes })
}

function checked(file: Definition): Definition {
  const { name, bytes } = file
  if (name === ENV && bytes.length > MAX_ENV) {
    throw new Error('is larger than 1 MiB, the limit for environment variables')
  }
  try {
    parse(bytes)
  } catch {
    // The parser's own error quotes the file, which may hold secrets.
    throw new Error('is not JSON')
  }
  return file
}

/** Returns the value of JSON in UTF-8. Duplicate keys are fine. */
function parse(bytes: Buffer | undefined): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

/** Returns what a package calls itself: the top-level `name` and `version` of its app's definition, else of its flow's; undefined if none names it. */
export function ownNameOf({ files }: Package): { name: string; version: string | undefined } | undefined {
  for (const definition of [APP, FLOW]) {
    try {
      const { name, version } = Object(parse(files.get(definition)))
      // Throws for anything but a text.
      if (name.trim() === '') continue
      return { name, version: ['string', 'number'].includes(typeof version) ? String(version) : undefined }
    } catch {}
  }
  return undefined
}
