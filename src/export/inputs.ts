import { isAbsolute, relative, sep } from 'node:path'
import { readArtifactInputs } from '../action/artifact.js'
import { InputReader, readIgnore, readPlatformInputs } from '../action/inputs.js'
import { readTargets } from '../action/targets.js'
import { parseNumber, parsePath, workspace } from '../action/values.js'
import { folderRefusal } from '../package/names.js'

/** The export action's inputs, checked; paths are absolute. */
export type ExportInputs = ReturnType<typeof readInputs>

/** Reads the inputs that `action.yml` names. Throws one `Failure` that names every bad input. */
export function readInputs() {
  const reader = new InputReader()
  const inputs = {
    ...readTargets(reader, 'workflow-export-'),
    workspace: workspace(),
    // Undefined for a new folder in the runner's temporary directory.
    directory: reader.optional('directory', parsePath),
    unpackTo: reader.optional('unpack-to', parseUnpackFolder),
    unpackEnvVariables: reader.boolean('unpack-env-variables', false),
    ignore: readIgnore(reader),
    maxParallel: reader.optional('max-parallel', parseNumber(100, true)) ?? 4,
  }
  if (reader.text('ignore') !== '' && reader.text('unpack-to') === '') {
    reader.refuse('ignore', 'is only used with unpack-to. Set unpack-to, or remove ignore')
  }
  const platform = readPlatformInputs(reader)
  const artifact = readArtifactInputs(reader, reader.boolean('overwrite', false))
  return { ...inputs, ...reader.check(platform), ...artifact }
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
