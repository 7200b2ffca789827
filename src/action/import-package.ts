import { stat } from 'node:fs/promises'
import { errorMessage } from '../errors.js'
import {
  type Definition,
  type EnvVariables,
  faultIn,
  findDefinitions,
  readEnvVariables,
} from '../package/definitions.js'
import { digest } from '../package/disk.js'

/** What is uploaded for an import: it exists and is JSON. */
export interface ImportPackage {
  app: Definition
  flow: Definition
  env: Definition | undefined
  /** The strings and numbers in the environment variables: not to be shown. */
  secrets: string[]
}

/** Where what is to be imported comes from. Paths are absolute. */
export interface PackageSource {
  /** A zip, or a folder with its unpacked files. */
  path: string
  /** A file of environment variables that is sent in place of the package's. */
  envVariables: string | undefined
  /** The platform asks for environment variables if the workflow exists. */
  needsEnvVariables: boolean
  /** The digest (hex) that the zip must have. */
  sha256: string | undefined
}

/** Takes the name of an input and what is wrong with it. */
export type Refuse = (input: 'package' | 'package-sha256' | 'env-variables', why: string) => void

/**
 * Reads and verifies what is to be imported. The definitions of a zip are unpacked into the folder `temp`. Returns undefined if
 * anything was refused. Throws the signal's reason.
 */
export async function readImportPackage(
  { path, envVariables, needsEnvVariables, sha256 }: PackageSource,
  temp: string,
  refuse: Refuse,
  signal: AbortSignal,
): Promise<ImportPackage | undefined> {
  let refused = false
  const orRefuse = <T>(input: Parameters<Refuse>[0], work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      signal.throwIfAborted()
      refused = true
      refuse(input, errorMessage(error))
      return undefined
    })

  if (sha256 !== undefined) await orRefuse('package-sha256', checkDigest(path, sha256, signal))
  const definitions = await orRefuse('package', findDefinitions(path, temp, signal))
  if (definitions && needsEnvVariables && !definitions.env && envVariables === undefined) {
    refused = true
    refuse('env-variables', 'is required for an existing workflow, because the package has no env_variables.json')
  }
  const variables = await (envVariables === undefined
    ? definitions?.env && orRefuse('package', readPackaged(definitions.env, signal))
    : orRefuse('env-variables', readEnvVariables(envVariables, signal)))
  if (refused || definitions === undefined) return undefined
  return { app: definitions.app, flow: definitions.flow, env: variables?.env, secrets: variables?.values ?? [] }
}

/** Parses a SHA-256 in hex; returns it in lower case. */
export function parseSha256(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error('must be a SHA-256: 64 hexadecimal digits')
  return text.toLowerCase()
}

async function checkDigest(path: string, expected: string, signal: AbortSignal): Promise<void> {
  const stats = await stat(path).catch(() => undefined)
  // What is wrong with the package itself is said of that.
  if (stats === undefined) return
  if (!stats.isFile()) throw new Error('is only for a package that is a .zip')
  const actual = await digest(path, signal)
  if (actual !== expected) throw new Error(`is not the digest of the package, which is ${actual}`)
}

async function readPackaged({ name, path }: Definition, signal: AbortSignal): Promise<EnvVariables> {
  return await readEnvVariables(path, signal).catch((error: unknown) => {
    throw faultIn(name, error)
  })
}
