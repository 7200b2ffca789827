import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from '../log.js'

const quiet = new AsyncLocalStorage<Log>()
let patched = false

/**
 * Runs `work` and turns what it writes to stdout into debug lines of `log`, except masks and debug commands. Other work that runs
 * at the same time is not affected. For libraries that log on their own: the artifact client writes ten lines per upload.
 */
export function withQuietStdout<T>(log: Log, work: () => Promise<T>): Promise<T> {
  if (!patched) {
    patched = true
    patchStdout()
  }
  return quiet.run(log, work)
}

function patchStdout(): void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: []) => {
    const log = quiet.getStore()
    const text = String(chunk)
    if (log === undefined || /^::(add-mask|debug)::/.test(text)) return write(chunk, ...rest)
    return quiet.exit(() => {
      log.debug(text.trimEnd())
      return true
    })
  }) as typeof process.stdout.write
}
