import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context, Log } from '../context.js'
import { remove, toDiskError } from '../disk.js'
import { Failure } from '../failure.js'
import { type Artifact, type UploadOptions, uploadFile } from '../github/artifact.js'
import { isPublicRepository, makeTempFolder } from '../github/step.js'
import { type Package, withoutVariables } from '../package/package.js'
import { writeZip } from '../package/zip.js'
import type { InputReader } from './inputs.js'
import { parseNumber } from './values.js'

/** Whether and how packages are kept as artifacts. */
export interface ArtifactInputs {
  /** Undefined if they are not uploaded. */
  upload: UploadOptions | undefined
  /** Whether `env_variables.json` stays in what is uploaded. */
  artifactEnvVariables: boolean
}

/** Reads the inputs `upload-artifact`, `retention-days` and `artifact-env-variables`. Whether to overwrite isn't every action's. */
export function readArtifactInputs(reader: InputReader, overwrite: boolean): ArtifactInputs {
  const upload = reader.boolean('upload-artifact', true)
  const retentionDays = reader.optional('retention-days', parseRetention)
  const artifactEnvVariables = reader.boolean('artifact-env-variables', true)
  return { upload: upload ? { overwrite, retentionDays } : undefined, artifactEnvVariables }
}

/** Parses whole days; undefined for 0, which stands for the repository's default. */
function parseRetention(text: string): number | undefined {
  if (/^0+$/.test(text)) return undefined
  const days = parseNumber(Infinity, true)(text)
  // Runners other than GitHub's say 0 if they don't know it.
  const max = Number(process.env.GITHUB_RETENTION_DAYS) || Infinity
  if (days > max) throw new Error(`must be at most ${max}, the repository's limit in days, not ${days}`)
  return days
}

/** A package to keep. */
export interface KeptPackage {
  /** Of the artifact, `.zip` included. */
  name: string
  bytes: Buffer
  /** Of the bytes, in hex. */
  sha256: string
  package: Package
  /** The file that already has these bytes and this name, if there is one. */
  path?: string
}

/** How to keep a package as an artifact. */
export interface KeepOptions {
  upload: UploadOptions
  /** Whether `env_variables.json` stays in what is uploaded. */
  artifactEnvVariables: boolean
}

/**
 * Uploads a package as an artifact, or a copy of it without `env_variables.json` if that is to stay out. Throws `Failure`, which says where
 * the package stays if it is on the disk, or the signal's reason.
 */
export async function keepArtifact(
  context: Context,
  kept: KeptPackage,
  { upload, artifactEnvVariables }: KeepOptions,
): Promise<Artifact> {
  const { name, bytes, sha256, path } = kept
  try {
    if (!artifactEnvVariables) {
      const copy = writeZip(withoutVariables(kept.package))
      return await uploadBytes(context, name, copy, upload)
    }
    if (path === undefined) return await uploadBytes(context, name, bytes, upload)
    return await uploadFile(context, { path, sha256 }, upload)
  } catch (error) {
    if (!(error instanceof Failure) || path === undefined) throw error
    throw error.with({ advice: `${error.advice} The package stays at ${path}.`.trim() })
  }
}

/** The artifact client only takes files. */
async function uploadBytes(context: Context, name: string, bytes: Buffer, upload: UploadOptions): Promise<Artifact> {
  const folder = await makeTempFolder('workflow-artifact-')
  try {
    const path = join(folder, name)
    await writeFile(path, bytes).catch((error: unknown) => {
      throw toDiskError(error, path)
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return await uploadFile(context, { path, sha256 }, upload)
  } finally {
    await remove(folder).catch(() => {})
  }
}

/** Warns if the artifacts of a public repository hold environment variables. */
export function warnIfPublic({ upload, artifactEnvVariables }: ArtifactInputs, log: Log): void {
  if (!upload || !artifactEnvVariables || !isPublicRepository()) return
  log.warning(
    'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.',
  )
}
