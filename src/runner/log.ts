import type { Log } from '../log.js'
import * as commands from './commands.js'

/** The run's log, each line after `prefix`, which tells workflows apart that run side by side. */
export function runnerLog(prefix = ''): Log {
  return {
    info: (line) => commands.info(prefix + line),
    warning: (line) => commands.warning(prefix + line),
    debug: (line) => commands.debug(prefix + line),
    mask: commands.setSecret,
  }
}
