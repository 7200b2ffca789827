import { types } from 'node:util'
import { afterEach } from '@jest/globals'
import { speedUp } from '../../simulator/runner/preload.js'
import type { Context } from '../../src/context.js'
import { type Facts, Failure } from '../../src/failure.js'

// Tests run in a realm of their own, where an error that Node's own modules throw is no `Error`. In the action it is.
const ordinary = Function.prototype[Symbol.hasInstance]
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown) {
    return this === Error ? types.isNativeError(value) : ordinary.call(this as typeof Error, value)
  },
})

/** A context to work under, and what the code under test told. */
export interface Recorder {
  context: Context
  /** Lines as `info: …` and `warning: …`. */
  lines: string[]
  debug: string[]
  masks: string[]
  abort(reason: unknown): void
}

/** A context that keeps what is logged, with half an hour to go. */
export function recorder(): Recorder {
  const lines: string[] = []
  const debug: string[] = []
  const masks: string[] = []
  const controller = new AbortController()
  const log = {
    info: (line: string) => lines.push(`info: ${line}`),
    warning: (line: string) => lines.push(`warning: ${line}`),
    debug: (line: string) => debug.push(line),
    mask: (secret: string) => masks.push(secret),
  }
  const context = { log, signal: controller.signal, endsAt: performance.now() + 30 * 60_000 }
  return { context, lines, debug, masks, abort: (reason) => controller.abort(reason) }
}

const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step()
})

/** Makes time run `factor` times faster until the test's end. */
export function faster(factor: number): void {
  undo.push(speedUp(factor))
}

/** Has `Math.random` return one value until the test's end. */
export function rigDice(value: number): void {
  const { random } = Math
  undo.push(() => Object.assign(Math, { random }))
  Math.random = () => value
}

interface Alarm {
  due: number
  ring: () => void
}

const SILENCE = [30_000, 120_000]

/**
 * Stands the clock still until the test's end: each wait ends at once and moves the clock on by just its length, so that times come
 * out exact. Returns the waits asked for. The limits on silence, of 30 s and 120 s, keep to real time, that is, they never run out; so would a
 * wait of just that length.
 */
export function leap(): number[] {
  const { setTimeout, clearTimeout } = globalThis
  const { now } = performance
  const waits: number[] = []
  const alarms = new Set<Alarm>()
  let time = 1_000_000

  const ringNext = () => {
    const [first] = Array.from(alarms).sort((one, other) => one.due - other.due)
    if (first === undefined) return
    alarms.delete(first)
    time = Math.max(time, first.due)
    first.ring()
  }
  const set = (ring: () => void, delay = 0) => {
    if (SILENCE.includes(delay)) return setTimeout(ring, delay)
    const alarm = { due: time + delay, ring }
    waits.push(delay)
    alarms.add(alarm)
    setImmediate(ringNext)
    return alarm
  }
  const clear = (timer: NodeJS.Timeout | Alarm) => {
    if (!alarms.delete(timer as Alarm)) clearTimeout(timer as NodeJS.Timeout)
  }
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
  performance.now = () => time
  undo.push(() => {
    Object.assign(globalThis, { setTimeout, clearTimeout })
    performance.now = now
  })
  return waits
}

const { setTimeout: unhurried } = globalThis

/** Waits in real time, whatever the clock does. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => unhurried(resolve, ms))
}

/** Waits until that is so, for two seconds of real time at most. */
export async function until(isSo: () => boolean): Promise<void> {
  const since = process.hrtime.bigint()
  while (!isSo()) {
    if (process.hrtime.bigint() - since > 2_000_000_000n) throw new Error('It did not come to that.')
    await new Promise(setImmediate)
  }
}

/** A failure of `Call` that is retried. */
export function retryable(why: string, facts: Facts = {}) {
  return new Failure({ what: 'Call', why, advice: 'Re-run the job later.', retryable: true, ...facts })
}

/** The error that `work` ends with, if it ends with one. */
export async function failure(work: Promise<unknown>): Promise<Error> {
  const error: unknown = await work.then(
    () => new Error('There was no failure.'),
    (reason: unknown) => reason,
  )
  return error instanceof Error ? error : new Error(`Not an error: ${String(error)}`)
}
