import { readFile } from 'node:fs/promises'
import { describeError } from '../disk.js'
import { errorMessage } from '../failure.js'
import { checkJson } from './json.js'
import { APP, ENV, FLOW, type Package } from './package.js'

/** Bytes of environment variables. */
const MAX_ENV = 1024 * 1024

/** A file to import: JSON, checked. */
export interface Definition {
  readonly name: string
  readonly bytes: Buffer
}

/** What a package says of itself: the top-level `name` and `version` of its app's definition, else of its flow's. */
export interface OwnName {
  readonly name: string
  readonly version: string | undefined
}

/** What an import sends. */
export interface Definitions {
  readonly app: Definition
  readonly flow: Definition
  readonly env: Definition | undefined
  /** Undefined if they name nothing. */
  readonly ownName: OwnName | undefined
}

/**
 * Returns what an import of a package sends: the definitions in its root folder, with `variables`, if given, in place of its own. Throws an
 * `Error` whose message goes on after the name of an input, if the package lacks one or if one isn't JSON.
 */
export function definitionsOf({ files }: Package, variables?: Definition): Definitions {
  const [app, flow] = [readDefinition(APP, files), readDefinition(FLOW, files)]
  if (app === undefined || flow === undefined) {
    const missing = [app ? [] : APP, flow ? [] : FLOW].flat()
    throw new Error(`lacks ${missing.join(' and ')}, at its root and in its only subfolder`)
  }
  const env = variables ?? readDefinition(ENV, files)?.file
  return { app: app.file, flow: flow.file, env, ownName: nameIn(app.value) ?? nameIn(flow.value) }
}

function readDefinition(name: string, files: Package['files']): { file: Definition; value: unknown } | undefined {
  const bytes = files.get(name)
  try {
    return bytes && { file: { name, bytes }, value: name === ENV ? checkVariables(bytes) : checkJson(bytes) }
  } catch (error) {
    throw new Error(`has a file that ${errorMessage(error)}: ${name}`, { cause: error })
  }
}

function nameIn(value: unknown): OwnName | undefined {
  const { name, version } = Object(value)
  if (typeof name !== 'string' || name.trim() === '') return undefined
  return { name, version: ['string', 'number'].includes(typeof version) ? String(version) : undefined }
}

/** Returns what a package calls itself; undefined if it names nothing or lacks a definition. */
export function ownNameOf(content: Package): OwnName | undefined {
  try {
    return definitionsOf(content).ownName
  } catch {
    return undefined
  }
}

/** Reads a file of environment variables, to be sent in place of a package's. Throws as `definitionsOf` does, and the signal's reason. */
export async function readVariables(path: string, signal: AbortSignal): Promise<Definition> {
  const bytes = await readFile(path, { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new Error(`can't be read: ${describeError(error)}`, { cause: error })
  })
  checkVariables(bytes)
  return { name: ENV, bytes }
}

function checkVariables(bytes: Buffer): unknown {
  if (bytes.length > MAX_ENV) throw new Error('is larger than 1 MiB, the limit for environment variables')
  return checkJson(bytes)
}
