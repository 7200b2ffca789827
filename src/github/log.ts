import * as core from '@actions/core'
import type { Log } from '../log.js'

/**
 * The run's log, each line after `prefix`, which tells workflows apart that run side by side. The runner's old command mark, which
 * counts anywhere in a line, is broken up: a user's name or path may hold it.
 */
export function runnerLog(prefix = ''): Log {
  return {
    info: (line) => core.info((prefix + line).replaceAll('##[', '## [')),
    warning: (line) => core.warning(prefix + line),
    debug: (line) => core.debug(prefix + line),
    mask: core.setSecret,
  }
}
