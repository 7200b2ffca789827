import { readFileSync, statSync } from 'node:fs'
import { diskReason, isDiskError } from '../disk.js'
import { errorMessage } from '../failure.js'
import { caseFold } from '../package/names.js'
import { toSingleLine } from '../text.js'
import type { InputReader } from './inputs.js'
import { invisibleIn, missing, parseId, parseName, parsePath } from './values.js'

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
  fromList: boolean
}

const MAX_LIST_BYTES = 1024 * 1024

/**
 * Reads which workflows a step is for: one by `workflow-id` and `flow-id`, or several by `workflows` or `workflows-file`. A single one
 * without a `name` is called `prefix` and its ID. What is wrong is refused.
 */
export function readTargets(reader: InputReader, prefix: string): Targets {
  const lists = ['workflows', 'workflows-file'].filter((name) => reader.text(name) !== '')
  const [source] = lists
  if (source === undefined) return { targets: readSingle(reader, prefix), fromList: false }
  if (lists.length > 1) reader.refuse('workflows-file', "can't be combined with workflows")
  for (const other of ['workflow-id', 'flow-id', 'name']) {
    if (reader.text(other) !== '') reader.refuse(other, `can't be combined with ${source}`)
  }
  // Not trimmed, so that the numbers of the lines are the user's.
  const text = source === 'workflows' ? reader.lines(source) : reader.optional(source, readListFile)
  return { targets: text === undefined ? [] : parseList(reader, source, text), fromList: true }
}

function readSingle(reader: InputReader, prefix: string): Target[] {
  const workflowId = reader.required('workflow-id', parseId)
  const flowId = reader.required('flow-id', parseId)
  const name = reader.optional('name', parseName)
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
    if (stats === undefined) throw new Error(missing(text))
    if (!stats.isFile()) throw new Error(`can't be read: ${text}: it isn't a file`)
    if (stats.size > MAX_LIST_BYTES) throw new Error(`can't be read: ${text}: it is larger than 1 MiB`)
    bytes = readFileSync(path)
  } catch (error) {
    throw isDiskError(error) ? new Error(`can't be read: ${text}: ${diskReason(error)}`) : error
  }
  try {
    // Takes off a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`is not UTF-8 text: ${text}`)
  }
}

/** Parses lines of `name workflow-id flow-id`. Refuses by its number each line that isn't like that or repeats another. */
function parseList(reader: InputReader, source: string, text: string): Target[] {
  const targets: Target[] = []
  const names = new Map<string, number>()
  const ids = new Map<string, number>()
  let isEmpty = true
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const words = wordsIn(line)
    if (words.length === 0) continue
    isEmpty = false
    const [name = '', workflowId = '', flowId = ''] = words
    const shape = shapeRefusal(words)
    if (shape !== undefined) {
      const named = words.length < 3 && !/[,;]/.test(name) ? ` (${toSingleLine(name, 60)})` : ''
      reader.refuse(`${source} line ${index + 1}${named}`, shape)
      continue
    }
    const refuse = (why: string) => reader.refuse(`${source} line ${index + 1}`, why)
    for (const [label, word, parse] of [
      ['name', name, parseName],
      ['workflow-id', workflowId, parseId],
      ['flow-id', flowId, parseId],
    ] as const) {
      try {
        parse(word)
      } catch (error) {
        refuse(`${label} ${errorMessage(error)}`)
      }
    }
    // Names become files, and some disks ignore case.
    const sameName = firstOf(names, caseFold(name), index + 1)
    if (sameName !== undefined) refuse(`has the name of line ${sameName}`)
    const sameIds = firstOf(ids, `${workflowId} ${flowId}`, index + 1)
    if (sameIds !== undefined)
      refuse(`has the IDs of line ${sameIds}. Set the IDs of its own workflow, or remove the line`)
    targets.push({ name, workflowId, flowId })
  }
  if (isEmpty) reader.refuse(source, 'names no workflow')
  return targets
}

function wordsIn(line: string): string[] {
  const words = line.split(/[ \t]+/).filter((word) => word !== '')
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment < 0 ? words : words.slice(0, comment)
}

/** Returns what is wrong with the words of a line, before any is looked at by itself. */
function shapeRefusal(words: string[]): string | undefined {
  const [name = ''] = words
  if (words.some((word) => /^[,;]|[,;]$/.test(word)) || (words.length === 1 && /[,;]/.test(name))) {
    return 'has commas between the words. Use spaces: name workflow-id flow-id'
  }
  const hidden = words.length === 3 ? '' : invisibleIn(words.join(' '))
  if (hidden !== '') return `contains ${hidden}. Type the line again`
  if (words.length === 1) return 'has no IDs. Is the variable set that each ID comes from?'
  if (words.length === 2) return 'has only one ID. Is the variable set that the other comes from?'
  return words.length === 3 ? undefined : `must be "name workflow-id flow-id", not ${words.length} words`
}

/** Returns the line that had a key first; undefined if it is this one. */
function firstOf(lines: Map<string, number>, key: string, line: number): number | undefined {
  const first = lines.get(key)
  if (first === undefined) lines.set(key, line)
  return first
}

/** Returns what `work` makes of each item, in their order. At most `max` run at once. */
export async function mapInParallel<T, R>(
  items: readonly T[],
  max: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane))
  return results
}
