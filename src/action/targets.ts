import { readFileSync } from 'node:fs'
import { diskReason } from '../disk.js'
import { asFailure } from '../failure.js'
import { caseFold } from '../package/names.js'
import { toSingleLine } from '../text.js'
import type { InputReader } from './inputs.js'
import type { Result } from './page.js'
import { INVISIBLE, parseExistingPath, parseId, parseName, quotedInput, textWithout, withInvisible } from './values.js'

/** A workflow on the platform, and what its package is called without `.zip`. */
export interface Target {
  name: string
  workflowId: string
  flowId: string
}

/** The workflows of a step, and whether a list named them, so that the step's outputs are for all of them. */
export type Targets = ReturnType<typeof readTargets>

/** Reads which workflows a step is for: one, or those of a list. A single one without a `name` is called `prefix` and its ID. */
export function readTargets(reader: InputReader, prefix: string) {
  const source = ['workflows', 'workflows-file'].find((name) => reader.text(name) !== '')
  if (source === undefined) return { targets: readSingle(reader, prefix), fromList: false }
  if (source === 'workflows') reader.exclude(['workflows-file'], source)
  reader.exclude(['workflow-id', 'flow-id', 'name'], source)
  // Not trimmed, so that the numbers of the lines are the user's.
  const text = source === 'workflows' ? reader.lines(source) : reader.optional(source, readListFile)
  return { targets: text === undefined ? [] : parseList(reader, source, text), fromList: true }
}

function readSingle(reader: InputReader, prefix: string): Target[] {
  const workflowId = reader.required('workflow-id', parseId)
  const flowId = reader.required('flow-id', parseId)
  const named = reader.optional('name', parseName)
  if (workflowId === undefined || flowId === undefined) return []
  const name = named ?? reader.parse('workflow-id', prefix + workflowId, parseName) ?? ''
  return [{ name, workflowId, flowId }]
}

function readListFile(text: string): string {
  const path = parseExistingPath(text)
  try {
    // Takes off a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    throw new Error(`can't be read: ${text}: ${diskReason(error)}`)
  }
}

/** What is wrong with the words of a line, one space between them, before any is looked at by itself. */
const parseLine = textWithout(
  [/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/, 'has commas between the words. Use spaces: name workflow-id flow-id'],
  withInvisible('Type the line again', new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${INVISIBLE.source}`, 'u')),
  [/^[^ ]+$/, ([name]) => `(${toSingleLine(name, 60)}) has no IDs. Is the variable set that each ID comes from?`],
  [
    /^([^ ]+) [^ ]+$/,
    ([, name = '']) => `(${toSingleLine(name, 60)}) has only one ID. Is the variable set that the other comes from?`,
  ],
  [/^(?![^ ]+ [^ ]+ [^ ]+$)./, ({ input }) => `must be "name workflow-id flow-id", not ${quotedInput(input)}`],
)

/** Parses lines of `name workflow-id flow-id`. Refuses by its number each line that isn't like that or repeats another. */
function parseList(reader: InputReader, source: string, text: string): Target[] {
  const targets: Target[] = []
  const lineOf = new Map<string, number>()
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/(^|[ \t])#.*/, '').match(/[^ \t]+/g) ?? [])
  for (const [index, words] of lines.entries()) {
    const line = `${source} line ${index + 1}`
    if (!reader.parse(line, words.join(' '), parseLine)) continue
    const [name = '', workflowId = '', flowId = ''] = words
    reader.parse(`${line} name`, name, parseName)
    reader.parse(`${line} workflow-id`, workflowId, parseId)
    reader.parse(`${line} flow-id`, flowId, parseId)
    // Names become files, and some disks ignore case.
    const [sameName, sameIds] = [caseFold(name), `${workflowId} ${flowId}`].map((key) => {
      const first = lineOf.get(key)
      if (first === undefined) lineOf.set(key, index + 1)
      return first
    })
    if (sameName !== undefined) reader.refuse(line, `has the name of line ${sameName}`)
    const advice = 'Set the IDs of its own workflow, or remove the line'
    if (sameIds !== undefined) reader.refuse(line, `has the IDs of line ${sameIds}. ${advice}`)
    targets.push({ name, workflowId, flowId })
  }
  if (lines.every((words) => words.length === 0)) reader.refuse(source, 'names no workflow')
  return targets
}

/**
 * Returns what `work` makes of each item, in their order. At most `max` run at once. Once one has failed for a cause that is the same for all,
 * `work` gets that error as `stop`.
 */
export async function mapInParallel<T, R extends Result>(
  items: readonly T[],
  max: number,
  work: (item: T, stop: Error | undefined) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  let stop: Error | undefined
  const lane = async () => {
    for (const [index, item] of queue) {
      const result = await work(item, stop)
      results[index] = result
      if (result.error && asFailure(result.error).affectsAll) stop ??= result.error
    }
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane))
  return results
}
