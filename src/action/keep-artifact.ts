import { basename, join } from 'node:path'
import type { Context } from '../context.js'
import { type Artifact, type PackageOnDisk, type UploadOptions, uploadPackage } from '../github/artifact.js'
import { isPublicRepository } from '../github/event.js'
import { makeTempFolder } from '../github/temp-folder.js'
import type { Log } from '../log.js'
import { copyWithoutEnvVariables } from '../package/copy.js'
import type { ArtifactInputs } from './artifact-inputs.js'

/** How to keep a package as an artifact. */
export interface KeepOptions {
  upload: UploadOptions
  /** Whether `env_variables.json` stays in what is uploaded. */
  artifactEnvVariables: boolean
}

/**
 * Uploads a package as an artifact, or a copy of it without `env_variables.json` if that is to stay out. Throws an `Error` in one line,
 * or the signal's reason.
 */
export async function keepArtifact(
  context: Context,
  kept: PackageOnDisk,
  { upload, artifactEnvVariables }: KeepOptions,
): Promise<Artifact> {
  if (artifactEnvVariables) return await uploadPackage(context, kept, upload)
  const path = join(await makeTempFolder('workflow-artifact-'), basename(kept.path))
  const { sha256 } = await copyWithoutEnvVariables(kept.path, path, context.signal)
  return await uploadPackage(context, { path, sha256 }, upload)
}

/** Warns if the artifacts of a public repository hold environment variables. */
export function warnIfPublic({ upload, artifactEnvVariables }: ArtifactInputs, log: Log): void {
  if (!upload || !artifactEnvVariables || !isPublicRepository()) return
  log.warning(
    'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.',
  )
}
