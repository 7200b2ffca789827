import type { Context } from '../context.js'
import { toError } from '../errors.js'

/** What one piece of a step's work runs under. It reports each output as soon as it is known. */
export interface Task<Outputs> extends Context {
  report(known: Partial<Outputs>): void
}

/** What came of a task: all outputs that were reported, also if it failed. */
export interface Result<Outputs> {
  readonly outputs: Partial<Outputs>
  readonly elapsedMs: number
  readonly error?: Error
}

/** What a task needs of its surroundings. */
export interface Surroundings<Outputs> extends Pick<Context, 'log' | 'signal'> {
  /** Gets each report, for example to set the step's outputs. */
  publish(known: Partial<Outputs>): void
}

/** Runs `work` as a task and returns its result. Never throws: what `work` throws becomes the result's error. */
export async function runTask<Outputs>(
  { log, signal, publish }: Surroundings<Outputs>,
  work: (task: Task<Outputs>) => Promise<void>,
): Promise<Result<Outputs>> {
  const since = performance.now()
  const outputs: Partial<Outputs> = {}
  const report = (known: Partial<Outputs>) => {
    Object.assign(outputs, known)
    publish(known)
  }
  const failure = await work({ log, signal, endsAt: Number.POSITIVE_INFINITY, report }).then(() => undefined, toError)
  return { outputs, elapsedMs: performance.now() - since, ...(failure && { error: failure }) }
}
