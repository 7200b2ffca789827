import * as core from '@actions/core'
import { errorMessage } from '../errors.js'
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
    process.on(name, () => cancel.abort(new Error(`Cancelled (${name}).`)))
  }
  try {
    await main(cancel.signal)
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) core.debug(cause.stack ?? cause.message)
    core.setFailed(toSingleLine(errorMessage(error), MAX_ERROR))
  }
  // Sockets that a library left open, such as a stalled upload's, would keep the process alive.
  process.stdout.write('', () => process.exit())
}
