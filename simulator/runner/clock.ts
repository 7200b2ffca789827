import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import timers from 'node:timers/promises'

/**
 * Makes time run `factor` times faster for code that waits or tells the time with the globals, `node:timers/promises`,
 * `AbortSignal.timeout` or the timeout of a socket; returns what undoes it.
 */
export function speedUp(factor: number): () => void {
  if (!(factor > 0)) throw new RangeError(`A clock cannot run ${factor} times as fast`)
  const { setTimeout, setInterval, Date: RealDate } = globalThis
  const { now: dateNow } = RealDate
  const { now: performanceNow } = performance
  const { timeout } = AbortSignal
  const { setTimeout: sleep } = timers
  const { setTimeout: setSocketTimeout } = Socket.prototype
  const started = { date: dateNow(), performance: performance.now() }

  // A proxy keeps all else, such as the symbol that promisify looks for.
  const faster = <T extends typeof setTimeout | typeof setInterval>(timer: T): T =>
    new Proxy(timer, {
      apply: (target, self, [callback, delay, ...rest]) =>
        Reflect.apply(target, self, [callback, Number(delay) / factor, ...rest]),
    })

  globalThis.setTimeout = faster(setTimeout)
  globalThis.setInterval = faster(setInterval)
  timers.setTimeout = (delay = 1, ...rest) => sleep(delay / factor, ...rest)
  syncBuiltinESMExports()
  AbortSignal.timeout = (delay) => timeout.call(AbortSignal, Math.ceil(delay / factor))
  Socket.prototype.setTimeout = function (delay, callback) {
    return setSocketTimeout.call(this, Math.ceil(delay / factor), callback)
  }
  performance.now = () => {
    return started.performance + (performanceNow.call(performance) - started.performance) * factor
  }
  RealDate.now = () => Math.floor(started.date + (dateNow() - started.date) * factor)
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [RealDate.now()], newTarget),
    apply: () => new RealDate(RealDate.now()).toString(),
  })

  return () => {
    Object.assign(globalThis, { setTimeout, setInterval, Date: RealDate })
    RealDate.now = dateNow
    performance.now = performanceNow
    AbortSignal.timeout = timeout
    Socket.prototype.setTimeout = setSocketTimeout
    timers.setTimeout = sleep
    syncBuiltinESMExports()
  }
}
