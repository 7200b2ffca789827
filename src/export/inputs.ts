import { isAbsolute, relative, sep } from 'node:path'
import { type ArtifactInputs, readArtifactInputs } from '../action/artifact.js'
import { InputReader, type PlatformInputs, readPlatformInputs } from '../action/inputs.js'
import { readTargets, type Targets } from '../action/targets.js'
import { parseNumber, parsePath, workspace } from '../action/values.js'
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

/** Reads the inputs that `action.yml` names. Throws one `Failure` that names every bad input. */
export function readInputs(): ExportInputs {
  const reader = new InputReader()
  const targets = readTargets(reader, 'workflow-export-')
  const directory = reader.optional('directory', parsePath)
  const unpackTo = reader.optional('unpack-to', parseUnpackFolder)
  const unpackEnvVariables = reader.boolean('unpack-env-variables', false)
  const ignore = reader.optional('ignore', () => parseIgnore(reader.lines('ignore'))) ?? NOTHING
  if (ignore !== NOTHING && reader.text('unpack-to') === '') {
    reader.refuse('ignore', 'is only used with unpack-to. Set unpack-to, or remove ignore')
  }
  const maxParallel = reader.optional('max-parallel', parseNumber(100, true)) ?? 4
  const platform = readPlatformInputs(reader)
  const artifact = readArtifactInputs(reader, reader.boolean('overwrite', false))
  reader.check()
  if (!platform) throw reader.refusal()
  return {
    ...targets,
    ...platform,
    ...artifact,
    workspace: workspace(),
    directory,
    unpackTo,
    unpackEnvVariables,
    ignore,
    maxParallel,
  }
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
