import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { describeError, toDiskError } from '../disk.js'
import { errorMessage, Failure } from '../failure.js'
import { toSingleLine } from '../text.js'

/** Characters of the error line: more than a list of a thousand failures takes. */
const MAX_ERROR = 60_000

/**
 * Runs an action's `main` and ends the process: exit code 0, or 1 with one error line. The signals by which a runner cancels a
 * step, SIGINT and then SIGTERM (on Windows SIGBREAK), abort the signal that `main` gets.
 */
export async function run(main: (cancelled: AbortSignal) => Promise<void>): Promise<void> {
  const cancel = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    const words = { what: `Cancelled (${name})`, topic: 'the-job-on-the-platform' } as const
    process.on(name, () => cancel.abort(new Failure(words)))
  }
  try {
    await main(cancel.signal)
    if (lost) throw lost
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) core.debug(cause.stack ?? cause.message)
    const help = helpFor(error)
    core.setFailed(`${toSingleLine(errorMessage(error), MAX_ERROR)}${help === undefined ? '' : ` See ${help}`}`)
  }
  // Sockets that a library left open, such as a stalled upload's, would keep the process alive.
  process.stdout.write('', () => process.exit())
}

/** Returns the URL of a failure's entry in troubleshooting, if it has one and the runner names the action's repository. */
export function helpFor(error: unknown): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env
  if (!(error instanceof Failure) || error.topic === undefined || !server || !repository || !ref) return undefined
  return encodeURI(`${server}/${repository}/blob/${ref}/docs/troubleshooting.md#${error.topic}`)
}

/** Why an output could not be set. */
let lost: Failure | undefined

/** Sets outputs of the step by their names in `action.yml`. What is undefined is left unset. If that fails, so does the step, but at its end. */
export function setOutputs(outputs: object): void {
  try {
    for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
  } catch (error) {
    const advice = "Check the runner's disk."
    lost = new Failure({ what: "Can't write the step's outputs", why: describeError(error), advice, cause: error })
  }
}

/** Makes a new folder in the runner's temporary directory, its name beginning with `prefix`; returns its path. Throws `Failure`. */
export async function makeTempFolder(prefix: string): Promise<string> {
  const temp = process.env.RUNNER_TEMP || tmpdir()
  return await mkdtemp(join(temp, prefix)).catch(refusedAt(temp))
}

/** Returns what throws that a path in the runner's temporary directory can't be written. */
export function refusedAt(path: string): (error: unknown) => never {
  return (error) => {
    throw toDiskError(error, path, "Check the runner's temporary folder.")
  }
}

/** Returns whether the event that started the run says that the repository is public. False if it says nothing. */
export function isPublicRepository(): boolean {
  try {
    return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'))?.repository?.private === false
  } catch {
    return false
  }
}

/** Returns the number of the run's attempt, from 1. */
export function runAttempt(): number {
  return Number(process.env.GITHUB_RUN_ATTEMPT) || 1
}
