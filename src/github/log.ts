import { AsyncLocalStorage } from 'node:async_hooks'
import * as core from '@actions/core'
import type { Log } from '../context.js'

/** Shows a line on the run's page. */
export { notice } from '@actions/core'

/** Returns the run's log. Its lines begin with `prefix`, which tells workflows apart that run side by side. */
export function runnerLog(prefix = ''): Log {
  return {
    info: (line) => info(prefix + line),
    warning: (line) => core.warning(prefix + line),
    debug: (line) => core.debug(prefix + line),
    mask: core.setSecret,
  }
}

/** Returns a log for one of several workflows. Its lines are kept until `end` shows them, folded under a title. Warnings are shown at once. */
export function groupedLog(name: string): Log & { end(title: string): void } {
  const lines: string[] = []
  return {
    ...runnerLog(`[${name}] `),
    info: (line) => lines.push(line),
    end(title) {
      core.startGroup(withoutCommandMark(title))
      for (const line of lines) info(line)
      core.endGroup()
    },
  }
}

function info(line: string): void {
  core.info(withoutCommandMark(line))
}

/** Breaks up the runner's old command mark, which counts anywhere in a line: a user's name or path may contain it. */
function withoutCommandMark(line: string): string {
  return line.replaceAll('##[', '## [')
}

const quiet = new AsyncLocalStorage<Log>()
let isPatched = false

/**
 * Runs `work` and turns what it writes to stdout into debug lines of `log`, except masks and debug commands. Other work that runs
 * at the same time is not affected. For libraries that log on their own: the artifact client writes ten lines per upload.
 */
export function withQuietStdout<T>(log: Log, work: () => Promise<T>): Promise<T> {
  if (!isPatched) patchStdout()
  isPatched = true
  return quiet.run(log, work)
}

function patchStdout(): void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: []) => {
    const log = quiet.getStore()
    const text = String(chunk)
    if (log === undefined || /^::(add-mask|debug)::/.test(text)) return write(chunk, ...rest)
    quiet.exit(() => log.debug(text.trimEnd()))
    return true
  }) as typeof process.stdout.write
}
