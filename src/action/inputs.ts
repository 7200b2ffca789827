import * as core from '@actions/core'
import { type Ignore, NOTHING, parseIgnore } from '../compare/ignore.js'
import { asFailure, errorMessage, Failure, type Topic } from '../failure.js'
import { type Parse, parseAddress, parseBoolean, parseKey, parseNumber } from './values.js'

/**
 * Reads a step's inputs and collects what is wrong with them, so that a user is told all of it at once. The runner gives an input that the workflow
 * leaves out its default of `action.yml`. An expression without a value makes it an empty text.
 */
export class InputReader {
  readonly #problems: string[] = []
  #topic: Topic | undefined

  /** Masks the key before anything else can be printed. */
  constructor() {
    const key = core.getInput('api-key')
    if (key !== '') core.setSecret(key)
  }

  /** Returns the trimmed text, empty if the input is not set. */
  text(name: string): string {
    return core.getInput(name)
  }

  /** Returns the text as it is, so that lines can be counted. */
  lines(name: string): string {
    return core.getInput(name, { trimWhitespace: false })
  }

  /** Returns what `parse` makes of the text, or undefined if the input is empty or refused. */
  optional<T>(name: string, parse: Parse<T>): T | undefined {
    const text = this.text(name)
    return text === '' ? undefined : this.parse(name, text, parse)
  }

  /** Returns what `parse` makes of a text, or undefined if it throws, which refuses the text by that name. */
  parse<T>(name: string, text: string, parse: Parse<T>): T | undefined {
    try {
      return parse(text)
    } catch (error) {
      this.refuse(name, errorMessage(error), asFailure(error).topic)
      return undefined
    }
  }

  /** Like `optional`, and refuses an empty input. */
  required<T>(name: string, parse: Parse<T>, why = 'is required'): T | undefined {
    if (this.text(name) === '') this.refuse(name, why)
    return this.optional(name, parse)
  }

  /** Like `optional`, and refuses an input with a default that an expression has emptied. `instead` is what an expression can fall back to. */
  notEmpty<T>(name: string, parse: Parse<T>, instead?: string): T | undefined {
    if (process.env[`INPUT_${name.toUpperCase()}`]?.trim() === '') {
      const fallback = `Where an event has no inputs, write \`\${{ inputs.${name} || ${instead} }}\``
      this.refuse(name, `is empty. Is the name in the expression right?${instead === undefined ? '' : ` ${fallback}`}`)
    }
    return this.optional(name, parse)
  }

  /** Returns a boolean. Refuses one that is empty: a typo in an expression must not switch anything. */
  boolean(name: string, unset: boolean): boolean {
    // After `||`, a false input would become true.
    return this.notEmpty(name, parseBoolean, unset ? undefined : 'false') ?? unset
  }

  /** Refuses inputs that another one excludes. */
  exclude(names: readonly string[], source: string): void {
    for (const name of names) if (this.text(name) !== '') this.refuse(name, `can't be combined with ${source}`)
  }

  refuse(name: string, why: string, topic: Topic = 'before-anything-is-sent'): void {
    this.#topic ??= topic
    // A reason that is a sentence of its own elsewhere is one of several here.
    this.#problems.push(`${name} ${why.replace(/(?<=[a-z])\.$/, '')}`)
  }

  /** Returns what was read. Throws one `Failure` that names every bad input, if there is any. */
  check<T>(read: T | undefined): T {
    if (read !== undefined && this.#problems.length === 0) return read
    throw new Failure({ what: 'Bad input', why: this.#problems.join('; '), topic: this.#topic })
  }
}

/** Reads the input `ignore`. */
export function readIgnore(reader: InputReader): Ignore {
  return reader.parse('ignore', reader.lines('ignore'), parseIgnore) ?? NOTHING
}

/** The platform, the key for it, and how long to wait for it. */
export type PlatformInputs = NonNullable<ReturnType<typeof readPlatformInputs>>

/** Reads what all actions that call the platform take. Returns undefined if the host or the key was refused. */
export function readPlatformInputs(reader: InputReader) {
  const host = reader.required('host', parseAddress)
  const noKey = "is required. The secret isn't set, or this job can't read it"
  const apiKey = reader.required('api-key', parseKey, noKey)
  const timeoutMs = (reader.optional('timeout-minutes', parseNumber(1440)) ?? 30) * 60_000
  const longestWaitMs = (reader.optional('poll-interval-seconds', parseNumber(3600)) ?? 10) * 1000
  const summary = reader.boolean('summary', true)
  return host && apiKey ? { host, apiKey, timeoutMs, longestWaitMs, summary } : undefined
}
