import { readFileSync, statSync } from 'node:fs'
import * as core from '@actions/core'
import { diskReason } from '../disk.js'
import { errorMessage } from '../errors.js'
import { caseFold } from '../package/names.js'
import { type InputReader, parseId, parseName, parsePath } from './inputs.js'

/** A workflow on the platform, and what its package is called without `.zip`. */
export interface Target {
  name: string
  workflowId: string
  flowId: string
}

/** The workflows of a step. */
export interface Targets {
  targets: Target[]
  /** Whether a list named them, so that the step's outputs are for all of them. */
  many: boolean
}

const MAX_LIST_BYTES = 1024 * 1024

/**
 * Reads which workflows a step is for: one by `workflow-id` and `flow-id`, or several by `workflows` or `workflows-file`. A single one
 * without a `name` is called `prefix` and its ID. What is wrong is refused.
 */
export function readTargets(reader: InputReader, prefix: string): Targets {
  const lists = ['workflows', 'workflows-file'].filter((name) => reader.text(name) !== '')
  const [source] = lists
  if (source === undefined) return { targets: readSingle(reader, prefix), many: false }
  if (lists.length > 1) reader.refuse('workflows-file', "can't be combined with workflows")
  for (const other of ['workflow-id', 'flow-id', 'name']) {
    if (reader.text(other) !== '') reader.refuse(other, `can't be combined with ${source}`)
  }
  // Not trimmed, so that the numbers of the lines are the user's.
  const text =
    source === 'workflows' ? core.getInput(source, { trimWhitespace: false }) : reader.parsed(source, readListFile)
  return { targets: text === undefined ? [] : parseList(reader, source, text), many: true }
}

function readSingle(reader: InputReader, prefix: string): Target[] {
  const workflowId = reader.required('workflow-id', parseId)
  const flowId = reader.required('flow-id', parseId)
  const name = reader.parsed('name', parseName)
  if (workflowId === undefined || flowId === undefined) return []
  const target = { name: name ?? prefix + workflowId, workflowId, flowId }
  try {
    parseName(target.name)
  } catch {
    reader.refuse('workflow-id', 'is too long')
  }
  return [target]
}

function readListFile(text: string): string {
  const path = parsePath(text)
  let bytes: Buffer
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats?.isFile()) throw new Error('it is not a file in the workspace')
    if (stats.size > MAX_LIST_BYTES) throw new Error('it is larger than 1 MiB')
    bytes = readFileSync(path)
  } catch (error) {
    throw new Error(`can't be read: ${text}: ${diskReason(error)}`)
  }
  try {
    // Takes off a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`is not UTF-8 text: ${text}`)
  }
}

function parseList(reader: InputReader, source: string, text: string): Target[] {
  const targets: Target[] = []
  const lines = new Map<string, number>()
  let isEmpty = true
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const refuse = (why: string) => reader.refuse(`${source} line ${index + 1}`, why)
    const words = line.split(/[ \t]+/).filter((word) => word !== '')
    const comment = words.findIndex((word) => word.startsWith('#'))
    if (comment >= 0) words.length = comment
    if (words.length === 0) continue
    isEmpty = false
    const [name = '', workflowId = '', flowId = ''] = words
    if (words.length !== 3) {
      refuse(`must be "name workflow-id flow-id", not ${words.length} ${words.length === 1 ? 'word' : 'words'}`)
      continue
    }
    for (const [what, word, parse] of [
      ['name', name, parseName],
      ['workflow-id', workflowId, parseId],
      ['flow-id', flowId, parseId],
    ] as const) {
      try {
        parse(word)
      } catch (error) {
        refuse(`${what} ${errorMessage(error)}`)
      }
    }
    // Names become files, and some disks ignore case.
    const first = lines.get(caseFold(name))
    if (first === undefined) lines.set(caseFold(name), index + 1)
    else refuse(`has the name of line ${first}`)
    targets.push({ name, workflowId, flowId })
  }
  if (isEmpty) reader.refuse(source, 'names no workflow')
  return targets
}
