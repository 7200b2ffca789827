import { afterEach } from '@jest/globals'
import { type PlatformOptions, type PlatformSimulator, startPlatform } from '../../simulator/fakes/platform.js'
import type { Reply } from '../../simulator/fakes/replies.js'
import type { Call } from '../../simulator/fakes/routes.js'
import { connect, type Platform, type Session } from '../../src/platform/client.js'
import type { Job } from '../../src/platform/job.js'
import { pause, type Recorder, recorder } from './bench.js'

/** A job of which the platform says nothing. */
export const EMPTY_JOB: Job = {
  dockStatusId: undefined,
  workflowId: undefined,
  exportJobId: undefined,
  status: '',
  downloadUrl: undefined,
  refused: false,
  message: undefined,
}

/** A platform's simulator, a connection to it, and a session that keeps what is told. */
export interface Stage extends Recorder {
  simulator: PlatformSimulator
  platform: Platform
  session: Session
}

const open: Stage[] = []

afterEach(async () => {
  for (const { simulator, platform } of open.splice(0)) {
    for (const client of Object.values(platform.connections.kept)) client.dispose()
    await simulator.close()
  }
})

/** Starts a platform and connects to it; closed after the test. */
export async function stage(options: PlatformOptions = {}): Promise<Stage> {
  const simulator = await startPlatform(options)
  const platform = connect(new URL(`${simulator.url}/`), simulator.apiKey)
  const kept = recorder()
  const made = { simulator, platform, session: { ...kept.context, platform }, ...kept }
  open.push(made)
  return made
}

/** Starts a platform that answers a call by each reply in turn, and by the last one from then on. */
export async function answering(call: Call, ...replies: [...Reply[], Reply]): Promise<Stage> {
  const it = await stage()
  for (const [index, reply] of replies.entries()) {
    it.simulator.fault(call, reply, index === replies.length - 1 ? Number.POSITIVE_INFINITY : 1)
  }
  return it
}

/** Answers 200 with `headers` and part of a body, and cuts the connection once the client has had time to take that in. */
export function half(part: Uint8Array | string, headers: Record<string, string | number> = {}, status = 200): Reply {
  return (request, response) => {
    response.writeHead(status, headers)
    response.write(part, () => pause(60).then(() => request.socket.destroy()))
  }
}
