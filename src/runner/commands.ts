import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { EOL } from 'node:os'

// GitHub's workflow commands, as its documentation has them. `@actions/core` offers the same but brings an HTTP client along, for
// calls that are not made here: it would be most of the time to the first line of output.

/** The value of the step's input, trimmed unless told otherwise; empty where it is not given. */
export function getInput(name: string, { trim = true } = {}): string {
  const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
  return trim ? value.trim() : value
}

/** Sets an output of the step; what is no string goes as JSON. */
export function setOutput(name: string, value: unknown): void {
  const { GITHUB_OUTPUT } = process.env
  // Started by hand, there is nothing to tell it to.
  if (!GITHUB_OUTPUT) return
  const end = `end_${randomUUID()}`
  appendFileSync(GITHUB_OUTPUT, [`${name}<<${end}`, asText(value), end, ''].join(EOL))
}

/** Appends HTML or Markdown to the job summary. Throws what the file system does. */
export async function appendSummary(text: string): Promise<void> {
  const { GITHUB_STEP_SUMMARY } = process.env
  if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, text + EOL)
}

/** Prints a line. */
export function info(line: string): void {
  process.stdout.write(line + EOL)
}

/** Prints a line that shows with debug logging alone. */
export function debug(text: string): void {
  command('debug', text)
}

/** Prints a warning, which shows on the run's page, too. */
export function warning(text: string): void {
  command('warning', text)
}

/** Hides a secret in all that is printed from now on. */
export function setSecret(secret: string): void {
  command('add-mask', secret)
}

/** Prints the step's error and has the process end with 1. */
export function setFailed(text: string): void {
  process.exitCode = 1
  command('error', text)
}

function command(name: string, text: string): void {
  info(`::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
