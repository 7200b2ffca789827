import type { UploadOptions } from '../github/artifact.js'
import { type InputReader, parseBoolean, parseNumber } from './inputs.js'

/** Whether and how packages are kept as artifacts. */
export interface ArtifactInputs {
  /** Undefined if they are not uploaded. */
  upload: UploadOptions | undefined
  /** Whether `env_variables.json` stays in what is uploaded. */
  artifactEnvVariables: boolean
}

/** Reads the inputs `upload-artifact`, `overwrite`, `retention-days` and `artifact-env-variables`. */
export function readArtifactInputs(reader: InputReader): ArtifactInputs {
  const upload = reader.parsed('upload-artifact', parseBoolean) ?? true
  const overwrite = reader.parsed('overwrite', parseBoolean) ?? false
  const retentionDays = reader.parsed('retention-days', parseRetention)
  const artifactEnvVariables = reader.parsed('artifact-env-variables', parseBoolean) ?? true
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
