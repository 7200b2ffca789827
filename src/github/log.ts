import * as core from '@actions/core'
import type { Log } from '../log.js'

/** Returns the run's log. Warnings and debug lines begin with `prefix`, which tells workflows apart that run side by side. */
export function runnerLog(prefix = ''): Log {
  return {
    info,
    warning: (line) => core.warning(prefix + line),
    debug: (line) => core.debug(prefix + line),
    mask: core.setSecret,
  }
}

/** A log whose lines are kept until its work ends. */
export interface GroupedLog extends Log {
  /** Shows the lines, folded under `title`. */
  end(title: string): void
}

/** Returns a log for one of several workflows that run side by side. Warnings are shown at once, with the workflow's name. */
export function groupedLog(name: string): GroupedLog {
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

/** Shows a line on the run's page. */
export function notice(line: string): void {
  core.notice(line)
}

function info(line: string): void {
  core.info(withoutCommandMark(line))
}

/** Breaks up the runner's old command mark, which counts anywhere in a line: a user's name or path may contain it. */
function withoutCommandMark(line: string): string {
  return line.replaceAll('##[', '## [')
}
