import { isAbsolute, relative, sep } from 'node:path'
import {
  inputReader,
  type PlatformInputs,
  parseBoolean,
  parseNumber,
  parsePath,
  readPlatformInputs,
  workspace,
} from '../action/inputs.js'
import { readTargets, type Targets } from '../action/targets.js'
import type { UploadOptions } from '../github/artifact.js'
import { isInGitFolder } from '../package/names.js'

/** The export action's inputs, checked; paths are absolute. */
export interface ExportInputs extends PlatformInputs, Targets {
  workspace: string
  /** Undefined for a new folder in the runner's temporary directory. */
  directory: string | undefined
  unpackTo: string | undefined
  unpackEnvVariables: boolean
  upload: UploadOptions | undefined
  maxParallel: number
}

/** Reads the inputs that `action.yml` names. Throws one `Error` that names every bad input. */
export function readInputs(): ExportInputs {
  const reader = inputReader()
  const flag = (name: string) => reader.parsed(name, parseBoolean)
  const targets = readTargets(reader, 'workflow-export-')
  const directory = reader.parsed('directory', parsePath)
  const unpackTo = reader.parsed('unpack-to', parseUnpackFolder)
  const unpackEnvVariables = flag('unpack-env-variables') ?? false
  const uploadArtifact = flag('upload-artifact') ?? true
  const overwrite = flag('overwrite') ?? false
  const retentionDays = reader.parsed('retention-days', parseRetention)
  const maxParallel = reader.parsed('max-parallel', parseNumber(100, true)) ?? 4
  return reader.check<ExportInputs>({
    ...targets,
    ...readPlatformInputs(reader),
    workspace: workspace(),
    directory,
    unpackTo,
    unpackEnvVariables,
    upload: uploadArtifact ? { overwrite, retentionDays } : undefined,
    maxParallel,
  })
}

/** Refuses what can be seen to lead out of the workspace; links are followed when it comes to unpacking. */
function parseUnpackFolder(text: string): string {
  const folder = parsePath(text)
  const way = relative(workspace(), folder)
  if (way.split(sep)[0] === '..' || isAbsolute(way)) throw new Error('must be a folder in the workspace')
  if (isInGitFolder(way.replaceAll(sep, '/'))) throw new Error('must not be in .git')
  return folder
}

/** Parses whole days; undefined for 0, which stands for the repository's default. */
export function parseRetention(text: string): number | undefined {
  if (/^0+$/.test(text)) return undefined
  const days = parseNumber(Infinity, true)(text)
  // Runners other than GitHub's say 0 where they know of none.
  const max = Number(process.env.GITHUB_RETENTION_DAYS) || Infinity
  if (days > max) throw new Error(`must be at most ${max}, the days that this repository keeps artifacts, not ${days}`)
  return days
}
