import { basename } from 'node:path'
import { errorMessage } from '../failure.js'
import { definitionsOf, readVariables } from '../package/definitions.js'
import { readPackage } from '../package/read-package.js'
import type { InputReader } from './inputs.js'

/** A package to import, which was read once, and what an import sends of it. */
export type PackageInput = NonNullable<Awaited<ReturnType<typeof readPackageInput>>>

/** Where a package and its variables are. */
export interface PackageSource {
  /** Absolute path of the package. */
  path: string
  /** Absolute path of a file of variables that is sent in place of the package's. */
  variables: string | undefined
  /** The digest (hex) that the zip must have. */
  sha256: string | undefined
  /** An import into an existing workflow needs variables. */
  needsVariables: boolean
  /** What goes after the names of the inputs, such as ` of banking`. */
  of?: string
}

/** Reads a package and what is sent in place of its variables. Returns undefined if the package can't be read. Throws the signal's reason. */
export async function readPackageInput(
  reader: InputReader,
  { path, variables, sha256: expected, needsVariables, of = '' }: PackageSource,
  signal: AbortSignal,
) {
  const refuse = (input: string, why: string) => reader.refuse(input + of, why, 'import-deploy-and-promote')
  const refusing = (input: string) => (error: unknown) => {
    signal.throwIfAborted()
    refuse(input, errorMessage(error))
    return undefined
  }
  const env = variables ? await readVariables(variables, signal).catch(refusing('env-variables')) : undefined
  const read = async () => {
    const { sha256, ...content } = await readPackage(path, signal)
    const definitions = definitionsOf(content, env)
    // The name of the file of variables that is sent in place of the package's.
    const variablesFile = variables && basename(variables)
    return { path, package: content, sha256, definitions, variablesFile }
  }
  const input = await read().catch(refusing('package'))
  if (input && expected !== undefined && input.sha256 !== expected) {
    const isOther = `is not the digest of the package, which is ${input.sha256}`
    refuse('package-sha256', input.sha256 ? isOther : 'is only for a package that is a .zip')
  }
  if (input && needsVariables && variables === undefined && !input.definitions.env) {
    refuse('env-variables', 'is required for an existing workflow, because the package has no env_variables.json')
  }
  return input
}
