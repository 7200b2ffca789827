import { readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import timers from 'node:timers/promises'

// For `node --import`: changes what the program finds around it, as the environment says. Its clock runs SIMULATOR_SPEED times faster. Only the proxy
// at SIMULATOR_PROXY_PORT can be connected to. SIMULATOR_PEAK is a file for the most memory that the process ever had, in KiB.
const { SIMULATOR_SPEED, SIMULATOR_PROXY_PORT, SIMULATOR_PEAK } = process.env
if (SIMULATOR_SPEED) speedUp(Number(SIMULATOR_SPEED))
if (SIMULATOR_PROXY_PORT) connectOnlyTo(SIMULATOR_PROXY_PORT)
if (SIMULATOR_PEAK) {
  // What `process.resourceUsage()` calls so may be the parent's.
  const peak = () => /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? ''
  process.on('exit', () => writeFileSync(SIMULATOR_PEAK, peak()))
}

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

/** Has each connection fail except to one port, as on a machine that only a proxy connects to others. */
function connectOnlyTo(proxyPort: string): void {
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    // Node hands the arguments on as an array of its own, with the options first.
    const [first] = given.flat()
    const port = typeof first === 'object' && first !== null && 'port' in first ? first.port : first
    if (String(port) === proxyPort) return Reflect.apply(connect, this, given)
    const refusal = new Error(`connect EHOSTUNREACH: port ${port} is not the proxy's`)
    // Later, since nobody listens for the error yet.
    setImmediate(() => this.destroy(Object.assign(refusal, { code: 'EHOSTUNREACH', syscall: 'connect' })))
    return this
  } as typeof connect
}
