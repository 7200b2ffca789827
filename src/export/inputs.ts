import { isAbsolute, relative, sep } from 'node:path'
import { type ArtifactInputs, readArtifactInputs } from '../action/artifact-inputs.js'
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
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'
import { folderRefusal } from '../package/names.js'

/** The export action's inputs, checked; paths are absolute. */
export interface ExportInputs extends PlatformInputs, ArtifactInputs, Targets {
  workspace: string
  /** Undefined for a new folder in the runner's temporary directory. */
  directory: string | undefined
  unpackTo: string | undefined
  unpackEnvVariables: boolean
  /** Fields that don't count as a change. */
  ignore: Ignore
  maxParallel: number
}

/** Reads the inputs that `action.yml` names. Throws one `Error` that names every bad input. */
export function readInputs(): ExportInputs {
  const reader = inputReader()
  const targets = readTargets(reader, 'workflow-export-')
  const directory = reader.parsed('directory', parsePath)
  const unpackTo = reader.parsed('unpack-to', parseUnpackFolder)
  const unpackEnvVariables = reader.parsed('unpack-env-variables', parseBoolean) ?? false
  const ignore = reader.parsed('ignore', parseIgnore) ?? NOTHING
  const maxParallel = reader.parsed('max-parallel', parseNumber(100, true)) ?? 4
  return reader.check<ExportInputs>({
    ...targets,
    ...readPlatformInputs(reader),
    ...readArtifactInputs(reader),
    workspace: workspace(),
    directory,
    unpackTo,
    unpackEnvVariables,
    ignore,
    maxParallel,
  })
}

/** Refuses what can be seen to lead out of the workspace; links are followed when it comes to unpacking. */
function parseUnpackFolder(text: string): string {
  const folder = parsePath(text)
  const way = relative(workspace(), folder)
  if (way.split(sep)[0] === '..' || isAbsolute(way)) throw new Error('must be a folder in the workspace')
  const why = folderRefusal(way.replaceAll(sep, '/'))
  if (why !== undefined) throw new Error(why)
  return folder
}
