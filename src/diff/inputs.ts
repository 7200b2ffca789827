import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { inputReader, parseBoolean, parsePath } from '../action/inputs.js'
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'
import { quoted } from '../package/names.js'

/** The diff action's inputs, checked. Paths are absolute, and something exists there. */
export interface DiffInputs {
  base: string
  head: string
  /** Fields that don't count as a change. */
  ignore: Ignore
  failOnChange: boolean
  summary: boolean
}

/** Reads the inputs that `diff/action.yml` names. Throws one `Error` that names every bad input. */
export function readInputs(): DiffInputs {
  const reader = inputReader()
  return reader.check<DiffInputs>({
    base: reader.required('base', parseVersion),
    head: reader.required('head', parseVersion),
    ignore: reader.parsed('ignore', () => parseIgnore(core.getInput('ignore', { trimWhitespace: false }))) ?? NOTHING,
    failOnChange: reader.parsed('fail-on-change', parseBoolean) ?? false,
    summary: reader.parsed('summary', parseBoolean) ?? true,
  })
}

function parseVersion(text: string): string {
  const path = parsePath(text)
  if (!existsSync(path)) throw new Error(`doesn't exist: ${quoted(text)}`)
  return path
}
