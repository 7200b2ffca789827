// For `node --import`: a machine that only a proxy connects to others. Each connection except to SIMULATOR_PROXY_PORT fails.
import { Socket } from 'node:net'

const { SIMULATOR_PROXY_PORT } = process.env
const { connect } = Socket.prototype

Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
  // Node hands the arguments on as an array of its own, with the options first.
  const [first] = given.flat()
  const port = typeof first === 'object' && first !== null && 'port' in first ? first.port : first
  if (String(port) === SIMULATOR_PROXY_PORT) return Reflect.apply(connect, this, given)
  const refusal = new Error(`connect EHOSTUNREACH: port ${port} is not the proxy's`)
  // Later, since nobody listens for the error yet.
  setImmediate(() => this.destroy(Object.assign(refusal, { code: 'EHOSTUNREACH', syscall: 'connect' })))
  return this
} as typeof connect
