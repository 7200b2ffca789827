import { basename } from 'node:path'
import { errorMessage } from '../failure.js'
import { type Definition, type Definitions, definitionsOf, readVariables } from '../package/definitions.js'
import type { Package } from '../package/package.js'
import { readPackage } from '../package/read-package.js'
import type { InputReader } from './inputs.js'

/** A package to import, which was read once. */
export interface PackageInput {
  /** Absolute path of the package. */
  path: string
  package: Package
  /** SHA-256 (hex) of a zip. */
  sha256: string | undefined
  /** What an import sends. */
  definitions: Definitions
  /** The name of the file of variables that is sent in place of the package's. */
  variablesFile: string | undefined
}

/** Where a package and its variables are. */
export interface PackageSource {
  /** Finds the absolute path of the package. Throws an `Error` that goes on after the name of the input. */
  find: () => Promise<string>
  /** Absolute path of a file of variables that is sent in place of the package's. */
  variables: string | undefined
  /** The digest (hex) that the zip must have. */
  sha256: string | undefined
  /** An import into an existing workflow needs variables. */
  needsVariables: boolean
  /** What goes after the names of the inputs, such as ` of banking`. */
  of: string
}

/** Reads a package and what is sent in place of its variables. Returns undefined if anything was refused. Throws the signal's reason. */
export async function readPackageInput(
  reader: InputReader,
  { find, variables, sha256: expected, needsVariables, of }: PackageSource,
  signal: AbortSignal,
): Promise<PackageInput | undefined> {
  let isGood = true
  const refuse = (input: string, why: string) => {
    isGood = false
    reader.refuse(`${input}${of}`, why, 'import-deploy-and-promote')
  }
  const orRefuse = <T>(input: string, work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      signal.throwIfAborted()
      refuse(input, errorMessage(error))
      return undefined
    })
  const env = variables === undefined ? undefined : await orRefuse('env-variables', readVariables(variables, signal))
  const read = await orRefuse('package', readDefinitions(find, env, signal))
  if (!read) return undefined
  const { path, definitions } = read
  const { sha256, ...content } = read.content
  if (expected !== undefined && sha256 !== expected) {
    const why = sha256 ? `is not the digest of the package, which is ${sha256}` : 'is only for a package that is a .zip'
    refuse('package-sha256', why)
  }
  if (needsVariables && variables === undefined && !definitions.env) {
    refuse('env-variables', 'is required for an existing workflow, because the package has no env_variables.json')
  }
  const variablesFile = variables === undefined ? undefined : basename(variables)
  return isGood ? { path, package: content, sha256, definitions, variablesFile } : undefined
}

async function readDefinitions(find: () => Promise<string>, variables: Definition | undefined, signal: AbortSignal) {
  const path = await find()
  const content = await readPackage(path, signal)
  return { path, content, definitions: definitionsOf(content, variables) }
}
