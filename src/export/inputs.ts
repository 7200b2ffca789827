import { isAbsolute, relative, sep } from 'node:path'
import * as core from '@actions/core'
import {
  type CommonInputs,
  type InputReader,
  inputReader,
  parseArtifactName,
  parseBoolean,
  parseId,
  parseNumber,
  parsePath,
  readCommonInputs,
  workspace,
} from '../action/inputs.js'
import type { UploadOptions } from '../github/artifact.js'

/** A workflow to export, and what its package is called without `.zip`. */
export interface Target {
  name: string
  workflowId: string
  flowId: string
}

/** The export action's inputs, checked; paths are absolute. */
export interface ExportInputs extends CommonInputs {
  targets: Target[]
  /** Whether `workflows` named the targets. */
  many: boolean
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
  const many = reader.text('workflows') !== ''
  const targets = many ? readTargets(reader) : readTarget(reader)
  const directory = reader.parsed('directory', parsePath)
  const unpackTo = reader.parsed('unpack-to', parseUnpackFolder)
  const unpackEnvVariables = flag('unpack-env-variables') ?? false
  const uploadArtifact = flag('upload-artifact') ?? true
  const overwrite = flag('overwrite') ?? false
  const retentionDays = reader.parsed('retention-days', parseRetention)
  const maxParallel = reader.parsed('max-parallel', parseNumber(100, true)) ?? 4
  return {
    ...readCommonInputs(reader),
    targets,
    many,
    workspace: workspace(),
    directory,
    unpackTo,
    unpackEnvVariables,
    upload: uploadArtifact ? { overwrite, retentionDays } : undefined,
    maxParallel,
  }
}

function readTarget(reader: InputReader): Target[] {
  const workflowId = reader.required('workflow-id', parseId)
  const flowId = reader.required('flow-id', parseId)
  const name = reader.parsed('name', parseArtifactName)
  if (workflowId === undefined || flowId === undefined) return []
  const target = { name: name ?? `workflow-export-${workflowId}`, workflowId, flowId }
  try {
    parseArtifactName(target.name)
  } catch {
    reader.refuse('workflow-id', 'is too long')
  }
  return [target]
}

function readTargets(reader: InputReader): Target[] {
  for (const other of ['workflow-id', 'flow-id', 'name']) {
    if (reader.text(other) !== '') reader.refuse(other, 'must not be given with workflows')
  }
  const targets: Target[] = []
  const lines = new Map<string, number>()
  // Not trimmed, so that the numbers of the lines are the user's.
  const text = core.getInput('workflows', { trimWhitespace: false })
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const refuse = (why: string) => reader.refuse(`workflows line ${index + 1}`, why)
    const words = line.split(/[ \t]+/).filter((word) => word !== '')
    const comment = words.findIndex((word) => word.startsWith('#'))
    if (comment >= 0) words.length = comment
    if (words.length === 0) continue
    const [name = '', workflowId = '', flowId = ''] = words
    if (words.length !== 3) {
      refuse(`must be "name workflow-id flow-id", not ${words.length} ${words.length === 1 ? 'word' : 'words'}`)
      continue
    }
    for (const [what, word, parse] of [
      ['name', name, parseArtifactName],
      ['workflow-id', workflowId, parseId],
      ['flow-id', flowId, parseId],
    ] as const) {
      try {
        parse(word)
      } catch (error) {
        refuse(`${what} ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    // Names become files, and some disks tell no upper case from lower.
    const first = lines.get(name.toLowerCase())
    if (first === undefined) lines.set(name.toLowerCase(), index + 1)
    else refuse(`has the name of line ${first}`)
    targets.push({ name, workflowId, flowId })
  }
  if (targets.length === 0) reader.refuse('workflows', 'names no workflow')
  return targets
}

/** Refuses what can be seen to lead out of the workspace; links are followed when it comes to unpacking. */
function parseUnpackFolder(text: string): string {
  const folder = parsePath(text)
  const way = relative(workspace(), folder)
  const parts = way.split(sep)
  if (parts[0] === '..' || isAbsolute(way)) throw new Error('must be a folder in the workspace')
  if (parts.some((part) => part.toLowerCase() === '.git')) throw new Error('must not be in .git')
  return folder
}

function parseRetention(text: string): number | undefined {
  if (/^0+$/.test(text)) return undefined
  const days = parseNumber(Infinity, true)(text)
  // Runners other than GitHub's say 0 where they know of none.
  const max = Number(process.env.GITHUB_RETENTION_DAYS) || Infinity
  if (days > max) throw new Error(`must be at most ${max}, the days that this repository keeps artifacts, not ${days}`)
  return days
}
