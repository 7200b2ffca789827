import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Context, Log } from '../context.js'
import { writeFileAtomically } from '../disk.js'
import { type Artifact, type UploadOptions, uploadArtifact } from '../github/artifact.js'
import { isPublicRepository, makeTempFolder } from '../github/step.js'
import { withoutVariables } from '../package/package.js'
import { writeZip } from '../package/zip.js'
import type { InputReader } from './inputs.js'
import type { FetchedPackage } from './job.js'
import { parseNumber } from './values.js'

/** Whether and how packages are kept as artifacts. `upload` is undefined if they are not. */
export type ArtifactInputs = ReturnType<typeof readArtifactInputs>

/** Reads the inputs `upload-artifact`, `retention-days` and `artifact-env-variables`. Whether to overwrite isn't every action's. */
export function readArtifactInputs(reader: InputReader, overwrite: boolean) {
  const isKept = reader.boolean('upload-artifact', true)
  const options = { overwrite, retentionDays: reader.optional('retention-days', parseRetention) }
  const artifactEnvVariables = reader.boolean('artifact-env-variables', true)
  return { upload: isKept ? options : undefined, artifactEnvVariables }
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

/** Uploads a package's zip, or a copy without `env_variables.json` if that is to stay out. Throws `Failure`, or the signal's reason. */
export async function keepArtifact(
  context: Context,
  { path, sha256, package: pkg }: Pick<FetchedPackage, 'sha256' | 'package'> & { path: string },
  { upload, artifactEnvVariables }: ArtifactInputs & { upload: UploadOptions },
): Promise<Artifact> {
  if (artifactEnvVariables) return await uploadArtifact(context, { path, digest: sha256 }, upload)
  const bytes = writeZip(withoutVariables(pkg))
  const copy = join(await makeTempFolder('workflow-artifact-'), basename(path))
  await writeFileAtomically(copy, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  return await uploadArtifact(context, { path: copy, digest }, upload)
}

/** Warns if the artifacts of a public repository hold environment variables. */
export function warnIfPublic({ upload, artifactEnvVariables }: ArtifactInputs, log: Log): void {
  if (!upload || !artifactEnvVariables || !isPublicRepository()) return
  log.warning(
    'This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.',
  )
}
